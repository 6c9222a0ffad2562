/tmp/merge/build-clang/pic/lib/columns.o: lib/columns.c lib/columns.h \
  lib/memory.h lib/rollcall.h lib/findings.def lib/row_machine.h \
  lib/email_machine.h lib/text.h

lib/columns.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/row_machine.h:

lib/email_machine.h:

lib/text.h:
