package events

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"attest/lang"
)

// dayPart is a word for a part of the day, in hours from midnight of the day
// that the claim names.
type dayPart struct {
	words    string // folded
	from, to int
	night    bool // can span midnight
}

// loadDayParts reads dayparts.tsv of all packs and of the languages that have no
// pack. Claims keep the words of their time; which language they are in does
// not matter, since the words differ.
var loadDayParts = sync.OnceValues(func() ([]dayPart, error) {
	parts, err := readDayParts(lang.World(), "world")
	if err != nil {
		return nil, err
	}
	for _, code := range lang.Codes() {
		pack, err := lang.Open(code)
		if err != nil {
			return nil, err
		}
		own, err := readDayParts(pack.FS, code)
		if err != nil {
			return nil, err
		}
		parts = append(parts, own...)
	}
	// Longer words first, so that "after midnight" is not read as "midnight".
	slices.SortStableFunc(parts, func(a, b dayPart) int {
		return cmp.Or(len(b.words)-len(a.words), strings.Compare(a.words, b.words))
	})
	return slices.CompactFunc(parts, func(a, b dayPart) bool { return a.words == b.words }), nil
})

// readDayParts reads a folder's table; a folder need not have one.
func readDayParts(fsys fs.FS, folder string) ([]dayPart, error) {
	rows, err := lang.Table(fsys, "dayparts.tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the parts of the day of %s: %w", folder, err)
	}
	var parts []dayPart
	for _, r := range rows {
		from, err1 := strconv.Atoi(r.Get("from"))
		to, err2 := strconv.Atoi(r.Get("to"))
		if err := errors.Join(err1, err2); err != nil {
			return nil, fmt.Errorf("%s/dayparts.tsv:%d: %w", folder, r.Line, err)
		}
		for _, w := range r.List("words") {
			parts = append(parts, dayPart{words: fold(w), from: from, to: to, night: to > 24 || from < 0})
		}
	}
	return parts, nil
}

// findPart returns the part of day that a time's words name.
func findPart(text string, parts []dayPart) (dayPart, bool) {
	t := fold(text)
	if t == "" {
		return dayPart{}, false
	}
	for _, p := range parts {
		if hasWord(t, p.words) {
			return p, true
		}
	}
	return dayPart{}, false
}
