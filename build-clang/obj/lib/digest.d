/tmp/merge/build-clang/obj/lib/digest.o: lib/digest.c lib/digest.h \
  lib/rollcall.h lib/findings.def lib/text.h

lib/digest.h:

lib/rollcall.h:

lib/findings.def:

lib/text.h:
