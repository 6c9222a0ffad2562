/tmp/merge/build-clang/pic/lib/error_file.o: lib/error_file.c \
  lib/columns.h lib/memory.h lib/rollcall.h lib/findings.def \
  lib/row_machine.h lib/email_machine.h lib/text.h

lib/columns.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/row_machine.h:

lib/email_machine.h:

lib/text.h:
