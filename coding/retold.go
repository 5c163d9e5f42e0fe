package coding

import (
	"slices"
	"strings"

	"attest"
)

// A sentence that goes on about the act told right before it says so in ways that no
// noun for the act shows: by who did it, by what it was done with, by how those died
// of whom the first only gave the number.

// toldOn tells whether a telling goes on in one of these ways.
func (d *document) toldOn(m, a *mention) bool {
	return d.rightAfter(m, a) && (d.goesOnWithDoer(m, a) || d.detailOf(m, a) || d.howTheyDied(m, a))
}

// rightAfter tells whether a telling stands in the sentence after those of a claim, in
// its paragraph, on the same word, and sets no scene of its own.
func (d *document) rightAfter(m, a *mention) bool {
	return m.trigger.s.unit == d.sents[a.last].unit && m.trigger.s.index-a.last <= 1 && m.trigger.s != a.trigger.s && m.stance == a.stance && m.stance != attest.Denied &&
		(d.unsourced(m) || sameSource(m, a)) && !m.own && (m.time == nil || m.time.weak) && m.count == nil && !m.another
}

// goesOnWithDoer tells a telling whose doer is the one of the claim before, named again
// by the same noun with a definite word: "a suicide bomber struck a checkpoint", "the
// bomber detonated his vest".
func (d *document) goesOnWithDoer(m, a *mention) bool {
	x, y := m.actor, a.actor
	return x != nil && y != nil && x.s.is(x.head, "NOUN") && y.s != x.s && x.s.lemma[x.head] == y.s.lemma[y.head] && d.definite(x) && oneKind(m.act, a.act)
}

// detailOf tells where the shells, rockets or mines of a claim came down, in the next
// sentence: "Three shells landed in the market, killing two".
func (d *document) detailOf(m, a *mention) bool {
	return m.act == a.act && m.actor == nil && m.trigger.frame().kind == landFrame && a.trigger.frame().kind != landFrame && a.harm[killed] == nil && a.harm[wounded] == nil
}

// howTheyDied tells in full a deed of which the claim before gives only who died of it:
// "Eight villagers were killed in Dogo. Gunmen opened fire on them at dawn."
func (d *document) howTheyDied(m, a *mention) bool {
	if a.actor != nil || a.harm[killed] == nil || len(m.harm) > 0 || m.actor == nil || m.actor.named || d.definite(m.actor) || !m.actor.class.armed() {
		return false
	}
	passive := a.act == attest.Killing && !a.trigger.pattern.noun && len(a.means) == 0
	return passive && (m.act == attest.ArmedAttack || m.act == attest.Killing) && !m.trigger.pattern.noun
}

// knownAlready tells whether a filler is named with a definite word or stands for one
// told before.
func (d *document) knownAlready(f *filler) bool {
	return f.refers || d.definite(f) || strings.HasSuffix(f.rule, ".anaphora")
}

// addsNoToll tells a telling that gives no number of those whom it harmed, and names
// them by a bare definite noun: "the suspects were detained".
func (d *document) addsNoToll(m *mention) bool {
	for _, t := range m.harm {
		if !bareMany(t.quantity) || m.target == nil || !d.bareDefinite(m.target.s, m.target.head) {
			return false
		}
	}
	return true
}

// destroys tells a telling of a blow whose words say as well what it destroyed.
func (m *mention) destroys() bool {
	return slices.ContainsFunc(m.also, func(t trigger) bool { return t.frame().act == attest.Destruction })
}
