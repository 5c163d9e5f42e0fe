package quantity

import (
	"io/fs"
	"strings"
	"testing"

	"attest/lang"
	"attest/ud"
)

func model(t testing.TB, code string) *ud.Model {
	t.Helper()
	p, err := lang.Open(code)
	if err != nil {
		t.Fatal(err)
	}
	data, err := fs.ReadFile(p.FS, "model.ud.gz")
	if err != nil {
		t.Skip("no model for", code)
	}
	m, err := ud.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestHeadNoun(t *testing.T) {
	for _, c := range []struct {
		code  string
		texts map[string]string // text → quantity=noun, …
	}{
		{"en", map[string]string{
			"The blast killed 12 and wounded 30 others.":                   "12=-; 30=others",
			"Gunmen seized four gas company workers and a police officer.": "four=workers; a=officer",
			"Two of the attackers and at least 7 people were killed.":      "Two=attackers; at least 7=people",
			"Dozens of rebels died in two raids.":                          "Dozens=rebels; two=raids",
			"FOUR LONG-RANGE SYRIAN ROCKETS FELL INTO THE HARBOUR.":        "FOUR=ROCKETS",
			"Jets destroyed three rebel-held buildings and two trucks.":    "three=buildings; two=trucks",
			"The strike left 30 dead and 57 injured.":                      "30=dead; 57=injured",
			"Twelve of them fled, and 57 died in the fire.":                "Twelve=-; 57=-",
			"No one was hurt and none of the soldiers died.":               "No one=-; none=soldiers",
			"Some 20 to 30 armed men took a couple of hostages.":           "Some 20 to 30=men; a couple=hostages",
			"Attacks are up 60 percent on last year.":                      "60 percent=-",
		}},
		{"fr", map[string]string{
			"L'armée annonce avoir abattu 17 des 26 drones lancés par la Russie.": "17=drones; 26=drones",
			"Une quinzaine de militaires et deux civils ont été blessés.":         "Une quinzaine=militaires; deux=civils",
			"Ils ont tiré un grand nombre d’obus de mortier sur trois villages.":  "un grand nombre=obus; trois=villages",
			"Elles étaient plus de trois mille sur la place.":                     "plus de trois mille=-",
			"L'attaque a fait neuf morts, dont quatre grièvement blessés.":        "neuf=morts; quatre=blessés",
			"Un groupe armé a enlevé plusieurs dizaines d'habitants.":             "Un groupe=-; plusieurs dizaines=habitants",
		}},
	} {
		m, r := model(t, c.code), load(t, c.code)
		for text, want := range c.texts {
			sents := m.Parse(text)
			var got []string
			for _, q := range r.Find(text, sents) {
				noun := "-"
				if q.HeadNoun >= 0 {
					noun = sents[q.Sentence].Words[q.HeadNoun].Form
				}
				got = append(got, q.Quantity.Text+"="+noun)
			}
			if g := strings.Join(got, "; "); g != want {
				t.Errorf("%q:\n got %s\nwant %s", text, g, want)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("At least 1,200 of two to three hundred men, half a dozen; 45 %, no. 7")
	f.Add("une quinzaine d'hommes, quatre-vingt-dix-neuf, 10 000, plus de deux cents")
	f.Add("999999999999999 million thousand hundred 1.2.3 million")
	en, fr := load(f, "en"), load(f, "fr")
	f.Fuzz(func(t *testing.T, text string) {
		sents := plain(text)
		for _, r := range []*Reader{en, fr} {
			end := 0
			for _, m := range r.Find(text, sents) {
				if m.Start < end || m.End <= m.Start || m.End > len(text) || m.Quantity.Text != text[m.Start:m.End] {
					t.Fatalf("bad mention %+v in %q", m, text)
				}
				end = m.End
				q := m.Quantity
				if q.Low != nil && *q.Low < 0 || q.Low != nil && q.High != nil && *q.Low > *q.High {
					t.Fatalf("%q is %s in %q", q.Text, show(q), text)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("At least 12 of the 1,200 men in three groups were killed when two dozen gunmen attacked the base, officials said on Friday. ", 14)
	sents := plain(text)
	r := load(b, "en")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		r.Find(text, sents)
	}
}
