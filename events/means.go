package events

import (
	"strings"

	"attest"
)

// means is a set of ways to do harm, coarse enough that two accounts of one
// act agree: who hears a blast does not know what made it.
type means uint8

const (
	fired  means = 1 << iota // rockets, shells, missiles
	flown                    // aircraft and drones
	placed                   // bombs set or driven to the place
	byHand                   // guns, blades, grenades, fire
	gas
)

// fromAfar are means that people on the ground often take for one another.
const fromAfar = fired | flown

var meansOf = map[attest.InstrumentKind]means{
	attest.Rocket: fired, attest.Missile: fired, attest.Mortar: fired, attest.Artillery: fired,
	attest.Drone: flown, attest.Aircraft: flown, attest.Bomb: flown | placed,
	attest.IED: placed, attest.Landmine: placed, attest.VehicleBomb: placed, attest.SuicideVest: placed,
	attest.SmallArms: byHand, attest.Blade: byHand, attest.Grenade: byHand | placed, attest.Fire: byHand,
	attest.Tank: fired | byHand, attest.Vehicle: byHand | placed, attest.Chemical: gas,
}

var meansOfAct = map[attest.Act]means{
	attest.ArmedClash: byHand, attest.Shelling: fired, attest.AirStrike: flown, attest.DroneStrike: flown,
	attest.SuicideBombing: placed, attest.GrenadeAttack: byHand | placed, attest.ChemicalAttack: gas | fromAfar,
}

// readMeans collects the means that a claim names. An explosion without an
// instrument and an attack without one leave it open.
func readMeans(c *attest.Claim) means {
	m := meansOfAct[c.Act]
	for _, i := range c.Instruments {
		m |= meansOf[i.Kind]
	}
	return m
}

func compareMeans(a, b means) Feature {
	f := Feature{Name: "means"}
	switch {
	case a == 0 || b == 0:
		f.Verdict, f.Why = Unknown, "not both told"
	case a&b != 0:
		f.Verdict, f.Score, f.Why = Agrees, 1, "like means"
	case a&fromAfar != 0 && b&fromAfar != 0:
		f.Verdict, f.Score, f.Why = Differs, -0.5, "other means, but of those that are taken for one another"
	default:
		f.Verdict, f.Score, f.Why = Differs, -2.5, "other means"
	}
	return f
}

// compareAct scores the acts within a family.
func compareAct(a, b attest.Act) Feature {
	if a == b {
		return Feature{Name: "act", Verdict: Agrees, Score: 1, Why: "the same act"}
	}
	return Feature{Name: "act", Verdict: Unknown, Why: "acts of one family"}
}

// compareToll scores the figures: equal ones speak for one incident, figures
// far apart a little against, since tolls grow and sides exaggerate.
func compareToll(a, b *attest.Claim) Feature {
	f := Feature{Name: "toll", Verdict: Unknown, Why: "not both told"}
	if a.Harm == nil || b.Harm == nil {
		return f
	}
	for _, q := range [][2]*attest.Quantity{{a.Harm.Killed, b.Harm.Killed}, {a.Harm.Wounded, b.Harm.Wounded}, {a.Harm.Captured, b.Harm.Captured}} {
		x, y, ok := middles(q[0], q[1])
		if !ok {
			continue
		}
		switch {
		case x == y && x >= 2:
			return Feature{Name: "toll", Verdict: Agrees, Score: 1, Why: "the same figure"}
		case x == y, x+3 >= y && y+3 >= x:
			f = Feature{Name: "toll", Verdict: Agrees, Why: "figures close to each other"}
		case x > 4*y+4 || y > 4*x+4:
			if f.Verdict == Unknown {
				f = Feature{Name: "toll", Verdict: Differs, Score: -0.5, Why: "figures far apart"}
			}
		}
	}
	return f
}

func middles(a, b *attest.Quantity) (int, int, bool) {
	x, ok1 := lowest(a)
	y, ok2 := lowest(b)
	return x, y, ok1 && ok2
}

// lowest returns the figure that a quantity surely holds, or its only bound.
func lowest(q *attest.Quantity) (int, bool) {
	switch {
	case q == nil:
		return 0, false
	case q.Low != nil:
		return *q.Low, true
	case q.High != nil:
		return *q.High, true
	}
	return 0, false
}

// compareWords looks at what is struck as the reports name it, where both
// write one script: a money-changer and a teacher are two victims.
func compareWords(a, b *claim) Feature {
	f := Feature{Name: "words", Verdict: Unknown, Why: "no names to compare"}
	if a.report.Language != b.report.Language || !a.target.known || !b.target.known {
		return f
	}
	if len(a.target.names) > 0 || len(b.target.names) > 0 {
		return f // parties with names are compared as parties
	}
	x, y := a.target.label, b.target.label
	for _, w := range strings.Fields(x) {
		if len([]rune(w)) > 3 && hasWord(y, w) {
			return Feature{Name: "words", Verdict: Agrees, Score: 1, Why: "the target in the same words"}
		}
	}
	if x != "" && y != "" {
		return Feature{Name: "words", Verdict: Differs, Score: -1, Why: "the target in other words"}
	}
	return f
}
