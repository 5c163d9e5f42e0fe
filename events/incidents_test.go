package events

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"attest"
)

// The files of testdata/incidents hold reports with their claims and what is to
// come of them. A report is
//
//	== id publisher | language | published
//	text …
//	> c1 killing asserted actor=rebel:ADF/COD target=civilian:farmers killed=14- place=Oicha@0.7,29.52/COD/Nord-Kivu/near time=2024-03-12 source=monitor:!Observatory via=AGL
//
// with "!" before a canonical name and "?" before a suspected actor; what is
// wanted stands at the end:
//
//	== want
//	corroborated 3 2024-03-12 killed=14/14/19 : r1:c1 r2:c1
//	none : r3:c2
//	copies : r1 r2
//	link counter-to : r1:c2 r1:c1
func TestIncidents(t *testing.T) {
	files, err := filepath.Glob("testdata/incidents/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no incidents", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			reports, want := readIncidents(t, file)
			view, err := Build(reports, nil, Options{})
			if err != nil {
				t.Fatal(err)
			}
			want.check(t, view)
			if t.Failed() {
				for _, e := range view.Events {
					t.Logf("%s %d %s..%s killed %s %v %s", e.Status, e.IndependentSources, e.Earliest, e.Latest, tollOf(e.Killed), e.Claims, e.Dispute)
				}
			}
		})
	}
}

// incidentSet is what is wanted of a file.
type incidentSet struct {
	events []wanted
	none   []attest.ClaimRef
	copies [][]string
	links  []wantedLink
}

type wanted struct {
	line, status, earliest, latest, killed string
	independent                            int
	claims                                 []attest.ClaimRef
}

type wantedLink struct {
	kind string
	a, b attest.ClaimRef
}

func (w incidentSet) check(t *testing.T, view View) {
	t.Helper()
	of := map[attest.ClaimRef]*attest.Event{}
	for i := range view.Events {
		for _, c := range view.Events[i].Claims {
			of[c] = &view.Events[i]
		}
	}
	for _, want := range w.events {
		e := of[want.claims[0]]
		if e == nil || !slices.Equal(e.Claims, want.claims) {
			t.Errorf("%s\n\tgot claims %v", want.line, e)
			continue
		}
		if string(e.Status) != want.status || e.IndependentSources != want.independent {
			t.Errorf("%s\n\tgot %s %d %s\n\t%v", want.line, e.Status, e.IndependentSources, e.Dispute, e.Origins)
		}
		if e.Earliest != want.earliest || e.Latest != want.latest {
			t.Errorf("%s\n\tgot dates %s..%s", want.line, e.Earliest, e.Latest)
		}
		if want.killed != "" && tollOf(e.Killed) != want.killed {
			t.Errorf("%s\n\tgot killed %s", want.line, tollOf(e.Killed))
		}
	}
	for _, c := range w.none {
		if e := of[c]; e != nil && e.Kind == attest.Incident {
			t.Errorf("%s makes an event", c)
		}
	}
	var got [][]string
	for _, g := range view.Copies {
		got = append(got, g.Reports)
	}
	if fmt.Sprint(got) != fmt.Sprint(w.copies) {
		t.Errorf("copies %v, want %v", got, w.copies)
		for _, g := range view.Copies {
			t.Logf("%+v", g.Copies)
		}
	}
	for _, l := range w.links {
		a, b := of[l.a], of[l.b]
		if a == nil || b == nil || !slices.Contains(a.Links, attest.EventLink{Kind: attest.LinkKind(l.kind), Event: b.ID}) {
			t.Errorf("no link %s from %s to %s", l.kind, l.a, l.b)
		}
	}
}

func tollOf(t attest.Toll) string {
	n := func(p *int) string {
		if p == nil {
			return "-"
		}
		return strconv.Itoa(*p)
	}
	return n(t.Low) + "/" + n(t.Best) + "/" + n(t.High)
}

func readIncidents(t *testing.T, file string) ([]Report, incidentSet) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var reports []Report
	var want incidentSet
	for _, block := range strings.Split("\n"+string(data), "\n== ")[1:] {
		head, body, _ := strings.Cut(block, "\n")
		if head == "want" {
			want = readWanted(t, body)
			continue
		}
		reports = append(reports, readReport(t, head, body))
	}
	return reports, want
}

func readReport(t *testing.T, head, body string) Report {
	t.Helper()
	id, rest, _ := strings.Cut(head, " ")
	f := strings.Split(rest, " | ")
	if len(f) != 3 {
		t.Fatalf("report head %q", head)
	}
	c := attest.CodedReport{Report: attest.Report{ID: id, Publisher: f[0], Language: f[1], Published: f[2]}}
	var text []string
	for _, line := range strings.Split(body, "\n") {
		if claim, ok := strings.CutPrefix(line, "> "); ok {
			c.Claims = append(c.Claims, readTestClaim(t, claim))
			continue
		}
		text = append(text, line)
	}
	c.Report.Text = strings.TrimSpace(strings.Join(text, "\n"))
	return Prepare(c)
}

func readTestClaim(t *testing.T, line string) attest.Claim {
	t.Helper()
	f := splitFields(line)
	c := attest.Claim{ID: f[0], Act: attest.Act(f[1]), Stance: attest.Stance(f[2]), Count: attest.Exactly(1)}
	if c.Act.Family() == "" {
		t.Fatalf("act in %q", line)
	}
	for _, kv := range f[3:] {
		key, v, ok := strings.Cut(kv, "=")
		if !ok {
			t.Fatalf("%q in %q", kv, line)
		}
		switch key {
		case "actor":
			c.Actor = readTestParty(v)
		case "target":
			c.Target = readTestParty(v)
		case "killed", "wounded", "captured":
			if c.Harm == nil {
				c.Harm = &attest.Harm{}
			}
			q := readTestQuantity(t, v)
			switch key {
			case "killed":
				c.Harm.Killed = q
			case "wounded":
				c.Harm.Wounded = q
			default:
				c.Harm.Captured = q
			}
		case "with":
			for _, k := range strings.Split(v, ",") {
				c.Instruments = append(c.Instruments, attest.Instrument{Kind: attest.InstrumentKind(k)})
			}
		case "count":
			c.Count = *readTestQuantity(t, v)
		case "part":
			c.PartOf = v
		case "place":
			c.Place = readTestPlace(t, v)
		case "time":
			c.Time = readTestTime(t, v)
		case "words":
			c.Time.Text = v
		case "source":
			role, name, _ := strings.Cut(v, ":")
			c.Source.Role = attest.Role(role)
			if canonical, ok := strings.CutPrefix(name, "!"); ok {
				c.Source.Canonical = canonical
			} else {
				c.Source.Name = name
			}
		case "via":
			c.Source.Via = v
		default:
			t.Fatalf("field %q in %q", key, line)
		}
	}
	if c.Source.Role == "" || c.Time.Earliest == "" {
		t.Fatalf("no source or time in %q", line)
	}
	return c
}

// splitFields splits at spaces; an underscore is a space within a value.
func splitFields(line string) []string {
	f := strings.Fields(line)
	for i := range f {
		f[i] = strings.ReplaceAll(f[i], "_", " ")
	}
	return f
}

// readTestParty reads "[?]kind:[!]name[/country][/owner]".
func readTestParty(s string) *attest.Party {
	s, suspected := strings.CutPrefix(s, "?")
	if !suspected {
		s = strings.TrimPrefix(s, "?")
	}
	kind, name, _ := strings.Cut(s, ":")
	f := strings.Split(name, "/")
	p := &attest.Party{Kind: attest.PartyKind(kind), Name: f[0], Suspected: suspected}
	if canonical, ok := strings.CutPrefix(f[0], "!"); ok {
		p.Name, p.Canonical = canonical, canonical
	}
	if len(f) > 1 {
		p.Country = f[1]
	}
	if len(f) > 2 {
		p.Owner = f[2]
	}
	return p
}

func readTestQuantity(t *testing.T, s string) *attest.Quantity {
	t.Helper()
	low, high, isRange := strings.Cut(s, "-")
	if !isRange {
		high = low
	}
	q := attest.Quantity{}
	for _, b := range []struct {
		s  string
		to **int
	}{{low, &q.Low}, {high, &q.High}} {
		if b.s == "" {
			continue
		}
		n, err := strconv.Atoi(b.s)
		if err != nil {
			t.Fatalf("quantity %q", s)
		}
		*b.to = &n
	}
	return &q
}

// readTestPlace reads "name[@lat,lon]/country/admin1/precision".
func readTestPlace(t *testing.T, s string) *attest.Place {
	t.Helper()
	f := strings.Split(s, "/")
	if len(f) != 4 {
		t.Fatalf("place %q", s)
	}
	name, at, resolved := strings.Cut(f[0], "@")
	p := &attest.Place{Name: name, Country: f[1], Admin1: f[2], Precision: attest.Precision(f[3])}
	if resolved {
		p.Canonical = name
		var lat, lon float64
		if _, err := fmt.Sscanf(at, "%f,%f", &lat, &lon); err != nil {
			t.Fatalf("place %q: %v", s, err)
		}
		p.Lat, p.Lon = &lat, &lon
	}
	return p
}

func readTestTime(t *testing.T, s string) attest.Time {
	t.Helper()
	x := attest.Time{EDTF: s, Precision: attest.Day}
	switch {
	case strings.HasPrefix(s, "["):
		days := strings.Split(strings.Trim(s, "[]"), ",")
		x.Earliest, x.Latest = days[0], days[len(days)-1]
	case strings.Contains(s, "/"):
		x.Earliest, x.Latest, _ = strings.Cut(s, "/")
		x.Precision = attest.Range
	case len(s) == 7:
		x.Earliest, x.Latest, x.Precision = s+"-01", s+"-28", attest.Month
	case strings.Contains(s, "T"):
		x.Earliest, x.Latest, x.Precision = s[:10], s[:10], attest.Hour
	default:
		x.Earliest, x.Latest = s, s
	}
	return x
}

func readWanted(t *testing.T, body string) incidentSet {
	t.Helper()
	var w incidentSet
	for _, line := range strings.Split(strings.TrimSpace(body), "\n") {
		head, list, ok := strings.Cut(line, " : ")
		if !ok {
			t.Fatalf("wanted %q", line)
		}
		f, items := strings.Fields(head), strings.Fields(list)
		switch f[0] {
		case "none":
			for _, c := range items {
				w.none = append(w.none, attest.ClaimRef(c))
			}
		case "copies":
			slices.Sort(items)
			w.copies = append(w.copies, items)
		case "link":
			w.links = append(w.links, wantedLink{f[1], attest.ClaimRef(items[0]), attest.ClaimRef(items[1])})
		default:
			e := wanted{line: line, status: f[0]}
			e.independent, _ = strconv.Atoi(f[1])
			var isRange bool
			if e.earliest, e.latest, isRange = strings.Cut(f[2], "/"); !isRange {
				e.latest = e.earliest
			}
			if len(f) > 3 {
				e.killed = strings.TrimPrefix(f[3], "killed=")
			}
			for _, c := range items {
				e.claims = append(e.claims, attest.ClaimRef(c))
			}
			slices.Sort(e.claims)
			w.events = append(w.events, e)
		}
	}
	return w
}
