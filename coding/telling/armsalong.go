package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// ArmsAlong adds what those who strike come with, which does not tell what the blow is: tanks
// and aircraft that are themselves the doers, and those that back them: "Tanks shelled the
// ridge", "brigades supported by tanks attacked", « un assaut appuyé par des hélicoptères ».
func (d *Teller) ArmsAlong(m *Mention) {
	if m.Act.Family() != attest.AttackFamily && m.Act != attest.Deployment {
		return
	}
	if f := m.Actor; f != nil && f.Sentence != nil && f.Sentence == m.Trigger.Sentence && f.Head < len(f.Sentence.Words) {
		for _, h := range f.Sentence.Coordinated(f.Head) {
			if th := d.Thing(f.Sentence, h); th.Instrument == attest.Tank {
				m.AddMeans(Means{Kind: th.Instrument, At: th.At})
			}
		}
	}
	if m.Act == attest.Deployment {
		return
	}
	var read []*syntax.Sentence
	for _, t := range m.Triggers() {
		if !slices.Contains(read, t.Sentence) {
			read = append(read, t.Sentence)
			d.armsIn(m, t.Sentence)
		}
	}
}

// armsIn adds the arms that back the doers in one sentence, or with which it says that an act
// was led.
func (d *Teller) armsIn(m *Mention, s *syntax.Sentence) {
	for v := range s.Words {
		switch {
		case d.Grammar.Set("backed").Word(s, v) && d.backsDoers(m, s, v):
			for _, k := range s.Children(v, "obl:agent", "obl") {
				d.backers(m, s, k)
			}
		case d.ledWith(m, s, v):
			for _, k := range s.Children(v, "obl") {
				if d.Grammar.Set("instrument-preposition").HasPrep(s.Preposition(k)) {
					d.backers(m, s, k)
				}
			}
		}
	}
}

// ledWith tells a participle behind a noun for the act that the telling of a toll is of: « Au
// cours de cette action, [menée] au mortier, neuf soldats ont été tués ».
func (d *Teller) ledWith(m *Mention, s *syntax.Sentence, v int) bool {
	n := s.Words[v].Head
	if n < 0 || n > v || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(v)) != "acl" || !s.PastForm(v) || !s.Is(n, "NOUN") {
		return false
	}
	if !slices.ContainsFunc(append(s.Children(n, "nmod"), n), func(k int) bool { return d.TellsAct(s, k) || d.Grammar.Set("any-act").Word(s, k) }) {
		return false
	}
	return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Sentence == s && (s.Words[n].Head == t.Word || n == t.Word) })
}

// backsDoers tells a participle of backing that is said of those who strike, or of their blow.
func (d *Teller) backsDoers(m *Mention, s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	if h < 0 || !s.Is(v, "VERB", "ADJ") || s.Child(v, "obj") >= 0 || s.Child(v, "aux:pass", "nsubj:pass") >= 0 {
		return false
	}
	if m.Actor != nil && m.Actor.Sentence == s && (h == m.Actor.Head || s.FirstOfRow(h) == s.FirstOfRow(m.Actor.Head)) {
		return true
	}
	for _, t := range m.Triggers() {
		if t.Sentence == s && (h == t.Word || s.Is(h, "NOUN") && s.Words[h].Head == t.Word && d.TellsAct(s, h)) {
			return true
		}
	}
	return false
}

// backers adds the arms of a phrase with "by": "backed by tanks and helicopters".
func (d *Teller) backers(m *Mention, s *syntax.Sentence, k int) {
	if !d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(k)) && !d.Grammar.Set("instrument-preposition").HasPrep(s.Preposition(k)) {
		return
	}
	for _, h := range s.Coordinated(k) {
		th := d.Thing(s, h)
		switch {
		case th.Instrument != "" && (th.Class == reading.WeaponClass || th.Instrument == attest.Tank):
			m.AddMeans(Means{Kind: th.Instrument, At: th.At})
		case d.Grammar.Set("air-arm").At(s, h) > 0:
			m.AddMeans(Means{Kind: attest.Aircraft, At: s.Span(h, h)})
		case d.Grammar.Set("gun-arm").At(s, h) > 0:
			m.AddMeans(Means{Kind: attest.Artillery, At: s.Span(h, h)})
		}
	}
}

// seizedRow adds all the weapons of the row in which those that were seized or found stand,
// however the parser hung it: "found six suicide vests, 30 grenades and 9 kg of C-4".
func (d *Teller) seizedRow(m *Mention, t frames.Trigger) {
	if t.Frame().Kind != frames.Intercept || t.Pattern.Noun || len(m.Means) == 0 {
		return
	}
	s := t.Sentence
	for _, n := range m.Means {
		first, last := s.WordsOf(n.At)
		if first < 0 {
			continue
		}
		for first > 0 && d.inRow(s, first-1) {
			first--
		}
		for last+1 < len(s.Words) && d.inRow(s, last+1) {
			last++
		}
		for w := first; w <= last; w++ {
			if th := d.Thing(s, w); s.Is(w, "NOUN", "PROPN") && th.Instrument != "" && !th.Carrier() {
				d.addWeapon(m, w)
			}
		}
		return
	}
}

// inRow tells a word that can stand inside a row of things with their numbers.
func (d *Teller) inRow(s *syntax.Sentence, w int) bool {
	switch {
	case s.Is(w, "NOUN", "PROPN", "NUM", "DET", "ADJ", "CCONJ", "SYM"), s.Lower[w] == ",", s.Lower[w] == "-":
		return !s.IsTimed(w)
	case d.Grammar.Set("part-before").At(s, w) == 1: // "heavy weapons including rocket launchers"
		return true
	case s.Is(w, "ADP"):
		return d.Grammar.Set("genitive-preposition").Word(s, w)
	}
	return false
}
