/tmp/merge/build-clang/pic/lib/error_json.o: lib/error_json.c \
  lib/error_reader.h lib/error_mark.h lib/rollcall.h lib/findings.def \
  lib/json.h lib/memory.h lib/text.h

lib/error_reader.h:

lib/error_mark.h:

lib/rollcall.h:

lib/findings.def:

lib/json.h:

lib/memory.h:

lib/text.h:
