# What a contributor runs. Go alone is needed; CGO is off.

export CGO_ENABLED = 0

build: ## the program, as ./attest
	go build -trimpath -ldflags "-s -w" -o attest ./cmd/attest

test: ## all tests
	go test ./...

quick: ## the tests that take seconds
	go test -short ./...

check: ## what CI runs
	.ci/run

rules: build ## every rule of the packs against its examples
	./attest rules check

docs: build ## the outputs in the README, and the picture of the terminal
	./attest read docs/example.txt --format table --color always | go run ./tools/termsvg -title "attest read docs/example.txt" > docs/example.svg
	go test ./cmd/attest -run 'TestReadme|TestScripts' -update

pictures: web ## the pictures of the pages (wants Chromium)
	go test ./web/browsertest -run TestPictures -count 1 -write

man: build ## the manual pages, into dist/man
	./attest man dist/man

web: ## the pages' scripts, and the map for the next build (fetches its libraries)
	go run ./tools/webbundle
	go run ./tools/webbundle -map

types: ## the types of the pages' scripts (wants npm)
	npm --prefix web/islands ci --ignore-scripts
	npm --prefix web/islands run check

generate: ## the data that is made from sources (models, gazetteer)
	go generate ./...

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

.PHONY: build test quick check rules docs pictures man web types generate help
