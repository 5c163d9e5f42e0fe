package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// lacksForce returns why no forces move, or "".
func (d *Teller) lacksForce(m *draft) string {
	t := m.Trigger
	switch {
	case m.Actor != nil && m.Actor.Party.Kind == attest.Aid, !d.forcesMove(t, m.Mention):
		return "no forces that move"
	case m.Target == nil && !t.Pattern.Noun && d.movesOthers(t) && !d.numberedMen(t):
		return "others than forces move"
	case !d.movesSomewhere(t):
		return "forces named, no movement to or from a place"
	}
	return ""
}

// lacksTroops returns why a coming or going is none of troops, or "".
func (d *Teller) lacksTroops(m *draft) string {
	t, a := m.Trigger, m.Actor
	troops := a != nil && a.Class == reading.ForceClass && a.Rule != "actor.aircraft"
	switch {
	case d.oneOfficer(m.Mention):
		return "one officer who comes or goes"
	case !troops && !d.numberedMen(t):
		return "no troops that move"
	case !d.PlaceNear(t.Sentence, t.Word) && !d.placeArgument(t):
		return "troops named, no movement to or from a place"
	}
	return ""
}

// forcesMove reports whether it is forces that move or are moved: fighters or troops,
// a side that speaks of itself, numbered men, or the vehicles they come with.
func (d *Teller) forcesMove(t frames.Trigger, m *Mention) bool {
	if d.CarriedAway(t) {
		return false
	}
	actor := m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Refers && d.Warlike && (d.SideSpeaks(t) || d.Followers(m.Actor.Sentence, m.Actor.Head)))
	moved := m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass)
	if m.Actor != nil && m.Actor.Class == reading.CivilianClass && !m.Actor.Refers && !moved { // "crowds set up roadblocks"
		return false
	}
	return actor || moved || d.forceNear(t) || d.numberedMen(t) || d.carriersMove(t)
}

// marchIn tells those of a side who march in to take ground, and protest against nothing: "we marched
// and arrived in the town, we expelled those who had occupied it".
func (d *Teller) marchIn(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || !d.SideSpeaks(t) || !d.Grammar.Set("march-word").Word(s, t.Word) {
		return false
	}
	for w := range s.Words {
		if w != t.Word && slices.ContainsFunc(d.TriggersAt(s, w), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Seize }) {
			return true
		}
	}
	return false
}

// movesSomewhere reports whether a word of moving says where to or from, how many, or,
// where it can be of nothing but forces, on which day.
func (d *Teller) movesSomewhere(t frames.Trigger) bool {
	s := t.Sentence
	if syntax.BaseRel(s.Rel(t.Word)) == "acl" && !t.Pattern.Noun {
		return false
	}
	return d.PlaceNear(s, t.Word) || d.ClauseHasNumber(s, t.Word) || d.toTheatre(t) || d.sentToGuard(t) || d.Warlike && d.SideSpeaks(t) ||
		d.WarlikeAt(s) && d.Grammar.Set("deploy-word").Word(s, t.Word) && d.TimeNear(s, t.Word)
}

// sentToGuard tells forces that are sent to do there what soldiers do: "troops would be
// sent to protect the wells".
func (d *Teller) sentToGuard(t frames.Trigger) bool {
	s := t.Sentence
	return !t.Pattern.Noun && d.Grammar.Set("send-force").Word(s, t.Word) && slices.ContainsFunc(s.Children(t.Word, "advcl", "xcomp"), func(k int) bool {
		return s.Words[k].Feat("VerbForm") == "Inf" && d.Grammar.Set("guard-word").At(s, k) > 0
	})
}

// toTheatre reports whether forces move to or from a place of war without a name
// ("to the front", « à la frontière », "from the suburbs").
func (d *Teller) toTheatre(t frames.Trigger) bool {
	phrases := t.Sentence.Children(t.Word, "obl", "nmod")
	if v := t.Sentence.Words[t.Word].Head; t.Pattern.Noun && v >= 0 && t.Sentence.Is(v, "VERB") { // « promet l'envoi d'un bataillon dans la zone »
		phrases = append(phrases, t.Sentence.Children(v, "obl")...)
	}
	if !t.Pattern.Noun { // « a dépêché une compagnie [sur place] »
		for _, o := range t.Sentence.VerbArguments(t.Word).Object {
			phrases = append(phrases, t.Sentence.Children(o, "nmod")...)
		}
	}
	for _, k := range phrases {
		if d.Grammar.Set("scene").Word(t.Sentence, k) && !t.Pattern.Noun { // "rushed to the scene"
			return false
		}
		if d.Grammar.Set("theatre").At(t.Sentence, k) > 0 {
			return true
		}
		if !d.Grammar.Set("place-anaphor").Word(t.Sentence, k) {
			continue
		}
		prep, quarter := t.Sentence.Preposition(k), t.Sentence.Child(k, "det") >= 0 && d.WarlikeAt(t.Sentence)
		if t.Sentence.Child(k, "case") >= 0 || quarter && (d.Grammar.Set("to-preposition").HasPrep(prep) || d.Grammar.Set("from-preposition").HasPrep(prep)) {
			return true
		}
	}
	return false
}

// carriersMove reports whether what moves or is moved are tanks, aircraft or other arms
// that soldiers come with: "tanks were stationed outside parliament".
func (d *Teller) carriersMove(t frames.Trigger) bool {
	if t.Pattern.Noun || syntax.BaseRel(t.Sentence.Rel(t.Word)) == "acl" {
		return false
	}
	s, a := t.Sentence, t.Sentence.VerbArguments(t.Word)
	return slices.ContainsFunc(d.Contents(s, slices.Concat(a.Subject, a.Object)), func(h int) bool {
		th := d.Thing(s, h)
		vehicle := d.Grammar.Set("army-vehicle").At(s, h) > 0 && (th.Class == reading.MilitaryClass || th.Class == reading.WeaponClass)
		return vehicle || d.WarlikeAt(s) && (th.Carrier() || th.Class == reading.MilitaryClass)
	})
}

// movesOthers reports whether what a verb of moving moves are persons that are
// no forces: "withdraw its inspectors".
func (d *Teller) movesOthers(t frames.Trigger) bool {
	a := t.Sentence.VerbArguments(t.Word)
	force := slices.ContainsFunc(a.Subject, func(h int) bool { return d.Thing(t.Sentence, h).Class.Armed() })
	return slices.ContainsFunc(a.Object, func(h int) bool {
		ranks := force && d.Grammar.Set("ranks").Word(t.Sentence, h) // « les FARDC ont dépêché des hommes »
		return d.Thing(t.Sentence, h).Class == reading.CivilianClass && !ranks
	})
}

// movesPersons reports whether what a verb of leaving takes away are persons, by a
// common noun: "evacuated 160 foreigners", not a town of an unknown name.
func (d *Teller) movesPersons(t frames.Trigger) bool {
	return slices.ContainsFunc(t.Sentence.VerbArguments(t.Word).Object, func(h int) bool {
		class := d.Thing(t.Sentence, h).Class
		return t.Sentence.Is(h, "NOUN") && (class == reading.CivilianClass || class == reading.OfficialClass)
	})
}

// oneOfficer tells a single person with his name as who comes or goes, which moves no
// troops: "General Luis Arce returned to the area".
func (d *Teller) oneOfficer(m *Mention) bool {
	f, t := m.Actor, m.Trigger
	if slices.ContainsFunc(t.Sentence.VerbArguments(t.Word).Oblique, func(o syntax.Oblique) bool { return d.Thing(t.Sentence, o.Head).Class == reading.ForceClass }) { // "arrived with 300 soldiers"
		return false
	}
	if f == nil || !f.Person || f.Named || f.Party.Kind != attest.StateForce || !f.Sentence.Is(f.Head, "PROPN") || d.Parties.PersonNoun(f.Sentence.Words[f.Head]) {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	for i := first; i <= last; i++ {
		if d.Parties.PersonNoun(f.Sentence.Words[i]) { // "General", not "Battalion 745"
			return true
		}
	}
	return false
}
