package story

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/discourse"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
	"attest/timex"
)

// scene gives the tellings that do not say when, where or who what the text
// around them says: the summary that introduces a list, the claim before in
// the same paragraph, the day of a live page.
func (d *Story) scene(ms []*telling.Mention) {
	for i, m := range ms {
		if d.Units[m.Unit()].Item { // the label of an item holds for all that it tells
			if m.Time == nil {
				m.Time = d.earlierTime(m)
			}
			d.PlaceNearby(m)
		}
		if intro := d.introduction(m, ms[:i]); intro != nil {
			d.takeFrom(m, intro, true)
			d.PlaceNearby(m)
			d.PlaceOfTopic(m)
			continue
		}
		if discourse.Summary(m) { // "… conducted six of them in Syria"
			if whole := d.SummaryOf(m, ms[:i]); whole != nil {
				d.takeFrom(m, whole, true)
			}
		}
		if m.Time == nil {
			m.Time = d.timeBefore(m.Trigger.Sentence, m.Trigger.Word)
		}
		if o := d.MainBefore(ms, i); o != nil {
			if m.Time == nil && o == ms[i-1] {
				m.Time = d.timeAfter(o, m)
			}
			d.takeFrom(m, o, false)
		}
		if m.Time == nil {
			m.Time = d.earlierTime(m)
		}
		story := d.storySoFar(m, ms[:i])
		if story != nil {
			d.TakeTime(m, story)
		}
		d.PlaceNearby(m)
		if story != nil && d.staysWith(m, story) {
			d.takePlaces(m, story)
		}
		d.PlaceOfTopic(m)
		if story != nil && (m.Time == nil || m.Time.Weak) {
			d.takePlaces(m, story)
		}
	}
}

// atTitle places the tellings around which nothing names a place in the town of the title,
// where no other was far from it: "Benghazi: a chronology".
func (d *Story) atTitle(ms []*telling.Mention) {
	const about = 100 // km
	title, ok := d.TitleTown()
	if !ok || slices.ContainsFunc(ms, func(m *telling.Mention) bool {
		return slices.ContainsFunc(m.Places, func(p reading.PlaceRef) bool { return !d.Beside(p, title, about) })
	}) {
		return
	}
	for _, m := range ms {
		if len(m.Places) == 0 && m.Act.Family() != attest.AgreementFamily && m.Stance != attest.Threatened {
			m.Places = []reading.PlaceRef{title}
		}
	}
}

// storySoFar returns the telling with whose story a telling in the next paragraph goes on: the one
// before it or, where the report came back to another in between, that one; nil for none.
func (d *Story) storySoFar(m *telling.Mention, before []*telling.Mention) *telling.Mention {
	goesOn := func(o *telling.Mention) bool {
		return d.nextParagraph(m, o) && (o.Act.Family() == m.Act.Family() || sameScene(m.Act, o.Act))
	}
	for i := len(before) - 1; i >= 0; i-- {
		o := before[i]
		toldAgain := o.Last < m.Trigger.Sentence.Index && d.Sents[o.Last].Unit > before[len(before)-1].Unit()
		if (i == len(before)-1 || toldAgain) && goesOn(o) {
			return o
		}
	}
	return nil
}

// staysWith tells whether a telling speaks of the men or the thing that the one before
// it told of, at no other time: it is where that was, sooner than in the town that the
// headline is about.
func (d *Story) staysWith(m, o *telling.Mention) bool {
	if m.Time != nil && !m.Time.Weak && (o.Time == nil || !d.TimesAgree(m, o)) {
		return false
	}
	return m.Actor != nil && strings.HasSuffix(m.Actor.Rule, ".anaphora") || m.Target != nil && d.Definite(m.Target) && d.StruckBefore(o, m.Target) != nil
}

// nextParagraph tells whether a telling in the next paragraph goes on with the story of
// the one before: an act of one family, in no item of its own; at another place,
// on a day or in a night.
func (d *Story) nextParagraph(m, o *telling.Mention) bool {
	elsewhere := m.Own && len(m.Places) > 0 && len(o.Places) > 0 && !d.PlacesAgree(m.Places, o.Places)
	if elsewhere && o.Time != nil && (long(o.Time) || o.Time.Time.Precision == attest.Month) {
		return false
	}
	goesOn := m.Unit()-o.Unit() == 1 || m.Unit() > o.Unit() && m.Unit()-d.Sents[o.Last].Unit <= 1 // told until there
	return goesOn && !d.Units[m.Unit()].Bullet && (!d.Units[o.Unit()].Bullet || discourse.Summary(m)) && !d.Units[m.Unit()].Item && !d.HeadedItem(m.Unit()) && !syntax.OtherItems(d.Units, m.Unit(), o.Unit())
}

// sameScene tells acts of two families that a story tells of one scene: what was burnt
// and who was taken where an attack was.
func sameScene(m, before attest.Act) bool {
	if m == attest.Interception && reading.Bombards(before) || before == attest.Interception && reading.Bombards(m) { // drones that came, and those that were shot down
		return true
	}
	then := m.Family() == attest.DestructionFamily || m == attest.Abduction || m.Family() == attest.AttackFamily
	return then && (before.Family() == attest.AttackFamily || before.Family() == attest.DestructionFamily || before == attest.TerritoryChange || before == attest.Abduction)
}

// introduction returns the claim under which the telling of a list item
// stands: one told in the unit that introduces the list.
func (d *Story) introduction(m *telling.Mention, before []*telling.Mention) *telling.Mention {
	if !d.Units[m.Unit()].Bullet {
		return nil
	}
	u := m.Unit()
	for u > 0 && d.Units[u].Bullet {
		u--
	}
	if d.Units[u].Bullet { // nothing introduces it
		return nil
	}
	var intro *telling.Mention
	for _, o := range before {
		if o.Unit() <= u && o.Act.Family() == m.Act.Family() && (discourse.Summary(o) || o.Unit() == u) {
			intro = o
		}
	}
	return intro
}

// takeFrom fills the time and, in a list, the sides and means that telling m
// leaves unsaid from claim o.
func (d *Story) takeFrom(m, o *telling.Mention, list bool) {
	d.TakeTime(m, o)
	if list {
		if m.Actor == nil {
			m.Actor = o.Actor
		}
		if m.Target == nil || m.Target.Refers {
			m.Target = o.Target
		}
		if len(m.Means) == 0 && discourse.Summary(o) {
			m.Means = slices.Clone(o.Means)
			for i := range m.Means {
				m.Means[i].Lent = true
			}
		}
	}
	d.takePlaces(m, o)
}

// takePlaces gives a telling without a place those of another.
func (d *Story) takePlaces(m, o *telling.Mention) {
	if len(m.Places) > 0 || len(o.Places) != 1 || syntax.OtherEntries(d.Units, m.Unit(), o.Unit()) || discourse.Summary(o) || m.Act.Family() == attest.AgreementFamily || d.SumsUpRound(m) {
		return
	}
	if m.Time != nil && o.Time != nil && !m.Time.Weak && !o.Time.Weak && yearsApart(m.Time.Time, o.Time.Time) {
		return
	}
	m.Places = []reading.PlaceRef{d.TownInstead(m, o.Places[0])}
	m.Places[0].Rule = "place.of-context"
	d.AtWitness(m)
}

// yearsApart tells times of different years, at which a story does not stay where
// it was.
func yearsApart(a, b attest.Time) bool {
	return len(a.Earliest) >= 4 && len(b.Earliest) >= 4 && a.Earliest[:4] != b.Earliest[:4]
}

// earlierTime returns the last time named before a telling in its unit, or
// the day in the heading of a live page.
func (d *Story) earlierTime(m *telling.Mention) *reading.TimeRef {
	for i := m.Trigger.Sentence.Index - 1; i >= 0 && d.Sents[i].Unit == m.Unit(); i-- {
		if t := d.timeBefore(&d.Sents[i], len(d.Sents[i].Words)); t != nil {
			return t
		}
	}
	if u := m.Unit() - 1; u >= 0 && d.Units[u].Asks(d.Text) {
		for i := range d.Sents {
			if d.Sents[i].Unit != u {
				continue
			}
			if t := d.timeBefore(&d.Sents[i], len(d.Sents[i].Words)); t != nil {
				return t
			}
		}
	}
	if t := d.dayOfHeading(m.Unit()); t != nil && m.Stance != attest.Threatened {
		return t
	}
	if !d.liveEntry(m.Unit()) || m.Stance == attest.Threatened {
		return nil
	}
	from, to := d.Published.Bounds()
	if d.Published.IsZero() || from != to {
		return nil
	}
	day := from.String()
	return &reading.TimeRef{Time: attest.Time{EDTF: day, Earliest: day, Latest: day, Precision: attest.Day}, Weak: true, Rule: "time.of-page"}
}

// timeAfter returns the last time named between a telling and the next in its
// unit: « La nuit de samedi a été agitée » moves the story on.
func (d *Story) timeAfter(o, m *telling.Mention) *reading.TimeRef {
	for i := m.Trigger.Sentence.Index - 1; i > max(o.Last, o.Trigger.Sentence.Index); i-- {
		if t := d.timeBefore(&d.Sents[i], len(d.Sents[i].Words)); t != nil {
			return t
		}
	}
	return nil
}

// timeBefore returns the last day or night, or month, that a sentence names
// before a word and that can date what is told there: not when something was
// said, nor what an aside or a superlative is of.
func (d *Story) timeBefore(s *syntax.Sentence, w int) *reading.TimeRef {
	ts := d.TimesIn(s)
	for j := len(ts) - 1; j >= 0; j-- {
		t := ts[j]
		if t.Last >= w || t.Spoken || describing(s, t.Head) || t.Time.EDTF == "" || long(&t) || t.Expression.Kind == timex.Stamp || d.Compares(s, t.First) || w < len(s.Words) && (d.OfAside(s, t.Head, w) || earnest.Gloss(s, t.First, w) || d.OfMainAct(s, w, &t)) {
			continue
		}
		t.Weak, t.Rule = true, "time.before"
		return &t
	}
	return nil
}

// describing tells a word of a participle or relative clause on a noun, which dates
// what the noun names: « malgré la trêve conclue la veille ».
func describing(s *syntax.Sentence, w int) bool {
	for steps := 0; w >= 0 && steps < 4; steps++ {
		if syntax.BaseRel(s.Rel(w)) == "acl" {
			return true
		}
		w = s.Words[w].Head
	}
	return false
}

// long tells a time of more than a day, a night or a month.
func long(t *reading.TimeRef) bool {
	return t.Time.Precision == attest.Year || t.Time.Precision == attest.Range && reading.DaysBetween(t.Time.Earliest, t.Time.Latest) > 1
}

// liveEntry tells whether a unit belongs to an entry of a live page: it, or
// the unit before it, opens with a clock time.
func (d *Story) liveEntry(u int) bool {
	return d.Units[u].Entry || u > 0 && d.Units[u-1].Entry
}
