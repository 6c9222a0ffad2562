/tmp/merge/build-clang/obj/lib/email_literal.o: lib/email_literal.c \
  lib/email_words.h lib/email_machine.h lib/text.h lib/rollcall.h \
  lib/findings.def

lib/email_words.h:

lib/email_machine.h:

lib/text.h:

lib/rollcall.h:

lib/findings.def:
