package reading

import (
	"slices"

	"attest/coding/syntax"
	"attest/ud"
)

// verdicts finds the sentences that judge an act told elsewhere without a verb
// of denying or accusing: "that is untrue", "the militia was behind it", "we had
// no hand in it", « c'est l'œuvre du groupe ». The speaker is whoever says so.
func (d *Document) verdicts(s *syntax.Sentence, said []Attribution) []Attribution {
	g := d.Grammar
	var out []Attribution
	for i := range s.Words {
		falsity, author := g.Set("false-word").At(s, i) > 0 && !d.stagesAct(s, i), d.authorWord(s, i) && !IsSpeaker(said, i)
		apart, noPart := d.noPartIn(s, i)
		owned, doer := d.ownedInWords(s, i), d.whoDidIt(s, i)
		held, absent := d.stillHeld(s, i), g.Set("absent").At(s, i) > 0
		notSo, aimed := g.Set("not-so").At(s, i) > 0, d.actGivenAim(s, i)
		mishap, were := g.Set("mishap-aloft").At(s, i) > 0, d.doersSaidToBe(s, i)
		notAuthor := author && !noPart && (d.Negated(s, i) || s.Is(i, "ADP") && s.Words[i].Head >= 0 && d.Negated(s, s.Words[i].Head))
		if were < 0 && aimed < 0 && !held && !mishap && !absent && !notSo && !noPart && !notAuthor && owned == Says && (!falsity && !author && doer < 0 || d.Negated(s, i)) {
			continue
		}
		outer := d.governing(said, i)
		if outer != nil && falsity && d.judgesItsTeller(s, outer.Verb, i) {
			outer = nil
		}
		if outer == nil && (falsity || author) {
			outer = d.caller(s, i)
		}
		if outer == nil && (notSo || mishap) {
			outer = onlySpeaker(said)
		}
		if outer == nil && absent {
			outer = lastSaid(said, i)
		}
		if outer == nil {
			if d.Own == nil || d.TurnOf(s).Speaker.Kind == ReportSpeaker {
				continue
			}
			outer = &Attribution{Speaker: -1, Verb: -1, Kind: Says} // a party's release speaks for itself
		}
		a := Attribution{Sentence: s, Verb: i, Speaker: outer.Speaker, Own: outer.Speaker < 0, Top: Nothing, Blamed: -1}
		switch {
		case were >= 0:
			if a.Kind, a.Blamed = Accuses, were; outer.Kind != Says || outer.Speaker < 0 || d.sameSpeaker(s, were, outer.Speaker) {
				continue
			}
		case aimed >= 0:
			if a.Kind, a.Top = OwnsUp, aimed; outer.Kind != Says || d.kindOfSpeaker(s, outer.Speaker) != PartySpeaker {
				continue
			}
		case held:
			a.Kind, a.OfGround = Denies, true
		case mishap:
			a.Kind, a.Aloft = Denies, true
		case absent:
			a.Kind, a.Absent, a.Blamed = Denies, true, d.keptOut(s, i)
		case owned != Says:
			a.Kind, a.Top = owned, Nothing
			if k := d.kindOfSpeaker(s, outer.Speaker); outer.Speaker >= 0 && k != PartySpeaker && k != ForceSpeaker {
				continue // a man in the street owns nothing for a side
			}
		case notSo:
			a.Kind = Denies
		case noPart:
			a.Kind, a.Top, a.Blamed = Denies, apart, d.keptOut(s, i)
		case notAuthor: // "said it was not responsible"
			if outer.Kind != Says || !d.ownAuthor(s, i, outer.Speaker) || len(out) > 0 && i < out[len(out)-1].Verb+out[len(out)-1].Length {
				continue
			}
			a.Kind, a.Top = Denies, d.actOfAuthor(s, i)
		case falsity && d.falseToSay(s, i) >= 0:
			a.Kind, a.Top = Denies, d.falseToSay(s, i)
		case falsity && (d.judgesTold(s, i) || d.calledLiar(s, i)):
			a.Kind = Denies
		case doer >= 0:
			if d.sameSpeaker(s, doer, outer.Speaker) {
				continue
			}
			if a.Kind, a.Blamed = Accuses, doer; outer.Kind == Suspects {
				a.Kind = Suspects
			}
		case author:
			a.Kind, a.Blamed = Accuses, d.authorMeant(s, i)
			if outer.Kind == Says && d.ownAuthor(s, i, outer.Speaker) {
				a.Kind, a.Blamed, a.Top = OwnsUp, -1, d.ownedAct(s, i)
				break
			}
			if a.Blamed < 0 || d.sameSpeaker(s, a.Blamed, outer.Speaker) {
				continue
			}
			if _, doubt := g.Set("suspect").In(s, min(outer.Verb+1, max(0, i-hallmark)), i+1); doubt || outer.Kind == Suspects {
				a.Kind = Suspects
			}
			if act := d.bearsMark(s, i); act >= 0 {
				a.Kind, a.Top = Suspects, act
			}
		default:
			continue
		}
		for _, set := range verdictSets {
			a.Length = max(a.Length, g.Set(set).At(s, i))
		}
		out = append(out, a)
	}
	return out
}

// verdictSets are the sets whose phrases judge an act told elsewhere.
var verdictSets = []string{"false-word", "author-word", "no-part-of-it", "no-part", "not-ours", "ours", "still-held", "absent", "not-so", "mishap-aloft"}

// doersSaidToBe returns the fighters or forces that a predicate says the doers of what was told before were, or -1:
// "residents said the attackers were [soldiers]", « C'est [l'armée], affirment les rebelles ».
func (d *Document) doersSaidToBe(s *syntax.Sentence, v int) int {
	k := s.Child(v, "nsubj", "expl", "expl:subj")
	if k < 0 || k > v || d.Negated(s, v) {
		return -1
	}
	it := s.Is(k, "PRON") && d.Grammar.Set("presenting-pronoun").Word(s, k) && s.Child(v, "acl", "acl:relcl", "nmod", "amod", "advcl") < 0 && d.Grammar.Definite(s, v, "det")
	if !it && !(s.Is(k, "NOUN") && d.callsDoers(s, k)) {
		return -1
	}
	if named := d.SaidToBe(s, v); named >= 0 && d.Thing(s, named).Class.Armed() && !d.Grammar.Set("assailant").Word(s, named) {
		return named
	}
	return -1
}

// falseToSay returns the head of what it is called false to say, or -1: "said it was absurd to
// suggest that its forces had struck the theatre".
func (d *Document) falseToSay(s *syntax.Sentence, i int) int {
	for _, v := range s.Children(i, "advcl", "xcomp", "csubj", "ccomp", "acl") {
		if c := s.Child(v, "ccomp"); v > i && c > v && s.Words[v].Feat("VerbForm") == "Inf" && d.Grammar.Set("false-word").At(s, i) > 0 && d.Grammar.Set("say").At(s, v) > 0 {
			return c
		}
	}
	return -1
}

// calledLiar tells a verb of lying of which somebody who had spoken is the subject: "said the
// rebels were lying". Who lies somewhere is not meant.
func (d *Document) calledLiar(s *syntax.Sentence, i int) bool {
	k := s.Child(i, "nsubj")
	return s.Is(i, "VERB") && k >= 0 && k < i && d.Thing(s, k).Class.CanAct() && s.Child(i, "obl", "obj", "xcomp", "advmod") < 0
}

// lastSaid returns the saying right before a word, with no mark but that of a quotation between
// them, or nil: « l'armée parle de « calomnie » ».
func lastSaid(said []Attribution, w int) *Attribution {
	for i := len(said) - 1; i >= 0; i-- {
		if a := &said[i]; a.Kind == Says && a.Speaker >= 0 && !a.Negated && a.Verb < w && !partedByMark(a.Sentence, a.Verb, w) {
			return a
		}
	}
	return nil
}

// onlySpeaker returns the only speaker of a sentence, or nil: « Il n'en est rien, assure
// le colonel ».
func onlySpeaker(said []Attribution) *Attribution {
	if len(said) != 1 || said[0].Kind != Says && said[0].Kind != Accuses || said[0].Speaker < 0 { // "blamed the loss on engine failure"
		return nil
	}
	return &said[0]
}

// hallmark is how far before a word for somebody's work the words may begin that
// make it a suspicion ("bears all the hallmarks of").
const hallmark = 4

// ownedInWords reads a phrase by which a speaker owns or disowns a deed of which he
// has been told: "it was us", "it wasn't us"; only says without.
func (d *Document) ownedInWords(s *syntax.Sentence, i int) Voice {
	switch g := d.Grammar; {
	case g.Set("not-ours").At(s, i) > 0:
		return Denies
	case g.Set("ours").At(s, i) > 0:
		return OwnsUp
	}
	return Says
}

// whoDidIt returns the head of who is said to have done what was told before, or -1:
// "it was [the militia] that did it", "[the army] did this".
func (d *Document) whoDidIt(s *syntax.Sentence, i int) int {
	if d.Grammar.Set("did-it").At(s, i) == 0 || !s.Is(i, "VERB") && s.Child(i, "obj") < 0 || s.Words[i].Feat("VerbForm") == "Inf" || s.Words[i].Feat("Tense") != "Past" {
		return -1
	}
	heads := s.Children(i, "nsubj")
	if h := s.Words[i].Head; s.Rel(i) == "acl:relcl" && h >= 0 {
		heads = append(heads, h)
	}
	for _, k := range heads {
		if s.Is(k, "PROPN") || s.Is(k, "NOUN") && d.Thing(s, k).Class.CanAct() {
			return k
		}
	}
	return -1
}

// kindOfSpeaker returns of what kind the speaker is whose phrase has a head.
func (d *Document) kindOfSpeaker(s *syntax.Sentence, head int) SpeakerKind {
	if head < 0 {
		return ""
	}
	sp, _ := d.speakerAt(s, head)
	return sp.Kind
}

// authorWord tells a word that says whose deed something is; a verb only as what
// somebody is ("was to blame").
func (d *Document) authorWord(s *syntax.Sentence, i int) bool {
	if det := s.Child(i, "det", "nummod"); s.Is(i, "NOUN") && det >= 0 && (s.Is(det, "NUM") || !d.Grammar.Set("definite").Word(s, det)) {
		return false // « a visé un responsable du mouvement », an official
	}
	return d.Grammar.Set("author-word").Word(s, i) && (!s.Is(i, "VERB") || s.Child(i, "cop") >= 0)
}

// ownAuthor tells whether a speaker says of itself or of its own men that the act
// is theirs: "said it was behind the blast", "said its fighters were responsible".
// Who is "responsible for the budget" tells of no act.
func (d *Document) ownAuthor(s *syntax.Sentence, i, speaker int) bool {
	if speaker < 0 {
		return false
	}
	if sp, _ := d.speakerAt(s, speaker); sp.Kind != PartySpeaker && sp.Kind != ForceSpeaker && !sp.refers {
		return false
	}
	if s.Is(i, "ADP") && s.Words[i].Head >= 0 {
		i = s.Words[i].Head
		if !s.Is(i, "PRON") && !d.onlyTakesUp(s, i) { // "was behind an ambush in Baidoa": its own noun tells it
			return false
		}
	}
	for _, k := range s.Children(i, "obl", "nmod") {
		if s.Is(k, "NOUN", "PROPN") && !s.IsTimed(k) && !d.namesAct(s, k) && !d.Grammar.Set("event-anaphor").Word(s, k) {
			return false
		}
	}
	h := s.Child(i, "nsubj")
	if h < 0 && bareInfinitive(s, i) { // « affirme être à l'origine de l'attentat »
		return true
	}
	if h < 0 || h < speaker && i > speaker || s.Child(i, "cop") < 0 {
		return false
	}
	p := h
	if s.Is(h, "NOUN") {
		p = s.Possessive(h)
	}
	return p >= 0 && s.Is(p, "PRON", "DET") && s.Words[p].Feat("Person") != "2" && s.Words[p].Feat("PronType") != "Dem"
}

// ownedAct returns the noun of an act that a word for its author names anew (« à
// l'origine de l'attentat contre la mosquée »), or Nothing.
func (d *Document) ownedAct(s *syntax.Sentence, i int) int {
	for _, k := range s.Children(i, "nmod", "obl") {
		if s.Is(k, "NOUN") && d.TellsAct(s, k) && !d.onlyTakesUp(s, k) {
			return k
		}
	}
	return Nothing
}

// bearsMark returns the noun of the act that is said to bear somebody's mark, or -1: "[the bombing of a
// bus] bore the hallmarks of the group", « [l'attaque] porte la marque des rebelles ».
func (d *Document) bearsMark(s *syntax.Sentence, i int) int {
	v := s.Words[i].Head
	if !d.Grammar.Set("hallmark").Word(s, i) || s.Rel(i) != "obj" || v < 0 {
		return -1
	}
	if k := s.Child(v, "nsubj"); k >= 0 && k < v && s.Is(k, "NOUN") && d.TellsAct(s, k) {
		return k
	}
	return -1
}

