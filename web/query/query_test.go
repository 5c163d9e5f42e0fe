package query

import (
	"errors"
	"net/url"
	"reflect"
	"testing"

	"attest"
	"attest/ledger"
)

func TestValuesAndBack(t *testing.T) {
	for _, f := range []ledger.Filter{
		{},
		{Since: "2024-01-01", Until: "2024-02-29", BBox: &ledger.BBox{West: 179.5, South: -10, East: -170, North: 12.25}},
		{Place: "Port Ouest", Country: "SYR", Actor: "l'armée & co", Target: "الجيش", Text: "50% \"quoted\""},
		{Acts: []string{"shelling", "air-strike"}, Statuses: []string{"disputed"}, MinIndependent: 2, Kind: attest.Summary,
			Order: ledger.Newest, Limit: 25, After: "2024-01-01~2024-01-01~e12"},
	} {
		v, err := url.ParseQuery(Values(f).Encode())
		if err != nil {
			t.Fatal(err)
		}
		got, err := Parse(v)
		if err != nil || !reflect.DeepEqual(got, f) {
			t.Errorf("%+v came back as %+v, %v", f, got, err)
		}
	}
}

func TestWhatIsWrongIsNamedAndTheRestHolds(t *testing.T) {
	for _, c := range []struct{ query, parameter string }{
		{"from=yesterday", "from"},
		{"to=2024-02-30", "to"},
		{"bbox=1,2,3", "bbox"},
		{"bbox=0,50,10,40", "bbox"},
		{"bbox=NaN,0,1,1", "bbox"},
		{"bbox=-200,0,1,1", "bbox"},
		{"country=Syria", "country"},
		{"act=shelling,singing", "act"},
		{"status=true", "status"},
		{"sources=0", "sources"},
		{"limit=100000", "limit"},
		{"kind=rumour", "kind"},
		{"order=best", "order"},
	} {
		v, err := url.ParseQuery(c.query + "&actor=army")
		if err != nil {
			t.Fatal(err)
		}
		f, err := Parse(v)
		var wrong Error
		if !errors.As(err, &wrong) || len(wrong) != 1 || wrong[0].Parameter != c.parameter {
			t.Errorf("%s: %v", c.query, err)
		}
		if f.Actor != "army" {
			t.Errorf("%s: the rest is lost: %+v", c.query, f)
		}
	}
}

func TestListsTakeCommasAndRepetition(t *testing.T) {
	f, err := Parse(url.Values{"act": {"shelling,riot", "riot", ""}, "lang": {"fr"}})
	if err != nil || !reflect.DeepEqual(f.Acts, []string{"shelling", "riot"}) {
		t.Errorf("%v %v", f.Acts, err)
	}
}

func TestParametersAreThoseThatAreRead(t *testing.T) {
	full := ledger.Filter{Since: "2024-01-01", Until: "2024-01-02", Place: "a", Country: "SYR", BBox: &ledger.BBox{}, Actor: "b", Target: "c",
		Acts: []string{"riot"}, Statuses: []string{"claimed"}, MinIndependent: 1, Text: "d", Kind: attest.Incident, Order: ledger.Newest,
		After: "x", Limit: 1, ChangedAfter: 7}
	v := Values(full)
	for _, p := range Parameters {
		if !v.Has(p.Name) {
			t.Errorf("%s is described and not written", p.Name)
		}
		v.Del(p.Name)
	}
	if len(v) > 0 {
		t.Errorf("written and not described: %v", v)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("from=2024-01-01&bbox=1,2,3,4&act=riot")
	f.Fuzz(func(t *testing.T, s string) {
		v, err := url.ParseQuery(s)
		if err != nil {
			return
		}
		chosen, _ := Parse(v)
		again, err := Parse(Values(chosen))
		if err != nil || !reflect.DeepEqual(again, chosen) {
			t.Errorf("%q: %+v came back as %+v, %v", s, chosen, again, err)
		}
	})
}

func TestFilterOfReports(t *testing.T) {
	v := url.Values{"q": {" two  words "}, "publisher": {"Post"}, "language": {"fr"}, "from": {"2024-01-01"}, "to": {"2024-02-01"}, "limit": {"10"}, "after": {"77"}}
	got, err := ParseReports(v)
	want := ledger.ReportFilter{Text: "two words", Publisher: "Post", Language: "fr", Since: "2024-01-01", Until: "2024-02-01", Limit: 10, After: "77"}
	if err != nil || got != want {
		t.Errorf("%+v, want %+v (%v)", got, want, err)
	}
	for _, p := range ReportParameters {
		if !v.Has(p.Name) {
			t.Errorf("%s is described and not tested", p.Name)
		}
	}
	var wrong Error
	if _, err := ParseReports(url.Values{"from": {"x"}, "limit": {"-1"}}); !errors.As(err, &wrong) || len(wrong) != 2 {
		t.Errorf("%v", err)
	}
}
