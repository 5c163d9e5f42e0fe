package coding

import (
	"slices"

	"attest"
)

// specificity orders the acts of the attack family: of several that words of
// one telling name, the most specific wins (codebook, section 4).
var specificity = []attest.Act{attest.SuicideBombing, attest.ChemicalAttack, attest.GrenadeAttack, attest.DroneStrike,
	attest.AirStrike, attest.Shelling, attest.Explosion, attest.Killing, attest.ArmedClash, attest.ArmedAttack}

func moreSpecific(a, b attest.Act) attest.Act {
	ia, ib := slices.Index(specificity, a), slices.Index(specificity, b)
	if ia < 0 || ib >= 0 && ib < ia {
		return b
	}
	return a
}

// resolveAct decides the act of a telling from its words, its means, its
// target and its toll.
func (m *mention) resolveAct() (attest.Act, string) {
	f := m.trigger.frame()
	if m.mob && (f.act.Family() == attest.AttackFamily || f.act.Family() == attest.DestructionFamily) {
		return attest.Riot, "act.mob"
	}
	if f.act == attest.Abduction && m.captures && m.byAuthority() {
		return attest.Arrest, "act.authority"
	}
	if m.disarms {
		return attest.Interception, "act.disarmed"
	}
	if f.act.Family() != attest.AttackFamily {
		return f.act, f.id
	}
	if m.attempted && f.act == attest.Killing {
		return attest.ArmedAttack, "act.attempted"
	}
	if f.kind == landFrame && len(m.means) == 1 && m.hasMeans(attest.Fire) {
		return attest.Destruction, "act.fire"
	}
	act, means, hard, ambush := attest.Act(""), true, false, false
	for _, t := range append([]trigger{m.trigger}, m.also...) {
		tf := t.frame()
		if tf.act.Family() != attest.AttackFamily || tf.soft() {
			continue
		}
		hard = true
		ambush = ambush || tf.act == attest.ArmedAttack && tf.kind == strikeFrame && !tf.means
		means = means && tf.means
		switch tf.kind {
		case landFrame, launchFrame:
			if tf.act == attest.Shelling { // a frame of any weapon: the weapon decides
				means = true
				if act == "" {
					act = attest.ArmedAttack
				}
				continue
			}
		}
		act = moreSpecific(act, tf.act)
	}
	if ambush && !m.hasMeans(attest.Aircraft, attest.Drone, attest.SuicideVest) { // an ambush by several means stays one
		return m.byTarget(attest.ArmedAttack), "act.ambush"
	}
	if !hard {
		act, means = f.act, true
	}
	if byMeans, ok := m.actByMeans(); ok && (means || act == attest.ArmedAttack && m.trigger.frame().kind == fireFrame || act == attest.Explosion && byMeans == attest.SuicideBombing || act == attest.Killing) {
		if act == attest.Killing && (byMeans == attest.ArmedAttack || m.deliberate()) {
			return m.byTarget(act), "act.target"
		}
		if byMeans != attest.ArmedAttack && !(act == attest.AirStrike && byMeans != attest.DroneStrike) {
			return byMeans, "act.means"
		}
	}
	return m.byTarget(act), "act.words"
}

// bursts tells frames of weapons that strike whatever stands where they come
// down, so that the place struck is their target and not only the dead.
func (f *frame) bursts() bool {
	return f.kind == blastFrame || f.kind == landFrame || f.kind == launchFrame || f.kind == suicideFrame
}

// soft frames tell what became of people; by themselves they tell no blow.
func (f *frame) soft() bool {
	return f.toll
}

// deliberate tells words of killing that are one whatever the means
// ("executed", "beheaded").
func (m *mention) deliberate() bool {
	return m.trigger.pattern.noun && m.trigger.frame().kind == killFrame
}

// actByMeans reads the act off the instruments.
func (m *mention) actByMeans() (attest.Act, bool) {
	first := attest.InstrumentKind("")
	for _, n := range m.means {
		if n.kind == attest.Drone || n.kind == attest.Rocket || n.kind == attest.Missile {
			first = n.kind
			break
		}
	}
	switch {
	case m.hasMeans(attest.Chemical):
		return attest.ChemicalAttack, true
	case m.hasMeans(attest.SuicideVest):
		return attest.SuicideBombing, true
	case m.hasMeans(attest.Aircraft):
		return attest.AirStrike, true
	case m.hasMeans(attest.Drone) && (first == attest.Drone || !m.hasMeans(attest.Rocket, attest.Missile)):
		return attest.DroneStrike, true
	case m.hasMeans(attest.Rocket, attest.Missile, attest.Mortar, attest.Artillery, attest.Tank):
		return attest.Shelling, true
	case m.hasMeans(attest.Grenade):
		return attest.GrenadeAttack, true
	case m.hasMeans(attest.IED, attest.VehicleBomb, attest.Landmine, attest.Bomb):
		return attest.Explosion, true
	case m.hasMeans(attest.SmallArms, attest.Blade, attest.OtherMeans, attest.Fire, attest.Vehicle):
		return attest.ArmedAttack, true
	}
	return "", false
}

// byTarget tells armed attack from killing: civilians who die of hand weapons
// are killed, fighters are attacked.
func (m *mention) byTarget(act attest.Act) attest.Act {
	dead := m.harm[killed] != nil && (m.harm[killed].quantity.High == nil || *m.harm[killed].quantity.High > 0)
	civilian := m.target != nil && (m.target.class == civilianClass || m.target.class == officialClass)
	switch {
	case act == attest.Killing && m.target != nil && m.target.class.armed() && !m.deliberate() && !m.trigger.frame().stays:
		return attest.ArmedAttack
	case act == attest.ArmedAttack && civilian && dead:
		return attest.Killing
	case act == attest.ArmedAttack && dead && m.target != nil && m.target.class == objectClass && m.target.party.Kind == attest.Civilian:
		return attest.Killing
	}
	return act
}

// byAuthority tells whether those who take somebody are a state's, or, where
// nobody is named, whether those taken are such as a state takes.
func (m *mention) byAuthority() bool {
	if m.actor != nil && !m.actor.refers {
		return m.actor.class == forceClass || m.actor.class == officialClass
	}
	return m.target != nil && (m.target.class == armedClass || m.caught && m.target.class.person() && m.target.class != forceClass)
}
