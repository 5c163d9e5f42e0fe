package telling

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// attribute finds on whose word a telling stands and, with the manner of
// saying, its stance: the nearest attribution wins (codebook, section 8).
func (d *Teller) attribute(m *Mention) {
	s, w := m.Trigger.Sentence, d.governed(m)
	src := d.SourceOf(s, w)
	if m.Trigger.Frame() == earnest.TakingUp {
		if own, ok := d.attributionAt(s, w); ok {
			src = own
		}
	}
	if src == d.Own {
		src = d.whoCounts(m)
	}
	if src.Voice == reading.Suspects && src.Speaker.Kind == reading.UnnamedSpeaker && src.Source.Name == "" {
		src = d.doubted(m, src)
	}
	if src.Voice == reading.Says && src.Sentence == s && (d.Background(s, w, src) || d.askedAbout(s, w) || d.vowedToAnswer(m)) {
		src = d.Own
	}
	m.Source = src
	if src.Blamed != nil && src.Sentence == s {
		m.accused(src.Blamed)
	}
	if src.Voice == reading.OwnsUp && m.Stance != attest.Denied && src.Source.Name != "" && (m.Actor == nil || m.Actor.Refers || !m.Actor.Class.CanAct()) {
		m.Actor = d.SpeakerAsActor(m, m) // "claimed responsibility for killing the mayor"
	}
	if src.Voice != reading.OwnsUp && (follows(m.Actor, s, w) || d.onlySource(m.Actor, s)) && m.speaks(m.Actor) { // "…, said the mayor"
		m.Reject("actor", m.Actor.Party.Name, "speaks of the act")
		m.Actor = nil
	}
	if (follows(m.Target, s, w) || d.onlySource(m.Target, s)) && m.speaks(m.Target) {
		m.Reject("target", m.Target.Party.Name, "speaks of the act")
		m.Target = nil
	}
	switch src.Voice {
	case reading.Denies:
		if m.Stance == attest.Asserted || m.Stance == attest.Denied || m.StanceBy == "stance.hearsay-conditional" { // « les accusations selon lesquelles la police aurait tiré »
			m.Stance, m.StanceBy = attest.Denied, "stance.denial"
			m.Harm = nil
		}
	case reading.Suspects:
		if m.Stance == attest.Asserted {
			m.Stance, m.StanceBy = attest.Unconfirmed, "stance.suspicion"
		}
	case reading.Hearsay:
		if m.Stance == attest.Asserted {
			m.Stance, m.StanceBy = attest.Unconfirmed, "stance.hearsay"
		}
	case reading.Says, reading.OwnsUp, reading.Accuses:
		// "did not bomb", said by somebody, is a denial; without a speaker
		// it tells that nothing happened.
	}
}

// whoCounts returns who gives the toll of an act that a sentence tells on nobody's word: "a
// grenade went off outside a bar; a doctor counted eleven wounded".
func (d *Teller) whoCounts(m *Mention) *reading.SourceRef {
	s := m.Trigger.Sentence
	for _, kind := range []reading.HarmKind{reading.Killed, reading.Wounded} {
		toll := m.Harm[kind]
		if toll == nil || toll.At.Start < s.Start || toll.At.End > s.End {
			continue
		}
		if w, _ := s.WordsOf(toll.At); w >= 0 {
			if src := d.SourceOf(s, w); src.Voice == reading.Says && src.Sentence == s {
				return src
			}
		}
	}
	return d.Own
}

// governed returns the word of a telling that an attribution must govern: not one by
// which only the speaker is described ("a survivor of the raid said that gunmen had killed
// six men").
func (d *Teller) governed(m *Mention) int {
	s := m.Trigger.Sentence
	for _, t := range m.Triggers() {
		if t.Sentence == s && !slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
			return a.Speaker >= 0 && s.Within(earnest.Governed(t), a.Speaker) && !s.Within(a.Verb, a.Speaker)
		}) {
			return earnest.Governed(t)
		}
	}
	return earnest.Governed(m.Trigger)
}

// RejectSources notes who else speaks in the sentence of a telling, and why it
// does not stand on their word. It is for when all is read: whom a pronoun
// stands for depends on what has been looked at before.
func (d *Teller) RejectSources(m *Mention) {
	w := d.governed(m)
	for _, a := range d.AttributionsOf(m.Trigger.Sentence) {
		ref := d.Reference(a)
		switch {
		case ref == nil || ref == m.Source:
		case a.Negated && a.Kind != reading.Denies && a.Kind != reading.Says:
			m.Reject("source", ref.Source.Name, "is said not to say so")
		case a.Governs(w) == 0:
			m.Reject("source", ref.Source.Name, "speaks of other words of the sentence")
		default:
			m.Reject("source", ref.Source.Name, "another speaker stands closer")
		}
	}
}

// accused makes the one whom the source blames for a telling its actor:
// "blamed the attack on them" tells no blow at them.
func (m *Mention) accused(by *reading.Filler) {
	if m.Target != nil && m.Target.Sentence == by.Sentence && m.Target.Head == by.Head {
		m.Reject("target", by.Party.Name, "is who is blamed for it")
		m.Target = nil
	}
	if m.Actor == nil || m.Actor.Refers || m.speaks(m.Actor) {
		if m.Actor != nil {
			m.Reject("actor", m.Actor.Party.Name, "only speaks of it; another is blamed for it")
		}
		m.Actor = by
	}
}

// onlySource tells a phrase behind a preposition of sources: « selon un reporter, des barricades
// ont été érigées ».
func (d *Teller) onlySource(f *reading.Filler, s *syntax.Sentence) bool {
	return f != nil && f.Sentence == s && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Speaker == f.Head && !s.Is(a.Verb, "VERB", "AUX", "NOUN")
	})
}

// follows reports whether a phrase stands after a word of its sentence.
func follows(f *reading.Filler, s *syntax.Sentence, w int) bool {
	return f != nil && f.Sentence == s && f.Head > w
}

// speaks reports whether a phrase is the one that speaks: who accuses others of
// a deed has not done it.
func (m *Mention) speaks(f *reading.Filler) bool {
	return m.Source != nil && m.Source.Sentence == f.Sentence && len(m.Source.At) > 0 && len(f.At) > 0 && f.At[0].Start < m.Source.At[0].End && m.Source.At[0].Start < f.At[0].End
}

// doubted gives what "is believed to" have happened, with nobody named who
// believes it, to the voice of the passage, in doubt; a toll stays with its act.
func (d *Teller) doubted(m *Mention, src *reading.SourceRef) *reading.SourceRef {
	if m.Stance == attest.Asserted && (!m.Trigger.Frame().Soft() || src.Blamed != nil || m.Actor != nil && m.Actor.Class.CanAct()) {
		m.Stance, m.StanceBy, m.StanceAt = attest.Unconfirmed, "stance.suspicion", src.At
	}
	if ref := d.SaidAround(m.Trigger.Sentence, m.Trigger.Word); ref != nil && src.Blamed != nil {
		return ref
	}
	if ref := d.Continuing(m.Trigger.Sentence, m.Trigger.Word); ref != nil {
		return ref
	}
	return d.TurnOf(m.Trigger.Sentence)
}

// attributionAt returns the source of the attribution at a verb.
func (d *Teller) attributionAt(s *syntax.Sentence, v int) (*reading.SourceRef, bool) {
	for _, a := range d.AttributionsOf(s) {
		if a.Verb == v {
			if ref := d.Reference(a); ref != nil {
				return ref, true
			}
		}
	}
	return nil, false
}

// SpeakerAsActor makes the one who owns up to an act, or denies it, its actor.
func (d *Teller) SpeakerAsActor(m, a *Mention) *reading.Filler {
	if m.Source.Voice == reading.Denies && a.Actor != nil && (a.Actor.Party.Canonical != "" || m.Source.Speaker.Kind != reading.PartySpeaker) {
		return a.Actor
	}
	if m.Source.Voice == reading.Denies && a.Actor != nil && generic(m.Source.Speaker) { // "the group denied it"
		m.Source.Source.Canonical = a.Actor.Party.Canonical
		return a.Actor
	}
	return SideOf(m)
}

// generic tells a speaker whom only a common noun names.
func generic(sp reading.Speaker) bool {
	return sp.Kind == reading.PartySpeaker && sp.Party.Canonical == "" && sp.Party.Name == strings.ToLower(sp.Party.Name)
}

// SideOf makes the speaker of a telling a filler of its roles.
func SideOf(m *Mention) *reading.Filler {
	sp := m.Source.Speaker
	f := &reading.Filler{Sentence: m.Trigger.Sentence, Head: m.Trigger.Word, Class: reading.ArmedClass, Party: sp.Party, At: m.Source.At, Rule: "actor.speaker"}
	if sp.Kind != reading.PartySpeaker {
		f.Class = reading.ForceClass
	}
	if f.Party.Name == "" {
		f.Party.Name = m.Source.Source.Name
	}
	if sp.Body != "" { // "spokesman for the front" names the front
		f.Party.Name = sp.Body
	}
	return f
}

// accusesOfAct reports whether an accusation names an act: "blamed the attack
// on them", "accused them of the killing", "accused them of shelling".
func (d *Teller) accusesOfAct(a reading.Attribution) bool {
	for _, h := range a.Sentence.VerbArguments(a.Verb).Complements() {
		some := a.Sentence.Words[h].Feat("Number") == "Plur" && a.Sentence.Child(h, "det", "nmod:poss", "nummod") < 0 // « accusent l'armée d'exactions »: of deeds of its kind
		if h != a.Blamed && !some && (d.Thing(a.Sentence, h).Class == reading.EventClass || d.Grammar.Set("event-anaphor").Word(a.Sentence, h) || d.Grammar.Set("responsibility").Word(a.Sentence, h)) {
			return true
		}
	}
	return false
}

// deniesOther reports whether a denial has its own matter: a complement clause
// with nouns that are no act ("denied that it flew fighters to the front").
func (d *Teller) deniesOther(a reading.Attribution) bool {
	top := a.Top
	if top >= 0 && a.Sentence.Is(top, "NOUN") {
		top = d.ToldByNoun(a.Sentence, top) // "denied claims that …"
	}
	if d.deniesBeing(a.Sentence, top) {
		return true
	}
	if top < 0 || !a.Sentence.Is(top, "VERB") || d.TriggerHead(a.Sentence, top) {
		return false
	}
	if a.Sentence.Words[top].Feat("VerbForm") == "Inf" && a.Sentence.Child(top, "aux") < 0 { // « a démenti préparer un assaut »: what is to come was not told before
		return true
	}
	for _, k := range a.Sentence.Children(top, "obj", "obl") {
		if !a.Sentence.Is(k, "NOUN", "PROPN") || a.Sentence.IsTimed(k) || d.Thing(a.Sentence, k).Class == reading.EventClass {
			continue
		}
		if !slices.ContainsFunc([]string{"event-anaphor", "container", "version"}, func(set string) bool { return d.Grammar.Set(set).Word(a.Sentence, k) }) {
			return true
		}
	}
	return false
}

// deniesBeing tells a denial of what somebody is, and of no part in an act: "denied that he was
// a smuggler", but not "that they were the authors of it".
func (d *Teller) deniesBeing(s *syntax.Sentence, top int) bool {
	return top >= 0 && s.Is(top, "NOUN") && s.Child(top, "cop") >= 0 && s.Child(top, "nsubj") >= 0 && s.Child(top, "case") < 0 && d.Thing(s, top).Class != reading.EventClass &&
		!d.Grammar.Set("author-word").Word(s, top) && !d.Grammar.Set("author-noun").Word(s, top) && !d.Grammar.Set("event-anaphor").Word(s, top)
}
