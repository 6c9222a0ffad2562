/tmp/merge/build-clang/pic/lib/lenient.o: lib/lenient.c lib/lenient.h \
  lib/memory.h lib/rollcall.h lib/findings.def

lib/lenient.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:
