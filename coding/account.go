package coding

import (
	"strings"

	"attest"
	"attest/gazetteer"
)

// account tells how each field of a claim got the value that it is left with.
func (d *document) account(m *mention, c *attest.Claim) {
	a := &account{d: d, m: m}
	a.step("act", string(m.act), m.actBy, m.acts...)
	a.frames()
	a.step("stance", string(m.stance), m.stanceBy, m.stanceAt...)
	if m.count != nil {
		a.step("count", m.count.Text, "count.of-acts", m.countAt)
	}
	d.rejectSources(m)
	a.step("source", strings.TrimSpace(string(m.source.speaker.kind)+" "+m.source.source.Name), m.source.rule, m.source.at...)
	if m.actor != nil {
		a.step("actor", m.actor.party.Name, m.actor.rule, m.actor.at...)
	} else {
		a.step("actor", "", "actor.unnamed")
	}
	if m.target != nil {
		a.step("target", m.target.party.Name, m.target.rule, m.target.at...)
	} else {
		a.step("target", "", "target.unnamed")
	}
	a.places()
	a.time(c.Time)
	for _, n := range m.means {
		rule := "instruments.named"
		if n.implied {
			rule = "instruments.implied"
		}
		a.step("instruments", string(n.kind), rule, n.at)
	}
	for _, k := range []harmKind{killed, wounded, captured} {
		if t := m.harm[k]; t != nil {
			a.step("harm", string(k)+" "+t.quantity.Text, t.rule, t.at)
		}
	}
	if m.effect != "" {
		a.step("effect", string(m.effect), m.effectBy, m.effectAt...)
	}
	if c.PartOf != "" {
		a.step("part_of", c.PartOf, "summary.part")
	}
	d.steps = append(d.steps, a.steps...)
}

// account is the account of one claim as it is written.
type account struct {
	d     *document
	m     *mention
	steps []Step
}

// step adds the step that filled a field, with the field's rejected candidates
// unless an earlier step has told them.
func (a *account) step(field, value, rule string, words ...span) *Step {
	first := len(a.steps) == 0 || a.steps[len(a.steps)-1].Field != field
	s := Step{Claim: a.m.id, Field: field, Value: value, Rule: rule}
	for _, sp := range words {
		if !sp.empty() {
			s.Words = append(s.Words, a.d.offsets.selector(sp))
		}
	}
	for _, r := range a.m.rejected {
		if first && r.field == field && !a.chosen(field, r.value) {
			s.reject(Rejected{r.value, r.why})
		}
	}
	a.steps = append(a.steps, s)
	return &a.steps[len(a.steps)-1]
}

// reject adds a candidate, each once: several tellings of one act may have
// turned it down.
func (s *Step) reject(r Rejected) {
	for _, o := range s.Rejected {
		if o.Value == r.Value {
			return
		}
	}
	s.Rejected = append(s.Rejected, r)
}

// chosen tells whether a candidate that one telling turned down is what the
// claim has from another.
func (a *account) chosen(field, value string) bool {
	m := a.m
	switch field {
	case "source":
		return value == m.source.source.Name
	case "actor":
		return m.actor != nil && value == m.actor.party.Name
	case "target":
		return m.target != nil && value == m.target.party.Name
	case "place":
		for _, p := range m.places {
			if value == p.place.Name {
				return true
			}
		}
	case "time":
		return m.time != nil && len(m.time.at) > 0 && value == a.d.words(m.time.at[0])
	}
	return false
}

// frames tells which frames the words of a claim belong to, and the act that
// each would tell by itself. Words that only take up an act told before have no
// frame.
func (a *account) frames() {
	steps := map[string]int{}
	for _, t := range append([]trigger{a.m.trigger}, a.m.also...) {
		f := t.frame()
		if f == takingUp {
			continue
		}
		if i, ok := steps[f.id]; ok {
			a.steps[i].Words = append(a.steps[i].Words, a.d.offsets.selector(t.span()))
			continue
		}
		steps[f.id] = len(a.steps)
		a.step("frame", string(f.act), f.id, t.span())
	}
}

// places tells where a claim's places are from, and what else each name could
// have meant.
func (a *account) places() {
	if len(a.m.places) == 0 {
		a.step("place", "", "place.unnamed")
	}
	for _, p := range a.m.places {
		s := a.step("place", p.place.Name, p.rule, p.at)
		if p.index < 0 {
			continue
		}
		t := a.d.toponyms[p.index]
		s.Why = t.Reason
		if t.Place != nil {
			s.Why = placeText(*t.Place) + ": " + t.Reason
		}
		for _, o := range t.Candidates {
			s.reject(Rejected{placeText(o.Place), o.Why})
		}
	}
}

// placeText names a place as far as is needed to tell it from its namesakes.
func placeText(p gazetteer.Place) string {
	parts := []string{p.Name}
	if p.Admin1 != "" && p.Admin1 != p.Name {
		parts = append(parts, p.Admin1)
	}
	if p.Country != "" {
		parts = append(parts, p.Country)
	}
	return strings.Join(parts, ", ") + " (" + string(p.Kind) + ")"
}

// time tells when a claim's act was, and from which words.
func (a *account) time(t attest.Time) {
	switch m := a.m; {
	case m.time == nil && m.stance == attest.Threatened:
		a.step("time", t.EDTF, "time.of-threat")
	case m.time == nil:
		a.step("time", t.EDTF, "time.unnamed")
	default:
		a.step("time", t.EDTF, m.time.rule, m.time.at...)
	}
}

// trace is the account of the whole report.
func (d *document) trace() Trace {
	t := Trace{Steps: d.steps}
	for _, u := range d.untaken {
		f := u.trigger.frame()
		t.Untaken = append(t.Untaken, Untaken{Words: d.offsets.selector(u.trigger.span()), Act: f.act, Rule: f.id, Why: u.why})
	}
	return t
}
