package reading

import (
	"slices"
	"sort"
	"strings"

	"attest/coding/syntax"
	"attest/ud"
)

// A turn is a unit of the text that somebody speaks whose name or sign stands at its head:
// a station in a digest of broadcasts ("VOICE OF THE HILLS, 0615: …"), an answer in an
// interview ("A: …", « – Oui. Lundi … » under a question), or one who is quoted without
// marks under "the minister said:".

// readTurns notes who speaks in which unit of the text.
func (d *Document) readTurns() {
	d.turns = make([]*SourceRef, len(d.Units))
	d.dashAnswers = d.answersByDash()
	guest := d.guest()
	answering, hosted := false, false
	speaking := (*SourceRef)(nil)
	for u := range d.Units {
		hosted = hosted || d.signed(u, "asks-sign")
	}
	for u := range d.Units {
		s := d.firstSentence(u)
		if s == nil {
			continue
		}
		answering = d.answers(u) || answering && !d.asks(u) && !d.dashAnswers && d.talkPart(u-1) == noPart
		switch {
		case guest != nil && answering:
			d.turns[u] = guest
		case guest == nil:
			d.turns[u] = d.stationOf(s)
		}
		if d.turns[u] == nil && hosted {
			d.turns[u] = d.labelledTurn(s)
		}
		if d.turns[u] == nil && u > 0 {
			d.turns[u] = d.quotedUnder(u)
		}
		if ref := d.labelAlone(u, s); ref != nil && (u == 0 || speaking != nil) {
			speaking = ref
		} else if d.turns[u] == nil {
			d.turns[u] = speaking
		}
	}
}

// TurnOf returns the voice of the unit in which a sentence stands: of who speaks there, or
// the text's own.
func (d *Document) TurnOf(s *syntax.Sentence) *SourceRef {
	if s.Unit < len(d.turns) && d.turns[s.Unit] != nil {
		return d.turns[s.Unit]
	}
	return d.Own
}

// SentenceAt returns the sentence in which a stretch of the text begins, nil without.
func (d *Document) SentenceAt(at syntax.Span) *syntax.Sentence {
	i := slices.IndexFunc(d.Sents, func(s syntax.Sentence) bool { return s.Start <= at.Start && at.Start < s.End })
	if i < 0 {
		return nil
	}
	return &d.Sents[i]
}

// firstSentence returns the first sentence of a unit, nil where it has none.
func (d *Document) firstSentence(unit int) *syntax.Sentence {
	i := sort.Search(len(d.Sents), func(i int) bool { return d.Sents[i].Unit >= unit })
	if i == len(d.Sents) || d.Sents[i].Unit != unit || len(d.Sents[i].Words) == 0 {
		return nil
	}
	return &d.Sents[i]
}

// signed tells a unit that opens with one of some signs and a mark: "Q: …", "A. …".
func (d *Document) signed(unit int, set string) bool {
	s := d.firstSentence(unit)
	if s == nil {
		return false
	}
	for i := 0; i < min(3, len(s.Words)-1); i++ {
		if m := s.Lower[i+1]; m == ":" || syntax.Dashes[m] {
			return d.Grammar.Set(set).Word(s, i)
		}
	}
	return false
}

// asks tells a unit in which the interviewer speaks: one signed so, or a line that is a
// question and no answer.
func (d *Document) asks(unit int) bool {
	return d.signed(unit, "asks-sign") || d.talkPart(unit) == asksPart || d.question(unit) && !d.dashed(unit) && !d.signed(unit, "answers-sign")
}

// answers tells a unit that is signed as an answer, or marked as one by a dash.
func (d *Document) answers(unit int) bool {
	return d.signed(unit, "answers-sign") || d.talkPart(unit) == answersPart || d.dashed(unit) && d.dashAnswers
}

// dashed tells a unit that opens with a long dash.
func (d *Document) dashed(unit int) bool {
	u := d.Units[unit]
	return strings.HasPrefix(d.Text[u.Start:u.End], "–") || strings.HasPrefix(d.Text[u.Start:u.End], "—")
}

// answersByDash tells an interview that sets dashes before its answers: two or more stand
// right under questions.
func (d *Document) answersByDash() bool {
	n := 0
	for u := 1; u < len(d.Units); u++ {
		if d.dashed(u) && !d.dashed(u-1) && d.question(u-1) {
			n++
		}
	}
	return n > 1
}

// guest returns who is interviewed: whom the words before the first question name as
// such, or at all. It is nil where the text is no interview.
func (d *Document) guest() *SourceRef {
	first, turns := -1, 0
	for u := range d.Units {
		if answers := d.answers(u); answers || first < 0 && d.asks(u) {
			if first < 0 {
				first = u
			}
			if answers {
				turns++
			}
		}
	}
	const fewest = 2
	if turns < fewest {
		return nil
	}
	var found *SourceRef
	for i := range d.Sents {
		s := &d.Sents[i]
		if s.Unit >= first {
			break
		}
		from, named := d.Grammar.Set("interview").In(s, 0, len(s.Words))
		if !named {
			from = 0
		}
		if ref := d.personFrom(s, from); ref != nil && (found == nil || named) {
			found = ref
			found.Rule = "source.interview"
		}
	}
	return found
}

