# SPDX-License-Identifier: MIT
#
#   make          build: programs in build/bin, libraries in build/lib
#   make demo     install what is missing, build, and show the pipeline
#   make test     install what the tests need, build, run every test, JOBS (default 2) suites at once
#   make nightly  the random tests, TIMES (default 20) times as long as in make test, with a new SEED
#   make fuzz     run every fuzzer for TIME seconds (default 60)
#   make bench    compare with peers on a list of ROWS rows (default 5000000)
#   make bench-check  count the instructions of each job (valgrind): none may take over 3 percent more
#                 than in bench/instructions.tsv; WRITE=1 writes that table anew
#   make analyze  what compilers and analysers have to say: nothing
#   make check-32 compile lib/ and filters/ for 32 bits (CROSS=i686-linux-gnu-gcc): no warning
#   make prove    no bytes lead a machine to undefined behaviour (Frama-C)
#   make conformance CORPORA=DIR  compare the address modes with collections of addresses
#   make man      the man pages and the completions
#   make install  DESTDIR, PREFIX, LIBDIR, PROGRAM_PREFIX say where, ONLY_ROLLCALL=1
#                 puts rollcall alone into the path; make uninstall takes it back
#   make dist     a tarball that builds without Ragel
#   make clean    leave the tree as cloned
#   make help     this text
#
# V=1 shows the commands; make -s prints nothing when all goes well. DEV=1 makes warnings errors.
# SAN=1 builds with the address and undefined behaviour sanitizers. VALGRIND=1 runs tests that
# allocate under valgrind. CC may be gcc or clang. IDN=0 does without libidn2 and libunistring, as a
# machine without their headers does. Use another B for each.

.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:
.DEFAULT_GOAL := all

B ?= build
TIME ?= 60
ROWS ?= 5000000
RAGEL ?= ragel
AR ?= ar
CFLAGS ?= -O2 -g
DEV ?= $(if $(CI),1,)

# ---- Warnings: one strict set for all code, the generated included ----

WARNINGS_GCC := -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion \
  -Warith-conversion -Wshadow -Wcast-qual -Wcast-align=strict \
  -Wimplicit-fallthrough=5 -Wswitch-enum -Wswitch-default -Wundef \
  -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
  -Wredundant-decls -Wnested-externs -Wwrite-strings -Wformat=2 \
  -Wnull-dereference -Wduplicated-cond -Wduplicated-branches -Wlogical-op \
  -Wjump-misses-init -Wunused-macros -Wunused-const-variable=2 -Wvla \
  -Wstack-usage=1024 -Wbad-function-cast -Wstrict-overflow=2 -Wc++-compat \
  -Winline
# padded: layout is the compiler's affair. declaration-after-statement: C99.
WARNINGS_CLANG := -Weverything -Wno-padded -Wno-declaration-after-statement
IS_CLANG := $(findstring clang,$(shell $(CC) --version 2>/dev/null))
WARNINGS := $(if $(IS_CLANG),$(WARNINGS_CLANG),$(if $(SAN),$(filter-out -Wstack-usage=%,$(WARNINGS_GCC)),$(WARNINGS_GCC))) $(if $(DEV),-Werror)

SANITIZE_ON := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
SANITIZE := $(if $(SAN),$(SANITIZE_ON))
Q := $(if $(V),,@)
# Under make -s the lines "CC FILE" are not printed.
SAY := $(if $(findstring s,$(filter-out --%,$(firstword -$(MAKEFLAGS)))),:,echo)

# IDNA and the normal form of Unicode, where the headers are there.
IDN ?= $(shell printf '\043include <idn2.h>\n\043include <uninorm.h>\n' | $(CC) -E -x c - >/dev/null 2>&1 && echo 1 || echo 0)
WITH_IDN := $(filter-out 0,$(IDN))
DEFINES := $(if $(WITH_IDN),-DRC_WITH_IDN)
# All but lib/ uses POSIX; a file may be longer than 2 GiB on 32-bit systems, too.
POSIX := -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE -D_FILE_OFFSET_BITS=64
C := $(CC) -std=c11 $(DEFINES) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) $(SANITIZE) -MMD -MP

# ---- What is made of what ----

