package simulate

import (
	"fmt"
	"math/rand/v2"
	"time"

	"attest"
)

// incident is what happened, before anybody reports it.
type incident struct {
	id     int
	day    time.Time
	hour   int
	town   town
	act    attest.Act
	verb   string
	means  attest.InstrumentKind
	group  string // the armed group; the attacker unless the army struck
	army   force
	strike bool // the army struck the group
	killed int
}

var kinds = []struct {
	act   attest.Act
	verb  string
	means attest.InstrumentKind
	army  bool
}{
	{attest.ArmedAttack, "attacked a post", attest.SmallArms, false},
	{attest.Explosion, "blew up a vehicle", attest.IED, false},
	{attest.Shelling, "fired rockets at a base", attest.Rocket, false},
	{attest.Abduction, "abducted travellers", "", false},
	{attest.AirStrike, "bombed a camp", attest.Aircraft, true},
	{attest.DroneStrike, "struck a truck by drone", attest.Drone, true},
	{attest.Killing, "shot villagers", attest.SmallArms, false},
	{attest.Arrest, "arrested suspects", "", true},
}

// happen makes an incident. A quarter of the incidents are in a tenth of the
// towns, as in the world.
func (w *world) happen(r *rand.Rand, id int, day time.Time) incident {
	n := r.IntN(len(w.towns))
	if r.IntN(4) == 0 {
		n = r.IntN(len(w.towns)/10) * 10
	}
	c := n / townsPerCountry
	k := kinds[r.IntN(len(kinds))]
	return incident{id: id, day: day, hour: r.IntN(24), town: w.towns[n], act: k.act, verb: k.verb, means: k.means, strike: k.army,
		group: w.groups[c*groupsPer+r.IntN(groupsPer)], army: w.forces[c], killed: r.IntN(30)}
}

// voice is who tells it.
type voice struct {
	role      attest.Role
	name      string
	canonical string
}

func (w *world) voice(r *rand.Rand, in incident) voice {
	army := voice{attest.TargetSide, "the army", in.army.name}
	group := voice{attest.Perpetrator, "the group", in.group}
	if in.strike {
		army.role, group.role = attest.Perpetrator, attest.TargetSide
	}
	return []voice{army, group, {attest.Witness, "residents", ""}, {attest.Authority, "a hospital doctor", ""}, {attest.ReportVoice, "", ""}}[r.IntN(5)]
}

// claim codes an account of an incident with the quote of its act. Accounts
// leave out the actor, the hour and the toll at times, and give other tolls.
func (in incident) claim(r *rand.Rand, v voice, quote string, start int) attest.Claim {
	lat, lon := in.town.lat, in.town.lon
	date := in.day.Format(time.DateOnly)
	c := attest.Claim{ID: "c1", Act: in.act, Stance: attest.Asserted, Count: attest.Exactly(1),
		Place: &attest.Place{Name: in.town.name, Canonical: in.town.name, Lat: &lat, Lon: &lon, Country: in.town.country,
			Admin1: in.town.admin, Precision: attest.Town},
		Time:     attest.Time{EDTF: date, Earliest: date, Latest: date, Precision: attest.Day},
		Source:   attest.Source{Name: v.name, Canonical: v.canonical, Role: v.role},
		Evidence: attest.Evidence{"act": {{Start: start, End: start + len([]rune(quote)), Quote: quote}}}}
	rebels := &attest.Party{Name: "fighters", Canonical: in.group, Kind: attest.Rebel, Country: in.town.country}
	army := &attest.Party{Name: "army post", Kind: attest.StateForce, Country: in.army.country, Owner: in.army.name}
	people := &attest.Party{Name: "people", Kind: attest.Civilian, Country: in.town.country}
	switch {
	case in.strike:
		c.Actor, c.Target = &attest.Party{Name: "army", Canonical: in.army.name, Kind: attest.StateForce, Country: in.army.country}, rebels
	case in.act == attest.Killing || in.act == attest.Abduction:
		c.Actor, c.Target = rebels, people
	default:
		c.Actor, c.Target = rebels, army
	}
	if r.IntN(3) == 0 && v.role != attest.Perpetrator {
		c.Actor = nil
	}
	if in.means != "" {
		c.Instruments = []attest.Instrument{{Kind: in.means}}
	}
	if r.IntN(2) == 0 {
		c.Time.EDTF, c.Time.Precision = fmt.Sprintf("%sT%02d:00:00", date, in.hour), attest.Hour
	}
	if r.IntN(10) == 0 { // known to the month only: a set of weekdays
		c.Time = weekdays(in.day)
	}
	if n := in.killed; n > 0 && r.IntN(4) > 0 {
		if v.role == attest.Perpetrator {
			n *= 2
		} else if r.IntN(3) == 0 {
			n += r.IntN(4)
		}
		q := attest.Exactly(n)
		c.Harm = &attest.Harm{Killed: &q}
	}
	return c
}

// weekdays is the time of "Friday" in a report dated to the month.
func weekdays(day time.Time) attest.Time {
	var list []string
	for d := day.AddDate(0, 0, -7*((day.Day()-1)/7)); d.Month() == day.Month(); d = d.AddDate(0, 0, 7) {
		list = append(list, d.Format(time.DateOnly))
	}
	set := "[" + list[0]
	for _, d := range list[1:] {
		set += "," + d
	}
	return attest.Time{EDTF: set + "]", Earliest: list[0], Latest: list[len(list)-1], Precision: attest.Day}
}
