/tmp/merge/build-clang/obj/filters/batch_files.o: filters/batch_files.c \
  filters/batch_files.h filters/batch.h filters/filter.h \
  /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def filters/manifest.h \
  filters/batch_command.h

filters/batch_files.h:

filters/batch.h:

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:

filters/manifest.h:

filters/batch_command.h:
