// Package gold holds the project's own gold: invented reports, coded by hand
// by the codebook. They are written as the texts under a, b, c and d (see package
// authoring) and compiled to a.jsonl and so on. Those who work on the coder read
// the misses of a, b and c; nobody reads those of d, which tells whether what
// was mended holds elsewhere. Sets c and d were written by people who had not seen
// the program.
package gold

//go:generate go run compile.go
