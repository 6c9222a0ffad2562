/tmp/merge/build-clang/obj/gen/error_mark_parser.o: \
  /tmp/merge/build-clang/gen/error_mark_parser.c lib/error_mark.h \
  lib/rollcall.h lib/findings.def lib/text.h

lib/error_mark.h:

lib/rollcall.h:

lib/findings.def:

lib/text.h:
