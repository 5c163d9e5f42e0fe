package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/toponym"
)

// topicTown returns the town that a report is about: one that its headline or
// its dateline names and that the story names again, as often as any other. That
// of a dateline serves alone where the story names no place but its country.
func (d *Teller) topicTown() (reading.PlaceRef, bool) {
	if len(d.Sents) == 0 {
		return reading.PlaceRef{}, false
	}
	named, most := d.townsNamed()
	if d.Units[d.Sents[0].Unit].Heading {
		for i := range d.Sents {
			if d.Sents[i].Unit != d.Sents[0].Unit {
				break
			}
			for _, p := range d.Innermost(d.PlacesIn(&d.Sents[i])) {
				if n := named[p.Place.GazetteerID]; n > 1 && n == most && p.Place.Precision == attest.Town {
					return p, true
				}
			}
		}
	}
	for i, m := range d.Toponyms {
		if town(m) && d.inDateline(m) {
			if n := named[m.Place.ID]; n == most && (n > 0 || d.onlyDateline(m.Place.Country)) {
				return reading.PlaceRef{Index: i, Place: d.Held(m), At: syntax.Span{Start: m.Start, End: m.End}}, true
			}
			break
		}
	}
	return reading.PlaceRef{}, false
}

// TitleTown returns the first town that the headings over a story name.
func (d *Teller) TitleTown() (reading.PlaceRef, bool) {
	at := slices.IndexFunc(d.Toponyms, func(m toponym.Mention) bool { return town(m) && !d.inDateline(m) })
	if at < 0 {
		return reading.PlaceRef{}, false
	}
	m := d.Toponyms[at]
	unit := slices.IndexFunc(d.Units, func(u syntax.Unit) bool { return u.Start <= m.Start && m.End <= u.End })
	if unit < 0 || slices.ContainsFunc(d.Units[:unit+1], func(u syntax.Unit) bool { return !u.Heading }) {
		return reading.PlaceRef{}, false
	}
	return reading.PlaceRef{Index: at, Place: d.Held(m), At: syntax.Span{Start: m.Start, End: m.End}, Rule: "place.of-title"}, true
}

// highlight tells an item of the list that a report opens with and whose heading says that it only
// names what the report tells below, on nobody's word: "HIGHLIGHTS / • Six civilians killed in Ngala".
func (d *Teller) highlight(s *syntax.Sentence) bool {
	unit := s.Unit
	if !d.Units[unit].Bullet || len(d.AttributionsOf(s)) > 0 {
		return false
	}
	for unit > 0 && d.Units[unit].Bullet {
		unit--
	}
	if !d.Units[unit].Heading {
		return false
	}
	return slices.ContainsFunc(d.Sents, func(h syntax.Sentence) bool {
		_, ok := d.Grammar.Set("highlights").In(&h, 0, len(h.Words))
		return h.Unit == unit && ok
	})
}

// runInTitle tells a short sentence without a finite verb that opens the paragraph of the story
// as its title: "Deadly blast in Goma. At least fourteen people were killed when …"; of news in
// brief, each paragraph has one, in the present or of participles: "Blast kills four. A bomb …".
func (d *Teller) runInTitle(s *syntax.Sentence) bool {
	if d.Units[s.Unit].Bullet || !d.opensParagraph(s) || len(d.TimesIn(s)) > 0 {
		return false
	}
	finite := false
	for _, w := range s.Words {
		finite = finite || w.Feat("VerbForm") == "Fin"
	}
	return s.Index == 0 && !finite || d.likeTitle(s) && d.inBrief()
}

// opensParagraph tells a short sentence with others behind it in its unit and none before.
func (d *Teller) opensParagraph(s *syntax.Sentence) bool {
	const longest = 14
	next := s.Index + 1
	return len(s.Words) <= longest && next < len(d.Sents) && d.Sents[next].Unit == s.Unit && (s.Index == 0 || d.Sents[s.Index-1].Unit != s.Unit)
}

// likeTitle tells a sentence whose verbs are in the present or participles without an object.
func (d *Teller) likeTitle(s *syntax.Sentence) bool {
	const longest = 10
	for i := range s.Words {
		past := s.Is(i, "VERB") && s.PastForm(i) && s.Child(i, "obj") >= 0
		if s.Is(i, "AUX", "PRON") || past || s.Quoted[i] {
			return false
		}
	}
	return len(s.Words) <= longest
}

// inBrief tells news in brief: most paragraphs, and at least two, open with a title of their own.
func (d *Teller) inBrief() bool {
	if d.briefs == 0 {
		titled, paragraphs := 0, 0
		for i := range d.Sents {
			if s := &d.Sents[i]; i+1 < len(d.Sents) && d.Sents[i+1].Unit == s.Unit && d.FirstOfUnit(s) == i {
				paragraphs++
				if d.opensParagraph(s) && d.likeTitle(s) && len(d.TimesIn(s)) == 0 {
					titled++
				}
			}
		}
		d.briefs = -1
		if titled >= 2 && 2*titled > paragraphs {
			d.briefs = 1
		}
	}
	return d.briefs > 0
}

// onlyDateline reports whether the story names no place, at most the country that
// it is datelined from.
func (d *Teller) onlyDateline(country string) bool {
	return !slices.ContainsFunc(d.Toponyms, func(m toponym.Mention) bool {
		return !m.Associated && !d.inDateline(m) && (m.Place == nil || m.Precision != attest.CountryP || m.Place.Country != country)
	})
}

// townsNamed counts how often the text names each town, the dateline left out, and
// the most that it names one.
func (d *Teller) townsNamed() (named map[string]int, most int) {
	named = map[string]int{}
	for _, m := range d.Toponyms {
		if town(m) && !d.inDateline(m) {
			named[m.Place.ID]++
			most = max(most, named[m.Place.ID])
		}
	}
	return named, most
}

// town tells the mention of a town itself.
func town(m toponym.Mention) bool {
	return m.Place != nil && m.Precision == attest.Town && !m.Associated
}

func (d *Teller) inDateline(m toponym.Mention) bool {
	return m.Start >= d.Dateline.Start && m.End <= d.Dateline.End
}
