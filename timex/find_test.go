package timex

import (
	"strings"
	"sync"
	"testing"

	"attest/edtf"
	"attest/lang"
	"attest/ud"
)

// wire is a report of our own, in the manner of a news agency.
const wire = `Gunmen killed at least five people on a road near the border late on Wednesday, officials said on Thursday.

Hours earlier a roadside bomb had wounded three soldiers in the same district, according to two police officers. On Tuesday,
suspected militants had seized four gas workers; two were freed the following day. The army said its jets struck two
camps overnight, and again at 3:15 a.m. on Thursday. More than 100 attacks have been counted since January, up from 60 in
the last three months of 2022, a monitoring group said. In March 2022 rebels took the town; the garrison was besieged from
12 to 19 March and fell at dawn the next day. Some 1,200 men are said to hold it, among them 300 who crossed in recent weeks.

The M23 and a group of 12 others may strike again in the coming days, the governor said. He vowed to send troops by the end of
next week. A truce signed two years ago held for three weeks. Last night shots were heard, this morning the streets were empty.
`

func TestFindIsQuietAboutFalseFriends(t *testing.T) {
	for _, c := range []struct{ code, text string }{
		{"en", "M23 rebels may march on the city with 1,200 men; T-72 tanks, MH17, Su-25s and 155mm guns."},
		{"en", "The second brigade of the 14th division fought for a minute and a half in group 5."},
		{"en", "They won 2-1 and 12.50 per cent of the vote; theGuardian, Sun City, a sat nav, a Mar-a-Lago day."},
		{"en", "Prime Minister Theresa May told April Jones and Captain June Smith that August Wilson may march."},
		{"en", "The fall of the city was a winter of its own; the spring in the desert ran dry."},
		{"fr", "Le M23 et 1 200 hommes marchent sur la ville; des chars T-72, le vol MH17, des obus de 155 mm."},
		{"fr", "La seconde brigade de la 14e division s'est battue pour un mètre de terrain, groupe 5."},
		{"fr", "Il a été blessé au printemps de sa vie et mars la planète rouge, a dit le capitaine Mai."},
		{"fr", "Le village est à trois heures de route et il y a trois morts, 2-1 au score, 12,5 % des voix."},
	} {
		for _, e := range load(t, c.code).Find(c.text, whole(c.text)) {
			t.Errorf("%q: %s finds %q", c.text, e.Rule, e.Text)
		}
	}
}

func TestTimeline(t *testing.T) {
	f := load(t, "en")
	exprs := f.Find(wire, sentences(wire))
	times := Timeline(exprs, Anchor{Published: value(t, "2023-11-16")}, nil)
	var got []string
	for i, e := range exprs {
		s := "-"
		if times[i].OK {
			s = times[i].Time.EDTF
		}
		got = append(got, e.Text+" = "+s)
	}
	want := []string{
		"late on Wednesday = 2023-11-15", "on Thursday = 2023-11-16", "Hours earlier = 2023-11-16", "On Tuesday = 2023-11-14",
		"the following day = 2023-11-15", "overnight = 2023-11-15/2023-11-16", "at 3:15 a.m. on Thursday = 2023-11-16T03:15:00",
		"since January = 2023-01-01/2023-11-16", "in\nthe last three months of 2022 = 2022-10-01/2022-12-31", "In March 2022 = 2022-03", "from\n12 to 19 March = 2022-03-12/2022-03-19", "at dawn the next day = 2022-03-20",
		"in recent weeks = 2023-10-16/2023-11-16", "in the coming days = 2023-11-16/2023-11-23", "by the end of\nnext week = 2023-11-16/2023-11-26",
		"two years ago = 2021", "Last night = 2023-11-15", "this morning = 2023-11-16",
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}

func TestDefaultAndThreat(t *testing.T) {
	narrowed := Anchor{Published: edtf.AnyOf([]edtf.Day{edtf.DayOf(2023, 12, 2), edtf.DayOf(2023, 12, 9), edtf.DayOf(2023, 12, 30)})}
	for _, c := range []struct {
		a            Anchor
		def, threat  string
		threatLatest string
	}{
		{Anchor{Published: value(t, "2023-11-16")}, "2023-11-09/2023-11-16", "2023-11-16/..", "2023-11-23"},
		{Anchor{Published: value(t, "2023-11-16T10:00:00")}, "2023-11-09/2023-11-16", "2023-11-16/..", "2023-11-23"},
		{Anchor{Published: value(t, "2023-12")}, "2023-11-24/2023-12-31", "2023-12-01/..", "2023-12-31"},
		{narrowed, "2023-11-25/2023-12-30", "2023-12-02/..", "2024-01-06"},
		{Anchor{}, "XXXX-XX-XX", "XXXX-XX-XX/..", "9999-12-31"},
		{Anchor{Published: value(t, "XXXX-04-19")}, "XXXX-04-12/XXXX-04-19", "XXXX-04-19/..", "9999-12-31"},
	} {
		d, th := c.a.Default(), c.a.Threat(nil)
		if d.EDTF != c.def || th.EDTF != c.threat || th.Latest != c.threatLatest {
			t.Errorf("%s: default %s, threat %s to %s", c.a.Published, d.EDTF, th.EDTF, th.Latest)
		}
	}
}

func TestYearlessPublication(t *testing.T) {
	f := load(t, "en")
	for text, want := range map[string]string{
		"A bomb went off yesterday":        "XXXX-04-18",
		"A bomb went off on Friday":        "XXXX-XX-XX",
		"A bomb went off on 16 April":      "XXXX-04-16",
		"A bomb went off at 9 pm":          "XXXX-04-19",
		"A bomb went off overnight":        "XXXX-04-18/XXXX-04-19",
		"A bomb went off on 16 April 2019": "2019-04-16",
	} {
		e := f.Find(text, whole(text))
		if len(e) != 1 {
			t.Fatalf("%q: %d expressions", text, len(e))
		}
		got, ok := e[0].Resolve(Anchor{Published: value(t, "XXXX-04-19")})
		if !ok || got.EDTF != want {
			t.Errorf("%q is %s, want %s", text, got.EDTF, want)
		}
	}
}

func TestMonthOfPublication(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Hier vendredi, une base a été visée", "[2023-12-01,2023-12-08,2023-12-15,2023-12-22,2023-12-29]"},
		{"Ce samedi, une base a été visée", "[2023-12-02,2023-12-09,2023-12-16,2023-12-23,2023-12-30]"},
		{"Mardi, une base a été visée", "[2023-12-05,2023-12-12,2023-12-19,2023-12-26]"},
		{"Hier, une base a été visée", "2023-11-30/2023-12-30"},
		{"Aujourd'hui, une base a été visée", "2023-12"},
		{"Dans la nuit de jeudi à vendredi, une base a été visée", "2023-11-30/2023-12-29"},
	} {
		e := load(t, "fr").Find(c.text, whole(c.text))
		got, ok := e[0].Resolve(Anchor{Published: value(t, "2023-12")})
		if !ok || got.EDTF != c.want {
			t.Errorf("%q is %s, want %s", e[0].Text, got.EDTF, c.want)
		}
	}
	// "This Saturday" anywhere in the report fixes the day it came out.
	text := "Le groupe a annoncé ce samedi onze raids. Jeudi, une base a été visée dans la soirée."
	f := load(t, "fr")
	exprs := f.Find(text, sentences(text))
	times := Timeline(exprs, Anchor{Published: value(t, "2023-12")}, nil)
	if got := times[1].Time.EDTF; got != "[2023-11-30,2023-12-07,2023-12-14,2023-12-21,2023-12-28]" {
		t.Errorf("the Thursday before such a Saturday is %s", got)
	}
}

func TestAbbreviationsThatEndASentence(t *testing.T) {
	for _, c := range []struct{ code, first, second, want string }{
		{"fr", "Il est mort le 3 févr. ", "2020 à Gao.", "le 3 févr. 2020"},
		{"en", "It came around 5.10 a.m. ", "Wednesday near the bridge.", "around 5.10 a.m. Wednesday"},
		{"en", "It came around 5.10 a.m. ", "On Wednesday they left.", "around 5.10 a.m.|On Wednesday"},
		{"en", "They came on Friday. ", "12 May was quiet.", "on Friday|12 May"},
	} {
		text := c.first + c.second
		var got []string
		for _, e := range load(t, c.code).Find(text, []ud.Sentence{{End: len(c.first)}, {Start: len(c.first), End: len(text)}}) {
			got = append(got, e.Text)
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q: %s, want %s", text, g, c.want)
		}
	}
}

// TestResolvedTimesAreWellFormed resolves everything under every kind of
// anchor: the EDTF must be readable and its bounds those of the time, save
// where a threat has a deadline.
func TestResolvedTimesAreWellFormed(t *testing.T) {
	anchors := []string{"", "2023-11-16", "2024-02-29", "2023-12", "2023", "XXXX-02-29", "[2023-12-02,2023-12-09]", "2023-11-16T00:10:00", "0001-01-03", "9999-12-30"}
	if testing.Short() {
		anchors = anchors[:4]
	}
	for _, code := range []string{"en", "fr"} {
		f := load(t, code)
		for _, text := range examples(f) {
			for _, e := range f.Find(text, whole(text)) {
				for _, p := range anchors {
					for _, focus := range anchors {
						for _, tense := range []Tense{Past, Future} {
							checkTime(t, e, Anchor{Published: value(t, p), Focus: value(t, focus), Tense: tense})
						}
					}
				}
			}
		}
	}
}

// examples are the texts of the rules' own examples.
func examples(f *Finder) []string {
	var out []string
	for _, r := range f.rules {
		for _, y := range r.yes {
			if e, err := readExample(y.Value); err == nil {
				out = append(out, e.text)
			}
		}
	}
	return out
}

func checkTime(t *testing.T, e Expression, a Anchor) {
	t.Helper()
	got, ok := e.Resolve(a)
	if !ok {
		return
	}
	v, err := edtf.Parse(got.EDTF)
	if err != nil {
		t.Fatalf("%q under %s, focus %s: %v", e.Text, a.Published, a.Focus, err)
	}
	from, to := v.Bounds()
	if from.String() != got.Earliest || to.String() != got.Latest {
		t.Fatalf("%q under %s: %s has bounds %s and %s", e.Text, a.Published, got.EDTF, got.Earliest, got.Latest)
	}
	if th := a.Threat(&got); th.Earliest > th.Latest {
		t.Fatalf("%q under %s: a threat from %s to %s", e.Text, a.Published, th.Earliest, th.Latest)
	}
}

func TestConcurrentUse(t *testing.T) {
	f := load(t, "en")
	want := len(f.Find(wire, whole(wire)))
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if got := len(f.Find(wire, whole(wire))); got != want {
				t.Errorf("%d expressions, alone %d", got, want)
			}
		}()
	}
	wg.Wait()
}

func FuzzFind(f *testing.F) {
	f.Add(wire)
	f.Add("Dans la nuit du 26 au 27/06, vers 3 h du matin, le 14 mai dernier – hier vendredi\xff")
	f.Add("from 99 to 00/13 on 31 February 0000 and 24:60")
	en, fr := load(f, "en"), load(f, "fr")
	f.Fuzz(func(t *testing.T, text string) {
		for _, finder := range []*Finder{en, fr} {
			end := 0
			exprs := finder.Find(text, whole(text))
			for _, e := range exprs {
				if e.Start < end || e.End <= e.Start || e.End > len(text) || text[e.Start:e.End] != e.Text {
					t.Fatalf("bad expression %+v in %q", e, text)
				}
				end = e.End
				for _, p := range []string{"2024-02-29", "2023-12", ""} {
					checkTime(t, e, Anchor{Published: value(t, p), Focus: value(t, "2023-11")})
				}
			}
			Timeline(exprs, Anchor{Published: value(t, "2023-12")}, nil)
			if h, ok := finder.Dateline(text); ok && (h.Body > len(text) || h.Date.End > len(text) || h.Place.End > len(text)) {
				t.Fatalf("bad head %+v in %q", h, text)
			}
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	p, err := lang.Open("en")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Load(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	f := load(b, "en")
	sents := sentences(wire)
	b.SetBytes(int64(len(wire)))
	for b.Loop() {
		f.Find(wire, sents)
	}
}

func BenchmarkTimeline(b *testing.B) {
	f := load(b, "en")
	exprs := f.Find(wire, sentences(wire))
	a := Anchor{Published: value(b, "2023-11-16")}
	for b.Loop() {
		Timeline(exprs, a, nil)
	}
}

// TestTimelineOfDays holds what a later day hangs on: a whole date in a month's
// report, the beginning of a stretch, the night before.
func TestTimelineOfDays(t *testing.T) {
	f := load(t, "en")
	for _, c := range []struct{ published, text, want string }{
		{"2022-09", "On Sunday, 4 September, a convoy was struck. On Monday a post burned. On Sunday night a house was hit.", "2022-09-04 2022-09-05 2022-09-04"},
		{"2022-06-13", "They have fled since 6 June. That day thirty posts were attacked.", "2022-06-06/2022-06-13 2022-06-06"},
		{"2022-06-13", "She hid on 4 May 1999.\n\nA shell fell on 30 April.\n\nHe was held last August.", "1999-05-04 1999-04-30 2021-08"},
		{"2022-06-13", "A bomb fell on 4 May 1999.\n\nA raid came on 6 July 2004.\n\nA mast was blown up on 2 April 2009.\n\nA post burned on 10 June.", "1999-05-04 2004-07-06 2009-04-02 2022-06-10"},
		{"2022-06-13", "0640 - A van burned.\n1955 - A bar was hit.\n2130 - A pylon fell.", "2022-06-13T06:40:00 2022-06-13T19:55:00 2022-06-13T21:30:00"},
		{"2022-06-13", "Six died in the night of 6-7 June. The following day the camp was strafed.", "2022-06-06/2022-06-07 2022-06-07"},
	} {
		exprs := f.Find(c.text, sentences(c.text))
		var got []string
		for _, p := range Timeline(exprs, Anchor{Published: value(t, c.published)}, nil) {
			got = append(got, p.Time.EDTF)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: got %s, want %s", c.text, g, c.want)
		}
	}
}

// TestCover holds which stretch in the head of a report is the one it covers.
func TestCover(t *testing.T) {
	f := load(t, "en")
	for _, c := range []struct{ head, want string }{
		{"Digest No. 7, covering 6-12 June 2022", "2022-06-06/2022-06-12"},
		{"Events of 1-5 March 2022", ""},       // too long ago for a bulletin
		{"The night of 11-12 June 2022", ""},   // a night is no reporting period
		{"Digest No. 7, 12 June 2022", ""},     // one day
		{"What is planned for 15-20 June", ""}, // yet to come
	} {
		a := Anchor{Published: value(t, "2022-06-13")}.Cover(f.Find(c.head, sentences(c.head)))
		if got := a.Covered.String(); got != c.want {
			t.Errorf("%s: got %q, want %q", c.head, got, c.want)
		}
	}
}
