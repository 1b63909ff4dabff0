# Pledgebook's chores; `make help` lists them.

PREFIX = /usr/local
DESTDIR =
SWIFT = swift
# What `make run` hands to the program, such as ARGS="--lang fr".
ARGS =
# More options for `swift build`, such as FLAGS=--disable-sandbox where another sandbox is around it.
FLAGS =
# How many announcements `make bench` makes up, and how often it starts each program.
ROWS = 100000
RUNS = 20
# How many times as long as in `make test` the random tests of `make soak` run, and from which seed.
TIMES = 20
SEED = $(shell date +%s)

SYSTEM := $(shell uname -s)
PROGRAM = $(DESTDIR)$(PREFIX)/bin/pledgebook
SHARE = $(DESTDIR)$(PREFIX)/share
DATA = $(SHARE)/pledgebook
# Where each shell looks for completions.
BASH = $(SHARE)/bash-completion/completions/pledgebook
ZSH = $(SHARE)/zsh/site-functions/_pledgebook
FISH = $(SHARE)/fish/vendor_completions.d/pledgebook.fish
PAGE = $(SHARE)/man/man1/pledgebook.1
# The commit and its date, which `--version` tells; nothing where there is no repository.
STAMP = $(shell git log -1 --format='%h %cs' --abbrev=8 2>&-)

# A target may import only what Package.swift says that it depends on.
CHECKED = --explicit-target-dependency-import-check error
RELEASE = -c release $(CHECKED) $(STATIC) $(DIRECT) $(FLAGS)
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

.PHONY: help run build test soak bench install uninstall deb release manual pictures format lint clean \
  dependencies test-dependencies

help: ## list the chores
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 12

run: build ## install what is missing, build, open the explorer
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook" $(ARGS)

build: dependencies ## build the program for use
	$(SWIFT) build $(RELEASE) --product pledgebook

test: test-dependencies ## build everything and run every test
	LC_ALL=C.UTF-8 $(SWIFT) build --build-tests $(TESTS)
	LC_ALL=C.UTF-8 $(SWIFT) test --skip-build $(TESTS)

soak: test-dependencies ## run the random tests for some minutes; SEED=… for other seeds
	LC_ALL=C.UTF-8 $(SWIFT) build --build-tests $(TESTS)
	LC_ALL=C.UTF-8 PLEDGEBOOK_SOAK=$(TIMES) PLEDGEBOOK_SEED=$(SEED) $(SWIFT) test --skip-build \
	  $(TESTS) --filter 'Random|Monkey|Fault|HostileText|Resize|Property|Agreement'

bench: build ## measure the program and what it is made of; ROWS=1000000 for a million
	cd Benchmarks && $(SWIFT) build -c release --product generate-announcements
	cd Benchmarks && PLEDGEBOOK_BENCHMARK_ROWS=300,$(ROWS) $(SWIFT) package -c release \
	  --allow-writing-to-package-directory benchmark --format jmh --path .build --no-progress
	Benchmarks/table Benchmarks/.build/Current_run.jmh.json
	Benchmarks/measure --rows $(ROWS) --runs $(RUNS) \
	  --program "$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook"

install: build ## put the program and its data under PREFIX (and that under DESTDIR)
	install -d "$(dir $(PROGRAM))" "$(DATA)" "$(dir $(BASH))" "$(dir $(ZSH))" "$(dir $(FISH))" \
	  "$(dir $(PAGE))"
	install -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook" "$(PROGRAM)"
	rm -rf "$(DATA)/Corpus" "$(DATA)/Themes"
	cp -R Corpus Themes "$(DATA)"
	$(if $(STAMP),echo '$(STAMP)' > "$(DATA)/build")
	"$(PROGRAM)" --generate-completion-script bash | sed '1{/^#!/d;}' > "$(BASH)"
	"$(PROGRAM)" --generate-completion-script zsh > "$(ZSH)"
	"$(PROGRAM)" --generate-completion-script fish > "$(FISH)"
	chmod 644 "$(BASH)" "$(ZSH)" "$(FISH)"
	install -m 644 Manual/pledgebook.1 "$(PAGE)"

uninstall: ## take away what install put there
	rm -f "$(PROGRAM)" "$(BASH)" "$(ZSH)" "$(FISH)" "$(PAGE)"
	rm -rf "$(DATA)"

deb: ## make a Debian package in .build
	rm -rf .build/deb
	umask 022; $(MAKE) install DESTDIR="$(CURDIR)/.build/deb/root" PREFIX=/usr
	Scripts/make-deb .build/deb/root .build

release: ## make an archive of the program that runs without Swift, and its SHA-256, in .build
	rm -rf .build/release-archive
	umask 022; $(MAKE) install DESTDIR="$(CURDIR)/.build/release-archive" PREFIX=/pledgebook
	Scripts/make-archive .build/release-archive .build

pictures: build ## make the pictures of the manual anew, from the real program
	Scripts/make-pictures "$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook" Manual/pictures

manual: build ## make the manual page anew, which a test compares with the commands
	$(SWIFT) build --product generate-manual
	"$$($(SWIFT) build --show-bin-path)/generate-manual" -o Manual \
	  "$$($(SWIFT) build $(RELEASE) --show-bin-path)/pledgebook"
	sed 's/^$$/.Pp/' Manual/pledgebook.1 > Manual/pledgebook.new
	mv Manual/pledgebook.new Manual/pledgebook.1

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
