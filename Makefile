# Two commands matter: `make demo` and `make test`. Both set up what they need, on Debian or Ubuntu with
# Python 3.11 or later, make and apt; on other systems install the programs named below by hand.

SHELL := /bin/bash
VENV ?= .venv
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := $(VENV)/bin
OUT ?= demo-out
# Programs that tests call as independent judges: two office readers, a browser, page pictures, fonts with Vietnamese.
SYSTEM := libreoffice-writer libreoffice-calc tesseract-ocr tesseract-ocr-vie pandoc python3-uno chromium poppler-utils fonts-liberation fonts-noto-core

.PHONY: help demo test check laws bench golden docs system clean

help:
	@echo "make demo    set up, run the main job on samples/, say which files to open"
	@echo "make test    set up, check style, types and floors, run all tests"
	@echo "make check   style, types, floors only"
	@echo "make bench   print the figures of bench/"
	@echo "make golden ACCEPT=1   rewrite golden files; review the difference"
	@echo "make docs    make schemas and reference pages from the code again"

# The environment is made again only when a lock or the packaging changed.
$(VENV)/.core: requirements/core.txt pyproject.toml
	@echo "== setting up $(VENV) with $(PYTHON)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed; $(PYTHON) is older."; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "== installing python3-venv with apt"; $(APT) python3-venv; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/core.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.core requirements/dev.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
APT = $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends

# Only what is missing is installed; without apt the tests that need a missing program skip and say so.
system:
	@missing=""; \
	for package in $(SYSTEM); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then echo "no apt here; tests that need$$missing will skip"; exit 0; fi; \
	echo "== installing with apt, for the tests:$$missing"; \
	$(SUDO) apt-get update --quiet >/dev/null && $(APT) $$missing >/dev/null

demo: $(VENV)/.core
	@$(BIN)/python samples/demo.py $(OUT)

test: system $(VENV)/.dev
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest -n 2 --dist loadscope --no-loadscope-reorder

check: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy tests
	@$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

bench: $(VENV)/.dev
	@for file in bench/*.py; do case "$$file" in bench/measure.py|bench/learn*.py) ;; *) $(BIN)/python "$$file" || exit 1;; esac; done

golden: $(VENV)/.dev
	@ACCEPT=$(ACCEPT) $(BIN)/python -m pytest tests/golden

docs: $(VENV)/.dev
	@$(BIN)/python docs/reference/make_reference.py

clean:
	rm -rf $(VENV) $(OUT) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
