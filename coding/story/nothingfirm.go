package story

import (
	"slices"

	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/telling"
)

// firmLength is how many sentences a report must have before it is asked for one telling
// that is firm: a flash or a headline is seldom.
const firmLength = 5

// firmParts is how many of its particulars make a telling firm.
const firmParts = 2

// NothingFirm tells a report of some length none of whose tellings has two of a place, a
// day, a number of victims, somebody armed and a weapon, or a party known by its name, or
// murders anybody: such a text is about a match or a market, in words of war ("Our side
// were ambushed", the coach said).
func (d *Story) NothingFirm(ms []*telling.Mention) bool {
	if len(d.Sents) < firmLength {
		return false
	}
	if !slices.ContainsFunc(ms, anchored) {
		return true
	}
	if !d.Strays {
		return false
	}
	return !slices.ContainsFunc(ms, firm)
}

// firm tells a telling that is no figure of speech even in a text with words of other fields: of a party known by its
// name, of a murder, or with two particulars. Of violence where and when are not enough ("the price war opened in
// Leeds in May"), nor is what is yet to come.
func firm(m *telling.Mention) bool {
	if known(m.Actor) || known(m.Target) || murders(m) {
		return true
	}
	if m.Act.Family() != attest.AttackFamily {
		return particulars(m) >= firmParts
	}
	return particulars(m) >= firmParts && m.Stance != attest.Threatened && (len(m.Harm) > 0 || byArmed(m) || onArmed(m) || weaponNamed(m))
}

// byArmed tells what armed people did.
func byArmed(m *telling.Mention) bool { return m.Actor != nil && m.Actor.Class.Armed() }

// onArmed tells what was done to armed people, to what is theirs, or to somebody who is named.
func onArmed(m *telling.Mention) bool {
	return m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass || m.Target.Person && m.Target.Named)
}

// anchored tells a telling that has two particulars, or at least a place or a time, a number of victims, a party known by its
// name or somebody's word: a text none of whose tellings has any is about such deeds in
// general ("Groups that abduct children also burn schools").
func anchored(m *telling.Mention) bool {
	counted := func(t *roles.Toll) bool { return t != nil && !discourse.BareMany(t.Quantity) }
	return particulars(m) >= firmParts || len(m.Places) > 0 || m.Time != nil && !m.Time.Weak || known(m.Actor) || known(m.Target) || m.Source.Speaker.Kind != reading.ReportSpeaker ||
		counted(m.Harm[reading.Killed]) || counted(m.Harm[reading.Wounded]) || counted(m.Harm[reading.Captured])
}

// particulars counts what a telling says beyond the act itself.
func particulars(m *telling.Mention) int {
	n := 0
	for _, told := range [...]bool{
		len(m.Places) > 0,
		m.Time != nil && !m.Time.Weak,
		len(m.Harm) > 0,
		byArmed(m),
		onArmed(m),
		weaponNamed(m),
	} {
		if told {
			n++
		}
	}
	return n
}

// Hollow tells a telling of which the report says neither where nor when, nor how many, with what or
// to what effect, nor more than one of who and whom, and that in one word: it speaks of such deeds and
// of no act ("we call for the release of all who were taken", "the real battle was with the wind").
// Ground and where troops go, what a headline says, what takes up an act told before and what somebody
// denies or threatens are no such remarks.
func (d *Story) Hollow(m *telling.Mention) bool {
	if m.Act.Family() == attest.TerritoryFamily || m.Stance != attest.Asserted || m.Headline || m.Refers || len(m.Also) > 0 || m.Inherited != nil {
		return false
	}
	if len(m.Places) > 0 || m.Time != nil && len(m.Time.At) > 0 || len(m.Harm) > 0 || m.Count != nil || m.Effect != "" || m.NamesMeans() {
		return false
	}
	return m.Actor == nil && !singular(m.Target) || m.Target == nil && !singular(m.Actor)
}

// singular tells a party that a name or a number sets apart from others: "the tanker Aurora", "eight sailors".
func singular(f *reading.Filler) bool {
	if f == nil {
		return false
	}
	if f.Named || known(f) || f.Sentence.Child(f.Head, "nummod") >= 0 {
		return true
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	for w := first; w <= last; w++ {
		if f.Sentence.Is(w, "PROPN") {
			return true
		}
	}
	return false
}

// murders tells that persons were killed who could not fight, by a noun or verb of killing.
func murders(m *telling.Mention) bool {
	return m.Act == attest.Killing && m.Target != nil && m.Target.Class.Person() && !m.Target.Refers
}

// weaponNamed tells that the weapon is named by a word of its own: "a bomb", not "shot".
func weaponNamed(m *telling.Mention) bool {
	return slices.ContainsFunc(m.Means, func(n telling.Means) bool { return !n.Implied })
}

// known tells a party that the packs know by its name.
func known(f *reading.Filler) bool { return f != nil && f.Party.Canonical != "" }
