/tmp/merge/build-clang/obj/lib/email.o: lib/email.c lib/email_words.h \
  lib/email_machine.h lib/text.h lib/rollcall.h lib/findings.def

lib/email_words.h:

lib/email_machine.h:

lib/text.h:

lib/rollcall.h:

lib/findings.def:
