/tmp/merge/build-clang/obj/gen/row_parser.o: \
  /tmp/merge/build-clang/gen/row_parser.c lib/row_machine.h \
  lib/email_machine.h lib/rollcall.h lib/findings.def lib/runs.h

lib/row_machine.h:

lib/email_machine.h:

lib/rollcall.h:

lib/findings.def:

lib/runs.h:
