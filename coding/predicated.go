package coding

import (
	"slices"

	"attest"
)

// notPredicated tells why a trigger only modifies or names something and
// tells no act itself: "attack helicopters", "a captured trawler", "an army
// patrol", a weapon that another verb is about.
func (d *telling) notPredicated(t trigger) string {
	s := t.s
	if !t.pattern.noun {
		if t.frame().kind == releaseFrame && d.releaseOfOthers(t) {
			return "the noun beside it tells the act"
		}
		if t.frame().kind == interceptFr && d.weaponDoes(t) {
			return "the weapon that does it"
		}
		if s.is(t.w, "AUX") && !s.linked(t.w, t.words) {
			return "said of something else" // "some of the dead were policemen"
		}
		rel := baseRel(s.rel(t.w))
		strikes := t.frame().kind == strikeFrame || t.frame().kind == fireFrame || t.frame().kind == moveFrame
		if len(s.kids[t.w]) == 0 && len(t.words) == 1 && (rel == "amod" || rel == "acl" && strikes) && !d.telegraphic(t) {
			return "only describes a noun"
		}
		return ""
	}
	n := t.nounHead()
	if v := s.Words[n].Head; !d.grammar.set("assault-word").word(s, n) && v >= 0 && baseRel(s.rel(n)) != "nsubj" && d.grammar.set("foil").at(s, v) > 0 || s.rel(n) == "nsubj:pass" && d.grammar.set("foil").at(s, s.Words[n].Head) > 0 {
		return "foiled, not done"
	}
	if d.searchOfArrest(t, n) {
		return "a search in which people are taken"
	}
	if d.onlyWeapon(t) {
		return "a weapon in another act"
	}
	if len(t.words) == 1 && d.grammar.set("no-act").word(s, n) {
		return "names people or things, not an act"
	}
	h := s.Words[n].Head
	if s.rel(n) == "compound" && h > n && !d.tellsAct(s, h) {
		return "only describes a noun"
	}
	if h >= 0 && baseRel(s.rel(n)) == "nmod" && s.child(n, "det", "nummod", "amod", "nmod") < 0 && s.is(h, "NOUN", "PROPN") && !d.countsOnly(s, h) && !d.tellsAct(s, h) &&
		hasPrep(d.grammar.set("genitive-preposition"), s.preposition(n)) && d.thing(s, h).class == weaponClass {
		return "only describes a noun" // « fusils d'assaut »
	}
	if t.frame().kind == clashFrame && h >= 0 && baseRel(s.rel(n)) == "nmod" && s.Words[n].Feat("Number") == "Sing" && s.child(n, "det", "nummod", "nmod", "acl") < 0 && !d.countsOnly(s, h) && hasPrep(d.grammar.set("genitive-preposition"), s.preposition(n)) {
		return "only describes a noun" // « opération de combat »
	}
	if d.bareSingular(t, n) {
		return "a bare noun"
	}
	return ""
}

// linked tells whether one of several words hangs on another word, or that on it.
func (s *sentence) linked(w int, words []int) bool {
	return slices.ContainsFunc(words, func(c int) bool { return s.Words[c].Head == w || s.Words[w].Head == c })
}

// releaseOfOthers tells a verb with a noun for letting go that says whose: « la
// médiation a obtenu la libération de sept otages » frees no mediator.
func (d *telling) releaseOfOthers(t trigger) bool {
	s := t.s
	return slices.ContainsFunc(t.words, func(w int) bool {
		return w != t.w && s.is(w, "NOUN") && slices.ContainsFunc(s.children(w, "nmod"), func(k int) bool {
			return hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) && d.thing(s, k).class.person()
		}) && slices.ContainsFunc(d.triggersAt(s, w), func(o trigger) bool { return o.pattern.noun && o.frame().kind == releaseFrame })
	})
}

// searchOfArrest tells the noun of a raid in which a verb of arresting is done, with
// nobody hurt: "were detained in raids across the city".
func (d *telling) searchOfArrest(t trigger, n int) bool {
	s := t.s
	v := s.Words[n].Head
	if t.frame().act != attest.ArmedAttack || t.frame().kind != strikeFrame || v < 0 || !s.is(v, "VERB") || baseRel(s.rel(n)) != "obl" || !hasPrep(d.grammar.set("inside-preposition"), s.preposition(n)) || d.clauseHasToll(s, n) {
		return false
	}
	return slices.ContainsFunc(d.triggersAt(s, v), func(o trigger) bool { return !o.pattern.noun && o.frame().kind == arrestFrame })
}

// bareSingular tells a singular noun without determiner, modifier or
// complement in running text, which names no act ("attack, bomber and fighter
// aircraft"). Headings do without determiners.
func (d *telling) bareSingular(t trigger, n int) bool {
	s := t.s
	if s.Words[n].Feat("Number") != "Sing" || len(t.words) > 1 || d.units[s.unit].heading || s.Words[n].Head < 0 {
		return false
	}
	if !d.determined || d.behindLabel(s, n) {
		return false
	}
	for _, k := range s.kids[n] {
		switch baseRel(s.rel(k)) {
		case "det", "nummod", "amod", "compound", "nmod", "acl", "case":
			return false
		}
	}
	return t.frame().kind != clashFrame && t.frame().act != attest.Shelling
}

// behindLabel tells a noun right behind the colon of a label, as bulletins write:
// « Axe Komanda-Luna : embuscade contre un convoi ».
func (d *telling) behindLabel(s *sentence, n int) bool {
	return n > 0 && s.lower[n-1] == ":" || n == 0 && d.units[s.unit].bullet
}

// telegraphic tells a participle that stands for a finite verb in a sentence
// without one, as situation reports and headlines write: « 11 cases
// incendiées », "two soldiers wounded".
func (d *telling) telegraphic(t trigger) bool {
	s := t.s
	n := s.Words[t.w].Head
	if n < 0 || n > t.w || t.w-n > 3 || !s.is(n, "NOUN", "PROPN") || s.Words[t.w].Feat("Tense") == "Pres" {
		return false
	}
	if s.child(n, "case") >= 0 {
		return false
	}
	for i := range s.Words {
		if s.is(i, "VERB", "AUX") && s.Words[i].Feat("VerbForm") == "Fin" {
			return false
		}
	}
	return d.thing(s, n).class.person() || d.thing(s, n).class.thing()
}
