# Thin on purpose: each target also installs what it needs, from the hashed lock files only.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export UV_PYTHON_DOWNLOADS := never

.PHONY: demo test test-nightly bench install install-test lock check lint format

demo: $(VENV)/.installed
	$(BIN)/recado demo

install: $(VENV)/.installed
install-test: $(VENV)/.installed-test

# A venv of our own, uv by hash into it, then exactly the locked set and the project itself.
$(BIN)/uv: requirements-uv.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock
	touch $@

$(VENV)/.installed: $(BIN)/uv requirements.lock pyproject.toml
	test -e $(VENV)/.installed-test || $(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.installed-test: $(BIN)/uv requirements-test.lock pyproject.toml
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements-test.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/.installed

lock: $(BIN)/uv
	$(BIN)/uv pip compile pyproject.toml --extra build --universal --generate-hashes --no-header --no-annotate -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra build --extra test --universal --generate-hashes --no-header --no-annotate -o requirements-test.lock
