package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// NotPredicated tells why a trigger only modifies or names something and
// tells no act itself: "attack helicopters", "a captured trawler", "an army
// patrol", a weapon that another verb is about.
func (d *Judge) NotPredicated(t frames.Trigger) string {
	s := t.Sentence
	if !t.Pattern.Noun {
		if t.Frame().Kind == frames.Release && d.releaseOfOthers(t) {
			return "the noun beside it tells the act"
		}
		if t.Frame().Kind == frames.Intercept && d.weaponDoes(t) {
			return "the weapon that does it"
		}
		if s.Is(t.Word, "AUX") && !linked(s, t.Word, t.Words) {
			return "said of something else" // "some of the dead were policemen"
		}
		if h := s.Words[t.Word].Head; t.Frame().Kind == frames.Release && s.Is(t.Word, "AUX") && h >= 0 && s.Is(h, "VERB") && d.Grammar.Set("capture-word").Word(s, h) {
			return "the auxiliary of who was taken" // "was kidnapped near his home", of nobody who is home again
		}
		if d.aimOfWeapon(t) {
			return "says what the weapon that goes off was for"
		}
		if t.Frame().Kind == frames.Strike && d.Loaded(s, t.Word) && d.isSeized(s, s.Words[t.Word].Head) {
			return "says what something that was seized is loaded with"
		}
		if d.searchBeforeArrest(t) {
			return "a search in which people are taken"
		}
		rel := syntax.BaseRel(s.Rel(t.Word))
		strikes := t.Frame().Kind == frames.Strike || t.Frame().Kind == frames.Fire || t.Frame().Kind == frames.Move
		if len(s.Kids[t.Word]) == 0 && len(t.Words) == 1 && (rel == "amod" || rel == "acl" && strikes) && !d.telegraphic(t) {
			return "only describes a noun"
		}
		if rel == "acl" && t.Frame().Soft() && len(s.Kids[t.Word]) == 0 && d.amongThose(s, s.Words[t.Word].Head) {
			return "only says of which dead or wounded somebody is"
		}
		return ""
	}
	n := roles.NounHead(t)
	if slices.ContainsFunc(t.Words, func(c int) bool {
		h := s.Words[c].Head
		return c > n && s.Rel(c) == "compound" && h > c && s.Is(h, "NOUN") && !slices.Contains(t.Words, h)
	}) {
		return "describes another noun" // "a raid on a police station" is no police raid
	}
	if v := s.Words[n].Head; !d.Grammar.Set("assault-word").Word(s, n) && v >= 0 && syntax.BaseRel(s.Rel(n)) != "nsubj" && d.Grammar.Set("foil").At(s, v) > 0 || s.Rel(n) == "nsubj:pass" && d.Grammar.Set("foil").At(s, s.Words[n].Head) > 0 {
		return "foiled, not done"
	}
	if d.searchOfArrest(t, n) {
		return "a search in which people are taken"
	}
	if d.struckStore(t, n) {
		return "what a blow struck"
	}
	if t.Frame().Needs != frames.NeedLine && d.onlyWeapon(t) {
		return "a weapon in another act"
	}
	if len(t.Words) == 1 && t.Frame().Needs != frames.NeedLine && d.Grammar.Set("no-act").Word(s, n) {
		return "names people or things, not an act"
	}
	h := s.Words[n].Head
	if s.Rel(n) == "compound" && h > n && !d.TellsAct(s, h) || d.beforeWeapon(s, n) {
		return "only describes a noun"
	}
	if h >= 0 && syntax.BaseRel(s.Rel(n)) == "nmod" && s.Child(n, "det", "nummod", "amod", "nmod") < 0 && s.Is(h, "NOUN", "PROPN") && !d.CountsOnly(s, h) && !d.TellsAct(s, h) &&
		d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) && d.Thing(s, h).Class == reading.WeaponClass {
		return "only describes a noun" // « fusils d'assaut »
	}
	describes := h >= 0 && syntax.BaseRel(s.Rel(n)) == "nmod" && s.Words[n].Feat("Number") == "Sing" && s.Child(n, "det", "nummod", "nmod", "acl") < 0
	if describes && t.Frame().Kind == frames.Clash && !d.CountsOnly(s, h) && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) {
		return "only describes a noun" // « opération de combat »
	}
	if d.bareSingular(t, n) {
		return "a bare noun"
	}
	return ""
}

// beforeWeapon tells a singular noun of a blow right before a noun for weapons, which says what those are for: "two
// one-way attack uncrewed aerial vehicles".
func (d *Judge) beforeWeapon(s *syntax.Sentence, n int) bool {
	i := n + 1
	for i < len(s.Words) && s.Is(i, "ADJ") {
		i++
	}
	return i < len(s.Words) && n > 0 && s.Is(n-1, "NOUN") && s.Words[n].Feat("Number") == "Sing" && s.Is(i, "NOUN") && s.Words[i].Feat("Number") == "Plur" && d.Thing(s, i).Launched
}

// linked reports whether one of several words hangs on another word, or that on it.
func linked(s *syntax.Sentence, w int, words []int) bool {
	return slices.ContainsFunc(words, func(c int) bool { return s.Words[c].Head == w || s.Words[w].Head == c })
}

// releaseOfOthers tells a verb with a noun for letting go that says whose: « la
// médiation a obtenu la libération de sept otages » frees no mediator.
func (d *Judge) releaseOfOthers(t frames.Trigger) bool {
	s := t.Sentence
	return slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && s.Is(w, "NOUN") && slices.ContainsFunc(s.Children(w, "nmod"), func(k int) bool {
			return d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class.Person()
		}) && slices.ContainsFunc(d.TriggersAt(s, w), func(o frames.Trigger) bool { return o.Pattern.Noun && o.Frame().Kind == frames.Release })
	})
}

// struckStore tells a store of arms that is struck or destroyed, not found: "destroyed a
// weapons cache".
func (d *Judge) struckStore(t frames.Trigger, n int) bool {
	s := t.Sentence
	v := s.Words[s.FirstOfRow(n)].Head
	if rel := syntax.BaseRel(s.Rel(s.FirstOfRow(n))); t.Frame().Kind != frames.Intercept || v < 0 || rel != "obj" && rel != "nsubj" && rel != "nmod" && rel != "obl" {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool {
		k := o.Frame().Kind
		return o.Frame().Act == attest.Destruction && !o.Pattern.Noun || (k == frames.Strike || k == frames.Land) && o.Frame().Act.Family() == attest.AttackFamily && !slices.Contains(o.Words, n)
	})
}

// searchOfArrest tells the noun of a raid in which a verb of arresting, or of seizing or
// finding things, is done, with nobody hurt: "were detained in raids across the city".
func (d *Judge) searchOfArrest(t frames.Trigger, n int) bool {
	s := t.Sentence
	v := s.Words[n].Head
	if t.Frame().Act != attest.ArmedAttack || t.Frame().Kind != frames.Strike || v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obl" || !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(n)) || d.ClauseHasToll(s, n) {
		return false
	}
	return d.Grammar.Set("confiscate").Word(s, v) || slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool { return !o.Pattern.Noun && o.Frame().Kind == frames.Arrest })
}

// bareSingular tells a singular noun without determiner, modifier or
// complement in running text, which names no act ("attack, bomber and fighter
// aircraft"). Headings do without determiners.
func (d *Judge) bareSingular(t frames.Trigger, n int) bool {
	s := t.Sentence
	if s.Words[n].Feat("Number") != "Sing" || len(t.Words) > 1 || d.Units[s.Unit].Heading || s.Words[n].Head < 0 {
		return false
	}
	if !d.determined || d.behindLabel(s, n) {
		return false
	}
	for _, k := range s.Kids[n] {
		switch syntax.BaseRel(s.Rel(k)) {
		case "det", "nummod", "amod", "compound", "nmod", "acl", "case":
			return false
		}
	}
	return t.Frame().Kind != frames.Clash && t.Frame().Act != attest.Shelling
}

// behindLabel tells a noun right behind the colon of a label, as bulletins write:
// « Axe Komanda-Luna : embuscade contre un convoi ».
func (d *Judge) behindLabel(s *syntax.Sentence, n int) bool {
	return n > 0 && s.Lower[n-1] == ":" || n == 0 && d.Units[s.Unit].Bullet
}

// telegraphic tells a participle that stands for a finite verb in a sentence
// without one, as situation reports and headlines write: « 11 cases
// incendiées », "two soldiers wounded".
func (d *Judge) telegraphic(t frames.Trigger) bool {
	s := t.Sentence
	n := s.Words[t.Word].Head
	if n < 0 || n > t.Word || t.Word-n > 3 || !s.Is(n, "NOUN", "PROPN") || s.Words[t.Word].Feat("Tense") == "Pres" {
		return false
	}
	if s.Child(n, "case") >= 0 {
		return false
	}
	for i := range s.Words {
		if s.Is(i, "VERB", "AUX") && s.Words[i].Feat("VerbForm") == "Fin" {
			return false
		}
	}
	return d.Thing(s, n).Class.Person() || d.Thing(s, n).Class.Thing()
}

// searchBeforeArrest tells a verb of raiding what is nobody's stronghold, with nobody hurt,
// which goes on with an arrest: "police raided several homes and arrested two students".
func (d *Judge) searchBeforeArrest(t frames.Trigger) bool {
	s := t.Sentence
	if t.Frame().Act != attest.ArmedAttack || t.Frame().Kind != frames.Strike || d.ClauseHasToll(s, t.Word) {
		return false
	}
	a := d.VerbArgumentsOf(t)
	if len(a.Subject) == 0 || d.Thing(s, a.Subject[0]).Party.Kind != attest.StateForce {
		return false // those who have no warrants attack what they search
	}
	for _, o := range a.Object {
		if th := d.Thing(s, o); th.Class != reading.ObjectClass || th.Party.Kind != attest.Civilian {
			return false
		}
	}
	return slices.ContainsFunc(s.Children(t.Word, "conj", "advcl"), func(v int) bool {
		return v > t.Word && slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool { return !o.Pattern.Noun && o.Frame().Kind == frames.Arrest })
	})
}

// aimOfWeapon tells a participle that says at what a weapon was aimed of which the verb tells
// the act: "a bomb [targeting a patrol] exploded".
func (d *Judge) aimOfWeapon(t frames.Trigger) bool {
	s := t.Sentence
	n := s.Words[t.Word].Head
	if s.Rel(t.Word) != "acl" || t.Frame().Kind != frames.Strike || n < 0 || s.IsPassive(t.Word) || s.Rel(n) != "nsubj" || s.Words[n].Head < t.Word || d.Thing(s, n).Class != reading.WeaponClass {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(s, s.Words[n].Head), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Blast && !o.Pattern.Noun })
}

// amongThose tells a pronoun for those of whom somebody told of is one: "Among [those] killed were
// two teachers", « Parmi [ceux] blessés figure le maire ».
func (d *Judge) amongThose(s *syntax.Sentence, h int) bool {
	p := s.Preposition(h)
	return h >= 0 && s.Is(h, "PRON", "DET") && d.Grammar.Set("among-preposition").HasPrep(p) && !d.Grammar.Set("between-preposition").HasPrep(p) && !d.Grammar.Set("genitive-preposition").HasPrep(p)
}
