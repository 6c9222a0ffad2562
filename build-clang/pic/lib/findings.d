/tmp/merge/build-clang/pic/lib/findings.o: lib/findings.c lib/rollcall.h \
  lib/findings.def lib/text.h

lib/rollcall.h:

lib/findings.def:

lib/text.h:
