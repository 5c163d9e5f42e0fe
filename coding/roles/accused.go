package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// UnderBlame is the rule by which a noun's actor is who is blamed for it, charged with it or
// had a part in it.
const UnderBlame = "noun under a word of blame"

// accusedRoles reads who is said to have done what a noun tells, from the word
// of blame that carries it: "blamed rebels for the murder", "soldiers involved
// in the massacre", "the army is responsible for the killing", "the attack is
// attributed to the group", "the murder was the work of hired killers".
func (d *Reader) accusedRoles(s *syntax.Sentence, n, v int, r *RoleWords) bool {
	if len(r.Actor) > 0 {
		return false
	}
	var heads []int
	rel := syntax.BaseRel(s.Rel(n))
	if h := s.Words[v].Head; rel == "nmod" && h >= 0 && (syntax.BaseRel(s.Rel(v)) == "obj" || s.Rel(v) == "nsubj:pass") { // "blamed rebels for the murder"
		if g := d.Grammar; g.Set("accused-of").At(s, h) > 0 && g.Set("accused-preposition").HasPrep(s.Preposition(n)) {
			heads = s.Nominals(v)
		}
	}
	if h := s.Words[v].Head; rel == "nmod" && h >= 0 && s.Rel(v) == "obl" && d.triedFor(s, h, n) { // « condamné à perpétuité pour le meurtre »
		heads = d.accusedBy(s, h)
	}
	switch g := d.Grammar; {
	case rel == "obl" && d.triedFor(s, v, n):
		heads = d.accusedBy(s, v)
	case rel == "nmod" && s.Is(v, "NOUN") && g.Set("part-in-act").Word(s, v):
		heads = d.whosePart(s, v)
	case d.accusedOfDoing(s, v):
		heads = d.accusedBy(s, s.Words[v].Head)
	case rel == "obl" && g.Set("accused-of").At(s, v) > 0 && g.Set("accused-preposition").HasPrep(s.Preposition(n)):
		heads = d.accusedBy(s, v)
	case (rel == "nsubj" || rel == "obj") && g.Set("ascribed").At(s, v) > 0:
		heads = d.ascribedTo(s, v)
	case rel == "nsubj" && g.Set("handiwork").Word(s, v):
		heads = d.Makers(s, v)
	case rel == "nsubj":
		heads = d.whoseMark(s, v)
	}
	for _, h := range heads {
		if (d.Thing(s, h).Class.CanAct() || personPronoun(s, h)) && !slices.Contains(r.Target, h) {
			r.Actor = append(r.Actor, h)
		}
	}
	if len(r.Actor) == 0 {
		return false
	}
	r.Support, r.Rule = v, UnderBlame
	return true
}

// triedFor tells a verb of trying or sentencing somebody for what a noun tells: « comparaît pour
// l'assassinat d'un juge ».
func (d *Reader) triedFor(s *syntax.Sentence, v, n int) bool {
	return s.Is(v, "VERB") && d.Grammar.Set("tried-for").Word(s, v) && d.Grammar.Set("tried-preposition").HasPrep(s.Preposition(n)) && s.Child(n, "acl:relcl") < 0 // "for an attack in which a gunman killed five"
}

// whoseMark returns whose mark an act bears: "bears the hallmarks of the group", « porte la
// signature du cartel ».
func (d *Reader) whoseMark(s *syntax.Sentence, v int) []int {
	for _, k := range s.Children(v, "obj") {
		if d.Grammar.Set("hallmark").Word(s, k) && !d.Negated(s, v) {
			return d.Makers(s, k)
		}
	}
	return nil
}

// blamedForWeapon reads who is blamed for the weapon or blow whose clause tells what it did:
// "[traffickers] are blamed for the bomb that wrecked the presses".
func (d *Reader) blamedForWeapon(t frames.Trigger, r *RoleWords) {
	s := t.Sentence
	h := s.Words[t.Word].Head
	if len(r.Actor) > 0 || t.Frame().Kind == frames.Land || s.Rel(t.Word) != "acl:relcl" || h < 0 || s.Words[h].Head < 0 {
		return
	}
	if c := d.Thing(s, h).Class; c != reading.WeaponClass && c != reading.EventClass {
		return
	}
	blamed := RoleWords{Target: r.Target}
	if d.accusedRoles(s, h, s.Words[h].Head, &blamed) {
		r.Actor = blamed.Actor
	}
}

// blamedByEachOther gives what each of two is said to have done by the other the one whom the first
// accuses: "Moscow and [Kyiv] accused each other of attacking the plant".
func (d *Reader) blamedByEachOther(t frames.Trigger, r *RoleWords) {
	for _, a := range d.AttributionsOf(t.Sentence) {
		if a.Kind == reading.Accuses && a.Top == t.Word && a.Speaker >= 0 && a.Blamed > a.Speaker && slices.Contains(t.Sentence.Coordinated(a.Speaker), a.Blamed) {
			r.Actor = []int{a.Blamed}
			return
		}
	}
}

// authorsOf reads who is said to be behind what a noun tells: "the rebels were behind the
// bombing".
func (d *Reader) authorsOf(s *syntax.Sentence, n int, r *RoleWords) bool {
	if len(r.Actor) > 0 || s.Child(n, "cop") < 0 || !d.Grammar.Set("author-word").Has(s.Preposition(n)) {
		return false
	}
	for _, h := range s.VerbArguments(n).Subject {
		if d.Thing(s, h).Class.CanAct() && !slices.Contains(r.Target, h) {
			r.Actor = append(r.Actor, h)
		}
	}
	r.Rule = "noun that somebody is behind"
	return len(r.Actor) > 0
}

// calledAuthor reads who is called by a predicate the author of what a noun tells: "is suspected of
// being the mastermind of the attack".
func (d *Reader) calledAuthor(s *syntax.Sentence, n int, r *RoleWords) bool {
	v := s.Words[n].Head
	if len(r.Actor) > 0 || v < 0 || s.Rel(n) != "nmod" || s.Child(v, "cop") < 0 || !d.Grammar.Set("author-noun").Word(s, v) || d.Negated(s, v) {
		return false
	}
	for _, h := range d.accusedBy(s, v) {
		if d.Thing(s, h).Class.CanAct() || personPronoun(s, h) {
			r.Actor = append(r.Actor, h)
		}
	}
	if len(r.Actor) > 0 {
		r.Support, r.Rule = v, UnderBlame
	}
	return len(r.Actor) > 0
}

// whosePart returns whose part in an act a noun names: "the army's involvement in the
// massacre", "were arrested for their part in the murder"; of nobody who denies it.
func (d *Reader) whosePart(s *syntax.Sentence, p int) []int {
	if h := s.Words[p].Head; h >= 0 && (d.Grammar.Set("deny").At(s, h) > 0 || d.Negated(s, h)) {
		return nil
	}
	for _, k := range s.Children(p, "nmod", "nmod:poss") {
		switch {
		case s.Rel(k) == "nmod" && k > p && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)), s.Rel(k) == "nmod:poss" && s.Is(k, "NOUN", "PROPN"):
			return s.Nominals(k)
		}
	}
	if s.Possessive(p) < 0 {
		return nil
	}
	for v := s.Words[p].Head; v >= 0; v = s.Words[v].Head {
		if !s.Is(v, "VERB") {
			continue
		}
		a := s.VerbArguments(v)
		if len(a.Object) > 0 && d.Thing(s, a.Object[0]).Class.Person() {
			return a.Object
		}
		return a.Subject
	}
	return nil
}

// disownsPart tells a verb whose object is a part in some deed, or that turns on itself: who is its
// subject was not struck: « a rejeté toute responsabilité dans l'attentat ».
func (d *Reader) disownsPart(s *syntax.Sentence, v int) bool {
	if d.Reflexive(s, v) >= 0 { // « s'en sont pris aux commerces à la suite d'un meurtre »
		return true
	}
	o := s.Child(v, "obj")
	return o > v && d.Grammar.Set("part-in-act").Word(s, o) && d.Grammar.Set("deny").At(s, v) > 0
}

// accusedOfDoing tells a verb under a word of blame, by which somebody is said to have had
// a part in the act: "charged with masterminding the murder", "accused of taking part in it".
func (d *Reader) accusedOfDoing(s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	if h < 0 || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") == "Fin" || s.Words[v].Feat("Tense") == "Past" || d.Grammar.Set("accused-of").At(s, h) == 0 {
		return false
	}
	m := s.Child(v, "mark", "case")
	return m > h && m < v && d.Grammar.Set("accused-preposition").Has(s.Lower[m])
}

// ascribedNoun reads to whom a participle on the noun ascribes the act: "an
// attack attributed to the group".
func (d *Reader) ascribedNoun(s *syntax.Sentence, n int, r *RoleWords) {
	if len(r.Actor) > 0 {
		return
	}
	for _, h := range d.ascribedBeside(s, n) {
		r.Actor = append(r.Actor, h)
		r.Target = slices.DeleteFunc(r.Target, func(x int) bool { return x == h })
	}
}

// ascribedBeside returns to whom participles and clauses on a noun ascribe what it names.
func (d *Reader) ascribedBeside(s *syntax.Sentence, n int) []int {
	var out []int
	for _, k := range s.Children(n, "acl", "amod") {
		if d.Grammar.Set("ascribed").At(s, k) == 0 || !s.IsPassive(k) && (s.Rel(k) != "acl:relcl" || s.Child(k, "obj") >= 0) { // "a strike that rescuers blamed on Russia"
			continue
		}
		for _, h := range d.ascribedTo(s, k) {
			if d.Thing(s, h).Class.CanAct() || d.Grammar.Set("group-anaphor").Word(s, h) && d.Grammar.Definite(s, h, "det", "amod") { // « attribuée au même groupe »
				out = append(out, h)
			}
		}
	}
	return out
}

// AscribedTo returns to whom words beside a weapon ascribe it, or -1: « un drone attribué aux
// rebelles ».
func (d *Reader) AscribedTo(s *syntax.Sentence, w int) int {
	if to := d.ascribedBeside(s, w); len(to) > 0 {
		return to[0]
	}
	return -1
}

// dropAscribed takes from the complements of a noun to whom a clause ascribes the act, which are
// no complements of its own: "the massacre, which the bishop blamed [on the army]".
func (d *Reader) dropAscribed(s *syntax.Sentence, n int, a *syntax.Arguments) {
	for _, k := range s.Children(n, "acl") {
		if d.Grammar.Set("ascribed").At(s, k) > 0 {
			for _, h := range d.ascribedTo(s, k) {
				drop(a, h)
			}
		}
	}
}

// accusedBy returns who is accused at a word of blame: its object, the subject
// of its passive or of the adjective, the noun that the participle describes.
func (d *Reader) accusedBy(s *syntax.Sentence, v int) []int {
	if a := s.VerbArguments(v); s.Is(v, "VERB", "AUX") && len(a.Object) > 0 {
		return a.Object
	}
	for _, k := range s.Children(v, "nsubj") {
		return s.Nominals(k)
	}
	if h := s.Words[v].Head; h >= 0 && s.Rel(v) == "xcomp" && s.Is(h, "VERB") && s.IsPassive(h) { // "was found guilty of the murder"
		return s.VerbArguments(h).Object
	}
	if h := s.Words[v].Head; h >= 0 && s.Is(h, "VERB") && d.Grammar.Set("accused-of").At(s, h) > 0 { // "accused rebels of being responsible"
		return s.VerbArguments(h).Object
	}
	if h := s.Words[v].Head; h >= 0 && (syntax.BaseRel(s.Rel(v)) == "amod" || syntax.BaseRel(s.Rel(v)) == "acl") {
		return s.Nominals(h)
	}
	return nil
}

// ascribedTo returns to whom a verb of ascribing ascribes.
func (d *Reader) ascribedTo(s *syntax.Sentence, v int) []int {
	var out []int
	for _, o := range s.VerbArguments(v).Oblique {
		if d.Grammar.Set("ascribed-preposition").HasPrep(o.Prep) {
			out = append(out, o.Head)
		}
	}
	return out
}

// doerUnderBlame returns who does what a verb tells for which somebody is blamed: who is
// blamed, not who blames him: "charges him with ordering the shelling".
func (d *Reader) doerUnderBlame(s *syntax.Sentence, v int, subject []int) []int {
	h, mark := s.Words[v].Head, s.Child(v, "mark")
	if h >= 0 && mark >= 0 && d.Grammar.Set("reproach").Word(s, h) { // « reproche à l'officier d'avoir tué »
		for _, o := range s.VerbArguments(h).Oblique {
			if d.Grammar.Set("ascribed-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class.CanAct() {
				return []int{o.Head}
			}
		}
	}
	if h < 0 || mark < 0 || s.Child(v, "nsubj") >= 0 || !s.Is(h, "VERB") || d.Grammar.Set("accused-of").At(s, h) == 0 || !d.Grammar.Set("accused-preposition").Word(s, mark) {
		return subject
	}
	return s.VerbArguments(h).Object
}

// personPronoun tells a pronoun for persons: "[He] is charged with ordering the murder".
func personPronoun(s *syntax.Sentence, h int) bool {
	return s.Is(h, "PRON") && s.Words[h].Feat("PronType") == "Prs" && s.Words[h].Feat("Person") == "3" && s.Words[h].Feat("Gender") != "Neut"
}
