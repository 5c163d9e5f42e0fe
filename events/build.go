package events

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"attest"
)

// View is all that is derived from a ledger's reports and decisions.
type View struct {
	Events  []attest.Event     // in order of their first claims
	Copies  []attest.CopyGroup // in order of their first reports
	Orphans []attest.Decision  // decisions about claims that are not there
}

// Options change how Build works, never what it gives.
type Options struct {
	Workers int // 0: one a processor
}

// Build derives events and copies. Reports may come in any order but have
// different ids; decisions are in the order in which they were made. Threats
// make no event, and rejected claims do not count.
func Build(reports []Report, decisions []attest.Decision, o Options) (View, error) {
	t, err := loadTables()
	if err != nil {
		return View{}, err
	}
	reports = slices.Clone(reports)
	slices.SortFunc(reports, func(a, b Report) int { return strings.Compare(a.ID, b.ID) })
	for i := 1; i < len(reports); i++ {
		if reports[i].ID == reports[i-1].ID {
			return View{}, fmt.Errorf("build events: two reports have the id %q", reports[i].ID)
		}
	}
	reports, rules, err := apply(reports, decisions)
	if err != nil {
		return View{}, err
	}
	b := &builder{rules: rules, tables: t, workers: o.Workers}
	b.read(reports)
	b.findCopies()
	view := View{Copies: b.copyGroups, Orphans: rules.orphans}
	view.Events = b.events()
	return view, nil
}

// tables is the data of the language packs that the builder reads.
type tables struct {
	parts   []dayPart
	offices []officeWord
	kin     *kin
}

func loadTables() (*tables, error) {
	parts, err1 := loadDayParts()
	offices, err2 := loadOffices()
	kin, err3 := loadKin()
	if err := cmp.Or(err1, err2, err3); err != nil {
		return nil, fmt.Errorf("load the event builder's tables: %w", err)
	}
	return &tables{parts, offices, kin}, nil
}

// builder carries the steps of Build.
type builder struct {
	rules   rulings
	tables  *tables
	workers int

	reports   []*Report
	incidents []*claim // claims about single acts, in order of refs
	summaries []*claim // tallies
	byReport  [][]*claim

	candidates []pair // of incidents, best first, without the weight of copies
	copyGroups []attest.CopyGroup
	groupOf    []int
}

func (b *builder) read(reports []Report) {
	b.byReport = make([][]*claim, len(reports))
	for i := range reports {
		r := &reports[i]
		b.reports = append(b.reports, r)
		whole := map[string]bool{}
		for _, c := range r.Claims {
			if c.PartOf != "" {
				whole[c.PartOf] = true
			}
		}
		for j := range r.Claims {
			c := &r.Claims[j]
			if c.Stance == attest.Threatened || c.Act.Family() == "" || b.rules.rejected[r.Ref(c.ID)] {
				continue
			}
			k := readClaim(r, c, b.tables)
			k.order = i
			if whole[c.ID] || tally(k) {
				b.summaries = append(b.summaries, k)
				continue
			}
			b.incidents = append(b.incidents, k)
			b.byReport[i] = append(b.byReport[i], k)
		}
	}
	for _, list := range [][]*claim{b.incidents, b.summaries} {
		slices.SortFunc(list, func(x, y *claim) int { return strings.Compare(string(x.ref), string(y.ref)) })
		for i, c := range list {
			c.index = i
		}
	}
}

// tally reports whether a claim counts acts over more than one place and day.
// Several blows at one place on one day are one event with a count.
func tally(c *claim) bool {
	if n, ok := lowest(&c.c.Count); !ok || n < 2 {
		return false
	}
	return !c.where.known || c.where.wide() || !c.when.fixed
}

func (b *builder) findCopies() {
	b.candidates = newBlocks(b.incidents).pairs(b.workers, threshold-copyScore)
	f := &copyFinder{reports: b.reports, claims: b.byReport}
	edges := f.edges(b.candidates, b.incidents)
	b.copyGroups, b.groupOf = copyGroups(b.reports, edges)
	b.candidates = append(b.candidates, b.undated(edges)...)
}

// undated returns the pairs of claims without a date that join because their
// reports are copies. The weight of copies is left out, as in all candidates.
func (b *builder) undated(edges []copyEdge) []pair {
	var out []pair
	for _, e := range edges {
		for _, x := range b.byReport[e.a] {
			for _, y := range b.byReport[e.b] {
				if x.when.known && y.when.known {
					continue
				}
				if w := weigh(x, y, copied); w.joinable {
					out = append(out, pair{min(x.index, y.index), max(x.index, y.index), w.score - copyScore})
				}
			}
		}
	}
	return out
}

// areCopies reports whether the reports of two claims are copies.
func (b *builder) areCopies(x, y *claim) bool {
	return x.order != y.order && b.groupOf[x.order] == b.groupOf[y.order]
}

func (b *builder) events() []attest.Event {
	links := newLinker()
	var list []attest.Event
	for _, g := range b.cluster(b.incidents, b.candidates) {
		e := b.event(attest.Incident, g)
		links.add(len(list), g)
		list = append(list, e)
	}
	tallies := newBlocks(b.summaries).pairs(b.workers, threshold)
	tallies = slices.DeleteFunc(tallies, func(p pair) bool {
		return !sameFigure(b.summaries[p.a].c.Count, b.summaries[p.b].c.Count)
	})
	for _, g := range b.cluster(b.summaries, tallies) {
		e := b.event(attest.Summary, g)
		links.add(len(list), g)
		list = append(list, e)
	}
	links.find(list)
	slices.SortFunc(list, func(x, y attest.Event) int { return strings.Compare(string(x.Claims[0]), string(y.Claims[0])) })
	return list
}

// cluster joins claims by rulings and pairs and returns the groups.
func (b *builder) cluster(claims []*claim, pairs []pair) [][]*claim {
	k := newClusters(claims, b.areCopies)
	at := map[attest.ClaimRef]int{}
	for i, c := range claims {
		at[c.ref] = i
	}
	for _, d := range b.rules.splits {
		for _, x := range d.Claims {
			for _, y := range d.Apart {
				i, ok1 := at[x]
				j, ok2 := at[y]
				if ok1 && ok2 {
					k.keepApart(i, j)
				}
			}
		}
	}
	for _, m := range b.rules.merges {
		first := -1
		for _, x := range m {
			if i, ok := at[x]; ok && first < 0 {
				first = i
			} else if ok {
				k.force(first, i)
			}
		}
	}
	weighed := slices.Clone(pairs)
	for i := range weighed {
		if b.areCopies(claims[weighed[i].a], claims[weighed[i].b]) {
			weighed[i].score += copyScore
		}
	}
	sortPairs(weighed)
	for _, p := range weighed {
		if p.score < threshold {
			break
		}
		k.join(p)
	}
	var out [][]*claim
	for _, g := range k.groups() {
		var list []*claim
		for _, i := range g {
			list = append(list, claims[i])
		}
		out = append(out, list)
	}
	return out
}

// eventID is made of an event's first claim, so that it stays as long as that
// claim stays the first.
func eventID(first attest.ClaimRef) string {
	sum := sha256.Sum256([]byte(first))
	return "e" + hex.EncodeToString(sum[:5])
}
