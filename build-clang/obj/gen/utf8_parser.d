/tmp/merge/build-clang/obj/gen/utf8_parser.o: \
  /tmp/merge/build-clang/gen/utf8_parser.c lib/text.h lib/rollcall.h \
  lib/findings.def

lib/text.h:

lib/rollcall.h:

lib/findings.def:
