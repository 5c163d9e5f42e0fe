package discourse

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// elaborates tells how those men went about it who a claim says killed people or attacked a village:
// "Gunmen killed nine people in Kaura, police said. [The attackers arrived on motorcycles and opened
// fire on residents]". It fits where the doers stand by a definite noun or a pronoun, where those they
// struck are only people there or "the village", and where no scene, hour or toll is another.
func (d *Document) elaborates(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	if m.Trigger.Pattern.Noun || m.Count != nil || a.Count != nil || m.Another || m.Stance != a.Stance || m.Stance == attest.Denied || tollsDiffer(m, a) {
		return false
	}
	if !d.likeActSoon(m, a) || d.Adds(s, m.Trigger.Word) || d.saysThen(s) || d.namesElsewhere(m, a) {
		return false
	}
	if m.Time != nil && a.Time != nil && !m.Time.Weak && !a.Time.Weak && !m.Time.Expression.OnlyInDay() && !d.TimesAgree(m, a) {
		return false
	}
	return d.menAgain(m.Actor, a.Actor) && d.peopleThere(m.Target) && d.peopleOrTown(a.Target)
}

// namesElsewhere tells a telling at a place named and not that of a claim.
func (d *Document) namesElsewhere(m, a *telling.Mention) bool {
	named := slices.ContainsFunc(m.Places, func(p reading.PlaceRef) bool { return p.Index >= 0 })
	return m.Own && named && len(a.Places) > 0 && !d.PlacesAgree(m.Places, a.Places)
}

// saysThen tells a sentence that goes on to what was done next.
func (d *Document) saysThen(s *syntax.Sentence) bool {
	_, ok := d.Grammar.Set("then").In(s, 0, len(s.Words))
	return ok
}

// menAgain tells armed men of no name whom a definite noun or a pronoun takes up.
func (d *Document) menAgain(x, y *reading.Filler) bool {
	if x == nil || y == nil || y.Class != reading.ArmedClass || y.Named {
		return false
	}
	if strings.HasSuffix(x.Rule, ".anaphora") {
		return telling.SharesPhrase(x, y) || reading.SameParty(x.Party, y.Party)
	}
	return !x.Named && x.Class == reading.ArmedClass && d.Definite(x)
}

// peopleThere tells those fired at without a name or a number: "residents", "anyone", "the village",
// or nobody who is said.
func (d *Document) peopleThere(f *reading.Filler) bool {
	return f == nil || f.Refers || !f.Named && d.peopleOrTown(f) && (f.Class == reading.CivilianClass && f.Sentence.Child(f.Head, "nummod") < 0 || d.Definite(f))
}

// peopleOrTown tells people without arms, or the town or village they live in.
func (d *Document) peopleOrTown(f *reading.Filler) bool {
	return f == nil || f.Class == reading.PlaceClass || f.Class == reading.CivilianClass || d.Grammar.Set("settlement").Word(f.Sentence, f.Head)
}
