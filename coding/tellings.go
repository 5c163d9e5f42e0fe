package coding

import (
	"slices"

	"attest"
)

// tellings reads the acts told in one sentence: triggers, their roles, the
// tolls, places, times and sources, joined where they are of one act.
// figures are the statistics that it tells.
func (d *telling) tellings(s *sentence, figures []figure) []*mention {
	ms := d.withoutStatistic(s, d.tellAll(s), figures)
	ms = append(ms, d.takenUp(s, ms)...)
	for _, m := range ms {
		d.placeAndTime(m)
	}
	d.countFromActs(s, ms)
	ms = d.entries(d.unite(ms))
	d.addTolls(s, ms, figures)
	for _, m := range ms {
		d.readMeans(m)
		m.act, m.actBy = m.resolveAct()
		first, last := d.reach(m, ms)
		d.readEffect(m, s, first, last)
		d.attribute(m)
		d.namePartisans(m)
		m.act, m.actBy = m.resolveAct() // now that it is known who is accused of it
	}
	ms = append(ms, d.elliptical(s, ms)...)
	ms = append(ms, d.otherTolls(s, ms)...)
	return d.heldBySomebody(ms)
}

// tellAll makes the tellings of a sentence's triggers. A word belongs to one
// trigger: those of more words choose first (« s'est fait sauter » before
// « fait sauter »), the tellings come in text order.
func (d *telling) tellAll(s *sentence) []*mention {
	byWord := make([][]trigger, len(s.Words))
	var order []int
	for i := range s.Words {
		fit, unfit := d.triggersOrNot(s, i)
		if t, ok := d.moreBodies(s, i); ok {
			fit = append(fit, t)
		}
		switch {
		case s.isTimed(i):
		case len(fit) > 0 && d.inName(s, i):
			d.untake(fit[0], "part of a name")
		case len(fit) > 0:
			byWord[i] = fit
			order = append(order, i)
		case len(unfit) > 0:
			d.untake(unfit[0], "means something else with the words beside it")
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(byWord[b][0].words) - len(byWord[a][0].words) })
	taken := map[int]bool{}
	var ms []*mention
	for _, i := range order {
		if taken[i] {
			continue
		}
		m, lost := d.tellFirst(byWord[i])
		if m == nil {
			for _, l := range lost {
				d.untake(l.trigger, l.why)
			}
			continue
		}
		for _, l := range lost {
			m.reject("frame", l.frame().id, l.why)
		}
		for _, w := range m.trigger.words {
			taken[w] = true
		}
		ms = append(ms, m)
		if o := d.disarmedBeside(m); o != nil {
			ms = append(ms, o)
		}
	}
	slices.SortStableFunc(ms, func(a, b *mention) int { return a.trigger.w - b.trigger.w })
	return ms
}

// tellFirst makes a telling of the first of a word's triggers that tells an act;
// lost are those before it, each with why it tells none.
func (d *telling) tellFirst(ts []trigger) (m *mention, lost []lostTrigger) {
	for _, t := range ts {
		m, why := d.tell(t)
		if why == "" {
			return m, lost
		}
		lost = append(lost, lostTrigger{t, why})
	}
	return nil, lost
}

// lostTrigger is a trigger that tells no act, and why.
type lostTrigger struct {
	trigger
	why string
}

