/tmp/merge/build-clang/pic/gen/email_rfc5321_parser.o: \
  /tmp/merge/build-clang/gen/email_rfc5321_parser.c lib/email_machine.h \
  lib/runs.h

lib/email_machine.h:

lib/runs.h:
