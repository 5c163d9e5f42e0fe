package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// personMeant finds the one person of the text before whom a singular pronoun means, of
// those who are taken, killed or let go, wherever the person was named: "broke into the
// home of journalist Ana Ruiz and took her away". It is nil for what stands for no person.
func (c *Joiner) personMeant(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	if !c.d.oneTaken(m, f) {
		return nil
	}
	const back = 4
	for i := s.Index; i >= 0 && s.Index-i <= back; i-- {
		o := &c.d.Sents[i]
		if syntax.OtherItems(c.d.Units, o.Unit, s.Unit) {
			break
		}
		last := len(o.Words) - 1
		if o == s {
			last = f.Head - 1
		}
		for w := last; w >= 0; w-- {
			if !c.d.onePerson(o, w) && !(o == s && c.d.oneOfficial(o, w)) || o == s && slices.Contains(s.VerbArguments(m.Trigger.Word).Subject, w) || m.Actor != nil && m.Actor.Sentence == o && m.Actor.Head == w {
				continue
			}
			out := c.d.Describe(o, w, f.Rule+".person-meant")
			out.At = append(out.At, f.At...)
			return out
		}
	}
	return nil
}

// oneTaken tells a pronoun for the one person to whom a telling is done.
func (d *Document) oneTaken(m *telling.Mention, f *reading.Filler) bool {
	s := f.Sentence
	if m.Trigger.Sentence != s || !s.Is(f.Head, "PRON") || s.Words[f.Head].Feat("Person") != "3" || s.Words[f.Head].Feat("Number") != "Sing" || d.Grammar.Set("neuter-pronoun").Word(s, f.Head) {
		return false
	}
	switch k := m.Trigger.Frame().Kind; {
	case d.PersonPronoun(s, f.Head):
		return true
	case k == frames.Kill || k == frames.Wound || k == frames.Release:
		return true
	default:
		return m.Act.Family() == attest.CustodyFamily
	}
}

// onePerson tells the head of a phrase for one person, by name or by calling, who is
// not the one that speaks: "journalist Ana Ruiz", "a driver".
func (d *Document) onePerson(s *syntax.Sentence, w int) bool {
	th := d.Thing(s, w)
	if !s.Is(w, "NOUN", "PROPN") || s.IsTimed(w) || d.HeadDate.Holds(s.Span(w, w)) || s.Words[w].Feat("Number") == "Plur" || th.Refers || th.Nation || th.Collective || reading.IsSpeaker(d.AttributionsOf(s), w) {
		return false
	}
	switch syntax.BaseRel(s.Rel(w)) {
	case "nsubj", "obj", "obl", "nmod", "conj", "root":
	default:
		return false
	}
	switch named := d.namedPerson(s, w); {
	case s.Is(w, "PROPN"):
		return th.Class == reading.CivilianClass && d.NamePart(s, w)
	case s.HasPossessive(w): // "her lawyer"
		return named
	case th.Class == reading.OfficialClass: // "the mayor of Sula", not "the party"
		return named || d.Parties.PersonNoun(s.Words[w]) && s.Child(w, "nmod") > w
	default:
		return th.Class == reading.CivilianClass && d.Parties.PersonNoun(s.Words[w])
	}
}

// oneOfficial tells somebody of an office, by calling, whom a pronoun of his sentence may mean:
// "a bomb in the car of a local judge wounded him".
func (d *Document) oneOfficial(s *syntax.Sentence, w int) bool {
	th := d.Thing(s, w)
	return th.Class == reading.OfficialClass && !d.Grammar.Definite(s, w, "det") && s.Child(w, "det") >= 0 && s.Is(w, "NOUN") && s.Words[w].Feat("Number") == "Sing" && !th.Refers && !th.Collective && d.Parties.PersonNoun(s.Words[w]) && !reading.IsSpeaker(d.AttributionsOf(s), w)
}

// IsOnePerson tells a party that is one person, of whatever side.
func (d *Document) IsOnePerson(o *reading.Filler) bool {
	if !o.Class.Person() || o.Nation || o.Head >= len(o.Sentence.Words) {
		return false
	}
	w := o.Sentence.Words[o.Head]
	return o.Sentence.Is(o.Head, "NOUN") && w.Feat("Number") == "Sing" && d.Parties.PersonNoun(w) || o.Sentence.Is(o.Head, "PROPN") && d.NamePart(o.Sentence, o.Head)
}

// someOfThem finds those of whom a number of "them" are, in the clauses before: the last
// that are several and do not do it themselves. "Demonstrators threw stones; police fired
// and killed four of them."
func (c *Joiner) someOfThem(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	p := s.Child(f.Head, "nmod")
	ofThem := p > f.Head && s.Is(p, "PRON") && s.Words[p].Feat("Number") == "Plur"
	itself := s.Is(f.Head, "PRON") && c.d.Grammar.Set("some-of-them").Word(s, f.Head) // « en ont abattu trois », the pronoun taken for the object
	if m.Trigger.Sentence != s || !itself && (!s.Is(f.Head, "NUM") || !ofThem && !c.d.countsSome(s, m.Trigger.Word)) {
		return nil
	}
	subject := s.VerbArguments(m.Trigger.Word).Subject
	for w := min(f.Head, m.Trigger.Word) - 1; w >= 0; w-- {
		th := c.d.Thing(s, w)
		if !s.Is(w, "NOUN", "PROPN") || !th.Class.Person() || s.Words[w].Feat("Number") != "Plur" || slices.Contains(subject, w) || c.d.Grammar.Set("agent-preposition").HasPrep(s.Preposition(w)) || reading.IsSpeaker(c.d.AttributionsOf(s), w) || m.Actor != nil && (m.Actor.Head == w && m.Actor.Sentence == s || reading.SameParty(m.Actor.Party, th.Party)) {
			continue
		}
		o := c.d.Describe(s, w, f.Rule+".some-of-them")
		if o.Refers {
			if told := c.antecedentTold(m, o, true); told != nil {
				o = told
			}
		}
		o.Refers = false
		o.At = append(o.At, f.At...)
		return o
	}
	return nil
}

// someOfSubject finds those of whom a number of "them" are in the subject of the sentence before,
// where that tells no act: "The volunteers gave chase. Two of them fell into an ambush."
func (c *Joiner) someOfSubject(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	p := s.Child(f.Head, "nmod")
	if m.Trigger.Sentence != s || !s.Is(f.Head, "NUM") || p < f.Head || !s.Is(p, "PRON") || s.Words[p].Feat("Number") != "Plur" || s.Index == 0 {
		return nil
	}
	o := &c.d.Sents[s.Index-1]
	if o.Unit != s.Unit || slices.ContainsFunc(c.Claims, func(a *telling.Mention) bool { return a.ToldIn(o) }) {
		return nil
	}
	for _, k := range o.Children(o.Root(), "nsubj") {
		th := c.d.Thing(o, k)
		if !th.Class.Person() || th.Refers || reading.IsSpeaker(c.d.AttributionsOf(o), k) || o.Is(k, "NOUN") && o.Words[k].Feat("Number") != "Plur" {
			continue
		}
		out := c.d.Describe(o, k, f.Rule+".some-of-subject")
		out.At = append(out.At, f.At...)
		return out
	}
	return nil
}

// countsSome tells a verb with a pronoun for those of whom its object counts some: « en ont abattu
// trois ».
func (d *Document) countsSome(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.Kids[v], func(k int) bool {
		return k < v && s.Is(k, "PRON", "ADP", "ADV") && d.Grammar.Set("some-of-them").Word(s, k)
	})
}

// ofOnePerson tells men or a group that are said to be of one person: "his men", "her group".
func (d *Document) ofOnePerson(f *reading.Filler) bool {
	k := f.Sentence.Possessive(f.Head)
	return f.Sentence.Is(f.Head, "NOUN") && k >= 0 && d.PersonPronoun(f.Sentence, k)
}

// nobodyToldOf tells pronouns that take up nobody: "somebody", "those who fired".
func (d *Document) nobodyToldOf(f *reading.Filler) bool {
	s := f.Sentence
	indefinite := s.Words[f.Head].Feat("PronType") == "Ind" && d.Grammar.Set("anyone").Word(s, f.Head)
	return s.Is(f.Head, "PRON") && (indefinite || s.Words[f.Head].Feat("PronType") == "Dem" && s.Child(f.Head, "acl", "acl:relcl") > f.Head)
}

// sideNamed finds the armed party that the sentences before name, for those whom a
// possessive calls its own: "The KIA said it was bombed. Its troops had overrun a post."
func (d *Document) sideNamed(f *reading.Filler) *reading.Filler {
	k := f.Sentence.Possessive(f.Head)
	if k < 0 || !d.Followers(f.Sentence, f.Head) || d.PersonPronoun(f.Sentence, k) || f.Sentence.Words[k].Feat("Person") == "1" {
		return nil
	}
	for w := range f.Head { // who is its own sentence's subject has them
		if syntax.BaseRel(f.Sentence.Rel(w)) == "nsubj" && f.Sentence.Is(w, "NOUN", "PROPN") {
			return nil
		}
	}
	s, w := d.ArmedNamed(f.Sentence)
	if s == nil || f.Sentence.Index-s.Index > 2 {
		return nil
	}
	o := d.Describe(s, w, f.Rule+".side-named")
	o.At = append(o.At, f.At...)
	return o
}

