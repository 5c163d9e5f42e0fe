package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
)

// ResolveAct decides the act of a telling from its words, its means, its
// target and its toll, and returns it with the rule that did.
func (m *Mention) ResolveAct() (attest.Act, string) {
	if m.shotAt {
		m.dropLooted()
	}
	if act, rule := m.actByManner(); rule != "" {
		return act, rule
	}
	f := m.Trigger.Frame()
	if f.Act.Family() != attest.AttackFamily {
		return f.Act, f.ID
	}
	return m.attackByManner()
}

// actByManner returns the act that the manner of a telling makes of it, whatever its words tell, and the rule, or "".
func (m *Mention) actByManner() (attest.Act, string) {
	f := m.Trigger.Frame()
	switch {
	case m.Ground:
		return attest.TerritoryChange, "act.of-antecedent"
	case m.mob && (f.Act.Family() == attest.AttackFamily || f.Act.Family() == attest.DestructionFamily):
		return attest.Riot, "act.mob"
	case f.Act == attest.Abduction && (m.Captures && m.byAuthority() || m.ledAway && m.Actor != nil && m.Actor.Class == reading.ForceClass):
		return attest.Arrest, "act.authority"
	case f.Act == attest.Arrest && m.holds && m.Actor != nil && (reading.Irregular(m.Actor.Party.Kind) || m.holdsSoldiers()):
		return attest.Abduction, "act.captors"
	case f.Act == attest.Destruction:
		if act, rule := m.destroys(); rule != "" {
			return act, rule
		}
	}
	switch {
	case m.attempted && f.Act == attest.TerritoryChange && m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Refers): // "tried to seize the airport"
		return attest.ArmedAttack, "act.attempted"
	case f.Act == attest.Protest && m.Target != nil && m.Target.Class.Thing() && m.destroysToo(): // "put up roadblocks and set fire to homes"
		return attest.Riot, "act.protesters-destroy"
	case m.raids:
		return attest.ArmedAttack, "act.raid"
	case m.snatched:
		return attest.Abduction, "act.persons-taken"
	case m.disarms:
		return attest.Interception, "act.disarmed"
	}
	return "", ""
}

// destroys returns the act that destruction is by what is destroyed or what with, and the rule, or "". Men with
// grenade launchers who wreck tanks fight.
func (m *Mention) destroys() (attest.Act, string) {
	if m.downed() {
		return attest.Interception, "act.downed"
	}
	m.dropLooted()
	byHand := m.wrecked && !m.HasMeans(attest.Aircraft, attest.Drone, attest.Missile, attest.Artillery, attest.Mortar)
	if act, ok := m.actByMeans(); ok && m.fromAfar() && !byHand {
		return act, "act.means"
	}
	if m.wrecked {
		return attest.ArmedAttack, "act.army-vehicle"
	}
	return "", ""
}

// destroysToo reports whether one of the words of a telling tells destruction.
func (m *Mention) destroysToo() bool {
	return slices.ContainsFunc(m.Also, func(t frames.Trigger) bool { return t.Frame().Act == attest.Destruction })
}

// bursts tells frames of weapons that strike whatever stands where they come
// down, so that the place struck is their target and not only the dead.
func bursts(f *frames.Frame) bool {
	return f.Kind == frames.Blast || f.Kind == frames.Land || f.Kind == frames.Launch || f.Kind == frames.Suicide
}

// actByMeans reads the act off the instruments.
func (m *Mention) actByMeans() (attest.Act, bool) {
	first, at := attest.InstrumentKind(""), 0
	for _, n := range m.Means {
		if (n.Kind == attest.Drone || n.Kind == attest.Rocket || n.Kind == attest.Missile) && (first == "" || n.At.Start < at) {
			first, at = n.Kind, n.At.Start
		}
	}
	switch {
	case m.HasMeans(attest.Chemical):
		return attest.ChemicalAttack, true
	case m.HasMeans(attest.SuicideVest):
		return attest.SuicideBombing, true
	case m.HasMeans(attest.Aircraft) || m.fromTheAir() && !m.HasMeans(attest.Drone):
		return attest.AirStrike, true
	case m.HasMeans(attest.Drone) && (first == attest.Drone || !m.HasMeans(attest.Rocket, attest.Missile)):
		return attest.DroneStrike, true
	case m.HasMeans(attest.Rocket, attest.Missile, attest.Mortar, attest.Artillery) || m.HasMeans(attest.Tank) && m.Trigger.Sentence != nil && m.Trigger.Frame().Kind == frames.Fire: // who attacks with tanks storms, who fires them shells
		return attest.Shelling, true
	case m.HasMeans(attest.Grenade):
		return attest.GrenadeAttack, true
	case m.HasMeans(attest.IED, attest.VehicleBomb, attest.Landmine, attest.Bomb):
		return attest.Explosion, true
	case m.HasMeans(attest.SmallArms, attest.Blade, attest.OtherMeans, attest.Fire, attest.Vehicle, attest.Tank):
		return attest.ArmedAttack, true
	}
	return "", false
}

// fromAfar tells a weapon that strikes from the air or from far away: what it
// destroys is a blow's, not an arsonist's.
func (m *Mention) fromAfar() bool {
	return m.HasMeans(attest.Aircraft, attest.Drone, attest.Missile, attest.Rocket, attest.Artillery, attest.Mortar)
}

// downed tells the destruction of a weapon in flight.
func (m *Mention) downed() bool {
	return m.Target != nil && m.Target.Flying
}

// DeniesDeaths tells the denial of what a blow is said to have done to people without arms,
// and not of the blow: "confirmed the raid but denied that civilians had died".
func (m *Mention) DeniesDeaths() bool {
	f := m.Trigger.Frame()
	return m.Stance == attest.Denied && f.Soft() && len(m.Also) == 0 && (f.Kind == frames.Kill || f.Kind == frames.Die) && m.Target != nil && m.Target.Class == reading.CivilianClass
}

// fromTheAir reports whether one of the bombs is of those that only aircraft drop.
func (m *Mention) fromTheAir() bool {
	for _, n := range m.Means {
		if n.dropped {
			return true
		}
	}
	return false
}

// byTarget tells armed attack from killing: civilians who die of hand weapons
// are killed, fighters are attacked.
func (m *Mention) byTarget(act attest.Act) attest.Act {
	toll := m.Harm[reading.Killed]
	dead := m.Stance == attest.Denied && m.toldDead() || toll != nil && (toll.Quantity.High == nil || *toll.Quantity.High > 0)
	civilian := m.Target != nil && (m.Target.Class == reading.CivilianClass || m.Target.Class == reading.OfficialClass)
	switch {
	case act == attest.Killing && m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass) && !m.deliberate() && !m.Trigger.Frame().Stays:
		return attest.ArmedAttack
	case act == attest.ArmedAttack && civilian && dead:
		return attest.Killing
	case act == attest.ArmedAttack && dead && m.Target != nil && m.Target.Class == reading.ObjectClass && ofCivilians(m.Target.Party.Kind) && (toll == nil || !toll.Of.Armed()): // "raided a house, killed a commander"
		return attest.Killing
	}
	return act
}

// ofCivilians tells the kinds of party whose buildings hold people without arms.
func ofCivilians(k attest.PartyKind) bool {
	return k == attest.Civilian || k == attest.Religious || k == attest.Aid || k == attest.MediaParty
}

// toldDead reports whether words of a telling say that somebody was killed, which a denial
// leaves without a toll: "denied that police tortured and killed two students".
func (m *Mention) toldDead() bool {
	return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Frame().Soft() && t.Frame().Kind == frames.Kill })
}

// byAuthority reports whether those who take somebody are a state's, or, where
// nobody is named, whether those taken are such as a state takes.
func (m *Mention) byAuthority() bool {
	if m.Actor != nil && !m.Actor.Refers {
		return m.Actor.Class == reading.ForceClass || m.Actor.Class == reading.OfficialClass
	}
	if m.Target == nil { // "six held after a raid"
		return m.caught
	}
	return m.Target.Class == reading.ArmedClass || m.caught && m.Target.Class.Person() && m.Target.Class != reading.ForceClass
}

// holdsSoldiers tells those of no state who hold a state's soldiers: no arrest.
func (m *Mention) holdsSoldiers() bool {
	return m.Target != nil && m.Target.Class == reading.ForceClass && m.Actor.Class != reading.ForceClass && m.Actor.Class != reading.OfficialClass
}

// byIrregulars reports whether those who act are armed men of no state.
func (m *Mention) byIrregulars() bool {
	return m.Actor != nil && (reading.Irregular(m.Actor.Party.Kind) || m.Actor.Class == reading.ArmedClass)
}
