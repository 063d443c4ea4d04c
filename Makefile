# What a person types. `make` alone lists it.
# DATA=/some/folder keeps the data of a run elsewhere than in .local; the ports are changed by the variables that
# `make run-help` names.

NODE ?= node
LAUNCHER = $(NODE) deploy/local/run.mjs
ifdef DATA
DATA_FLAG = --data "$(DATA)"
endif

.DEFAULT_GOAL := help
.PHONY: help contract run run-help stop services clean test test-backend test-frontend test-launcher test-browser test-history bench-division bench-timetable bench-start bench-read bench-intake bench-list bench-import bench-badges lighthouse

help: ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: ## Build what changed, start everything, load the samples; Ctrl-C stops it
	@$(LAUNCHER) $(DATA_FLAG)

run-help: ## Say which ports, flags and variables a run knows
	@$(LAUNCHER) --help

services: ## Start PostgreSQL, Keycloak and the mail catcher only, for work on the service itself
	@$(LAUNCHER) $(DATA_FLAG) --no-service

stop: ## Stop the Bagdar that runs here, also one that was started elsewhere or killed
	@$(LAUNCHER) $(DATA_FLAG) --stop

contract: ## Write openapi.yaml anew from the code
	@$(NODE) .ci/test.mjs backend -Dtest=ContractTest -Dbagdar.contract=write

test: ## Check everything, the journeys in the browser included
	@$(NODE) .ci/test.mjs

test-backend: ## Format, compiler, unit, HTTP, architecture and contract tests; ARGS='-Dtest=SeminarTest' for some
	@$(NODE) .ci/test.mjs backend $(ARGS)

test-frontend: ## Format, lint, types, architecture, messages, unit tests and build of the pages
	@$(NODE) .ci/test.mjs frontend $(ARGS)

test-launcher: ## What make run and make test are made of
	@$(NODE) .ci/test.mjs launcher

test-browser: ## Journeys and API suites against the packaged product; ARGS='-g keyboard' for some
	@$(NODE) .ci/test.mjs browser $(ARGS)

test-history: ## Kill and end replicas and PostgreSQL, five times over, while people register, and check every promise
	@ROUNDS=5 $(NODE) e2e/history/run.mjs

bench-division: ## The whole division from model to proven plan, against the bare solver call
	@$(NODE) bench/division/run.mjs

bench-timetable: ## Timetables of up to 160 routes, their proven gap, and the same days planned by hand
	@$(NODE) bench/timetable/run.mjs

bench-start: ## Start and memory of the service, against an empty one with the same extensions
	@$(NODE) bench/start/run.mjs

bench-read: ## The published programme from the service, beside nginx with the same bytes; needs nginx and wrk
	@$(NODE) bench/read/run.mjs

bench-intake: ## Registrations for one hot seminar, beside hand-written transactions; needs pgbench and wrk
	@$(NODE) bench/intake/run.mjs

bench-list: ## Any page of the list of registrations at 1,000,000 of them, beside 1,000; needs psql
	@$(NODE) bench/list/run.mjs

bench-import: ## A list of 50,000 people in and out of a service with a small heap
	@$(NODE) bench/import/run.mjs

bench-badges: ## Badges a second and their memory, beside one HTML for each badge
	@$(NODE) bench/badges/run.mjs

lighthouse: ## Lighthouse over the public pages, as a phone: medians of five into bench/lighthouse/RESULTS.md
	@$(NODE) bench/lighthouse/run.mjs

clean: stop ## Remove what builds and runs made here, the database and the accounts included
	rm -rf .local backend/target frontend/dist frontend/dist-renderer frontend/node_modules deploy/local/node_modules \
	  e2e/node_modules e2e/results bench/lighthouse/node_modules bench/start/empty/target
