package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// The outlooks that several ways of speaking share, and those that need no words of their own.
var (
	asserted    = reading.Outlook{Stance: attest.Asserted, Rule: "stance.plain"}
	presupposed = reading.Outlook{Stance: attest.Asserted, Rule: "stance.presupposed"}
	answered    = reading.Outlook{Stance: attest.Asserted, Rule: "stance.answered"}
	negated     = reading.Outlook{Stance: attest.Denied, Rule: "stance.negation"}

	onlyPurpose  = reading.Outlook{None: "purpose, not an act", Rule: "stance.purpose"}
	onlyFeared   = reading.Outlook{None: "only feared or hoped for", Rule: "stance.expected"}
	onlyAwaited  = reading.Outlook{None: "only waited for", Rule: "stance.awaited"}
	onlySought   = reading.Outlook{None: "sought or turned down, not agreed", Rule: "stance.sought"}
	onlyWanted   = reading.Outlook{None: "wanted or called for, not done", Rule: "stance.want"}
	onlyTalked   = reading.Outlook{None: "talked about or not prevented, not told", Rule: "stance.talks"}
	onlyAble     = reading.Outlook{None: "only able to, not done", Rule: "stance.able"}
	onlyPlanned  = reading.Outlook{None: "planned, not done", Rule: "stance.plan"}
	onlySupposed = reading.Outlook{None: "only supposed", Rule: "stance.supposed"}
	conditional  = reading.Outlook{None: "conditional", Rule: "stance.if"}
	condition    = reading.Outlook{None: "a condition to come", Rule: "stance.condition"}
	notToCome    = reading.Outlook{None: "said not to come", Rule: "stance.not-to-come"}
	notMeant     = reading.Outlook{None: "not meant", Rule: "stance.not-meant"}
	notAchieved  = reading.Outlook{None: "not brought about", Rule: "stance.not-achieved"}
	notFired     = reading.Outlook{None: "not a shot was fired", Rule: "stance.no-shot"}
	notYet       = reading.Outlook{None: "not let go yet", Rule: "stance.not-yet"}
	refused      = reading.Outlook{None: "refused, not done", Rule: "stance.refusal"}
	avoided      = reading.Outlook{None: "left off or only to be feared, not done", Rule: "stance.avoid"}
	wasTo        = reading.Outlook{None: "was to, and not said to have done", Rule: "stance.was-to"}
	failed       = reading.Outlook{None: "did not go off", Rule: "stance.failed"}
	nobodySays   = reading.Outlook{None: "nobody says so", Rule: "stance.nobody"}
)

// threatened is the outlook of an act that a word says is still to come.
func threatened(rule string, s *syntax.Sentence, w int) reading.Outlook {
	return reading.Outlook{Stance: attest.Threatened, Rule: rule, At: []syntax.Span{s.Span(w, w)}}
}

// decided reports whether words have told an outlook; the zero one leaves it open.
func decided(o reading.Outlook) bool { return o.Rule != "" }

// OutlookOf reads negation, mood, tense, hedges and governing verbs of the
// clause that a trigger stands in. The first of them that decides does.
func (d *Reader) OutlookOf(t frames.Trigger, support int) reading.Outlook {
	pred := predicateFor(t, support)
	if o := d.outlookOfWords(t, pred); decided(o) {
		return o
	}
	if o := d.outlookUnderNegation(t, pred); decided(o) {
		return o
	}
	if o := d.outlookToCome(t, pred, support); decided(o) {
		return o
	}
	return d.outlookOfGovernors(t, pred)
}

// predicateFor returns the word with which the mood and the negation of a trigger stand: the verb that
// carries its noun, and the noun of "is not in their custody".
func predicateFor(t frames.Trigger, support int) int {
	s, pred := t.Sentence, t.Word
	if t.Pattern.Noun {
		pred = NounHead(t)
		if support >= 0 {
			pred = support
		}
	}
	if h := s.Words[pred].Head; h >= 0 && s.Rel(pred) == "cop" {
		return h
	}
	return pred
}

// outlookOfWords is the outlook that the words of an act itself, and those right beside them, tell.
func (d *Reader) outlookOfWords(t frames.Trigger, pred int) reading.Outlook {
	s := t.Sentence
	switch {
	case d.isAim(s, pred):
		return onlyPurpose
	case d.onlyExpected(t):
		return onlyFeared
	}
	if w, ok := d.hedgeNear(t, pred); ok {
		return reading.Outlook{Stance: attest.Unconfirmed, Rule: "stance.hedge", At: []syntax.Span{s.Span(w, w)}}
	}
	if w, ok := d.imminent(t); ok {
		return threatened("stance.to-come", s, w)
	}
	if o, ok := d.planned(t); ok {
		return o
	}
	if w := d.due(t, pred); w >= 0 {
		return threatened("stance.due", s, w)
	}
	switch {
	case !t.Pattern.Noun && d.scheduled(s, t.Word):
		return threatened("stance.scheduled", s, t.Word)
	case !t.Pattern.Noun && d.Grammar.Set("scheduled").Word(s, t.Word): // « ils attendaient une colonne »
		return onlyAwaited
	case d.onlySought(t, pred):
		return onlySought
	case d.saidOfFact(t, pred):
		return presupposed
	case t.Frame().Kind == frames.Blast && !t.Pattern.Noun && d.Negated(s, pred):
		return failed
	case d.dispersed(t, pred), d.settled(t):
		return presupposed
	}
	return reading.Outlook{}
}

// outlookUnderNegation is the outlook of what is denied, or said under an "if".
func (d *Reader) outlookUnderNegation(t frames.Trigger, pred int) reading.Outlook {
	s, kind := t.Sentence, t.Frame().Kind
	if d.UnderIf(s, pred) {
		return conditional
	}
	if o, ok := d.MoodOf(s, pred); ok && d.Negated(s, pred) && o.Rule != "stance.hearsay-conditional" { // "would not surrender"
		return notToCome
	}
	switch {
	case d.noShot(t):
		return notFired
	case (kind == frames.Release || kind == frames.Agree) && d.notYet(s, pred):
		return notYet
	case d.denied(t, pred):
		return negated
	}
	return reading.Outlook{}
}

// outlookToCome is the outlook that mood, calendar and calls give an act.
func (d *Reader) outlookToCome(t frames.Trigger, pred, support int) reading.Outlook {
	s := t.Sentence
	if o, ok := d.MoodOf(s, pred); ok {
		if o.Stance == attest.Threatened && syntax.BaseRel(s.Rel(pred)) == "advcl" { // « quand l'armée aura quitté l'île »
			return condition
		}
		return o
	}
	if d.Answered(t) { // "vowed to strike back in revenge for the killing"
		return answered
	}
	if n := NounHead(t); t.Pattern.Noun && syntax.BaseRel(s.Rel(n)) == "nsubj" {
		if v := s.Words[n].Head; v >= 0 && d.scheduled(s, v) {
			return threatened("stance.scheduled", s, v)
		}
	}
	if support >= 0 && d.calledOut(t, support) { // "called a march for Saturday"
		return threatened(reading.CalledOutRule, s, support)
	}
	return reading.Outlook{}
}

// saidOfFact reports whether something is said of, or owned up for, the act that a definite noun names, which
// is a fact then.
func (d *Reader) saidOfFact(t frames.Trigger, pred int) bool {
	s, g := t.Sentence, d.Grammar
	if !d.Presupposed(t) || pred == NounHead(t) || s.Words[pred].Feat("VerbForm") == "Inf" || s.Rel(NounHead(t)) == "nsubj" {
		return false
	}
	return g.Set("own-up").At(s, pred) > 0 || g.Set("say").At(s, pred) > 0
}

// dispersed reports whether a protest is broken up, of which there must have been one: "to break up a march".
func (d *Reader) dispersed(t frames.Trigger, pred int) bool {
	if t.Frame().Kind != frames.Protest || !t.Pattern.Noun {
		return false
	}
	s, disperse := t.Sentence, d.Grammar.Set("disperse")
	h := s.Words[pred].Head
	return disperse.At(s, pred) > 0 || h >= 0 && s.Is(h, "VERB") && disperse.At(s, h) > 0
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

// timedBehind reports whether a time is named behind a word of a sentence.
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