// personFrom returns the first phrase behind a word of a sentence, outside quotations, that
// is known as a source of its own.
func (d *Document) personFrom(s *syntax.Sentence, from int) *SourceRef {
	for w := from; w < len(s.Words); w++ {
		if !s.Is(w, "NOUN", "PROPN") || s.Quoted[w] || syntax.BaseRel(s.Rel(w)) == "compound" || d.Grammar.Set("interview").Word(s, w) {
			continue
		}
		sp, _ := d.speakerAt(s, w)
		switch {
		case !sp.known || sp.refers || sp.state || sp.Kind == MediaSpeaker || sp.Kind == UnnamedSpeaker:
		default:
			return d.namedSpeaker(s, w)
		}
	}
	return nil
}

// stationOf returns the source by whose name a unit opens, before a colon; the time of day
// and whose voice it is may stand between ("RADIO X (rebel), 0700: …"). What it says fills
// the unit.
func (d *Document) stationOf(s *syntax.Sentence) *SourceRef {
	const longest = 14
	colon := slices.Index(s.Lower[:min(longest, len(s.Lower))], ":")
	if colon < 1 {
		return nil
	}
	last := colon - 1
	for last > 0 && (s.Is(last, "NUM", "PUNCT", "SYM") || s.IsTimed(last)) && s.Lower[last] != ")" {
		last--
	}
	side := -1
	if s.Lower[last] == ")" {
		if open := slices.Index(s.Lower[:last], "("); open > 0 {
			side, last = open+1, open-1
		}
	}
	if _, ok := d.Grammar.Set("station").In(s, 0, last+1); !ok {
		return nil
	}
	for i := 0; i <= last; i++ {
		if s.Is(i, "AUX") || s.Is(i, "VERB") && s.Words[i].Feat("VerbForm") == "Fin" && !d.Grammar.Set("station").Word(s, i) {
			return nil
		}
	}
	ref := &SourceRef{Sentence: s, Speaker: Speaker{Kind: MediaSpeaker, known: true}, At: []syntax.Span{s.Span(0, last)}, Rule: "source.station"}
	ref.Source.Name = d.Text[s.Words[0].Start:s.Words[last].End]
	for i := side; i > 0 && i < colon; i++ {
		if sp, _ := d.speakerAt(s, i); sp.known && (sp.Kind == PartySpeaker || sp.Kind == ForceSpeaker || sp.Kind == OfficeSpeaker) {
			ref.Speaker, ref.Release = sp, true
			break
		}
	}
	return ref
}

// labelledTurn returns the source that stands as a label before a colon at the head of a
// turn in a broadcast with a host ("GOVERNOR: The shelling began at six. Two women died.").
func (d *Document) labelledTurn(s *syntax.Sentence) *SourceRef {
	if s.Index+1 >= len(d.Sents) || d.Sents[s.Index+1].Unit != s.Unit {
		return nil
	}
	for _, a := range d.labels(s) {
		if s.Lower[a.Verb] == ":" && a.from == a.Verb+1 {
			if ref := d.namedSpeaker(s, a.Speaker); ref != nil && ref.Speaker.Kind != MediaSpeaker {
				return ref.By("source.label")
			}
		}
	}
	return nil
}

// labelAlone returns the source that a unit names and nothing else, before a colon, as the
// records of a parliament do: « M. Jean Diop, ministre de l'intérieur : ».
func (d *Document) labelAlone(unit int, s *syntax.Sentence) *SourceRef {
	if !d.Units[unit].Lead(d.Text) || slices.ContainsFunc(s.Words, func(w ud.Word) bool { return w.UPOS == "VERB" || w.UPOS == "AUX" }) {
		return nil
	}
	if ref := d.personFrom(s, 0); ref != nil {
		return ref.By("source.label")
	}
	return nil
}

// quotedUnder returns whose words a unit is that stands without marks under one that ends
// in "the minister said:".
func (d *Document) quotedUnder(unit int) *SourceRef {
	if u := d.Units[unit]; u.Bullet || u.Heading || u.Entry || !d.Units[unit-1].Lead(d.Text) {
		return nil
	}
	s := d.firstSentence(unit - 1)
	if s == nil {
		return nil
	}
	for i := s.Index; i < len(d.Sents) && d.Sents[i].Unit == unit-1; i++ {
		s = &d.Sents[i]
	}
	for _, a := range d.AttributionsOf(s) {
		if a.Kind != Says || a.Speaker < 0 || a.Negated || s.Child(a.Verb, "ccomp", "obj") >= 0 {
			continue
		}
		if ref := d.Reference(a); ref != nil {
			return ref.By("source.introduction")
		}
	}
	return nil
}
