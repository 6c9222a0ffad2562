/tmp/merge/build-clang/obj/filters/batch.o: filters/batch.c \
  filters/batch.h filters/filter.h \
  /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/batch.h:

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
