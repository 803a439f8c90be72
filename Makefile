.PHONY: run test test-compiled browser fuzz bench train schema docs clean

VENV := .venv
PYTHON := $(VENV)/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1
EDITABLE := ARTICLE_EXTRACT_PURE=1 $(PYTHON) -m pip install --quiet --editable

# Install, extract a real fixture page and print the article.
run: $(VENV)/installed
	$(VENV)/bin/article-extract fixtures/forcesnews-kursk.html

# Install, then lint, check types and run the tests.
test: $(VENV)/installed-dev browser
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(PYTHON) -m pytest

# The same tests on the compiled form, in an environment of its own. See hatch_build.py.
test-compiled: browser
	python3 -m venv $(VENV)-compiled
	$(VENV)-compiled/bin/python -m pip install --quiet --force-reinstall --no-deps .
	$(VENV)-compiled/bin/python -m pip install --quiet '.[dev]'
	$(VENV)-compiled/bin/python -m pytest

# The browser that shows that what the writers give is safe to embed. Without it those tests are skipped, and say so.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || { \
		[ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
		{ apt-get install -qq -y --no-install-recommends chromium >/dev/null 2>&1 || \
		{ apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium; } >/dev/null 2>&1; }; } || \
		echo "Chromium is not installed: the tests in a browser will be skipped"

# Feed the library mutated pages for SECONDS: guided by atheris where that can be installed, at random elsewhere.
SECONDS := 3600
fuzz: $(VENV)/installed-dev
	@if $(EDITABLE) '.[dev,fuzz]'; \
	then $(PYTHON) fuzz/run.py --seconds $(SECONDS) --atheris; \
	else $(PYTHON) fuzz/run.py --seconds $(SECONDS); fi

# Accuracy and speed beside other libraries, then cost by page size and growth by pages: half an hour, and the network.
bench: $(VENV)/installed-dev
	$(PYTHON) benchmarks/peers.py --plot docs/images/peers.svg
	$(PYTHON) benchmarks/scale.py --plot docs/images/scale.svg

# Train every model anew from ../shared/corpora, each with its cross-validation by site: the body first, those that learn from it after.
train: $(VENV)/installed-training
	$(PYTHON) training/train_body.py
	$(PYTHON) training/reasons.py
	$(PYTHON) training/line_reasons.py
	$(PYTHON) training/dump_model.py

# Write docs/article.schema.json anew, after a change of the model.
schema: $(VENV)/installed-dev
	$(PYTHON) -c 'import json; from article_extract import Article; print(json.dumps(Article.json_schema(), indent=2, ensure_ascii=False))' \
		> docs/article.schema.json

# Build the documentation into site/.
docs: $(VENV)/installed-docs
	$(VENV)/bin/mkdocs build --strict

$(VENV)/installed: pyproject.toml
	python3 -m venv $(VENV)
	$(EDITABLE) .
	touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(EDITABLE) '.[dev]'
	touch $@

$(VENV)/installed-docs: $(VENV)/installed-dev
	$(EDITABLE) '.[dev,docs]'
	touch $@

$(VENV)/installed-training: $(VENV)/installed-dev
	$(EDITABLE) '.[dev,training]'
	touch $@

clean:
	rm -rf $(VENV) $(VENV)-compiled site .mypy_cache .ruff_cache .pytest_cache
