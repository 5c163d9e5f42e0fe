package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// targetInReach finds a target that the parser hung elsewhere: the first
// phrase after the trigger, before the next clause, that stands under a
// preposition of aiming ("lobbed from a van at the police station").
func (d *Reader) targetInReach(t frames.Trigger, r *RoleWords) {
	if len(r.Target) > 0 || !takesTargetPhrase(t.Frame().Kind) {
		return
	}
	s := t.Sentence
	strong := d.Grammar.Set("strong-target-preposition")
	for i := t.Word + 1; i < len(s.Words) && i < t.Word+18; i++ {
		if s.Is(i, "SCONJ", "VERB") && !slices.Contains(t.Words, i) && s.Words[i].Feat("VerbForm") != "Part" || s.Lower[i] == ";" || s.Lower[i] == ":" {
			return
		}
		if !s.Is(i, "NOUN", "PROPN") || s.IsTimed(i) || !strong.HasPrep(s.Preposition(i)) || d.saidThere(t, i) {
			continue
		}
		h := d.Content(s, i)
		if th := d.Thing(s, h); th.Class.CanSuffer() && !d.ridden(s, h) && !slices.Contains(r.Actor, h) && !d.ground(s, h) {
			r.Target = append(r.Target, h)
			return
		}
	}
}

// behindMessage tells a phrase right behind the word for a message, which says where it was
// given: "claimed the attack in a broadcast on its radio station".
func (d *Reader) behindMessage(s *syntax.Sentence, h int) bool {
	if up := s.Words[h].Head; s.Rel(h) == "compound" && up > h {
		h = up
	}
	c := s.Child(h, "case")
	return c > 0 && s.Is(c-1, "NOUN") && d.Grammar.Set("strong-target-preposition").Word(s, c) && d.Grammar.Set("statement").Word(s, c-1)
}

// saidThere tells a phrase of where something is said, or of whom: "in a statement broadcast on
// their radio", "in a message on Telegram", "which they blamed on the army".
func (d *Reader) saidThere(t frames.Trigger, i int) bool {
	s := t.Sentence
	v := s.Words[i].Head
	if v > t.Word && s.Is(v, "NOUN") && d.Grammar.Set("statement").Word(s, v) || d.behindMessage(s, i) {
		return true
	}
	if v <= t.Word || !s.Is(v, "VERB") {
		return false
	}
	ascribed := d.Grammar.Set("ascribed").At(s, v) > 0 && d.Grammar.Set("ascribed-preposition").HasPrep(s.Preposition(i))
	return ascribed || syntax.BaseRel(s.Rel(v)) == "acl" && d.Grammar.Set("say").At(s, v) > 0
}

// ridden tells what men come on, which is no target: "an attack by rebels on motorbikes".
func (d *Reader) ridden(s *syntax.Sentence, w int) bool {
	return d.Grammar.Set("mount").Word(s, w) && s.Child(w, "det", "nummod", "nmod:poss") < 0
}

// agentInReach finds the agent of a passive or a noun that the parser hung
// elsewhere ("was shot dead at the wheel of a van by two men").
func (d *Reader) agentInReach(t frames.Trigger, passive bool, r *RoleWords) {
	if len(r.Actor) > 0 || !passive {
		return
	}
	s := t.Sentence
	by := d.Grammar.Set("agent-preposition")
	for i := t.Word + 1; i < len(s.Words) && i < t.Word+20; i++ {
		if s.Lower[i] == ";" || s.Lower[i] == ":" || s.Is(i, "SCONJ") && !s.Is(i-1, "ADP") || d.Grammar.Set("source-preposition").At(s, i) > 0 && s.Lower[i-1] == "," {
			return
		}
		if s.Lower[i-1] == "," && d.Grammar.Set("relative-where").Word(s, i) { // what else happened there
			return
		}
		if s.Is(i, "VERB") && s.Rel(i) == "advcl" && i != r.Support && s.Child(i, "nsubj", "nsubj:pass") > t.Word { // another clause: "when a bomber rammed a post manned by soldiers"
			return
		}
		if !t.Pattern.Noun && s.Is(i, "VERB") && s.Child(i, "aux:pass") > t.Word && s.Within(t.Word, i) { // what became of it: "a bomb planted in Lima was defused by the police"
			return
		}
		if !s.Is(i, "NOUN", "PROPN") || s.IsTimed(i) || !by.HasPrep(s.Preposition(i)) {
			continue
		}
		if d.otherDeed(t, r, s.Child(i, "case")-1) || d.takenBefore(s, i) || d.speaksOf(s, i) || behindActiveVerb(t, i) {
			return
		}
		h := d.Content(s, i)
		if th := d.Thing(s, h); th.Class.CanAct() && !slices.Contains(r.Target, h) {
			r.Actor = append(r.Actor, h)
			return
		}
	}
}

// behindActiveVerb tells an agent behind the active verb of which the noun of an act is the
// subject, and no other verb: "the attack coincided with a visit [by the president]".
func behindActiveVerb(t frames.Trigger, agent int) bool {
	s := t.Sentence
	if !t.Pattern.Noun {
		return false
	}
	for v := agent - 1; v > t.Word; v-- {
		if s.Is(v, "VERB") {
			return !s.IsPassive(v) && s.Words[v].Feat("VerbForm") == "Fin" && s.Words[NounHead(t)].Head == v && syntax.BaseRel(s.Rel(NounHead(t))) == "nsubj"
		}
	}
	return false
}

// ownOutlet tells the station, channel or page on which somebody speaks, and nothing that is
// struck: "claimed the attack on its radio station".
func (d *Reader) ownOutlet(s *syntax.Sentence, h int) bool {
	station := d.Grammar.Set("station")
	return s.HasPossessive(h) && (station.Word(s, h) || slices.ContainsFunc(s.Children(h, "compound"), func(k int) bool { return station.Word(s, k) }))
}

// ground tells a word for the ground that an act happens on ("a street"), which
// nothing is done to; a thing named with one ("a housing block") is a thing, and a road
// with a name ("the Tecoma highway") is none.
func (d *Reader) ground(s *syntax.Sentence, h int) bool {
	g := d.Grammar
	c := d.Thing(s, h).Class
	thing := c == reading.MilitaryClass || c.Thing() && s.Child(h, "compound") >= 0 // « un quartier général »
	return g.Set("road").Word(s, h) || g.Set("capital").Word(s, h) || (g.Set("ground").Word(s, h) || g.Set("empty-ground").Word(s, h)) && !thing
}

// otherDeed tells a participle before the preposition of an agent that says what
// else the agent did: "strikes, approved by the ministry", "an attack on the party,
// which is headed by Juan Ruiz".
func (d *Reader) otherDeed(t frames.Trigger, r *RoleWords, v int) bool {
	s := t.Sentence
	if v <= t.Word || !s.Is(v, "VERB") || v == r.Support || slices.Contains(t.Words, v) || s.Child(v, "aux:pass") >= 0 && s.Rel(v) != "acl:relcl" {
		return false
	}
	if n := s.Words[v].Head; s.Rel(v) == "acl" && n > t.Word && (d.Grammar.Set("saying-noun").Word(s, n) || d.Grammar.Set("accusing-noun").Word(s, n) || d.Grammar.Set("statement").Word(s, n)) {
		return true // "denied a part in the murder, an allegation made by the army"
	}
	return !d.Grammar.Set("suspected").Word(s, v) && d.Grammar.Set("support-do").At(s, v) == 0 && d.Grammar.Set("ascribed").At(s, v) == 0 && !d.strikesHere(s, v) && s.Words[v].Feat("VerbForm") == "Part"
}

// takenBefore tells the agent of a participle that says who took or holds a place: « sur
// Debaltseve, prise la veille par les séparatistes ».
func (d *Reader) takenBefore(s *syntax.Sentence, agent int) bool {
	v := s.Words[agent].Head
	if v < 0 || v > agent || !s.Is(v, "VERB", "ADJ") || s.Rel(v) != "acl" && s.Rel(v) != "amod" {
		return false
	}
	n := s.Words[v].Head
	if n < 0 || n > v || !d.IsPlaceName(s, n) && !d.Grammar.Set("settlement").Word(s, n) {
		return false
	}
	return d.Grammar.Set("hold-place").Word(s, v) || slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Kind == frames.Seize })
}

// speaksOf tells the agent of a verb that only says something of an act: "the killing was
// condemned by the bishop", « le massacre a été qualifié de crime par l'ONU ».
func (d *Reader) speaksOf(s *syntax.Sentence, agent int) bool {
	v, g := s.Words[agent].Head, d.Grammar
	if v < 0 || !s.Is(v, "VERB") || !s.IsPassive(v) && syntax.BaseRel(s.Rel(v)) != "acl" || g.Set("own-up").At(s, v) > 0 || g.Set("support-do").At(s, v) > 0 {
		return false
	}
	return slices.ContainsFunc([]string{"attitude", "call", "deny", "spurn", "verify", "accuse", "ascribed"}, func(set string) bool { return g.Set(set).At(s, v) > 0 })
}

// strikesHere tells a word that can tell a blow, whose agent struck it: "in a house
// shelled by the army", and not "at a post manned by the army".
func (d *Reader) strikesHere(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return t.Frame().Act != attest.Deployment })
}

// Dropped is a phrase that stands where a role's filler does and cannot fill it.
type Dropped struct {
	Field string
	Head  int
	Why   string
}

// onlyWhere tells a noun for a settlement, or a place's name, under a preposition of place, which a
// relative clause behind it was hung on: "the attack on a club in the capital that left
// five dead".
func (d *Reader) onlyWhere(s *syntax.Sentence, h int) bool {
	_, named := d.PlaceAt(s, h)
	return (s.Is(h, "NOUN") && (d.Grammar.Set("settlement").Word(s, h) || d.Grammar.Set("capital").Word(s, h)) || s.Is(h, "PROPN") && named && !d.Thing(s, h).Nation) && d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(h))
}