// actOfAuthor returns the noun of the act whose author somebody is not, or Nothing.
func (d *Document) actOfAuthor(s *syntax.Sentence, i int) int {
	for _, k := range s.Children(i, "nmod", "obl") {
		if s.Is(k, "NOUN") && d.TellsAct(s, k) {
			return k
		}
	}
	return Nothing
}

// bareInfinitive tells an infinitive, or what an infinitive of "to be" says of its
// subject, with no word before it that would make it a purpose or a promise.
func bareInfinitive(s *syntax.Sentence, c int) bool {
	v := c
	if k := s.Child(c, "cop", "aux"); k >= 0 {
		v = k
	}
	return s.Words[v].Feat("VerbForm") == "Inf" && s.Child(c, "mark") < 0
}

// onlyTakesUp tells a definite noun of an act with nothing beside it that would tell
// the act anew: "the bombing".
func (d *Document) onlyTakesUp(s *syntax.Sentence, n int) bool {
	return d.Grammar.Definite(s, n, "det") && (d.namesAct(s, n) || d.Grammar.Set("event-anaphor").Word(s, n)) &&
		s.Child(n, "nmod", "nmod:poss", "amod", "nummod", "acl", "acl:relcl") < 0 && d.onlyMeans(s, n)
}

// onlyMeans tells whether the nouns in front of that of an act say at most with what it was
// done: "the rocket attack", "the air strike".
func (d *Document) onlyMeans(s *syntax.Sentence, n int) bool {
	for _, k := range s.Children(n, "compound") {
		if d.Thing(s, k).Class != WeaponClass && !d.TellsAct(s, k) {
			return false
		}
	}
	return true
}

// IsSpeaker tells whether a word is the head of a speaker's phrase: an official
// (« un responsable ») is responsible for nothing.
func IsSpeaker(said []Attribution, i int) bool {
	return slices.ContainsFunc(said, func(a Attribution) bool { return a.Speaker == i })
}

// governing returns the closest attribution with a speaker that governs a
// word, or nil.
func (d *Document) governing(said []Attribution, w int) *Attribution {
	var best *Attribution
	size := 0
	for i := range said {
		a := &said[i]
		if a.Speaker < 0 || a.Negated || a.Kind != Says && a.Kind != Suspects {
			continue
		}
		if n := a.Governs(w); n > 0 && (best == nil || n < size) {
			best, size = a, n
		}
	}
	return best
}

// SaidAround returns who vouches for a sentence in which something is only suspected:
// "two men accused of killing a judge were arrested, police said"; or nil.
func (d *Document) SaidAround(s *syntax.Sentence, w int) *SourceRef {
	if a := d.governing(d.AttributionsOf(s), w); a != nil {
		return d.Reference(*a)
	}
	return nil
}

// caller returns who calls something false ("the army called the report a
// lie"), or nil.
func (d *Document) caller(s *syntax.Sentence, i int) *Attribution {
	h := s.Words[i].Head
	for steps := 0; steps < 2 && h >= 0 && s.Is(h, "NOUN"); steps++ { // "called the accusation 'a fairy tale'"
		h = s.Words[h].Head
	}
	if h < 0 || !d.Grammar.Set("call").Word(s, h) {
		return nil
	}
	if sp := d.speakerOf(s, h); sp >= 0 {
		return &Attribution{Sentence: s, Verb: h, Speaker: sp, Kind: Says}
	}
	return nil
}

// judgesTold tells whether a word of falsity is said of what was told: a
// pronoun, an act, a statement.
func (d *Document) judgesTold(s *syntax.Sentence, i int) bool {
	if d.stagedAct(s, i) || aloneInQuotes(s, i) {
		return true
	}
	top := i
	if h := s.Words[i].Head; h >= 0 && s.Is(h, "NOUN") && (s.Rel(i) == "amod" || s.Rel(i) == "nmod" && i == h+1) {
		top = h // "a pure fabrication", « de pure invention », the adjective read as a noun
	}
	if h := s.Words[top].Head; h >= 0 && d.Grammar.Set("say").At(s, h) > 0 && syntax.BaseRel(s.Rel(h)) != "acl" && (syntax.BaseRel(s.Rel(top)) == "obl" || s.Rel(top) == "obj") {
		return true // "spoke of lies"
	}
	if n := s.Words[top].Head; s.Rel(top) == "appos" && n >= 0 && (d.Grammar.Set("saying-noun").Word(s, n) || d.Grammar.Set("statement").Word(s, n)) {
		return true
	}
	if n := s.Words[top].Head; s.Rel(top) == "nmod" && n >= 0 && s.Rel(n) == "obj" && d.Grammar.Set("call").Word(s, s.Words[n].Head) && d.tellsOfAct(s, n) {
		return true // « qualifie ces accusations de fable », "described the report as fiction", the last hung on the noun
	}
	if det := s.Child(top, "det"); det == top-1 && s.Rel(top) == "obj" && s.Words[det].Feat("PronType") == "Dem" && d.Grammar.Set("call").Word(s, s.Words[top].Head) {
		return true // "called this untrue", the pronoun read as an article
	}
	subjects := s.Children(top, "nsubj")
	if m := s.Child(top, "mark"); len(subjects) == 0 && m >= 0 && s.Child(top, "cop") == m+1 {
		return true // "said that was untrue", the pronoun read as a conjunction
	}
	if h := s.Words[top].Head; len(subjects) == 0 && h >= 0 && (s.Rel(top) == "xcomp" || syntax.BaseRel(s.Rel(top)) == "obl" || s.Rel(top) == "obj") {
		subjects = s.Children(h, "obj") // "called the report a lie"
	}
	if len(subjects) == 0 { // "called the claim baseless", the last two read as one noun
		subjects = s.Children(top, "compound")
	}
	for _, k := range subjects {
		if k != top && (s.Is(k, "PRON", "DET") || d.tellsOfAct(s, k)) {
			return true
		}
	}
	return false
}

// tellsOfAct tells a noun for an act or for what somebody said of one.
func (d *Document) tellsOfAct(s *syntax.Sentence, k int) bool {
	g := d.Grammar
	return d.Thing(s, k).Class == EventClass || g.Set("event-anaphor").Word(s, k) || g.Set("statement").Word(s, k) || g.Set("version").Word(s, k) || g.Set("saying-noun").Word(s, k)
}

// aloneInQuotes tells a word that is the whole of a quotation but for what describes
// it: « "Pure invention", rétorque la présidence ».
func aloneInQuotes(s *syntax.Sentence, i int) bool {
	const most = 4 // words
	if s.Quoted == nil || !s.Quoted[i] {
		return false
	}
	first, last := i, i
	for first > 0 && s.Quoted[first-1] {
		first--
	}
	for last+1 < len(s.Words) && s.Quoted[last+1] {
		last++
	}
	return first > 0 && last-first < most && !slices.ContainsFunc(s.Words[first:last+1], func(w ud.Word) bool { return w.UPOS == "VERB" || w.UPOS == "AUX" })
}

// authorMeant returns who is said to have done it: the subject of "was
// behind", the complement of "the work of", or -1.
func (d *Document) authorMeant(s *syntax.Sentence, i int) int {
	for _, k := range s.Children(i, "nmod") {
		if d.Thing(s, k).Class.CanAct() && (s.Is(i, "ADJ") || s.Child(i, "cop") >= 0 || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))) { // "started work with the patients" blames nobody
			return k
		}
	}
	if s.Is(i, "ADP") && s.Words[i].Head >= 0 { // "were behind it"
		i = s.Words[i].Head
	}
	for _, k := range s.Children(i, "nsubj") {
		if d.Thing(s, k).Class.CanAct() && s.Child(i, "cop", "advmod") >= 0 {
			return k
		}
	}
	return -1
}

// sameSpeaker tells whether the one accused is the one who speaks.
func (d *Document) sameSpeaker(s *syntax.Sentence, h, speaker int) bool {
	return h == speaker || s.Is(h, "PRON")
}

// stagedAct tells a verb of falsity done to what was told before: "the rebels staged
// the incident". Who "staged an attack" has struck.
func (d *Document) stagedAct(s *syntax.Sentence, i int) bool {
	return s.Is(i, "VERB") && slices.ContainsFunc(s.Children(i, "obj", "nsubj:pass"), func(k int) bool {
		return d.Grammar.Set("event-anaphor").Word(s, k) && d.Grammar.Definite(s, k, "det") && s.Child(k, "nmod", "compound") < 0
	})
}

// stagesAct tells a verb of staging whose object is an act, which is carried out and no fake: "said
// the group had staged the attack".
func (d *Document) stagesAct(s *syntax.Sentence, v int) bool {
	o := s.Child(v, "obj")
	return s.Is(v, "VERB") && o > v && !s.IsPassive(v) && d.TellsAct(s, o)
}
