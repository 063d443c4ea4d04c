# What a person types. `make` alone lists it.
# DATA=/some/folder keeps the data of a run elsewhere than in .local; the ports are changed by the variables that
# `make run-help` names.

NODE ?= node
LAUNCHER = $(NODE) deploy/local/run.mjs
ifdef DATA
DATA_FLAG = --data "$(DATA)"
endif

.DEFAULT_GOAL := help
.PHONY: help run run-help stop services clean

help: ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Build what changed, start everything, load the samples; Ctrl-C stops it
	@$(LAUNCHER) $(DATA_FLAG)

run-help: ## Say which ports, flags and variables a run knows
	@$(LAUNCHER) --help

services: ## Start PostgreSQL, Keycloak and the mail catcher only, for work on the service itself
	@$(LAUNCHER) $(DATA_FLAG) --no-service

stop: ## Stop the Bagdar that runs here, also one that was started elsewhere or killed
	@$(LAUNCHER) $(DATA_FLAG) --stop

clean: stop ## Remove what builds and runs made here, the database and the accounts included
	rm -rf .local backend/target frontend/dist frontend/node_modules deploy/local/node_modules
