package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
	"attest/quantity"
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
	if s.Is(i, "ADJ") {
		return d.looseSource(s, i)
	}
	if s.Is(i, "NOUN") {
		if a, ok := d.nounSource(s, i); ok {
			return a, true
		}
		return d.looseSource(s, i)
	}
	if !s.Is(i, "VERB", "AUX") {
		return Attribution{}, false
	}
	if d.onlyToBe(s, i) || s.Child(i, "aux:caus") >= 0 || i >= 2 && g.Set("source-preposition").At(s, i-2) > 2 { // « font parler d'eux », « à en croire leur chef »
		return Attribution{}, false
	}
	if s.Rel(i) == "amod" && s.Words[i].Head > i && g.Set("suspected").Word(s, i) { // "suspected insurgents attacked": nobody suspects here
		return Attribution{}, false
	}
	if syntax.BaseRel(s.Rel(i)) == "acl" && s.Words[i].Feat("VerbForm") == "Part" && d.Reflexive(s, i) >= 0 && s.Child(i, "ccomp") < 0 { // « des hommes se disant du Front »
		return Attribution{}, false
	}
	if syntax.BaseRel(s.Rel(i)) == "acl" && g.Set("citing").Word(s, i) && s.IsPassive(i) && d.canSpeak(s, s.Words[i].Head) {
		return Attribution{}, false // "a source quoted by Reuters": the source speaks
	}
	if d.saidByDenied(s, i) || d.ClaimsLives(s, i) || d.heardFrom(s, i) {
		return Attribution{}, false
	}
	a := Attribution{Sentence: s, Verb: i, Blamed: -1}
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
	case d.ofOtherGuilt(s, i), d.forThing(s, i), d.onlyNames(s, i), g.Set("dread").Word(s, i) && s.Child(i, "ccomp") < 0: // « craint de nouveaux massacres »: what is to come
		return a, false
	case g.Set("accuse").At(s, i) == 1 && d.chargesAtEnd(s, i) >= 0:
		a.Kind, a.Speaker, a.Top = Says, d.chargesAtEnd(s, i), s.Words[i].Head
		return a, true
	case g.Set("accuse").At(s, i) > 0 || d.holdsResponsible(s, i):
		a.Kind = Accuses
		if told, who := d.accusedOf(s, i); told >= 0 {
			a.Kind, a.Speaker, a.Top, a.Blamed = Suspects, -1, told, who
			return a, true
		}
	case g.Set("own-up").At(s, i) > 0 && d.ownsAct(s, i) && !d.describesSource(s, i), g.Set("concede").Word(s, i) && d.ownsBlunder(s, i):
		a.Kind = OwnsUp
	case g.Set("suspect").At(s, i) > 0:
		a.Kind = Suspects
		if told, who := d.accusedOf(s, i); told >= 0 && g.Set("accused-of").At(s, i) > 0 { // "is suspected of the murder"
			a.Speaker, a.Top, a.Blamed = -1, told, who
			return a, true
		}
	case g.Set("say").At(s, i) > 0:
		a.Kind = Says
	case g.Set("vow").At(s, i) > 0 && (s.Child(i, "xcomp", "ccomp") >= 0 || d.promisesAct(s, i) || syntax.BaseRel(s.Rel(i)) == "parataxis" && d.followsQuoteOrComma(s, i)), d.callsOut(s, i), g.Set("give-toll").Word(s, i) && d.reckons(s, i), d.takesIn(s, i):
		a.Kind = Says
	default:
		return a, false
	}
	if a.Kind == Says && g.Set("attitude").Word(s, i) && s.Child(i, "aux:pass") >= 0 { // "the raid was condemned by the bishop", who has told nothing of it
		return a, false
	}
	if o, ok := d.MoodOf(s, i); ok && a.Kind != Says && a.Kind != Suspects && (o.None != "" || o.Stance == attest.Threatened) {
		return a, false // "in the belief that farmers would blame the army"
	}
	if a.Kind == Says && d.reportedSo(s, i) {
		a.Kind, a.Speaker, a.Top = Hearsay, -1, i+1
		return a, true
	}
	a.Speaker = d.speakerOf(s, i)
	if a.Kind == Says && d.figureGiven(s, i, a.Speaker) {
		return a, false
	}
	if a.Kind == Denies && a.Speaker < 0 {
		a.Speaker = d.denierOf(s, i)
	}
	if a.Kind == OwnsUp && a.Speaker < 0 { // who says that he did it speaks, whatever he is called
		if k := s.Child(i, "nsubj"); k >= 0 && (d.someone(s, k) || d.Grammar.Set("voice").Word(s, k)) {
			a.Speaker = k
		}
		if k := s.Child(i, "obl:agent"); s.IsPassive(i) && k >= 0 && s.Is(k, "NOUN", "PROPN") {
			a.Speaker = k
		}
	}
	if a.Kind == Says && d.answersWithArms(s, i) {
		return a, false
	}
	if a.Kind == Says && g.Set("say-clause").At(s, i) > 0 && g.Set("say").At(s, i) == 1 && !d.tellsClause(s, i) && d.Promises(s, i) < 0 {
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
	a.Negated = d.Negated(s, i) || a.Kind == Denies && i > 0 && g.Set("neither").Word(s, i-1) || a.Kind == OwnsUp && d.underNeither(s, i)
	if a.Negated && a.Kind == Denies { // « n'a pas démenti »
		return a, false
	}
	a.Top = d.toldBy(s, i)
	if a.Kind == Denies && d.relativeOfClause(s, i) {
		a.Top = Nothing
	}
	if a.Kind == Denies && d.deniesPresence(s, i, a.Top) {
		a.Top, a.Absent, a.Blamed = Nothing, true, d.keptOut(s, a.Top)
	}
	if o := d.partDenied(s, i); a.Kind == Denies && o >= 0 && !d.actUnder(s, o) && !d.sayingOfAct(s, o) { // "had denied any involvement" is of what was told before
		a.Top = Nothing
	}
	if a.Top < 0 && a.Kind == OwnsUp {
		a.Top = max(a.Top, d.actOwned(s, i))
	}
	if a.Kind == Accuses && (d.holdsResponsible(s, i) || d.callsAuthor(s, a.Top) || a.Top >= 0 && a.Top < i+g.Set("accuse").At(s, i)) { // what it says of the act is in the words themselves
		a.Top = d.actBlamed(s, i)
	}
	if a.Top < 0 && a.Kind != Says && a.Kind != Hearsay && (a.Kind != Suspects || s.Child(i, "obj") >= 0 && !d.actUnder(s, i)) {
		a.Top = Nothing
	}
	a.colon = colonBehind(s, a)
	if a.Kind == Accuses || a.Kind == Suspects && s.Child(i, "ccomp") < 0 {
		a.Blamed = d.blamedBy(s, i, a.Speaker)
		if a.Kind == Accuses && a.Speaker < 0 && a.Blamed < 0 {
			return a, false
		}
	}
	return a, true
}

// holdsResponsible tells "holds the army responsible", « tient l'armée pour
// responsable ».
func (d *Document) holdsResponsible(s *syntax.Sentence, v int) bool {
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

// learned tells whether a phrase with a preposition gives from whom something
// was learned (« a-t-on appris auprès de », « j'ai appris par », "it was learned from").
func (d *Document) learned(s *syntax.Sentence, i int) bool {
	h := s.Words[i].Head
	if h < 0 || s.Words[h].Head < 0 || s.Rel(h) == "obl:agent" || d.Thing(s, h).Class == PlaceClass {
		return false
	}
	return d.Grammar.Set("learn").Word(s, s.Words[h].Head)
}

// heardFrom tells a verb of learning beside which a phrase says from whom, who speaks then and
// not the one who learned it: "I heard from a colleague that …".
func (d *Document) heardFrom(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("learn").Word(s, v) && slices.ContainsFunc(s.Children(v, "obl"), func(k int) bool {
		return d.Grammar.Set("learned-from").HasPrep(s.Preposition(k)) && d.canSpeak(s, k) && d.Thing(s, k).Class != PlaceClass
	})
}

// describesSource tells a verb in the relative clause of who is a source himself: « selon un
// officier qui a reconnu les faits ».
func (d *Document) describesSource(s *syntax.Sentence, v int) bool {
	n := s.Words[v].Head
	return n >= 0 && s.Rel(v) == "acl:relcl" && d.Grammar.Set("source-preposition").HasPrep(s.Preposition(n))
}

// prepositionalSource reads "according to police", « selon un élu ».
func (d *Document) prepositionalSource(s *syntax.Sentence, i int) (Attribution, bool) {
	if slices.ContainsFunc(d.Quantities[s.Index], func(m quantity.Mention) bool { return m.Percent && m.First <= i && i <= m.Last }) { // "18 per cent"
		return Attribution{}, false
	}
	n := max(d.Grammar.Set("source-preposition").At(s, i), d.Grammar.Set("learned-from").At(s, i))
	speaker := -1
	if i+n < len(s.Words) && s.Lower[i+n] == ":" { // « le bilan est le suivant : »
		return Attribution{}, false
	}
	if last := i + n - 1; s.Is(last, "NOUN") { // « de source policière »
		speaker = last
	}
	for j := i; speaker < 0 && j < i+n; j++ { // the case marker's head is the speaker
		if h := s.Words[j].Head; syntax.BaseRel(s.Rel(j)) == "case" && h >= i+n {
			speaker = h
			break
		}
	}
	for j := i + n; speaker < 0 && j < len(s.Words) && j < i+n+8; j++ {
		if s.Is(j, "NOUN", "PROPN", "PRON") {
			speaker = j
			for h := s.Words[j].Head; h > j && h < i+n+8 && s.Is(h, "NOUN", "PROPN") && syntax.BaseRel(s.Rel(speaker)) != "nmod"; h = s.Words[h].Head {
				speaker = h
			}
		}
	}
	if speaker < 0 || s.IsTimed(speaker) || s.HasPossessive(speaker) && d.Grammar.Set("plan").Word(s, speaker) { // "as per their plan"
		return Attribution{}, false
	}
	clause := s.Words[speaker].Head
	if clause >= 0 && d.Grammar.Set("say").At(s, clause) > 0 && d.whereOneSpeaks(s, clause) == speaker {
		return Attribution{}, false // « a-t-on indiqué de source policière »: the verb tells it
	}
	if who, relative := d.relativeSpeaker(s, i, speaker); relative {
		if who < 0 {
			return Attribution{}, false
		}
		return Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: who, Top: clause, Blamed: -1}, true
	}
	a := Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: d.author(s, speaker), Top: -1, Blamed: -1}
	for _, q := range d.Quantities[s.Index] { // "…; nine, according to residents": of that number alone
		if by, ok := d.TollOfSource(s, q); ok && by == i {
			a.from, a.to = q.First, i
			return a, true
		}
	}
	if s.Words[speaker].Head < 0 { // the phrase was taken for the head of the sentence
		for j := speaker + 1; j < len(s.Words); j++ {
			if s.Lower[j] == "," {
				a.from, a.to = j+1, len(s.Words)
				break
			}
		}
	}
	h := s.Words[speaker].Head
	for h >= i && h < i+n { // « à en croire les riverains »: on to what the phrase hangs on
		h = s.Words[h].Head
	}
	if h >= 0 {
		if d.Grammar.Set("verify").Word(s, h) { // "could not be verified from an independent source"
			return Attribution{}, false
		}
		a.Top = s.ClauseOf(h)
	}
	return a, true
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
