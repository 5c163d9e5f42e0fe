package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/statistics"
	"attest/coding/syntax"
)

// Tellings reads the acts told in one sentence: triggers, their roles, the
// tolls, places, times and sources, joined where they are of one act.
// figures are the statistics that it tells.
func (d *Teller) Tellings(s *syntax.Sentence, figures []statistics.Figure) []*Mention {
	ms := d.withoutStatistic(s, d.fromTriggers(s), figures)
	ms = inTextOrder(ms, d.takenUp(s, ms, figures))
	for _, m := range ms {
		d.placeAndTime(m)
	}
	d.countFromActs(s, ms)
	ms = d.notYet(ms)
	ms = d.entries(d.unite(d.notDefused(ms)))
	d.addTolls(s, ms, figures)
	var facts []*Mention
	for _, m := range ms {
		d.readMeans(m)
		m.Act, m.ActBy = m.ResolveAct()
		first, last := d.reach(m, ms)
		d.ReadEffect(m, s, first, last)
		told := *m
		d.attribute(m)
		if d.onlyPartDenied(m, &told) {
			facts = append(facts, &told)
		}
		d.namePartisans(m)
		m.Act, m.ActBy = m.ResolveAct() // now that it is known who is accused of it
		d.andElsewhere(m)
	}
	d.ownRelatives(ms)
	ms = append(facts, ms...)
	ms = append(ms, d.elliptical(s, ms)...)
	ms = append(ms, d.otherTolls(s, ms)...)
	return d.heldBySomebody(ms)
}

// inTextOrder adds what only takes an act up: a noun that judges it before the acts told
// behind a conjunction, which it does not mean ("called the charge a fairy tale and said
// guns had fired at rebels"), else at the end.
func inTextOrder(ms, takenUp []*Mention) []*Mention {
	for _, m := range takenUp {
		s, w := m.Trigger.Sentence, m.Trigger.Word
		at := slices.IndexFunc(ms, func(o *Mention) bool {
			return s.Is(w, "NOUN", "ADJ") && o.Trigger.Word > w && s.Between(w, o.Trigger.Word, "CCONJ")
		})
		if at < 0 {
			at = len(ms)
		}
		ms = slices.Insert(ms, at, m)
	}
	return ms
}

// fromTriggers makes the tellings of a sentence's triggers. A word belongs to one
// trigger: those of more words choose first (« s'est fait sauter » before
// « fait sauter »), the tellings come in text order.
func (d *Teller) fromTriggers(s *syntax.Sentence) []*Mention {
	byWord := make([][]frames.Trigger, len(s.Words))
	var order []int
	for i := range s.Words {
		fit, unfit := d.TriggersOrNot(s, i)
		if t, ok := d.MoreBodies(s, i); ok {
			fit = append(fit, t)
		}
		if t, ok := d.ThatOf(s, i); ok {
			fit = append(fit, t)
		}
		switch {
		case s.IsTimed(i):
		case len(fit) > 0 && d.InName(s, i):
			d.Untake(fit[0], "part of a name")
		case len(fit) > 0:
			byWord[i] = fit
			order = append(order, i)
		case len(unfit) > 0:
			d.Untake(unfit[0], "means something else with the words beside it")
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(byWord[b][0].Words) - len(byWord[a][0].Words) })
	taken := map[int]bool{}
	var ms []*Mention
	for _, i := range order {
		if taken[i] {
			continue
		}
		m, lost := d.firstTelling(byWord[i])
		if m == nil {
			for _, l := range lost {
				d.Untake(l.Trigger, l.why)
			}
			continue
		}
		for _, l := range lost {
			m.Reject("frame", l.Frame().ID, l.why)
		}
		for _, w := range m.Trigger.Words {
			taken[w] = true
		}
		ms = append(ms, m)
		if o := d.disarmedBeside(m); o != nil {
			ms = append(ms, o)
		}
	}
	slices.SortStableFunc(ms, func(a, b *Mention) int { return a.Trigger.Word - b.Trigger.Word })
	return ms
}

// firstTelling makes a telling of the first of a word's triggers that tells an act;
// lost are those before it, each with why it tells none.
func (d *Teller) firstTelling(ts []frames.Trigger) (m *Mention, lost []lostTrigger) {
	for _, t := range ts {
		m, why := d.mentionOf(t)
		if why == "" {
			return m, lost
		}
		lost = append(lost, lostTrigger{t, why})
	}
	return nil, lost
}

