/tmp/merge/build-clang/obj/lib/memory.o: lib/memory.c lib/memory.h \
  lib/rollcall.h lib/findings.def

lib/memory.h:

lib/rollcall.h:

lib/findings.def:
