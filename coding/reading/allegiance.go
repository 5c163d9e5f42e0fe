package reading

import (
	"slices"
	"strings"

	"attest/coding/syntax"
)

// allegiance gives an office or force that is of no side of the state whose land it speaks
// from the side that it is of.
func (d *Document) allegiance(sp Speaker, s *syntax.Sentence, h int) Speaker {
	if by := d.installedBy(s, h); by != "" {
		sp.Party.Country, sp.placed, sp.occupier = by, true, true
		return sp
	}
	if sp.apart = d.standsApart(s, h, sp.Party.Canonical); sp.apart && d.Parties.Apart(sp.Party.Canonical) == "" {
		sp.Party.Canonical, sp.Party.Country = "", ""
	}
	return sp
}

// standsApart tells an office or force of a power that has a state's land and is none of
// that state's: "the separatist authorities", « le ministère de la république autoproclamée ».
func (d *Document) standsApart(s *syntax.Sentence, h int, canonical string) bool {
	if d.Parties.Apart(canonical) != "" {
		return true
	}
	for w := range s.Words {
		if (w == h || s.Within(w, h)) && !s.Within(w, s.Child(h, "acl:relcl")) && d.Grammar.Set("breakaway").At(s, w) > 0 {
			return true
		}
	}
	return false
}

// installedBy returns the country of the power that has put an official where he is:
// "Moscow-installed officials", « le maire nommé par Moscou », « les autorités prorusses »;
// "" where the words name none.
func (d *Document) installedBy(s *syntax.Sentence, h int) string {
	kids := s.Children(h, "amod", "acl", "compound", "nmod", "flat")
	occupying := slices.ContainsFunc(kids, func(k int) bool { return d.Grammar.Set("occupation").Word(s, k) })
	for _, k := range append(kids, h) {
		if iso, ok := d.inFavour(s, k); ok {
			return iso
		}
		if iso, ok := d.Parties.Nation(s.Words[k].Form); ok && occupying && k != h { // "the Russian occupation authorities"
			return iso
		}
		if !d.Grammar.Set("installed").Word(s, k) {
			continue
		}
		by := s.Children(k, "obl", "compound", "nsubj", "amod", "nmod")
		if s.Rel(k) == "flat" { // all of it read as one name
			by = append(by, k+1, k+2)
		}
		for _, w := range by {
			if w >= len(s.Words) {
				continue
			}
			if iso, ok := d.Parties.Nation(s.Words[w].Form); ok {
				return iso
			}
		}
	}
	return ""
}

// inFavour returns the country on whose side a word says that somebody is: "pro-Russian".
func (d *Document) inFavour(s *syntax.Sentence, k int) (string, bool) {
	const prefix = "pro"
	if rest, ok := strings.CutPrefix(s.Lower[k], prefix); ok {
		rest = strings.TrimPrefix(rest, "-")
		for _, form := range []string{rest, strings.ToLower(s.Lemma[k])[min(len(prefix), len(s.Lemma[k])):]} {
			if iso, ok := d.Parties.Nation(strings.TrimPrefix(form, "-")); ok && form != "" {
				return iso, true
			}
		}
	}
	if k >= 2 && s.Lower[k-1] == "-" && s.Lower[k-2] == prefix {
		return d.Parties.Nation(s.Words[k].Form)
	}
	return "", false
}
