package party

import (
	"attest"
	"attest/ud"
)

// Describe says what the noun phrase names that word head of sentence s heads.
func (l *Lexicon) Describe(n *Names, sents []ud.Sentence, s, head int, ctx Context) Description {
	if s < 0 || s >= len(sents) || head < 0 || head >= len(sents[s].Words) {
		return Description{}
	}
	p := phraseOf(sents[s].Words, head)
	d := Description{Name: p.name(n.text, p.first, p.last), First: p.first, Last: p.last}
	switch p.words[head].UPOS {
	case "VERB", "AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ", "PUNCT", "PART":
		if n.at(s, head) == nil {
			return d
		}
	}
	word, from, to := l.nounAt(p.words, max(p.first, head-5), min(p.last, head+5), head)
	if m := n.at(s, head); m != nil && (word == nil || m.last-m.first >= to-from) {
		if a := l.resolve(n, m, ctx); a != nil {
			d.First, d.Last = min(d.First, m.first), max(d.Last, m.last)
			d.Name = p.name(n.text, d.First, d.Last)
			d.ofActor(a, ctx)
			return d
		}
	}
	owner, nation := l.modifiers(n, p, s, ctx)
	if word == nil {
		l.nationHead(&d, p, ctx)
		if d.Class == NoClass && properPerson(p) {
			d.Class, d.Kind, d.Person = Civilian, attest.Civilian, true
		}
		return d
	}
	d.Class, d.Kind, d.Instrument, d.Launched = word.class, word.kind, word.instrument, word.launched
	d.Person = word.class.persons()
	d.Collective = word.collective
	d.Country = nation
	l.belong(&d, *word, owner, nation, ctx)
	return d
}

// ofActor fills in a named actor.
func (d *Description) ofActor(a *Actor, ctx Context) {
	d.Actor, d.Canonical, d.Kind, d.Country = a, a.Canonical, a.Kind, a.Country
	d.Class = classOf(a.Kind)
	d.Person = d.Class.persons()
}

// classOf is the class of a party of a kind.
func classOf(k attest.PartyKind) Class {
	switch k {
	case attest.StateForce, attest.Peacekeeper:
		return Force
	case attest.Rebel, attest.Militia, attest.Criminal:
		return Armed
	case attest.Government, attest.Diplomatic:
		return Official
	case attest.Infrastructure:
		return Object
	}
	return Civilian
}

// modifiers finds the actor and the country that the phrase names beside its
// head: "Frontier Corps convoy", « convoi de l'armée malienne ».
func (l *Lexicon) modifiers(n *Names, p phrase, s int, ctx Context) (owner *Actor, country string) {
	far := ""
	for w := p.first; w <= p.last; w++ {
		if w == p.head {
			continue
		}
		if m := n.at(s, w); m != nil && owner == nil && (m.last < p.head || m.first > p.head) {
			owner = l.resolve(n, m, ctx)
		}
		iso, k, form := l.nationAt(p.words, w, p.last)
		if k == 0 {
			continue
		}
		switch {
		case form == nationality, base(p.words[w].Rel) == "compound", base(p.words[w].Rel) == "amod", l.in("belonging", p.preposition(w)):
			if country == "" {
				country = iso
			}
		case far == "":
			far = iso
		}
		w += k - 1
	}
	if country == "" {
		country = far
	}
	return owner, country
}

// nationAt returns the country that the words from w on name.
func (l *Lexicon) nationAt(words []ud.Word, w, last int) (iso3 string, n, form int) {
	l.walk(&l.nations.names, words, w, last, func(v int32, end int) {
		if end-w+1 > n {
			iso3, n, form = l.nations.list[v>>2].iso3, end-w+1, int(v&3)
		}
	})
	return iso3, n, form
}

// nationHead describes a phrase whose head is a country, its seat of
// government or a nationality.
func (l *Lexicon) nationHead(d *Description, p phrase, ctx Context) {
	for w := p.first; w <= p.head; w++ {
		iso, k, form := l.nationAt(p.words, w, p.last)
		if k == 0 || w+k-1 < p.head || !startsUpper(p.words[w].Form) {
			continue
		}
		d.Nation, d.Country = true, iso
		if form == nationality {
			d.Class, d.Kind, d.Person = Civilian, attest.Civilian, true
			return
		}
		d.Class, d.Kind, d.Canonical = Official, attest.Government, l.body(iso, "government")
		return
	}
}

// belong works out whose a thing is, and which body of a state persons are of.
func (l *Lexicon) belong(d *Description, w noun, owner *Actor, nation string, ctx Context) {
	if owner != nil {
		l.ownedBy(d, w, owner)
		return
	}
	country := nation
	if country == "" && (d.Class != Armed && d.Class != Weapon) {
		country = ctx.Country
	}
	switch d.Class {
	case Force, Official:
		d.Country = country
		if w.part != "" && d.Kind != attest.Peacekeeper {
			d.Canonical = l.body(country, w.part)
		}
	case Military:
		d.Country = country
		d.Owner = l.body(country, "forces")
	case Weapon:
		if nation != "" {
			d.Canonical = l.body(nation, "forces")
			d.Owner = d.Canonical
		}
	case Civilian, Object:
		d.Country = country
	}
}

// ownedBy fills in a phrase that names an actor beside its head.
func (l *Lexicon) ownedBy(d *Description, w noun, a *Actor) {
	d.Actor = a
	if a.Country != "" {
		d.Country = a.Country
	}
	switch {
	case d.Class.things(), d.Class == Weapon:
		d.Owner = a.Canonical
		if d.Class == Military {
			d.Kind = a.Kind
		}
		if d.Class == Weapon {
			d.Canonical = a.Canonical
		}
	case d.Class == Armed, d.Class == Force, w.member:
		d.Canonical, d.Kind, d.Class = a.Canonical, a.Kind, classOf(a.Kind)
	}
}

// properPerson tells whether the head is a name of two words or more.
func properPerson(p phrase) bool {
	if p.words[p.head].UPOS != "PROPN" {
		return false
	}
	for _, k := range p.children(p.head) {
		if r := p.words[k].Rel; (r == "flat" || r == "flat:name") && p.words[k].UPOS == "PROPN" {
			return true
		}
	}
	return false
}

func startsUpper(s string) bool {
	list := atoms(s)
	return len(list) > 0 && list[0].capital
}
