/tmp/merge/build-clang/obj/lib/row_header.o: lib/row_header.c \
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
