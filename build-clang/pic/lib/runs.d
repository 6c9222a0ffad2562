/tmp/merge/build-clang/pic/lib/runs.o: lib/runs.c lib/runs.h

lib/runs.h:
