package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// nobodyHurt reads phrases that say there were no victims, and returns the
// words they cover: these tell no toll of another kind.
func (d *Reader) nobodyHurt(s *syntax.Sentence) (tolls []Casualty, covered map[int]bool) {
	covered = map[int]bool{}
	for i := range s.Words {
		kinds, n := d.noneAt(s, i)
		if n == 0 || covered[i] {
			continue
		}
		for _, k := range kinds {
			sp := s.Span(i, i+n-1)
			q := attest.Exactly(0)
			q.Text = d.Text[sp.Start:sp.End]
			spared := d.Grammar.Set("unhurt").At(s, i) > 0 && d.onePerson(s, i)
			tolls = append(tolls, Casualty{Kind: k, Toll: Toll{Quantity: q, At: sp, Rule: "harm.none"}, Word: i, None: true, Spared: spared})
		}
		for j := i; j < i+n; j++ {
			covered[j] = true
		}
	}
	return tolls, covered
}

var killedOrWounded = []reading.HarmKind{reading.Killed, reading.Wounded}

// noneAt returns of what kinds a phrase that begins at a word says that there
// were no victims, and how many words it has. Who was not even hurt was not
// killed.
func (d *Reader) noneAt(s *syntax.Sentence, i int) ([]reading.HarmKind, int) {
	if d.ofNumber(s, i) || d.Grammar.Set("no-part").At(s, i) > 0 {
		return nil, 0
	}
	g := d.Grammar
	if n := g.Set("no-harm").At(s, i); n > 0 {
		return killedOrWounded, n
	}
	if n := g.Set("unhurt").At(s, i); n > 0 {
		return killedOrWounded, n
	}
	var dead, hurt bool
	var last int
	if n := g.Set("nobody").At(s, i); n > 0 {
		dead, hurt, last = d.harmUnder(s, i+n)
	}
	n := g.Set("no-killed").At(s, i)
	switch {
	case hurt && n < last-i+1:
		return killedOrWounded, last - i + 1
	case n > 0:
		return []reading.HarmKind{reading.Killed}, n
	case dead:
		return []reading.HarmKind{reading.Killed}, last - i + 1
	}
	return nil, 0
}

// ofNumber tells a word of a number that is not nought: "no" in "no fewer than nine".
func (d *Reader) ofNumber(s *syntax.Sentence, i int) bool {
	return slices.ContainsFunc(d.Quantities[s.Index], func(q quantity.Mention) bool {
		return q.First <= i && i < q.Last && q.Quantity.Low != nil && *q.Quantity.Low > 0
	})
}

// noWordOf tells a number of reports of which there were none, which does not say that nobody was
// hurt: "no reports of injuries".
func (d *Reader) noWordOf(s *syntax.Sentence, m quantity.Mention) bool {
	none := m.Quantity.High != nil && *m.Quantity.High == 0
	return none && m.HeadNoun >= 0 && d.Grammar.Set("report-of").Word(s, m.HeadNoun)
}

// harmUnder looks for the words of harm that a negated subject or noun at the
// head of its clause governs ("no villager was killed or hurt", « ni mort ni
// blessé »), up to the end of the clause.
func (d *Reader) harmUnder(s *syntax.Sentence, from int) (dead, hurt bool, last int) {
	const reach = 8
	g := d.Grammar
	for j := from; j < len(s.Words) && j < from+reach; j++ {
		switch {
		case s.Is(j, "PUNCT") && s.Lower[j] != "'" || g.Set("report-of").Word(s, j) || g.Set("own-up").At(s, j) > 0: // "nor admits the killing"
			return dead, hurt, last
		case g.Set("wound-word").Word(s, j) || g.Set("any-harm").Word(s, j) && s.IsPassive(j) || g.Set("toll-word").Word(s, j) && s.Is(j, "NOUN") && !dead:
			hurt, last = true, j
		case g.Set("kill-word").Word(s, j) && !g.Set("toll-word").Word(s, j):
			dead, last = true, j
		case (dead || hurt) && !s.Is(j, "CCONJ", "DET", "ADV"):
			return dead, hurt, last
		}
	}
	return dead, hurt, last
}

