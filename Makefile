# Thin on purpose: each target also installs what it needs, from the hashed lock files only.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Where the tests are installed too, they stay.
LOCK = $(if $(wildcard $(VENV)/.installed-test),requirements-test.lock,requirements.lock)
COMPILE := $(BIN)/uv pip compile --quiet pyproject.toml --universal --generate-hashes --no-header --no-annotate
export UV_PYTHON_DOWNLOADS := never
# Once at installation instead of at every start, also where Python may not write beside its sources.
export UV_COMPILE_BYTECODE := 1

# Runs a check silently; shows what it said only when it fails.
check = @said=$$($(1) 2>&1) && echo "ok: $(2)" || { printf '%s\n' "$$said"; echo "failed: $(2)"; exit 1; }

.PHONY: help demo test tests browser-tests test-nightly bench pictures install install-test lint format browser lock

help:
	@echo "make demo          everything on this computer, with invented people and a phone page"
	@echo "make test          lint, types, contracts and all tests"
	@echo "make test-nightly  the tests that take minutes; writes docs/promises.md"
	@echo "make bench         the benchmarks"
	@echo "make pictures      takes the pictures in docs/pictures anew, of a demo of its own"
	@echo "make install       only the locked set in .venv     make format  put the code in shape"

demo: install
	@$(BIN)/recado demo

# Side by side, since each of them waits now and then; what is already said stays readable, as only one of them goes on
# and on.
test: browser
	@$(MAKE) --no-print-directory -j 3 lint tests browser-tests

tests: install-test
	$(BIN)/pytest -q -n 2 --dist worksteal --ignore=tests/browser

browser-tests: install-test
	$(call check,$(BIN)/pytest -q tests/browser,pages in a browser)

test-nightly: install-test
	$(BIN)/pytest -q -n 2 -m "nightly or promise" --promises=docs/promises.md --ignore=tests/browser

bench: install-test
	$(BIN)/python -m bench

pictures: browser
	$(BIN)/python tools/pictures.py

lint: install-test
	$(call check,$(BIN)/ruff check .,ruff check)
	$(call check,$(BIN)/ruff format --check .,ruff format)
	$(call check,$(BIN)/mypy,mypy)
	$(call check,$(BIN)/lint-imports,import contracts)
	$(call check,$(BIN)/deptry .,dependencies)
	$(call check,$(BIN)/djlint templates --lint,pages)
	$(call check,$(BIN)/recado check,flows and words)

format: install-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# A Chromium for tests/browser: found, or installed, or a failure that names the command.
browser: install-test
	@$(BIN)/python tools/chromium.py

install: $(VENV)/.installed
install-test: $(VENV)/.installed-test

# A venv of our own, uv by hash into it, then exactly the locked set and the project itself.
$(BIN)/uv: requirements-uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Recado needs Python 3.11 or newer: make PYTHON=/path/to/it $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock
	@touch $@

$(VENV)/.installed: $(BIN)/uv requirements.lock pyproject.toml
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes $(LOCK)
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-test: $(BIN)/uv requirements-test.lock pyproject.toml
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements-test.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.installed

# Hashes and no addresses: a lock file must install from any index.
lock: $(BIN)/uv
	$(COMPILE) --extra build -o requirements.lock
	$(COMPILE) --extra build --extra test -o requirements-test.lock
