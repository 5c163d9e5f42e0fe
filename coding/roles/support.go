package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// carrier is the verb that carries the noun of an act ("carried out an attack", « le poste a essuyé une
// attaque », "killed in an attack").
type carrier struct {
	act  frames.Trigger
	noun int    // the noun, or what it is coordinated with or counted by
	rel  string // what it is of the verb
	verb int
	args syntax.Arguments // of the verb
}

// object reports whether the noun is what the verb is done to.
func (c *carrier) object() bool {
	return c.rel == "obj" || c.rel == "xcomp" || c.act.Sentence.Rel(c.noun) == "nsubj:pass"
}

// subject reports whether the noun is what does what the verb says.
func (c *carrier) subject() bool {
	return c.rel == "nsubj" && c.act.Sentence.Rel(c.noun) != "nsubj:pass"
}

// by reports whether the noun hangs on the verb with a preposition of a set.
func (c *carrier) by(prepositions syntax.WordSet) bool {
	return c.rel == "obl" && prepositions.HasPrep(c.act.Sentence.Preposition(c.noun))
}

// supportRoles reads the verb that carries the noun of an act.
func (d *Reader) supportRoles(t frames.Trigger, n int, r *RoleWords) {
	s := t.Sentence
	if d.calledAuthor(s, n, r) {
		return
	}
	own := n
	n = d.Container(s, n)
	if k := s.Child(n, "nsubj"); n != own && k >= 0 && k < n && d.Grammar.Set("undergone").Word(s, n) { // "the school has been the target of attacks"
		r.Target, r.Support, r.Rule = append(s.Nominals(k), r.Target...), n, "noun that somebody is the target of"
		return
	}
	c := d.carrierOf(t, n)
	if d.authorsOf(s, c.noun, r) || c.verb >= 0 && d.accusedRoles(s, c.noun, c.verb, r) {
		return
	}
	if v := c.verb; v >= 0 && s.Is(v, "ADJ") && s.Rel(v) == "xcomp" { // "emerged unscathed from the attack"
		c.verb = s.Words[v].Head
	}
	if c.verb < 0 || !s.Is(c.verb, "VERB", "AUX") || c.rel == "obj" && d.Grammar.Set("call").Word(s, c.verb) && s.Child(c.verb, "xcomp") > c.noun { // "called the protests treasonous"
		return
	}
	c.args = s.VerbArguments(c.verb)
	d.StruckBehind(s, c.verb, &c.args)
	r.Support = c.verb
	d.sidesBesideCarrier(&c, r)
	rule := d.rolesByCarrier(&c, r)
	if rule == "" {
		r.Support = -1
		return
	}
	r.Rule = rule
	if c.rel != "obl" || rule == Circumstance {
		for _, o := range c.args.Oblique {
			wardsOff := rule == undergone && c.args.Passive && d.Grammar.Set("agent-preposition").HasPrep(o.Prep)
			if o.Head != c.noun && !wardsOff && !slices.Contains(r.Around, o) {
				r.Around = append(r.Around, o)
			}
		}
	}
	d.supportObliques(&c, r)
}

// carrierOf returns the verb that the noun of an act hangs on: through the acts that it is one of, through
// coordination, and through what somebody calls it.
func (d *Reader) carrierOf(t frames.Trigger, n int) carrier {
	s := t.Sentence
	if k := d.OneOfThose(s, n); k >= 0 {
		n = d.Container(s, k)
	}
	if v := s.Words[n].Head; v >= 0 && s.Is(v, "NOUN") && syntax.BaseRel(s.Rel(n)) == "conj" { // "attacks and ambushes carried out by …"
		n = v
	}
	if v := s.Words[n].Head; v >= 0 && s.Rel(v) == "acl:relcl" && d.Grammar.Set("call").Word(s, v) && s.Is(s.Words[v].Head, "PRON") { // "staged what it called an attack": who calls it so did not do it
		n = s.Words[v].Head
	}
	return carrier{act: t, noun: n, rel: syntax.BaseRel(s.Rel(n)), verb: s.Words[n].Head}
}

