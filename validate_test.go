package attest

import (
	"strings"
	"testing"
)

// sound returns a coded report that breaks no rule; its text has letters of
// more than one byte before the quote, so that bytes are told from code points.
func sound() CodedReport {
	return CodedReport{
		Report: Report{ID: "r", Text: "Bétou : l’armée a attaqué le camp."},
		Claims: []Claim{{
			ID: "c1", Act: ArmedAttack, Stance: Asserted, Count: Exactly(1),
			Time:     Time{EDTF: "2001-02-03", Earliest: "2001-02-03", Latest: "2001-02-03", Precision: Day},
			Source:   Source{Role: ReportVoice},
			Evidence: Evidence{"act": {{Start: 16, End: 25, Quote: "a attaqué"}}},
		}},
	}
}

func TestValidate(t *testing.T) {
	if got := Validate(sound()); got != nil {
		t.Fatalf("a sound report: %v", got)
	}
	five, two, far := 5, 2, 91.0
	for _, c := range []struct {
		name   string
		breaks func(*CodedReport)
		want   string
	}{
		{"no claims", func(r *CodedReport) { r.Claims = nil }, "claims missing"},
		{"act", func(r *CodedReport) { r.Claims[0].Act = "war" }, `act: "war" is none of`},
		{"stance", func(r *CodedReport) { r.Claims[0].Stance = "" }, "stance"},
		{"role", func(r *CodedReport) { r.Claims[0].Source.Role = "" }, "source role"},
		{"offsets", func(r *CodedReport) { r.Claims[0].Evidence["act"][0].Start = 15 }, "text[15:25] is not"},
		{"offset beyond the end", func(r *CodedReport) { r.Claims[0].Evidence["act"][0].End = 99 }, "is not"},
		{"no evidence", func(r *CodedReport) { r.Claims[0].Evidence = nil }, "evidence of the act missing"},
		{"empty evidence", func(r *CodedReport) { r.Claims[0].Evidence["place"] = []Selector{} }, "place: evidence is empty"},
		{"bounds of time", func(r *CodedReport) { r.Claims[0].Time.Latest = "2001-02-02" }, "after latest"},
		{"bounds of count", func(r *CodedReport) { r.Claims[0].Count = Quantity{Low: &five, High: &two} }, "above high"},
		{"latitude", func(r *CodedReport) { r.Claims[0].Place = &Place{Name: "Bétou", Lat: &far} }, "latitude"},
		{"country", func(r *CodedReport) { r.Claims[0].Actor = &Party{Name: "armée", Country: "Congo"} }, "three capitals"},
		{"kind", func(r *CodedReport) { r.Claims[0].Target = &Party{Name: "camp", Kind: "camp"} }, "target kind"},
		{"means", func(r *CodedReport) { r.Claims[0].Instruments = []Instrument{{Kind: "gun"}} }, "instruments"},
		{"statistic", func(r *CodedReport) { r.Statistics = []Statistic{{ID: "s1", Measure: "rate"}} }, "s1 measure"},
	} {
		r := sound()
		c.breaks(&r)
		if got := strings.Join(Validate(r), "\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want it to say %q", c.name, got, c.want)
		}
	}
}
