/tmp/merge/build-clang/pic/lib/payload_reader.o: lib/payload_reader.c \
  lib/json.h lib/memory.h lib/rollcall.h lib/findings.def lib/text.h

lib/json.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/text.h:
