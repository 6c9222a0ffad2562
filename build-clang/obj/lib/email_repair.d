/tmp/merge/build-clang/obj/lib/email_repair.o: lib/email_repair.c \
  lib/email_words.h lib/email_machine.h lib/text.h lib/rollcall.h \
  lib/findings.def

lib/email_words.h:

lib/email_machine.h:

lib/text.h:

lib/rollcall.h:

lib/findings.def:
