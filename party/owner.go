package party

import (
	"cmp"

	"attest"
)

// belong works out whose a thing is, and which body of a state persons are of.
func (r *reader) belong(d *Description, w *noun, b beside) {
	d.Country = b.nation
	if b.foreign && (d.Class == Force || d.Class == Military || d.Class == Weapon) {
		r = r.speakingOf("")
	}
	switch {
	case d.Class == Weapon:
		r.ownWeapon(d, w, b)
	case d.Class.things():
		r.ownThing(d, w, b)
	case b.actor != nil && r.joins(d, w, b.actor):
	case w.member && b.noun != nil && b.noun.class != Civilian && (b.noun.class != Official || d.Class != Force):
		d.Class, d.Kind = b.noun.class, b.noun.kind
		r.state(d, b.noun.part, b)
	case w.member && b.noun != nil && b.noun.class == Civilian && d.Class != Armed: // "Fulani fighters" fight
		d.ofNoun(b.noun)
		d.Country = cmp.Or(b.nation, b.country, r.ctx.Country)
	case d.Class == Force || d.Class == Official:
		if b.noun != nil && b.noun.class == Armed && d.Class == Force {
			d.Class, d.Kind = Armed, b.noun.kind
			return
		}
		part := w.part
		if b.noun != nil && (part == "" || r.onlyListed(b.noun.part)) && (b.noun.class == d.Class || b.noun.class == Force) {
			part = b.noun.part
		}
		r.state(d, part, b)
	case d.Class == Armed:
		part := w.part
		if b.noun != nil && b.noun.class == Armed {
			if d.Kind == attest.UnknownParty {
				d.Kind = b.noun.kind
			}
			part = cmp.Or(part, b.noun.part)
		}
		r.state(d, part, b)
		if d.Canonical == "" && (d.Kind == attest.Militia || d.Kind == attest.Rebel) { // such fight at home
			d.Country = cmp.Or(d.Country, b.country, r.ctx.Country)
		}
	case d.Class == Civilian:
		if w.part != "" && b.nation != "" {
			d.Canonical = r.bodyIn(b.nation, w.part, r.ctx.Year)
		} else if a := r.listedBody("", w.part, r.ctx.Year); a != nil && w.part != "" { // the Red Cross of no country
			d.Actor, d.Canonical = a, a.Canonical
		}
		d.Country = cmp.Or(d.Country, b.country, r.ctx.Country)
	}
	d.AtHome = (d.Class == Civilian || d.Class == Object) && d.Actor == nil && d.Owner == "" && b.nation == "" && b.country == "" && d.Country == r.ctx.Country
}

// joins makes persons members of the actor named beside them, where they are.
func (l *Lexicon) joins(d *Description, w *noun, a *Actor) bool {
	civil := a.Kind == attest.Aid || a.Kind == attest.MediaParty || a.Kind == attest.Religious || a.Kind == attest.Diplomatic
	if d.Class == Civilian && !w.member && !civil {
		if d.Country == "" {
			d.Country = a.Country
		}
		return true
	}
	if d.Class == Official && a.Kind != attest.Government && w.part != "" { // a minister of a movement is a minister
		d.Country = cmp.Or(d.Country, a.Country)
		return false
	}
	d.Actor, d.Canonical, d.Kind, d.Class = a, a.Canonical, a.Kind, classOf(a.Kind)
	d.Country = cmp.Or(a.Country, d.Country)
	return true
}

// state names the body of a state that persons are of, or the mission,
// coalition or movement that a general word means in a country.
func (r *reader) state(d *Description, part string, b beside) {
	if d.Kind == attest.Peacekeeper {
		part = "mission"
	}
	switch {
	case r.onlyListed(part): // of several countries: it has none of its own
		d.Country = b.nation
		r.known(d, part, cmp.Or(b.country, r.ctx.Country, b.nation))
	case d.Class == Force || d.Class == Official:
		d.Country = cmp.Or(b.nation, r.forcesAt(r.ctx.Country, part, r.ctx.Year))
		if part != "" {
			d.Canonical = r.bodyIn(d.Country, part, r.ctx.Year)
		}
	}
}

// onlyListed tells whether only the list of actors says who a part is.
func (l *Lexicon) onlyListed(part string) bool {
	b, ok := l.nations.bodies[part]
	return ok && b.name == ""
}

// known fills in the actor that such a part is in a country and year: "the
// rebels" in Syria, "the coalition" in Iraq, "blue helmets" in Lebanon. What
// the text itself names goes before what the list says, unless it names
// several: the list holds only who is meant by default.
func (r *reader) known(d *Description, part, country string) {
	a := r.listedBody(country, part, r.ctx.Year)
	if told := r.ofKind(r.nations.bodies[part].kind); len(told) == 1 && (part != "coalition" || told[0].Country == "") {
		a = told[0]
	}
	if a != nil {
		d.Actor, d.Canonical, d.Kind = a, a.Canonical, a.Kind
		d.Country = cmp.Or(d.Country, a.Country)
		if a.Country == "" && a.Kind == attest.StateForce { // a coalition is of several, whoever leads it
			d.Country = ""
		}
	}
}

// ownWeapon names the owner of a weapon.
func (r *reader) ownWeapon(d *Description, w *noun, b beside) {
	b.actor = r.inField(b.actor)
	switch {
	case b.actor != nil && classOf(b.actor.Kind) != Civilian:
		d.Actor, d.Owner, d.Kind = b.actor, b.actor.Canonical, b.actor.Kind
		d.Country = cmp.Or(b.actor.Country, b.nation)
	case b.noun != nil && (b.noun.class == Force || b.noun.class == Official):
		d.Kind, d.Country = attest.StateForce, cmp.Or(b.nation, r.forcesAt(r.ctx.Country, b.noun.part, r.ctx.Year))
		if b.noun.class == Force {
			d.Kind = b.noun.kind
		}
		d.Owner, d.Country = r.owned(b.noun, w, d.Country)
	case b.noun != nil && b.noun.class == Armed:
		d.Kind = b.noun.kind
	case b.nation != "":
		d.Owner, d.Kind = r.bodyIn(b.nation, cmp.Or(w.part, "forces"), r.ctx.Year), attest.StateForce
	}
	if d.Kind == attest.Government {
		d.Kind = attest.StateForce
	}
	d.Canonical = d.Owner
}

// inField puts the mission in a country in the place of the organisation that
// sent it: UN helicopters and bases are those of its mission there.
func (r *reader) inField(a *Actor) *Actor {
	if a != nil && a.Kind == attest.Diplomatic {
		if m := r.listedBody(r.ctx.Country, "mission", r.ctx.Year); m != nil {
			return m
		}
	}
	return a
}

// owned names the body that owns a thing, from the noun beside it: the body
// that the noun says, else the one that such things belong to.
func (r *reader) owned(side, thing *noun, country string) (owner, home string) {
	if r.onlyListed(side.part) {
		if a := r.listedBody(country, side.part, r.ctx.Year); a != nil {
			return a.Canonical, a.Country
		}
		return "", ""
	}
	part := side.part
	if side.class != Force || part == "" {
		part = ""
	}
	if part == "" || part == "forces" {
		part = cmp.Or(thing.part, "forces")
	}
	return r.bodyIn(country, part, r.ctx.Year), country
}

// ownThing names the owner of a base, a vehicle, a house.
func (r *reader) ownThing(d *Description, w *noun, b beside) {
	if d.Class == Military {
		b.actor = r.inField(b.actor)
	}
	switch {
	case b.actor != nil:
		d.Actor, d.Owner = b.actor, b.actor.Canonical
		d.Country = cmp.Or(b.actor.Country, b.nation)
		if d.Class == Military && b.actor.Kind == attest.Diplomatic { // "a UN camp" is its troops'
			d.Kind = attest.Peacekeeper
			return
		}
		if c := classOf(b.actor.Kind); d.Kind != attest.Diplomatic && d.Kind != attest.Religious && d.Kind != attest.Infrastructure {
			d.Kind = b.actor.Kind
			if c == Armed || c == Force {
				d.Class = Military
			} else {
				d.Class = Object
			}
		}
	case b.noun != nil && b.noun.class == Armed:
		d.Class, d.Kind = Military, b.noun.kind
	case b.noun != nil && b.noun.class == Force:
		d.Class, d.Kind, d.Country = Military, b.noun.kind, cmp.Or(b.nation, r.forcesAt(cmp.Or(b.country, r.ctx.Country), b.noun.part, r.ctx.Year))
		d.Owner, d.Country = r.owned(b.noun, w, d.Country)
	case b.noun != nil && b.noun.class == Official && d.Class == Military:
		d.Kind, d.Country = b.noun.kind, cmp.Or(b.nation, r.ctx.Country)
	case b.noun != nil && b.noun.class == Civilian && d.Class == Military:
		d.Class, d.Kind, d.Country = Object, b.noun.kind, cmp.Or(b.nation, b.country, r.ctx.Country)
	case d.Class == Military && (d.Kind == attest.StateForce || d.Kind == attest.UnknownParty && b.nation != ""):
		d.Kind = attest.StateForce
		part := cmp.Or(w.part, "forces")
		d.Country = cmp.Or(b.nation, r.forcesAt(cmp.Or(b.country, r.ctx.Country), part, r.ctx.Year))
		d.Owner = r.bodyIn(d.Country, part, r.ctx.Year)
	case d.Class == Object:
		d.Country = cmp.Or(b.nation, b.country, r.ctx.Country)
		if d.Kind == attest.Diplomatic && b.nation != "" {
			d.Owner = r.bodyIn(b.nation, "government", r.ctx.Year)
		}
	}
}
