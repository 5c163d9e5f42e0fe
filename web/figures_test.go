package web

import (
	"testing"

	"attest"
	"attest/ledger"
)

func TestPacePage(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	page := s.get("/pace?every=month&place=bourtan")
	has(t, page, "1 event", "2024-03-01", "2024-03-31", "0.0–5.6", "<svg", `class="whisker"`,
		`href="/?from=2024-03-01&amp;place=bourtan&amp;to=2024-03-31"`)
	hasNot(t, page, "2024-04-01")
	has(t, s.get("/pace?every=day&from=2024-01-01&place=bourtan"), "periods without events")
	has(t, s.get("/pace?from=nonsense"), "“nonsense” is left out", "2 events")
	has(t, s.get("/pace?place=nowhere"), "No event is like this")
	has(t, s.get("/pace?every=hour"), `<option value="week" selected>`)
}

func TestChartScale(t *testing.T) {
	for most, want := range map[float64]float64{1: 1, 4: 1, 5.6: 2, 9: 2, 12: 5, 40: 10, 99: 20, 1234: 500} {
		if got := tickStep(most); got != want {
			t.Errorf("up to %v: every %v, want %v", most, got, want)
		}
	}
}

// up is a report that publishes a change of pace.
func up(percent float64) ledger.Entry {
	r := attest.Report{ID: "up", Publisher: "Test Wire", Published: "2024-05-01", Language: "en", Text: "Attacks rose by 500 % in April."}
	e := entered(r)
	e.Codings[0].Claims = []attest.Claim{}
	e.Codings[0].Statistics = []attest.Statistic{{ID: "s1", Measure: attest.RateChange, What: "attacks", ChangePercent: &percent,
		Time:     &attest.Time{EDTF: "2024-04", Earliest: "2024-04-01", Latest: "2024-04-30", Precision: attest.Month},
		Evidence: attest.Evidence{"value": {{Start: 16, End: 21, Quote: "500 %"}}}}}
	return e
}

func TestChecksPage(t *testing.T) {
	has(t, open(t, Options{}, twoKillings()...).get("/checks"), "publish no statistic")
	s := open(t, Options{}, append(twoKillings(), up(500))...)
	has(t, s.get("/checks"), "cannot be told", "500 %", "/reports/up?claim=s1", "2024-04-01 to 2024-04-30", "mid-P")
	has(t, s.get("/checks?lang=fr"), "indécidable")
	has(t, s.get("/reports/up?claim=s1"), "change of pace", `<a class="mark field-value" href="#value-s1-value">500 %</a>`)
}

func TestSourcesPage(t *testing.T) {
	s := open(t, Options{}, disputedKilling()...)
	has(t, s.get("/sources"), "a resident", "the mayor", "Test Wire", "Late Wire", "Who repeats whom", `href="/reports?publisher=Test%20Wire"`)
}

func TestReportsPage(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	has(t, s.get("/reports"), "2 reports", "Farmers killed in Aguelmar", "Farmers killed in Bourtan")
	page := s.get("/reports?q=bourtan&publisher=other")
	has(t, page, "1 report")
	hasNot(t, page, "Aguelmar")
	has(t, s.get("/reports?q=zebra"), "There is no such report")
	has(t, s.get("/reports?limit=1"), `rel="next"`)
	has(t, s.get("/reports?after=x&from=y"), "2 reports", "“y” is left out")
}
