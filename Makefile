# What is made by a command is made here; `make check` is what the tests check as well.
PYTHON ?= .venv/bin/python

.PHONY: check docs test long

test:
	$(PYTHON) -m pytest

check:
	$(PYTHON) -m ruff check tui tests
	$(PYTHON) -m mypy
	$(dir $(PYTHON))lint-imports

docs:
	$(PYTHON) -m tests.readme

long:
	$(PYTHON) -m pytest -m long
