/tmp/merge/build-clang/obj/lib/runs.o: lib/runs.c lib/runs.h

lib/runs.h:
