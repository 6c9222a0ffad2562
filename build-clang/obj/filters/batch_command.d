/tmp/merge/build-clang/obj/filters/batch_command.o: \
  filters/batch_command.c filters/batch_command.h filters/batch.h \
  filters/filter.h /tmp/merge/build-clang/include/rollcall.h \
  /tmp/merge/build-clang/include/findings.def

filters/batch_command.h:

filters/batch.h:

filters/filter.h:

/tmp/merge/build-clang/include/rollcall.h:

/tmp/merge/build-clang/include/findings.def:
