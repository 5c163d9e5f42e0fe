// Package docs carries the codebook inside the program, so that `attest
// codebook` shows the very text the program was built by.
//
// Invariant: what is embedded is the file beside this one, unchanged.
package docs

import _ "embed"

// Codebook is docs/codebook.md.
//
//go:embed codebook.md
var Codebook string
