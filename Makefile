# The front door for developers; `make help` lists the targets. Each is one line, so that what it
# runs can be read here and run by hand.

RUN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup up demo format lint types imports web test check bench scale contracts migration lock

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## prepare .venv with all tools, from the lock
	./gonghui setup

up: ## run the product on this machine, on its own data
	./gonghui up

demo: ## run the invented county
	./gonghui demo

format: setup ## let ruff rewrite what it can
	$(RUN)/ruff format .
	$(RUN)/ruff check --fix .

lint: setup ## formatting, all lint rules, shell syntax
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	sh -n gonghui
	bash -n .ci/run

types: setup ## mypy, strict
	$(RUN)/mypy

imports: setup ## who may import whom
	$(RUN)/lint-imports

test: ## all tests; make test t="tests/unit -k calendar" for some
	./gonghui test $(t)

web: ## types, lint and tests of the pages
	./gonghui web types
	./gonghui web lint
	./gonghui web test

check: lint types imports web test ## all that CI runs, in its order

bench: setup ## every bar of docs/performance.md beside its peers; quick=1 takes minutes and writes nothing
	$(RUN)/python -m pip install --quiet --no-deps --require-hashes -r requirements-bench.lock
	$(RUN)/python -m tests.load $(if $(quick),--quick)

scale: setup ## the main job in counties of 12 to 300 schools, a campaign for 6 000 people, 50 000 hardship files, a congress in 300 schools
	$(RUN)/python -m tests.load.scale $(if $(quick),--quick)
	$(RUN)/python -m tests.load.campaign $(if $(quick),--quick)
	$(RUN)/python -m tests.load.cases $(if $(quick),--quick)
	$(RUN)/python -m tests.load.congress $(if $(quick),--quick)

contracts: setup ## write events, AsyncAPI and OpenAPI anew; the tests fail where they are out of date
	$(RUN)/python -m tests.infrastructure.contracts
	./gonghui web api

migration: setup ## draft a migration: make migration s=plans m="add budget"
	$(RUN)/python -m tests.infrastructure.new_migration "$(s)" "$(m)"

lock: ## compile all locks anew from pyproject.toml (needs uv)
	uv pip compile --universal --generate-hashes --no-header pyproject.toml -o requirements.lock
	uv pip compile --universal --generate-hashes --no-header pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	uv pip compile --universal --generate-hashes --no-header --group node --python-version 3.11 -o requirements-node.lock
	uv pip compile --universal --generate-hashes --no-header pyproject.toml --group bench -c requirements-dev.lock -o requirements-bench.lock
	uv pip compile --universal --generate-hashes --no-header --no-deps --group helm --python-version 3.11 -o requirements-helm.lock
