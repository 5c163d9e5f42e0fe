package story

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// namedLater places what was told of a village that nobody named at the one that the story then
// names in the same province: "killed eighteen people in a village in Borno, … The gunmen rode
// into the village of Xyz".
func (d *Story) namedLater(ms []*telling.Mention) {
	for _, m := range ms {
		if len(m.Places) > 1 || m.Count != nil || len(m.Places) == 1 && reading.Fineness(m.Places[0].Place.Precision) > reading.Fineness(attest.District) || !d.InUnnamedPlace(m) {
			continue
		}
		if p, ok := d.villageNamed(m, ms); ok {
			m.Places = []reading.PlaceRef{p}
			m.Places[0].Rule = "place.named-later"
		}
	}
}

// villageNamed returns the first town or village in the paragraphs behind a telling that lies
// where it was: one that is called a village, or where the next telling of its kind was.
func (d *Story) villageNamed(m *telling.Mention, ms []*telling.Mention) (reading.PlaceRef, bool) {
	const near = 2 // units
	for i := m.Trigger.Sentence.Index + 1; i < len(d.Sents); i++ {
		s := &d.Sents[i]
		if u := d.Units[s.Unit]; s.Unit-m.Unit() > near || u.Bullet || u.Heading || u.Item {
			break
		}
		if !d.goesOnAbout(m, s) {
			continue
		}
		for _, p := range d.Innermost(d.PlacesIn(s)) {
			if p.Index < 0 || p.Place.Precision != attest.Town {
				continue
			}
			t := d.Toponyms[p.Index]
			if len(t.Kinds) > 0 && t.Kinds[0].Settlement() || slices.ContainsFunc(ms, func(o *telling.Mention) bool {
				return o.ToldIn(s) && (o == m || sameScene(o.Act, m.Act) && slices.ContainsFunc(o.Places, func(q reading.PlaceRef) bool { return q.Index == p.Index }))
			}) {
				return p, true
			}
		}
	}
	return reading.PlaceRef{}, false
}

// goesOnAbout tells whether a sentence behind a telling names no place where that was not, and
// no other time.
func (d *Story) goesOnAbout(m *telling.Mention, s *syntax.Sentence) bool {
	return !d.NamesElsewhere(m, s) && !slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return !t.Spoken && m.Time != nil && !m.Time.Weak && t.Time.EDTF != "" && !d.TimesAgree(m, &telling.Mention{Time: &t})
	})
}
