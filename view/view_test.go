package view

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"attest"
	"attest/coding"
)

const sampleText = "KIDAL, 3 May 2021 - Rebels fired three rockets at the camp near Aguelhok on Sunday, killing two soldiers, the army said. \n\nA spokesman for the movement denied it.\r\nThe rockets came from the north."

// sample is a coded report with what a table has to show.
func sample(t *testing.T) attest.CodedReport {
	t.Helper()
	three, two := attest.Exactly(3), attest.Exactly(2)
	lat, lon := 19.46, 0.85
	r := attest.CodedReport{
		Report: attest.Report{ID: "kidal", Language: "en", Published: "2021-05-03", Publisher: "Example Press", Text: sampleText},
		Claims: []attest.Claim{{
			ID: "c1", Act: attest.Shelling, Stance: attest.Asserted, Count: attest.Exactly(1),
			Actor:       &attest.Party{Name: "Rebels", Kind: attest.Rebel},
			Target:      &attest.Party{Name: "camp", Kind: attest.StateForce, Country: "MLI", Owner: "Malian Armed Forces"},
			Instruments: []attest.Instrument{{Kind: attest.Rocket, Quantity: &three}},
			Harm:        &attest.Harm{Killed: &two},
			Place:       &attest.Place{Name: "Aguelhok", Canonical: "Aguelhok", Lat: &lat, Lon: &lon, Country: "MLI", Admin1: "Kidal", Precision: attest.Near},
			Time:        attest.Time{EDTF: "2021-05-02", Earliest: "2021-05-02", Latest: "2021-05-02", Precision: attest.Day, Text: "Sunday"},
			Source:      attest.Source{Name: "the army", Canonical: "Malian Armed Forces", Role: attest.TargetSide},
			Evidence: evidence("act", "fired three rockets", "actor", "Rebels", "target", "the camp", "place", "near Aguelhok",
				"time", "on Sunday", "killed", "two soldiers", "source", "the army said", "instruments", "The rockets"),
		}, {
			ID: "c2", Act: attest.Shelling, Stance: attest.Denied, Count: attest.Between(2, -1), PartOf: "c1",
			Time:     attest.Time{EDTF: "[2021-05-01,2021-05-02]", Earliest: "2021-05-01", Latest: "2021-05-02", Precision: attest.Range},
			Source:   attest.Source{Role: attest.Unnamed, Via: "AFP"},
			Evidence: evidence("act", "denied it"),
		}},
		Statistics: []attest.Statistic{{ID: "s1", Measure: attest.CountMeasure, What: "rockets", Value: &three, Evidence: evidence("value", "The rockets")}},
	}
	if bad := attest.Validate(r); bad != nil {
		t.Fatal(bad)
	}
	return r
}

// evidence finds pairs of a field and its words in the sample's text.
func evidence(pairs ...string) attest.Evidence {
	ev := attest.Evidence{}
	for p := range slices.Chunk(pairs, 2) {
		before, _, _ := strings.Cut(sampleText, p[1])
		start := len([]rune(before))
		ev[p[0]] = append(ev[p[0]], attest.Selector{Start: start, End: start + len([]rune(p[1])), Quote: p[1]})
	}
	return ev
}

