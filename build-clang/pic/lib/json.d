/tmp/merge/build-clang/pic/lib/json.o: lib/json.c lib/json.h lib/memory.h \
  lib/rollcall.h lib/findings.def

lib/json.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:
