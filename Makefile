# Pledgebook's chores; `make help` lists them.

PREFIX = /usr/local
DESTDIR =
SWIFT = swift
# What `make run` hands to the program, such as ARGS="--lang fr".
ARGS =
# How many announcements `make bench` makes up, and how often it starts each program.
ROWS = 100000
RUNS = 20

SYSTEM := $(shell uname -s)
PROGRAM = $(DESTDIR)$(PREFIX)/bin/pledgebook
DATA = $(DESTDIR)$(PREFIX)/share/pledgebook

# A target may import only what Package.swift says that it depends on.
CHECKED = --explicit-target-dependency-import-check error
RELEASE = -c release $(CHECKED) $(STATIC) $(DIRECT)
# The compiler puts types such as Set<Int64> together itself. Else the program asks for them by name when
# it first needs one, and looks through all conformances that it has: a fifth of the time to the first
# frame.
DIRECT = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
TESTS = $(CHECKED) $(TEST_PATHS)

ifeq ($(SYSTEM),Darwin)
# Homebrew's folders are not searched by default; the tests need its libvterm.
TEST_PATHS = -Xcc -I$(shell brew --prefix)/include -Xlinker -L$(shell brew --prefix)/lib
else
# With Swift's own libraries inside, the program runs where no Swift is, if the toolchain has them.
STATIC = $(if $(shell ls -d $(LIBRARIES)/swift_static/linux 2>&-),--static-swift-stdlib)
LIBRARIES = $(shell $(SWIFT) -print-target-info \
  | sed -n 's|.*"runtimeResourcePath": "\(.*\)/[^/]*".*|\1|p')
endif

SWIFT_FILES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources \
  Benchmarks/Benchmarks

.PHONY: help run build test bench install uninstall format lint clean dependencies test-dependencies

help: ## list the chores
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 12

run: build ## install what is missing, build, open the explorer
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook" $(ARGS)

build: dependencies ## build the program for use
	$(SWIFT) build $(RELEASE) --product pledgebook

test: test-dependencies ## build everything and run every test
	LC_ALL=C.UTF-8 $(SWIFT) build --build-tests $(TESTS)
	LC_ALL=C.UTF-8 $(SWIFT) test --skip-build $(TESTS)

bench: build ## measure the program and what it is made of; ROWS=1000000 for a million
	cd Benchmarks && $(SWIFT) build -c release --product generate-announcements
	cd Benchmarks && PLEDGEBOOK_BENCHMARK_ROWS=300,$(ROWS) $(SWIFT) package -c release \
	  --allow-writing-to-package-directory benchmark --format jmh --path .build --no-progress
	Benchmarks/table Benchmarks/.build/Current_run.jmh.json
	Benchmarks/measure --rows $(ROWS) --runs $(RUNS) \
	  --program "$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook"

install: build ## put the program and its data under PREFIX (and that under DESTDIR)
	install -d "$(dir $(PROGRAM))" "$(DATA)"
	install -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook" "$(PROGRAM)"
	rm -rf "$(DATA)/Corpus" "$(DATA)/Themes"
	cp -R Corpus Themes "$(DATA)"

uninstall: ## take away what install put there
	rm -f "$(PROGRAM)"
	rm -rf "$(DATA)"

format: ## format every Swift file
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

lint: ## tell what is not formatted
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

clean: ## remove what was built
	$(SWIFT) package clean

dependencies:
	@Scripts/install-dependencies

test-dependencies:
	@Scripts/install-dependencies tests
