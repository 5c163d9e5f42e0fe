package reading

import (
	"slices"
	"strings"
	"unicode"

	"attest"
	"attest/ud"
)

// roleOfKin is the role of one who speaks for people or a body that he is of, where the act is
// theirs or befell them: leaders of a people ("Pokot elders accuse the Turkana of a raid on a
// homestead"), a union or an aid agency of its members and staff. It is "" where he is no
// party to the act.
func (d *Document) roleOfKin(st Standing) attest.Role {
	sp := st.Speaker
	if sp.OfActor && d.Grammar.Set("serves-body").Has(sp.Word) && st.Target != nil && st.Target.Class == CivilianClass && st.Target.Person { // "their newspaper said"
		return attest.TargetSide
	}
	if sp.Kind == PartySpeaker && sp.Party.Canonical != "" || sp.placed && sp.Kind != WitnessSpeaker || sp.Kind == ForceSpeaker || sp.Kind == MediaSpeaker || sp.Kind == MedicSpeaker {
		return ""
	}
	people := d.peopleOf(sp)
	switch {
	case len(people) > 0 && d.namesAny(st.Actor, people):
		return attest.Perpetrator
	case len(people) > 0 && d.namesAny(st.Target, people), len(people) > 0 && st.Accuses && st.Actor != nil && st.Target != nil && st.Target.AtHome:
		return attest.TargetSide
	case sp.Kind == MonitorSpeaker && sp.Party.Canonical == "" && st.Target != nil && (d.memberOf(st.Target, sp.Word) || st.Target.Party.Kind == attest.Aid && d.onlyBody(sp.Party.Name)):
		return attest.TargetSide
	}
	return ""
}

// peopleOf returns the names of the people for whom leaders speak: "Pokot" of "Pokot elders".
// A nation's leaders rule it.
func (d *Document) peopleOf(sp Speaker) []string {
	if sp.Kind != WitnessSpeaker && sp.Kind != OfficeSpeaker && sp.Kind != PartySpeaker || !d.Grammar.Set("people-leader").Has(sp.Word) {
		return nil
	}
	return slices.DeleteFunc(strings.Fields(sp.Party.Name), func(w string) bool {
		_, nation := d.Parties.Nation(w)
		return nation || !unicode.IsUpper([]rune(w)[0]) || strings.ToUpper(w) == w || d.Grammar.Set("people-leader").Has(strings.ToLower(w)) || d.Grammar.Set("no-people").Has(strings.ToLower(w))
	})
}

// namesAny tells whether the words of a phrase have one of some names.
func (d *Document) namesAny(f *Filler, names []string) bool {
	return f != nil && slices.ContainsFunc(strings.Fields(f.Party.Name), func(w string) bool { return slices.Contains(names, w) })
}

// memberOf tells one whom his words make a member of a body that a noun names: "a member of the
// teachers' union", of "the union".
func (d *Document) memberOf(f *Filler, body string) bool {
	if f.Sentence == nil || f.Head < 0 || f.Head >= len(f.Sentence.Words) || !f.Class.Person() {
		return false
	}
	s := f.Sentence
	return slices.ContainsFunc(s.Children(f.Head, "nmod", "compound", "nmod:poss"), func(k int) bool { return s.Lemma[k] == body })
}

// onlyBody tells a name that is nothing but a noun for a body, and who speaks for it: « la
// coordinatrice de l'organisation ».
func (d *Document) onlyBody(name string) bool {
	const particle = 3 // the longest of "the", « de l' »
	body := false
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch {
		case d.Grammar.Set("aid-body").Has(w):
			body = true
		case len(w) > particle && !d.Parties.PersonNoun(ud.Word{Form: w, Lemma: w, UPOS: "NOUN"}):
			return false
		}
	}
	return body
}
