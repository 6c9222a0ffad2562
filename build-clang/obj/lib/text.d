/tmp/merge/build-clang/obj/lib/text.o: lib/text.c lib/text.h \
  lib/rollcall.h lib/findings.def

lib/text.h:

lib/rollcall.h:

lib/findings.def:
