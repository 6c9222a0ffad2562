/tmp/merge/build-clang/obj/lib/matcher.o: lib/matcher.c lib/digest.h \
  lib/rollcall.h lib/findings.def lib/memory.h lib/text.h

lib/digest.h:

lib/rollcall.h:

lib/findings.def:

lib/memory.h:

lib/text.h:
