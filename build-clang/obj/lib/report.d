/tmp/merge/build-clang/obj/lib/report.o: lib/report.c lib/json.h \
  lib/memory.h lib/rollcall.h lib/findings.def lib/text.h

lib/json.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/text.h:
