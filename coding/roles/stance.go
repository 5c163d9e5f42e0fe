package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// OutlookOf reads negation, mood, tense, hedges and governing verbs of the
// clause that a trigger stands in.
func (d *Reader) OutlookOf(t frames.Trigger, support int) reading.Outlook {
	s, g := t.Sentence, d.Grammar
	pred := t.Word
	if t.Pattern.Noun {
		pred = NounHead(t)
		if support >= 0 {
			pred = support
		}
	}
	if h := s.Words[pred].Head; h >= 0 && s.Rel(pred) == "cop" { // "is not in their custody": the negation stands with the noun
		pred = h
	}
	if d.isAim(s, pred) {
		return reading.Outlook{None: "purpose, not an act", Rule: "stance.purpose"}
	}
	if d.onlyExpected(t) {
		return reading.Outlook{None: "only feared or hoped for", Rule: "stance.expected"}
	}
	if w, ok := d.hedgeNear(t, pred); ok {
		return reading.Outlook{Stance: attest.Unconfirmed, Rule: "stance.hedge", At: []syntax.Span{s.Span(w, w)}}
	}
	if w, ok := d.imminent(t); ok {
		return reading.Outlook{Stance: attest.Threatened, Rule: "stance.to-come", At: []syntax.Span{s.Span(w, w)}}
	}
	if o, ok := d.planned(t); ok {
		return o
	}
	if w := d.due(t, pred); w >= 0 {
		return reading.Outlook{Stance: attest.Threatened, Rule: "stance.due", At: []syntax.Span{s.Span(w, w)}}
	}
	if !t.Pattern.Noun && g.Set("scheduled").Word(s, t.Word) {
		if !d.scheduled(s, t.Word) { // « ils attendaient une colonne »
			return reading.Outlook{None: "only waited for", Rule: "stance.awaited"}
		}
		return reading.Outlook{Stance: attest.Threatened, Rule: "stance.scheduled", At: []syntax.Span{s.Span(t.Word, t.Word)}}
	}
	if d.onlySought(t, pred) {
		return reading.Outlook{None: "sought or turned down, not agreed", Rule: "stance.sought"}
	}
	if d.Presupposed(t) && pred != NounHead(t) && s.Words[pred].Feat("VerbForm") != "Inf" && s.Rel(NounHead(t)) != "nsubj" && (g.Set("own-up").At(s, pred) > 0 || g.Set("say").At(s, pred) > 0) {
		return reading.Outlook{Stance: attest.Asserted, Rule: "stance.presupposed"}
	}
	if k := t.Frame().Kind; k == frames.Blast && !t.Pattern.Noun && d.Negated(s, pred) {
		return reading.Outlook{None: "did not go off", Rule: "stance.failed"}
	}
	if h := s.Words[pred].Head; t.Frame().Kind == frames.Protest && t.Pattern.Noun && (g.Set("disperse").At(s, pred) > 0 || h >= 0 && s.Is(h, "VERB") && g.Set("disperse").At(s, h) > 0) {
		return reading.Outlook{Stance: attest.Asserted, Rule: "stance.presupposed"} // "to break up a march": there was one
	}
	if d.settled(t) {
		return reading.Outlook{Stance: attest.Asserted, Rule: "stance.presupposed"}
	}
	if d.UnderIf(s, pred) {
		return reading.Outlook{None: "conditional", Rule: "stance.if"}
	}
	if o, ok := d.MoodOf(s, pred); ok && d.Negated(s, pred) && o.Rule != "stance.hearsay-conditional" {
		return reading.Outlook{None: "said not to come", Rule: "stance.not-to-come"} // "would not surrender"
	}
	if d.noShot(t) {
		return reading.Outlook{None: "not a shot was fired", Rule: "stance.no-shot"}
	}
	if k := t.Frame().Kind; (k == frames.Release || k == frames.Agree) && d.notYet(s, pred) {
		return reading.Outlook{None: "not let go yet", Rule: "stance.not-yet"}
	}
	if d.Negated(s, pred) && !d.meansItsNegation(t) && !(t.Pattern.Noun && pred != NounHead(t) && (d.TellsHarm(s, pred) || d.saysNobodyHurt(s, pred) || d.deniesObjectAlone(t, pred) || slices.ContainsFunc(d.TriggersAt(s, pred), d.meansItsNegation))) || t.Pattern.Noun && (d.Negated(s, NounHead(t)) || d.noneOfThem(s, NounHead(t))) || d.determinedByNegation(s, t) {
		return reading.Outlook{Stance: attest.Denied, Rule: "stance.negation"}
	}
	if o, ok := d.MoodOf(s, pred); ok {
		if o.Stance == attest.Threatened && syntax.BaseRel(s.Rel(pred)) == "advcl" {
			return reading.Outlook{None: "a condition to come", Rule: "stance.condition"} // « quand l'armée aura quitté l'île »
		}
		return o
	}
	if d.Answered(t) { // "vowed to strike back in revenge for the killing"
		return reading.Outlook{Stance: attest.Asserted, Rule: "stance.answered"}
	}
	if v := s.Words[NounHead(t)].Head; t.Pattern.Noun && v >= 0 && syntax.BaseRel(s.Rel(NounHead(t))) == "nsubj" && d.scheduled(s, v) {
		return reading.Outlook{Stance: attest.Threatened, Rule: "stance.scheduled", At: []syntax.Span{s.Span(v, v)}}
	}
	if support >= 0 && d.calledOut(t, support) { // "called a march for Saturday"
		return reading.Outlook{Stance: attest.Threatened, Rule: reading.CalledOutRule, At: []syntax.Span{s.Span(support, support)}}
	}
	// Climb to the verbs that govern the clause.
	for w, steps := pred, 0; steps < 12; steps++ {
		h := s.Words[w].Head
		if h < 0 {
			break
		}
		rel := syntax.BaseRel(s.Rel(w))
		if rel == "advcl" || rel == "acl" || rel == "csubj" || rel == "ccomp" {
			if d.UnderIf(s, w) {
				return reading.Outlook{None: "conditional", Rule: "stance.if"}
			}
			if rel == "acl" && g.Set("no-part").At(s, h) > 1 { // "had nothing to do with the bombing": there was one
				return reading.Outlook{Stance: attest.Asserted, Rule: "stance.presupposed"}
			}
			for _, m := range s.Children(w, "mark") {
				if d.ProtestCause(t, w) || d.condemnedOrHailed(t, w) || d.UsedWeapon(s, h) || d.tookChance(s, h) || g.Set("false-word").Word(s, h) { // "to protest against the arrest of the mayor", "absurd to suggest that …"
					continue
				}
				if n := g.Set("purpose").At(s, m); n > 0 && g.Set("seize-chance").At(s, h) == 0 && (s.Words[w].Feat("VerbForm") == "Inf" || g.Set("that").Word(s, m+n-1)) && (rel == "advcl" || rel == "acl") && (!g.Set("threaten").Word(s, h) || s.Child(h, "obj") >= 0) {
					return reading.Outlook{None: "purpose, not an act", Rule: "stance.purpose"}
				}
			}
		}
		if rel == "acl" && (s.Words[w].Feat("VerbForm") == "Part" && s.Words[w].Feat("Tense") != "Pres" || s.Words[w].Feat("VerbForm") == "Fin" || s.Rel(w) == "acl:relcl" && s.InProgress(w)) && s.Is(h, "NOUN", "PROPN", "PRON") && !g.Set("plan").Word(s, h) {
			break // what describes a noun is a fact, whatever is wanted of the noun
		}
		if (rel == "nmod" || rel == "obl") && s.Is(w, "NOUN") && g.Set("in-the-wake").HasPrep(s.Preposition(w)) {
			break // "ordered a review after the bombing"
		}
		if s.Is(h, "VERB", "AUX", "ADJ", "NOUN") && (rel == "xcomp" || rel == "ccomp" || rel == "obj" || rel == "obl" || rel == "nsubj" || rel == "acl" || rel == "nmod" || rel == "advcl" && (s.Words[w].Feat("VerbForm") == "Inf" || t.Frame().Kind == frames.Release && s.Words[w].Feat("VerbForm") != "Fin" || g.Set("avoid").At(s, h) > 0)) {
			infinitive := syntax.Infinitival(s, w) || s.Is(w, "NOUN")
			switch {
			case rel == "xcomp" && d.hadTo(s, h):
			case rel == "advcl" && t.Frame().Kind == frames.Release && g.Set("want").At(s, h) > 0 && s.Child(w, "mark") >= 0 && g.Set("before-clause").Word(s, s.Child(w, "mark")):
				return reading.Outlook{None: "wanted or called for, not done", Rule: "stance.want"} // "demanded a ransom before releasing him"
			case d.notAchieved(t, h, w):
				return reading.Outlook{None: "not brought about", Rule: "stance.not-achieved"}
			case rel == "nmod" && s.Is(h, "NOUN") && s.Is(w, "NOUN") && g.Set("want").Word(s, h) && g.Set("request-preposition").Has(s.Preposition(w)):
				return reading.Outlook{None: "wanted or called for, not done", Rule: "stance.want"} // "a request for a truce"
			case d.talkedAbout(t, w), rel == "obj" && d.notPrevented(s, h):
				return reading.Outlook{None: "talked about or not prevented, not told", Rule: "stance.talks"}
			case s.Is(h, "ADJ") && s.Rel(h) == "amod" && infinitive && g.Set("able").Word(s, h):
				return reading.Outlook{None: "only able to, not done", Rule: "stance.able"} // « un drone capable de frapper à 200 kilomètres »
			case rel == "nmod" && d.vowedToGoOn(s, h):
				return reading.Outlook{Stance: attest.Threatened, Rule: "stance.vow", At: []syntax.Span{s.Span(h, h)}}
			case g.Set("was-to").Word(s, h) && s.Words[h].Feat("Tense") == "Imp" && s.Words[w].Feat("VerbForm") == "Inf":
				return reading.Outlook{None: "was to, and not said to have done", Rule: "stance.was-to"} // « qui devait se faire sauter »
			case rel == "xcomp" && d.consents(t, h):
			case rel == "xcomp" && g.Set("threaten").At(s, h) > 0 && !g.Set("say").Word(s, h) && d.Negated(s, h), rel == "acl" && s.Is(h, "NOUN") && g.Set("plan").Word(s, h) && d.noSuch(s, h):
				return reading.Outlook{None: "not meant", Rule: "stance.not-meant"} // "did not intend to destroy it", "has no intention of attacking"
			case g.Set("threaten").At(s, h) > 0 && s.Is(h, "VERB", "ADJ") && (rel == "xcomp" || rel == "obl" || rel == "obj" || rel == "ccomp") && infinitive && !d.PastInfinitive(s, w) && !(g.Set("future").Word(s, h) && s.Words[h].Feat("VerbForm") == "Part"): // « étant allé se ficher » is past
				if !g.Set("say").Word(s, h) || rel == "xcomp" {
					return reading.Outlook{Stance: attest.Threatened, Rule: "stance.threat", At: []syntax.Span{s.Span(h, h)}}
				}
			case g.Set("deny").At(s, h) > 0 && infinitive && s.Words[w].Feat("VerbForm") == "Inf" && (rel == "xcomp" || rel == "advcl" || rel == "acl"):
				return reading.Outlook{None: "refused, not done", Rule: "stance.refusal"}
			case g.Set("avoid").At(s, h) > 0 && s.Is(h, "VERB", "ADJ"), rel == "nmod" && s.Is(h, "NOUN") && g.Set("prospect").Word(s, h) && s.Words[pred].Feat("VerbForm") == "":
				return reading.Outlook{None: "left off or only to be feared, not done", Rule: "stance.avoid"}
			case rel == "acl" && s.Is(h, "NOUN") && g.Set("plan").Word(s, h) && s.Words[w].Feat("VerbForm") == "Inf":
				return reading.Outlook{None: "planned, not done", Rule: "stance.plan"}
			case g.Set("failed").Word(s, h) && rel == "xcomp" && (t.Frame().Kind == frames.Blast || t.Frame().Kind == frames.Land):
				return reading.Outlook{None: "did not go off", Rule: "stance.failed"}
			case g.Set("suppose").At(s, h) > 0 && rel == "ccomp" && s.Is(h, "VERB") && s.Words[h].Feat("Mood") != "Ind" && s.Child(h, "nsubj") < 0:
				return reading.Outlook{None: "only supposed", Rule: "stance.supposed"}
			case infinitive && d.calledOut(t, h):
				return reading.Outlook{Stance: attest.Threatened, Rule: reading.CalledOutRule, At: []syntax.Span{s.Span(h, h)}}
			case g.Set("want").At(s, h) > 0 && infinitive && (rel == "xcomp" || rel == "ccomp" || rel == "obj" || rel == "obl" || rel == "acl"):
				return reading.Outlook{None: "wanted or called for, not done", Rule: "stance.want"}
			case g.Set("want").At(s, h) > 0 && rel == "ccomp" && (s.Words[w].Feat("Mood") == "Sub" || g.Set("demand").Word(s, h) && s.Words[w].Feat("Tense") == "Pres"):
				return reading.Outlook{None: "wanted or called for, not done", Rule: "stance.want"}
			}
		}
		if s.Is(h, "VERB", "AUX") && d.Negated(s, h) && !d.nothingElse(s, h) && (g.Set("say").At(s, h) > 0 || g.Set("own-up").At(s, h) > 0) && !d.Presupposed(t) {
			return reading.Outlook{None: "nobody says so", Rule: "stance.nobody"}
		}
		if rel == "parataxis" || rel == "root" || rel == "advcl" && (s.Words[w].Feat("VerbForm") == "Fin" || s.IsPassive(w) && s.Words[w].Feat("VerbForm") == "Part") {
			break // "would investigate after rebels shelled a market": that they did is a fact
		}
		w = h
		if o, ok := d.MoodOf(s, w); ok && s.Is(w, "VERB", "AUX") && g.Set("say").At(s, w) == 0 {
			return o
		}
	}
	return reading.Outlook{Stance: attest.Asserted, Rule: "stance.plain"}
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

// imminent finds the word by which a noun names an act that is still to come: « une
// offensive imminente », "a looming assault".
func (d *Reader) imminent(t frames.Trigger) (int, bool) {
	if !t.Pattern.Noun {
		return 0, false
	}
	for _, k := range t.Sentence.Children(NounHead(t), "amod", "acl") {
		if d.Grammar.Set("to-come").Word(t.Sentence, k) {
			return k, true
		}
	}
	return 0, false
}

// Presupposed tells a definite noun of an act, which is taken for a fact
// whatever is denied of it: nobody claimed "the bombing", « l'attentat » was not
// claimed.
func (d *Reader) Presupposed(t frames.Trigger) bool {
	return t.Pattern.Noun && d.Grammar.Definite(t.Sentence, NounHead(t), "det")
}

// hedgeNear finds a hedge that modifies the predicate or the trigger.
func (d *Reader) hedgeNear(t frames.Trigger, pred int) (int, bool) {
	s, hedge := t.Sentence, d.Grammar.Set("hedge")
	for _, top := range [2]int{pred, t.Word} {
		for _, k := range s.Kids[top] {
			switch syntax.BaseRel(s.Rel(k)) {
			case "advmod", "amod", "obl", "acl":
				if hedge.Word(s, k) && s.Child(k, "nsubj", "obj") < 0 {
					return k, true
				}
			}
		}
	}
	return 0, false
}

// determinedByNegation tells "no raid", « aucun raid », "not a single round was
// fired". What only compares ("no fewer than 20 people") denies nothing.
func (d *Reader) determinedByNegation(s *syntax.Sentence, t frames.Trigger) bool {
	if t.Pattern.Noun {
		for _, n := range t.Words {
			for _, k := range s.Children(n, "det", "advmod") {
				if d.negates(s, k, n) {
					return true
				}
			}
		}
		return false
	}
	for _, h := range s.Children(t.Word, "nsubj", "nsubj:pass") {
		if d.notOne(s, h) {
			return true
		}
		for _, k := range s.Children(h, "det", "advmod") {
			if d.negates(s, k, h) {
				return true
			}
		}
	}
	return false
}

// noneOfThem tells the object of a negated verb that a bare genitive takes, of which there was none:
// « il n'y a pas eu [de combats] », « n'ont plus entendu [de tirs] ».
func (d *Reader) noneOfThem(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	k := s.Child(n, "case", "det")
	return v >= 0 && v < n && s.Is(v, "VERB") && s.Rel(n) == "obj" && k >= 0 && d.Grammar.Set("genitive-preposition").Has(s.Lower[k]) && s.Child(n, "nummod") < 0 && d.Negated(s, v)
}

// notOne tells a noun of which there was not one: "not one shell was fired".
func (d *Reader) notOne(s *syntax.Sentence, h int) bool {
	n := s.Child(h, "nummod")
	return n > 0 && n < h && d.Grammar.Set("negation").Word(s, n-1) && s.Is(n-1, "PART", "ADV")
}

// noShot tells "no shot was fired" beside what did happen: it denies no blow of which
// anybody spoke.
func (d *Reader) noShot(t frames.Trigger) bool {
	return !t.Pattern.Noun && reading.LastSemicolon(t.Sentence, t.Word) >= 0 && slices.ContainsFunc(t.Sentence.Children(t.Word, "nsubj:pass", "nsubj", "obj"), func(h int) bool {
		return d.Grammar.Set("no-party").Word(t.Sentence, h) && slices.ContainsFunc(t.Sentence.Children(h, "det", "advmod"), func(k int) bool { return d.negates(t.Sentence, k, h) })
	})
}

// negates tells whether the word k denies the noun h: a negative determiner, or
// a negation right before an article.
func (d *Reader) negates(s *syntax.Sentence, k, h int) bool {
	if k < 0 || k > h || !d.Grammar.Set("negation").Word(s, k) || s.Words[k+1].Feat("Degree") == "Cmp" {
		return false
	}
	return s.Rel(k) == "det" || s.Is(k+1, "DET")
}

// Attempted tells a verb that somebody only tried to do: "tried to kill the
// judge", « a tenté d'assassiner le maire ».
func (d *Reader) Attempted(t frames.Trigger) bool {
	s := t.Sentence
	aux := s.Child(t.Word, "aux:pass") // « a failli être tué »
	if t.Pattern.Noun || s.Words[t.Word].Feat("VerbForm") != "Inf" && (aux < 0 || s.Words[aux].Feat("VerbForm") != "Inf") {
		return false
	}
	h := s.Words[t.Word].Head
	return h >= 0 && h < t.Word && s.Is(h, "VERB") && !slices.Contains(t.Words, h) && d.Grammar.Set("attempt").Word(s, h)
}

// calledOut tells a protest to which a verb calls for a day that it names: "called for a
// march on Saturday", « appelle à défiler mercredi ».
func (d *Reader) calledOut(t frames.Trigger, v int) bool {
	s := t.Sentence
	return t.Frame().Kind == frames.Protest && d.Grammar.Set("call-out").Word(s, v) && !d.Negated(s, v) && timedBehind(s, t.Word)
}

// timedBehind tells whether a time is named behind a word of a sentence.
func timedBehind(s *syntax.Sentence, w int) bool {
	for i := w + 1; i < len(s.Words); i++ {
		if s.IsTimed(i) {
			return true
		}
	}
	return false
}

// scheduled tells a passive in the present that puts its subject in the calendar: "a march
// is planned for Saturday".
func (d *Reader) scheduled(s *syntax.Sentence, v int) bool {
	aux := s.Child(v, "aux:pass")
	return d.Grammar.Set("scheduled").Word(s, v) && aux >= 0 && s.Words[aux].Feat("Tense") == "Pres" && len(s.Children(v, "aux")) == 1 && !d.Negated(s, v)
}
