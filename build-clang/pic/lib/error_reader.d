/tmp/merge/build-clang/pic/lib/error_reader.o: lib/error_reader.c \
  lib/error_reader.h lib/error_mark.h lib/rollcall.h lib/findings.def \
  lib/json.h lib/memory.h lib/row_machine.h lib/email_machine.h \
  lib/text.h

lib/error_reader.h:

lib/error_mark.h:

lib/rollcall.h:

lib/findings.def:

lib/json.h:

lib/memory.h:

lib/row_machine.h:

lib/email_machine.h:

lib/text.h:
