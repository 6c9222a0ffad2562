/tmp/merge/build-clang/obj/filters/input_output.o: filters/input_output.c \
  filters/filter.h /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
