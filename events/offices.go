package events

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"attest"
	"attest/lang"
)

// institution tells the roles whose sources, when they have no canonical name,
// are offices: two outlets' "police spokesman" is one office, two outlets'
// "residents" are not one neighbour.
func institution(r attest.Role) bool {
	return r == attest.Authority || r == attest.Monitor || r == attest.TargetSide
}

// likeNames joins a source without a canonical name to others of its role whose
// names, in the same script, have its words.
func (f *originFinder) likeNames(i int) {
	mine := f.claims[i]
	for j := range i {
		c := f.claims[j]
		if c.c.Source.Role == mine.c.Source.Role && c.c.Source.Canonical == "" &&
			sameOffice(fold(c.c.Source.Name), fold(mine.c.Source.Name)) {
			f.join(i, j, "the same office by name")
		}
	}
}

// sameOffice reports whether the longer words of one name are in the other, or
// at least two are in both.
func sameOffice(a, b string) bool {
	const long = 4 // runes; shorter words are mostly grammar
	inBoth, inA, inB := 0, 0, 0
	for _, w := range strings.Fields(a) {
		if len([]rune(w)) < long {
			continue
		}
		inA++
		if hasWord(b, w) {
			inBoth++
		}
	}
	for _, w := range strings.Fields(b) {
		if len([]rune(w)) >= long {
			inB++
		}
	}
	return inBoth >= 2 || inBoth > 0 && inBoth == min(inA, inB)
}

// officeWord is a word that names an office, in any language.
type officeWord struct{ words, office string }

// armyOffice is the office whose word is that of a state's armed forces.
const armyOffice = "army"

// loadOffices reads the words of offices: of all packs, of languages without a
// pack, and those of canonical names that stand for armed forces.
var loadOffices = sync.OnceValues(func() ([]officeWord, error) {
	var out []officeWord
	read := func(fsys fs.FS, folder, file, office string) error {
		rows, err := lang.Table(fsys, file)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the offices of %s: %w", folder, err)
		}
		for _, r := range rows {
			for _, w := range r.List("words") {
				out = append(out, officeWord{fold(w), cmp.Or(office, r.Get("office"))})
			}
		}
		return nil
	}
	err := errors.Join(read(lang.World(), "world", "offices.tsv", ""), read(lang.World(), "world", "military.tsv", armyOffice))
	for _, code := range lang.Codes() {
		pack, err1 := lang.Open(code)
		if err1 == nil {
			err1 = read(pack.FS, code, "offices.tsv", "")
		}
		err = errors.Join(err, err1)
	}
	// Longer words first, so that "defence ministry" goes before "ministry".
	slices.SortStableFunc(out, func(a, b officeWord) int {
		return cmp.Or(len(b.words)-len(a.words), strings.Compare(a.words, b.words), strings.Compare(a.office, b.office))
	})
	return out, err
})

// office returns a key for the office that a claim's source speaks for, within
// its role and country; "" when its names tell none. The armed forces are those
// of the side that the role means.
func (f *originFinder) office(c *claim) string {
	s := c.c.Source
	if !institution(s.Role) && s.Role != attest.Perpetrator {
		return ""
	}
	name := ""
	for _, n := range []string{fold(s.Canonical), fold(s.Name)} {
		for _, o := range f.tables.offices {
			if name == "" && hasWord(n, o.words) {
				name = o.office
			}
		}
	}
	if name == "" {
		return ""
	}
	country := c.where.country // an authority is that of the place
	switch {
	case s.Role == attest.Perpetrator:
		country = stateOf(c.actor)
	case s.Role == attest.TargetSide && name == armyOffice:
		country = stateOf(c.target)
	}
	if country == "" {
		return ""
	}
	return string(s.Role) + "/" + name + "/" + country
}

// stateOf is the country of a state's body, "" for others.
func stateOf(w who) string {
	if w.kind.OfState() {
		return w.country
	}
	return ""
}
