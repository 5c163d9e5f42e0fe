package coding

import (
	"maps"
	"slices"
	"strings"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
	"attest/gazetteer"
)

// account tells how each field of a claim got the value that it is left with.
func (d *document) account(m *telling.Mention, c *attest.Claim) {
	a := &account{d: d, m: m}
	a.step("act", string(m.Act), m.ActBy, m.Acts...)
	a.frames()
	a.step("stance", string(m.Stance), m.StanceBy, m.StanceAt...)
	if m.Count != nil {
		a.step("count", m.Count.Text, "count.of-acts", m.CountAt)
	}
	d.RejectSources(m)
	a.step("source", strings.TrimSpace(string(m.Source.Speaker.Kind)+" "+m.Source.Source.Name), m.Source.Rule, m.Source.At...)
	if m.Actor != nil {
		a.step("actor", m.Actor.Party.Name, m.Actor.Rule, m.Actor.At...)
	} else {
		a.step("actor", "", "actor.unnamed")
	}
	if m.Target != nil {
		a.step("target", m.Target.Party.Name, m.Target.Rule, m.Target.At...)
	} else {
		a.step("target", "", "target.unnamed")
	}
	a.places()
	a.time(c.Time)
	for _, n := range m.Means {
		rule := "instruments.named"
		if n.Implied {
			rule = "instruments.implied"
		}
		a.step("instruments", string(n.Kind), rule, n.At)
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if t := m.Harm[k]; t != nil && t.Rule != roles.Uncounted {
			a.step("harm", string(k)+" "+t.Quantity.Text, t.Rule, t.At)
		}
	}
	if m.Effect != "" {
		a.step("effect", string(m.Effect), m.EffectBy, m.EffectAt...)
	}
	if c.PartOf != "" {
		a.step("part_of", c.PartOf, "summary.part")
	}
	d.steps = append(d.steps, a.steps...)
}

// account is the account of one claim as it is written.
type account struct {
	d     *document
	m     *telling.Mention
	steps []Step
}

// step adds the step that filled a field, with the field's rejected candidates
// unless an earlier step has told them.
func (a *account) step(field, value, rule string, words ...syntax.Span) *Step {
	first := len(a.steps) == 0 || a.steps[len(a.steps)-1].Field != field
	s := Step{Claim: a.m.ID, Field: field, Value: value, Rule: rule}
	for _, sp := range words {
		if !sp.Empty() {
			s.Words = append(s.Words, a.d.Offsets.Selector(sp))
		}
	}
	for _, r := range a.m.Rejected {
		if first && r.Field == field && !a.chosen(field, r.Value) {
			s.reject(Rejected{r.Value, r.Why})
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
		return value == m.Source.Source.Name
	case "actor":
		return m.Actor != nil && value == m.Actor.Party.Name
	case "target":
		return m.Target != nil && value == m.Target.Party.Name
	case "place":
		for _, p := range m.Places {
			if value == p.Place.Name {
				return true
			}
		}
	case "time":
		return m.Time != nil && len(m.Time.At) > 0 && value == a.d.Words(m.Time.At[0])
	}
	return false
}

// frames tells which frames the words of a claim belong to, and the act that
// each would tell by itself. Words that only take up an act told before have no
// frame.
func (a *account) frames() {
	steps := map[string]int{}
	for _, t := range a.m.Triggers() {
		f := t.Frame()
		if f == earnest.TakingUp {
			continue
		}
		if i, ok := steps[f.ID]; ok {
			a.steps[i].Words = append(a.steps[i].Words, a.d.Offsets.Selector(t.Span()))
			continue
		}
		steps[f.ID] = len(a.steps)
		s := a.step("frame", string(f.Act), f.ID, t.Span())
		if p := t.Pattern.Written; strings.Contains(p, " ") {
			s.Why = p
		}
	}
}

// places tells where a claim's places are from, and what else each name could
// have meant.
func (a *account) places() {
	if len(a.m.Places) == 0 {
		a.step("place", "", "place.unnamed")
	}
	for _, p := range a.m.Places {
		s := a.step("place", p.Place.Name, p.Rule, p.At)
		if p.Index < 0 {
			continue
		}
		t := a.d.Toponyms[p.Index]
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
	case m.Time == nil && m.Stance == attest.Threatened:
		a.step("time", t.EDTF, "time.of-threat")
	case m.Time == nil:
		a.step("time", t.EDTF, "time.unnamed")
	default:
		a.step("time", t.EDTF, m.Time.Rule, m.Time.At...)
	}
}

// trace is the account of the whole report.
func (d *document) trace(coded attest.CodedReport) Trace {
	t := Trace{Steps: d.steps}
	for i := range coded.Statistics {
		t.statistic(&coded.Statistics[i])
	}
	seen := map[Untaken]bool{}
	for _, u := range d.Untaken {
		if one := d.untaken(u); !seen[one] {
			seen[one] = true
			t.Untaken = append(t.Untaken, one)
		}
	}
	return t
}

// untaken tells of a word that told nothing.
func (d *document) untaken(u telling.Untaken) Untaken {
	f := u.Trigger.Frame()
	return Untaken{Words: d.Offsets.Selector(u.Trigger.Span()), Act: f.Act, Rule: f.ID, Why: u.Why}
}

// statistic tells from which words each field of a statistic is.
func (t *Trace) statistic(s *attest.Statistic) {
	for _, field := range slices.Sorted(maps.Keys(s.Evidence)) {
		words := s.Evidence[field]
		t.Steps = append(t.Steps, Step{Claim: s.ID, Field: field, Value: words[0].Quote, Rule: "statistic." + field, Words: words})
	}
}
