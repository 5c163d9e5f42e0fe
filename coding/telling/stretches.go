package telling

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/timex"
)

// sinceIsOnset makes the time of a state the day on which it began: who "has
// held the town since Monday" took it on Monday, and « un barrage dressé depuis
// vendredi » was put up then; so was the act with which it began ("since Monday, when gunmen
// shot …"). Deeds done "since Monday" fill the whole stretch.
func (d *Teller) sinceIsOnset(m *Mention, t *reading.TimeRef) {
	if since := d.SinceWhen(m.Trigger.Sentence, m.Trigger.Word); since != nil && since.First == t.First {
		if at, ok := t.Expression.Beginning(t.Anchor); ok {
			t.Time, t.Onset = at, true
		}
		return
	}
	if m.Act.Family() == attest.AttackFamily || m.Act == attest.SexualViolence || m.Act == attest.Destruction || !d.lasts(m.Trigger) || d.severalSince(m) {
		return
	}
	if at, ok := t.Expression.Beginning(t.Anchor); ok {
		t.Time, t.Onset = at, true
	}
}

// severalSince tells what went on all the time since a day: a protest that people keep up,
// and the taking of a number of persons: "have detained 40 youths since Monday".
func (d *Teller) severalSince(m *Mention) bool {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	switch m.Act.Family() {
	case attest.UnrestFamily:
		return m.Trigger.Pattern.Noun || s.Words[v].Feat("VerbForm") == "Fin" || s.Child(v, "aux") >= 0
	case attest.CustodyFamily:
		f := m.Target
		return !m.Trigger.Pattern.Noun && s.Child(v, "aux") >= 0 && f != nil && f.Sentence == s && s.Child(f.Head, "nummod") >= 0 && s.Words[f.Head].Feat("Number") == "Plur"
	}
	return false
}

// lasts reports whether the words of an act tell a state that goes on: a verb of
// holding, or a participle without an auxiliary.
func (d *Teller) lasts(t frames.Trigger) bool {
	s := t.Sentence
	for _, w := range t.Words {
		if d.Grammar.Set("lasting").Word(s, w) {
			return true
		}
	}
	return !t.Pattern.Noun && s.Words[t.Word].Feat("VerbForm") == "Part" && s.Child(t.Word, "aux", "aux:pass") < 0
}

// countsOccasions reports whether a stretch is that in which an act was one of
// several: "for the fifth time this year", « deux fois en une semaine ». A night is none:
// "came under fire four times overnight".
func (d *Teller) countsOccasions(s *syntax.Sentence, t *reading.TimeRef) bool {
	p := t.Time.Precision
	return p != attest.Day && p != attest.Hour && reading.DaysBetween(t.Time.Earliest, t.Time.Latest) > 1 && t.First > 0 && d.Grammar.Set("occasion").Word(s, t.First-1)
}

// ranksOver tells a long stretch up to now right behind a noun that a superlative ranks, which
// says over which time it is the worst: "in the worst rebel attack [this year]".
func (d *Teller) ranksOver(s *syntax.Sentence, t *reading.TimeRef) bool {
	const stretch = 31
	if t.Time.EDTF == "" || t.Time.Latest < d.PublishedDay() || reading.DaysBetween(t.Time.Earliest, t.Time.Latest) < stretch || t.First < 2 || s.Is(t.First, "ADP") {
		return false
	}
	for i := t.First - 1; i >= 0 && i >= t.First-6 && s.Is(i, "NOUN", "PROPN", "ADJ", "ADP", "DET"); i-- {
		if s.Words[i].Feat("Degree") == "Sup" || d.Grammar.Set("superlative").Word(s, i) {
			return true
		}
	}
	return false
}

// sinceWhen tells a time that dates what a stretch began with: "the first clash
// since the start of the operation, in May".
func (d *Teller) sinceWhen(s *syntax.Sentence, t *reading.TimeRef) bool {
	for i := t.First - 1; i > 0 && i > t.First-10 && !s.Is(i, "VERB", "AUX", "SCONJ"); i-- {
		if d.Grammar.Set("since").Word(s, i) && !s.IsTimed(i) && s.Is(i, "ADP") {
			return true
		}
	}
	return false
}

// namedNext reports whether the words of an act open the phrase behind a time:
// "two days after the bombing" dates the bombing, and nothing else; "a day after gunmen
// had attacked it" what they did.
func (d *Teller) namedNext(m *Mention, t *reading.TimeRef) bool {
	if s := m.Trigger.Sentence; !m.Trigger.Pattern.Noun && s.Rel(t.Last) == "mark" && s.Words[t.Last].Head == m.Trigger.Word {
		return true
	}
	s, w, last := m.Trigger.Sentence, roles.NounHead(m.Trigger), t.Last
	if last+1 < len(s.Words) && s.Between(0, t.First, "VERB") && d.Grammar.Set("genitive-preposition").Word(s, last+1) { // « survient au lendemain de l'explosion »
		last++
	}
	return m.Trigger.Pattern.Noun && w > last && w-last <= 4 && !s.Between(last, w, "VERB", "ADP", "PUNCT")
}

// namesDay reports whether a time names one day by itself, and not as a length or from what was told.
func namesDay(t reading.TimeRef) bool {
	if t.Spoken || t.Expression.FromAct() || t.Expression.FromFocus() || t.Expression.Kind == timex.Stamp || t.Expression.Kind == timex.Span {
		return false
	}
	return (t.Time.Precision == attest.Day || t.Time.Precision == attest.Hour) && t.Time.Earliest != "" && t.Time.Earliest == t.Time.Latest
}

// countFromMain counts back to, or on from, an act behind a time from the day that its sentence
// gives the act before it, and not from that of the report: "On 26 May, a day after rebels had
// shelled Sula, soldiers …" is about a shelling of the 25th.
func (d *Teller) countFromMain(t *reading.TimeRef, times []reading.TimeRef) {
	if !t.Expression.FromAct() {
		return
	}
	for _, o := range times {
		if !namesDay(o) {
			continue
		}
		day, err := edtf.Parse(o.Time.Earliest)
		if err != nil {
			continue
		}
		main := t.Anchor
		main.Published, main.Focus = day, edtf.Value{}
		if at, ok := t.Expression.Resolve(main); ok {
			t.Time = at
		}
		return
	}
}

// stretchCost is how much closer to an act a long stretch must stand than a day.
const stretchCost = 3

// stretches tells a span of more than a week.
func (d *Teller) stretches(t *reading.TimeRef) bool {
	return t.Expression.Kind == timex.Span && t.Time.EDTF != "" && reading.DaysBetween(t.Time.Earliest, t.Time.Latest) > 8
}
