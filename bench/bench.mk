# SPDX-License-Identifier: MIT

$B/bench/%: bench/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(CC) -std=c11 $(POSIX) -I$B/include $(CFLAGS) $(WARNINGS) $(filter %.c %.a,$^) -o $@ $(if $(findstring libcsv,$*),-lcsv) $(if $(filter %.a,$^),$(LIBS))

$B/bench/payload_count: $B/lib/librollcall.a $(HEADERS)

bench: need-bench
	@$(MAKE) --no-print-directory all $B/bench/make_list $B/bench/libcsv_count $B/bench/payload_count
	@bench/compare $B $(ROWS)

# make bench-check [WRITE=1]: instructions of each job, compared with bench/instructions.tsv; the
# head of bench/check says more.
.PHONY: bench-check
bench-check: need-test
	@$(MAKE) --no-print-directory all $B/bench/make_list
	@CC='$(CC)' CFLAGS='$(CFLAGS)' RAGEL='$(RAGEL)' bench/check $(if $(WRITE),--write) $B
