/tmp/merge/build-clang/obj/filters/split-batches.o: \
  filters/split-batches.c filters/batch_files.h filters/batch.h \
  filters/filter.h /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def filters/manifest.h

filters/batch_files.h:

filters/batch.h:

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:

filters/manifest.h:
