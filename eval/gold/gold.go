// Package gold holds the project's own gold: invented reports, coded by hand
// by the codebook. They are written as the texts under a and b (see package
// authoring) and compiled to a.jsonl and b.jsonl. Those who work on the coder
// read the misses of a alone; b tells whether what was mended there holds
// elsewhere.
package gold

//go:generate go run compile.go
