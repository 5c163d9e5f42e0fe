package party

import (
	"attest"
	"attest/scan"
	"attest/ud"
)

// Describe says what the noun phrase names that word head of sentence s heads.
func (l *Lexicon) Describe(n *Names, sents []ud.Sentence, s, head int, ctx Context) Description {
	if !within(sents, s, head) {
		return Description{}
	}
	return l.reader(n, sents, s, ctx).describe(head)
}

func (r *reader) describe(head int) Description {
	p := r.phrase(head)
	d := Description{First: p.first, Last: p.last}
	d.name(r.text, p)
	switch p.words[head].UPOS {
	case "VERB", "AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ", "PUNCT", "PART":
		if r.at(head) == nil {
			return d
		}
	}
	if e, ok := r.text.local[key(p.words[head].Form)]; ok && r.at(head) == nil && acronym(p.words[head].Form) {
		e.Name, e.First, e.Last = d.Name, d.First, d.Last
		return e
	}
	if r.at(head) == nil && r.unlisted(p) && !r.holdsListed(p) {
		d.Class, d.Kind, d.Person, d.Canonical = Armed, attest.Rebel, true, d.Name
		return d
	}
	if k := r.measured(p); k >= 0 {
		if e := r.describe(k); e.Class != NoClass {
			e.First, e.Last = min(e.First, d.First), max(e.Last, d.Last)
			e.name(r.text, p)
			return e
		}
	} else if r.in("many", p.words[head].Form) && p.words[head].UPOS == "NOUN" {
		d.Class, d.Kind, d.Person, d.Country = Civilian, attest.Civilian, true, r.ctx.Country
		d.AtHome = true
		return d
	}
	from0, to0 := p.window()
	word, from, to := r.nounAt(p.line, from0, to0, head)
	if m := r.at(head); m != nil && (word == nil || m.last-m.first >= to-from || head == m.last && to > head) { // "[the Arakan Army]'s headquarters" are no army headquarters
		a := r.resolve(m)
		if a != nil && word != nil && word.class == Weapon && a.Kind == attest.StateForce { // "Russian jets" are named, and weapons
			d.ofNoun(word)
			r.belong(&d, word, beside{actor: a})
			return d
		}
		if a != nil {
			d.First, d.Last = min(d.First, m.first), max(d.Last, m.last)
			d.name(r.text, p)
			d.ofActor(a)
			return d
		}
	}
	if word != nil {
		d.First, d.Last = min(d.First, from), max(d.Last, to)
		if m := r.at(d.Last); m != nil && m.first > head && r.resolve(m) != nil { // « des humanitaires de Médecins [sans frontières] »
			d.Last = max(d.Last, m.last)
		}
		d.name(r.text, p)
		d.ofNoun(word)
		r.belong(&d, word, r.around(p, from, to, word.class))
		return d
	}
	if r.ofNation(&d, p) || r.ofAcronym(&d, p) {
		return d
	}
	r.ofUnknown(&d, p)
	return d
}

// ofAcronym describes the branch of a party that is called by a place or a name and the party's
// acronym: "Indaw PDF". It reports whether the phrase is one.
func (r *reader) ofAcronym(d *Description, p phrase) bool {
	if p.last <= p.head || !startsUpper(p.words[p.head].Form) || !acronym(p.words[p.last].Form) {
		return false
	}
	m := r.at(p.last)
	if m == nil || m.first <= p.head {
		return false
	}
	a := r.resolve(m)
	if a == nil {
		return false
	}
	d.ofActor(a)
	return true
}

// unlisted tells whether the phrase is the proper name of an armed movement
// that no list knows: "Riverine Freedom Front".
func (l *Lexicon) unlisted(p phrase) bool {
	if !startsUpper(p.words[p.head].Form) || !l.in("movement-head", p.words[p.head].Form) {
		return false
	}
	cause, small := false, false
	for w := p.first; w <= p.last; w++ {
		if !startsUpper(p.words[w].Form) {
			small = true
			continue
		}
		cause = cause || w != p.head && l.in("movement-cause", p.words[w].Form)
	}
	if !cause {
		return false
	}
	for _, w := range p.words { // capitals say nothing where all is in capitals
		small = small || w.UPOS == "VERB" && !startsUpper(w.Form)
	}
	return small
}

// holdsListed tells whether a phrase names a listed actor beside its head: "Fighters of the Islamic State".
func (r *reader) holdsListed(p phrase) bool {
	for w := p.first; w <= p.last; w++ {
		if m := r.at(w); m != nil && r.resolve(m) != nil {
			return true
		}
	}
	return false
}

