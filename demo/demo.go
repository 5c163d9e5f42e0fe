// Package demo holds sample reports that ship inside the program, so that
// `attest demo` has something to show without a file or a network. They are
// invented: the places and the armed groups exist, the incidents do not.
package demo

import (
	"embed"
	"fmt"
	"strings"

	"attest"
)

//go:embed *.txt
var files embed.FS

// Reports returns the samples in the order of their file names.
func Reports() []attest.Report {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are part of the program
	}
	var reports []attest.Report
	for _, e := range entries {
		data, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		r, err := parse(string(data))
		if err != nil {
			panic(fmt.Sprintf("%s: %v", e.Name(), err))
		}
		reports = append(reports, r)
	}
	return reports
}

// parse reads "key: value" lines, a line "---", and the text.
func parse(data string) (attest.Report, error) {
	head, text, found := strings.Cut(data, "\n---\n")
	if !found {
		return attest.Report{}, fmt.Errorf("no line --- between metadata and text")
	}
	r := attest.Report{Text: strings.TrimRight(text, "\n")}
	for i, line := range strings.Split(head, "\n") {
		key, value, found := strings.Cut(line, ": ")
		field := map[string]*string{"id": &r.ID, "url": &r.URL, "publisher": &r.Publisher, "title": &r.Title,
			"language": &r.Language, "published": &r.Published}[key]
		if !found || field == nil {
			return attest.Report{}, fmt.Errorf("line %d: %q is not metadata", i+1, line)
		}
		*field = value
	}
	return r, nil
}
