package coding

import (
	"slices"

	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// claimPlace writes the place of a claim; several wide places are one, as
// wide as they are together.
func (d *document) claimPlace(m *telling.Mention) (attest.Place, bool) {
	if len(m.Places) == 0 {
		return attest.Place{}, false
	}
	if len(m.Places) == 1 {
		return m.Places[0].Place, true
	}
	named := inTextOrder(m.Places)
	first, last := named[0], named[len(named)-1]
	p := attest.Place{Name: d.Text[first.At.Start:last.At.End], Precision: attest.Province, Country: first.Place.Country}
	for _, q := range m.Places {
		if q.Place.Country != p.Country {
			p.Country, p.Precision = "", attest.RegionP
		}
		if q.Place.Precision == attest.CountryP && p.Country != "" {
			p.Precision = attest.CountryP
		}
	}
	return p, true
}

// inTextOrder returns places as the text names them.
func inTextOrder(ps []reading.PlaceRef) []reading.PlaceRef {
	out := slices.Clone(ps)
	slices.SortStableFunc(out, func(a, b reading.PlaceRef) int { return a.At.Start - b.At.Start })
	return out
}

// listIsOnePlace tells lists of places that a summary names as its width:
// countries, provinces, or any list of a counted act.
func (d *document) listIsOnePlace(m *telling.Mention) bool {
	wide, countries := 0, 0
	for _, p := range m.Places {
		if reading.Fineness(p.Place.Precision) <= reading.Fineness(attest.Province) {
			wide++
		}
		if reading.Fineness(p.Place.Precision) <= reading.Fineness(attest.CountryP) {
			countries++
		}
	}
	if len(m.Places) > 1 && (m.Harm[reading.Killed] != nil && d.calledWide(m) || moreThanPlaces(m)) {
		return true
	}
	return countries == len(m.Places) || wide == len(m.Places) && (discourse.Summary(m) || m.Harm[reading.Killed] != nil || m.Harm[reading.Wounded] != nil) // one toll for all of them
}

// moreThanPlaces tells an act that is counted oftener than it has places, so that no place has
// its own number: "twelve air strikes in Diffa, Zinder and Maradi".
func moreThanPlaces(m *telling.Mention) bool {
	return m.Count != nil && m.Count.Low != nil && *m.Count.Low > len(m.Places)
}

// calledWide tells a list of places that the noun before it calls provinces, regions or the
// like: "46 were killed in the provinces of A, B and C".
func (d *document) calledWide(m *telling.Mention) bool {
	s, p := m.Trigger.Sentence, inTextOrder(m.Places)[0]
	if p.At.Start < s.Start || p.At.End > s.End {
		return false
	}
	for n := max(p.First-2, 0); n <= p.Last && n < len(s.Words); n++ {
		if s.Is(n, "NOUN") && s.Words[n].Feat("Number") == "Plur" && d.Grammar.Set("place-anaphor").Word(s, n) && !d.Grammar.Set("settlement").Word(s, n) {
			return true
		}
	}
	return false
}

// oneOf returns the one at a place of several things that a noun names by a list of
// places: of "the bases A and B", "base B".
func (d *document) oneOf(f *reading.Filler, p reading.PlaceRef) *reading.Filler {
	one := *f
	one.Rule = "target.of-place"
	if s := f.Sentence; s.Is(f.Head, "PROPN") && p.First <= f.Head && f.Head <= p.Last { // of "Yala, Sula and Bura", Yala
		one.Party.Name, one.Party.Canonical, one.At = p.Place.Name, p.Place.Canonical, []syntax.Span{p.At}
	} else if p.Last > f.Head && s.Words[f.Head].Feat("Number") == "Plur" && s.Is(f.Head+1, "PROPN") {
		name := s.Span(max(p.First, f.Head+1), p.Last)
		one.Party.Name = s.Lemma[f.Head] + " " + d.Text[name.Start:name.End]
		one.At = []syntax.Span{s.Span(f.Head, f.Head), name}
	}
	return &one
}

// targetAt returns the target that a place of a list belongs to, when the
// targets are a list too ("bases A and B").
func (d *document) targetAt(m *telling.Mention, p reading.PlaceRef) *reading.Filler {
	if m.Target == nil || m.Target.Sentence != m.Trigger.Sentence {
		return nil
	}
	s := m.Target.Sentence
	for _, h := range s.Coordinated(m.Target.Head) {
		f, l := s.NounPhrase(h)
		if p.First >= f && p.Last <= l {
			if h == m.Target.Head {
				return d.oneOf(m.Target, p)
			}
			return d.Describe(s, h, "target.of-place")
		}
	}
	for h := range s.Words { // "the bases A and B, in addition to the bases C and D"
		if s.Lemma[h] != s.Lemma[m.Target.Head] || h == m.Target.Head || !s.Is(h, "NOUN") {
			continue
		}
		if f, l := s.NounPhrase(h); p.First >= f && p.Last <= l {
			o := d.Describe(s, h, "target.of-place")
			o.Party.Owner, o.Party.Country, o.Party.Kind = m.Target.Party.Owner, m.Target.Party.Country, m.Target.Party.Kind
			return d.oneOf(o, p)
		}
	}
	return nil
}
