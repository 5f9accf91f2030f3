# Every target sets up what it needs first; on Windows:  py .ci\setup.py run
PYTHON ?= python3
ARGS ?=

TASKS := run test check format faults bench pictures translations prepare clean

.DEFAULT_GOAL := help
.PHONY: help $(TASKS)

help:
	@$(PYTHON) .ci/setup.py help

$(TASKS):
	@$(PYTHON) .ci/setup.py $@ $(ARGS)
