package events

import (
	"cmp"
	"slices"
	"strings"

	"attest"
)

// copyGroups makes the groups of copies from the edges, each as a tree, in
// order of their first reports; groupOf gives the group of each report, or the
// report's own number when it is no copy.
func copyGroups(reports []*Report, edges []copyEdge) (list []attest.CopyGroup, groupOf []int) {
	sets := newUnion(len(reports))
	for _, e := range edges {
		sets.join(e.a, e.b)
	}
	groupOf = make([]int, len(reports))
	members := map[int][]int{}
	for i := range reports {
		groupOf[i] = sets.find(i)
		members[groupOf[i]] = append(members[groupOf[i]], i)
	}
	byGroup := map[int][]copyEdge{}
	for _, e := range edges {
		byGroup[groupOf[e.a]] = append(byGroup[groupOf[e.a]], e)
	}
	for i := range reports {
		if groupOf[i] == i && len(members[i]) > 1 {
			list = append(list, tree(reports, members[i], byGroup[i]))
		}
	}
	return list, groupOf
}

// tree puts the first publication at the root and hangs each other report under
// the earlier one that it has most text in common with, among those it is
// directly tied to; a report tied to later ones only hangs under the root.
func tree(reports []*Report, members []int, edges []copyEdge) attest.CopyGroup {
	order := slices.Clone(members)
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(earlier(reports[a], reports[b]), a-b) })
	place := map[int]int{}
	for k, i := range order {
		place[i] = k
	}
	var g attest.CopyGroup
	for k, i := range order {
		c := attest.Copy{Report: reports[i].ID}
		if k > 0 {
			parent := order[0]
			best := -1.0
			for _, e := range edges {
				other := e.a + e.b - i
				if e.a != i && e.b != i || place[other] >= k {
					continue
				}
				if share := contained(&reports[i].Print, &reports[other].Print); share > best {
					best, parent, c.Reason, c.Detail = share, other, e.reason, e.detail
				}
			}
			if best < 0 {
				for _, e := range edges {
					if e.a == i || e.b == i {
						c.Reason, c.Detail = e.reason, e.detail
						break
					}
				}
			}
			c.Of, c.Share = reports[parent].ID, contained(&reports[i].Print, &reports[parent].Print)
		}
		g.Copies = append(g.Copies, c)
	}
	for _, i := range members {
		g.Reports = append(g.Reports, reports[i].ID)
	}
	slices.Sort(g.Reports)
	return g
}

// earlier orders publications; one known only to the month comes after the
// days of that month, since nothing shows that it was first.
func earlier(a, b *Report) int {
	key := func(r *Report) string {
		if r.Published == "" {
			return "~"
		}
		return r.Published + "~"
	}
	return strings.Compare(key(a), key(b))
}
