/tmp/merge/build-clang/pic/lib/text.o: lib/text.c lib/text.h \
  lib/rollcall.h lib/findings.def

lib/text.h:

lib/rollcall.h:

lib/findings.def:
