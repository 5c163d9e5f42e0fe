package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/quantity"
)

// countActs reads how many acts are told: the number on the noun ("three
// airstrikes", "carried out 11 operations") or of times ("was shelled twice"), the
// victims of rape, or, where a blow falls on several bases or villages, the
// number of those. Other numbers count things, not acts.
func (d *Teller) countActs(m *Mention, r roles.RoleWords) {
	t := m.Trigger
	if t.Frame().Kind == frames.Die && !d.inSeveralPlaces(m) { // "six dead" are no six acts
		return
	}
	s := t.Sentence
	for _, w := range t.Words {
		if w != t.Word && d.Thing(s, w).Class.Person() { // "the release of 12 hostages" is one
			continue
		}
		if s.Is(w, "NOUN", "PROPN") && d.countsActs(t, w) && (t.Pattern.Noun || d.TellsAct(s, w)) && !d.Grammar.Set("toll-noun").Word(s, w) && d.takeCount(m, w) {
			return
		}
	}
	if d.countContainer(m) || d.countVolleys(m) {
		return
	}
	if d.woundsOfOne(m) { // "was shot three times" is one deed
		return
	}
	if d.countTimes(m) {
		m.Often = true
		return
	}
	if f := t.Frame().Act; f == attest.SexualViolence {
		for _, h := range r.Target {
			if q, ok := d.NumberOf(s, h); ok && !reading.Vague(q.Quantity) && d.takeCount(m, h) {
				return
			}
		}
		return
	} else if f.Family() != attest.AttackFamily && t.Frame().Kind != frames.Seize {
		return
	}
	for _, h := range r.Target {
		if d.isSite(s, h) && d.takeCount(m, h) {
			return
		}
	}
	for _, o := range s.VerbArguments(t.Word).Oblique { // « s'est emparée de trois villages »
		if t.Frame().Kind == frames.Seize && !t.Pattern.Noun && d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) && d.isSite(s, o.Head) && d.takeCount(m, o.Head) {
			return
		}
	}
	d.inSeveralPlaces(m)
}

// countContainer takes the number of what a noun of acts is counted by: "three waves of attacks".
func (d *Teller) countContainer(m *Mention) bool {
	s, t := m.Trigger.Sentence, m.Trigger
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	by := d.Container(s, n)
	if by == n || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) || d.Grammar.Set("kill-word").At(s, by) > 0 || d.Grammar.Set("wound-word").At(s, by) > 0 {
		return false
	}
	if d.Thing(s, n).Class == reading.WeaponClass && !d.Grammar.Set("volley").Word(s, by) {
		return false
	}
	return d.takeCount(m, by)
}

// woundsOfOne tells a verb of shooting or stabbing done to one person: "was shot several times".
func (d *Teller) woundsOfOne(m *Mention) bool {
	s, t := m.Trigger.Sentence, m.Trigger
	hand := t.Frame().Kind == frames.Kill || t.Frame().Instrument == attest.SmallArms || t.Frame().Instrument == attest.Blade || d.Grammar.Set("means-blade").At(s, t.Word) > 0
	return hand && !t.Pattern.Noun && m.Target != nil && m.Target.Sentence == s && m.Target.Class.Person() && s.Words[m.Target.Head].Feat("Number") == "Sing"
}

// takeCount takes the number of a word for the count of acts.
func (d *Teller) takeCount(m *Mention, w int) bool {
	s := m.Trigger.Sentence
	q, ok := d.NumberOf(s, w)
	if !ok || !d.isCount(s, q) || q.Quantity.High != nil && *q.Quantity.High == 0 || q.First <= w && w <= q.Last && d.Grammar.Set("volley").Word(s, w) { // "no raid" is one raid, denied; "a volley of rockets" counts rockets
		return false
	}
	n := q.Quantity
	m.Count, m.CountAt = &n, syntax.Span{Start: q.Start, End: q.End}
	return true
}

// isCount tells a number that can count acts: no share, no date and no length of time
// ("three days of fighting").
func (d *Teller) isCount(s *syntax.Sentence, q quantity.Mention) bool {
	if q.HeadNoun >= 0 && d.Grammar.Set("time-unit").Word(s, q.HeadNoun) {
		return false
	}
	return !q.Weak && !q.Percent && !s.IsTimed(max(q.First, 0)) && (q.First < 0 || !d.Grammar.Set("bare-plural").Word(s, q.First))
}

// isSite tells a noun for a base, a building or a settlement.
func (d *Teller) isSite(s *syntax.Sentence, h int) bool {
	g := d.Grammar
	return g.Set("facility").Word(s, h) || g.Set("place-anaphor").Word(s, h) || g.Set("settlement").Word(s, h)
}

// inSeveralPlaces takes the number of the towns or villages in which the act was
// done: "40 people were killed in three villages".
func (d *Teller) inSeveralPlaces(m *Mention) bool {
	s, t := m.Trigger.Sentence, m.Trigger
	if t.Frame().Act.Family() != attest.AttackFamily || t.Pattern.Noun {
		return false
	}
	for _, o := range s.VerbArguments(t.Word).Oblique {
		if d.Grammar.Set("inside-preposition").HasPrep(o.Prep) && d.Grammar.Set("settlement").Word(s, o.Head) && s.Words[o.Head].Feat("Number") != "Sing" && d.takeCount(m, o.Head) {
			return true
		}
	}
	return false
}

// countVolleys takes the number of volleys that a weapon is fired in: "two salvos
// of rockets".
func (d *Teller) countVolleys(m *Mention) bool {
	s, t := m.Trigger.Sentence, m.Trigger
	if t.Pattern.Noun {
		return false
	}
	a := s.VerbArguments(t.Word)
	for _, h := range append(slices.Clone(a.Object), a.Subject...) {
		if d.Grammar.Set("volley").Word(s, h) && d.takeCount(m, h) {
			return true
		}
	}
	return false
}

// countTimes takes the number of times that the words behind a deed give: "came
// under fire four times", « a bombardé à deux reprises », "was shelled twice".
func (d *Teller) countTimes(m *Mention) bool {
	s, t := m.Trigger.Sentence, m.Trigger
	last := t.Word
	for _, w := range t.Words {
		last = max(last, w)
	}
	for i := last + 1; i < len(s.Words) && i <= last+8 && !s.Is(i, "PUNCT", "CCONJ", "SCONJ"); i++ {
		if d.Grammar.Set("twice").Word(s, i) {
			q := attest.Exactly(2)
			sp := s.Span(i, i)
			q.Text = d.Text[sp.Start:sp.End]
			m.Count, m.CountAt = &q, sp
			return true
		}
		if d.Grammar.Set("repetition").Word(s, i) && i > 0 && d.takeCount(m, i) {
			return true
		}
	}
	return false
}
