/tmp/merge/build-clang/obj/lib/roster.o: lib/roster.c lib/memory.h \
  lib/rollcall.h lib/findings.def lib/text.h

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/text.h:
