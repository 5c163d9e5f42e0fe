// Package lang holds the language packs as data. A folder is a language (its
// name is the BCP 47 code); world/ holds what is common to all languages.
// There is no code per language: the package that uses a file also reads it,
// by the two forms that this package offers, tables and stanzas.
//
// Invariant: adding a language is adding a folder.
package lang

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

//go:embed all:en all:fr all:world
var files embed.FS

// Pack is the data of one language.
type Pack struct {
	Code string // BCP 47
	FS   fs.FS  // the files of the folder
}

// Codes returns the codes of the languages that have a pack, sorted.
func Codes() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are embedded: cannot happen
	}
	var codes []string
	for _, e := range entries {
		if e.IsDir() && e.Name() != "world" {
			codes = append(codes, e.Name())
		}
	}
	slices.Sort(codes)
	return codes
}

// Open returns the pack of a language, or an error that lists those there are.
func Open(code string) (Pack, error) {
	if !slices.Contains(Codes(), code) {
		return Pack{}, fmt.Errorf("no language pack for %q; there are packs for %s", code, strings.Join(Codes(), ", "))
	}
	return Pack{Code: code, FS: sub(code)}, nil
}

// World returns the files common to all languages: actors, nations.
func World() fs.FS { return sub("world") }

func sub(dir string) fs.FS {
	f, err := fs.Sub(files, dir)
	if err != nil {
		panic(err) // a constant name: cannot happen
	}
	return f
}