// lostTrigger is a trigger that tells no act, and why.
type lostTrigger struct {
	frames.Trigger
	why string
}

// fillers drops from the words of a role those that fill none.
func (d *Teller) fillers(t frames.Trigger, heads []int) []int {
	return slices.DeleteFunc(slices.Clone(heads), func(h int) bool {
		return d.fillsNone(t, h) || len(heads) > 1 && d.Grammar.Set("body-part").Word(t.Sentence, h)
	})
}

// fillsNone reports whether a word that has a role by its grammar fills none: it tells the act itself ("set
// alight"), stands for nobody, only gives a toll, or is a place that heads the item before a colon.
func (d *Teller) fillsNone(t frames.Trigger, h int) bool {
	s, own := t.Sentence, slices.Contains(t.Words, h)
	switch {
	case own && !s.Is(h, "NOUN", "PROPN"),
		s.Rel(h) == "nsubj:pass" && d.nobody(s, h), s.Rel(h) == "obl:agent" && d.Grammar.Set("negation").Word(s, h),
		d.Grammar.Set("ammunition").Word(s, h), d.Grammar.Set("there").Word(s, h),
		h < t.Word && d.headsItem(s, h):
		return true
	}
	onlyToll := t.Frame().Soft() && len(t.Words) > 1 || own && s.Child(h, "amod", "nmod", "acl", "appos") < 0
	return onlyToll && d.Grammar.Set("toll-noun").Word(s, h)
}

// headsItem tells a place that heads the item before a colon: "Rumbek North: raiders
// overran …".
func (d *Teller) headsItem(s *syntax.Sentence, h int) bool {
	_, ok := d.PlaceAt(s, h)
	_, last := s.NounPhrase(h)
	return ok && last+1 < len(s.Words) && (s.Lower[last+1] == ":" || h+1 < len(s.Words) && s.Lower[h+1] == ":")
}

// actWords chooses the words that tell the act: the predicate with its
// auxiliaries and object for a verb, the phrase for a noun.
func (d *Teller) actWords(m *Mention, r roles.RoleWords) {
	s, t := m.Trigger.Sentence, m.Trigger
	first, last := t.Word, t.Word
	for _, w := range t.Words {
		first, last = min(first, w), max(last, w)
	}
	if !t.Pattern.Noun {
		for _, k := range s.Children(t.Word, "aux", "expl", "compound:prt") {
			if k < first && first-k <= 4 || k > last && k-last <= 2 {
				first, last = min(first, k), max(last, k)
			}
		}
		for _, h := range s.Children(t.Word, "obj") {
			f, l := s.NounPhrase(h)
			if f > t.Word && l-t.Word <= 12 {
				last = max(last, l)
			}
		}
	} else {
		for _, k := range s.Children(roles.NounHead(t), "compound", "amod", "nummod") {
			if first-k <= 3 && k < first || k > last && k-last <= 2 {
				first, last = min(first, k), max(last, k)
			}
		}
	}
	m.AddAct(s.Span(first, last))
}

// countsActs tells nouns that count acts ("raids") from those that count
// weapons ("rockets", "car bombs").
func (d *Teller) countsActs(t frames.Trigger, w int) bool {
	return d.Thing(t.Sentence, w).Class != reading.WeaponClass || roles.NounHead(t) == w && len(t.Words) == 1 && t.Frame().Needs != frames.NeedLine
}

// refersBack reports whether a noun takes up an act told before: a definite
// noun without a place, target or time of its own.
func (d *Teller) refersBack(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	n := earnest.ActNoun(t)
	if k := s.Child(t.Word, "obj", "nsubj:pass"); n < 0 && !t.Pattern.Noun && k >= 0 && s.Is(k, "NOUN") && slices.Contains(t.Words, k) && d.TellsAct(s, k) {
		n = k // « a mené l'attaque »
	}
	if n < 0 || !t.Pattern.Noun && g.Set("support-do").At(s, t.Word) == 0 && !d.wardsOff(t, n) {
		return false
	}
	if slices.ContainsFunc(s.Children(n, "amod", "det"), func(k int) bool { return g.Set("such").Word(s, k) }) { // "no such raid had taken place"
		return s.Words[n].Feat("Number") != "Plur"
	}
	return g.Definite(s, n, "det", "nmod:poss") && !d.ofSomethingNew(s, n)
}

