# SPDX-License-Identifier: MIT
#
# What tools say of the code without running it.
#
#   make -j2 analyze   nothing: gcc, clang, clang-tidy, scan-build, gcc -fanalyzer, cppcheck
#   make check-32      nothing: gcc for i686, where sizes have 32 bits (CROSS=i686-linux-gnu-gcc)
#   make prove         no bytes lead a generated machine to undefined behaviour (Frama-C's Eva)
#
# tools/analyzer has the command lines; what is not asked of a directory is in its .clang-tidy, and
# in tools/cppcheck.suppressions, each with its reason. What the tools print is in $B/analyze.

.PHONY: analyze analyzed check-32 checked-32 prove FORCE

A := $B/analyze
ANALYZED := $(wildcard lib/*/*.c filters/*.c filters/*/*.c tests/*.c tests/unit/*.c fuzz/*.c bench/*.c examples/*.c) $(GENERATED)
ANALYZED_TOO := $(wildcard lib/*.h lib/*/*.h filters/*/*.h tests/unit/*.h) lib/findings.def tools/analyzer
ANALYZERS := gcc clang clang-19 fanalyzer clang-tidy scan-build
CHECKED_32 := $(wildcard lib/*/*.c filters/*.c filters/*/*.c) $(GENERATED)
CROSS_DEFAULT := i686-linux-gnu-gcc
CROSS ?= $(CROSS_DEFAULT)

WARNINGS_GXX := $(filter-out -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wnested-externs \
  -Wjump-misses-init -Wbad-function-cast -Wc++-compat,$(WARNINGS_GCC))
# unsafe-buffer-usage: it objects to any p[i]. pre-c11-compat: this is C11.
WARNINGS_CLANG_19 := $(WARNINGS_CLANG) -Wno-unsafe-buffer-usage -Wno-pre-c11-compat
export WARNINGS_GCC WARNINGS_GXX WARNINGS_CLANG WARNINGS_CLANG_19 CROSS

# As they are compiled.
INCLUDES_OUTSIDE := $(POSIX) -I$B/include -Ifilters -Itests/unit
analyzed_with = $(DEFINES) $(if $(filter lib/% $(GEN)/%,$1),-Ilib,$(INCLUDES_OUTSIDE)) \
  $(if $(filter clang%,$2),$(if $(filter tests/unit/%,$1),-Wno-used-but-marked-unused)) # Check's own, as in tests.mk

analyze:
	@tools/need analyze
	@$(MAKE) --no-print-directory -k analyzed

analyzed: $(ANALYZERS:%=$A/live/%.ok) $A/live/cppcheck.ok $A/cppcheck.ok \
  $(foreach a,$(ANALYZERS),$(ANALYZED:%=$A/$a/%.ok)) $A/gcc/examples/import.cc.ok
	@echo "$(words cppcheck $(ANALYZERS)) tools, each of which saw what was planted: nothing to say of $(words $(ANALYZED)) files"

# A compiler that CROSS names must be installed already. Without it: an error in CI, a message elsewhere.
check-32:
	@[ "$(CROSS)" != $(CROSS_DEFAULT) ] || tools/need check-32 || [ -z "$(CI)" ]
	@if command -v $(firstword $(CROSS)) >/dev/null; then $(MAKE) --no-print-directory -k checked-32; \
	  else echo "check-32: no $(CROSS) here: nothing was checked"; [ -z "$(CI)" ]; fi

checked-32: $A/live/i686.ok $(CHECKED_32:%=$A/i686/%.ok)
	@echo "$(CROSS) reported the planted bug, and nothing in $(words $(CHECKED_32)) files"

define analyzer_rule
$A/$1/%.ok: % $(ANALYZED_TOO) $(wildcard .clang-tidy */.clang-tidy) | $(HEADERS)
	@mkdir -p $$(@D)
	@tools/analyzer $1 $A/$1 $$< $$(call analyzed_with,$$<,$1) >$$(@:ok=log) 2>&1 || { echo "$1: $$<"; cat $$(@:ok=log); exit 1; }
	@touch $$@
endef
$(foreach a,$(ANALYZERS) i686,$(eval $(call analyzer_rule,$a)))

# The program as a whole.
$A/cppcheck.ok: $(ANALYZED) examples/import.cc $(ANALYZED_TOO) tools/cppcheck.suppressions | $(HEADERS)
	@mkdir -p $A/cppcheck
	@tools/analyzer cppcheck $A/cppcheck $(ANALYZED) examples/import.cc $(DEFINES) -Ilib $(INCLUDES_OUTSIDE) \
	  >$(@:ok=log) 2>&1 || { echo cppcheck; cat $(@:ok=log); exit 1; }
	@touch $@

# A tool that finds nothing must be seen to find something, by the same line, every time.
$A/live/%.ok: tests/liveness/%.c FORCE | $(HEADERS)
	@mkdir -p $A/live/$*
	@! tools/analyzer $* $A/live/$* $< $(call analyzed_with,$<,$*) >$(@:ok=log) 2>&1 || \
	  { echo "$*: SILENT: it has nothing to say of $<"; exit 1; }
	@grep -qF -e "$$(sed -n 's/.*Wanted: \([^ ]*\).*/\1/p' $<)" $(@:ok=log) || \
	  { echo "$*: does not say what is wanted of $<"; cat $(@:ok=log); exit 1; }

# Every machine; a new one wants a driver, tests/prove/NAME.c.
prove: $(GENERATED)
	@tools/need prove || [ -z "$(CI)" ]
	@tests/prove/run $(GEN) $B/prove $(MACHINES)