// sidesBesideCarrier gives roles to those beside the verb who play theirs whatever it says of the noun.
func (d *Reader) sidesBesideCarrier(c *carrier, r *RoleWords) {
	s, g, kind := c.act.Sentence, d.Grammar, c.act.Frame().Kind
	if c.rel == "obj" && !c.args.Passive && len(r.Actor) == 0 { // who does it cannot belong to an active verb: "announced the killing of two nuns by rebels"
		for _, o := range c.args.Oblique {
			if o.Head > c.noun && g.Set("agent-preposition").HasPrep(o.Prep) && d.Thing(s, o.Head).Class.Armed() {
				r.Actor = append(r.Actor, o.Head)
			}
		}
	}
	if (kind == frames.Clash || kind == frames.Agree) && len(r.Actor) == 0 {
		d.sidesOfVerb(s, c.verb, c.args, r)
	}
	if c.subject() && kind == frames.Protest && !c.args.Passive && g.Set("assembles").At(s, c.verb) > 0 { // « une marche a réuni des centaines d'habitants »
		r.Actor = append(r.Actor, d.canAct(s, c.args.Object)...)
		c.args.Object = nil
	}
}

// rolesByCarrier gives the arguments of the verb the roles that its sense gives them, and returns the rule by
// which it does, or "".
func (d *Reader) rolesByCarrier(c *carrier, r *RoleWords) string {
	s, g := c.act.Sentence, d.Grammar
	switch {
	case d.subjects(c):
		r.Target = append(r.Target, c.args.Object...)
		r.Actor = append(r.Actor, c.args.Subject...)
		if c.args.Passive {
			r.Actor = append(r.Actor, c.args.Agent...)
		}
		return "noun to which somebody is subjected"
	case d.sufferedByVerb(c):
		if c.object() { // "repelled an attack on its base"
			d.targetInReach(c.act, r)
		}
		if c.args.Passive && len(r.Target) == 0 { // "the assault was repelled by the garrison"
			r.Target = append(r.Target, c.args.Agent...)
		} else {
			r.Target = append(r.Target, suffering(c.args)...)
		}
		return undergone
	case d.doesDeed(c):
		r.Actor = append(r.Actor, d.doersOfDeed(c)...)
		return SupportVerb
	case len(r.Actor) == 0 && !c.args.Passive && g.Set("answer-verb").At(s, c.verb) > 0 && c.by(g.Set("means-preposition")):
		r.Actor = append(r.Actor, c.args.Subject...)
		return "noun with which somebody answers"
	case c.subject() && g.Set("support-happen").At(s, c.verb) > 0:
		r.Target = append(r.Target, d.struckByHappening(c)...)
		return happening
	case c.subject(), c.args.Passive && c.by(g.Set("agent-preposition")):
		r.Target = append(r.Target, d.struckByNoun(c)...)
		return "noun as subject"
	case c.by(g.Set("during-preposition")):
		d.rolesDuring(c, r)
		return Circumstance
	}
	return ""
}

// Rules of a noun's roles that matter to what is read of it.
const (
	SupportVerb  = "noun with a support verb"
	Circumstance = "noun as circumstance" // only when or where something else was done
	happening    = "noun that happens"
	undergone    = "noun under a verb of undergoing"
)

// subjects reports whether a verb subjects somebody to the act: "subjected the town to shelling".
func (d *Reader) subjects(c *carrier) bool {
	s, object := c.act.Sentence, c.args.Object
	return d.Grammar.Set("subject-to").Word(s, c.verb) && len(object) > 0 && s.Rel(object[0]) != "iobj" && d.canBeStruck(s, object[0]) && c.by(d.Grammar.Set("subject-to-preposition"))
}

// sufferedByVerb reports whether a verb says who suffered the act: « a essuyé une attaque ».
func (d *Reader) sufferedByVerb(c *carrier) bool {
	s := c.act.Sentence
	if !d.Grammar.Set("support-undergo").Verb(s, c.verb) || d.deploresOthers(s, c.verb) {
		return false
	}
	return c.object() || c.rel == "obl" && !d.disownsPart(s, c.verb)
}

// doesDeed reports whether a verb says who did the act: "carried out an attack", "took part in the raid"; who
// announces a death did not do it.
func (d *Reader) doesDeed(c *carrier) bool {
	s, g, v := c.act.Sentence, d.Grammar, c.verb
	if c.object() {
		return (g.Set("support-do").At(s, v) > 0 || d.plans(c.act, v)) && !(c.act.Frame().Soft() && g.Set("say").Word(s, v))
	}
	return g.Set("support-to").At(s, v) > 0 && !c.args.Passive && c.by(g.Set("to-preposition")) ||
		g.Set("part-in-deed").At(s, v) > 0 && c.by(g.Set("into-preposition"))
}

// doersOfDeed returns who did the act by a verb that says so; of « celle-ci a fait cinq morts », the act did.
func (d *Reader) doersOfDeed(c *carrier) []int {
	s, g := c.act.Sentence, d.Grammar
	switch {
	case c.args.Passive && c.rel == "obl": // "was involved in the raid"
		return s.Children(c.verb, "nsubj", "nsubj:pass")
	case c.args.Passive:
		return c.args.Agent
	}
	return slices.DeleteFunc(d.doerUnderBlame(s, c.verb, c.args.Subject), func(h int) bool {
		return g.Set("toll-noun").Word(s, c.noun) && s.Is(h, "PRON") && g.Set("event-anaphor").Word(s, h)
	})
}

// struckByHappening returns what a verb says an act that happens struck: « une explosion a secoué l'état-major ».
func (d *Reader) struckByHappening(c *carrier) []int {
	s := c.act.Sentence
	if d.isStrike(s, c.verb) {
		return c.args.Object
	}
	if c.act.Frame().Kind != frames.Blast {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(c.args.Object), func(h int) bool { return !d.Thing(s, h).Class.Thing() && !d.Grammar.Set("seat").Word(s, h) })
}

// struckByNoun returns what "the raid destroyed two houses" says was struck: what the act does to its object
// is read with the verb's own frame or as harm or effect; the object is the target where it is a thing. No
// abduction has an outcry that it caused as target.
func (d *Reader) struckByNoun(c *carrier) []int {
	var out []int
	s := c.act.Sentence
	for _, o := range c.args.Object {
		struck := takesTargetPhrase(c.act.Frame().Kind) && !d.Thing(s, o).Class.Person()
		if (struck || d.isStrike(s, c.verb)) && !d.partOfPhrase(s, c.verb, o) {
			out = append(out, o)
		}
	}
	return out
}

// rolesDuring reads the roles of an act during which the verb says that something was done: "two houses were
// damaged in the blast", "in the worst rebel attack this year, guerrillas of the Front killed twelve".
func (d *Reader) rolesDuring(c *carrier, r *RoleWords) {
	s, a := c.act.Sentence, c.args
	if a.Passive && len(r.Target) == 0 && d.Grammar.Set("effect-damage").At(s, c.verb) > 0 && takesTargetPhrase(c.act.Frame().Kind) {
		for _, o := range a.Object {
			if d.Thing(s, o).Class.Thing() {
				r.Target = append(r.Target, o)
			}
		}
	}
	if c.noun > c.verb || a.Passive || len(a.Object) == 0 || len(d.TriggersAt(s, c.verb)) == 0 || !d.onlyKinds(s, c.noun, r.Actor) {
		return
	}
	if who := slices.DeleteFunc(slices.Clone(a.Subject), func(h int) bool { return !d.Thing(s, h).Class.CanAct() }); len(who) > 0 {
		r.Actor = who
	}
}

// sidesOfVerb reads the two sides of a clash or an agreement off the verb that
// carries its noun: "clashes broke out between the army and the rebels", « des
// combats ont opposé l'armée aux rebelles ».
func (d *Reader) sidesOfVerb(s *syntax.Sentence, v int, va syntax.Arguments, r *RoleWords) {
	g := d.Grammar
	var sides []int
	opposed := g.Set("oppose").At(s, v) > 0
	if opposed {
		sides = append(sides, va.Object...)
		for _, o := range va.Object { // « ont opposé l'armée aux rebelles », hung on the first side
			for _, k := range s.Children(o, "nmod") {
				if p := s.Preposition(k); k > o && (g.Set("to-preposition").HasPrep(p) || g.Set("strong-target-preposition").HasPrep(p)) {
					sides = append(sides, k)
				}
			}
		}
	}
	for _, o := range va.Oblique {
		if g.Set("with-preposition").HasPrep(o.Prep) || opposed && (g.Set("to-preposition").HasPrep(o.Prep) || g.Set("strong-target-preposition").HasPrep(o.Prep)) {
			sides = append(sides, o.Head)
		}
	}
	sides = slices.DeleteFunc(sides, func(h int) bool { return !d.canTakeSide(s, h) })
	if len(sides) > 0 {
		r.Actor = append(r.Actor, sides[0])
	}
	if len(sides) > 1 {
		r.Target = append(r.Target, sides[1])
	}
}

// onlyKinds tells that those who act are only words before a noun that say whose kind of act
// it was: "rebel attack".
func (d *Reader) onlyKinds(s *syntax.Sentence, n int, who []int) bool {
	return len(who) > 0 && !slices.ContainsFunc(who, func(h int) bool {
		return s.Words[h].Head != n || s.Rel(h) != "compound" && s.Rel(h) != "amod" || d.Thing(s, h).Named
	})
}

// partOfPhrase reports whether a verb's object is part of what the verb says
// (« a coûté la vie »), not who or what it is done to.
func (d *Reader) partOfPhrase(s *syntax.Sentence, v, o int) bool {
	for _, t := range d.TriggersAt(s, v) {
		if slices.Contains(t.Words, o) && d.Thing(s, o).Class == reading.NoClass {
			return true
		}
	}
	return false
}

// supportObliques finds the target in the carrying verb's own phrases
// ("launched an attack on …" is often parsed with "on" under the verb).
func (d *Reader) supportObliques(c *carrier, r *RoleWords) {
	t := c.act
	if !takesTargetPhrase(t.Frame().Kind) || len(r.Target) > 0 {
		return
	}
	for _, o := range c.args.Oblique {
		if o.Head == c.noun || d.behindMessage(t.Sentence, o.Head) {
			continue
		}
		o.Head = d.Content(t.Sentence, o.Head)
		th := d.Thing(t.Sentence, o.Head)
		if (th.Class.Thing() || th.Class.CanSuffer() && t.Frame().Kind == frames.Blast) && len(r.Target) == 0 && d.Grammar.Set("target-preposition").HasPrep(o.Prep) && !d.ground(t.Sentence, o.Head) {
			r.Target = append(r.Target, o.Head) // "an explosion occurred in front of the ministry"
			continue
		}
		if r.Rule == happening && d.IsPlaceName(t.Sentence, o.Head) { // "the ambush took place at Yala"
			continue
		}
		if d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) && (th.Class.CanSuffer() || th.Class == reading.PlaceClass) && !d.ground(t.Sentence, o.Head) {
			r.Target = append(r.Target, o.Head)
		}
	}
}

// suffering returns who undergoes what a verb's clause tells.
func suffering(a syntax.Arguments) []int {
	if a.Passive {
		return a.Object
	}
	return a.Subject
}

// Container climbs from "attacks" to "series" in "a series of attacks".
func (d *Reader) Container(s *syntax.Sentence, n int) int {
	for steps := 0; steps < 4; steps++ {
		h := s.Words[n].Head
		if h < 0 || syntax.BaseRel(s.Rel(n)) != "nmod" || !d.Grammar.Set("container").Word(s, h) {
			return n
		}
		n = h
	}
	return n
}

// isStrike reports whether a verb has a frame by which its subject strikes its
// object.
func (d *Reader) isStrike(s *syntax.Sentence, v int) bool {
	for _, t := range d.TriggersAt(s, v) {
		if k := t.Frame().Kind; !t.Pattern.Noun && (k == frames.Strike || k == frames.Land) && !slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("toll-noun").Word(s, w) }) {
			return true
		}
	}
	return false
}

// OneOfThose returns the acts before a noun that it is one of, or -1: "carried out a string of
// attacks, including a raid on a barracks", done by whoever did the others.
func (d *Reader) OneOfThose(s *syntax.Sentence, n int) int {
	k := s.Child(n, "case", "mark", "advmod")
	if k < 0 || k > n || !d.Grammar.Set("among-them").Word(s, k) {
		return -1
	}
	for w := k - 1; w >= 0; w-- {
		if s.Is(w, "NOUN") && s.Words[w].Feat("Number") == "Plur" && d.TellsAct(s, w) {
			return w
		}
	}
	return -1
}
