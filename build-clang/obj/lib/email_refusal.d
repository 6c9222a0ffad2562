/tmp/merge/build-clang/obj/lib/email_refusal.o: lib/email_refusal.c \
  lib/email_words.h lib/email_machine.h lib/text.h lib/rollcall.h \
  lib/findings.def

lib/email_words.h:

lib/email_machine.h:

lib/text.h:

lib/rollcall.h:

lib/findings.def:
