package quantity

import (
	"fmt"
	"strings"
	"testing"

	"attest"
	"attest/lang"
	"attest/scan"
	"attest/ud"
)

func load(t testing.TB, code string) *Reader {
	t.Helper()
	p, err := lang.Open(code)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Load(p)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// plain makes a sentence of the words of a text, without tags or tree.
func plain(text string) []ud.Sentence {
	s := ud.Sentence{End: len(text)}
	for _, t := range scan.Tokens(text) {
		s.Words = append(s.Words, ud.Word{Form: text[t.Start:t.End], Head: -1, Start: t.Start, End: t.End})
	}
	return []ud.Sentence{s}
}

func show(q attest.Quantity) string {
	b := func(p *int) string {
		if p == nil {
			return ""
		}
		return fmt.Sprint(*p)
	}
	s := b(q.Low) + "-" + b(q.High)
	if q.Approx {
		s += "~"
	}
	return s
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ code, text, want string }{
		{"en", "Three soldiers", "Three=3-3"},
		{"en", "1,200 men and 12 boats", "1,200=1200-1200; 12=12-12"},
		{"en", "at least 12 people", "at least 12=12-"},
		{"en", "up to five rebels", "up to five=-5"},
		{"en", "about 30 fighters, some 500 villagers", "about 30=30-30~; some 500=500-500~"},
		{"en", "dozens of patients, scores of huts", "dozens=24-99; scores=40-99"},
		{"en", "several shells, a few rounds, hundreds fled", "several=3-9; a few=3-5; hundreds=200-999"},
		{"en", "two dozen gunmen, half a dozen trucks, a dozen men", "two dozen=24-24; half a dozen=6-6; a dozen=12-12"},
		{"en", "at least a dozen dead", "at least a dozen=12-"},
		{"en", "nearly two hundred and five people", "nearly two hundred and five=205-205~"},
		{"en", "twenty-two killed, twenty two hurt", "twenty-two=22-22; twenty two=22-22"},
		{"en", "three hundred thousand refugees", "three hundred thousand=300000-300000"},
		{"en", "2.5 million people", "2.5 million=2500000-2500000"},
		{"en", "several hundred protesters, a few thousand others", "several hundred=200-999; a few thousand=2000-9999"},
		{"en", "tens of thousands marched", "tens of thousands=20000-99999"},
		{"en", "between 12 and 15 cadres", "between 12 and 15=12-15"},
		{"en", "5 to 10 militants, two or three shots, 10-15 men", "5 to 10=5-10; two or three=2-3; 10-15=10-15"},
		{"en", "two to three hundred men", "two to three hundred=200-300"},
		{"en", "more than 150 killed, fewer than ten hurt", "more than 150=150-; fewer than ten=-10"},
		{"en", "no casualties, none survived", "no=0-0; none=0-0"},
		{"en", "a bomb and an airstrike", "a=1-1w; an=1-1w"},
		{"en", "a number of homes, a couple of cars", "a number=2-; a couple=2-2"},
		{"en", "killed under a deal near a bridge, at least a dozen, at least one", "a=1-1w; a=1-1w; at least a dozen=12-; at least one=1-"},
		{"en", "1. Gaza. 2/ Rafah, no. 12, flight 93 and Room 7", ""},
		{"fr", "au moins un mort près d'un arrêt, n° 12, numéro 34", "au moins un=1-; un=1-1w"},
		{"en", "twin bombings, a double attack, a two-dozen group, one or two men", "twin=2-2; a double=2-2; a=1-1w; two-dozen=24-24; one or two=1-2"},
		{"en", "few details, 20 families and a quartet of men", "20=20-20; a quartet=4-4"},
		{"en", "ten or so men; 20 or more", "ten or so=10-10~; 20 or more=20-"},
		{"en", "attacks are up 60 percent, 45 %", "60 percent=60-60%; 45 %=45-45%"},
		{"en", "SEVENTY-FIVE REBELS", "SEVENTY-FIVE=75-75"},
		{"en", "one thousand one hundred men", "one thousand one hundred=1100-1100"},
		// What is no count.
		{"en", "M23 and T-72 and Su-25, COVID-19", ""},
		{"en", "the first and the twenty-first, 21st, one third", ""},
		{"en", "20-year-old, two-thirds, 5kg, 2-0, 12:30, 18/06, No. 7", ""},
		{"fr", "vingt-deux morts, vingt et un blessés", "vingt-deux=22-22; vingt et un=21-21"},
		{"fr", "quatre-vingt-dix-neuf, soixante-douze, quatre-vingts", "quatre-vingt-dix-neuf=99-99; soixante-douze=72-72; quatre-vingts=80-80"},
		{"fr", "10 000 hommes, 4 870 cas, 1.200 obus", "10 000=10000-10000; 4 870=4870-4870; 1.200=1200-1200"},
		{"fr", "une quinzaine de blessés, une dizaine", "une quinzaine=15-15~; une dizaine=10-10~"},
		{"fr", "des dizaines de missiles, plusieurs dizaines d'hommes", "des dizaines=20-99; plusieurs dizaines=20-99"},
		{"fr", "deux dizaines de roquettes, quelques centaines", "deux dizaines=20-20~; quelques centaines=200-999"},
		{"fr", "au moins neuf morts, plus de deux cents", "au moins neuf=9-; plus de deux cents=200-"},
		{"fr", "plus d'une dizaine de corps, près d'une centaine", "plus d'une dizaine=10-; près d'une centaine=100-100~"},
		{"fr", "jusqu’à cinq, entre 5 et 10, de 5 à 10 hommes, deux ou trois", "jusqu’à cinq=-5; entre 5 et 10=5-10; de 5 à 10=5-10; deux ou trois=2-3"},
		{"fr", "deux à trois cents assaillants", "deux à trois cents=200-300"},
		{"fr", "plusieurs obus, quelques hommes, quelque 30 civils", "plusieurs=3-9; quelques=3-5; quelque 30=30-30~"},
		{"fr", "un certain nombre de drones, un grand nombre d'obus", "un certain nombre=2-; un grand nombre=2-"},
		{"fr", "aucune victime, sans faire de blessé, pas de décès", "aucune=0-0; sans faire de=0-0; pas de=0-0"},
		{"fr", "mille deux cents soldats, trois mille quatre cent cinq", "mille deux cents=1200-1200; trois mille quatre cent cinq=3405-3405"},
		{"fr", "1,5 million de déplacés, deux millions d'habitants", "1,5 million de=1500000-1500000; deux millions=2000000-2000000"},
		{"fr", "un soldat et une bombe", "un=1-1w; une=1-1w"},
		{"fr", "cinquante-neuf personnes, dix au moins", "cinquante-neuf=59-59; dix au moins=10-"},
		{"fr", "le 1er, la 2e brigade, la troisième, un quatre-quatre", "un=1-1w"},
	} {
		var got []string
		for _, m := range load(t, c.code).Find(c.text, plain(c.text)) {
			s := m.Quantity.Text + "=" + show(m.Quantity)
			if m.Weak {
				s += "w"
			}
			if m.Percent {
				s += "%"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s %q:\n got %s\nwant %s", c.code, c.text, g, c.want)
		}
	}
}
