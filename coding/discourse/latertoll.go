package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// A wire gives the toll of an act again some paragraphs on, as it rises or on another's
// word: "Two of the wounded died on Saturday, raising the death toll to six", "A
// councillor put the toll at 17", « Un autre bilan fait état de trente morts ».

// LaterTollUnits is how many paragraphs behind the act such a toll may stand.
const LaterTollUnits = 4

// laterToll gives the toll that a sentence tells as one to the act told before it, and
// returns the tellings of the sentence that are left: who died later is part of that
// toll, no other act.
func (c *Joiner) laterToll(s *syntax.Sentence, told []*telling.Mention) []*telling.Mention {
	if c.onlyEarlierToll(s, told) {
		return nil
	}
	if !c.d.headedByToll(s) && slices.ContainsFunc(told, func(m *telling.Mention) bool {
		f := m.Trigger.Frame()
		return !f.Soft() && f.Kind != frames.Found || m.Own || m.Actor != nil || len(m.Harm) > 1
	}) {
		return told
	}
	tolls := c.d.balanceOf(s)
	if len(tolls) == 0 {
		tolls = c.d.bodiesCounted(s, told)
	}
	if a := c.withTollBefore(s); len(tolls) == 0 && len(told) == 0 && a != nil && a.Harm[reading.Killed] != nil && s.Index-a.Last <= 2 {
		tolls = c.d.bareFigure(s)
	}
	if len(tolls) == 0 {
		if len(told) == 1 && told[0].Trigger.Frame().Kind == frames.Found && c.d.fromRubble(told[0]) && c.withTollBefore(s) != nil { // "Rescuers pulled bodies from the rubble"
			return nil
		}
		return told
	}
	a := c.withTollBefore(s)
	if a == nil {
		return told
	}
	c.d.DropLoose(s)
	src := c.d.TollSource(s, tolls[0].Word, a)
	if a.Last = s.Index; c.d.earlierToll(s, tolls[0].Word, a.Harm[reading.Killed] != nil) {
		return nil
	}
	o := onWordOf(src, a, s)
	others := src.Speaker.Kind != reading.ReportSpeaker && src.Voice == reading.Says && !telling.SameSource(o, a)
	if old := a.Harm[reading.Killed]; !others && old != nil && less(tolls[0].Toll.Quantity, old.Quantity) {
		return nil // « un premier bilan faisait état de neuf morts »
	}
	switch {
	case !others, c.d.Unsourced(a) && a.Harm[reading.Killed] == nil:
		for _, t := range tolls {
			delete(a.Harm, t.Kind)
			a.SetHarm(t.Kind, t.Toll)
		}
		if others {
			c.adopt(a, src)
		}
	default:
		for _, t := range tolls {
			o.SetHarm(t.Kind, t.Toll)
			o.AddAct(t.Toll.At)
		}
		c.Claims = append(c.Claims, o)
	}
	return nil
}

// onlyEarlierToll tells a sentence that gives only the dead and the hurt of which the report had told
// before: « Un premier bilan faisait état de six agents tués et un blessé ».
func (c *Joiner) onlyEarlierToll(s *syntax.Sentence, told []*telling.Mention) bool {
	tolls := c.d.balanceOf(s)
	if len(tolls) == 0 || slices.ContainsFunc(told, func(m *telling.Mention) bool { return !m.Trigger.Frame().Soft() || m.Own || m.Actor != nil }) {
		return false
	}
	a := c.withTollBefore(s)
	if a == nil || !c.d.earlierToll(s, tolls[0].Word, a.Harm[reading.Killed] != nil) {
		return false
	}
	c.d.DropLoose(s)
	a.Last = s.Index
	return true
}

// bodiesCounted returns the bodies that somebody says he counted or collected, with no
// place and day of their own: "the head of the ambulance service said his teams had
// collected 16 bodies".
func (d *Document) bodiesCounted(s *syntax.Sentence, told []*telling.Mention) []roles.Casualty {
	if len(told) != 1 || told[0].Trigger.Frame().Kind != frames.Found || told[0].Time != nil && !told[0].Time.Weak || told[0].Another {
		return nil
	}
	if (d.Unsourced(told[0]) || told[0].Source.Voice != reading.Says) && !d.fromRubble(told[0]) {
		return nil
	}
	return slices.DeleteFunc(d.Casualties(s), func(c roles.Casualty) bool { return c.Kind != reading.Killed || c.None })
}

// fromRubble tells bodies that were taken out of what a blow has left of a building: "Four
// bodies were pulled from the rubble".
func (d *Document) fromRubble(m *telling.Mention) bool {
	s := m.Trigger.Sentence
	_, ok := d.Grammar.Set("rubble").In(s, 0, len(s.Words))
	return ok
}

