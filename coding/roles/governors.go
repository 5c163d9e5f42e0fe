package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// governor is a word on the way from an act to the head of its sentence, and what hangs on it there.
type governor struct {
	act  frames.Trigger
	s    *syntax.Sentence
	head int    // the governing word
	word int    // what hangs on it: the act's predicate, or a governor below
	rel  string // by which
}

// outlookOfGovernors is the outlook that the verbs and nouns over an act tell, the nearest first; what they
// leave open is asserted.
func (d *Reader) outlookOfGovernors(t frames.Trigger, pred int) reading.Outlook {
	const farthest = 12 // governors, more than any clause worth believing has
	s := t.Sentence
	for w, steps := pred, 0; steps < farthest && s.Words[w].Head >= 0; steps++ {
		g := &governor{act: t, s: s, head: s.Words[w].Head, word: w, rel: syntax.BaseRel(s.Rel(w))}
		if o := d.outlookOfClause(g); decided(o) {
			return o
		}
		if d.describesFact(g) {
			break
		}
		if o := d.governed(g, pred); decided(o) {
			return o
		}
		if d.saidByNobody(g) {
			return nobodySays
		}
		if g.standsAlone() {
			break
		}
		w = g.head
		if o, ok := d.MoodOf(s, w); ok && s.Is(w, "VERB", "AUX") && d.Grammar.Set("say").At(s, w) == 0 {
			return o
		}
	}
	return asserted
}

// outlookOfClause is the outlook that a clause has by what opens it.
func (d *Reader) outlookOfClause(g *governor) reading.Outlook {
	switch g.rel {
	case "advcl", "acl", "csubj", "ccomp":
	default:
		return reading.Outlook{}
	}
	switch {
	case d.UnderIf(g.s, g.word):
		return conditional
	case g.rel == "acl" && d.Grammar.Set("no-part").At(g.s, g.head) > 1: // "had nothing to do with the bombing": there was one
		return presupposed
	case d.forPurpose(g):
		return onlyPurpose
	}
	return reading.Outlook{}
}

// forPurpose reports whether a clause says what something was for. What was protested against, condemned, or done
// with a weapon that was used was done: "to protest against the arrest of the mayor", "absurd to suggest that …".
func (d *Reader) forPurpose(g *governor) bool {
	s, set := g.s, d.Grammar
	if g.rel != "advcl" && g.rel != "acl" || s.Child(g.word, "mark") < 0 {
		return false
	}
	if d.ProtestCause(g.act, g.word) || d.condemnedOrHailed(g.act, g.word) || d.UsedWeapon(s, g.head) || d.tookChance(s, g.head) || set.Set("false-word").Word(s, g.head) {
		return false
	}
	if set.Set("seize-chance").At(s, g.head) > 0 || set.Set("threaten").Word(s, g.head) && s.Child(g.head, "obj") < 0 {
		return false
	}
	return slices.ContainsFunc(s.Children(g.word, "mark"), func(m int) bool {
		n := set.Set("purpose").At(s, m)
		return n > 0 && (s.Words[g.word].Feat("VerbForm") == "Inf" || set.Set("that").Word(s, m+n-1))
	})
}

// describesFact reports whether what hangs on a word is a fact, whatever is wanted of that word: what describes a
// noun, and that in whose wake something comes ("ordered a review after the bombing").
func (d *Reader) describesFact(g *governor) bool {
	s, word := g.s, g.s.Words[g.word]
	switch g.rel {
	case "acl":
		told := word.Feat("VerbForm") == "Fin" || word.Feat("VerbForm") == "Part" && word.Feat("Tense") != "Pres" || s.Rel(g.word) == "acl:relcl" && s.InProgress(g.word)
		return told && s.Is(g.head, "NOUN", "PROPN", "PRON") && !d.Grammar.Set("plan").Word(s, g.head)
	case "nmod", "obl":
		return s.Is(g.word, "NOUN") && d.Grammar.Set("in-the-wake").HasPrep(s.Preposition(g.word))
	}
	return false
}

// governed is the outlook that one governor gives what hangs on it.
func (d *Reader) governed(g *governor, pred int) reading.Outlook {
	s, h := g.s, g.head
	if !d.canGovern(g) {
		return reading.Outlook{}
	}
	switch {
	case g.rel == "xcomp" && d.hadTo(s, h): // « a dû quitter la ville », which it did
	case d.wantedBefore(g):
		return onlyWanted
	case d.notAchieved(g.act, h, g.word):
		return notAchieved
	case d.requested(g):
		return onlyWanted
	case d.talkedAbout(g.act, g.word), g.rel == "obj" && d.notPrevented(s, h):
		return onlyTalked
	case s.Is(h, "ADJ") && s.Rel(h) == "amod" && g.infinitive() && d.Grammar.Set("able").Word(s, h): // « un drone capable de frapper à 200 kilomètres »
		return onlyAble
	case g.rel == "nmod" && d.vowedToGoOn(s, h):
		return threatened("stance.vow", s, h)
	case d.Grammar.Set("was-to").Word(s, h) && s.Words[h].Feat("Tense") == "Imp" && s.Words[g.word].Feat("VerbForm") == "Inf": // « qui devait se faire sauter »
		return wasTo
	case g.rel == "xcomp" && d.consents(g.act, h):
	case d.meansNot(g):
		return notMeant
	case d.threatens(g):
		if g.rel == "xcomp" || !d.Grammar.Set("say").Word(s, h) {
			return threatened("stance.threat", s, h)
		}
	case d.refuses(g):
		return refused
	case d.Grammar.Set("avoid").At(s, h) > 0 && s.Is(h, "VERB", "ADJ"), d.prospectOf(g, pred):
		return avoided
	case g.rel == "acl" && s.Is(h, "NOUN") && d.Grammar.Set("plan").Word(s, h) && s.Words[g.word].Feat("VerbForm") == "Inf":
		return onlyPlanned
	case g.rel == "xcomp" && d.Grammar.Set("failed").Word(s, h) && (g.act.Frame().Kind == frames.Blast || g.act.Frame().Kind == frames.Land):
		return failed
	case d.supposes(g):
		return onlySupposed
	case g.infinitive() && d.calledOut(g.act, h):
		return threatened(reading.CalledOutRule, s, h)
	case d.wants(g):
		return onlyWanted
	}
	return reading.Outlook{}
}

// canGovern reports whether a word can say of what hangs on it whether it was done. Of adverbial clauses that
// are infinitives, those that a verb of avoiding has, and participles beside a release.
func (d *Reader) canGovern(g *governor) bool {
	if !g.s.Is(g.head, "VERB", "AUX", "ADJ", "NOUN") {
		return false
	}
	switch g.rel {
	case "xcomp", "ccomp", "obj", "obl", "nsubj", "acl", "nmod":
		return true
	case "advcl":
		form := g.s.Words[g.word].Feat("VerbForm")
		return form == "Inf" || g.act.Frame().Kind == frames.Release && form != "Fin" || d.Grammar.Set("avoid").At(g.s, g.head) > 0
	}
	return false
}

// infinitive reports whether what hangs on a governor is an infinitive or a noun.
func (g *governor) infinitive() bool {
	return syntax.Infinitival(g.s, g.word) || g.s.Is(g.word, "NOUN")
}

// wantedBefore reports whether somebody is to be let go only once something else is done: "demanded a ransom
// before releasing him".
func (d *Reader) wantedBefore(g *governor) bool {
	mark := g.s.Child(g.word, "mark")
	return g.rel == "advcl" && g.act.Frame().Kind == frames.Release && mark >= 0 && d.Grammar.Set("want").At(g.s, g.head) > 0 && d.Grammar.Set("before-clause").Word(g.s, mark)
}

// requested reports whether a noun asks for what hangs on it: "a request for a truce".
func (d *Reader) requested(g *governor) bool {
	return g.rel == "nmod" && g.s.Is(g.head, "NOUN") && g.s.Is(g.word, "NOUN") && d.Grammar.Set("want").Word(g.s, g.head) && d.Grammar.Set("request-preposition").Has(g.s.Preposition(g.word))
}

// meansNot reports whether somebody is said not to mean to do it: "did not intend to destroy it", "has no
// intention of attacking".
func (d *Reader) meansNot(g *governor) bool {
	switch g.rel {
	case "xcomp":
		return d.Grammar.Set("threaten").At(g.s, g.head) > 0 && !d.Grammar.Set("say").Word(g.s, g.head) && d.Negated(g.s, g.head)
	case "acl":
		return g.s.Is(g.head, "NOUN") && d.Grammar.Set("plan").Word(g.s, g.head) && d.noSuch(g.s, g.head)
	}
	return false
}

// threatens reports whether a word threatens what hangs on it; « étant allé se ficher » is past.
func (d *Reader) threatens(g *governor) bool {
	s, h := g.s, g.head
	switch g.rel {
	case "xcomp", "obl", "obj", "ccomp":
	default:
		return false
	}
	if !s.Is(h, "VERB", "ADJ") || !g.infinitive() || d.Grammar.Set("threaten").At(s, h) == 0 || d.PastInfinitive(s, g.word) {
		return false
	}
	return !(d.Grammar.Set("future").Word(s, h) && s.Words[h].Feat("VerbForm") == "Part")
}

// refuses reports whether somebody refuses to do what hangs on the word.
func (d *Reader) refuses(g *governor) bool {
	if g.rel != "xcomp" && g.rel != "advcl" && g.rel != "acl" {
		return false
	}
	return d.Grammar.Set("deny").At(g.s, g.head) > 0 && g.infinitive() && g.s.Words[g.word].Feat("VerbForm") == "Inf"
}

// prospectOf reports whether a noun tells what is only to be feared or hoped for.
func (d *Reader) prospectOf(g *governor, pred int) bool {
	return g.rel == "nmod" && g.s.Is(g.head, "NOUN") && d.Grammar.Set("prospect").Word(g.s, g.head) && g.s.Words[pred].Feat("VerbForm") == ""
}

// supposes reports whether somebody is asked to suppose what the word tells.
func (d *Reader) supposes(g *governor) bool {
	return g.rel == "ccomp" && g.s.Is(g.head, "VERB") && d.Grammar.Set("suppose").At(g.s, g.head) > 0 && g.s.Words[g.head].Feat("Mood") != "Ind" && g.s.Child(g.head, "nsubj") < 0
}

// wants reports whether somebody wants or calls for what hangs on the word.
func (d *Reader) wants(g *governor) bool {
	if d.Grammar.Set("want").At(g.s, g.head) == 0 {
		return false
	}
	word := g.s.Words[g.word]
	switch g.rel {
	case "ccomp":
		if word.Feat("Mood") == "Sub" || d.Grammar.Set("demand").Word(g.s, g.head) && word.Feat("Tense") == "Pres" {
			return true
		}
		return g.infinitive()
	case "xcomp", "obj", "obl", "acl":
		return g.infinitive()
	}
	return false
}

// saidByNobody reports whether a verb of saying or owning up is negated, and what it would tell is no fact.
func (d *Reader) saidByNobody(g *governor) bool {
	s, h := g.s, g.head
	if !s.Is(h, "VERB", "AUX") || !d.Negated(s, h) || d.nothingElse(s, h) || d.Presupposed(g.act) {
		return false
	}
	if d.Grammar.Set("own-up").At(s, h) > 0 {
		told := g.act.Pattern.Noun && s.Child(NounHead(g.act), "nmod") >= 0
		return !told // "no one claimed the attack [on a market]": there was one
	}
	return d.Grammar.Set("say").At(s, h) > 0
}

// standsAlone reports whether a clause is told for itself, whatever is said over it: "would investigate after
// rebels shelled a market": that they did is a fact.
func (g *governor) standsAlone() bool {
	switch g.rel {
	case "parataxis", "root":
		return true
	case "advcl":
		form := g.s.Words[g.word].Feat("VerbForm")
		return form == "Fin" || form == "Part" && g.s.IsPassive(g.word)
	}
	return false
}

// noSuch tells a noun that a negation determines: "no plans", « aucune intention ».
func (d *Reader) noSuch(s *syntax.Sentence, n int) bool {
	det := s.Child(n, "det")
	return det >= 0 && d.Grammar.Set("negation").Word(s, det)
}

// UsedWeapon tells that a weapon was used, and what it was used for was done: "used
// explosives to blow up a pipeline".
func (d *Reader) UsedWeapon(s *syntax.Sentence, v int) bool {
	if !d.Grammar.Set("use").Word(s, v) || s.Words[v].Feat("Tense") != "Past" || s.IsPassive(v) && s.Words[s.VerbStart(v)].Feat("Tense") == "Pres" || d.Negated(s, v) {
		return false
	}
	a := s.VerbArguments(v)
	return slices.ContainsFunc(a.Object, func(h int) bool { return d.Thing(s, h).Class == reading.WeaponClass || d.ScattersCrowds(s, h) })
}

// tookChance tells a verb of using what favours one, under which what one did is done: "took
// advantage of the fog to attack a post", « ont profité de la nuit pour poser quatre bombes ».
func (d *Reader) tookChance(s *syntax.Sentence, v int) bool {
	past := s.PastForm(v) && s.Child(v, "aux:pass") < 0
	if k := s.Child(v, "aux"); k >= 0 {
		_, toCome := d.MoodOf(s, v)
		past = past && !toCome
	}
	return past && d.Grammar.Set("take-chance").At(s, v) > 0 && !d.Negated(s, v)
}

// nothingElse tells a saying that stands behind a telling and denies something of its
// own: "rockets were fired at the post, no loss reported".
func (d *Reader) nothingElse(s *syntax.Sentence, v int) bool {
	k := s.Child(v, "nsubj", "nsubj:pass")
	return k >= 0 && k > 0 && s.Is(k, "NOUN") && s.Child(k, "det") >= 0 && d.Grammar.Set("negation").Word(s, s.Child(k, "det")) && s.Child(v, "aux", "aux:pass") < 0
}

// vowedToGoOn tells a word for going on, or starting again, that somebody promises:
// "announced a resumption of its attacks".
func (d *Reader) vowedToGoOn(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	return v >= 0 && d.Promises(s, v) == n && !d.Negated(s, v)
}

// hadTo tells a verb of obligation in the past, under which an act was done: « a
// dû quitter la ville ».
func (d *Reader) hadTo(s *syntax.Sentence, v int) bool {
	if !d.Grammar.Set("obliged").Word(s, v) || d.Negated(s, v) {
		return false
	}
	if k := s.Child(v, "aux"); k >= 0 {
		return s.Words[v].Feat("VerbForm") == "Part" && s.Words[k].Feat("Mood") == "Ind"
	}
	return s.Words[v].Feat("Mood") == "Ind" && s.Words[v].Feat("Tense") == "Past"
}
