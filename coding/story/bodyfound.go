package story

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// bodiesOfTaken tells of those who were taken and found dead who they were, and that they
// died between the two days: "was led from his home on 21 May. His body was found two days
// later", "the body of a teacher, who was seized on 12 May, was found on Friday".
func (d *Story) bodiesOfTaken(ms []*telling.Mention) {
	for i, m := range ms {
		if m.Act != attest.Killing || m.Trigger.Frame().Kind != frames.Found {
			continue
		}
		body := d.bodyOfSomebody(m.Trigger)
		for k := len(ms) - 1; k >= 0; k-- {
			a := ms[k]
			if k == i || a.Act.Family() != attest.CustodyFamily || a.Target == nil || !a.Target.Class.Person() || a.Stance != attest.Asserted {
				continue
			}
			mine := telling.SharesPhrase(m.Target, a.Target)
			if back := m.Trigger.Sentence.Index - a.Last; !mine && (body < 0 || back < 1 || back > 2 || m.Unit() != a.Unit()) {
				continue
			}
			if body >= 0 && (m.Target == nil || m.Target.Sentence == m.Trigger.Sentence && !mine) {
				who := *a.Target
				who.Rule, who.At = "target.whose-body", append(slices.Clone(who.At), m.Trigger.Sentence.Span(body, body))
				m.Target = &who
			}
			d.oneBody(m, body)
			m.Time = between(a.Time, m.Time)
			break
		}
	}
}

// bodyOfSomebody returns the noun for a body among a trigger's words that a possessive says
// is somebody's: "his body was found"; or -1.
func (d *Story) bodyOfSomebody(t frames.Trigger) int {
	for _, w := range t.Words {
		if t.Sentence.Is(w, "NOUN") && t.Sentence.HasPossessive(w) && d.Grammar.Set("dead-body").Word(t.Sentence, w) {
			return w
		}
	}
	return -1
}

// oneBody counts the one person whose body was found.
func (d *Story) oneBody(m *telling.Mention, body int) {
	if body < 0 || m.Harm[reading.Killed] != nil || m.Trigger.Sentence.Words[body].Feat("Number") == "Plur" || m.Target == nil || m.Target.Sentence.Words[m.Target.Head].Feat("Number") == "Plur" {
		return
	}
	d.countOne(m, reading.Killed, m.Trigger.Sentence.Span(body, body), "harm.body")
}

// between returns the days from when somebody was taken to when the body was found, where
// both are known to the day.
func between(taken, found *reading.TimeRef) *reading.TimeRef {
	if taken == nil || found == nil || taken.Time.Precision != attest.Day || found.Time.Precision != attest.Day || taken.Time.Earliest >= found.Time.Latest {
		return found
	}
	out := *found
	out.Rule = "time.between-taken-and-found"
	out.At = append(slices.Clone(taken.At), found.At...)
	out.Time.EDTF = taken.Time.Earliest + "/" + found.Time.Latest
	out.Time.Earliest, out.Time.Precision = taken.Time.Earliest, attest.Range
	return &out
}