// subjectPerson returns the one person that "he" or "she", who did something, stands for:
// the subject of one of the sentences right before, who does not speak there: "The accused
// was a lieutenant. Two witnesses said he had directed the fire".
func (d *Document) subjectPerson(f *reading.Filler) *reading.Filler {
	s := f.Sentence
	if !s.Is(f.Head, "PRON") || s.Words[f.Head].Feat("Number") != "Sing" || !d.PersonPronoun(s, f.Head) || s.Quoted[f.Head] {
		return nil
	}
	const back = 3
	for i := s.Index - 1; i >= 0 && s.Index-i <= back && d.Sents[i].Unit == s.Unit; i-- {
		o := &d.Sents[i]
		for _, k := range o.Children(o.Root(), "nsubj", "nsubj:pass") {
			if reading.IsSpeaker(d.AttributionsOf(o), k) {
				continue
			}
			if d.onePerson(o, k) || o.Is(k, "PROPN") && d.IsOnePerson(d.Describe(o, k, f.Rule)) && d.NamePart(o, k) || d.Grammar.Set("defendant").Word(o, k) && d.Grammar.Definite(o, k, "det") {
				out := d.Describe(o, k, f.Rule+".subject-person")
				out.At = append(out.At, f.At...)
				return out
			}
		}
	}
	return nil
}

// subjectBody returns the force, group or state that "it", which did something, stands for: the subject
// of the sentence right before, whatever it says or does there: "The army accused the rebels of hiding
// in the town. On Monday it shelled the market", « L'armée … Elle a bombardé le marché ».
func (d *Document) subjectBody(f *reading.Filler) *reading.Filler {
	s := f.Sentence
	i := s.Index - 1
	if i < 0 || d.Sents[i].Unit != s.Unit || !s.Is(f.Head, "PRON") || s.Words[f.Head].Feat("Person") != "3" || s.Words[f.Head].Feat("Number") != "Sing" || s.Quoted[f.Head] {
		return nil
	}
	o := &d.Sents[i]
	k := o.Child(o.Root(), "nsubj")
	if k < 0 || !o.Is(k, "NOUN", "PROPN") || o.Words[k].Feat("Number") == "Plur" || d.NamePart(o, k) {
		return nil
	}
	if th := d.Thing(o, k); !th.Collective && !th.Nation && !d.Grammar.Set("force-body").Word(o, k) && d.Parties.PersonNoun(o.Words[k]) {
		return nil
	}
	if a, b := s.Words[f.Head].Feat("Gender"), o.Words[k].Feat("Gender"); a != "" && b != "" && a != b {
		return nil
	}
	out := d.Describe(o, k, f.Rule+".subject-body")
	if out == nil || out.Refers || !out.Class.Armed() && !out.Nation || d.PersonPronoun(s, f.Head) && s.Words[f.Head].Feat("Gender") == "" {
		return nil
	}
	out.At = append(out.At, f.At...)
	return out
}

// sufferedHimself returns the witness who tells in the sentence what was done to him: "a
// trader said he had been beaten by policemen", "two women said they had been raped". Nobody tells so of his own death.
func (d *Document) sufferedHimself(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	src, frame := m.Source, m.Trigger.Frame()
	if src == nil || src.Voice != reading.Says || src.Speaker.Kind != reading.WitnessSpeaker || len(src.At) == 0 || m.Trigger.Sentence != s || frame.Kind == frames.Kill && !frame.NoHarm || frame.Kind == frames.Die {
		return nil
	}
	several := s.Words[f.Head].Feat("Number") == "Plur" && s.Words[f.Head].Feat("PronType") == "Prs" && s.Rel(f.Head) == "nsubj:pass"
	if !s.Is(f.Head, "PRON") || s.Quoted[f.Head] || !several && (s.Words[f.Head].Feat("Number") != "Sing" || !d.PersonPronoun(s, f.Head)) {
		return nil
	}
	if len(d.AttributionsOf(s)) == 0 {
		return nil
	}
	told := d.SentenceAt(src.At[0])
	if told == nil || told.Index > s.Index {
		return nil
	}
	s = told
	first, last := s.WordsOf(src.At[0])
	if first < 0 {
		return nil
	}
	h := s.HeadIn(first, last)
	if s == f.Sentence && h > f.Head || several != (s.Words[h].Feat("Number") == "Plur") || several && s != f.Sentence || s.HasPossessive(h) || d.Grammar.Set("kin").Word(s, h) && !(several && s.Child(h, "nummod") >= 0) || !s.Is(h, "PROPN") && !d.Parties.PersonNoun(s.Words[h]) || m.Actor != nil && m.Actor.Sentence == s && m.Actor.Head == h {
		return nil
	}
	out := d.Describe(s, h, f.Rule+".speaker")
	out.At = append(out.At, f.At...)
	return out
}