// partOfToll tells some of the dead of the act told right before, in a sentence that speaks
// of "the dead" or "the victims": "Most of the dead are civilians, but two of my officers
// were also killed".
func (c *Joiner) partOfToll(m *telling.Mention) bool {
	s := m.Trigger.Sentence
	if len(c.Claims) == 0 || !m.Trigger.Frame().Soft() || m.Own || m.Actor != nil || m.Time != nil && !m.Time.Weak {
		return false
	}
	if dead := m.Harm[reading.Killed]; dead != nil && dead.More { // "two of the wounded later died"
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Harm[reading.Killed] == nil || a.ToldIn(s) || m.Unit()-c.d.Sents[a.Last].Unit > 1 || !c.d.Unsourced(m) && !telling.SameSource(m, a) {
		return false
	}
	for i := range s.Words {
		if (i < m.Trigger.Word && !m.Trigger.Pattern.Noun || i == m.Trigger.Word && c.d.Grammar.Set("among-preposition").HasPrep(s.Preposition(i))) && c.d.Grammar.Set("victim-anaphor").Word(s, i) && c.d.Grammar.Definite(s, i, "det") {
			a.Last = s.Index
			return true
		}
	}
	return false
}

// tollOfAnother tells the dead of an act as somebody else gives them in the next paragraph:
// "The rebels' leader said 14 policemen had died".
func (d *Document) tollOfAnother(m, a *telling.Mention) bool {
	dead, old := m.Harm[reading.Killed], a.Harm[reading.Killed]
	if dead == nil || old == nil || d.Unsourced(m) || m.Source.Voice != reading.Says || m.Time != nil && !m.Time.Weak || m.Another || telling.SameSource(m, a) {
		return false
	}
	x, y := m.Target, a.Target
	return m.Trigger.Sentence.Index-a.Last <= 1 && m.Unit()-d.Sents[a.Last].Unit <= 1 && x != nil && y != nil && (x.Class == y.Class || dead.Of == old.Of && dead.Of != 0)
}

// less tells whether a toll is below another.
func less(a, b attest.Quantity) bool {
	return a.Low != nil && b.Low != nil && *a.Low < *b.Low
}

// withTollBefore returns the last act told before a sentence, near enough, that can have
// the toll: one with dead or hurt, or else the last told.
func (c *Joiner) withTollBefore(s *syntax.Sentence) *telling.Mention {
	var last *telling.Mention
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if s.Unit-c.d.Sents[a.Last].Unit > LaterTollUnits || a.Stance != attest.Asserted || !telling.Tolls(a.Act) || a.Trigger.Sentence == s || c.d.AgainstStrikers(a) {
			continue
		}
		if a.Harm[reading.Killed] != nil || a.Harm[reading.Wounded] != nil {
			return First(a)
		}
		if last == nil && s.Unit-c.d.Sents[a.Last].Unit <= 1 {
			last = a
		}
	}
	return last
}

// AgainstStrikers tells a blow at those who dealt another, of whose dead "the toll" is not: « une vingtaine
// d'assaillants ont été neutralisés au cours de la riposte ».
func (d *Document) AgainstStrikers(a *telling.Mention) bool {
	t := a.Target
	return t != nil && t.Sentence.Is(t.Head, "NOUN") && d.Grammar.Set("assailant").Word(t.Sentence, t.Head)
}

// balanceOf returns the dead and the hurt that a sentence gives as the toll of one act:
// the first numbers of each behind a word for a toll.
func (d *Document) balanceOf(s *syntax.Sentence) []roles.Casualty {
	at := -1
	for i := range s.Words {
		if d.Grammar.Set("balance").At(s, i) > 0 && s.Is(i, "NOUN") || d.LossesPut(s, i) && d.inReckoning(s, i) {
			at = i
			break
		}
	}
	if at < 0 || len(d.Statistics(s)) > 0 || d.overLongTime(s, at) {
		return nil
	}
	var out []roles.Casualty
	for _, c := range d.Casualties(s) {
		seen := slices.ContainsFunc(out, func(o roles.Casualty) bool { return o.Kind == c.Kind })
		if k := slices.IndexFunc(out, func(o roles.Casualty) bool { return o.Kind == reading.Killed }); seen && c.Kind == reading.Killed && d.deadOfFoe(s, out[k], c) {
			out[k].Toll.Quantity = *roles.AddQuantities(out[k].Toll.Quantity, c.Toll.Quantity, out[k].Toll.Quantity.Text+" + "+c.Toll.Quantity.Text)
			continue
		}
		if (c.Kind != reading.Captured || c.Counted) && !c.None && !seen && !d.someOf(s, c) && c.Toll.At.End > s.Words[at].Start && (c.Word <= at || s.Words[at].Start < c.Toll.At.Start) {
			c.Word = at
			out = append(out, c)
		}
	}
	if !slices.ContainsFunc(out, func(c roles.Casualty) bool { return c.Kind == reading.Killed }) {
		return d.plainToll(s, at)
	}
	return out
}