// onePerson reports whether "unhurt" is said of one person, who need not be all
// that the blow could have struck.
func (d *Reader) onePerson(s *syntax.Sentence, i int) bool {
	h := s.Child(i, "nsubj", "nsubj:pass")
	if h < 0 {
		h = s.Words[i].Head
	}
	if h < 0 || s.Is(h, "VERB", "AUX") {
		if h >= 0 {
			h = s.Child(h, "nsubj", "nsubj:pass")
		}
		if h < 0 {
			return false
		}
	}
	th := d.Thing(s, h)
	return !th.Collective && s.Words[h].Feat("Number") != "Plur" && (th.Class.Person() || th.Person || s.Is(h, "PRON", "PROPN"))
}

// Escaped tells a death or wound that somebody escaped: "narrowly escaped death".
func (d *Reader) Escaped(t frames.Trigger) bool {
	switch t.Frame().Kind {
	case frames.Die, frames.Kill, frames.Wound:
	default:
		return false
	}
	n := NounHead(t)
	v := t.Sentence.Words[n].Head
	return t.Pattern.Noun && syntax.BaseRel(t.Sentence.Rel(n)) == "obj" && v >= 0 && d.Grammar.Set("survive").At(t.Sentence, v) > 0
}

// ExecutesDeed tells a verb of killing whose object is an act: "86 raids executed by jets".
func (d *Reader) ExecutesDeed(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || len(t.Words) > 1 || t.Frame().Kind != frames.Kill {
		return false
	}
	objects := d.VerbArgumentsOf(t).Object
	if h := s.Words[t.Word].Head; s.Rel(t.Word) == "acl" && s.Words[t.Word].Feat("Tense") == "Past" && h >= 0 && h < t.Word {
		objects = append(objects, h)
	}
	return slices.ContainsFunc(objects, func(h int) bool {
		return s.Is(h, "NOUN") && d.HasNoun(s.Lemma[h]) && d.Thing(s, h).Class == reading.EventClass
	})
}

// TellsHarm tells a verb of killing or wounding.
func (d *Reader) TellsHarm(s *syntax.Sentence, v int) bool {
	return s.Is(v, "VERB") && (d.Grammar.Set("kill-word").At(s, v) > 0 || d.Grammar.Set("wound-word").At(s, v) > 0)
}

// saysNobodyHurt tells a negated verb that says of an act only that it harmed nobody:
// « l'attaque n'a pas fait de victimes ».
func (d *Reader) saysNobodyHurt(s *syntax.Sentence, v int) bool {
	for i := s.VerbStart(v); i <= v+1 && i < len(s.Words); i++ {
		if _, n := d.noneAt(s, i); n > 0 && i+n > v {
			return true
		}
	}
	return false
}

// deniesObjectAlone tells a verb of which an act is the subject, and whose negation stands with the
// object: "the bombing leaves no doubt as to who sent them", « l'attaque n'a suscité aucune réaction ».
func (d *Reader) deniesObjectAlone(t frames.Trigger, v int) bool {
	s, g := t.Sentence, d.Grammar
	if s.Rel(NounHead(t)) != "nsubj" || s.Words[NounHead(t)].Head != v {
		return false
	}
	o := s.Child(v, "obj")
	if o < v || !g.Set("abstract").Word(s, o) {
		return false
	}
	det := s.Child(o, "det")
	return det >= 0 && g.Set("negation").Word(s, det)
}

// SentencedTo tells the death to which a court sentences somebody, who lives.
func (d *Reader) SentencedTo(s *syntax.Sentence, w int) bool {
	return s.Is(w, "NOUN") && d.Grammar.Set("to-preposition").HasPrep(s.Preposition(w)) && d.Grammar.Set("law").Word(s, s.ClauseOf(w))
}

// doesIt tells persons who are the subject of a verb of killing or wounding that has an
// object: "two killers shot dead a teacher" counts no dead.
func (d *Reader) doesIt(s *syntax.Sentence, h int) bool {
	if h < 0 || s.Rel(h) != "nsubj" || s.Words[h].Head < h {
		return false
	}
	v := s.Words[h].Head
	return s.Is(v, "VERB") && s.Child(v, "obj") > v && !s.IsPassive(v) && d.tellsViolence(s, v)
}

// tellsViolence tells a verb that an act of violence is told with.
func (d *Reader) tellsViolence(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Act.Family() == attest.AttackFamily })
}
