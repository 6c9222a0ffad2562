# SPDX-License-Identifier: MIT
#
# make man: the man pages and the completions, under $B/man and $B/completions. A release carries
# them, and makes nothing.
#
#   section 1   filters/NAME.1; what is said of all filters is in filters/*.mdoc
#   section 3   lib/rollcall.h, whose sections say which page they are
#   section 5   lib/NAME.5, filters/NAME.5; the catalogue of findings is lib/findings.def
#   completions from the --help of each filter

MAN := $(or $(wildcard gen/man),$B/man)
COMPLETIONS := $(or $(wildcard gen/completions),$B/completions)

LIBRARY_PAGES := rollcall $(shell sed -n 's|^/\* ---- .* \(rc_[a-z_]*\)(3) -* \*/$$|\1|p' lib/rollcall.h)
MAN_PAGES := $(patsubst filters/%,$(MAN)/man1/%,$(wildcard filters/*.1)) $(LIBRARY_PAGES:%=$(MAN)/man3/%.3) \
  $(patsubst %,$(MAN)/man5/%,$(notdir $(wildcard lib/*.5 filters/*.5)))
COMPLETION_FILES := $(FILTERS:%=$(COMPLETIONS)/bash/%) $(FILTERS:%=$(COMPLETIONS)/zsh/_%) \
  $(FILTERS:%=$(COMPLETIONS)/fish/%.fish)

.PHONY: man
man: $(MAN_PAGES) $(COMPLETION_FILES)

ifeq ($(wildcard gen),)
$(MAN_PAGES) $(COMPLETION_FILES): tools/manual.mk

$(MAN)/man1/%.1: filters/%.1 tools/page.awk $(wildcard filters/*.mdoc)
	@mkdir -p $(@D)
	$(Q)awk -f tools/page.awk $< > $@

$(MAN)/man5/%.5: filters/%.5 tools/page.awk
	@mkdir -p $(@D)
	$(Q)awk -f tools/page.awk $< > $@

$(MAN)/man5/%.5: lib/%.5 tools/page.awk
	@mkdir -p $(@D)
	$(Q)awk -f tools/page.awk $< > $@

$(MAN)/man5/rollcall-findings.5: lib/rollcall-findings.5 lib/findings.def tools/findings_page.awk
	@mkdir -p $(@D)
	$(Q)awk -f tools/findings_page.awk lib/findings.def $< > $@

$(MAN)/man3/%.3: lib/rollcall.3 examples/import.c lib/rollcall.h tools/library_page.awk
	@mkdir -p $(@D)
	$(Q)awk -v page=$* -f tools/library_page.awk lib/rollcall.3 examples/import.c lib/rollcall.h > $@

# $1: the shell. A filter's --help is asked once for each.
complete = $B/bin/$* --help | \
  awk -v slugs="$$(awk -v slugs=1 -f tools/findings_page.awk lib/findings.def | xargs)" -f tools/options.awk | \
  awk -v shell=$1 -v program=$* -f tools/completions.awk > $@
COMPLETED_BY := tools/options.awk tools/completions.awk tools/findings_page.awk

$(COMPLETIONS)/bash/%: $B/bin/% $(COMPLETED_BY)
	@mkdir -p $(@D)
	$(Q)$(call complete,bash)

$(COMPLETIONS)/zsh/_%: $B/bin/% $(COMPLETED_BY)
	@mkdir -p $(@D)
	$(Q)$(call complete,zsh)

$(COMPLETIONS)/fish/%.fish: $B/bin/% $(COMPLETED_BY)
	@mkdir -p $(@D)
	$(Q)$(call complete,fish)
endif
