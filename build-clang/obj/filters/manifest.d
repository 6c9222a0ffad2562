/tmp/merge/build-clang/obj/filters/manifest.o: filters/manifest.c \
  filters/manifest.h filters/filter.h \
  /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/manifest.h:

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
