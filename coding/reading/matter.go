package reading

import (
	"slices"

	"attest/coding/syntax"
)

// toldBy returns the head of the clause or noun that a verb of saying tells,
// or -1 for the whole sentence.
func (d *Document) toldBy(s *syntax.Sentence, v int) int {
	length := d.sayingLength(s, v) // « faire savoir », « faire état »
	for _, c := range s.Children(v, "ccomp", "xcomp") {
		if (c < v || c >= v+length) && !besideClause(s, v, c) {
			return c
		}
	}
	if length > 1 {
		for _, k := range s.Children(v, "obl", "nmod") {
			if d.Thing(s, k).Class == EventClass || k > v && !s.IsTimed(k) && d.TellsAct(s, k) {
				return k
			}
		}
	}
	if c := s.Child(v, "advcl"); c > v && s.Child(v, "aux:pass") >= 0 { // "is suspected of kidnapping"
		return c
	}
	if speaker := s.Child(v, "nsubj"); s.VerbArguments(v).Passive && (s.Child(v, "aux:pass") >= 0 || speaker < 0 || !d.canSpeak(s, speaker)) {
		if c := s.Child(v, "nsubj:pass", "csubj:pass", "nsubj"); c >= 0 {
			return c
		}
		if h := s.Words[v].Head; h >= 0 && syntax.BaseRel(s.Rel(v)) == "acl" { // "an attack claimed by …"
			return h
		}
	}
	if g := d.Grammar; g.Set("accuse").At(s, v) > 0 { // "accused the army of the killing"
		for _, o := range s.VerbArguments(v).Oblique {
			if o.Head > v && g.Set("accused-preposition").HasPrep(o.Prep) && d.namesAct(s, o.Head) {
				return o.Head
			}
		}
	}
	for _, k := range s.Children(v, "nsubj", "obj") { // "denied shelling the camp"
		if k > v && k >= v+length && d.Thing(s, k).Class == EventClass {
			return k
		}
	}
	if syntax.BaseRel(s.Rel(v)) == "parataxis" && s.Words[v].Head >= 0 {
		return s.Words[v].Head
	}
	if o := s.Child(v, "obj"); o >= 0 && (o < v || o >= v+length) && (!d.canSpeak(s, o) || d.Grammar.Set("statement").Word(s, o) || d.Grammar.Set("saying-noun").Word(s, o) || d.Grammar.Set("accuse").At(s, v) > 0 && s.Is(o, "NOUN") && d.TellsAct(s, o)) { // « a imputé la mort de deux paysans aux rebelles »
		return o
	}
	if c := s.Child(v, "parataxis", "advcl"); c >= 0 && !besideClause(s, v, c) && !s.RelativeClause(c) {
		return c
	}
	return -1
}

// besideClause tells whether a clause only accompanies a saying: a participle parted from it
// by a comma, with no subject ("said, blaming rebels", « Citant un témoin, la radio annonce »).
func besideClause(s *syntax.Sentence, v, c int) bool {
	first, last := s.Subtree(c)
	if s.Words[c].Feat("VerbForm") == "Fin" || s.Words[c].Feat("VerbForm") == "Inf" || s.Child(c, "nsubj", "mark", "aux") >= 0 {
		return false
	}
	if c < v {
		return last < v && (s.Lower[last] == "," || s.Lower[last+1] == ",")
	}
	return first > 0 && (s.Lower[first] == "," || s.Lower[first-1] == ",")
}

// deniesAct tells whether a verb of denying denies an act or an allegation:
// what has another object ("rejected the budget") is no denial.
func (d *Document) deniesAct(s *syntax.Sentence, v int) bool {
	heads := slices.DeleteFunc(s.VerbArguments(v).Object, func(h int) bool { // « nie et accuse les rebelles »
		c := s.Words[h].Head
		return h > v && c > v && s.Rel(c) == "conj" && d.Grammar.Set("accused-of").At(s, c) > 0
	})
	if d.spurnsAct(s, v, heads) || d.rejectsOtherGuilt(s, v, heads) {
		return false
	}
	if s.Child(v, "ccomp", "xcomp") >= 0 || len(heads) == 0 && s.Child(v, "advcl") >= 0 {
		return true
	}
	phrase := d.Grammar.Set("deny").At(s, v)
	for _, h := range heads {
		if h > v && h < v+phrase { // « s'en lavent les mains »
			return true
		}
		if d.relativeOfClause(s, v) {
			return true
		}
		if h > 0 && s.Words[h].Feat("PronType") == "Rel" && s.Is(h-1, "NOUN") { // "a figure that the families dispute"
			h--
		}
		if s.Is(h, "PRON", "VERB") || d.tellsOfAct(s, h) || d.Grammar.Set("container").Word(s, h) {
			return true
		}
	}
	if p := d.partDenied(s, v); d.keepsFromAct(s, v) || p >= 0 && s.Child(p, "nmod") < 0 { // a "link with the capital" is no act
		return true
	}
	if d.Grammar.Set("deny-something").Word(s, v) && d.invertedSpeaker(s, v) < 0 { // « le concierge balaie » denies nothing
		return false
	}
	return len(heads) == 0 && !s.Is(v, "ADJ")
}

// saidByDenied tells a verb of saying behind the noun of what somebody denies and nobody is
// said to have told: « a démenti les informations faisant état d'un bombardement ».
func (d *Document) saidByDenied(s *syntax.Sentence, v int) bool {
	n := s.Words[v].Head
	if n >= 0 && n < v && s.Words[v].Feat("VerbForm") == "Inf" && d.falseToSay(s, n) >= 0 { // "a lie to claim that its forces bombed the market"
		return true
	}
	if n >= 0 && slices.ContainsFunc(s.Children(n, "nmod", "compound", "amod"), func(k int) bool { return d.canSpeak(s, k) }) {
		return false
	}
	return s.Rel(v) == "acl" && n >= 0 && d.Grammar.Set("saying-noun").Word(s, n) && s.Words[n].Head >= 0 && d.Grammar.Set("deny").At(s, s.Words[n].Head) > 0
}

// relativeOfClause tells a verb of denying whose object is a relative pronoun behind a
// comma, which stands for the clause before: "jets bombed a school, which the army denies".
func (d *Document) relativeOfClause(s *syntax.Sentence, v int) bool {
	k := s.Child(v, "obj")
	return k > 0 && k < v && s.Rel(v) == "acl:relcl" && s.Is(k, "PRON") && s.Lower[k-1] == ","
}

// spurnsAct tells a verb of rejecting whose object is a deed: who "repudiates the
// murder" or "rejects this attack" condemns it and denies nothing.
func (d *Document) spurnsAct(s *syntax.Sentence, v int, heads []int) bool {
	return d.Grammar.Set("spurn").Word(s, v) && len(heads) > 0 && slices.ContainsFunc(heads, func(h int) bool {
		return h > v && s.Is(h, "NOUN") && d.TellsAct(s, h) && !d.Grammar.Set("statement").Word(s, h)
	})
}

// denierOf returns the subject of a verb of denying: whoever denies an act can
// speak, be it a firm or a command, or -1.
func (d *Document) denierOf(s *syntax.Sentence, v int) int {
	if a := s.VerbArguments(v); !a.Passive {
		for _, h := range a.Subject {
			if c := d.Thing(s, h).Class; s.Is(h, "NOUN", "PROPN") && c != EventClass && c != WeaponClass && c != TimeClass {
				return h
			}
		}
	}
	return -1
}

// deniesPart tells whether a denial is of the denier's own part in an act
// ("denied any involvement"), so that the act is denied of the denier.
func (d *Document) deniesPart(a Attribution) bool {
	if a.Absent || d.Grammar.Set("no-part").At(a.Sentence, a.Verb) > 0 || d.authorWord(a.Sentence, a.Verb) {
		return true
	}
	for _, h := range a.Sentence.VerbArguments(a.Verb).Object {
		if d.Grammar.Set("part-in-act").Word(a.Sentence, h) && !d.sayingOfAct(a.Sentence, h) {
			return true
		}
	}
	return d.deniesAuthorship(a)
}

// sayingOfAct tells a noun of saying with the act that somebody tells: "allegations that police
// had fired".
func (d *Document) sayingOfAct(s *syntax.Sentence, n int) bool {
	if !d.Grammar.Set("saying-noun").Word(s, n) {
		return false
	}
	for k := n + 1; k < len(s.Words); k++ {
		if s.Within(k, n) && (s.Is(k, "NOUN") && d.TellsAct(s, k) || s.Is(k, "VERB") && len(d.TriggersAt(s, k)) > 0) {
			return true
		}
	}
	return false
}

// deniesAuthorship tells a denial that the one who denies is whose deed an act is: "denies
// it was behind the attack", « nie être à l'origine de l'attentat ».
func (d *Document) deniesAuthorship(a Attribution) bool {
	s := a.Sentence
	for w := range s.Words {
		if a.Governs(w) == 0 || w < a.Verb || !d.authorWord(s, w) {
			continue
		}
		top := w
		if s.Is(w, "ADP") && s.Words[w].Head >= 0 { // "behind the attack"
			top = s.Words[w].Head
		}
		k := s.Child(top, "nsubj")
		return k < 0 && bareInfinitive(s, top) || k >= 0 && s.Is(k, "PRON") && s.Words[k].Feat("PronType") == "Prs" || k < 0 && s.Child(top, "cop") >= 0 // "denied being behind it"
	}
	return false
}

// ownsAct tells whether a verb of owning up has an act or responsibility as
// its object ("claimed the attack"), so that "claimed that …" stays a saying.
func (d *Document) ownsAct(s *syntax.Sentence, v int) bool {
	if d.ownsMany(s, v) {
		return false
	}
	if d.Grammar.Set("own-up").At(s, v) > 1 {
		return true
	}
	if c := s.Child(v, "ccomp"); s.Child(v, "obj") < v && (c > v || v+1 < len(s.Words) && s.Is(v+1, "AUX")) { // "the arrests, which they claim are illegal"
		return false
	}
	for _, h := range s.VerbArguments(v).Object {
		if s.Is(h, "PRON") || d.namesAct(s, h) || d.Grammar.Set("event-anaphor").Word(s, h) || d.Grammar.Set("container").Word(s, h) {
			return true
		}
	}
	return false
}

// ownsMany tells a verb of owning up to acts that are not the one told: "has claimed several
// similar attacks", "claimed responsibility for a string of bombings".
func (d *Document) ownsMany(s *syntax.Sentence, v int) bool {
	owned := s.VerbArguments(v).Object
	for _, h := range append(s.Children(v, "obl", "nmod"), owned...) {
		owned = append(owned, h)
		owned = append(owned, s.Children(h, "nmod")...)
	}
	return slices.ContainsFunc(owned, func(h int) bool {
		if d.Grammar.Set("series").Word(s, h) {
			return !d.Grammar.Definite(s, h, "det")
		}
		return s.Words[h].Feat("Number") == "Plur" && d.namesAct(s, h) && slices.ContainsFunc(s.Children(h, "amod", "det"), func(k int) bool { return d.Grammar.Set("of-the-kind").Word(s, k) })
	})
}

// ownsBlunder tells whether a verb of conceding has a mistake as its object:
// who admits "an error of identification" owns the blow.
func (d *Document) ownsBlunder(s *syntax.Sentence, v int) bool {
	for _, h := range s.VerbArguments(v).Object {
		if d.Grammar.Set("blunder").Word(s, h) {
			return true
		}
	}
	return false
}

// someGroup tells a word for a group by which another than that told before is blamed: « mettent en cause un groupe »,
// "blamed the MAS group".
func (d *Document) someGroup(s *syntax.Sentence, h int) bool {
	if !s.Is(h, "NOUN") || !d.Grammar.Set("group-anaphor").Word(s, h) {
		return false
	}
	return !d.Grammar.Definite(s, h, "det") || slices.ContainsFunc(s.Children(h, "compound", "nmod", "appos", "flat"), func(k int) bool { return s.Is(k, "PROPN") && s.Child(k, "case") < 0 })
}

// blamedBy returns who is accused: the object of "accuse", the oblique of
// "blame on", « imputer à », « attribuer à ».
func (d *Document) blamedBy(s *syntax.Sentence, v, speaker int) int {
	if k := d.shiftsBlame(s, v); k >= 0 {
		return k
	}
	a := s.VerbArguments(v)
	for _, h := range a.Object {
		if d.Grammar.Set("ascribed").At(s, v) > 0 && s.Is(h, "NOUN") && !d.Thing(s, h).Named && d.TellsAct(s, h) { // « impute [la mort de trois paysans] aux rebelles »
			continue
		}
		if th := d.Thing(s, h); h != speaker && (th.Class.CanAct() || th.Nation && s.Is(h, "PROPN") || d.sameGroup(s, h) != nil || d.someGroup(s, h)) {
			return h
		}
	}
	for _, o := range a.Oblique {
		if th := d.Thing(s, o.Head); o.Head != speaker && (th.Class.CanAct() || d.sameGroup(s, o.Head) != nil) && !s.IsTimed(o.Head) {
			return o.Head
		}
	}
	if k := s.Child(v, "iobj"); k >= 0 && k < v && s.Is(k, "PRON") && d.Grammar.Set("ascribed").Word(s, v) { // « lui impute l'enlèvement de deux prêtres »
		return k
	}
	for _, h := range a.Object { // « y voit la main du groupe », "pinned the blame on the group"
		if d.TellsAct(s, h) { // of whom an act is, it may have been done to
			continue
		}
		heads := d.Makers(s, h)
		if h < v+d.Grammar.Set("accuse").At(s, v) {
			heads = append(heads, s.Children(h, "nmod")...)
		}
		for _, k := range heads {
			if th := d.Thing(s, k); th.Class.CanAct() || th.Nation && s.Is(k, "PROPN") { // « y voit la main du Pakistan »
				return k
			}
		}
	}
	return -1
}

// actOwned returns the noun of an act under a verb by which somebody owns it: "owned up
// to the blast"; -1 without.
func (d *Document) actOwned(s *syntax.Sentence, v int) int {
	for _, k := range s.Children(v, "obl") {
		if k > v && s.Is(k, "NOUN") && d.TellsAct(s, k) && !d.onlyTakesUp(s, k) {
			return k
		}
	}
	return -1
}

// keepsFromAct tells whether a verb keeps somebody away from an act: "distanced its
// members from the attack".
func (d *Document) keepsFromAct(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.VerbArguments(v).Oblique, func(o syntax.Oblique) bool {
		return d.Grammar.Set("from-preposition").HasPrep(o.Prep) && d.Grammar.Set("event-anaphor").Word(s, o.Head)
	})
}

// onlyHarm tells a noun for the hurt of a blow: a strike that "caused no injuries" was
// struck.
func (d *Document) onlyHarm(s *syntax.Sentence, k int) bool {
	return s.Is(k, "NOUN") && (d.Grammar.Set("toll-noun").Word(s, k) || d.Grammar.Set("wound-word").Word(s, k) || d.Grammar.Set("losses").Word(s, k))
}

// promisesAct tells a verb of promising with an act as its object: « a promis l'envoi de cent
// gendarmes ».
func (d *Document) promisesAct(s *syntax.Sentence, v int) bool {
	o := s.Child(v, "obj")
	return o > v && s.Is(o, "NOUN") && d.TellsAct(s, o)
}

// issuesDenial tells a verb whose object is a denial: « oppose un démenti formel »,
// "issued a flat denial".
func (d *Document) issuesDenial(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.Children(v, "obj"), func(k int) bool { return s.Is(k, "NOUN") && d.Grammar.Set("denial").Word(s, k) })
}
