package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/simulate"
)

// bookOf runs commands on one ledger.
type bookOf struct {
	t    *testing.T
	path string
}

func newBook(t *testing.T) bookOf {
	return bookOf{t, filepath.Join(t.TempDir(), "l.db")}
}

// do runs a command and returns what it prints; it must succeed.
func (b bookOf) do(args ...string) string {
	b.t.Helper()
	out, errs, status := b.try("", args...)
	if status != 0 {
		b.t.Fatalf("attest %v: status %d\n%s%s", args, status, out, errs)
	}
	return out
}

func (b bookOf) try(in string, args ...string) (out, errs string, status int) {
	var o, e bytes.Buffer
	world := &env{in: strings.NewReader(in), out: &o, err: &e, getenv: func(string) string { return "" },
		now: func() time.Time { return time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC) }}
	status = run(context.Background(), world, append(args, "--ledger", b.path))
	return o.String(), e.String(), status
}

// add enters coded reports.
func (b bookOf) add(list ...attest.CodedReport) {
	b.t.Helper()
	var in bytes.Buffer
	for _, c := range list {
		if err := json.NewEncoder(&in).Encode(c); err != nil {
			b.t.Fatal(err)
		}
	}
	if out, errs, status := b.try(in.String(), "add", "--coded", "--coder", "T", "-"); status != 0 {
		b.t.Fatalf("add: %s%s", out, errs)
	}
}

func (b bookOf) events() []attest.Event {
	b.t.Helper()
	var list []attest.Event
	for _, line := range strings.Split(strings.TrimSpace(b.do("events", "--format", "jsonl")), "\n") {
		var e attest.Event
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			b.t.Fatal(err)
		}
		list = append(list, e)
	}
	return list
}

// account makes a coded report with one claim about the attack on the post at
// Ilbara on 3 April.
func account(id, publisher, language, text string, role attest.Role, source string, stance attest.Stance) attest.CodedReport {
	lat, lon := 14.1, 2.2
	quote := strings.Fields(text)[0]
	c := attest.Claim{ID: "c1", Act: attest.ArmedAttack, Stance: stance, Count: attest.Exactly(1),
		Actor:  &attest.Party{Name: "Front", Canonical: "Northern Front", Kind: attest.Rebel},
		Target: &attest.Party{Name: "post", Kind: attest.StateForce, Country: "XAA", Owner: "Xaa Armed Forces"},
		Place:  &attest.Place{Name: "Ilbara", Canonical: "Ilbara", Lat: &lat, Lon: &lon, Country: "XAA", Precision: attest.Town},
		Time:   attest.Time{EDTF: "2024-04-03", Earliest: "2024-04-03", Latest: "2024-04-03", Precision: attest.Day},
		Source: attest.Source{Role: role}, Evidence: attest.Evidence{"act": {{Start: 0, End: len([]rune(quote)), Quote: quote}}}}
	if role == attest.Perpetrator || role == attest.TargetSide {
		c.Source.Canonical = source
	} else {
		c.Source.Name = source
	}
	killed := attest.Exactly(12)
	if role == attest.Perpetrator && stance == attest.Asserted {
		c.Harm = &attest.Harm{Killed: &killed}
	}
	return attest.CodedReport{Report: attest.Report{ID: id, Publisher: publisher, Language: language, Published: "2024-04-04", Text: text}, Claims: []attest.Claim{c}}
}

const (
	communiqueFr = "Le Front du Nord a attaqué le 3 avril le poste de l'armée à Ilbara et tué douze soldats. Toutes nos unités ont regagné leurs bases, et la lutte continuera jusqu'au départ du dernier soldat de la région."
	communiqueEn = "The Northern Front attacked the army post at Ilbara on 3 April and killed twelve soldiers. All our units returned to their bases, and the struggle will go on until the last soldier has left the region."
)

// twenty makes the reports of twenty outlets that carry one communiqué in two
// languages, some as it is, some cut, some in their own words around it.
func twenty() []attest.CodedReport {
	var out []attest.CodedReport
	for n := range 20 {
		text, language := communiqueFr, "fr"
		if n%2 == 1 {
			text, language = communiqueEn, "en"
		}
		switch n % 5 {
		case 1:
			text = text[:strings.Index(text, ".")+1]
		case 2:
			text += fmt.Sprintf("\n\nOutlet%02d desk", n)
		case 3:
			text = fmt.Sprintf("Outlet%02d received this statement: ", n) + text
		}
		out = append(out, account(fmt.Sprintf("o%02d", n), fmt.Sprintf("Outlet%02d", n), language, text, attest.Perpetrator, "Northern Front", attest.Asserted))
	}
	return out
}

// TestTwentyOutlets is the story of one incident: a communiqué that everybody
// carries, a resident, an official, a denial; and all taken back.
func TestTwentyOutlets(t *testing.T) {
	b := newBook(t)
	want := func(status attest.Status, independent int) string {
		t.Helper()
		list := b.events()
		if len(list) != 1 || list[0].Status != status || list[0].IndependentSources != independent {
			t.Fatalf("want one event, %s, %d independent; got %s", status, independent, b.do("events", "--format", "table"))
		}
		return b.do("events", "--format", "jsonl")
	}
	b.add(twenty()...)
	first := want(attest.Claimed, 1)
	if n := strings.Count(b.do("copies", "--format", "jsonl"), "\n"); n != 1 {
		t.Errorf("%d groups of copies", n)
	}
	resident := account("w1", "Radio Ilbara", "fr", "Des coups de feu ont retenti près du poste toute la soirée, raconte une vendeuse.", attest.Witness, "vendeuse", attest.Asserted)
	official := account("a1", "Capital Times", "en", "Two soldiers were wounded when the post came under fire, the governor of the region said.", attest.Authority, "governor", attest.Asserted)
	denial := account("d1", "Xaa Armed Forces", "en", "No post was attacked at Ilbara on 3 April; the terrorists' statement is a lie.", attest.TargetSide, "Xaa Armed Forces", attest.Denied)
	b.add(resident, official)
	second := want(attest.Corroborated, 3)
	b.add(denial)
	third := want(attest.Disputed, 3)

	b.do("reject", "d1:c1", "--by", "T", "--why", "forged letter-head")
	if got := want(attest.Corroborated, 3); got != second {
		t.Errorf("without the denial\n%s\nwas\n%s", got, second)
	}
	b.do("reject", "w1", "--by", "T", "--why", "of another town")
	b.do("reject", "a1:c1", "--by", "T", "--why", "of another town")
	if got := want(attest.Claimed, 1); got != first {
		t.Errorf("with the communiqué alone\n%s\nwas\n%s", got, first)
	}
	list := b.do("decisions", "--json")
	ids := regexp.MustCompile(`"id":"(d\d+)"`).FindAllStringSubmatch(list, -1)
	if len(ids) != 3 {
		t.Fatalf("decisions: %s", list)
	}
	for _, id := range ids {
		b.do("undo", id[1], "--by", "T", "--why", "second thoughts")
	}
	if got := want(attest.Disputed, 3); got != third {
		t.Errorf("all taken back\n%s\nwas\n%s", got, third)
	}
	if out := b.do("verify"); !strings.Contains(out, "all is as it was entered") {
		t.Error(out)
	}
	if out := b.do("rebuild", "--events"); !strings.Contains(out, "nothing changed") {
		t.Error(out)
	}
}

// TestMergeSplitCorrect takes an event apart and puts it together again.
func TestMergeSplitCorrect(t *testing.T) {
	b := newBook(t)
	far := account("f1", "Other Post", "en", "Gunmen attacked a post at Tolma on 3 April, residents said.", attest.Witness, "residents", attest.Asserted)
	lat := 19.0
	far.Claims[0].Place = &attest.Place{Name: "Tolma", Canonical: "Tolma", Lat: &lat, Lon: &lat, Country: "XAA", Precision: attest.Town}
	b.add(append(twenty()[:2], far)...)
	before := b.do("events", "--format", "jsonl")
	if n := len(b.events()); n != 2 {
		t.Fatalf("%d events", n)
	}
	b.do("merge", "o00:c1", "f1:c1", "--by", "T", "--why", "one place with two names")
	if n := len(b.events()); n != 1 {
		t.Errorf("merged: %d events", n)
	}
	b.do("split", "f1:c1", "--by", "T", "--why", "no, two places")
	if got := b.do("events", "--format", "jsonl"); got != before {
		t.Errorf("split again\n%s\nwas\n%s", got, before)
	}
	b.do("correct", "f1:c1", "place", `{"name":"Ilbara","canonical":"Ilbara","lat":14.1,"lon":2.2,"country":"XAA","precision":"town"}`, "--by", "T", "--why", "misread")
	b.do("undo", strings.Fields(b.lastDecisionBut(1))[0], "--by", "T", "--why", "it was one after all")
	if n := len(b.events()); n != 1 {
		t.Errorf("corrected: %d events\n%s", n, b.do("events", "--format", "table"))
	}
	for _, bad := range [][]string{{"merge", "o00:c1", "nothing"}, {"split", "o00:c9"}, {"correct", "o00:c1", "place.lat", "north"}, {"correct", "o00:c1", "actt", "x"}, {"undo", "d999"}} {
		if _, errs, status := b.try("", append(bad, "--by", "T", "--why", "x")...); status == 0 || errs == "" {
			t.Errorf("%v: status %d, %s", bad, status, errs)
		}
	}
	if _, errs, status := b.try("", "reject", "o00:c1"); status != statusUsage || !strings.Contains(errs, "--by") {
		t.Errorf("reject without a name: %d %s", status, errs)
	}
	show := b.do("show", "f1:c1")
	for _, word := range []string{"Origins", "Claims", "misread"} {
		if !strings.Contains(show, word) {
			t.Errorf("show lacks %q:\n%s", word, show)
		}
	}
	if why := b.do("explain", "f1:c1"); !strings.Contains(why, "one event") || !strings.Contains(why, "the same place") {
		t.Error(why)
	}
}

// lastDecisionBut returns the line of the nth last decision.
func (b bookOf) lastDecisionBut(n int) string {
	lines := strings.Split(strings.TrimSpace(b.do("decisions")), "\n")
	return lines[len(lines)-1-n]
}

// TestOneByOneOrAllAtOnce adds the same reports in two ways.
func TestOneByOneOrAllAtOnce(t *testing.T) {
	n := 60
	if testing.Short() {
		n = 20
	}
	var list []attest.CodedReport
	var truth simulate.Truth
	for c := range simulate.Reports(simulate.Options{Reports: n, Seed: 9}, &truth) {
		list = append(list, c)
	}
	once := newBook(t)
	once.add(list...)
	each := newBook(t)
	for i := len(list) - 1; i >= 0; i-- {
		each.add(list[i])
	}
	for _, command := range [][]string{{"events", "--format", "jsonl"}, {"copies", "--format", "jsonl"}} {
		if a, b := once.do(command...), each.do(command...); a != b {
			t.Errorf("%v differs:\n%s\n%s", command, a, b)
		}
	}
}

// TestCutOffBeforeEvents reads a ledger whose events were not derived, since the
// command that added was cut off.
func TestCutOffBeforeEvents(t *testing.T) {
	b := newBook(t)
	b.add(twenty()[0])
	want := b.do("events", "--format", "jsonl")
	l, err := (&ledgerFlags{path: b.path}).writing(context.Background(), &env{now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.SetEvents(context.Background(), nil, nil, "of another version"); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if got := b.do("events", "--format", "jsonl"); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestNoLedgerYet(t *testing.T) {
	b := newBook(t)
	for _, command := range [][]string{{"events"}, {"verify"}, {"rebuild"}, {"copies"}, {"reject", "a:c1", "--by", "T", "--why", "x"}} {
		_, errs, status := b.try("", command...)
		if status != statusFailed || !strings.Contains(errs, "attest add") {
			t.Errorf("%v: %d %s", command, status, errs)
		}
	}
	if _, err := os.Stat(b.path); err == nil {
		t.Error("a command that reads made a ledger")
	}
}

func TestPaceAndCheckCommands(t *testing.T) {
	b := newBook(t)
	var list []attest.CodedReport
	for n := range 30 { // ten in the first half of March, twenty in the second
		day := 2 + n
		if n >= 10 {
			day = 16 + (n-10)%14
		}
		c := account(fmt.Sprintf("p%02d", n), "Post", "en", fmt.Sprintf("Gunmen attacked post number %d.", n), attest.Witness, "residents", attest.Asserted)
		lat := 10 + float64(n)
		c.Claims[0].Place = &attest.Place{Name: fmt.Sprintf("Town %d", n), Canonical: fmt.Sprintf("Town %d", n), Lat: &lat, Lon: &lat, Country: "XAA", Precision: attest.Town}
		date := fmt.Sprintf("2024-03-%02d", day)
		c.Claims[0].Time = attest.Time{EDTF: date, Earliest: date, Latest: date, Precision: attest.Day}
		c.Report.Published = date
		list = append(list, c)
	}
	b.add(list...)
	pace := b.do("pace", "--every", "month")
	if !strings.Contains(pace, "30  ( 20.2– 42.8)") {
		t.Error(pace)
	}
	if days := b.do("pace", "--every", "day", "--since", "2024-02-01", "--until", "2024-04-30"); !strings.Contains(days, "2024-02-01     0  to 2024-03-01: 30 periods without events\n") {
		t.Error(days)
	}
	if out := b.do("check", "--change", "20", "--window", "1m", "--until", "2024-03-31"); !strings.Contains(out, "before  2024-02-01 to 2024-02-29") || !strings.Contains(out, "0 then 30, ratio infinite, exact 95 % 7.") {
		t.Error(out)
	}
	check := func(percent string) string {
		return b.do("check", "--change", percent, "--window", "14d", "--until", "2024-03-29", "--target", "Xaa Armed Forces")
	}
	if out := check("100"); !strings.Contains(out, "10 then 20, ratio 2.00") {
		t.Error(out)
	}
	if out := check("900"); !strings.HasPrefix(out, "NOT CONSISTENT") {
		t.Error(out)
	}
	if out := b.do("check", "--total", "12", "--since", "2024-03-01", "--until", "2024-03-31"); !strings.HasPrefix(out, "NOT CONSISTENT") {
		t.Error(out)
	}
}

// TestOrphanedDecision decides about a claim that a later coding drops.
func TestOrphanedDecision(t *testing.T) {
	b := newBook(t)
	c := twenty()[0]
	second := c.Claims[0]
	second.ID = "c2"
	second.Act = attest.Abduction
	c.Claims = append(c.Claims, second)
	b.add(c)
	b.do("reject", "o00:c2", "--by", "T", "--why", "no abduction in the text")
	if out := b.do("decisions", "--orphans"); out != "" {
		t.Errorf("orphans before: %s", out)
	}
	b.add(twenty()[0])
	if out := b.do("decisions", "--orphans"); !strings.Contains(out, "its claims are gone") {
		t.Errorf("orphans after: %s", out)
	}
	if n := len(b.events()); n != 1 {
		t.Errorf("%d events", n)
	}
}

// TestNarrowingGoesWithItsEvidence dates a claim with a set of Fridays by
// another claim, and takes that one away.
func TestNarrowingGoesWithItsEvidence(t *testing.T) {
	b := newBook(t)
	vague := account("v1", "Monthly Letter", "en", "Gunmen attacked the post at Ilbara on a Wednesday.", attest.ReportVoice, "", attest.Asserted)
	vague.Report.Published = "2024-04"
	vague.Claims[0].Time = attest.Time{EDTF: "[2024-04-03,2024-04-10,2024-04-17,2024-04-24]", Earliest: "2024-04-03", Latest: "2024-04-24", Precision: attest.Day}
	b.add(vague)
	before := b.do("events", "--format", "jsonl")
	b.add(account("w1", "Radio Ilbara", "fr", "Des coups de feu ont retenti.", attest.Witness, "vendeuse", attest.Asserted))
	list := b.events()
	if len(list) != 1 || list[0].Earliest != "2024-04-03" || list[0].Latest != "2024-04-03" || len(list[0].Narrowed) != 1 || list[0].Narrowed[0].Evidence[0] != "w1:c1" {
		t.Fatalf("%+v", list)
	}
	b.do("reject", "w1", "--by", "T", "--why", "another town")
	if got := b.do("events", "--format", "jsonl"); got != before {
		t.Errorf("%s, want %s", got, before)
	}
}
