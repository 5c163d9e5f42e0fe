package telling

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/toponym"
)

// unlistedGround returns the places that armed people take and no gazetteer has: bare names
// which the report never uses of a person, with nothing beside the verb that would rather
// stand where somebody is taken ("Rebels captured Kisharo on Friday", not "Gunmen seized
// Okello in Kampala").
func (d *Teller) unlistedGround(t frames.Trigger, m *Mention) []reading.PlaceRef {
	s, f := t.Sentence, m.Target
	if subject := s.FirstSubject(t.Word); t.Frame().Kind == frames.Seize && !t.Pattern.Noun && d.InHands(t) && subject >= 0 { // "Kisharo is back in its hands"
		if last, ok := d.bareName(s, subject); ok && !d.personElsewhere(s, subject) {
			return []reading.PlaceRef{d.placeCalled(s, subject, last)}
		}
	}
	seizes := slices.ContainsFunc(d.TriggersAt(s, t.Word), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Seize && !o.Pattern.Noun })
	if !seizes || t.Pattern.Noun || len(t.Words) > 1 || f == nil || f.Sentence != s || m.Actor == nil || !d.armedTaker(t, m.Actor) || d.Grammar.Set("police").Word(m.Actor.Sentence, m.Actor.Head) {
		return nil
	}
	a := d.VerbArgumentsOf(t)
	if !slices.Contains(a.Object, f.Head) || d.takesPersonWhere(t, a) {
		return nil
	}
	var out []reading.PlaceRef
	for _, h := range s.Coordinated(f.Head) {
		last, ok := d.bareName(s, h)
		if !ok || d.placeUnder(s, t.Word, h) && !d.describedAsGround(s, h) || d.personElsewhere(s, h) {
			break
		}
		out = append(out, d.placeCalled(s, h, last))
	}
	return out
}

// armedTaker tells who can take ground: people with arms, as the text names them or by "its troops",
// or the party that speaks: "The rebels said they had captured Kisharo".
func (d *Teller) armedTaker(t frames.Trigger, a *reading.Filler) bool {
	if !a.Refers || !a.Sentence.Is(a.Head, "PRON") {
		return a.Class.Armed()
	}
	src := d.SourceOf(t.Sentence, t.Word)
	kind := src.Speaker.Party.Kind
	return src.Voice == reading.Says && !d.Grammar.Set("police").Has(src.Speaker.Word) && (kind == attest.StateForce || kind == attest.Rebel || kind == attest.Militia)
}

// placeCalled makes a town of words that no gazetteer has.
func (d *Teller) placeCalled(s *syntax.Sentence, first, last int) reading.PlaceRef {
	at := s.Span(first, last)
	return reading.PlaceRef{Index: -1, First: first, Last: last, Head: first, At: at, Rule: "place.taken",
		Place: attest.Place{Name: d.Text[at.Start:at.End], Country: d.Country, Precision: attest.Town}}
}

// bareName tells a name of one word, with or without a hyphen, that names no party and has
// nothing beside it, and returns its last word.
func (d *Teller) bareName(s *syntax.Sentence, h int) (last int, ok bool) {
	th := d.Thing(s, h)
	if d.ofPeople(s, h) || !s.Is(h, "PROPN") || th.Named || th.Nation || th.Party.Canonical != "" || s.Child(h, "det", "compound", "amod", "nmod", "nmod:poss", "nmod:desc") >= 0 || s.Child(h, "appos") >= 0 && !d.describedAsGround(s, h) || h > 0 && s.Is(h-1, "PROPN", "NOUN") {
		return 0, false
	}
	last = h
	for last+2 < len(s.Words) && s.Lower[last+1] == "-" { // "Kabare-Nyamo"
		last += 2
	}
	next := last + 1
	return last, s.Child(h, "flat") <= last && !d.personBehind(s, next) && (next == len(s.Words) || s.IsTimed(next) || !s.Is(next, "PROPN", "ADV"))
}

// personBehind tells a phrase between commas that says what person a name is, however it was hung:
// "captured Okello, the rebel leader, …", not "captured Kisharo, the governor said".
func (d *Teller) personBehind(s *syntax.Sentence, comma int) bool {
	if comma+2 >= len(s.Words) || s.Lower[comma] != "," || !s.Is(comma+1, "DET") {
		return false
	}
	n := comma + 2
	for n+1 < len(s.Words) && s.Is(n, "ADJ", "NOUN", "PROPN") && s.Is(n+1, "ADJ", "NOUN", "PROPN") {
		n++
	}
	return s.Is(n, "NOUN") && (d.Thing(s, n).Person || d.Thing(s, n).Class.Person() || d.Parties.PersonNoun(s.Words[n])) && (n+1 == len(s.Words) || s.Is(n+1, "PUNCT", "ADP"))
}

// describedAsGround tells a name that the words set behind it call a town or a base: "Kisharo, the last
// stronghold of the rebels".
func (d *Teller) describedAsGround(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(s.Children(h, "appos"), func(k int) bool {
		return d.Grammar.Set("settlement").Word(s, k) || d.Grammar.Set("ground").Word(s, k) || d.Thing(s, k).Class == reading.MilitaryClass
	})
}

// takesPersonWhere tells a verb with words for from where and to where somebody is taken:
// "seized Okello from his home", "took him to a camp"; a place is taken from those who hold it.
func (d *Teller) takesPersonWhere(t frames.Trigger, a syntax.Arguments) bool {
	return slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
		from := d.Grammar.Set("from-preposition").HasPrep(o.Prep) && !t.Sentence.IsTimed(o.Head)
		return from && !d.Thing(t.Sentence, o.Head).Class.Armed() || d.Grammar.Set("to-preposition").HasPrep(o.Prep)
	})
}

// placeUnder reports whether a verb has a place beside its object.
func (d *Teller) placeUnder(s *syntax.Sentence, v, object int) bool {
	return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return p.Head != object && s.VerbAbove(p.Head) == v })
}

// personElsewhere reports whether a report uses a name of a person as well: with another name
// beside it, with a title, as one who speaks or as one who owns something.
func (d *Teller) personElsewhere(own *syntax.Sentence, h int) bool {
	name := own.Words[h].Form
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if s.Words[w].Form != name || s == own && w == h {
				continue
			}
			beside := w > 0 && s.Is(w-1, "PROPN", "NOUN") && !s.IsTimed(w-1) && strings.TrimSpace(d.Text[s.Words[w-1].End:s.Words[w].Start]) == ""
			if beside || reading.IsSpeaker(d.AttributionsOf(s), w) {
				return true
			}
		}
	}
	return false
}

// ofPeople tells a name for those who live in a country or a town: "an attack on Somalis".
func (d *Teller) ofPeople(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(d.Toponyms, func(m toponym.Mention) bool { return m.Associated && m.Start == s.Words[h].Start })
}