// measured returns the noun that is counted or weighed by the head ("dozens of
// women"), or -1.
func (l *Lexicon) measured(p phrase) int {
	if !l.in("measure", p.words[p.head].Lemma) && !l.in("measure", p.words[p.head].Form) {
		return -1
	}
	for _, k := range p.children(p.head) {
		if k > p.head && base(p.words[k].Rel) == "nmod" && l.in("belonging", p.preposition(k)) {
			return k
		}
	}
	return -1
}

// name sets the name to what the text has between First and Last.
func (d *Description) name(n *Names, p phrase) { d.Name = p.text(n.text, d.First, d.Last) }

// ofActor fills in a named actor.
func (d *Description) ofActor(a *Actor) {
	d.Actor, d.Canonical, d.Kind, d.Country = a, a.Canonical, a.Kind, a.Country
	d.Class = classOf(a.Kind)
	d.Person = d.Class.persons()
}

// ofNoun fills in what a listed noun says by itself.
func (d *Description) ofNoun(w *noun) {
	d.Class, d.Kind, d.Instrument, d.Launched = w.class, w.kind, w.instrument, w.launched
	d.Person, d.Collective = w.class.persons(), w.collective
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

// ofNation describes a phrase whose head is a country, its seat of government
// or a nationality.
func (r *reader) ofNation(d *Description, p phrase) bool {
	for w := p.first; w <= p.head; w++ {
		iso, k, form := r.nationAt(p.line, w, p.last)
		if k == 0 || w+k-1 < p.head || !startsUpper(p.words[w].Form) {
			continue
		}
		d.Nation, d.Country, d.Person = true, iso, true
		if form == nationality {
			d.Class, d.Kind = Civilian, attest.Civilian
		} else {
			d.Class, d.Kind, d.Canonical = Official, attest.Government, r.bodyIn(iso, "government", r.ctx.Year)
		}
		return true
	}
	return false
}

// ofUnknown describes a phrase whose head no list knows: a person by his
// title, anything else by the actor that the phrase names beside it.
func (r *reader) ofUnknown(d *Description, p phrase) {
	if p.words[p.head].UPOS == "PROPN" {
		if word, b := r.title(p); word != nil {
			d.ofNoun(word)
			r.belong(d, word, b)
			d.Collective = false
			return
		}
		if properPerson(p) {
			d.Class, d.Kind, d.Person, d.Country, d.Canonical = Civilian, attest.Civilian, true, r.ctx.Country, d.Name
		}
		return
	}
	if a := r.apposed(p); a != nil { // « la secte islamiste Boko Haram »
		d.ofActor(a)
	}
}

// title finds the noun that tells what a named person is: "governor
// Gladkov", "Ndadaye, the elected president".
func (r *reader) title(p phrase) (*noun, beside) {
	told := func(w int) (*noun, beside) {
		if u := p.words[w].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" {
			return nil, beside{}
		}
		q := r.phrase(w)
		word, from, to := r.nounAt(p.line, max(q.first, w-4), min(q.last, w+4), w)
		if word == nil || !word.class.persons() {
			return nil, beside{}
		}
		return word, r.around(q, from, to, word.class)
	}
	for w := p.head - 1; w >= p.first; w-- {
		if word, b := told(w); word != nil {
			return word, b
		}
	}
	for _, k := range p.children(p.head) {
		if base(p.words[k].Rel) == "appos" {
			if word, b := told(k); word != nil {
				return word, b
			}
		}
	}
	if h := p.words[p.head].Head; h >= 0 && h < p.head {
		switch rel := base(p.words[p.head].Rel); {
		case rel == "appos", rel == "flat", rel == "nmod" && p.preposition(p.head) == "":
			return told(h)
		}
	}
	return nil, beside{}
}

// apposed returns the actor that is named directly beside a common noun as
// another name of the same thing.
func (r *reader) apposed(p phrase) *Actor {
	for _, k := range p.children(p.head) {
		switch rel := base(p.words[k].Rel); {
		case rel == "appos", rel == "flat", rel == "nmod" && p.preposition(k) == "" && p.words[k].UPOS == "PROPN":
			if m := r.at(k); m != nil {
				if a := r.resolve(m); a != nil {
					return a
				}
			}
		}
	}
	return nil
}

// properPerson tells whether the head is a name of two words or more.
func properPerson(p phrase) bool {
	for _, k := range p.children(p.head) {
		if base(p.words[k].Rel) == "flat" && p.words[k].UPOS == "PROPN" {
			return true
		}
	}
	h := p.words[p.head].Head
	return base(p.words[p.head].Rel) == "flat" && h >= 0 && p.words[h].UPOS == "PROPN"
}

func startsUpper(s string) bool {
	if w, ok := scan.Word(s); ok {
		return w.Capital
	}
	list := atoms(s)
	return len(list) > 0 && list[0].capital
}
