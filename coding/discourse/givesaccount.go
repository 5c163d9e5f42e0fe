package discourse

import (
	"strings"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// givesAccount tells a telling in which somebody who speaks for no side tells how the attack went
// that the report told right before with its dead on nobody's word: "Seven villagers were killed
// when gunmen attacked Kani. The mayor said the attackers came at 9pm and fired at anyone they
// saw". It is his one claim (codebook, section 10, Source).
func (d *Document) givesAccount(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	if !d.Unsourced(a) || m.Source.Voice != reading.Says || m.Source.Sentence != s || m.Source.Speaker.Kind == reading.PartySpeaker || m.Source.Speaker.Kind == reading.MediaSpeaker || m.Trigger.Pattern.Noun {
		return false
	}
	if a.Harm[reading.Killed] == nil || len(m.Harm) > 0 || m.Stance != a.Stance || m.Count != nil || m.Another || m.Own && !d.PlacesAgree(m.Places, a.Places) || d.Adds(s, m.Trigger.Word) {
		return false
	}
	if !d.likeActSoon(m, a) || m.Time != nil && !m.Time.Weak && !m.Time.Expression.OnlyInDay() {
		return false
	}
	return d.unnamedDoers(m.Actor, a.Actor) && (m.Target == nil || m.Target.Class.Person() && !m.Target.Class.Armed() || d.Definite(m.Target))
}

// likeActSoon tells a telling in one of the next two sentences after a claim, of an act that one blow is often called
// by with it. In a clash both sides strike.
func (d *Document) likeActSoon(m, a *telling.Mention) bool {
	const soon = 2
	between := m.Trigger.Sentence.Index - a.Last
	return between >= 1 && between <= soon && m.Unit()-d.Sents[a.Last].Unit <= 1 && oneKind(m.Act, a.Act) && a.Act != attest.ArmedClash && m.Act != attest.ArmedClash
}

// unnamedDoers tells those of a second telling who may be those of the first: armed men or men
// of no side known, whom no name tells apart, or who are taken up from there.
func (d *Document) unnamedDoers(x, y *reading.Filler) bool {
	if x == nil || x.Class == reading.ForceClass || x.Class == reading.OfficialClass {
		return false
	}
	taken := strings.HasSuffix(x.Rule, ".anaphora")
	if y == nil {
		return !taken && !x.Named && x.Class == reading.ArmedClass
	}
	return y.Class != reading.ForceClass && (taken || !x.Named && !y.Named && !d.differ(x, y))
}
