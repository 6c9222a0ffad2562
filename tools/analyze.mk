# SPDX-License-Identifier: MIT
#
# What tools say of the code without running it.
#
#   make prove     no bytes lead a generated machine to undefined behaviour (Frama-C's Eva)

.PHONY: prove

# Every machine; a new one wants a driver, tests/prove/NAME.c.
prove: $(GENERATED)
	@tools/need prove || [ -z "$(CI)" ]
	@tests/prove/run $(GEN) $B/prove $(MACHINES)
