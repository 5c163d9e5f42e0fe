package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// Casualties finds the tolls of a sentence: verbs with their victims, numbers
// beside words for the dead, the wounded and the taken, and phrases that say
// there were none.
func (d *Reader) Casualties(s *syntax.Sentence) []Casualty {
	var out []Casualty
	used := map[int]bool{} // first words of quantities already counted
	none, covered := d.nobodyHurt(s)
	apart := false // a death of another cause
	for i := range s.Words {
		if d.byDisaster(s, i) || d.FallsOnSomebody(s, i) {
			apart = true
			continue
		}
		if covered[i] {
			continue
		}
		if c, ok := d.lostMen(s, i, used); ok { // the men, not the army that lost them
			out = append(out, c)
			continue
		}
		ts := d.TriggersAt(s, i)
		if t, ok := d.MoreBodies(s, i); ok {
			ts = append(ts, t)
		}
		if t, ok := d.ThatOf(s, i); ok {
			ts = append(ts, t)
		}
		if c, ok := d.deedsCasualty(ts, used); ok {
			out = append(out, c)
		} else if c, ok := d.harmBeside(s, i, len(ts) > 0, used); ok {
			out = append(out, c)
		}
	}
	out = append(out, d.nounCasualties(s, used, covered)...)
	out = append(out, none...)
	if len(out) == 0 && !apart {
		out = d.bareTolls(s)
	}
	for i := range out {
		out[i].Among, out[i].Toll.More = d.amongWhom(s, out[i]), d.addsToDead(s, out[i])
	}
	out = ofOneNumber(s, withoutSurvivor(out))
	slices.SortStableFunc(out, func(a, b Casualty) int { return a.Toll.At.Start - b.Toll.At.Start })
	return out
}

// deedsCasualty reads the toll that the first of a word's triggers tells which tells one.
func (d *Reader) deedsCasualty(ts []frames.Trigger, used map[int]bool) (Casualty, bool) {
	for _, t := range ts {
		if t.Frame().Kind == frames.Undergo && len(t.Words) > 1 { // who falls into an ambush has not fallen
			break
		}
		if c, ok := d.deedCasualty(t, used); ok {
			return c, true
		}
	}
	return Casualty{}, false
}

// bareTolls reads a number alone that somebody gives: "Residents speak of more
// than 40", « le groupe en annonce soixante ».
func (d *Reader) bareTolls(s *syntax.Sentence) []Casualty {
	if d.tellsInterception(s) {
		return nil // "nearly all were shot down, the air force says: 19 out of 22"
	}
	for _, m := range d.Quantities[s.Index] {
		n := max(m.Last, 0)
		if m.HeadNoun >= 0 || m.Weak || m.Percent || s.IsTimed(n) || !s.Is(n, "NUM", "NOUN") {
			continue
		}
		for _, a := range d.AttributionsOf(s) {
			if a.Kind != reading.Says || a.Speaker < 0 || a.Negated || d.Grammar.Set("attitude").Word(s, a.Verb) || !slices.Contains(s.VerbArguments(a.Verb).Complements(), n) {
				continue
			}
			return []Casualty{{Kind: reading.Killed, Toll: Toll{Quantity: m.Quantity, At: syntax.Span{Start: m.Start, End: m.End}, Rule: "harm.number alone"}, Word: n, Bare: true}}
		}
	}
	return nil
}

// tellsInterception reports whether a word of a sentence tells that weapons were brought down.
func (d *Reader) tellsInterception(s *syntax.Sentence) bool {
	for i := range s.Words {
		if slices.ContainsFunc(d.TriggersAt(s, i), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Intercept }) {
			return true
		}
	}
	return false
}

// HarmOf tells what a deed does to those it is done to, "" where its word says nothing of it.
func (d *Reader) HarmOf(t frames.Trigger) reading.HarmKind {
	if d.FallsInto(t.Sentence, t.Word) {
		return ""
	}
	switch t.Frame().Kind {
	case frames.Kill, frames.Die, frames.Found:
		return reading.Killed
	case frames.Wound:
		return reading.Wounded
	case frames.Fire:
		return d.shot(t)
	case frames.Take, frames.Arrest:
		return reading.Captured
	case frames.Seize: // « se sont emparés de deux prêtres »
		if !t.Pattern.Noun && d.Grammar.Set("takes-genitive").Word(t.Sentence, t.Word) {
			return reading.Captured
		}
	case frames.Riot: // « la foule l'a lynché »
		if d.Grammar.Set("kill-word").Word(t.Sentence, t.Word) {
			return reading.Killed
		}
	case frames.Land:
		switch {
		case d.Grammar.Set("kill-word").Word(t.Sentence, t.Word):
			return reading.Killed
		case d.Grammar.Set("wound-word").Word(t.Sentence, t.Word):
			return reading.Wounded
		}
	}
	return ""
}

// deedCasualty reads the victims of a verb of killing, wounding or taking, and
// of a noun where it numbers them ("the kidnapping of two nuns").
func (d *Reader) deedCasualty(t frames.Trigger, used map[int]bool) (Casualty, bool) {
	f := t.Frame()
	kind := d.HarmOf(t)
	if kind == "" {
		return Casualty{}, false
	}
	if kind == reading.Captured && len(t.Words) == 1 && t.Sentence.Child(t.Word, "compound:prt") >= 0 { // "held the attackers off"
		return Casualty{}, false
	}
	if kind == reading.Captured && d.BroughtToCare(t.Sentence, t.Word) { // "two were killed and one taken to hospital"
		if slices.ContainsFunc(t.Sentence.ArgumentsOf(t.Word, true).Object, func(h int) bool { return d.Grammar.Set("dead-body").Word(t.Sentence, h) }) {
			return Casualty{}, false
		}
		return d.inCare(t.Sentence, t.Word, used)
	}
	if f.NoHarm || d.NearDeath(t) || d.Escaped(t) || d.ExecutesDeed(t) || d.Negated(t.Sentence, t.Word) && !d.meansItsNegation(t) || d.Attempted(t) || d.yetToCome(t.Sentence, t.Word) {
		return Casualty{}, false
	}
	if m, ok := d.countedWord(t); ok {
		used[m.First] = true
		at := syntax.Span{Start: m.Start, End: t.Sentence.Words[t.Word].End}
		return Casualty{Kind: kind, Toll: Toll{Quantity: m.Quantity, At: at, Rule: "harm.number"}, Word: t.Word, Counted: true}, true
	}
	if c, ok := d.countedCaptives(t, kind, used); ok {
		return c, true
	}
	if kind == reading.Wounded && t.Sentence.Rel(t.Word) == "amod" && t.Sentence.Words[t.Word].Head > t.Word {
		return Casualty{}, false // "killed 12 wounded men": only says which
	}
	if kind == reading.Wounded && d.fatally(t.Sentence, t.Word) {
		kind = reading.Killed
	}
	victims := d.onlyOne(t, d.nearerSubject(t, d.victimsOf(t, kind)))
	if len(victims) > 0 && d.saysOfPart(t, slices.Max(victims)) {
		return Casualty{}, false
	}
	if t.Pattern.Noun && (f.Kind == frames.Land || !d.numbered(t.Sentence, victims) && !d.singlePerson(t.Sentence, victims)) {
		return Casualty{}, false
	}
	m, given := d.numberGiven(t, victims)
	if !given {
		m, given = d.allOfThem(t, victims)
	}
	if given {
		used[m.First] = true
		at := syntax.Span{Start: m.Start, End: t.Sentence.Words[t.Word].End}
		return Casualty{Kind: kind, Toll: Toll{Quantity: m.Quantity, At: at, Rule: "harm.number"}, Word: t.Word, Counted: true}, true
	}
	q, at, ok := d.howMany(t.Sentence, victims, used)
	if !ok && f.Kind == frames.Die {
		q, at, ok = d.whoDied(t.Sentence, victims)
	}
	if !ok && len(victims) == 0 {
		q, at, ok = d.oneMoreBehind(t)
	}
	if !ok {
		return Casualty{}, false
	}
	at = syntax.Span{Start: min(at.Start, t.Sentence.Words[t.Word].Start), End: max(at.End, t.Sentence.Words[t.Word].End)}
	rule := "harm.deed"
	if d.uncounted(t.Sentence, victims) {
		rule = Uncounted
	}
	return Casualty{Kind: kind, Toll: Toll{Quantity: q, At: at, Rule: rule}, Word: t.Word, Victims: victims}, true
}

// fatally tells a wound that killed: "mortally wounded".
func (d *Reader) fatally(s *syntax.Sentence, w int) bool {
	for _, k := range s.Children(w, "advmod") {
		if d.Grammar.Set("fatal-adverb").Word(s, k) {
			return true
		}
	}
	return false
}

// countedWord returns the number that counts the word of a deed itself, which
// then stands for its victims: "4 abducted", « deux tués », « 22 morts ». A number
// on the name of a deed counts deeds.
func (d *Reader) countedWord(t frames.Trigger) (quantity.Mention, bool) {
	s := t.Sentence
	if t.Pattern.Noun && t.Frame().Kind != frames.Die || s.Child(t.Word, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
		return quantity.Mention{}, false
	}
	for _, m := range d.Quantities[s.Index] {
		if m.Last == t.Word-1 && !d.TellsAge(s, m) && (!m.Weak || t.Pattern.Noun && d.oneHurt(s, t.Word)) && !m.Percent && !s.IsTimed(m.First) && (m.HeadNoun < 0 || m.HeadNoun == t.Word) {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

// numbered reports whether one of the phrases has a number.
func (d *Reader) numbered(s *syntax.Sentence, heads []int) bool {
	for _, h := range heads {
		if _, ok := d.NumberOf(s, h); ok {
			return true
		}
	}
	return false
}

// singlePerson tells a single person who is named or meant: "the murder of Judge Ada Mwangi".
func (d *Reader) singlePerson(s *syntax.Sentence, heads []int) bool {
	if len(heads) != 1 || !s.Is(heads[0], "NOUN", "PROPN") || s.Words[heads[0]].Feat("Number") == "Plur" {
		return false
	}
	th := d.Thing(s, heads[0])
	return th.Person && !th.Collective && !th.Nation || th.Class == reading.CivilianClass && !th.Collective && d.Grammar.Definite(s, heads[0], "det")
}

// quantityOf returns how many a phrase names: its number, else one for a
// singular person and two or more for a bare plural.
func (d *Reader) quantityOf(s *syntax.Sentence, h int, used map[int]bool) (attest.Quantity, syntax.Span, bool) {
	th := d.Thing(s, h)
	if d.Grammar.Set("two-persons").Word(s, h) && s.Words[h].Feat("Number") == "Sing" && s.Child(h, "nmod") < 0 { // "an elderly couple"
		q, at := attest.Exactly(2), s.Span(h, h)
		q.Text = d.Text[at.Start:at.End]
		return q, at, true
	}
	if m, ok := d.NumberOf(s, h); ok {
		if th.Class.Thing() || th.Class == reading.WeaponClass || th.Class == reading.TimeClass {
			return attest.Quantity{}, syntax.Span{}, false
		}
		used[m.First] = true
		return m.Quantity, syntax.Span{Start: m.Start, End: max(m.End, s.Words[h].End)}, true
	}
	if th.Collective {
		return d.crewOf(s, h, used)
	}
	if d.Grammar.Set("one-more").Word(s, h) && s.Words[h].Feat("Number") != "Plur" && s.Child(h, "nmod") < 0 && h+1 < len(s.Words) && (s.Lower[h+1] != "," || syntax.BaseRel(s.Rel(h)) == "obj") && !s.IsTimed(h+1) { // "two died and a third was wounded"
		q, sp := attest.Exactly(1), s.Span(h, h)
		q.Text = d.Text[sp.Start:sp.End]
		return q, sp, true
	}
	if !th.Class.Person() && !th.Person || s.Is(h, "PRON", "DET", "NUM") {
		return attest.Quantity{}, syntax.Span{}, false
	}
	sp := s.Span(h, h)
	if s.Words[h].Feat("Number") == "Plur" {
		q := attest.Between(2, -1)
		q.Text = d.Text[sp.Start:sp.End]
		return q, sp, true
	}
	q := attest.Exactly(1)
	q.Text = d.Text[sp.Start:sp.End]
	return q, sp, true
}

// uncounted tells bare plurals of victims, of whom nobody says how many: "detained the
// mercenaries", "abducting women and children".
func (d *Reader) uncounted(s *syntax.Sentence, victims []int) bool {
	return len(victims) > 0 && !slices.ContainsFunc(victims, func(h int) bool {
		_, numbered := d.NumberOf(s, h)
		return numbered || s.Words[h].Feat("Number") != "Plur" || d.Thing(s, h).Collective || d.others(s, h)
	})
}

// others tells "others", or some other persons.
func (d *Reader) others(s *syntax.Sentence, h int) bool {
	for _, k := range append(s.Children(h, "amod", "det"), h) {
		if d.Grammar.Set("more").Word(s, k) {
			return true
		}
	}
	return false
}

// crewOf returns the number that a word for a group has under it: "a crew of
// 22", « un équipage de douze marins ».
func (d *Reader) crewOf(s *syntax.Sentence, h int, used map[int]bool) (attest.Quantity, syntax.Span, bool) {
	for _, k := range s.Children(h, "nmod", "nummod") {
		if m, ok := d.NumberOf(s, k); ok && m.First > h && m.First-h <= 2 {
			used[m.First] = true
			return m.Quantity, syntax.Span{Start: s.Words[h].Start, End: m.End}, true
		}
	}
	return attest.Quantity{}, syntax.Span{}, false
}

// nounCasualties reads a number beside a word for victims ("12 dead",
// « six morts et dix blessés », "31 hurt", "the number of dead to four").
func (d *Reader) nounCasualties(s *syntax.Sentence, used, covered map[int]bool) []Casualty {
	var out []Casualty
	g := d.Grammar
	kindAt := func(j int) (reading.HarmKind, bool) {
		switch {
		case d.FallsInto(s, j), d.nearDeath(s, j):
			return "", false
		case g.Set("kill-word").At(s, j) > 0 && !g.Set("toll-word").Word(s, j):
			return reading.Killed, true
		case g.Set("wound-word").At(s, j) > 0:
			return reading.Wounded, true
		}
		return "", false
	}
	for _, m := range d.Quantities[s.Index] {
		if m.Percent || m.Weak && !d.entryOfToll(s, m) && !d.oneHurt(s, m.Last+1) || used[m.First] || covered[max(m.First, 0)] || s.IsTimed(m.First) || d.TellsAge(s, m) || m.First >= 0 && g.Set("no-part").At(s, m.First) > 0 {
			continue
		}
		if m.HeadNoun > m.Last+1 && s.IsTimed(m.HeadNoun) { // « et douze blessées lundi »
			if _, ok := kindAt(m.Last + 1); ok {
				m.HeadNoun = -1
			}
		}
		if m.HeadNoun >= 0 {
			if th := d.Thing(s, m.HeadNoun); th.Class.Thing() || th.Class == reading.WeaponClass || th.Class == reading.TimeClass || d.countsDeeds(s, m.HeadNoun) {
				continue
			}
		}
		if d.doesIt(s, m.HeadNoun) || d.someOfThem(s, m) || d.oneOfSoMany(s, m) || d.noWordOf(s, m) {
			continue
		}
		found := -1
		var kind reading.HarmKind
		for j, last := m.Last+1, m.Last+4; j < len(s.Words) && j <= last; j++ {
			if past := d.pastPart(s, j); past > j && m.HeadNoun >= 0 {
				j, last = past, past+3
			}
			if s.Lower[j] == "-" { // "one passer-by"
				continue
			}
			if s.Is(j, "PUNCT", "CCONJ", "SCONJ") || m.HeadNoun < 0 && s.Is(j, "NUM") { // "risen to 80 with nearly 300 wounded"
				break
			}
			if k, ok := kindAt(j); ok && !d.inflicts(s, j) && !d.SentencedTo(s, j) {
				found, kind = j, k
				break
			}
		}
		if j := d.lossBefore(s, m); found < 0 && j >= 0 {
			found, kind = j, reading.Killed
		}
		if j := m.First - 1; found < 0 && j >= 0 && d.HarmVerb(s, j) != "" {
			found, kind = j, d.HarmVerb(s, j)
		}
		if found < 0 && m.HeadNoun < 0 {
			// "the number of dead … to four", "the toll rose to 12"
			for j := m.First - 1; j >= 0 && j >= m.First-12; j-- {
				if k, ok := kindAt(j); ok && s.Is(j, "NOUN", "ADJ", "VERB") {
					found, kind = j, k
					break
				}
				if g.Set("toll-word").Word(s, j) {
					found, kind = j, reading.Killed
					break
				}
			}
			if found >= 0 && !d.risesTo(s, found, m.First) {
				found = -1
			}
			if k := d.tollThatRises(s, m.First); found < 0 && k >= 0 {
				found, kind = k, reading.Killed
			}
		}
		if found < 0 {
			continue
		}
		if kind == reading.Wounded && d.SomeOfWounded(s, found) {
			kind = reading.Killed
		}
		used[m.First] = true
		at := syntax.Span{Start: min(m.Start, s.Words[found].Start), End: max(m.End, s.Words[found].End)}
		toll := Toll{Quantity: m.Quantity, At: at, Rule: "harm.number"}
		if q, sp, ok := d.withRow(s, m, used); ok {
			toll.Quantity, toll.At = q, syntax.Span{Start: min(sp.Start, at.Start), End: max(sp.End, at.End)}
		}
		if m.HeadNoun >= 0 {
			toll.Of = d.Thing(s, m.HeadNoun).Class
		}
		out = append(out, Casualty{Kind: kind, Toll: toll, Word: found})
	}
	return out
}

// countsDeeds tells a number of acts, which are nobody killed or hurt: "86 raids executed by jets".
func (d *Reader) countsDeeds(s *syntax.Sentence, n int) bool {
	return d.HasNoun(s.Lemma[n]) && !d.Thing(s, n).Class.Person() && d.Grammar.Set("kill-word").At(s, n) == 0 && d.Grammar.Set("wound-word").At(s, n) == 0 && !d.Grammar.Set("toll-noun").Word(s, n) && !d.Grammar.Set("life-word").Word(s, n)
}

// lossBefore returns the noun of a loss of people that a number of persons stands
// under: "with the loss of two men", "cost the lives of 24 soldiers"; -1 without.
func (d *Reader) lossBefore(s *syntax.Sentence, m quantity.Mention) int {
	if m.HeadNoun >= 0 && d.Grammar.Set("life-word").Word(s, m.HeadNoun) {
		if v := s.Words[m.HeadNoun].Head; v >= 0 && d.Grammar.Set("take-life").Word(s, v) {
			return m.HeadNoun
		}
		return -1
	}
	if m.HeadNoun < 0 || !d.IsPersons(s, m.HeadNoun) && !d.Grammar.Set("followers").Word(s, m.HeadNoun) {
		return -1
	}
	for j := m.First - 1; j >= 0 && j >= m.First-3 && !s.Is(j, "PUNCT"); j-- {
		if s.Is(j, "NOUN") && (d.Grammar.Set("losses").Word(s, j) || d.Grammar.Set("life-word").Word(s, j)) {
			return j
		}
	}
	return -1
}

// inflicts reports whether a verb of harm has an object beyond its own words:
// who stands before it are no victims ("30 rebels had gunned down a guard").
func (d *Reader) inflicts(s *syntax.Sentence, j int) bool {
	if !s.Is(j, "VERB") || s.IsPassive(j) {
		return false
	}
	n := max(d.Grammar.Set("kill-word").At(s, j), d.Grammar.Set("wound-word").At(s, j))
	return slices.ContainsFunc(s.Children(j, "obj"), func(k int) bool {
		return k >= j+n && !s.Between(j, k, "PUNCT") && s.Is(k, "NOUN", "PROPN", "NUM") && !d.Grammar.Set("life-word").Word(s, k)
	})
}

// entryOfToll reports whether an article counts, as it does in a toll told in
// bare nouns: « un mort, neuf blessés », "One guard wounded."
func (d *Reader) entryOfToll(s *syntax.Sentence, m quantity.Mention) bool {
	g := d.Grammar
	if m.Last+1 < len(s.Words) && s.Is(m.Last+1, "NUM") { // "another 20"
		return false
	}
	for j := m.Last + 1; j < len(s.Words) && j <= m.Last+3; j++ {
		if s.Is(j, "VERB", "AUX") && s.Child(j, "aux", "nsubj") >= 0 {
			return false
		}
	}
	switch before := m.First - 1; {
	case before < 0:
		return !s.Is(s.Root(), "VERB", "AUX") || s.Words[s.Root()].Feat("VerbForm") == "Part" && s.Child(s.Root(), "aux", "aux:pass") < 0
	case s.Is(before, "PUNCT") && s.Lower[before] != ",":
		return true
	case s.Lower[before] == "," || s.Is(before, "CCONJ"):
		return g.Set("kill-word").Word(s, max(before-1, 0)) || g.Set("wound-word").Word(s, max(before-1, 0))
	}
	return false
}

// AddQuantities adds two quantities; an open end stays open.
func AddQuantities(a, b attest.Quantity, text string) *attest.Quantity {
	sum := attest.Quantity{Approx: a.Approx || b.Approx, Text: text}
	if a.Low != nil && b.Low != nil {
		n := *a.Low + *b.Low
		sum.Low = &n
	}
	if a.High != nil && b.High != nil {
		n := *a.High + *b.High
		sum.High = &n
	}
	return &sum
}

// yetToCome tells a toll that is only foreseen: "forty [will be killed]", « neuf [mourront] ».
func (d *Reader) yetToCome(s *syntax.Sentence, v int) bool {
	return s.Is(v, "VERB") && (s.Words[v].Feat("Tense") == "Fut" || slices.ContainsFunc(s.Children(v, "aux"), func(k int) bool { return d.Grammar.Set("future").Word(s, k) }))
}
