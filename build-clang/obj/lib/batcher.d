/tmp/merge/build-clang/obj/lib/batcher.o: lib/batcher.c lib/rollcall.h \
  lib/findings.def

lib/rollcall.h:

lib/findings.def:
