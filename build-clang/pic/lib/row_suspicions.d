/tmp/merge/build-clang/pic/lib/row_suspicions.o: lib/row_suspicions.c \
  lib/row_reader.h lib/columns.h lib/memory.h lib/rollcall.h \
  lib/findings.def lib/row_machine.h lib/email_machine.h lib/text.h

lib/row_reader.h:

lib/columns.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/row_machine.h:

lib/email_machine.h:

lib/text.h:
