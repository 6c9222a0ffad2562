# SPDX-License-Identifier: MIT

$B/bench/%: bench/%.c
	@mkdir -p $(@D)
	@echo "  CC     $<"
	$(Q)$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L $(CFLAGS) $(WARNINGS) $< -o $@ $(if $(findstring libcsv,$*),-lcsv)

bench: need-bench
	@$(MAKE) --no-print-directory all $B/bench/make_list $B/bench/libcsv_count
	@bench/compare $B $(ROWS)
