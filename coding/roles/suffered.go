package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// suffered reads the victims of what a body undergoes where no frame tells it:
// a verb of harm in the passive ("had to be hospitalised", « a été touché à
// l'épaule »), the loss of a limb ("lost both legs", « a eu le pied arraché »), a
// bullet in one, and wounds that somebody has.
func (d *Reader) suffered(s *syntax.Sentence, v int, used map[int]bool) (Casualty, bool) {
	if !s.Is(v, "VERB", "AUX") || d.Negated(s, v) {
		return Casualty{}, false
	}
	var victims []int
	switch {
	case d.bearsWound(s, v) && s.IsPassive(v):
		victims = s.ArgumentsOf(v, true).Object
	case d.losesLimb(s, v), d.takesBullet(s, v), d.bearsWound(s, v):
		victims = s.ArgumentsOf(v, false).Subject
	case d.hurtInPassive(s, v):
		victims = s.ArgumentsOf(v, true).Object
	default:
		return Casualty{}, false
	}
	victims = slices.DeleteFunc(slices.Clone(victims), func(h int) bool {
		m, ok := d.NumberOf(s, h)
		return d.IsPlaceName(s, h) || ok && d.someOfThem(s, m)
	})
	if len(victims) == 0 {
		victims = d.personsBefore(s, v)
	}
	q, at, ok := d.howMany(s, victims, used)
	if !ok {
		return Casualty{}, false
	}
	at = syntax.Span{Start: min(at.Start, s.Words[v].Start), End: max(at.End, s.Words[v].End)}
	return Casualty{Kind: reading.Wounded, Toll: Toll{Quantity: q, At: at, Rule: "harm.suffered"}, Word: v, Victims: victims}, true
}

// lostMen reads a side's own dead, or hurt: "lost two men", « y ont perdu 40 hommes », "lost a
// sergeant", « nous déplorons deux blessés ».
func (d *Reader) lostMen(s *syntax.Sentence, v int, used map[int]bool) (Casualty, bool) {
	if !s.Is(v, "VERB") || !d.Grammar.Set("lose-men").Word(s, v) && !d.leftThere(s, v) || d.Negated(s, v) || d.yetToCome(s, v) || d.deploresOthers(s, v) {
		return Casualty{}, false
	}
	var lost []int
	kind, first, last := reading.Killed, v, v
	for _, h := range s.ArgumentsOf(v, s.Child(v, "aux:pass") >= 0).Object {
		m, ok := d.NumberOf(s, h)
		if !ok || m.Weak && !d.Thing(s, h).Class.Armed() && !d.Grammar.Set("toll-noun").Word(s, h) || !(d.Thing(s, h).Class.Person() || d.Grammar.Set("followers").Word(s, h) || d.Grammar.Set("toll-noun").Word(s, h)) || d.IsCountedThing(s, h) {
			continue
		}
		if d.Grammar.Set("wound-word").Word(s, h) {
			if len(lost) > 0 { // « on déplore 12 morts et six blessés »: counted there
				break
			}
			kind = reading.Wounded // « nous déplorons deux blessés »
		}
		lost, first, last = append(lost, h), min(first, m.First), max(last, h)
		if kind == reading.Wounded {
			break
		}
	}
	q, _, ok := d.howMany(s, lost, used)
	if !ok {
		return Casualty{}, false
	}
	return Casualty{Kind: kind, Toll: Toll{Quantity: q, At: s.Span(first, last), Rule: "harm.lost", Lost: true}, Word: v, Victims: lost, Losers: s.ArgumentsOf(v, false).Subject}, true
}

// orWhomTheyLost puts those whom "we" lost in the place of a speaker who says so: "We lost four
// policemen," of whom he is none.
func (d *Reader) orWhomTheyLost(t frames.Trigger, subject, object []int) []int {
	s := t.Sentence
	if t.Frame().Kind != frames.Die || len(subject) != 1 || s.Words[subject[0]].Feat("Person") != "1" || len(object) == 0 || !d.Thing(s, object[0]).Class.Armed() {
		return subject
	}
	return object
}

// leftThere tells a verb of leaving behind with a pronoun for the place: « y ont laissé
// quarante hommes ».
func (d *Reader) leftThere(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("leave-behind").Word(s, v) && slices.ContainsFunc(s.Kids[v], func(k int) bool { return k < v && d.Grammar.Set("there").Word(s, k) })
}

// personsBefore returns the numbered persons that stand close before a verb in
// its clause, where the tree gives it no subject.
func (d *Reader) personsBefore(s *syntax.Sentence, v int) []int {
	for _, m := range d.Quantities[s.Index] {
		h := m.HeadNoun
		if h >= 0 && h < v && v-h <= 4 && !m.Percent && !s.Between(h, v, "PUNCT", "CCONJ", "NOUN") && d.Thing(s, h).Class.Person() {
			return []int{h}
		}
	}
	return nil
}

// hurtInPassive tells a participle of a verb of wounding under a passive
// auxiliary.
func (d *Reader) hurtInPassive(s *syntax.Sentence, v int) bool {
	g := d.Grammar
	if s.Child(v, "aux:pass") < 0 && s.Child(v, "nsubj:pass") < 0 && !(syntax.BaseRel(s.Rel(v)) == "conj" && s.IsPassive(v)) {
		return false
	}
	if g.Set("wound-word").Word(s, v) {
		return true
	}
	for _, k := range s.Children(v, "aux:pass") {
		if n := g.Set("wound-word").At(s, k); n > 1 && k+n-1 >= v { // « être touché »
			return true
		}
	}
	return false
}

// losesLimb tells a verb of losing with a part of the body as its object.
func (d *Reader) losesLimb(s *syntax.Sentence, v int) bool {
	g := d.Grammar
	if !g.Set("lose-limb").Word(s, v) {
		return false
	}
	for _, k := range s.Children(v, "obj", "nsubj", "xcomp") {
		if !g.Set("body-part").Word(s, k) {
			continue
		}
		if !g.Set("have").Word(s, v) {
			return true
		}
		for _, p := range append(s.Children(k, "acl", "amod"), s.Children(v, "xcomp", "ccomp")...) {
			if g.Set("torn-off").Word(s, p) {
				return true
			}
		}
	}
	return false
}

// takesBullet tells a verb of getting with a bullet as its object and a part of the body
// beside it: "took a bullet in the leg", « a reçu une balle dans le bras ».
func (d *Reader) takesBullet(s *syntax.Sentence, v int) bool {
	g := d.Grammar
	if !g.Set("take-bullet").Word(s, v) {
		return false
	}
	o := s.Child(v, "obj")
	return o > v && g.Set("ammunition").Word(s, o) && slices.ContainsFunc(append(s.Children(v, "obl"), s.Children(o, "nmod")...), func(k int) bool {
		return k > o && (g.Set("body-part").Word(s, k) || g.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Instrument != "") // « ont reçu des coups de machette »
	})
}

// whoseLimb returns who has the part of the body that is named as what an act is done
// to: "blew off the legs of two farmers", "tore off the boy's arm", or -1.
func (d *Reader) whoseLimb(s *syntax.Sentence, h int) int {
	if th := d.Thing(s, h); !s.Is(h, "NOUN") || !d.Grammar.Set("body-part").Word(s, h) || th.Class.Person() || th.Person { // "members"
		return -1
	}
	if k := s.Child(h, "nmod:poss"); k >= 0 {
		return k
	}
	if k := s.Child(h, "nmod"); k > h && (d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) || d.Grammar.Set("to-preposition").HasPrep(s.Preposition(k))) && d.Thing(s, k).Class.Person() {
		return k
	}
	if v := s.Words[h].Head; v >= 0 && s.Is(v, "VERB") { // « leur ont tranché la gorge », « ont tranché la gorge à six bergers »
		for _, k := range s.Children(v, "iobj", "obl:arg", "obl") {
			if s.Is(k, "PRON") && k < v && s.Rel(k) == "iobj" || d.Thing(s, k).Class.Person() && d.Grammar.Set("to-preposition").HasPrep(s.Preposition(k)) {
				return k
			}
		}
	}
	return -1
}

// reportedToll tells those of whom something is known or not: "with no information on
// casualties".
func (d *Reader) reportedToll(s *syntax.Sentence, h int) bool {
	up := s.Words[h].Head
	return up >= 0 && s.Is(h, "NOUN") && d.Grammar.Set("toll-noun").Word(s, h) && d.Grammar.Set("saying-noun").Word(s, up)
}

// atWhoseHands returns who killed those who died, or by whose hands somebody had something done to
// him: "died at the hands of soldiers", "had his hand cut off [by rebels]".
func atWhoseHands(t frames.Trigger, a syntax.Arguments) []int {
	out := a.Agent
	if t.Frame().Kind != frames.Die {
		out = nil
	}
	for _, w := range t.Words {
		if w > t.Word && t.Sentence.Is(t.Word, "VERB") && t.Sentence.Is(w, "VERB", "ADJ") {
			out = append(out, t.Sentence.Children(w, "obl:agent")...)
		}
	}
	return out
}
