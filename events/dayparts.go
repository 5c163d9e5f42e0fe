package events

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
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

// loadDayParts reads dayparts.tsv of all packs. Claims keep the words of their
// time; which language they are in does not matter, since the words differ.
var loadDayParts = sync.OnceValues(func() ([]dayPart, error) {
	var parts []dayPart
	for _, code := range lang.Codes() {
		pack, err := lang.Open(code)
		if err != nil {
			return nil, err
		}
		rows, err := lang.Table(pack.FS, "dayparts.tsv")
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read the %s parts of the day: %w", code, err)
		}
		for _, r := range rows {
			from, err1 := strconv.Atoi(r.Get("from"))
			to, err2 := strconv.Atoi(r.Get("to"))
			if err := errors.Join(err1, err2); err != nil {
				return nil, fmt.Errorf("%s/dayparts.tsv:%d: %w", code, r.Line, err)
			}
			for _, w := range r.List("words") {
				parts = append(parts, dayPart{words: fold(w), from: from, to: to, night: to > 24 || from < 0})
			}
		}
	}
	// Longer words first, so that "after midnight" is not read as "midnight".
	slices.SortFunc(parts, func(a, b dayPart) int {
		if d := len(b.words) - len(a.words); d != 0 {
			return d
		}
		return slices.Compare([]byte(a.words), []byte(b.words))
	})
	return slices.CompactFunc(parts, func(a, b dayPart) bool { return a.words == b.words }), nil
})

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
