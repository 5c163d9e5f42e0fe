package telling

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// leaves reports whether telling b is a participle, with no doer of its own, that says
// what the blow of telling a left behind: "exploded outside the station, damaging the
// building", "blew up pylons, blacking out the east". Houses that attackers burn are an
// act of their own.
func (d *Teller) leaves(a, b *Mention) bool {
	fa, s, v := a.Trigger.Frame(), b.Trigger.Sentence, b.Trigger.Word
	if b.Trigger.Pattern.Noun || a.Trigger.Pattern.Noun || fa.Act.Family() != attest.AttackFamily || !(bursts(fa) || Shatters(fa.Act)) || b.Stance != a.Stance {
		return false
	}
	participle := s.Words[v].Feat("VerbForm") == "Part" || s.Words[v].Feat("VerbForm") == "Ger"
	if !participle || syntax.BaseRel(s.Rel(v)) != "advcl" || s.Child(v, "nsubj", "aux", "mark") >= 0 || !d.hangs(b, a) {
		return false
	}
	return b.Trigger.Frame().Kind == frames.Land || b.Trigger.Frame().Act.Family() == attest.DestructionFamily
}

// Shatters tells acts by weapons that break things by themselves.
func Shatters(a attest.Act) bool {
	switch a {
	case attest.Shelling, attest.AirStrike, attest.DroneStrike, attest.Explosion, attest.SuicideBombing, attest.GrenadeAttack:
		return true
	}
	return false
}
