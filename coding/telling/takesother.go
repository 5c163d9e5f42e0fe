package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// takesOther tells a single verb of taking whose object is neither ground nor anything
// that is held like ground: "took this measure in Bogotá", "seized drugs in Nyala",
// "captured one of the guerrillas in the town".
func (d *Teller) takesOther(t frames.Trigger) bool {
	if d.sendsAway(t) || d.resumes(t) {
		return true
	}
	if t.Pattern.Noun || len(t.Words) > 1 || !d.Grammar.Set("takes-any").Word(t.Sentence, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if len(a.Object) == 0 {
		return false
	}
	return !slices.ContainsFunc(a.Object, func(h int) bool { return d.heldLikeGround(t.Sentence, h) })
}

// heldLikeGround tells what can be taken and held: a place, a building, a position, a
// part of one; what no list knows is given the benefit of the doubt where it has a name.
func (d *Teller) heldLikeGround(s *syntax.Sentence, h int) bool {
	g := d.Grammar
	if of := d.Content(s, h); of != h && (d.IsPlaceName(s, of) || g.Set("settlement").Word(s, of)) { // "half of Yala", « la moitié de la ville »
		return true
	}
	switch th := d.Thing(s, h); {
	case g.Set("measure").Word(s, h) && s.Child(h, "nmod") >= 0: // "two tonnes of cocaine"
		return false
	case g.Set("movable").Word(s, h), g.Set("vehicle").Word(s, h) && !g.Set("vessel").Word(s, h): // « deux motos ont été récupérées »
		return false
	case s.Is(h, "PRON") && s.Words[h].Feat("PronType") == "Dem" && s.Words[h].Feat("Number") == "Sing": // "I took that from a friend"
		return false
	case s.Is(h, "PROPN", "PRON", "X"), th.Class == reading.PlaceClass, th.Class == reading.MilitaryClass, th.Class.Thing():
		return true
	case th.Class.Person(), th.Class == reading.WeaponClass:
		return false
	}
	if d.groundNamed(s, h) || s.Child(h, "flat", "appos") >= 0 {
		return true
	}
	for _, set := range []string{"ground", "settlement", "facility", "place-anaphor", "portion", "ground-feature"} {
		if g.Set(set).Word(s, h) {
			return true
		}
	}
	return slices.ContainsFunc(s.Children(h, "nmod", "compound"), func(k int) bool {
		return s.Is(k, "PROPN") || d.Thing(s, k).Class == reading.PlaceClass || g.Set("settlement").Word(s, k)
	})
}

// resumes tells a verb of taking back whose object is an act: « a repris ses attaques
// contre le village ».
func (d *Teller) resumes(t frames.Trigger) bool {
	if t.Pattern.Noun || len(t.Words) > 1 {
		return false
	}
	objects := d.VerbArgumentsOf(t).Object
	return len(objects) > 0 && !slices.ContainsFunc(objects, func(h int) bool { return d.Thing(t.Sentence, h).Class != reading.EventClass })
}

// sendsAway tells persons without arms who are made to leave, so that no ground changes
// hands: "expelled two diplomats", « a chassé des inspecteurs du site ».
func (d *Teller) sendsAway(t frames.Trigger) bool {
	if t.Pattern.Noun || !d.Grammar.Set("send-away").Word(t.Sentence, t.Word) {
		return false
	}
	objects := d.Contents(t.Sentence, d.VerbArgumentsOf(t).Object)
	return len(objects) > 0 && !slices.ContainsFunc(objects, func(h int) bool {
		th := d.Thing(t.Sentence, h)
		if k := th.Party.Kind; k == attest.Aid || k == attest.Diplomatic { // "expelled inspectors of the agency"
			return false
		}
		return th.Class != reading.CivilianClass && th.Class != reading.OfficialClass || th.Refers || th.Named || th.Nation
	})
}

// impounds tells a force that seizes vehicles, which takes nobody: "30 stolen cars were
// seized by the police".
func (d *Teller) impounds(m *Mention) bool {
	return m.Actor != nil && m.Actor.Class == reading.ForceClass && d.Grammar.Set("vehicle").Word(m.Target.Sentence, m.Target.Head)
}

// confiscates tells an office or the police that seizes what somebody owns, which is no
// ground that is taken: "the authorities seized his houses and ranches".
func (d *Teller) confiscates(t frames.Trigger, m *Mention) bool {
	if t.Pattern.Noun || !d.Grammar.Set("confiscate").Word(t.Sentence, t.Word) || m.Actor == nil {
		return false
	}
	if m.Actor.Class != reading.OfficialClass && !d.Grammar.Set("police").Word(m.Actor.Sentence, m.Actor.Head) {
		return false
	}
	objects := d.VerbArgumentsOf(t).Object
	return len(objects) > 0 && !slices.ContainsFunc(objects, func(h int) bool { return !d.Grammar.Set("property").Word(t.Sentence, h) })
}