// inReckoning tells losses of which a speaker gives the number: "The rebels put army losses at 14".
func (d *Document) inReckoning(s *syntax.Sentence, k int) bool {
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool { return a.Verb >= 0 && a.Verb == s.Words[k].Head })
}

// headedByToll tells a sentence that a word for a toll and a colon head, with the dead of two
// sides: "Provisional toll: two killed; enemy side, 14 terrorists neutralised".
func (d *Document) headedByToll(s *syntax.Sentence) bool {
	const head = 4
	colon := 1
	for colon <= head && colon < len(s.Words) && s.Lower[colon] != ":" {
		colon++
	}
	if colon > head || colon >= len(s.Words) || !d.Grammar.Set("balance").Word(s, colon-1) {
		return false
	}
	dead := 0
	for _, c := range d.Casualties(s) {
		if c.Kind == reading.Killed && !c.None {
			dead++
		}
	}
	return dead > 1
}

// deadOfFoe tells the dead of fighters of no state, told behind those of somebody else: what
// both sides lost is added up (codebook, section 10, Harm).
func (d *Document) deadOfFoe(s *syntax.Sentence, ours, theirs roles.Casualty) bool {
	side := func(c roles.Casualty) reading.Class {
		if len(c.Victims) > 0 {
			return d.Thing(s, c.Victims[0]).Class
		}
		return c.Toll.Of
	}
	return side(theirs) == reading.ArmedClass && side(ours) != reading.ArmedClass
}

// someOf tells a number of those hurt before: "three of the injured".
func (d *Document) someOf(s *syntax.Sentence, c roles.Casualty) bool {
	for i := range s.Words {
		if at := s.Words[i]; at.Start > c.Toll.At.Start && at.End < c.Toll.At.End && c.Kind == reading.Wounded && s.Is(i, "ADP") && i+1 < len(s.Words) && s.Is(i+1, "DET") {
			return true
		}
	}
	return false
}

// overLongTime tells a toll of a war, a country or a stretch of time: "the toll of the
// conflict".
func (d *Document) overLongTime(s *syntax.Sentence, balance int) bool {
	return slices.ContainsFunc(s.Children(balance, "nmod", "acl"), func(k int) bool {
		return d.Grammar.Set("war").Word(s, k) || d.Grammar.Set("violence-word").Word(s, k) || s.IsTimed(k) || d.NamesPlace(s, k)
	})
}

// earlierToll tells a toll that the report gives only as the one told before: "an earlier
// toll", « un précédent bilan ». A first one is that where another is told, or had been given;
// else it is all that there is: « Un premier bilan fait état de huit morts ».
func (d *Document) earlierToll(s *syntax.Sentence, balance int, told bool) bool {
	heads := []int{balance}
	for _, a := range d.AttributionsOf(s) { // "an earlier report had put the toll at nine"
		if a.Speaker >= 0 && d.Grammar.Set("statement").Word(s, a.Speaker) {
			heads = append(heads, a.Speaker)
		}
	}
	for _, h := range heads {
		first, last := s.NounPhrase(h)
		for i := first; i <= last; i++ {
			if d.Grammar.Set("earlier-toll").Word(s, i) || d.Grammar.Set("first-toll").Word(s, i) && (told || hadBeen(s, s.VerbAbove(h))) {
				return true
			}
		}
	}
	return false
}

// hadBeen tells a verb of what was so before: "had put the toll at nine", « faisait état de ».
func hadBeen(s *syntax.Sentence, v int) bool {
	if v < 0 {
		return false
	}
	aux := s.Child(v, "aux")
	return s.Words[v].Feat("Tense") == "Imp" || aux >= 0 && (s.Words[aux].Feat("Tense") == "Imp" || s.Words[aux].Feat("Tense") == "Past")
}

// TollSource returns on whose word a sentence gives a toll of an act that was told on somebody's: of the hospital that
// took in those whom it counts, where nobody else is said to speak.
func (d *Document) TollSource(s *syntax.Sentence, toll int, a *telling.Mention) *reading.SourceRef {
	src := d.SourceOf(s, toll)
	if src.Speaker.Kind == reading.ReportSpeaker && a.Source.Speaker.Kind != reading.ReportSpeaker {
		if by := d.CareGiver(s, toll); by != nil {
			return by
		}
	}
	return src
}