// wardsOff tells a verb by which one act is said to have been warded off: "the [assault was repelled]".
func (d *Teller) wardsOff(t frames.Trigger, n int) bool {
	s := t.Sentence
	return d.withstands(t) && s.Words[n].Feat("Number") != "Plur" && s.Child(n, "nummod") < 0
}

// withstands tells a verb of warding off.
func (d *Teller) withstands(t frames.Trigger) bool {
	return !t.Pattern.Noun && d.Grammar.Set("withstand").At(t.Sentence, t.Word) > 0
}

// itBursts tells a verb of bursting said of a pronoun, which stands for the weapon told
// before: "A grenade was tossed into a bar. It went off under a table."
func (d *Teller) itBursts(t frames.Trigger) bool {
	s := t.Sentence
	k := s.Child(t.Word, "nsubj")
	return t.Frame().Kind == frames.Blast && !t.Pattern.Noun && k >= 0 && s.Is(k, "PRON") && s.Words[k].Feat("PronType") == "Prs" && d.lastArm(s, k, reading.Thing.Arms) != ""
}

// datedBack tells a noun of a blow that takes one up by its day: "Monday's attack".
func (d *Teller) datedBack(t frames.Trigger) bool {
	n := earnest.ActNoun(t)
	if n < 0 || !t.Pattern.Noun || t.Frame().Act.Family() != attest.AttackFamily {
		return false
	}
	k := t.Sentence.Child(n, "nmod:poss")
	return k >= 0 && t.Sentence.IsTimed(k) && !d.ofSomethingNew(t.Sentence, n)
}

// ofSomethingNew tells a noun whose complement brings in what was not named before, so
// that it takes up nothing: « la destruction d'un hélicoptère », "the murder of two
// priests".
func (d *Teller) ofSomethingNew(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "nmod"), func(k int) bool {
		det := s.Child(k, "det", "nummod")
		if k > n && !s.IsTimed(k) && d.namedFirst(s, k) && d.datedItself(s, n) {
			return true
		}
		return k > n && !d.Grammar.Set("quality").Word(s, k) && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && det >= 0 && !d.Grammar.Set("definite").Word(s, det)
	})
}

// namedFirst tells a name that the text has not named before.
func (d *Teller) namedFirst(s *syntax.Sentence, k int) bool {
	if !s.Is(k, "PROPN") {
		return false
	}
	for i := 0; i < s.Index; i++ {
		if slices.Contains(d.Sents[i].Lower, s.Lower[k]) {
			return false
		}
	}
	return true
}

// datedItself tells a noun of an act with a day in its own phrase: "the murder of a judge
// on 18 August".
func (d *Teller) datedItself(s *syntax.Sentence, n int) bool {
	for i := n + 1; i < len(s.Words); i++ {
		if s.IsTimed(i) && s.Within(i, n) {
			return true
		}
	}
	return false
}

// deniesAny tells the act of a denial that denies it whole: "denied that any
// attack had taken place".
func (d *Teller) deniesAny(t frames.Trigger) bool {
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	det := t.Sentence.Child(n, "det")
	return det >= 0 && d.Grammar.Set("any").Word(t.Sentence, det) && t.Sentence.Child(n, "nmod", "amod", "compound") < 0 && d.SourceOf(t.Sentence, n).Voice == reading.Denies
}

// tellsOneAct tells nouns that name one kind of act ("the bombing") from
// those that stand for any ("the incident", "the operation").
func (d *Teller) tellsOneAct(t frames.Trigger) bool {
	return !t.Frame().Means
}

// withoutStatistic drops the tellings that a statistic's sentence seems to
// hold: "attacks rose by 45 %" is about many acts at once.
func (d *Teller) withoutStatistic(s *syntax.Sentence, ms []*Mention, figures []statistics.Figure) []*Mention {
	var out []*Mention
	for _, m := range ms {
		if !d.oneOfThose(m) && slices.ContainsFunc(figures, func(f statistics.Figure) bool { return f.States(m.Trigger.Word) }) {
			d.Untake(m.Trigger, "part of a statistic")
			continue
		}
		out = append(out, m)
	}
	return out
}

