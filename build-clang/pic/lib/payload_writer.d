/tmp/merge/build-clang/pic/lib/payload_writer.o: lib/payload_writer.c \
  lib/columns.h lib/memory.h lib/rollcall.h lib/findings.def \
  lib/row_machine.h lib/email_machine.h lib/json.h lib/text.h

lib/columns.h:

lib/memory.h:

lib/rollcall.h:

lib/findings.def:

lib/row_machine.h:

lib/email_machine.h:

lib/json.h:

lib/text.h:
