/tmp/merge/build-clang/obj/gen/email_eai_parser.o: \
  /tmp/merge/build-clang/gen/email_eai_parser.c lib/email_machine.h \
  lib/runs.h

lib/email_machine.h:

lib/runs.h:
