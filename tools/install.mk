# SPDX-License-Identifier: MIT
#
# Installing, and the tarball of a release.
#
#   make install PREFIX=/usr LIBDIR=/usr/lib/x86_64-linux-gnu DESTDIR=/tmp/stage
#   make install PROGRAM_PREFIX=rc-     where there is a `validate` already: rc-validate
#   make uninstall                      with the same variables
#   make dist                           $B/rollcall-VERSION.tar.gz
#
# DESTDIR is where the files are put, the rest is where they will be. A new program, a man page
# beside its source (filters/NAME.1, lib/NAME.3, ...) or one made into MAN_PAGES is installed by
# itself.

PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR ?= $(PREFIX)/share/man
PROGRAM_PREFIX ?=
INSTALL ?= install
MAN_PAGES += $(wildcard filters/*.1 filters/*.5 lib/*.3 lib/*.5)

LIBRARY := librollcall.so.$(VERSION)
# A page of section 1 is called as the program is.
man_name = man$(subst .,,$(suffix $1))/$(if $(filter %.1,$1),$(PROGRAM_PREFIX))$(notdir $1)
INSTALLED = $(FILTERS:%=$(BINDIR)/$(PROGRAM_PREFIX)%) $(foreach m,$(MAN_PAGES),$(MANDIR)/$(call man_name,$m)) \
  $(INCLUDEDIR)/rollcall.h $(LIBDIR)/pkgconfig/rollcall.pc \
  $(addprefix $(LIBDIR)/,librollcall.a $(LIBRARY) $(SONAME) librollcall.so)

# What a program needs besides that is linked with librollcall.a: libcsv and libunistring have
# no .pc of their own.
PC_REQUIRES := yajl libxxhash $(if $(WITH_IDN),libidn2)
PC_LIBS := -lcsv $(if $(WITH_IDN),-lunistring)
PC = sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' \
  -e 's|@LIBDIR@|$(LIBDIR:$(PREFIX)/%=$${prefix}/%)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR:$(PREFIX)/%=$${prefix}/%)|' \
  -e 's|@REQUIRES@|$(PC_REQUIRES)|' -e 's|@LIBS@|$(PC_LIBS)|'

.PHONY: install uninstall dist

install: all $(MAN_PAGES)
	$(Q)$(INSTALL) -d $(sort $(dir $(INSTALLED:%=$(DESTDIR)%)))
	$(Q)$(foreach f,$(FILTERS),$(INSTALL) -m 755 $B/bin/$f $(DESTDIR)$(BINDIR)/$(PROGRAM_PREFIX)$f &&) :
	$(Q)$(foreach m,$(MAN_PAGES),$(INSTALL) -m 644 $m $(DESTDIR)$(MANDIR)/$(call man_name,$m) &&) :
	$(Q)$(INSTALL) -m 644 $B/include/rollcall.h $(DESTDIR)$(INCLUDEDIR)/rollcall.h
	$(Q)$(INSTALL) -m 644 $B/lib/librollcall.a $(DESTDIR)$(LIBDIR)/librollcall.a
	$(Q)$(INSTALL) -m 755 $B/lib/$(SONAME) $(DESTDIR)$(LIBDIR)/$(LIBRARY)
	$(Q)ln -sf $(LIBRARY) $(DESTDIR)$(LIBDIR)/$(SONAME)
	$(Q)ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/librollcall.so
	$(Q)$(PC) tools/rollcall.pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/rollcall.pc
	$(Q)chmod 644 $(DESTDIR)$(LIBDIR)/pkgconfig/rollcall.pc

uninstall:
	$(Q)rm -f $(INSTALLED:%=$(DESTDIR)%)

dist: $(GENERATED)
	@tools/dist rollcall-$(VERSION) $B $(GENERATED)
