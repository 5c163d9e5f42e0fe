package discourse

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
	"attest/timex"
)

// happened dates and places the act told last by a sentence that says no more of it than when
// and where it was: "The incident occurred at about 2 am on Tuesday in Oyo", « Le drame est
// survenu dimanche matin », "No group has claimed Monday's attack".
func (c *Joiner) happened(s *syntax.Sentence, told []*telling.Mention) {
	n, v := c.eventSaid(s)
	if v < 0 && slices.ContainsFunc(told, func(m *telling.Mention) bool {
		return slices.Contains(m.Trigger.Words, n) || !m.Trigger.Pattern.Noun && m.Trigger.Frame() != earnest.TakingUp
	}) {
		return // what it tells is joined by itself
	}
	t := c.whenSaid(s, n, v)
	p, placed := c.whereSaid(s, v)
	if n < 0 && len(told) == 0 {
		n, t, p, placed = c.itWasThen(s)
	}
	if n < 0 || t == nil && !placed {
		return
	}
	last := c.lastDone(s, n)
	if last == nil {
		return
	}
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if a != last && (a.Trigger.Sentence != last.Trigger.Sentence || a.Act.Family() != last.Act.Family()) {
			continue
		}
		if t != nil && (a.Time == nil || a.Time.Weak) {
			a.Time = t
		}
		if placed && (len(a.Places) == 0 || !a.Own || c.d.Finer([]reading.PlaceRef{p}, a.Places)) {
			a.Places = []reading.PlaceRef{p}
		}
		a.Last = s.Index
	}
}

// eventSaid returns the word that stands for an act in a sentence that only says when or where
// it was, and the verb of happening that it is the subject of, or -1: "it [happened]".
func (c *Joiner) eventSaid(s *syntax.Sentence) (event, verb int) {
	g := c.d.Grammar
	for v := range s.Words {
		if !s.Is(v, "VERB") || g.Set("happen").At(s, v) == 0 {
			continue
		}
		if h := s.Child(v, "nsubj", "nsubj:pass"); h >= 0 && h < v && (g.Set("event-anaphor").Word(s, h) || c.d.TellsAct(s, h)) && (s.Is(h, "PRON") || g.Definite(s, h, "det", "nmod:poss")) {
			return h, v
		}
	}
	for _, t := range c.d.TimesIn(s) {
		n := s.Words[t.Head].Head
		if n < 0 || !s.Is(n, "NOUN") || !c.d.TellsAct(s, n) {
			continue
		}
		possessive := s.Rel(t.Head) == "nmod:poss" || strings.HasSuffix(s.Lower[t.Last], "'s") || strings.HasSuffix(s.Lower[t.Last], "’s")
		if r := s.Rel(t.Head); possessive || (r == "compound" || r == "nmod") && g.Definite(s, n, "det", "nmod:poss") {
			return n, -1
		}
	}
	return -1, -1
}

// itWasThen reads a sentence that says of what was told only when it was, and perhaps where: "It
// was on Sunday, in Yala", « C'était dimanche, à Yala ». The word for the act is -1 in any other.
func (c *Joiner) itWasThen(s *syntax.Sentence) (event int, t *reading.TimeRef, p reading.PlaceRef, placed bool) {
	root := s.Root()
	event = s.Child(root, "nsubj")
	if event < 0 || !s.IsTimed(root) || s.Child(root, "cop") < 0 || !s.Is(event, "PRON") || !c.d.Grammar.Set("event-anaphor").Word(s, event) || s.Between(-1, len(s.Words), "VERB") || slices.Contains(s.Quoted, true) {
		return -1, nil, p, false
	}
	for _, at := range c.d.TimesIn(s) {
		if at.First <= root && root <= at.Last && at.Time.EDTF != "" && at.Expression.Kind != timex.Span {
			t = &at
		}
	}
	p, placed = c.scenePlace(s, func(at reading.PlaceRef) bool { return s.Words[at.Head].Head == root })
	return event, t, p, placed
}

// whenSaid returns the day, night or hour that stands with a word for an act or with its verb
// of happening, or nil.
func (c *Joiner) whenSaid(s *syntax.Sentence, event, verb int) *reading.TimeRef {
	for _, t := range c.d.TimesIn(s) {
		if t.Time.EDTF == "" || t.Expression.Kind == timex.Stamp || t.Expression.Kind == timex.Span || t.Expression.FromAct() || t.Expression.FromFocus() {
			continue
		}
		if s.Words[t.Head].Head == event || verb >= 0 && s.VerbAbove(t.Head) == verb {
			return &t
		}
	}
	return nil
}

// whereSaid returns the place beside a verb of happening.
func (c *Joiner) whereSaid(s *syntax.Sentence, verb int) (reading.PlaceRef, bool) {
	if verb < 0 {
		return reading.PlaceRef{}, false
	}
	return c.scenePlace(s, func(p reading.PlaceRef) bool {
		return p.First > verb && s.VerbAbove(p.Head) == verb && !c.d.SaidThere(s, p)
	})
}

// scenePlace returns the first place of a sentence finer than a country that stands beside what
// says that something happened.
func (c *Joiner) scenePlace(s *syntax.Sentence, beside func(reading.PlaceRef) bool) (reading.PlaceRef, bool) {
	for _, p := range c.d.Innermost(c.d.PlacesIn(s)) {
		if beside(p) && reading.Fineness(p.Place.Precision) > reading.Fineness(attest.CountryP) {
			p.Rule = "place.where-it-happened"
			return p, true
		}
	}
	return reading.PlaceRef{}, false
}

// lastDone returns the act told last that a word can stand for, in the same paragraph or the one
// before, or nil.
func (c *Joiner) lastDone(s *syntax.Sentence, event int) *telling.Mention {
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if a.Trigger.Sentence == s { // what is told beside it
			continue
		}
		if s.Unit-c.d.Sents[a.Last].Unit > 1 {
			return nil
		}
		if a.Stance == attest.Threatened || a.Act.Family() == attest.AgreementFamily {
			continue
		}
		if c.d.TellsAct(s, event) && a.Act.Family() != attest.AttackFamily {
			continue
		}
		return a
	}
	return nil
}
