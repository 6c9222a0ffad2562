/tmp/merge/build-clang/pic/lib/error_rows.o: lib/error_rows.c \
  lib/error_reader.h lib/error_mark.h lib/rollcall.h lib/findings.def \
  lib/json.h lib/memory.h lib/lenient.h lib/row_machine.h \
  lib/email_machine.h lib/text.h

lib/error_reader.h:

lib/error_mark.h:

lib/rollcall.h:

lib/findings.def:

lib/json.h:

lib/memory.h:

lib/lenient.h:

lib/row_machine.h:

lib/email_machine.h:

lib/text.h:
