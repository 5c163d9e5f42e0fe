package story

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// countPronouns counts the one person for whom a pronoun stands among those killed or
// taken: "stopped the priest and killed him", « il a succombé à ses blessures ».
func (d *Story) countPronouns(m *telling.Mention) {
	if m.Stance != attest.Asserted && m.Stance != attest.Unconfirmed {
		return
	}
	for _, t := range m.Triggers() {
		kind := d.HarmOf(t)
		if kind == "" || t.Pattern.Noun || t.Frame().NoHarm || m.Harm[kind] != nil || d.Attempted(t) || d.Negated(t.Sentence, t.Word) {
			continue
		}
		a := t.Sentence.VerbArguments(t.Word)
		heads := a.Object
		if t.Frame().Kind == frames.Die && !a.Passive {
			heads = a.Subject
		}
		if len(heads) == 0 && m.Target != nil { // « l'ont fait monter de force »
			heads = wordsAt(t.Sentence, m.Target.At)
		}
		if len(heads) != 1 || !d.onePronoun(m, t, heads[0]) {
			continue
		}
		d.countOne(m, kind, t.Sentence.Span(heads[0], heads[0]), "harm.pronoun")
	}
}

// countOne counts one person killed, hurt or taken, in the words that tell it.
func (d *Story) countOne(m *telling.Mention, kind reading.HarmKind, at syntax.Span, rule string) {
	q := attest.Exactly(1)
	q.Text = d.Words(at)
	m.SetHarm(kind, roles.Toll{Quantity: q, At: at, Rule: rule})
}

// wordsAt returns the words of a sentence that spans of a single word are.
func wordsAt(s *syntax.Sentence, spans []syntax.Span) []int {
	var out []int
	for _, sp := range spans {
		if first, last := s.WordsOf(sp); first >= 0 && first == last && s.Span(first, last) == sp {
			out = append(out, first)
		}
	}
	return out
}

// onePronoun tells a pronoun for one person: "him", or one whose party, found in the text
// before, is a person in the singular.
func (d *Story) onePronoun(m *telling.Mention, t frames.Trigger, w int) bool {
	s := t.Sentence
	if !s.Is(w, "PRON") || s.Words[w].Feat("Number") != "Sing" || s.Words[w].Feat("PronType") != "Prs" {
		return false
	}
	if d.PersonPronoun(s, w) {
		return true
	}
	f := m.Target
	return f != nil && d.IsOnePerson(f) && (t.Frame().Kind == frames.Die || slices.Contains(f.At, s.Span(w, w)) || f.Sentence == s && f.Head < w) // « chez un chef et l'ont tué »
}
