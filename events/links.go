package events

import (
	"cmp"
	"slices"

	"attest"
)

// linker finds how events belong together that are not the same.
type linker struct {
	groups [][]*claim              // by event
	of     map[attest.ClaimRef]int // the event of a claim
	spots  map[linkKey][]int       // events by place and day
}

type linkKey struct{ day, lat, lon int }

func newLinker() *linker {
	return &linker{of: map[attest.ClaimRef]int{}, spots: map[linkKey][]int{}}
}

func (l *linker) add(event int, group []*claim) {
	l.groups = append(l.groups, group)
	keys := map[linkKey]bool{}
	for _, c := range group {
		l.of[c.ref] = event
		if !c.where.point || !c.when.fixed {
			continue
		}
		lat, lon := cellOf(c.where.lat, c.where.lon)
		for _, s := range c.when.days {
			for d := s.from / 24; d < s.to/24; d++ {
				keys[linkKey{d, lat, lon}] = true
			}
		}
	}
	for k := range keys {
		l.spots[k] = append(l.spots[k], event) // events come in order, keys each once
	}
}

// find fills in the links of all events.
func (l *linker) find(list []attest.Event) {
	for _, g := range l.groups {
		for _, c := range g {
			if c.c.PartOf == "" {
				continue
			}
			if whole, ok := l.of[c.report.Ref(c.c.PartOf)]; ok {
				l.link(list, l.of[c.ref], whole, attest.PartOf, attest.HasPart)
			}
		}
	}
	for _, events := range l.spots {
		for _, i := range events {
			for _, j := range events {
				switch {
				case i == j:
				case list[i].Family == attest.InterceptionFamily && list[j].Family == attest.AttackFamily && l.shotDownIn(i, j):
					l.link(list, i, j, attest.InterceptedIn, attest.HasInterception)
				case list[i].Family == attest.AttackFamily && list[j].Family == attest.AttackFamily && l.answers(i, j):
					l.link(list, i, j, attest.CounterTo, attest.CounteredBy)
				}
			}
		}
	}
	for i := range list {
		slices.SortFunc(list[i].Links, func(a, b attest.EventLink) int {
			return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Event, b.Event))
		})
		list[i].Links = slices.Compact(list[i].Links)
	}
}

func (l *linker) link(list []attest.Event, a, b int, there, back attest.LinkKind) {
	list[a].Links = append(list[a].Links, attest.EventLink{Kind: there, Event: list[b].ID})
	list[b].Links = append(list[b].Links, attest.EventLink{Kind: back, Event: list[a].ID})
}

// shotDownIn reports whether an interception was within an attack: weapons from
// afar, at one place and time, and not by the attacker.
func (l *linker) shotDownIn(interception, attack int) bool {
	for _, x := range l.groups[interception] {
		for _, y := range l.groups[attack] {
			if y.means&fromAfar == 0 && y.means != 0 {
				continue
			}
			when, where := compareWhen(x.when, y.when), compareWhere(x.where, y.where)
			if when.Verdict == Agrees && where.Verdict == Agrees && liken(x.actor, y.actor) != identical {
				return true
			}
		}
	}
	return false
}

// answers reports whether the first event is a blow back for the second: actor
// and target the other way round, and not before it.
func (l *linker) answers(counter, first int) bool {
	for _, x := range l.groups[counter] {
		for _, y := range l.groups[first] {
			if compareWhere(x.where, y.where).Verdict != Agrees || !reversed(x, y) {
				continue
			}
			if x.when.hours[0].from > y.when.hours[0].from ||
				x.report == y.report && x.when.days[0] == y.when.days[0] && x.c.ID > y.c.ID {
				return true
			}
		}
	}
	return false
}
