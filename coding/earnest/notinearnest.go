package earnest

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// byOneself tells a blow by the writer of the text, or by his kin, outside what is quoted:
// "I launched a surprise attack with vinegar". Who reports of war strikes nobody.
func (d *Judge) byOneself(t frames.Trigger) bool {
	s := t.Sentence
	if f := t.Frame().Act.Family(); f != attest.AttackFamily && f != attest.DestructionFamily && f != attest.AgreementFamily {
		return false
	}
	v := t.Word
	if t.Pattern.Noun {
		v = s.VerbAbove(t.Word)
	}
	if v < 0 || !slices.ContainsFunc(s.Children(v, "nsubj"), func(k int) bool {
		return s.Is(k, "PRON") && s.Words[k].Feat("Person") == "1" && s.Words[k].Feat("Number") == "Sing"
	}) {
		return false
	}
	quoted := s.Quoted != nil && s.Quoted[t.Word]
	return !quoted && !d.ClauseHasToll(s, t.Word) && len(d.clauseSpeakers(s, t)) == 0
}

// saysByInversion tells a verb behind a quotation or a comma that its subject, a clitic, follows, which
// says what was quoted: « …, a-t-elle martelé ».
func (d *Judge) saysByInversion(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun || s.Lower[len(s.Lower)-1] == "?" {
		return false
	}
	k := s.Child(v, "nsubj")
	if k < 1 || !s.Is(k, "PRON") || !strings.HasPrefix(s.Words[k].Form, "-") {
		return false
	}
	first := v
	for _, aux := range s.Children(v, "aux", "expl:pv", "iobj", "obj") {
		first = min(first, aux)
	}
	return first > 0 && first < k && slices.Contains([]string{",", "»", "\"", "”"}, s.Lower[first-1])
}

// clauseSpeakers returns those on whose word a trigger's words stand.
func (d *Judge) clauseSpeakers(s *syntax.Sentence, t frames.Trigger) []int {
	var out []int
	for _, a := range d.AttributionsOf(s) {
		if a.Speaker >= 0 && a.Verb != t.Word && (a.Top < 0 || s.Within(t.Word, a.Top)) {
			out = append(out, a.Speaker)
		}
	}
	return out
}

// madeFor tells what weapons are meant or built to do: "missiles, which are meant to bring
// down aircraft".
func (d *Judge) madeFor(t frames.Trigger) bool {
	s := t.Sentence
	v := s.Words[t.Word].Head
	if t.Pattern.Noun || v < 0 || s.Rel(t.Word) != "xcomp" && s.Rel(t.Word) != "advcl" || s.Words[t.Word].Feat("VerbForm") != "Inf" || !d.Grammar.Set("made-for").Word(s, v) {
		return false
	}
	if s.IsPassive(v) && s.Child(v, "aux:pass") >= 0 {
		return slices.ContainsFunc(s.VerbArguments(v).Object, func(h int) bool { return d.armsOrRelative(s, h) })
	}
	h := s.Words[v].Head
	return syntax.BaseRel(s.Rel(v)) == "acl" && h >= 0 && d.Thing(s, h).Class == reading.WeaponClass
}

// armsOrRelative tells a weapon, or a relative that may stand for one.
func (d *Judge) armsOrRelative(s *syntax.Sentence, h int) bool {
	return d.Thing(s, h).Class == reading.WeaponClass || s.Words[h].Feat("PronType") == "Rel"
}

// inCourt tells what a side of a trial does in words: "the defence fired back with forty
// lines of verse"; or has done to it: "accused them of ambushing the defence".
func (d *Judge) inCourt(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	side := func(h int) bool { return g.Set("court-side").Word(s, h) && s.Child(h, "nmod", "compound", "amod") < 0 }
	a := d.VerbArgumentsOf(t)
	if t.Pattern.Noun || !slices.ContainsFunc(a.Subject, side) && !slices.ContainsFunc(a.Object, side) {
		return false
	}
	for i := d.FirstOfUnit(s); i < len(d.Sents) && d.Sents[i].Unit == s.Unit; i++ {
		o := &d.Sents[i]
		if _, ok := g.Set("law").In(o, 0, len(o.Words)); ok {
			return true
		}
	}
	return false
}

// holdsTongue tells fire that is held by somebody who has no arms: "the judge held his fire
// until noon".
func (d *Judge) holdsTongue(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || t.Frame().Kind != frames.Agree || !slices.ContainsFunc(t.Words, func(w int) bool { return w != t.Word && d.Grammar.Set("no-party").Word(s, w) }) {
		return false
	}
	subject := d.VerbArgumentsOf(t).Subject
	if len(subject) == 0 {
		return false
	}
	th := d.Thing(s, subject[0])
	return th.Class == reading.CivilianClass || th.Class == reading.OfficialClass && !th.Nation
}

// whatArmsDo tells in the present, or by a participle, what any weapon of its kind does: "a missile
// that destroys a tank at eight kilometres", « un drone tirant des roquettes ».
func (d *Judge) whatArmsDo(t frames.Trigger) bool {
	s := t.Sentence
	v := t.Word
	if f := t.Frame().Act.Family(); t.Pattern.Noun || s.Rel(v) != "acl:relcl" && s.Rel(v) != "acl" || f != attest.AttackFamily && f != attest.DestructionFamily && f != attest.InterceptionFamily {
		return false
	}
	n := s.Words[v].Head
	if n < 0 || n > v || d.Thing(s, n).Class != reading.WeaponClass || !d.withA(s, n) && s.Words[n].Feat("Number") != "Plur" || d.ClauseHasToll(s, v) {
		return false
	}
	w := s.Words[v]
	able := slices.ContainsFunc(s.Children(v, "aux"), func(k int) bool { return d.Grammar.Set("modal").Word(s, k) })
	return able || w.Feat("Tense") == "Pres" && s.Child(v, "aux", "aux:pass") < 0 && !d.TimeNear(s, v)
}

// ofOldWar tells a shell or bomb left from a war long over that is dealt with: "blew up a shell from
// the last war found at Wisbech".
func (d *Judge) ofOldWar(t frames.Trigger) bool {
	s := t.Sentence
	i, ok := d.Grammar.Set("old-war").In(s, 0, len(s.Words))
	if !ok {
		return false
	}
	for h := i; h >= 0; h = s.Words[h].Head {
		if d.Thing(s, h).Class == reading.WeaponClass && s.Is(h, "NOUN") {
			v := s.VerbAbove(h)
			return v == t.Word || v == s.VerbAbove(t.Word) || s.Within(t.Word, h) || slices.Contains(t.Words, h)
		}
		if s.Is(h, "VERB") {
			break
		}
	}
	return false
}