// tell makes a telling of a trigger, or says why the trigger tells no act.
func (d *telling) tell(t trigger) (*mention, string) {
	r := d.roles(t)
	r.actor, r.target = d.fillers(t, r.actor), d.fillers(t, r.target)
	m := &mention{trigger: t, act: t.frame().act, last: t.s.index, headline: d.units[t.s.unit].heading}
	if why := d.notPredicated(t); why != "" {
		return nil, why
	}
	if why := d.falseFriend(t); why != "" {
		return nil, why
	}
	o := d.outlookOf(t, r.support)
	if o.none != "" {
		return nil, o.none
	}
	if o.rule == "stance.negation" && t.frame().soft() || d.nobodySuffers(t) {
		return nil, "nobody was hurt"
	}
	m.stance, m.stanceBy, m.stanceAt = o.stance, o.rule, o.at
	m.actor = d.filler(t.s, slices.DeleteFunc(r.actor, func(h int) bool { return d.onlyWay(t.s, h) || d.thoseWho(t.s, h) || d.cleared(t, h) }), "actor."+r.rule)
	m.target = d.filler(t.s, d.weaponsAmong(t, r.target), "target."+r.rule)
	d.rejectPhrases(m, r)
	if t.frame().kind == seizeFrame && m.target != nil && d.onlyPlace(m.target) {
		m.reject("target", m.target.party.Name, "is the place that is taken")
		m.target = d.loser(t, r)
	} else if t.frame().kind == seizeFrame && m.target == nil && m.actor != nil {
		m.target = d.whoLeft(t, r)
	}
	m.disarms, m.another = d.disarms(t, m), d.another(m)
	if m.target != nil && m.target.class == weaponClass && t.frame().kind != interceptFr {
		m.target.class = militaryClass // "ambushed a helicopter"
	}
	m.captures = d.grammar.set("capture").word(t.s, t.w) && !d.takesHostage(t)
	m.attempted = d.attempted(t)
	m.caught = len(t.words) == 1 && d.grammar.set("catch").word(t.s, t.w)
	m.mob = m.actor != nil && m.actor.s == t.s && d.grammar.set(crowdWords[m.actor.class.armed()]).word(t.s, m.actor.head)
	for _, w := range r.weapon {
		d.addWeapon(m, w)
	}
	if t.frame().kind == interceptFr {
		for _, w := range r.target {
			d.addWeapon(m, w)
		}
	}
	d.meansOfWords(m, t)
	d.vehicleBomb(m, t)
	d.carriedMeans(m, t)
	d.marksmen(m)
	if m.actor == nil { // who owns what is brought down has not brought it down
		m.actor = d.ownerOfWeapon(t.s, slices.DeleteFunc(append(slices.Clone(t.words), r.weapon...), func(w int) bool {
			return slices.Contains(r.target, w) || t.frame().kind == interceptFr && w > t.w && t.s.preposition(w) == ""
		}))
	}
	if m.actor == nil && t.pattern.noun && t.frame().makes() {
		m.actor = d.nationalForces(t.s, t.words, "actor.nationality")
	}
	if k := d.weaponMeant(t, m, r); k != "" {
		n := means{kind: k, at: t.span()}
		for _, h := range append(r.weapon, r.target...) {
			if q, ok := d.numberOf(t.s, h); ok {
				quantity := q.Quantity
				n.quantity, n.at = &quantity, span{q.Start, q.End}
			}
		}
		m.addMeans(n)
	}
	if k := t.frame().instrument; k != "" {
		m.addMeans(means{kind: k, at: t.span(), implied: true})
	}
	if m.actor != nil && (t.frame().act.Family() == attest.AttackFamily || t.frame().act == attest.Destruction) && d.fliesAircraft(m.actor) {
		m.addMeans(means{kind: attest.Aircraft, at: m.actor.at[0], implied: true})
	}
	m.refers = d.refersBack(t) || d.deniesAny(t)
	m.any = m.refers && !d.tellsOneAct(t)
	if why := d.unmet(t, m, r); why != "" {
		return nil, why
	}
	d.countActs(m, r)
	d.actWords(m, r)
	return m, ""
}

// crowdWords names the words for a crowd; where those who act are armed, only those
// that mean one by themselves ("a mob") do, and "youths" or "supporters" do not.
var crowdWords = map[bool]string{false: "mob", true: "crowd"}

// fillers drops from the words of a role those that tell the act themselves ("set
// alight") and a place that heads the item before a colon.
func (d *telling) fillers(t trigger, heads []int) []int {
	s := t.s
	return slices.DeleteFunc(slices.Clone(heads), func(h int) bool {
		return slices.Contains(t.words, h) && !s.is(h, "NOUN", "PROPN") || s.rel(h) == "nsubj:pass" && d.nobody(s, h) || d.grammar.set("ammunition").word(s, h) || d.grammar.set("there").word(s, h) || len(heads) > 1 && d.grammar.set("body-part").word(s, h) || h+1 < len(s.Words) && s.lower[h+1] == ":" && h < t.w && d.isPlaceName(s, h)
	})
}

// actWords chooses the words that tell the act: the predicate with its
// auxiliaries and object for a verb, the phrase for a noun.
func (d *telling) actWords(m *mention, r roleWords) {
	s, t := m.trigger.s, m.trigger
	first, last := t.w, t.w
	for _, w := range t.words {
		first, last = min(first, w), max(last, w)
	}
	if !t.pattern.noun {
		for _, k := range s.children(t.w, "aux", "expl", "compound:prt") {
			if k < first && first-k <= 4 || k > last && k-last <= 2 {
				first, last = min(first, k), max(last, k)
			}
		}
		for _, h := range s.children(t.w, "obj") {
			f, l := s.nounPhrase(h)
			if f > t.w && l-t.w <= 12 {
				last = max(last, l)
			}
		}
	} else {
		for _, k := range s.children(t.nounHead(), "compound", "amod", "nummod") {
			if first-k <= 3 && k < first || k > last && k-last <= 2 {
				first, last = min(first, k), max(last, k)
			}
		}
	}
	m.addAct(s.span(first, last))
}

// countsActs tells nouns that count acts ("raids") from those that count
// weapons ("rockets", "car bombs").
func (d *telling) countsActs(t trigger, w int) bool {
	return d.thing(t.s, w).class != weaponClass || t.nounHead() == w && len(t.words) == 1
}

// refersBack tells whether a noun takes up an act told before: a definite
// noun without a place, target or time of its own.
func (d *telling) refersBack(t trigger) bool {
	s, g := t.s, d.grammar
	n := t.actNoun()
	if n < 0 || !t.pattern.noun && g.set("support-do").at(s, t.w) == 0 {
		return false
	}
	det := s.child(n, "det", "nmod:poss")
	if det < 0 || !g.set("definite").word(s, det) {
		return false
	}
	if s.Words[n].Feat("Definite") == "Ind" || s.Words[det].Feat("Definite") == "Ind" {
		return false
	}
	return !d.ofSomethingNew(s, n)
}

// ofSomethingNew tells a noun whose complement brings in what was not named before, so
// that it takes up nothing: « la destruction d'un hélicoptère », "the murder of two
// priests".
func (d *telling) ofSomethingNew(s *sentence, n int) bool {
	return slices.ContainsFunc(s.children(n, "nmod"), func(k int) bool {
		det := s.child(k, "det", "nummod")
		return k > n && hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) && det >= 0 && !d.grammar.set("definite").word(s, det)
	})
}

// deniesAny tells the act of a denial that denies it whole: "denied that any
// attack had taken place".
func (d *telling) deniesAny(t trigger) bool {
	if !t.pattern.noun {
		return false
	}
	n := t.nounHead()
	det := t.s.child(n, "det")
	return det >= 0 && d.grammar.set("any").word(t.s, det) && t.s.child(n, "nmod", "amod", "compound") < 0 && d.sourceOf(t.s, n).voice == denies
}

// tellsOneAct tells nouns that name one kind of act ("the bombing") from
// those that stand for any ("the incident", "the operation").
func (d *telling) tellsOneAct(t trigger) bool {
	return !t.frame().means
}

// withoutStatistic drops the tellings that a statistic's sentence seems to
// hold: "attacks rose by 45 %" is about many acts at once.
func (d *telling) withoutStatistic(s *sentence, ms []*mention, figures []figure) []*mention {
	var out []*mention
	for _, m := range ms {
		if slices.ContainsFunc(figures, func(f figure) bool { return f.states(m.trigger.w) }) {
			d.untake(m.trigger, "part of a statistic")
			continue
		}
		out = append(out, m)
	}
	return out
}

// takenUp makes tellings of attributions that tell no act of their own but
// take one up: "claimed responsibility", "denied any role", "blamed the
// rebels".
func (d *telling) takenUp(s *sentence, ms []*mention) []*mention {
	var out []*mention
	for _, a := range d.attributions(s) {
		if a.kind != ownsUp && a.kind != denies && a.kind != accuses && (a.kind != suspects || a.blamed < 0) || a.negated && a.kind != denies || a.speaker < 0 && !a.own && (a.blamed < 0 || a.kind == accuses || a.kind == suspects) {
			continue
		}
		if (a.kind == accuses || a.kind == suspects) && a.top != nothing && !d.accusesOfAct(a) {
			continue
		}
		if a.kind == denies && d.deniesOther(a) {
			continue
		}
		covered := false
		for _, m := range ms {
			if a.governs(m.trigger.w) > 0 && d.sourceOf(s, m.trigger.w) == d.reference(a) || m.trigger.w == a.verb || a.top == nothing && a.blamed >= 0 && s.within(m.trigger.w, a.verb) {
				covered = true
			}
		}
		if covered {
			continue
		}
		m := &mention{
			trigger: trigger{pattern: pattern{frame: takingUp, noun: true}, s: s, w: a.verb, words: []int{a.verb}},
			act:     attest.ArmedAttack, stance: attest.Asserted, refers: true, any: true, needsAntecedent: true, last: s.index,
		}
		if a.ofGround {
			m.act, m.any, m.ground = attest.TerritoryChange, false, true
		}
		m.addAct(s.span(a.verb, a.verb))
		out = append(out, m)
	}
	return out
}

// takingUp is the frame of words that only take up an act told elsewhere.
var takingUp = &frame{id: "taken-up", act: attest.ArmedAttack, kind: strikeFrame, means: true}

// heldBySomebody drops tellings that something did not happen when nobody but
// the report says so: a denial needs somebody who denies.
func (d *telling) heldBySomebody(ms []*mention) []*mention {
	var out []*mention
	for _, m := range ms {
		if m.stanceBy == "stance.negation" && m.source.speaker.kind == reportSpeaker {
			d.untake(m.trigger, "did not happen, and nobody denies it")
			continue
		}
		out = append(out, m)
	}
	return out
}
