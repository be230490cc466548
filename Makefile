# make install prepares .venv; every other target calls it first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
BENCH := $(VENV)/.bench
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links pyproject.toml

.PHONY: install demo test check score bench golden docs lock clean

install: $(STAMP)

BUNDLE := $(wildcard web/src/*) web/build.mjs web/package-lock.json

$(STAMP): requirements.lock pyproject.toml hatch_build.py $(BUNDLE)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sagsspor needs Python 3.11 or newer; run: make PYTHON=python3.12 install"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

# Only the benchmark needs these, so nobody else waits for them.
$(BENCH): requirements-bench.lock $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $(BENCH)

demo: install
	$(BIN)/python -m sagsspor demo

test: install
	$(BIN)/python -m pytest -n 2

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m hatch_build check
	$(BIN)/lint-imports
	$(MAKE) test

score: install
	$(BIN)/python -m benchmarks.score

bench: $(BENCH)
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.identity

golden: install
	SAGSSPOR_GOLDEN=write $(BIN)/python -m pytest tests/golden || true

lock: install
	$(COMPILE) --extra dev -o requirements.lock
	$(COMPILE) --constraint requirements.lock -o requirements-run.lock
	$(COMPILE) --constraint requirements.lock --extra bench -o requirements-bench.lock

docs: install
	$(BIN)/python -m sagsspor.reference
	$(BIN)/python -m benchmarks.report

clean:
	rm -rf $(VENV) web/static web/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis target
