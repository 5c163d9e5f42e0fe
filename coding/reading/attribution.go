package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// Attribution is a place where a sentence says on whose word it speaks.
type Attribution struct {
	Kind     Voice
	Sentence *syntax.Sentence
	Verb     int // word of the verb or preposition
	Length   int // of a phrase that is none: how many words it has
	Speaker  int // head of the speaker's phrase, -1 when not said
	Top      int // head of what is told: its subtree is governed; -1: the whole sentence
	Blamed   int // with accuse: who is accused, else -1
	Negated  bool
	Own      bool // on the word of the party whose release it is
	Absent   bool // denies that somebody was where the act was done
	OfGround bool // denies that ground changed hands
	Aloft    bool // denies that something was shot down
	from     int  // with a label: the words it governs, from inclusive,
	to       int  // to exclusive; 0 when the tree tells
	colon    int  // behind which what is announced before it is told; 0 without
}

// Nothing stands for what an attribution tells where that is no words: it only takes up
// an act told elsewhere.
const Nothing = -2

// Voice is the manner in which a speaker speaks of an act.
type Voice uint8

const (
	Says Voice = iota
	OwnsUp
	Denies
	Accuses
	Suspects
	Hearsay // "are said to have", nobody named
)

// Attributions finds the attributions of a sentence, in text order.
func (d *Document) Attributions(s *syntax.Sentence) []Attribution {
	var out []Attribution
	for i := range s.Words {
		if a, ok := d.attributionBy(s, i); ok {
			out = append(out, a)
		}
	}
	out = append(slices.DeleteFunc(out, func(a Attribution) bool { return d.onlyTally(s, a, out) }), d.labels(s)...)
	out = d.mutualBlame(s, out)
	return append(out, d.verdicts(s, out)...)
}

// onlyTally tells a toll that the sentence tells by, where somebody is named who gives it:
// « selon un bilan provisoire, …, a indiqué le gouverneur ».
func (d *Document) onlyTally(s *syntax.Sentence, a Attribution, all []Attribution) bool {
	tally := func(w int) bool { return w >= 0 && d.Grammar.Set("tally").Word(s, w) }
	return a.Kind == Says && tally(a.Speaker) && slices.ContainsFunc(slices.Clone(all), func(o Attribution) bool {
		return o.Kind == Says && o.Speaker >= 0 && o.Verb != a.Verb && !o.Negated && !tally(o.Speaker)
	})
}

// unread stands for what an attribution tells before it has been looked for.
const unread = -3

// attributionBy reads the attribution that word i, a verb or preposition,
// makes.
func (d *Document) attributionBy(s *syntax.Sentence, i int) (Attribution, bool) {
	g := d.Grammar
	if g.Set("source-preposition").At(s, i) > 0 && !(s.Is(i, "VERB") && g.Set("citing").Word(s, i)) || g.Set("learned-from").At(s, i) > 0 && d.learned(s, i) {
		return d.prepositionalSource(s, i)
	}
	if a, ok := d.vouches(s, i); ok {
		return a, true
	}
	switch {
	case s.Is(i, "ADJ"):
		return d.looseSource(s, i)
	case s.Is(i, "NOUN"):
		if a, ok := d.nounSource(s, i); ok {
			return a, true
		}
		return d.looseSource(s, i)
	case s.Is(i, "VERB", "AUX") && !d.speaksForNobody(s, i):
		return d.attributionOfVerb(s, i)
	}
	return Attribution{}, false
}

// speaksForNobody reports whether a verb that can tell somebody's word tells none, by what it is in its sentence.
func (d *Document) speaksForNobody(s *syntax.Sentence, i int) bool {
	g, acl := d.Grammar, syntax.BaseRel(s.Rel(i)) == "acl"
	switch {
	case d.onlyToBe(s, i), s.Child(i, "aux:caus") >= 0, // « font parler d'eux »
		i >= 2 && g.Set("source-preposition").At(s, i-2) > 2: // « à en croire leur chef »
		return true
	case g.Set("retort").At(s, i) > 0 && !slices.Contains(s.Quoted, true) && s.Child(i, "ccomp") < 0 && s.Rel(i) != "parataxis": // "rebels fired back and a soldier fell"
		return true
	case s.Rel(i) == "amod" && s.Words[i].Head > i && g.Set("suspected").Word(s, i): // "suspected insurgents attacked": nobody suspects here
		return true
	case acl && s.Words[i].Feat("VerbForm") == "Part" && d.Reflexive(s, i) >= 0 && s.Child(i, "ccomp") < 0: // « des hommes se disant du Front »
		return true
	case acl && g.Set("citing").Word(s, i) && s.IsPassive(i) && d.canSpeak(s, s.Words[i].Head): // "a source quoted by Reuters": the source speaks
		return true
	}
	return d.saidByDenied(s, i) || d.ClaimsLives(s, i) || d.heardFrom(s, i)
}

// attributionOfVerb reads the attribution that a verb makes: how it speaks, who does, and of what.
func (d *Document) attributionOfVerb(s *syntax.Sentence, i int) (Attribution, bool) {
	a, ok := d.attributionBySense(s, i)
	if !ok || a.Top != unread {
		return a, ok
	}
	if d.judgesOrWishes(a) {
		return a, false
	}
	if a.Kind == Says && d.reportedSo(s, i) {
		a.Kind, a.Speaker, a.Top = Hearsay, -1, i+1
		return a, true
	}
	a.Speaker = d.whoSpeaks(a)
	if a.Kind == Says && d.saysOther(a) {
		return a, false
	}
	if a.Speaker < 0 && (a.Kind == Says || a.Kind == Suspects) {
		if !d.impersonal(s, i) {
			return d.nounSource(s, i) // "reports" read as a verb
		}
		if a.Kind == Says && s.Child(i, "xcomp") >= 0 {
			a.Kind = Hearsay
		}
	}
	if o := s.Child(i, "obj"); a.Kind == Says && o >= 0 && s.Is(o, "PRON") && d.Grammar.Set("negation").Word(s, o) {
		return a, false // "has said nothing of the strike"
	}
	a.Negated = d.Negated(s, i) && !(a.Kind == OwnsUp && d.hidesNothing(s, i)) || a.Kind == Denies && i > 0 && d.Grammar.Set("neither").Word(s, i-1) || a.Kind == OwnsUp && d.underNeither(s, i)
	if a.Negated && a.Kind == Denies { // « n'a pas démenti »
		return a, false
	}
	d.findTold(&a)
	a.colon = colonBehind(s, a)
	if a.Kind == Accuses || a.Kind == Suspects && s.Child(i, "ccomp") < 0 && a.Blamed < 0 {
		a.Blamed = d.blamedBy(s, i, a.Speaker)
		if a.Kind == Accuses && a.Speaker < 0 && a.Blamed < 0 {
			return a, false
		}
	}
	return a, true
}

// attributionBySense reads how a verb speaks, by the first of its senses that fits; where the sense itself tells
// who speaks and of what, that is all.
func (d *Document) attributionBySense(s *syntax.Sentence, i int) (Attribution, bool) {
	g := d.Grammar
	a := Attribution{Sentence: s, Verb: i, Blamed: -1, Top: unread}
	switch {
	case d.leavesOpen(s, i):
		a.Kind, a.Speaker, a.Top = Suspects, d.speakerOf(s, i), d.toldBy(s, i)
		return a, a.Speaker >= 0 && a.Top >= 0
	case d.shiftsBlame(s, i) >= 0, d.pointsAt(s, i):
		a.Kind = Accuses
	case g.Set("deny").At(s, i) > 0 && d.deniesAct(s, i), d.issuesDenial(s, i):
		a.Kind = Denies
	case g.Set("ascribed").Word(s, i) && d.Reflexive(s, i) >= 0 && d.ownsAct(s, i): // « s'en est attribué la paternité »
		a.Kind = OwnsUp
	case d.ofOtherGuilt(s, i), d.forThing(s, i), d.onlyNames(s, i),
		g.Set("dread").Word(s, i) && s.Child(i, "ccomp") < 0: // « craint de nouveaux massacres »: what is to come
		return a, false
	case g.Set("accuse").At(s, i) == 1 && d.chargesAtEnd(s, i) >= 0:
		a.Kind, a.Speaker, a.Top = Says, d.chargesAtEnd(s, i), s.Words[i].Head
	case g.Set("accuse").At(s, i) > 0, d.HoldsResponsible(s, i):
		a.Kind = Accuses
		if told, who := d.accusedOf(s, i); told >= 0 {
			a.Kind, a.Speaker, a.Top, a.Blamed = Suspects, -1, told, who
		}
	case g.Set("own-up").At(s, i) > 0 && d.ownsAct(s, i) && !d.describesSource(s, i),
		g.Set("concede").Word(s, i) && d.ownsBlunder(s, i):
		a.Kind = OwnsUp
	case d.hidesNothing(s, i):
		a.Kind = OwnsUp
	case g.Set("suspect").At(s, i) > 0:
		a.Kind = Suspects
		if told, who := d.accusedOf(s, i); told >= 0 && g.Set("accused-of").At(s, i) > 0 { // "is suspected of the murder"
			a.Speaker, a.Top, a.Blamed = -1, told, who
		}
	case g.Set("say").At(s, i) > 0, d.vows(s, i), d.callsOut(s, i), g.Set("give-toll").Word(s, i) && d.reckons(s, i), d.takesIn(s, i):
		a.Kind = Says
	default:
		return a, false
	}
	return a, true
}

// hidesNothing reports whether somebody is said not to hide a deed told before, which owns up to it: "made no secret
// of it", « ne s'en cachent pas ».
func (d *Document) hidesNothing(s *syntax.Sentence, i int) bool {
	g := d.Grammar
	if g.Set("no-secret").At(s, i) > 0 {
		return true
	}
	return g.Set("conceal").Word(s, i) && d.Negated(s, i) && slices.ContainsFunc(s.Children(i, "obj", "iobj", "obl"), func(k int) bool {
		return s.Is(k, "PRON") && g.Set("neuter-pronoun").Word(s, k)
	})
}

// vows reports whether a verb of vowing has an act or a clause that is vowed, or stands behind what is quoted.
func (d *Document) vows(s *syntax.Sentence, i int) bool {
	if d.Grammar.Set("vow").At(s, i) == 0 {
		return false
	}
	return s.Child(i, "xcomp", "ccomp") >= 0 || d.promisesAct(s, i) || syntax.BaseRel(s.Rel(i)) == "parataxis" && d.followsQuoteOrComma(s, i)
}

// judgesOrWishes reports whether a verb only judges what somebody else tells ("the raid was condemned by the
// bishop"), or is itself only wished or feared: "in the belief that farmers would blame the army".
func (d *Document) judgesOrWishes(a Attribution) bool {
	s, i := a.Sentence, a.Verb
	if a.Kind == Says {
		return d.Grammar.Set("attitude").Word(s, i) && s.Child(i, "aux:pass") >= 0
	}
	o, ok := d.MoodOf(s, i)
	return ok && a.Kind != Suspects && (o.None != "" || o.Stance == attest.Threatened)
}

// whoSpeaks returns who speaks by a verb, or -1: who denies may stand elsewhere, and who says that he did it speaks,
// whatever he is called.
func (d *Document) whoSpeaks(a Attribution) int {
	s, i := a.Sentence, a.Verb
	speaker := d.speakerOf(s, i)
	switch {
	case speaker >= 0:
	case a.Kind == Denies:
		return d.denierOf(s, i)
	case a.Kind == OwnsUp:
		if k := s.Child(i, "nsubj"); k >= 0 && (d.someone(s, k) || d.Grammar.Set("voice").Word(s, k)) {
			speaker = k
		}
		if k := s.Child(i, "obl:agent"); s.IsPassive(i) && k >= 0 && s.Is(k, "NOUN", "PROPN") {
			speaker = k
		}
	}
	return speaker
}

// saysOther reports whether a verb of saying says nothing here: it gives a figure, answers with arms, or is one that
// says something only with a clause.
func (d *Document) saysOther(a Attribution) bool {
	s, i, g := a.Sentence, a.Verb, d.Grammar
	if d.figureGiven(s, i, a.Speaker) || d.answersWithArms(s, i) {
		return true
	}
	return g.Set("say-clause").At(s, i) > 0 && g.Set("say").At(s, i) == 1 && !d.tellsClause(s, i) && d.Promises(s, i) < 0
}

// findTold finds what a verb tells: the words under it, or Nothing where it only takes up what is told elsewhere.
func (d *Document) findTold(a *Attribution) {
	s, i := a.Sentence, a.Verb
	a.Top = d.toldBy(s, i)
	switch a.Kind {
	case Denies:
		if d.relativeOfClause(s, i) {
			a.Top = Nothing
		}
		if d.deniesPresence(s, i, a.Top) {
			a.Top, a.Absent, a.Blamed = Nothing, true, d.keptOut(s, a.Top)
		}
		if o := d.partDenied(s, i); o >= 0 && !d.actUnder(s, o) && !d.sayingOfAct(s, o) { // "had denied any involvement" is of what was told before
			a.Top = Nothing
		}
	case OwnsUp:
		if a.Top < 0 {
			a.Top = max(a.Top, d.actOwned(s, i))
		}
	case Suspects:
		if who := d.doersHeldToBe(s, a.Top); who >= 0 {
			a.Top, a.Blamed = Nothing, who
			return
		}
	case Accuses:
		inWords := a.Top >= 0 && a.Top < i+d.Grammar.Set("accuse").At(s, i)
		if inWords || d.HoldsResponsible(s, i) || d.callsAuthor(s, a.Top) { // what it says of the act is in the words themselves
			a.Top = d.actBlamed(s, i)
		}
	}
	if a.Top >= 0 || a.Kind == Says || a.Kind == Hearsay {
		return
	}
	if a.Kind != Suspects || s.Child(i, "obj") >= 0 && !d.actUnder(s, i) {
		a.Top = Nothing
	}
}

// HoldsResponsible tells "holds the army responsible", « tient l'armée pour
// responsable ».
func (d *Document) HoldsResponsible(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("hold-responsible").Word(s, v) && slices.ContainsFunc(s.Children(v, "xcomp", "obl", "amod", "advcl", "ccomp"), func(k int) bool {
		return d.Grammar.Set("author-word").Word(s, k) && s.Is(k, "ADJ", "NOUN")
	})
}

// callsAuthor tells a predicate under a word of blame by which somebody is only called the author of
// an act: « accusent les soldats [d'en être responsables] ».
func (d *Document) callsAuthor(s *syntax.Sentence, w int) bool {
	return w >= 0 && s.Is(w, "ADJ", "NOUN") && s.Child(w, "cop") >= 0 && (d.Grammar.Set("author-word").Word(s, w) || d.Grammar.Set("author-noun").Word(s, w))
}

// actUnder tells whether an act is named in what hangs on a word.
func (d *Document) actUnder(s *syntax.Sentence, w int) bool {
	for k := range s.Words {
		if k != w && s.Within(k, w) && s.Is(k, "NOUN") && d.TellsAct(s, k) {
			return true
		}
	}
	return false
}

// reportedSo tells a participle of hearsay between its subject and what is said to
// have become of that: "two fishermen reported killed".
func (d *Document) reportedSo(s *syntax.Sentence, v int) bool {
	if d.Grammar.Set("hearsay").At(s, v) == 0 || v == 0 || v+1 >= len(s.Words) || s.Child(v, "aux", "aux:pass") >= 0 || !s.Is(v-1, "NOUN", "PROPN", "NUM") {
		return false
	}
	if rel := s.Rel(v); rel == "acl:relcl" && s.Child(v, "nsubj") == v-1 && s.Child(v, "ccomp") == v+1 { // "a strike that medics said killed three"
		return false
	}
	next := s.Words[v+1]
	return next.UPOS == "VERB" && next.Feat("VerbForm") == "Part" && next.Feat("Tense") == "Past"
}

// onlyToBe tells an infinitive under "to be", which nobody says: « aucune victime
// n'est à déplorer », "no damage is to report".
func (d *Document) onlyToBe(s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	return s.Words[v].Feat("VerbForm") == "Inf" && (h >= 0 && d.Grammar.Set("be").Word(s, h) || s.Child(v, "cop") >= 0)
}

// tellsClause tells whether a verb has a clause or quotation as what it tells;
// many verbs say something only then ("held that …", « a lancé le maire »).
func (d *Document) tellsClause(s *syntax.Sentence, v int) bool {
	if d.reckons(s, v) || d.takesIn(s, v) {
		return true
	}
	if rel := syntax.BaseRel(s.Rel(v)); rel == "parataxis" {
		o := s.Child(v, "obj")
		return o < 0 || o > v && o == d.invertedSpeaker(s, v) // "…; it released two of them"
	} else if k := s.Child(v, "nsubj"); k >= 0 && (rel == "ccomp" || rel == "conj") && s.Words[v].Head < v {
		if first, _ := s.NounPhrase(k); d.followsQuoteOrComma(s, first) { // "…, the governor writes"
			return true
		}
	}
	if s.Child(v, "ccomp", "parataxis") >= 0 || d.invertedSpeaker(s, v) >= 0 {
		return true
	}
	if c := s.Child(v, "xcomp"); c >= 0 && (d.PastInfinitive(s, c) || bareInfinitive(s, c)) { // « assure avoir bombardé », « assure n'avoir aucun lien »
		return true
	}
	if s.Child(v, "nsubj", "obj") >= 0 || s.Words[v].Feat("VerbForm") != "Fin" {
		return false
	}
	h := d.speakerRightBefore(s, v) // "…, the governor, Ann Lee, wrote", the verb hung on the name
	if h < 0 {
		return false
	}
	first, _ := s.NounPhrase(h)
	return d.followsQuoteOrComma(s, first)
}

// impersonal tells whether a verb of saying is passive without agent and
// tells an act or clause ("was reported", « a été signalé »).
func (d *Document) impersonal(s *syntax.Sentence, v int) bool {
	if s.Child(v, "aux:pass") < 0 || d.Grammar.Set("hearsay").At(s, v) == 0 && d.Grammar.Set("suspect").At(s, v) == 0 {
		return false
	}
	if s.Child(v, "ccomp", "xcomp", "csubj", "advcl") >= 0 {
		return true
	}
	k := s.Child(v, "nsubj")
	return k >= 0 && d.Thing(s, k).Class == EventClass
}
