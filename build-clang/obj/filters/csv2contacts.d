/tmp/merge/build-clang/obj/filters/csv2contacts.o: filters/csv2contacts.c \
  filters/filter.h /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
