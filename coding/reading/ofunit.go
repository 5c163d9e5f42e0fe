package reading

import (
	"strings"

	"attest/coding/syntax"
)

// ofUnit gives the men of a numbered unit the army that is named behind it, between commas: "fighters of
// the [6th Brigade], Karen National Liberation Army, ambushed …".
func (d *Document) ofUnit(s *syntax.Sentence, h int, t *Thing) {
	if t.Named || !t.Class.Armed() {
		return
	}
	for _, u := range append([]int{h}, s.Children(h, "nmod", "compound")...) {
		if !d.numberedUnit(s, u) {
			continue
		}
		if o, ok := d.armyBehind(s, u); ok {
			t.Class, t.Party.Kind, t.Party.Canonical, t.Party.Country, t.Party.Owner = o.Class, o.Party.Kind, o.Party.Canonical, o.Party.Country, o.Party.Owner
			t.atHome = false
			return
		}
	}
}

// numberedUnit tells a unit of an army by its number: "the 6th Brigade", « la 33e division », "Battalion 231".
func (d *Document) numberedUnit(s *syntax.Sentence, u int) bool {
	if !s.Is(u, "NOUN", "PROPN") || !d.Grammar.Set("army-unit").Word(s, u) {
		return false
	}
	for w := max(0, u-3); w <= min(u+1, len(s.Words)-1); w++ {
		ordinal := s.Words[w].Feat("NumType") == "Ord" || strings.ContainsAny(s.Words[w].Form, "0123456789")
		if ordinal && (s.Within(w, u) || s.Words[u].Head == w) {
			return true
		}
	}
	return false
}

// armyBehind returns the armed party whose bare name stands behind a unit and a comma, and before what
// parts it from the rest.
func (d *Document) armyBehind(s *syntax.Sentence, u int) (Thing, bool) {
	const longestName = 8
	comma := u + 1
	if comma < len(s.Words) && strings.ContainsAny(s.Words[comma].Form, "0123456789") { // "Division 44, …"
		comma++
	}
	if comma+1 >= len(s.Words) || s.Lower[comma] != "," || s.Words[comma+1].Form == s.Lower[comma+1] {
		return Thing{}, false
	}
	for w := comma + 1; w < min(comma+1+longestName, len(s.Words)); w++ {
		o := d.Thing(s, w)
		if !o.Named || !o.Class.Armed() || o.At.Start != s.Words[comma+1].Start {
			continue
		}
		end := w
		for end+1 < len(s.Words) && s.Words[end+1].End <= o.At.End {
			end++
		}
		return o, end+1 == len(s.Words) || s.Is(end+1, "PUNCT")
	}
	return Thing{}, false
}
