# SPDX-License-Identifier: MIT
#
# Installing, and the tarball of a release.
#
#   make install PREFIX=/usr LIBDIR=/usr/lib/x86_64-linux-gnu DESTDIR=/tmp/stage
#   make install PROGRAM_PREFIX=rc-     where there is a `validate` already: rc-validate, which is
#                                       also what its page and its completions call it
#   make install ONLY_ROLLCALL=1        the programs in LIBEXECDIR/rollcall, and rollcall alone in the
#                                       path, which runs them; their pages are rollcall-validate and
#                                       the like
#   make uninstall                      with the same variables
#   make dist                           $B/rollcall-VERSION.tar.gz
#
# DESTDIR is where the files are put, the rest is where they will be. A new program, its page and
# its completions are installed by themselves, and so is a new page of the library; each function
# has a link to its page.

PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
LIBEXECDIR ?= $(PREFIX)/libexec
INCLUDEDIR ?= $(PREFIX)/include
MANDIR ?= $(PREFIX)/share/man
PROGRAM_PREFIX ?=
ONLY_ROLLCALL ?=
INSTALL ?= install
BASH_COMPLETIONS ?= $(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS ?= $(PREFIX)/share/fish/vendor_completions.d

LIBRARY := librollcall.so.$(VERSION)
# Programs in the path, and in the private directory.
IN_PATH := $(if $(ONLY_ROLLCALL),rollcall,$(FILTERS))
PRIVATE := $(filter-out $(IN_PATH),$(FILTERS))
PRIVATE_DIR = $(LIBEXECDIR)/rollcall
# A page of section 1 is called as the program is.
man_name = $(if $(filter man1/%,$1),man1/$(PROGRAM_PREFIX)$(if $(filter $(PRIVATE:%=%.1),$(notdir $1)),rollcall-)$(notdir $1),$1)
# What is made, and behind a colon where it goes.
INSTALLED_TEXTS = $(foreach m,$(MAN_PAGES:$(MAN)/%=%),$(MAN)/$m:$(MANDIR)/$(call man_name,$m)) \
  $(foreach f,$(IN_PATH),$(COMPLETIONS)/bash/$f:$(BASH_COMPLETIONS)/$(PROGRAM_PREFIX)$f \
    $(COMPLETIONS)/zsh/_$f:$(ZSH_COMPLETIONS)/_$(PROGRAM_PREFIX)$f \
    $(COMPLETIONS)/fish/$f.fish:$(FISH_COMPLETIONS)/$(PROGRAM_PREFIX)$f.fish)
INSTALLED = $(IN_PATH:%=$(BINDIR)/$(PROGRAM_PREFIX)%) $(PRIVATE:%=$(PRIVATE_DIR)/%) \
  $(foreach t,$(INSTALLED_TEXTS),$(lastword $(subst :, ,$t))) \
  $(INCLUDEDIR)/rollcall.h $(LIBDIR)/pkgconfig/rollcall.pc \
  $(addprefix $(LIBDIR)/,librollcall.a $(LIBRARY) $(SONAME) librollcall.so)

# Each function, and the page it is on.
FUNCTIONS = awk '/^\.Fo / { page = FILENAME; sub(/.*\//, "", page); print $$2 ".3", page }' $(filter $(MAN)/man3/%,$(MAN_PAGES)) | \
  while read -r function page; do [ $$function = $$page ] ||

# What a program needs besides that is linked with librollcall.a: libcsv and libunistring have
# no .pc of their own.
PC_REQUIRES := yajl libxxhash $(if $(WITH_IDN),libidn2)
PC_LIBS := -lcsv $(if $(WITH_IDN),-lunistring)
PC = sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' \
  -e 's|@LIBDIR@|$(LIBDIR:$(PREFIX)/%=$${prefix}/%)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR:$(PREFIX)/%=$${prefix}/%)|' \
  -e 's|@REQUIRES@|$(PC_REQUIRES)|' -e 's|@LIBS@|$(PC_LIBS)|'

.PHONY: install uninstall dist

# A program that knows the private directory; made each time, since that may have changed.
ENTRANCE := $(if $(ONLY_ROLLCALL),$B/only/rollcall,$B/bin/rollcall)
.PHONY: $(if $(ONLY_ROLLCALL),$(ENTRANCE))
$B/only/rollcall: filters/rollcall.c $(FILTER_COMMON) $B/lib/librollcall.a | $(HEADERS)
	@mkdir -p $(@D)
	$(Q)$C $(POSIX) -DLIBEXECDIR='"$(PRIVATE_DIR)"' -I$B/include -Ifilters -c $< -o $@.o
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -o $@ $@.o $(FILTER_COMMON) $B/lib/librollcall.a $(LIBS)

install: all man $(ENTRANCE)
	$(Q)$(INSTALL) -d $(sort $(dir $(INSTALLED:%=$(DESTDIR)%)))
	$(Q)$(foreach f,$(filter-out rollcall,$(IN_PATH)),$(INSTALL) -m 755 $B/bin/$f $(DESTDIR)$(BINDIR)/$(PROGRAM_PREFIX)$f &&) :
	$(Q)$(foreach f,$(PRIVATE),$(INSTALL) -m 755 $B/bin/$f $(DESTDIR)$(PRIVATE_DIR)/$f &&) :
	$(Q)$(INSTALL) -m 755 $(ENTRANCE) $(DESTDIR)$(BINDIR)/$(PROGRAM_PREFIX)rollcall
	$(Q)for text in $(INSTALLED_TEXTS); do \
	  to=$(DESTDIR)$${text#*:} && \
	  awk -v prefix='$(PROGRAM_PREFIX)' -v only='$(ONLY_ROLLCALL)' -v programs='$(FILTERS)' -f tools/prefixed.awk $${text%%:*} > $$to && chmod 644 $$to || exit; done
	$(Q)$(FUNCTIONS) ln -sf $$page $(DESTDIR)$(MANDIR)/man3/$$function || exit; done
	$(Q)$(INSTALL) -m 644 $B/include/rollcall.h $(DESTDIR)$(INCLUDEDIR)/rollcall.h
	$(Q)$(INSTALL) -m 644 $B/lib/librollcall.a $(DESTDIR)$(LIBDIR)/librollcall.a
	$(Q)$(INSTALL) -m 755 $B/lib/$(SONAME) $(DESTDIR)$(LIBDIR)/$(LIBRARY)
	$(Q)ln -sf $(LIBRARY) $(DESTDIR)$(LIBDIR)/$(SONAME)
	$(Q)ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/librollcall.so
	$(Q)$(PC) tools/rollcall.pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/rollcall.pc
	$(Q)chmod 644 $(DESTDIR)$(LIBDIR)/pkgconfig/rollcall.pc

uninstall: man
	$(Q)$(FUNCTIONS) rm -f $(DESTDIR)$(MANDIR)/man3/$$function || exit; done
	$(Q)rm -f $(INSTALLED:%=$(DESTDIR)%)
	$(Q)$(if $(ONLY_ROLLCALL),rmdir $(DESTDIR)$(PRIVATE_DIR) 2>/dev/null || :)

dist: $(GENERATED) man
	@tools/dist rollcall-$(VERSION) $B $(GENERATED) $(MAN) $(COMPLETIONS)
