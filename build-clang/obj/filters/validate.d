/tmp/merge/build-clang/obj/filters/validate.o: filters/validate.c \
  filters/emails.h filters/filter.h \
  /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/emails.h:

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
