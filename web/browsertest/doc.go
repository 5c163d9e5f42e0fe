// Package browsertest opens the pages of attest serve in a real browser,
// headless Chromium, and holds them to what they promise: it is tests alone.
//
//	go test ./web/browsertest                  # needs chromium
//	go test ./web/browsertest -write           # and makes the pictures of the README anew
//
// Without Chromium the tests skip and say so; what needs the map skips without
// its bundle (make web), and what needs axe-core without web/islands/node_modules (make types).
//
// Invariant: a page that logs an error, breaks its Content-Security-Policy or
// asks anything of another host fails the test that opened it.
package browsertest
