package story

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/discourse"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// country returns the country of a telling's place, "" when not known.
func country(m *telling.Mention) string {
	for _, p := range m.Places {
		if p.Place.Country != "" {
			return p.Place.Country
		}
	}
	return ""
}

// firedFrom returns the country of the place from which the weapons of a telling are said to
// have come, "" when not known.
func (d *Story) firedFrom(m *telling.Mention) string {
	s := m.Trigger.Sentence
	for _, p := range d.PlacesIn(s) {
		h := p.Head
		if n := s.Words[h].Head; n >= 0 && n < h && s.Rel(h) == "nmod" && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(h)) { // « depuis la bande de Gaza »
			h = n
		}
		if d.LaunchedFrom(s, h) {
			return p.Place.Country
		}
	}
	return ""
}

// ownOfSpeaker tells whether a phrase is told as the speaker's own: by a
// possessive in the speaker's sentence, or of the first person.
// What another said first keeps its words: "its positions" are the accuser's,
// not of those who deny.
func (d *Story) ownOfSpeaker(m *telling.Mention, f *reading.Filler) bool {
	if o := m.Inherited; o != nil && (f == o.Actor || f == o.Target) {
		return false
	}
	if f == nil || f.Class == reading.PlaceClass || f.Class == reading.WeaponClass && !(m.Act == attest.Interception && f == m.Target) || f.Class == reading.CivilianClass && !d.ofState(m, f) && (m.Source.Speaker.Human || !d.Grammar.Set("own-people").Word(f.Sentence, f.Head)) && m.Source.Speaker.Kind != reading.PartySpeaker && m.Source.Voice != reading.Denies ||
		f.Class == reading.ObjectClass && m.Source.Speaker.Kind == reading.MonitorSpeaker && m.Source.Speaker.Party.Canonical == "" {
		return false
	}
	if first, last := f.Sentence.NounPhrase(f.Head); d.saysOur(m, f.Sentence, max(first-1, 0), last) {
		return true
	}
	k := f.Sentence.Child(f.Head, "nmod:poss", "det")
	if k < 0 || f.Sentence.Words[k].Feat("Poss") != "Yes" || f.Sentence.Words[k].Feat("Person") == "2" {
		return false
	}
	if t := m.Target; f.Class == reading.CivilianClass && t != nil && t != f && t.Class.Thing() && t.Sentence == f.Sentence && t.Head < f.Head { // "a drone struck a car, the agency said, killing its driver"
		return false
	}
	if m.Source.Speaker.Kind == reading.MonitorSpeaker && m.Source.Speaker.Someone { // "an aid worker said rebels had burned the soldiers' truck and their guns"
		return false
	}
	return m.Source.Sentence == f.Sentence && m.Source.Rule == "source.attribution" || f.Sentence.Words[k].Feat("Person") == "1" && !d.publishersWords(m, f.Sentence, k)
}

// saysOur tells whether words of a sentence are told as of whoever vouches for a telling, by a
// word of the first person plural, wherever it hangs: "the drone unit of our battalion", « cinq
// de nos combattants », « pris sous notre feu ».
func (d *Story) saysOur(m *telling.Mention, s *syntax.Sentence, first, last int) bool {
	for w := first; w <= last; w++ {
		if s.Is(w, "PRON", "DET") && d.Grammar.Set("first-person").Word(s, w) && s.Words[w].Feat("Poss") == "Yes" {
			return !d.publishersWords(m, s, w)
		}
	}
	return false
}

// publishersWords tells a word of a release outside quotation marks in what another is reported
// to say: "the council's papers write that our fighters burned the bridge".
func (d *Story) publishersWords(m *telling.Mention, s *syntax.Sentence, w int) bool {
	return d.Own.Release && !m.Source.Release && m.Source.Speaker.Party.Canonical != d.Own.Speaker.Party.Canonical && !s.Quoted[w]
}

// underOurFire tells a blow with no doer that is told as the speaker's own by its noun: « un
// convoi a été pris sous notre feu », "in our ambush".
func (d *Story) underOurFire(m *telling.Mention) bool {
	s := m.Trigger.Sentence
	return m.Actor == nil && slices.ContainsFunc(m.Acts, func(at syntax.Span) bool {
		first, last := s.WordsOf(at)
		for w := max(first, 1); first >= 0 && w <= last; w++ {
			if c := d.Thing(s, w).Class; (c == reading.NoClass || c == reading.EventClass || c == reading.WeaponClass) && d.saysOur(m, s, w-1, w-1) {
				return true
			}
		}
		return false
	})
}

// ofState tells people whom a word of belonging to a state names ("two of its citizens").
func (d *Story) ofState(m *telling.Mention, f *reading.Filler) bool {
	k := m.Source.Speaker.Kind
	return (k == reading.OfficeSpeaker || k == reading.ForceSpeaker) && d.Grammar.Set("citizen").Word(f.Sentence, f.Head)
}

// speaksOfItself tells whether the doer was found through the words for the speaker: "the
// group said it had killed nine", of whichever group that is.
func speaksOfItself(m *telling.Mention) bool {
	sp := m.Source
	return m.Actor != nil && sp.Speaker.Kind == reading.PartySpeaker && strings.HasSuffix(m.Actor.Rule, ".anaphora") && discourse.Within(m.Actor.At, sp.At)
}

// withstood tells a blow that the speaker's side is told to have withstood, wherever it
// fell: "the army said its troops had repelled an attack on the village".
func (d *Story) withstood(m *telling.Mention) bool {
	s, k := m.Trigger.Sentence, m.Source.Speaker.Kind
	if m.Source.Sentence != s || m.Source.Voice != reading.Says || k != reading.ForceSpeaker && k != reading.OfficeSpeaker && k != reading.PartySpeaker || m.Act == attest.Interception {
		return false
	}
	v := m.Trigger.Word
	if m.Trigger.Pattern.Noun {
		v = s.Words[earnest.Governed(m.Trigger)].Head
	}
	if v < 0 || !d.Grammar.Set("withstand").Verb(s, v) || s.IsPassive(v) {
		return false
	}
	n := s.Child(v, "nsubj")
	if n < 0 { // « affirme avoir repoussé »
		return s.Rel(v) == "xcomp"
	}
	th := d.Thing(s, n)
	return s.Is(n, "PRON") || m.Source.Speaker.OfActor || th.Class == reading.ForceClass && th.Party.Country == m.Source.Speaker.Party.Country || th.Class == reading.ArmedClass && k == reading.PartySpeaker || s.HasPossessive(n)
}

// lostOwn tells whether the speaker's sentence says that those who fell were of the speaker's
// own: "three dead in its ranks", "two of its men".
func (d *Story) lostOwn(m *telling.Mention) bool {
	s := m.Source.Sentence
	if m.Source.Release {
		s = m.Trigger.Sentence
	}
	if s == nil || !m.Source.Release && m.Source.Rule != "source.attribution" || m.Stance != attest.Asserted || len(d.AttributionsOf(s)) > 1 { // of two who speak, "their fighters" may be either's
		return false
	}
	if slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { // "the deaths of two of its men"
		return t.Sentence == s && t.Frame().Soft() && slices.ContainsFunc(s.Children(t.Word, "nmod"), func(k int) bool {
			return d.ownMen(s, k) || slices.ContainsFunc(s.Children(k, "nmod"), func(h int) bool { return d.ownMen(s, h) })
		})
	}) {
		return true
	}
	return slices.ContainsFunc([]reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured}, func(k reading.HarmKind) bool {
		toll := m.Harm[k]
		return toll != nil && toll.At.Start >= s.Start && toll.At.End <= s.End && (d.ownRanks(s, toll.At) || d.weLost(s, toll.At))
	})
}

// ownRanks tells a toll whose words, or a phrase right behind them, name somebody's own men.
func (d *Story) ownRanks(s *syntax.Sentence, toll syntax.Span) bool {
	const reach = 4 // "[two killed] and one wounded among its ranks"
	behind := 0
	for h := range s.Words {
		if s.Words[h].End <= toll.Start {
			continue
		}
		if s.Words[h].Start >= toll.End {
			if behind++; behind > reach || s.Is(h, "PUNCT") {
				return false
			}
		}
		if d.ownMen(s, h) {
			return true
		}
	}
	return false
}

// weLost tells a toll that "we" have lost: "\"We lost eleven men\", an officer said".
func (d *Story) weLost(s *syntax.Sentence, toll syntax.Span) bool {
	for v := range s.Words {
		k := s.Child(v, "nsubj")
		if k >= 0 && s.Words[k].Feat("Person") == "1" && d.Grammar.Set("lose-men").Word(s, v) && s.Words[v].End <= toll.End && s.Words[v].Start >= toll.Start-len(s.Words[v].Form)-1 {
			return true
		}
	}
	return false
}

// ownMen tells a noun for somebody's men with a possessive.
func (d *Story) ownMen(s *syntax.Sentence, h int) bool {
	if s.Is(h, "PRON") && s.Words[h].Feat("Poss") == "Yes" && s.Words[h].Feat("Person") == "1" && s.Rel(h) != "nmod:poss" && s.Rel(h) != "det" { // « trois des nôtres », "two of ours"
		return true
	}
	k := s.Child(h, "nmod:poss", "det")
	return k >= 0 && s.Words[k].Feat("Poss") == "Yes" && (d.Grammar.Set("ranks").Word(s, h) || s.Words[k].Feat("Person") == "1" && d.Thing(s, h).Class == reading.ArmedClass)
}

// speaksForGroup tells a speaker of "the group" where one of the two sides of the act is
// armed people who are no state's: "the front took the post, a spokesman for the group said".
func (d *Story) speaksForGroup(m *telling.Mention, f *reading.Filler) bool {
	s := m.Source.Sentence
	if s == nil || m.Source.Speaker.Kind != reading.PartySpeaker || m.Source.Speaker.Party.Canonical != "" || f == nil || !reading.Irregular(f.Party.Kind) || f.Party.Canonical == "" {
		return false
	}
	for h := range s.Words {
		if d.Grammar.Definite(s, h, "det") && s.Words[h].Feat("Number") == "Sing" && !d.Parties.PersonNoun(s.Words[h]) && d.Grammar.Set("group-anaphor").Word(s, h) &&
			(discourse.Within([]syntax.Span{s.Span(h, h)}, m.Source.At) || slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
				return a.Speaker >= 0 && s.Within(h, a.Speaker) && !s.Within(a.Verb, a.Speaker)
			})) {
			return true
		}
	}
	return false
}

// Standing returns what decides the role of a telling's source.
func (d *Story) Standing(m *telling.Mention) reading.Standing {
	st := reading.Standing{Speaker: m.Source.Speaker, Act: m.Act, Actor: m.Actor, Target: m.Target, Country: country(m), From: d.firedFrom(m), Threat: m.Stance == attest.Threatened, Denial: m.Source.Voice == reading.Denies || m.Stance == attest.Denied, NotDone: m.Source.Voice != reading.Denies && m.Stance == attest.Denied, Fallen: d.fallen(m), Release: m.Source.Release, Accuses: m.Source.Voice == reading.Accuses}
	st.Mine = d.ownOfSpeaker(m, m.Actor) || d.underOurFire(m) || speaksOfItself(m) || d.speaksForGroup(m, m.Actor)
	st.Doer = m.Actor != nil && m.Source.Rule == "source.attribution" && (discourse.Within(m.Actor.At, m.Source.At) || m.StanceBy == reading.CalledOutRule)
	st.Struck = d.ownOfSpeaker(m, m.Target) || slices.ContainsFunc(m.Fallen, func(f *reading.Filler) bool { return d.ownOfSpeaker(m, f) }) || d.lostOwn(m) || d.speaksForGroup(m, m.Target) || d.withstood(m)
	return st
}

// fallen returns those who fell beside the target, and those of its number who are told apart:
// "fourteen people, including eight soldiers".
func (d *Story) fallen(m *telling.Mention) []*reading.Filler {
	if m.Target == nil || m.Target.Sentence == nil || m.Target.Head < 0 || m.Target.Head >= len(m.Target.Sentence.Words) {
		return m.Fallen
	}
	out := slices.Clone(m.Fallen)
	for _, h := range d.PartsOf(m.Target.Sentence, m.Target.Head) {
		out = append(out, d.Describe(m.Target.Sentence, h, m.Target.Rule))
	}
	return out
}
