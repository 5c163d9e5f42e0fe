package party

import (
	"strings"

	"attest"
)

// beside is what a phrase names beside its head noun: whose a thing is.
type beside struct {
	actor   *Actor
	nation  string // ISO 3166-1 alpha-3 of a nationality or country
	noun    *noun  // of persons or bodies: "army" of "army base"
	foreign bool   // of another country than the report's: "enemy forces"
	names   *Names // what else the text names
	country string // only where it is: "in Syria"
}

// beside goes over the words of a phrase around the noun at from to to.
func (l *Lexicon) beside(n *Names, p phrase, s, from, to int, persons bool, ctx Context) beside {
	b := beside{names: n}
	for w := p.first; w <= p.last; w++ {
		if w >= from && w <= to { // a nationality may stand inside: « ministère russe de la défense »
			if p.words[w].UPOS == "ADJ" && b.nation == "" {
				if iso, k, form := l.nationAt(p.line, w, w); k > 0 && form == nationality {
					b.nation = iso
				}
			}
			continue
		}
		b.foreign = b.foreign || l.in("foreign", p.words[w].Form)
		place := !l.belongs(p, w, persons)
		if m := n.at(s, w); m != nil && b.actor == nil && !place && (m.last < from || m.first > to) {
			b.actor = l.resolve(n, m, ctx)
			if b.actor != nil {
				w = max(w, m.last)
				continue
			}
		}
		if iso, k, form := l.nationAt(p.line, w, p.last); k > 0 && (startsUpper(p.words[w].Form) || form == nationality) {
			switch {
			case b.nation == "" && (!place || form == nationality):
				b.nation = iso
			case b.country == "":
				b.country = iso
			}
			w += k - 1
			continue
		}
		if place || b.noun != nil {
			continue
		}
		if (p.words[w].UPOS == "ADJ" || base(p.words[w].Rel) == "amod") && l.in("other-adjective", p.words[w].Form) {
			continue // "private house"
		}
		if u := p.words[w].UPOS; (u == "ADJ" || u == "VERB") && len(l.phrases.get(keys(p.words[w].Lemma))) == 0 {
			continue // « organisation armée » is no army
		}
		if word, f, t := l.nounAt(p.line, max(p.first, w-3), min(p.last, w+3), w); word != nil && word.class.persons() && (t < from || f > to) &&
			(p.words[w].UPOS != "ADJ" || word.class != Civilian || word.kind != attest.Civilian) { // "local" is no local here
			b.noun = word
		}
	}
	if b.actor == nil {
		b.actor = l.apposed(n, p, s, ctx)
	}
	return b
}

// belongs tells whether a word qualifies the head and does not only say where
// it is: no case of another sort stands between it and the head. Persons may
// also be "from" whom they belong to.
func (l *Lexicon) belongs(p phrase, w int, persons bool) bool {
	for depth := 0; w != p.head && w >= 0 && depth < 12; depth++ {
		if c := p.preposition(w); c != "" && !l.in("belonging", c) && !(persons && l.in("membership", c)) {
			return false
		}
		w = p.words[w].Head
	}
	return true
}

// allCaps tells whether a word has no small letter.
func allCaps(form string) bool { return strings.ToUpper(form) == form }

// nationAt returns the country that the words from w on name.
func (l *Lexicon) nationAt(in line, w, last int) (iso3 string, n, form int) {
	l.walk(l.nations.names, in, w, last, func(v int32, end int) {
		k := nationKey(v)
		if k.abbreviation() && (!allCaps(in.words[w].Form) || in.words[w].UPOS == "NOUN" || in.words[w].UPOS == "PRON") {
			return // "car", "us"
		}
		if end-w+1 > n {
			iso3, n, form = l.nations.list[k.index()].iso3, end-w+1, k.form()
		}
	})
	return iso3, n, form
}

// belong works out whose a thing is, and which body of a state persons are of.
func (l *Lexicon) belong(d *Description, w *noun, b beside, ctx Context) {
	d.Country = b.nation
	if b.foreign && (d.Class == Force || d.Class == Military || d.Class == Weapon) {
		ctx.Country = ""
	}
	switch {
	case d.Class == Weapon:
		l.ownWeapon(d, w, b, ctx)
	case d.Class.things():
		l.ownThing(d, w, b, ctx)
	case b.actor != nil && l.joins(d, w, b.actor):
	case w.member && b.noun != nil && b.noun.class != Civilian && (b.noun.class != Official || d.Class != Force):
		d.Class, d.Kind = b.noun.class, b.noun.kind
		l.state(d, b.noun.part, b, ctx)
	case w.member && b.noun != nil && b.noun.class == Civilian && d.Class != Armed: // "Fulani fighters" fight
		d.ofNoun(b.noun)
		d.Country = first(b.nation, b.country, ctx.Country)
	case d.Class == Force || d.Class == Official:
		if b.noun != nil && b.noun.class == Armed && d.Class == Force {
			d.Class, d.Kind = Armed, b.noun.kind
			return
		}
		part := w.part
		if b.noun != nil && (part == "" || l.onlyListed(b.noun.part)) && (b.noun.class == d.Class || b.noun.class == Force) {
			part = b.noun.part
		}
		l.state(d, part, b, ctx)
	case d.Class == Armed:
		part := w.part
		if b.noun != nil && b.noun.class == Armed {
			if d.Kind == attest.UnknownParty {
				d.Kind = b.noun.kind
			}
			part = first(part, b.noun.part)
		}
		l.state(d, part, b, ctx)
		if d.Canonical == "" && (d.Kind == attest.Militia || d.Kind == attest.Rebel) { // such fight at home
			d.Country = first(d.Country, b.country, ctx.Country)
		}
	case d.Class == Civilian:
		if w.part != "" && b.nation != "" {
			d.Canonical = l.bodyIn(b.nation, w.part, ctx.Year)
		} else if a := l.listedBody("", w.part, ctx.Year); a != nil && w.part != "" { // the Red Cross of no country
			d.Actor, d.Canonical = a, a.Canonical
		}
		d.Country = first(d.Country, b.country, ctx.Country)
	}
	d.AtHome = (d.Class == Civilian || d.Class == Object) && d.Actor == nil && d.Owner == "" && b.nation == "" && b.country == "" && d.Country == ctx.Country
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
		d.Country = first(d.Country, a.Country)
		return false
	}
	d.Actor, d.Canonical, d.Kind, d.Class = a, a.Canonical, a.Kind, classOf(a.Kind)
	d.Country = first(a.Country, d.Country)
	return true
}

// state names the body of a state that persons are of, or the mission,
// coalition or movement that a general word means in a country.
func (l *Lexicon) state(d *Description, part string, b beside, ctx Context) {
	if d.Kind == attest.Peacekeeper {
		part = "mission"
	}
	switch {
	case l.onlyListed(part): // of several countries: it has none of its own
		d.Country = b.nation
		l.known(d, part, b.names, first(b.country, ctx.Country, b.nation), ctx)
	case d.Class == Force || d.Class == Official:
		d.Country = first(b.nation, ctx.Country)
		if part != "" {
			d.Canonical = l.bodyIn(d.Country, part, ctx.Year)
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
func (l *Lexicon) known(d *Description, part string, n *Names, country string, ctx Context) {
	a := l.listedBody(country, part, ctx.Year)
	if told := n.ofKind(l, l.nations.bodies[part].kind, ctx); len(told) == 1 && (part != "coalition" || told[0].Country == "") {
		a = told[0]
	}
	if a != nil {
		d.Actor, d.Canonical, d.Kind = a, a.Canonical, a.Kind
		d.Country = first(d.Country, a.Country)
		if a.Country == "" && a.Kind == attest.StateForce { // a coalition is of several, whoever leads it
			d.Country = ""
		}
	}
}

// ownWeapon names the owner of a weapon.
func (l *Lexicon) ownWeapon(d *Description, w *noun, b beside, ctx Context) {
	b.actor = l.inField(b.actor, ctx)
	switch {
	case b.actor != nil && classOf(b.actor.Kind) != Civilian:
		d.Actor, d.Owner, d.Kind = b.actor, b.actor.Canonical, b.actor.Kind
		d.Country = first(b.actor.Country, b.nation)
	case b.noun != nil && (b.noun.class == Force || b.noun.class == Official):
		d.Kind, d.Country = attest.StateForce, first(b.nation, ctx.Country)
		if b.noun.class == Force {
			d.Kind = b.noun.kind
		}
		d.Owner, d.Country = l.owned(b.noun, w, d.Country, ctx)
	case b.noun != nil && b.noun.class == Armed:
		d.Kind = b.noun.kind
	case b.nation != "":
		d.Owner, d.Kind = l.bodyIn(b.nation, first(w.part, "forces"), ctx.Year), attest.StateForce
	}
	if d.Kind == attest.Government {
		d.Kind = attest.StateForce
	}
	d.Canonical = d.Owner
}

// inField puts the mission in a country in the place of the organisation that
// sent it: UN helicopters and bases are those of its mission there.
func (l *Lexicon) inField(a *Actor, ctx Context) *Actor {
	if a != nil && a.Kind == attest.Diplomatic {
		if m := l.listedBody(ctx.Country, "mission", ctx.Year); m != nil {
			return m
		}
	}
	return a
}

// owned names the body that owns a thing, from the noun beside it: the body
// that the noun says, else the one that such things belong to.
func (l *Lexicon) owned(side, thing *noun, country string, ctx Context) (owner, home string) {
	if l.onlyListed(side.part) {
		if a := l.listedBody(country, side.part, ctx.Year); a != nil {
			return a.Canonical, a.Country
		}
		return "", ""
	}
	part := side.part
	if side.class != Force || part == "" {
		part = ""
	}
	if part == "" || part == "forces" {
		part = first(thing.part, "forces")
	}
	return l.bodyIn(country, part, ctx.Year), country
}

// ownThing names the owner of a base, a vehicle, a house.
func (l *Lexicon) ownThing(d *Description, w *noun, b beside, ctx Context) {
	if d.Class == Military {
		b.actor = l.inField(b.actor, ctx)
	}
	switch {
	case b.actor != nil:
		d.Actor, d.Owner = b.actor, b.actor.Canonical
		d.Country = first(b.actor.Country, b.nation)
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
		d.Class, d.Kind, d.Country = Military, b.noun.kind, first(b.nation, b.country, ctx.Country)
		d.Owner, d.Country = l.owned(b.noun, w, d.Country, ctx)
	case b.noun != nil && b.noun.class == Official && d.Class == Military:
		d.Kind, d.Country = b.noun.kind, first(b.nation, ctx.Country)
	case b.noun != nil && b.noun.class == Civilian && d.Class == Military:
		d.Class, d.Kind, d.Country = Object, b.noun.kind, first(b.nation, b.country, ctx.Country)
	case d.Class == Military && (d.Kind == attest.StateForce || d.Kind == attest.UnknownParty && b.nation != ""):
		d.Kind = attest.StateForce
		d.Country = first(b.nation, b.country, ctx.Country)
		d.Owner = l.bodyIn(d.Country, first(w.part, "forces"), ctx.Year)
	case d.Class == Object:
		d.Country = first(b.nation, b.country, ctx.Country)
		if d.Kind == attest.Diplomatic && b.nation != "" {
			d.Owner = l.bodyIn(b.nation, "government", ctx.Year)
		}
	}
}

// first returns the first string that is not empty, or "".
func first(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}
