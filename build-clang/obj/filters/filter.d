/tmp/merge/build-clang/obj/filters/filter.o: filters/filter.c \
  filters/filter.h /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
