package telling

import (
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// WithToll makes the telling of another source that gives its own toll of an
// act told before ("local sources put the dead at 40"), nil when the toll is
// no other one or nobody else gives it: on another's word it is another claim.
func (m *Mention) WithToll(l LooseToll, src *reading.SourceRef) *Mention {
	old := m.Harm[l.Casualty.Kind]
	unsaid := m.Source.Speaker.Kind == reading.ReportSpeaker || m.Source.Speaker.Kind == reading.UnnamedSpeaker || m.Source.Speaker.Kind == reading.MediaSpeaker
	if old != nil && old.Lost != l.Casualty.Toll.Lost { // of the other side
		return nil
	}
	if old == nil && (unsaid || l.Casualty.None || src.Release) || old != nil && SameBounds(old.Quantity, l.Casualty.Toll.Quantity) || src.Speaker.Kind == reading.ReportSpeaker || src.Voice != reading.Says || !Tolls(m.Act) {
		return nil
	}
	o := *m
	o.Source, o.Inherited, o.Base = src, m, m.Act
	if SameSource(&o, m) {
		return nil
	}
	t := l.Casualty.Toll
	o.Harm = map[reading.HarmKind]*roles.Toll{l.Casualty.Kind: &t}
	o.Acts, o.Also, o.Last, o.Headline = []syntax.Span{t.At}, nil, l.Sentence, false
	o.Effect, o.EffectAt = "", nil
	return &o
}

// balanceReach is how many words may open the sentence before "the toll": a clock
// time and its mark.
const balanceReach = 6

// TellsBalance tells a toll that stands behind "the toll" at the head of its
// sentence.
func (d *Teller) TellsBalance(m *Mention) bool {
	s := m.Trigger.Sentence
	for i := 0; i < m.Trigger.Word && i < balanceReach; i++ {
		if d.Grammar.Set("balance").At(s, i) > 0 {
			return true
		}
	}
	return false
}