// takenUp makes tellings of attributions that tell no act of their own but
// take one up: "claimed responsibility", "denied any role", "blamed the
// rebels". Who owns up to many acts of a long time ("claimed 17 attacks last year") owns up
// to none told here.
func (d *Teller) takenUp(s *syntax.Sentence, ms []*Mention, figures []statistics.Figure) []*Mention {
	var out []*Mention
	for _, a := range d.Attributions(s) {
		if slices.ContainsFunc(s.Children(a.Verb, "obj"), func(o int) bool {
			return slices.ContainsFunc(figures, func(f statistics.Figure) bool { return f.States(o) && !f.Ordinal })
		}) {
			continue
		}
		if !d.takesUp(s, a) || slices.ContainsFunc(ms, func(m *Mention) bool { return d.covers(m, a) }) {
			continue
		}
		m := &Mention{
			Trigger: frames.Trigger{Pattern: frames.Pattern{Frame: earnest.TakingUp, Noun: true}, Sentence: s, Word: a.Verb, Words: []int{a.Verb}},
			Act:     attest.ArmedAttack, Stance: attest.Asserted, reference: reference{Refers: true, Any: true, NeedsAntecedent: true}, Last: s.Index,
		}
		m.Absent = a.Absent
		m.Aloft = a.Aloft
		if a.OfGround {
			m.Act, m.Any, m.Ground = attest.TerritoryChange, false, true
		}
		m.AddAct(s.Span(a.Verb, a.Verb+max(a.Length, 1)-1))
		out = append(out, m)
	}
	return out
}

// takesUp reports whether an attribution, by itself, speaks of an act that was done: somebody owns up to it, denies
// it, or is accused of it.
func (d *Teller) takesUp(s *syntax.Sentence, a reading.Attribution) bool {
	blames := a.Kind == reading.Accuses || a.Kind == reading.Suspects
	switch {
	case a.Kind == reading.Suspects && a.Blamed < 0,
		!blames && a.Kind != reading.OwnsUp && a.Kind != reading.Denies,
		a.Negated && a.Kind != reading.Denies,
		a.Speaker < 0 && !a.Own && (a.Blamed < 0 || blames):
		return false
	case blames && a.Top != reading.Nothing && !d.accusesOfAct(a),
		a.Kind == reading.Denies && (d.deniesOther(a) || d.DeniesAsARule(a)):
		return false
	}
	return !d.accusesOfKind(s, a)
}

// covers reports whether a telling already tells what an attribution in its sentence takes up.
func (d *Teller) covers(m *Mention, a reading.Attribution) bool {
	s, w := a.Sentence, m.Trigger.Word
	if w == a.Verb || ownedByNoun(a, m) || a.Governs(w) > 0 && d.SourceOf(s, w) == d.Reference(a) {
		return true
	}
	return a.Top == reading.Nothing && a.Blamed >= 0 && !a.Absent && s.Within(w, a.Verb) && !inNextClause(s, w, a.Verb)
}

// inNextClause tells a word of a clause with a subject of its own that a conjunction joins to that of a verb:
// "They believe that the killers are rebels, but no group has owned up to the [attack]".
func inNextClause(s *syntax.Sentence, w, v int) bool {
	for k := w; k >= 0 && k != v; k = s.Words[k].Head {
		if s.Words[k].Head == v && syntax.BaseRel(s.Rel(k)) == "conj" {
			return s.Child(k, "nsubj", "nsubj:pass") >= 0
		}
	}
	return false
}

// ownedByNoun reports whether the noun of an act that somebody is said to be behind has
// him as its doer, and so tells all: "said its fighters were behind the attack".
func ownedByNoun(a reading.Attribution, m *Mention) bool {
	if a.Kind != reading.OwnsUp && a.Kind != reading.Accuses || m.Actor == nil || !m.Trigger.Pattern.Noun {
		return false
	}
	s := m.Trigger.Sentence
	return s.Is(a.Verb, "ADP") && s.Words[a.Verb].Head == earnest.Governed(m.Trigger)
}
