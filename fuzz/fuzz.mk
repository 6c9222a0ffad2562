# SPDX-License-Identifier: MIT
#
# Fuzzing, and replaying the seeds without a fuzzer.
#
#   make fuzz TIME=60          every target for that many seconds
#   make fuzz-row TIME=600     one target
#
# A target is fuzz/<name>_fuzzer.c, with seeds in fuzz/corpus/<name>/ and words
# in fuzz/<name>.dict. Seeds are copied before the run; what breaks is kept in
# $B/fuzz/crashes/.

FUZZ_CC ?= clang
FUZZERS := $(patsubst fuzz/%_fuzzer.c,%,$(wildcard fuzz/*_fuzzer.c))
FUZZ_SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all
FUZZ_C := $(FUZZ_CC) -std=c11 $(DEFINES) -g -O1 -fno-omit-frame-pointer -fsanitize=fuzzer-no-link $(FUZZ_SANITIZE) -MMD -MP
# What fuzzers and tests hold the readers to.
PROPERTIES := property error_property response_property roundtrip_property
FUZZ_OBJECTS := $(patsubst lib/%.c,$B/fuzz/lib/%.o,$(wildcard lib/*/*.c)) \
  $(MACHINES:%=$B/fuzz/gen/%_parser.o) $(PROPERTIES:%=$B/fuzz/tests/%.o)
FUZZ_INCLUDES := -I$B/include -Itests/unit

.PHONY: $(FUZZERS:%=fuzz-%)

fuzz: need-fuzz
	@$(MAKE) --no-print-directory $(FUZZERS:%=fuzz-%)

$(FUZZERS:%=fuzz-%): fuzz-%: $B/fuzz/%_fuzzer
	@rm -rf $B/fuzz/run-$*
	@mkdir -p $B/fuzz/run-$* $B/fuzz/crashes
	@cp fuzz/corpus/$*/* $B/fuzz/run-$*
	@echo "  FUZZ   $* for $(TIME) s"
	@$< -max_total_time=$(TIME) -timeout=10 -dict=fuzz/$*.dict -print_final_stats=1 \
	  -artifact_prefix=$B/fuzz/crashes/$*- $B/fuzz/run-$* \
	  >$B/fuzz/$*.log 2>&1 || { tail -n 40 $B/fuzz/$*.log; exit 1; }
	@grep -E 'number_of_executed_units|new_units_added' $B/fuzz/$*.log

$B/fuzz/%_fuzzer: $B/fuzz/fuzz/%_fuzzer.o $(FUZZ_OBJECTS)
	@$(SAY) "  LD     $@"
	$(Q)$(FUZZ_CC) -fsanitize=fuzzer $(FUZZ_SANITIZE) -o $@ $^ $(LIBS)

$B/fuzz/lib/%.o: lib/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(FUZZ_C) -Ilib -c $< -o $@

$B/fuzz/gen/%.o: $(GEN)/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(FUZZ_C) -Ilib -c $< -o $@

$B/fuzz/tests/%.o: tests/unit/%.c | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(FUZZ_C) $(FUZZ_INCLUDES) -c $< -o $@

$B/fuzz/fuzz/%.o: fuzz/%.c | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(FUZZ_C) $(FUZZ_INCLUDES) -c $< -o $@

# ---- Replay: $B/test/replay-<name> fuzz/corpus/<name> ----

$B/test/replay/%.o: fuzz/%.c | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C $(POSIX) $(FUZZ_INCLUDES) -c $< -o $@

$(PROPERTIES:%=$B/test/replay/%.o): $B/test/replay/%.o: tests/unit/%.c | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C $(POSIX) $(FUZZ_INCLUDES) -c $< -o $@

$(FUZZERS:%=$B/test/replay-%): $B/test/replay-%: $B/test/replay/%_fuzzer.o $B/test/replay/replay.o \
  $(PROPERTIES:%=$B/test/replay/%.o) \
  $B/lib/librollcall.a
	@$(SAY) "  LD     $@"
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $^ $(LIBS)

-include $(wildcard $B/fuzz/*/*.d $B/fuzz/lib/*/*.d $B/test/replay/*.d)
