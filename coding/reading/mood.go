package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
	"attest/timex"
)

// Outlook is how the words around a trigger hold the act: as a fact, in
// doubt, denied, to come, or as no act at all.
type Outlook struct {
	Stance attest.Stance
	None   string // why it is no claim; "" when it is one
	Rule   string
	At     []syntax.Span
}

// Promises returns what a verb of saying or threatening has as its object where
// that is a word for going on, or -1.
func (d *Document) Promises(s *syntax.Sentence, v int) int {
	g := d.Grammar
	if g.Set("say").At(s, v) == 0 && g.Set("vow").At(s, v) == 0 && g.Set("threaten").At(s, v) == 0 {
		return -1
	}
	for _, o := range s.VerbArguments(v).Object {
		if g.Set("continuation").Word(s, o) {
			return o
		}
	}
	return -1
}

// UnderIf tells whether "if" opens the clause of a predicate.
func (d *Document) UnderIf(s *syntax.Sentence, pred int) bool {
	for _, m := range s.Children(pred, "mark") {
		if d.Grammar.Set("if").Word(s, m) {
			return true
		}
	}
	return false
}

// concedes tells whether a clause in the subjunctive grants a fact or repeats
// one that is denied: « bien que deux soldats aient été tués », « dément que
// l'avion ait été abattu ».
func (d *Document) concedes(s *syntax.Sentence, pred int) bool {
	for k := max(0, pred-10); k < pred; k++ {
		if d.Grammar.Set("concession").At(s, k) > 0 || d.Grammar.Set("deny").At(s, k) > 0 {
			return true
		}
	}
	return false
}

// MoodOf reads the auxiliaries and mood of one predicate.
func (d *Document) MoodOf(s *syntax.Sentence, pred int) (Outlook, bool) {
	g := d.Grammar
	past := s.Words[pred].Feat("VerbForm") == "Part"
	if v := s.Words[pred].Head; v >= 0 && s.Rel(pred) == "xcomp" && g.Set("modal").Word(s, v) && s.Words[v].Feat("Tense") == "Pres" && s.Words[v].Feat("VerbForm") == "Fin" { // « peut bombarder une école »
		return Outlook{None: "conditional", Rule: "stance.modal"}, true
	}
	if k := d.isTo(s, pred); k >= 0 {
		switch {
		case s.Words[k].Feat("Tense") == "Pres" && (!past || s.Child(pred, "aux:pass") >= 0):
			return Outlook{Stance: attest.Threatened, Rule: "stance.is-to", At: []syntax.Span{s.Span(k, k)}}, true
		case past && s.Child(pred, "aux:pass") < 0: // "was to have disarmed"
			return Outlook{None: "was to, and not said to have done", Rule: "stance.was-to"}, true
		}
	}
	check := append(s.Children(pred, "aux", "cop", "aux:pass"), pred)
	for _, k := range check {
		if s.IsTimed(k) { // "May"
			continue
		}
		switch {
		case s.Words[k].Feat("Mood") == "Sub" && (syntax.BaseRel(s.Rel(pred)) == "acl" || syntax.BaseRel(s.Rel(pred)) == "advcl") && !d.concedes(s, pred):
			return Outlook{None: "an aim or an end, not an act", Rule: "stance.subjunctive"}, true // « jusqu'à ce que le siège soit levé »
		case s.Words[k].Feat("Mood") == "Cnd":
			if past && k != pred && !d.passiveToCome(s, pred, k) { // « aurait tué »
				return Outlook{Stance: attest.Unconfirmed, Rule: "stance.hearsay-conditional", At: []syntax.Span{s.Span(k, k)}}, true
			}
			if d.toldToCome(s, pred) || d.ultimatum(s, pred) { // « a dit qu'il raserait »
				return Outlook{Stance: attest.Threatened, Rule: "stance.future-in-past", At: []syntax.Span{s.Span(k, k)}}, true
			}
			return Outlook{None: "conditional", Rule: "stance.conditional"}, true
		case k != pred && g.Set("would").Word(s, k) && s.Is(k, "AUX"):
			if d.toldToCome(s, pred) || d.ultimatum(s, pred) { // "said it would strike"
				return Outlook{Stance: attest.Threatened, Rule: "stance.future-in-past", At: []syntax.Span{s.Span(k, k)}}, true
			}
			return Outlook{None: "conditional", Rule: "stance.conditional"}, true
		case k != pred && g.Set("modal").Has(s.Lower[k]): // "should", by its lemma a "shall"
			return Outlook{None: "conditional", Rule: "stance.modal"}, true
		case (k != pred && g.Set("future").Word(s, k) && s.Is(k, "AUX") || s.Words[k].Feat("Tense") == "Fut") && d.onCondition(s, pred) && !d.ultimatum(s, pred):
			return Outlook{None: "conditional", Rule: "stance.if"}, true
		case s.Words[k].Feat("Tense") == "Fut" && d.storyOfPast(s, pred): // « Il sera tué peu après »
		case d.toldAnyway(s, pred): // "I will remind you that he ordered the killing"
		case k != pred && g.Set("future").Word(s, k) && s.Is(k, "AUX"), s.Words[k].Feat("Tense") == "Fut":
			return Outlook{Stance: attest.Threatened, Rule: "stance.future", At: []syntax.Span{s.Span(k, k)}}, true
		case k != pred && g.Set("modal").Word(s, k):
			return Outlook{None: "conditional", Rule: "stance.modal"}, true
		}
	}
	return Outlook{}, false
}

// isTo returns the "be" by which a verb with "to" tells what is settled for later, "are to leave on
// Friday", "are to be withdrawn", or -1; not "the aim is to kill", which tells what something is.
func (d *Document) isTo(s *syntax.Sentence, pred int) int {
	to := s.Child(pred, "mark")
	if to < 1 || !s.Is(to, "PART") || !d.Grammar.Set("purpose").Word(s, to) {
		return -1
	}
	for _, k := range s.Children(pred, "aux", "cop", "aux:pass") {
		if k < to && d.Grammar.Set("be").Word(s, k) && s.Words[k].Feat("VerbForm") == "Fin" && !s.Between(k, to, "VERB", "NOUN", "PROPN", "ADJ") {
			if n := s.Child(pred, "nsubj", "nsubj:pass"); n >= 0 && n < k && (d.Thing(s, n).Class != NoClass || d.Thing(s, n).Named || s.Is(n, "PRON", "NUM")) {
				return k
			}
		}
	}
	return -1
}

// longPast is how many days before publication a story is of the past for certain.
const longPast = 60

// storyOfPast tells a verb in the future that tells what came next, as the history of a
// language with such a tense does, in a paragraph whose last day or year is long past:
// « Élu en 1961, il sera tué peu après ».
func (d *Document) storyOfPast(s *syntax.Sentence, pred int) bool {
	if d.Published.IsZero() || s.Quoted[pred] || d.toldToCome(s, pred) {
		return false
	}
	if slices.ContainsFunc(d.TimesIn(s), func(t TimeRef) bool { return t.Expression.Kind == timex.Weekday }) { // « aura lieu vendredi », counted from today
		return false
	}
	for i := s.Index; i >= 0 && d.Sents[i].Unit == s.Unit; i-- {
		ts := d.TimesIn(&d.Sents[i])
		for k := len(ts) - 1; k >= 0; k-- {
			if t := ts[k].Time; t.EDTF != "" && (i < s.Index || ts[k].Expression.NamesYear()) { // not the June of « gagneront Jaffna en juin »
				return t.Latest < d.PublishedDay() && DaysBetween(t.Latest, d.PublishedDay()) > longPast
			}
		}
	}
	return false
}

// toldAnyway tells a verb of saying with what is said in a clause in the past, which is so
// whenever it is said.
func (d *Document) toldAnyway(s *syntax.Sentence, pred int) bool {
	c := s.Child(pred, "ccomp")
	return c > pred && d.Grammar.Set("say").Word(s, pred) && s.Words[c].Feat("Tense") == "Past" && s.Words[c].Feat("VerbForm") == "Fin"
}

// onCondition tells whether an "if" clause hangs on a predicate.
func (d *Document) onCondition(s *syntax.Sentence, pred int) bool {
	for _, k := range s.Children(pred, "advcl") {
		if d.UnderIf(s, k) && !d.godWilling(s, k) {
			return true
		}
	}
	return false
}

// ultimatum tells what somebody says will be done unless another gives way, which is a
// threat and no supposition: "said they would kill the three unless troops pulled back".
func (d *Document) ultimatum(s *syntax.Sentence, pred int) bool {
	h := s.Words[pred].Head
	if h < 0 || syntax.BaseRel(s.Rel(pred)) != "ccomp" || d.saysOrVows(s, h) < 0 {
		return false
	}
	return slices.ContainsFunc(s.Children(pred, "advcl"), func(k int) bool {
		return slices.ContainsFunc(s.Children(k, "mark"), func(m int) bool {
			return d.Grammar.Set("unless").Word(s, m) || d.Grammar.Set("if").Word(s, m) && d.Negated(s, k)
		})
	})
}

// godWilling tells the pious condition, which makes nothing depend on it: « si Dieu le
// veut ».
func (d *Document) godWilling(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.Children(v, "nsubj"), func(k int) bool { return d.Grammar.Set("god").Word(s, k) })
}

// toldToCome tells whether a predicate in the conditional is what somebody
// said would come, and hangs on no "if".
func (d *Document) toldToCome(s *syntax.Sentence, pred int) bool {
	h := s.Words[pred].Head
	if h < 0 || syntax.BaseRel(s.Rel(pred)) != "ccomp" || slices.ContainsFunc(s.Children(pred, "advcl"), func(k int) bool { return s.Words[k].Feat("VerbForm") != "Inf" }) { // "would be sent to guard the wells" hangs on nothing
		return false
	}
	return d.saysOrVows(s, h) >= 0 && s.Child(h, "ccomp") == pred && h < pred
}

// saysOrVows returns the first word of the verb of saying or of promising that v is or ends,
// « a [fait] savoir », or -1.
func (d *Document) saysOrVows(s *syntax.Sentence, v int) int {
	if d.Grammar.Set("say").At(s, v-1) > 1 {
		return v - 1
	}
	if d.Grammar.Set("say").At(s, v) > 0 || d.Grammar.Set("vow").At(s, v) > 0 {
		return v
	}
	return -1
}

// passiveToCome tells a passive in the conditional that is what somebody said in the past would
// come: « a annoncé que deux bataillons seraient envoyés ». Of a state that lasts it is hearsay:
// « a dit que trois soldats seraient détenus ».
func (d *Document) passiveToCome(s *syntax.Sentence, pred, aux int) bool {
	return s.Rel(aux) == "aux:pass" && len(s.Children(pred, "aux")) == 1 && d.toldToCome(s, pred) && s.PastForm(d.saysOrVows(s, s.Words[pred].Head)) && !d.Grammar.Set("lasting-state").Word(s, pred)
}

// PastInfinitive tells « avoir mené » from « mener »: what is said to have
// been done is no plan.
func (d *Document) PastInfinitive(s *syntax.Sentence, w int) bool {
	return s.Child(w, "aux") >= 0 && s.Words[w].Feat("VerbForm") != "Inf"
}

// LiesAhead tells a time that can be one after the day of the report: "on Saturday", "next week".
func (d *Document) LiesAhead(t *TimeRef) bool {
	if d.Published.IsZero() {
		return false
	}
	future := t.Anchor
	future.Tense = timex.Future
	at, ok := t.Expression.Resolve(future)
	_, today := d.Published.Bounds()
	return ok && at.Latest > today.String() && at.Earliest >= today.String()
}
