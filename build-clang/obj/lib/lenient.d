/tmp/merge/build-clang/obj/lib/lenient.o: lib/lenient.c lib/lenient.h \
  lib/memory.h lib/rollcall.h lib/findings.def

lib/lenient.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:
