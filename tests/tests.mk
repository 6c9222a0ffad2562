# SPDX-License-Identifier: MIT
# Tests: programs in tests/unit (Check), cases in tests/spec and tests/cli.

# idna_memory_test brings a heap of its own, to see libidn2 starve.
UNIT := $(filter-out $(if $(SAN),idna_memory_test) $(if $(WITH_IDN),,idna_memory_test),\
  $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/*_test.c)))
UNIT_SHARED := $(patsubst tests/unit/%.c,$B/test/%.o,$(filter-out %_test.c,$(wildcard tests/unit/*.c)))
CHECK_LIBS := $(shell pkg-config --libs check 2>/dev/null) -lcsv
# Check's own START_TEST uses what it marks as unused.
TEST_WARNINGS := $(if $(IS_CLANG),-Wno-used-but-marked-unused)
TEST_C = $C $(TEST_WARNINGS) $(POSIX) -I$B/include
REPLAYS := row email value schema payload batch error response roundtrip

$B/test/%.o: tests/unit/%.c | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(TEST_C) -c $< -o $@

$(UNIT:%=$B/test/%): $B/test/%: $B/test/%.o $(UNIT_SHARED) $B/lib/librollcall.a
	@$(SAY) "  LD     $@"
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $^ $(CHECK_LIBS) $(LIBS)

$B/test/spec_runner $B/test/pieces: $B/test/%: tests/%.c $B/lib/librollcall.a | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(TEST_C) $< $B/lib/librollcall.a -o $@ $(LIBS)

$B/test/peak $B/test/slow: $B/test/%: tests/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(TEST_C) $< -o $@

# What makes calls fail is loaded before the program; careless is one that does not mind.
$B/test/faults.so: tests/faults/shim.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(TEST_C) -D_GNU_SOURCE -fPIC -shared $< -o $@

$B/test/careless: tests/faults/careless.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$(TEST_C) $< -o $@

# JOBS suites (default 2) run at once; "NAME!=" runs alone, because it installs from the tree. Counts
# of instructions, of system calls and of a process's memory do not depend on what else runs.
#
# Not under the sanitizers: faults brings an allocator, hard and flat-memory count instructions and
# bytes of the program alone, and the last two build the plain library anew.
SUITES := $(foreach t,$(UNIT),"$t=CK_FORK=$(if $(SAN),no,yes) $B/test/$t") \
  "spec=$B/test/spec_runner tests/spec/*.txt" \
  "cli=tests/cli/run $B/bin tests/cli/*.txt" \
  "runner=tests/runner $B" \
  "readme=tests/cli/run --document $B/bin README.md" \
  $(foreach r,$(REPLAYS),"replay-$r=$B/test/replay-$r fuzz/corpus/$r") \
  "rules=tests/rules $B" "options=tests/options $B" "manual=tests/manual $B" "completions=tests/completions $B" \
  "joined=tests/joined $B" "merged=tests/merged $B" "e2e=tests/e2e/run $B" "converted=tests/converted $B" \
  $(if $(SAN),,"rooms=tests/rooms/planted . $B" "faults=tests/faults/run $B" "hard=tests/hard $B" "flat-memory=tests/flat_memory $B" \
    "killed=tests/killed $B" "released=tests/released $B" "installed!=tests/installed $B")

# VALGRIND=1: programs that allocate, under memcheck, where a leak is an error, too. That takes some
# thirty times as long, so random tests go VALGRIND_ROUNDS rounds, and what is left out is said:
# tests that go by every address and character; one with a heap of its own; and the commands,
# which run under SAN=1.
VALGRIND_ROUNDS ?= 500
MEMCHECK := valgrind -q --leak-check=full --error-exitcode=99
NOT_CHECKED := email_reference_test email_modes_reference_test unicode_test idna_memory_test
CHECKED := $(foreach t,$(filter-out $(NOT_CHECKED),$(UNIT)),"$t=CK_FORK=no ROUNDS=$(VALGRIND_ROUNDS) $(MEMCHECK) $B/test/$t") \
  "spec=$(MEMCHECK) $B/test/spec_runner tests/spec/*.txt" \
  $(foreach r,$(REPLAYS),"replay-$r=$(MEMCHECK) $B/test/replay-$r fuzz/corpus/$r")

test: need-test
	@$(MAKE) --no-print-directory check

.PHONY: check
check: all man $(UNIT:%=$B/test/%) $B/test/spec_runner $B/test/peak $B/test/slow $B/test/pieces $B/test/faults.so $B/test/careless $B/bench/make_list $(REPLAYS:%=$B/test/replay-%)
	@tests/run $B $(if $(VALGRIND),$(CHECKED),$(SUITES))
	@$(if $(VALGRIND),echo "not under valgrind: $(NOT_CHECKED) and the tests of commands",:)

# make nightly: the random tests with TIMES (default 20) times the rounds of `make test`, and a SEED of
# the day, which is printed: SEED=N repeats that night. What they take from the environment:
#   SEED    all of them: where the random numbers start
#   ROUNDS  split_test, damage_test (lists), merge_test (lists and error files), roundtrip_test
#           (contacts), joined (lists and payloads)
#   ROWS    converted (rows)
TIMES ?= 20
NIGHTLY_SEED = $(or $(SEED),$(shell date +%Y%m%d))
# NAME:N, where N is the default of the test (of merge_test the lesser of two).
NIGHTLY_UNIT := split_test:50000 damage_test:50000 merge_test:2000 roundtrip_test:2000
NIGHTLY_ROUNDS = $(word 1,$1)=ROUNDS=$$(($(TIMES) * $(word 2,$1))) $B/test/$(word 1,$1)
NIGHTLY = $(foreach t,$(NIGHTLY_UNIT),"$(call NIGHTLY_ROUNDS,$(subst :, ,$t))") \
  "joined=ROUNDS=$$(($(TIMES) * 240)) tests/joined $B" "converted=ROWS=$$(($(TIMES) * 10000)) tests/converted $B"

.PHONY: nightly
nightly: need-test
	@$(MAKE) --no-print-directory all $(foreach t,$(NIGHTLY_UNIT),$B/test/$(firstword $(subst :, ,$t)))
	@echo "SEED=$(NIGHTLY_SEED) TIMES=$(TIMES)"
	@SEED=$(NIGHTLY_SEED) tests/run $B $(NIGHTLY)

# The same without the optional libraries: what the library says, not what programs print.
.PHONY: check-plain
check-plain: $(UNIT:%=$B/test/%) $B/test/spec_runner
	@tests/run $B $(foreach t,$(UNIT),"$t=$B/test/$t") "spec=$B/test/spec_runner tests/spec/*.txt"

# make conformance CORPORA=DIR: the modes of addresses against collections that others made.
.PHONY: conformance
conformance: need-test all
	@test -n "$(CORPORA)" || { echo "CORPORA=DIR says where the collections are" >&2; exit 2; }
	@PATH="$(abspath $B)/bin:$$PATH" tests/conformance/compare "$(CORPORA)"
