/tmp/merge/build-clang/pic/gen/error_opening_parser.o: \
  /tmp/merge/build-clang/gen/error_opening_parser.c lib/error_mark.h \
  lib/rollcall.h lib/findings.def

lib/error_mark.h:

lib/rollcall.h:

lib/findings.def:
