package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/quantity"
)

// plainInPeace reports whether a trigger is meant literally in a report that is
// about other things: a number of victims, or an armed party and its victim,
// with a place or a day beside them.
func (d *Teller) plainInPeace(m *draft) bool {
	t, s, kind := m.Trigger, m.Trigger.Sentence, m.Trigger.Frame().Kind
	counted := d.CountedVictims(s, t.Word)
	if d.Labelled {
		return counted && d.yearNamed(s) && d.placedOrTimed(t)
	}
	armed := m.Actor != nil && m.Actor.Class.Armed() || m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass) || d.armsMeant(s, m.Mention)
	_, numbered := d.numberOfTarget(m.Mention)
	switch {
	case d.stateStrikes(t, m.Mention), d.plainBlast(m), d.plainSuicide(t, m.Mention), d.outbreak(m):
		return true
	case numbered && kind == frames.Die && !d.Elsewhere && d.violentClause(t): // "two drivers died in an attack"
		return true
	case kind == frames.Found && len(t.Words) == 1: // more bodies than those told before
		return true
	case kind == frames.Found && !d.violentClause(t) && !counted: // one body, in a burnt house or under a cliff
		return false
	case d.Elsewhere: // in a report about sport, the arts or a flood nothing less will do
		return armed && counted && d.placedOrTimed(t)
	case isUnrest(kind) && m.Actor != nil && m.Actor.Nation: // "Palestinian riots"
		return true
	}
	suffers := m.Target != nil && m.Target.Class.CanSuffer()
	if !counted && !(armed && suffers) && !d.literal(m) {
		return false
	}
	return d.knownDeed(m) || d.placedOrTimed(t) || t.Pattern.Noun && len(d.PlacesIn(s)) > 0 || kind == frames.Blast && counted
}

// isUnrest reports whether a frame tells a protest or a riot.
func isUnrest(k frames.Kind) bool { return k == frames.Protest || k == frames.Riot }

// literal reports whether the words of an act, or those beside them, are seldom a figure of speech.
func (d *Teller) literal(m *draft) bool {
	t, a, f := m.Trigger, m.Actor, m.Target
	if a != nil && a.Named || f != nil && f.Named || d.befellThem(t) {
		return true
	}
	switch kind := t.Frame().Kind; {
	case kind == frames.Move && d.numberedMen(t):
		return true
	case isUnrest(kind) && (a != nil && a.Class == reading.CivilianClass || d.unrestByNoun(m)):
		return true
	case f == nil:
		return false
	case f.Class.Person() && t.Frame().Needs == frames.NeedVictim:
		return true
	case f.Class.Thing() && d.struckLiterally(t), kind == frames.Strike && d.attackOnSite(t, f):
		return true
	}
	return t.Pattern.Noun && slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("life-word").Word(t.Sentence, w) }) // "an attempt on his life"
}

// unrestByNoun reports whether a noun of protest is carried by a verb ("a protest was held in the square"), or
// one of any unrest stands with a place and a time: "demonstrations in Khartoum on Thursday", "communal
// violence broke out in Jos on Friday".
func (d *Teller) unrestByNoun(m *draft) bool {
	t, s, r := m.Trigger, m.Trigger.Sentence, m.words
	if !t.Pattern.Noun {
		return false
	}
	held := t.Frame().Kind == frames.Protest && r.Support >= 0 && r.Rule != roles.Circumstance
	return held || d.Grammar.Set("plain-unrest").At(s, t.Word) > 0 && d.PlaceNear(s, t.Word) && d.TimeNear(s, t.Word)
}

// attackOnSite tells a noun for a blow with a place that stands somewhere as what is struck, and a
// day: "an attack on the presidential palace in Conakry on Sunday".
func (d *Teller) attackOnSite(t frames.Trigger, f *reading.Filler) bool {
	s := t.Sentence
	return t.Pattern.Noun && f.Sentence == s && f.Head < len(s.Words) && d.Grammar.Set("facility").Word(s, f.Head) && d.PlaceNear(s, t.Word) && d.TimeNear(s, t.Word)
}

// struckLiterally reports whether words that strike a thing can hardly be a figure: "the airport was shelled",
// "the pipeline was blown up", "a bomb was placed under a car".
func (d *Teller) struckLiterally(t frames.Trigger) bool {
	f := t.Frame()
	switch {
	case f.Act == attest.Shelling && t.Sentence.IsPassive(t.Word):
		return true
	case t.Pattern.Noun:
		return f.Act == attest.Destruction
	}
	return f.Kind == frames.Blast || f.Kind == frames.Launch && f.Act == attest.Explosion
}

// knownDeed reports whether a named group did it to a thing, or it was done to a number of people.
func (d *Teller) knownDeed(m *draft) bool {
	a, f := m.Actor, m.Target
	if f == nil {
		return false
	}
	return a != nil && a.Class == reading.ArmedClass && a.Named && f.Class.Thing() ||
		f.Class.Person() && m.Trigger.Frame().Needs == frames.NeedVictim && d.Several(m.Trigger.Sentence, f.Head)
}

// befellThem tells a passive by which those told of before were taken or killed, on some day at
// some place: « Ils ont été enlevés il y a douze jours près de Yala ».
func (d *Teller) befellThem(t frames.Trigger) bool {
	s, kind := t.Sentence, t.Frame().Kind
	if t.Pattern.Noun || kind != frames.Take && kind != frames.Kill || !s.IsPassive(t.Word) || !d.PlaceNear(s, t.Word) || !d.TimeNear(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(s.Children(t.Word, "nsubj:pass", "nsubj"), func(k int) bool {
		return s.Is(k, "PRON") && s.Words[k].Feat("Person") == "3"
	})
}

// yearNamed reports whether a time in a sentence names its year, as that of a real act in a
// review or a column does: "the lorry bomb of 20 September 2008".
func (d *Teller) yearNamed(s *syntax.Sentence) bool {
	const digits = 4
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return slices.ContainsFunc(s.Lower[t.First:t.Last+1], func(w string) bool {
			return len(w) == digits && earnest.Numbered(s, t.First, t.Last) && w[0] >= '1' && w[0] <= '2'
		})
	})
}

// stateStrikes tells a state that strikes a place with a word for bombs or shells:
// "Israel bombed Gaza City"; in a report about conflict its people do too.
func (d *Teller) stateStrikes(t frames.Trigger, m *Mention) bool {
	if t.Pattern.Noun {
		return d.strikesAbroad(t)
	}
	if d.Elsewhere || m.Actor == nil || !m.Actor.Nation || m.Target == nil {
		return false
	}
	if m.Actor.Class != reading.OfficialClass { // "Russians shelled Izium"
		return d.WarlikeAt(t.Sentence) && t.Frame().Act == attest.Shelling && m.Target.Sentence.Is(m.Target.Head, "PROPN")
	}
	switch t.Frame().Act {
	case attest.AirStrike, attest.Shelling:
		return m.Target.Class == reading.PlaceClass || m.Target.Nation || m.Target.Class.Thing()
	case attest.ArmedAttack: // "Israel struck a building in Damascus"
		return t.Frame().Kind == frames.Strike && (m.Target.Class == reading.PlaceClass && !m.Target.Nation || m.Target.Class.Thing() && d.PlaceNear(t.Sentence, t.Word))
	}
	return false
}

// strikesAbroad tells blows called a nation's that fall on a place of another country: "Russian
// strikes hit Kharkiv". Where they are of its own, people may have stopped work.
func (d *Teller) strikesAbroad(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if d.Elsewhere || syntax.BaseRel(s.Rel(n)) != "nsubj" && s.Words[n].Head >= 0 || t.Frame().Kind != frames.Strike {
		return false
	}
	for _, k := range s.Children(n, "amod", "compound") {
		iso, ok := d.Parties.Nation(s.Words[k].Form)
		if ok && k < n && slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool {
			return p.Head > n && p.Place.Country != "" && p.Place.Country != iso && (s.Within(p.Head, n) || s.Words[n].Head >= 0 && s.Within(p.Head, s.Words[n].Head))
		}) {
			return true
		}
	}
	return false
}

// plainSuicide tells somebody who blows himself up at a thing or a place.
func (d *Teller) plainSuicide(t frames.Trigger, m *Mention) bool {
	return !d.Elsewhere && t.Frame().Kind == frames.Suicide && !t.Pattern.Noun && m.Actor != nil && (m.Target != nil && m.Target.Class.Thing() || d.PlaceNear(t.Sentence, t.Word))
}

// plainBlast tells a blast at a place: "an explosion was heard in Kabul". What it
// was of, if anything, must not be a figure ("an explosion of joy").
func (d *Teller) plainBlast(m *draft) bool {
	t, s := m.Trigger, m.Trigger.Sentence
	if d.Elsewhere || t.Frame().Kind != frames.Blast {
		return false
	}
	if !t.Pattern.Noun {
		return d.townShaken(t)
	}
	n := roles.NounHead(t)
	if !d.Grammar.Set("blast-noun").Word(s, n) || !d.PlaceNear(s, n) || m.words.Support < 0 && !d.TimeNear(s, n) {
		return false
	}
	return !d.blastOfOther(s, n)
}

// blastOfOther tells a blast of what does not burst: "an explosion of joy".
func (d *Teller) blastOfOther(s *syntax.Sentence, n int) bool {
	return slices.ContainsFunc(s.Children(n, "nmod", "compound", "amod"), func(k int) bool {
		th := d.Thing(s, k)
		return s.Is(k, "NOUN") && !s.IsTimed(k) && th.Class == reading.NoClass && !d.Grammar.Set("place-anaphor").Word(s, k) && !d.Grammar.Set("facility").Word(s, k)
	})
}

// townShaken tells blasts by what they do to a town: "four explosions rocked Kabul".
func (d *Teller) townShaken(t frames.Trigger) bool {
	s := t.Sentence
	blast := slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && s.Is(w, "NOUN") && d.Grammar.Set("blast-noun").Word(s, w) && !d.blastOfOther(s, w)
	})
	return blast && slices.ContainsFunc(s.VerbArguments(t.Word).Object, func(h int) bool {
		_, ok := d.PlaceAt(s, h)
		return ok && s.Is(h, "PROPN")
	})
}

// armsMeant reports whether a telling has a weapon that can be taken for one: in a
// report or paragraph about sport, business or the arts a ball is a missile too.
func (d *Teller) armsMeant(s *syntax.Sentence, m *Mention) bool {
	return len(m.Means) > 0 && !d.Elsewhere && !d.Asides[s.Unit]
}

// numberedMen reports whether a clause of moving numbers the men who move: « mille
// hommes supplémentaires », "500 men".
func (d *Teller) numberedMen(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun {
		return false
	}
	a := s.VerbArguments(t.Word)
	for _, h := range d.Contents(s, append(slices.Clone(a.Object), a.Subject...)) {
		if _, ok := d.NumberOf(s, h); ok && d.Grammar.Set("followers").Word(s, h) && d.Thing(s, h).Class != reading.WeaponClass {
			return true
		}
	}
	return false
}

// doneBySomebodyNamed tells an act that only people do, with those who did it: a
// lorry that a crowd loots is no victim of the flood that its sentence names.
func (d *Teller) doneBySomebodyNamed(t frames.Trigger, m *Mention) bool {
	f := t.Frame().Act.Family()
	return m.Actor != nil && m.Actor.Class.Person() && (f == attest.DestructionFamily || f == attest.CustodyFamily || f == attest.UnrestFamily)
}

// victimlessNoun tells nouns of killing and taking that need no victim named
// with them: they tell one by themselves where the report is about conflict
// and a place, a day or a number stands beside them.
func (d *Teller) victimlessNoun(t frames.Trigger, m *Mention) bool {
	if m.Refers {
		return d.WarlikeAt(t.Sentence)
	}
	if _, ok := d.NumberOf(t.Sentence, roles.NounHead(t)); ok && t.Frame().Act == attest.SexualViolence || d.Several(t.Sentence, roles.NounHead(t)) && t.Frame().Kind == frames.Arrest { // "six rapes were reported", "made nine arrests"
		return d.WarlikeAt(t.Sentence)
	}
	if _, ok := d.NumberOf(t.Sentence, roles.NounHead(t)); ok && (t.Frame().Kind == frames.Arrest || t.Frame().Kind == frames.Kill && !d.Elsewhere) { // « douze arrestations », "recorded 14 killings"
		return true
	}
	switch t.Frame().Kind {
	case frames.Release, frames.Arrest:
		_, counted := d.NumberOf(t.Sentence, roles.NounHead(t)) // « dix-huit interpellations »
		return d.WarlikeAt(t.Sentence) && (counted || d.ClauseHasNumber(t.Sentence, t.Word))
	}
	return d.WarlikeAt(t.Sentence) && (d.PlaceNear(t.Sentence, t.Word) || d.TimeNear(t.Sentence, t.Word) || d.ClauseHasToll(t.Sentence, t.Word))
}

// outbreak tells clashes in the plural that a verb says break out or rage at a place
// named with them ("Clashes erupted in northern Mali"), or that are reported there.
func (d *Teller) outbreak(m *draft) bool {
	t, s, support := m.Trigger, m.Trigger.Sentence, m.words.Support
	if d.Elsewhere || d.Asides[s.Unit] || !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	if d.reportedFrom(t, n) {
		return true
	}
	if t.Frame().Kind != frames.Clash && t.Frame().Kind != frames.Riot || support < 0 || !d.PlaceNear(s, t.Word) {
		return false
	}
	return (s.Words[n].Feat("Number") == "Plur" || d.Grammar.Set("always-fighting").Word(s, n)) && d.Grammar.Set("support-happen").At(s, support) > 0
}

// reportedFrom tells fighting or fire from afar that a passive says was reported from a place:
// "heavy shelling was also reported in several villages around Goma".
func (d *Teller) reportedFrom(t frames.Trigger, n int) bool {
	s := t.Sentence
	v := s.Words[n].Head
	if t.Frame().Kind != frames.Clash && t.Frame().Kind != frames.Riot && t.Frame().Act != attest.Shelling && t.Frame().Act != attest.AirStrike || v < 0 || s.Rel(n) != "nsubj:pass" || d.Negated(s, v) || d.Negated(s, n) {
		return false
	}
	return d.Grammar.Set("say").At(s, v) > 0 && !d.Grammar.Set("attitude").Word(s, v) && slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return s.Within(p.Head, v) })
}

// numberOfTarget returns the number of those whom an act is done to.
func (d *Teller) numberOfTarget(m *Mention) (quantity.Mention, bool) {
	if m.Target == nil {
		return quantity.Mention{}, false
	}
	return d.NumberOf(m.Target.Sentence, m.Target.Head)
}
