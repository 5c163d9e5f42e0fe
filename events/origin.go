package events

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"attest"
)

// originFinder joins the claims of one event that go back to one mouth, one
// text or one desk.
type originFinder struct {
	claims []*claim // of the event, in order of refs
	groups func(report int) int
	sets   union
	why    map[int]string // by claim that was joined to an earlier one
	names  []namedKey
	keys   map[string]int

	tables *tables
}

// namedKey is a name that claims of one source share in its spellings.
type namedKey struct {
	kind, name string
	claim      int
}

// origins returns the independent origins of an event in order of their first
// claims. groups tells the copy group of a report.
func origins(claims []*claim, groups func(report int) int, t *tables) []attest.Origin {
	f := &originFinder{claims: claims, groups: groups, tables: t, sets: newUnion(len(claims)), why: map[int]string{}, keys: map[string]int{}}
	f.byMouth()
	f.byDesk()
	f.byCitation()
	f.ownVoices()
	return f.list()
}

func (f *originFinder) join(a, b int, why string) {
	if f.sets.join(a, b) {
		f.why[max(a, b)] = why
	}
}

// key joins all claims that have a key.
func (f *originFinder) key(i int, key, why string) {
	if j, ok := f.keys[key]; ok {
		f.join(i, j, why)
		return
	}
	f.keys[key] = i
}

// name joins all claims whose source has a spelling of a name.
func (f *originFinder) name(i int, kind, name, why string) {
	same := sameName
	if kind == "mouth" {
		same = sameParty
	}
	for _, n := range f.names {
		if n.kind == kind && same(n.name, name) {
			f.join(i, n.claim, why)
		}
	}
	f.names = append(f.names, namedKey{kind, name, i})
}

// byMouth joins what one named source says, wherever it is printed: a party, a
// ministry, an observatory. A perpetrator without a name is the perpetrator.
func (f *originFinder) byMouth() {
	for i, c := range f.claims {
		s := c.c.Source
		switch {
		case s.Role == attest.MediaRole:
			continue
		case s.Role == attest.ReportVoice:
			// An organisation's own bulletin is that organisation's word.
			if p := fold(c.report.Publisher); p != "" {
				f.name(i, "mouth", p, "the same publisher")
			}
		case s.Canonical != "":
			f.name(i, "mouth", fold(s.Canonical), "the same source")
			f.movement(i)
		case institution(s.Role):
			f.likeNames(i)
		}
		if o := f.office(c); o != "" {
			f.key(i, o, "one office")
		}
		switch {
		case s.Canonical != "":
		case s.Role == attest.Perpetrator && len(c.actor.names) > 0:
			for _, n := range c.actor.names {
				f.name(i, "mouth", n, "the same side")
			}
		case s.Role == attest.Perpetrator:
			f.key(i, "perpetrator", "the perpetrator's side")
		}
	}
}

// movement joins the words of one side's parts: a brigade and its movement.
// State bodies each speak for themselves, but for the armed forces.
func (f *originFinder) movement(i int) {
	k := f.tables.kin
	mine := k.id(fold(f.claims[i].c.Source.Canonical))
	if mine == "" || k.state[mine] {
		return
	}
	for j := range i {
		other := k.id(fold(f.claims[j].c.Source.Canonical))
		if f.claims[j].c.Source.Role == f.claims[i].c.Source.Role && !k.state[other] && k.related(mine, other) {
			f.join(i, j, "one party and a part of it")
		}
	}
}

// byDesk joins what one text or one desk says without a name: copies of one
// report, reports of one outlet, what one agency carries. Several unnamed
// sources of one report stay apart, in order.
func (f *originFinder) byDesk() {
	seen := map[string]int{}
	for i, c := range f.claims {
		s := c.c.Source
		if s.Role == attest.MediaRole || s.Canonical != "" {
			continue
		}
		role := string(s.Role)
		nth := string(rune('a' + min(seen[c.report.ID+"/"+role], 25)))
		seen[c.report.ID+"/"+role]++
		f.key(i, "group/"+strconv.Itoa(f.groups(c.order))+"/"+role+"/"+nth, "copies of one report")
		desk := fold(c.report.Publisher)
		if s.Via != "" {
			desk = fold(s.Via)
		}
		if desk != "" {
			f.name(i, "desk/"+role+"/"+nth, desk, "the same outlet or agency")
		}
	}
}

// byCitation joins what an outlet takes from another to what that one rests
// on; outlets that cite each other in a circle become one.
func (f *originFinder) byCitation() {
	for i, c := range f.claims {
		if c.c.Source.Role != attest.MediaRole {
			continue
		}
		name := fold(c.c.Source.Label())
		if name == "" {
			name = "outlet of " + string(c.ref)
		}
		f.name(i, "cited", name, "the same outlet cited")
		first := -1
		for j, d := range f.claims {
			if d.report == c.report || !outletName(c.c.Source, fold(d.report.Publisher)) {
				continue
			}
			if first < 0 || d.c.Source.Role == attest.ReportVoice && f.claims[first].c.Source.Role != attest.ReportVoice {
				first = j
			}
		}
		if first >= 0 {
			f.join(i, first, "cites that outlet")
		}
	}
}

// ownVoices joins a report's own voice to the source of the text it copies.
func (f *originFinder) ownVoices() {
	for i, c := range f.claims {
		if c.c.Source.Role != attest.ReportVoice {
			continue
		}
		first := -1
		for j, d := range f.claims {
			if d.report == c.report || f.groups(d.order) != f.groups(c.order) {
				continue
			}
			if d.c.Source.Role == attest.ReportVoice && d.report.Published < c.report.Published {
				first = -1
				break // the original tells it in its own voice too
			}
			if d.c.Source.Role != attest.ReportVoice && first < 0 {
				first = j
			}
		}
		if first >= 0 {
			f.join(i, first, "a copy that tells it in its own voice")
		}
	}
}

// list makes the origins and says which of them attest.
func (f *originFinder) list() []attest.Origin {
	members := map[int][]int{}
	var roots []int
	for i := range f.claims {
		r := f.sets.find(i)
		if members[r] == nil {
			roots = append(roots, r)
		}
		members[r] = append(members[r], i)
	}
	var out []attest.Origin
	for _, r := range roots {
		var o attest.Origin
		var list []*claim
		reasons := map[string]bool{}
		for _, i := range members[r] {
			o.Claims = append(o.Claims, f.claims[i].ref)
			list = append(list, f.claims[i])
			if w := f.why[i]; w != "" {
				reasons[w] = true
			}
		}
		o.Role, o.Name = face(list)
		o.Attests = attests(list)
		var why []string
		for w := range reasons {
			why = append(why, w)
		}
		slices.Sort(why)
		o.Why = strings.Join(why, "; ")
		out = append(out, o)
	}
	return out
}

// face returns the role and name under which an origin is known: of the first
// claim that has a source other than a medium's own voice, else of the first.
func face(list []*claim) (attest.Role, string) {
	best := list[0]
	for _, c := range byTime(list) {
		r := c.c.Source.Role
		if r != attest.ReportVoice && r != attest.MediaRole {
			best = c
			break
		}
	}
	s := best.c.Source
	switch {
	case s.Canonical != "":
		return s.Role, s.Canonical
	case s.Name != "":
		return s.Role, s.Name
	}
	return s.Role, cmp.Or(best.report.Publisher, best.report.ID)
}

// byTime orders claims by publication, then by ref.
func byTime(list []*claim) []*claim {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(a, b *claim) int {
		return cmp.Or(strings.Compare(a.report.Published, b.report.Published), strings.Compare(string(a.ref), string(b.ref)))
	})
	return out
}

// attests reports whether an origin's last word is that the act took place. A
// denial beside an account in one report denies a part of it only.
func attests(list []*claim) bool {
	denial := lastDenial(list)
	if denial == nil {
		return true
	}
	for _, c := range list {
		if c.c.Stance != attest.Denied && (c.report == denial.report || c.report.Published > denial.report.Published) {
			return true
		}
	}
	return false
}

// lastDenial returns an origin's latest denial, if nothing it said later in
// another report takes it back.
func lastDenial(list []*claim) *claim {
	var denial *claim
	for _, c := range byTime(list) {
		switch {
		case c.c.Stance == attest.Denied:
			denial = c
		case denial != nil && c.report != denial.report && c.report.Published > denial.report.Published:
			denial = nil
		}
	}
	return denial
}