MODES := bulk rfc5321 html5 eai rfc5322
MACHINES := utf8 unicode json_text error_opening error_mark value $(MODES:%=email_%) row
# A release carries its generated C, and is built without Ragel.
GEN := $(or $(wildcard gen),$B/gen)
GENERATED := $(MACHINES:%=$(GEN)/%_parser.c)
LIB_OBJECTS := $(patsubst lib/%.c,$B/obj/lib/%.o,$(wildcard lib/*/*.c)) $(MACHINES:%=$B/obj/gen/%_parser.o)
PIC_OBJECTS := $(LIB_OBJECTS:$B/obj/%=$B/pic/%)
HEADERS := $B/include/rollcall.h
FILTERS := validate csv2contacts contacts2csv split-batches merge-errors api-request job-status rollcall
# A program is its page, filters/NAME.c, what stands in filters/NAME/, and filters/common/.
FILTER_COMMON := $(patsubst %.c,$B/obj/%.o,$(wildcard filters/common/*.c))
PROGRAMS := $(FILTERS:%=$B/bin/%)
LIBS := $(if $(WITH_IDN),-lidn2 -lunistring) -lyajl -lxxhash -lcsv
VERSION := $(shell sed -n 's/.*define RC_VERSION "\(.*\)"/\1/p' lib/rollcall.h)
SONAME := librollcall.so.$(firstword $(subst ., ,$(VERSION)))

.PHONY: all demo test fuzz bench clean need-build need-test need-fuzz need-bench

all: $(PROGRAMS) $B/lib/librollcall.a $B/lib/librollcall.so

# Machine NAME is made of lib/ROOM/NAME_parser.rl, whatever its room.
vpath %_parser.rl $(sort $(dir $(wildcard lib/*/*_parser.rl)))

# A machine is made again when a grammar that it includes has changed, and for no other.
PARSERS := $(wildcard lib/*/*_parser.rl)
INCLUDED := $(if $(PARSERS),$(shell awk -f tools/grammars.awk $(PARSERS) $(wildcard grammars/*.rl)))
$(foreach i,$(INCLUDED),$(eval $(GEN)/$(subst |,_parser.c: ,$i)))

# The finisher is the only thing between Ragel and the compiler; its reasons are
# in its head.
$(GEN)/%_parser.c: %_parser.rl tools/finish.awk
	@mkdir -p $(@D) $B/raw
	@$(SAY) "  RAGEL  $<"
	$(Q)$(RAGEL) -C -G2 -L -I grammars -o $B/raw/$*.c $<
	$(Q)awk -f tools/finish.awk $B/raw/$*.c > $@

$B/obj/lib/%.o: lib/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C -Ilib -c $< -o $@

$B/obj/gen/%.o: $(GEN)/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C -Ilib -c $< -o $@

$B/pic/lib/%.o: lib/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C -fPIC -fvisibility=hidden -Ilib -c $< -o $@

$B/pic/gen/%.o: $(GEN)/%.c
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C -fPIC -fvisibility=hidden -Ilib -c $< -o $@

$B/lib/librollcall.a: $(LIB_OBJECTS)
	@mkdir -p $(@D)
	@$(SAY) "  AR     $@"
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

# Public are the functions of the public header, and they alone.
$B/lib/rollcall.map: lib/rollcall.h tools/version_map.awk
	@mkdir -p $(@D)
	$(Q)awk -f tools/version_map.awk $< > $@

$B/lib/$(SONAME): $(PIC_OBJECTS) $B/lib/rollcall.map
	@mkdir -p $(@D)
	@$(SAY) "  LD     $@"
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) \
	  -Wl,--version-script=$B/lib/rollcall.map $(if $(SAN),,-Wl,-z,defs) -o $@ $(PIC_OBJECTS) $(LIBS)

$B/lib/librollcall.so: $B/lib/$(SONAME)
	$(Q)ln -sf $(SONAME) $@

# Everything outside lib/ sees the public header, as it is installed, and nothing else of lib/.
$B/include/rollcall.h: lib/rollcall.h lib/findings.def tools/public_header.awk
	@mkdir -p $(@D)
	$(Q)awk -f tools/public_header.awk lib/findings.def lib/rollcall.h > $@

$B/obj/filters/%.o: filters/%.c | $(HEADERS)
	@mkdir -p $(@D)
	@$(SAY) "  CC     $<"
	$(Q)$C $(POSIX) -I$B/include -Ifilters -c $< -o $@

$(foreach f,$(FILTERS),$(eval $B/bin/$f: $(patsubst %.c,$B/obj/%.o,$(wildcard filters/$f/*.c))))

$B/bin/%: $B/obj/filters/%.o $(FILTER_COMMON) $B/lib/librollcall.a
	@mkdir -p $(@D)
	@$(SAY) "  LD     $@"
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

# ---- The words for people ----

need-build need-test need-fuzz need-bench: need-%:
	@tools/need $*

.PHONY: help
help:
	@awk 'NR > 1 && !/^#/ { exit } NR > 2 { sub(/^# ?/, ""); print }' Makefile

demo: need-build
	@$(MAKE) --no-print-directory all
	@examples/demo.sh $B

include tests/tests.mk
include fuzz/fuzz.mk
include bench/bench.mk
include tools/analyze.mk
include tools/manual.mk
include tools/install.mk

clean:
	rm -rf $B

-include $(wildcard $B/obj/*/*.d $B/obj/filters/*/*.d $B/obj/lib/*/*.d $B/pic/*/*.d $B/pic/lib/*/*.d $B/test/*.d)