func table(t *testing.T, s Style, rs ...attest.CodedReport) string {
	t.Helper()
	var b bytes.Buffer
	w := NewTable(&b, s)
	for _, r := range rs {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTable(t *testing.T) {
	got := table(t, Style{}, sample(t))
	want := `━━ kidal ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
   Example Press · published Mon 3 May 2021 · English · 2 claims, 1 statistic

 c1   SHELLING · asserted
      says    Malian Armed Forces · the target’s side
      who     “Rebels” (rebel) → “camp” (state force, MLI, of Malian Armed
              Forces)
      where   Aguelhok, Kidal, MLI · near · 19.460, 0.850
      when    Sun 2 May 2021
      means   3 rockets
      harm    2 killed
      │ KIDAL, 3 May 2021 - Rebels [fired three rockets] at the camp near
      │ Aguelhok on Sunday, killing two soldiers, the army said. … [The rockets]
      │ came from the north.

 c2   SHELLING × at least 2 · denied · part of c1
      says    an unnamed source via AFP
      who     not said
      where   not said
      when    one of 1, 2 May 2021
      │ A spokesman for the movement [denied it].

Statistics

 s1   COUNT 3 “rockets”
      │ [The rockets] came from the north.
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

func TestTableFitsItsWidthInAnyScript(t *testing.T) {
	r := sample(t)
	r.Report.Title = "警方说，武装分子袭击了哨所，打死两名士兵。" + strings.Repeat("武装分子袭击", 20) + " https://example.org/" + strings.Repeat("x", 150)
	r.Claims[0].Actor.Canonical = strings.Repeat("جبهة تحرير ", 20)
	for _, width := range []int{0, 40, 60, 80, 100} {
		for _, colors := range []bool{false, true} {
			for _, line := range strings.Split(escapes.ReplaceAllString(table(t, Style{Width: width, Colors: colors}, r), ""), "\n") {
				limit := width
				if limit == 0 {
					limit = 80
				}
				if n := columnsOf(line); n > limit {
					t.Errorf("%d columns where %d are: %s", n, limit, line)
				}
			}
		}
	}
}

func TestColorsChangeNoWord(t *testing.T) {
	in := table(t, Style{Colors: true}, sample(t))
	if !strings.Contains(in, "\x1b[") {
		t.Error("no colour")
	}
	out := strings.Fields(strings.NewReplacer("[", "", "]", "", "│", "").Replace(table(t, Style{}, sample(t))))
	if got := strings.Fields(strings.ReplaceAll(escapes.ReplaceAllString(in, ""), "│", "")); !slices.Equal(got, out) {
		t.Errorf("coloured %v\nplain %v", got, out)
	}
}

func TestNothingOfTheTextIsAnOrderToTheTerminal(t *testing.T) {
	r := sample(t)
	r.Report.ID = "a\x1b[2Jb\rc\x07"
	r.Report.Title = "x\x1b]0;owned\x07\u202Eevil\x00\u009b31m"
	r.Claims[0].Source.Canonical = "\x1b[31mred"
	for _, c := range table(t, Style{}, r) {
		if c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c == '\u202E' {
			t.Fatalf("%U got through", c)
		}
	}
}

func TestCSV(t *testing.T) {
	r := sample(t)
	r.Claims[0].Actor.Name = "=HYPERLINK(\"http://example.org\")"
	r.Report.Publisher = "-2+3"
	var b bytes.Buffer
	w := NewCSV(&b)
	if err := w.Write(r); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	cell := func(row int, column string) string { return rows[row][slices.Index(rows[0], column)] }
	for _, tt := range []struct {
		row          int
		column, want string
	}{
		{1, "claim", "c1"}, {1, "actor", "'=HYPERLINK(\"http://example.org\")"}, {1, "publisher", "'-2+3"}, {1, "lat", "19.46"},
		{1, "killed_low", "2"}, {1, "wounded_low", ""}, {1, "means", "rocket"}, {1, "start", "27"}, {2, "count_low", "2"}, {2, "count_high", ""},
		{1, "quote", "KIDAL, 3 May 2021 - Rebels fired three rockets at the camp near Aguelhok on Sunday, killing two soldiers, the army said."},
		{2, "quote", "A spokesman for the movement denied it."}, {2, "part_of", "c1"}, {2, "actor", ""},
	} {
		if got := cell(tt.row, tt.column); got != tt.want {
			t.Errorf("row %d %s: %q, want %q", tt.row, tt.column, got, tt.want)
		}
	}
}

func TestCSVCutsVeryLongQuotes(t *testing.T) {
	long := strings.Repeat("a shell fell on it ", 1000)
	quoted := sentences([]rune(long), attest.Evidence{"act": {{Start: 0, End: len(long) - 1}}})
	if n := len([]rune(quoted)); n > longestQuote+2 || !strings.HasSuffix(quoted, " …") {
		t.Errorf("a quote of %d characters that ends in %q", n, quoted[len(quoted)-20:])
	}
}

func TestCSVWithoutClaimsHasItsHeader(t *testing.T) {
	var b bytes.Buffer
	if err := NewCSV(&b).Close(); err != nil || !strings.HasPrefix(b.String(), "report,publisher,") {
		t.Errorf("%q, %v", b.String(), err)
	}
}

func TestJSONLIsTheContract(t *testing.T) {
	want := sample(t)
	var b bytes.Buffer
	w := NewJSONL(&b)
	for _, r := range []attest.CodedReport{want, {Report: attest.Report{ID: "a<b", Text: "x & y"}}} {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if len(lines) != 2 || lines[1] != `{"report":{"id":"a<b","text":"x & y"},"claims":[]}` {
		t.Errorf("%q", lines)
	}
	var got attest.CodedReport
	if err := json.Unmarshal([]byte(lines[0]), &got); err != nil || attest.Validate(got) != nil || got.Report.Text != want.Report.Text {
		t.Errorf("%v %+v", err, got)
	}
}

func TestWhen(t *testing.T) {
	for edtf, want := range map[string]string{
		"2023-12-08":                           "Fri 8 Dec 2023",
		"2023-12":                              "December 2023",
		"2023":                                 "2023",
		"[2023-12-01,2023-12-08,2023-12-15]":   "one of Fri 1, 8, 15 Dec 2023",
		"[2023-11-30,2023-12-01]":              "one of 30 Nov 2023, 1 Dec 2023",
		"2023-11-25/2023-12-30":                "25 Nov – 30 Dec 2023",
		"2023-12-01/2023-12-30":                "1–30 Dec 2023",
		"2022-12-31/2023-01-01":                "31 Dec 2022 – 1 Jan 2023",
		"2023-12-01/..":                        "from 1 Dec 2023 to 31 Dec 2023 at the latest",
		"2023-12-08T18:20:00":                  "Fri 8 Dec 2023, 18:20",
		"2023-12-08T18:20:00/2023-12-08T19:00": "Fri 8 Dec 2023, 18:20–19:00",
		"XXXX-01-08":                           "8 January, year not known",
		"XXXX-XX-XX":                           "not known (the report has no date)",
		"19XX":                                 "some time 2 Jan 2023 – 31 Dec 2023",
		"~huh?":                                "~huh?",
	} {
		got := when(attest.Time{EDTF: edtf, Earliest: "2023-01-02", Latest: "2023-12-31"})
		if edtf == "19XX" {
			want = "some time 2 Jan – 31 Dec 2023"
		}
		if got != want {
			t.Errorf("%s: %q, want %q", edtf, got, want)
		}
	}
}

func TestAmount(t *testing.T) {
	about := attest.Exactly(30)
	about.Approx = true
	for want, q := range map[string]attest.Quantity{
		"3": attest.Exactly(3), "none": attest.Exactly(0), "about 30": about, "20–99": attest.Between(20, 99),
		"at least 12": attest.Between(12, -1), "up to 5": attest.Between(-1, 5), "some": {}, "12\u00A0500": attest.Exactly(12500),
	} {
		if got := amount(q); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestSentenceAt(t *testing.T) {
	for _, tt := range []struct{ text, word, want string }{
		{"One. Two words here. Three.", "words", "Two words here."},
		{"On Jan. 8 the U.S. Army struck Raqqa. It was so.", "struck", "On Jan. 8 the U.S. Army struck Raqqa."},
		{"« Ils ont tiré. » Puis ils ont fui.", "fui", "Puis ils ont fui."},
		{"Headline\n\nBody text", "Body", "Body text"},
		{"قُتل ثلاثة. أصيب العشرات.", "العشرات", "أصيب العشرات."},
		{"Le M. Dupont a parlé. Oui.", "parlé", "Le M. Dupont a parlé."},
	} {
		text := []rune(tt.text)
		before, _, _ := strings.Cut(tt.text, tt.word)
		start := len([]rune(before))
		x := sentenceAt(text, extent{start, start + len([]rune(tt.word))})
		if got := string(text[x.start:x.end]); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestExplanation(t *testing.T) {
	r := coding.Result{Coded: sample(t), Trace: coding.Trace{
		Steps: []coding.Step{
			{Claim: "c1", Field: "act", Value: "shelling", Rule: "en/frames/fire", Words: evidence("act", "fired three rockets")["act"]},
			{Claim: "c1", Field: "place", Value: "Aguelhok", Rule: "place.of-act", Rejected: []coding.Rejected{{Value: "Kidal", Why: "is the dateline"}}},
			{Claim: "c2", Field: "act", Value: "shelling", Rule: "en/frames/deny"},
		},
		Untaken: []coding.Untaken{{Words: evidence("act", "came")["act"][0], Act: attest.Shelling, Rule: "en/frames/come", Why: "no weapon was fired"}},
		Silent:  []coding.Silent{{Words: evidence("act", "came")["act"][0], Lemmas: []string{"come", "day"}}},
	}}
	var b bytes.Buffer
	if err := NewExplanation(&b, Style{}, "").Write(r); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"en/frames/fire", "“fired three rockets”", "Kidal: is the dateline", "Words that told no claim", "[came]", "no weapon was fired", "looked up   come, day"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	b.Reset()
	if err := NewExplanation(&b, Style{}, "c2").Write(r); err != nil || strings.Contains(b.String(), "en/frames/fire") {
		t.Errorf("only c2: %v\n%s", err, b.String())
	}
	b.Reset()
	quiet := coding.Result{Coded: attest.CodedReport{Report: attest.Report{ID: "q", Text: "Rain."}}}
	if err := NewExplanation(&b, Style{}, "").Write(quiet); err != nil || !strings.Contains(b.String(), "no word in the text") {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// FuzzTable holds that any text and any selectors give a table that fits, and
// that no control character of the text gets through.
func FuzzTable(f *testing.F) {
	f.Add(sampleText, 3, 20, 5, 90)
	f.Add("\x1b[31m\xae\xe6"+strings.Repeat("\x1e", 400), 0, 4, 26, 100)
	f.Add("\x1b[31m\u202e武装分子。\r\n\x00", 0, 4, 2, 9)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		r := attest.CodedReport{Report: attest.Report{ID: text, Title: text, Text: text}, Claims: []attest.Claim{{
			ID: "c1", Act: attest.Killing, Stance: attest.Asserted, Count: attest.Exactly(1), Actor: &attest.Party{Name: text},
			Evidence: attest.Evidence{"act": {{Start: a, End: b}}, "actor": {{Start: c, End: d}}},
		}}}
		for _, colors := range []bool{false, true} {
			for _, line := range strings.Split(escapes.ReplaceAllString(table(t, Style{Colors: colors}, r), ""), "\n") {
				if n := columnsOf(line); n > 80 {
					t.Fatalf("%d columns: %q", n, line)
				}
				for _, c := range line {
					if c < ' ' || c >= 0x7f && c < 0xa0 {
						t.Fatalf("%U got through: %q", c, line)
					}
				}
			}
		}
		var out bytes.Buffer
		if err := NewCSV(&out).Write(r); err != nil {
			t.Fatal(err)
		}
	})
}
