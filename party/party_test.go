package party

import (
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"attest/lang"
	"attest/ud"
)

var lexicons = map[string]func() (*Lexicon, error){"en": opener("en"), "fr": opener("fr")}

func opener(code string) func() (*Lexicon, error) {
	return sync.OnceValues(func() (*Lexicon, error) {
		pack, err := lang.Open(code)
		if err != nil {
			return nil, err
		}
		return Open(pack)
	})
}

func lexicon(t testing.TB, code string) *Lexicon {
	t.Helper()
	l, err := lexicons[code]()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// parsed reads sentences written as "form/UPOS/head/relation" or
// "form/lemma/UPOS/head/relation", heads from 1, a sentence a line.
func parsed(t testing.TB, lines string) (string, []ud.Sentence) {
	t.Helper()
	var text strings.Builder
	var sents []ud.Sentence
	for _, line := range strings.Split(lines, "\n") {
		s := ud.Sentence{Start: text.Len()}
		for _, f := range strings.Fields(line) {
			c := strings.Split(f, "/")
			if len(c) == 4 {
				c = append(c[:1], append([]string{strings.ToLower(c[0])}, c[1:]...)...)
			}
			head, err := strconv.Atoi(c[3])
			if err != nil {
				t.Fatalf("%s: %v", f, err)
			}
			if !strings.HasPrefix(c[0], ",") && !strings.HasPrefix(c[0], "'s") && !strings.HasSuffix(text.String(), "'") && len(s.Words) > 0 {
				text.WriteByte(' ')
			}
			start := text.Len()
			text.WriteString(c[0])
			s.Words = append(s.Words, ud.Word{Form: c[0], Lemma: c[1], UPOS: c[2], Head: head - 1, Rel: c[4], Start: start, End: text.Len()})
		}
		s.End = text.Len()
		text.WriteByte('\n')
		sents = append(sents, s)
	}
	return text.String(), sents
}

func TestDescribe(t *testing.T) {
	for _, c := range []struct {
		lang, sentence string
		head           int // from 1
		ctx            Context
		want           string // class kind name | canonical | country | owner
	}{
		{"en", "US/PROPN/2/compound forces/force/NOUN/0/root", 2, Context{}, "force state-force US forces | United States Armed Forces | USA | "},
		{"en", "the/DET/2/det army/NOUN/0/root", 2, Context{Country: "MLI"}, "force state-force army | Malian Armed Forces | MLI | "},
		{"en", "the/DET/2/det army/NOUN/0/root", 2, Context{Country: "PSE", Year: 2024}, "force state-force army | Israel Defense Forces | ISR | "}, // a land that others hold
		{"en", "the/DET/2/det police/NOUN/0/root", 2, Context{Country: "PSE", Year: 2024}, "force state-force police | Palestinian Security Services | PSE | "},
		{"en", "Palestinian/ADJ/2/amod forces/NOUN/0/root", 2, Context{Country: "PSE", Year: 2024}, "force state-force Palestinian forces | Palestinian Security Services | PSE | "},
		{"en", "the/DET/2/det army/NOUN/0/root", 2, Context{Country: "TLS", Year: 2005}, "force state-force army | Timor-Leste Defence Force | TLS | "},
		{"en", "an/DET/3/det army/NOUN/3/compound post/NOUN/0/root", 3, Context{Country: "TLS", Year: 1991}, "military state-force army post |  | IDN | Indonesian National Armed Forces"},
		{"en", "a/DET/4/det Frontier/PROPN/3/compound Corps/PROPN/4/compound convoy/NOUN/0/root", 4, Context{Country: "PAK"}, "military state-force Frontier Corps convoy |  | PAK | Pakistan Frontier Corps"},
		{"en", "Moscow/PROPN/0/root", 1, Context{}, "official government Moscow | Government of Russia | RUS | "},
		{"en", "a/DET/3/det Ukrainian/ADJ/3/amod drone/NOUN/0/root", 3, Context{}, "weapon state-force Ukrainian drone | Armed Forces of Ukraine | UKR | Armed Forces of Ukraine"},
		{"en", "three/NUM/2/nummod gunmen/gunman/NOUN/0/root", 2, Context{Country: "PAK"}, "armed unknown gunmen |  |  | "},
		{"fr", "l'/DET/2/det armée/armée/NOUN/0/root malienne/malien/ADJ/2/amod", 2, Context{}, "force state-force armée malienne | Malian Armed Forces | MLI | "},
		{"en", "enemy/NOUN/2/compound forces/force/NOUN/0/root", 2, Context{Country: "SYR"}, "armed unknown enemy forces |  |  | "},
		{"en", "dozens/dozen/NOUN/0/root of/ADP/3/case women/woman/NOUN/1/nmod", 1, Context{Country: "SYR"}, "civilian civilian dozens of women |  | SYR | "},
		{"en", "police/NOUN/2/compound station/NOUN/0/root", 2, Context{Country: "IRQ", Year: 2007}, "military state-force police station |  | IRQ | Iraqi Police"},
		{"en", "rebel/NOUN/2/compound base/NOUN/0/root", 2, Context{Country: "PER"}, "military rebel rebel base |  |  | "},
		{"en", "the/DET/3/det Israeli/ADJ/3/amod embassy/NOUN/0/root", 3, Context{Country: "ARG"}, "object diplomatic Israeli embassy |  | ISR | Government of Israel"},
		{"en", "blue/ADJ/2/amod helmets/helmet/NOUN/0/root", 2, Context{Country: "LBN", Year: 2010}, "force peacekeeper blue helmets | United Nations Interim Force in Lebanon (UNIFIL) |  | "},
		{"en", "members/member/NOUN/0/root of/ADP/5/case the/DET/5/det Shining/PROPN/5/compound Path/PROPN/1/nmod", 1, Context{Country: "PER", Year: 1989}, "armed rebel members of the Shining Path | Shining Path | PER | "},
		{"fr", "des/DET/2/det hommes/homme/NOUN/0/root armés/armé/ADJ/2/amod", 2, Context{Country: "BFA"}, "armed unknown hommes armés |  |  | "},
		{"fr", "un/DET/2/det convoi/NOUN/0/root militaire/ADJ/2/amod français/ADJ/2/amod", 2, Context{Country: "MLI", Year: 2019}, "military state-force convoi militaire français |  | FRA | French Armed Forces"},
		{"fr", "des/DET/2/det villageois/NOUN/0/root", 2, Context{Country: "BFA"}, "civilian civilian villageois |  | BFA | "},
	} {
		l := lexicon(t, c.lang)
		text, sents := parsed(t, c.sentence)
		d := l.Describe(l.Names(text, sents), sents, 0, c.head-1, c.ctx)
		got := string(d.Class) + " " + string(d.Kind) + " " + d.Name + " | " + d.Canonical + " | " + d.Country + " | " + d.Owner
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", text, got, c.want)
		}
	}
}

func TestOpenIsQuick(t *testing.T) {
	if testing.Short() {
		t.Skip("a timed test")
	}
	pack, err := lang.Open("en")
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if _, err := Open(pack); err != nil {
		t.Fatal(err)
	}
	t.Logf("opened in %v", time.Since(start))
}

func BenchmarkOpen(b *testing.B) {
	pack, err := lang.Open("en")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Open(pack); err != nil {
			b.Fatal(err)
		}
	}
}

// No canonical name may carry a word that only one side would use. Proper
// names that hold such a word are listed with it.
func TestCanonicalNamesAreNeutral(t *testing.T) {
	partisan := []string{"terrorist", "terrorism", "terror", "regime", "junta", "occupation", "occupier", "martyr", "apostate", "khawarij", "crusader", "zionist",
		"bandit", "puppet", "mercenary", "infidel", "resistance", "jihadist", "extremist", "so", "illegal", "fascist", "nazi"}
	proper := []string{"Islamic Resistance", "Lord's Resistance Army", "Resistance Front", "Union of Resistance Forces", "Patriotic Resistance Force",
		"National Resistance", "Popular Resistance", "Axis of Resistance", "Counter Terrorism", "Antiterrorism", "Anti-Terrorist", "Martyrs Brigade", "Resistance Movement",
		"Resistance Army", "Resistance Committees", "Resistance Council", "Resistance Units", "Civil Resistance",
		"Population in Resistance", "Anti-Fascist Front", "Terrorism Portal", "Combating Illegal Migration", "Armed Resistance (Niger)", "Bougainville Resistance",
		"Al-Aqsa Martyrs' Brigades", "resistance committees", "Counter-Terrorism"}
	for _, a := range lexicon(t, "en").actors {
		rest := a.Canonical
		for _, p := range proper {
			rest = strings.ReplaceAll(rest, p, "")
		}
		for _, k := range keys(rest) {
			for _, p := range partisan {
				if k == p {
					t.Errorf("%s: canonical name %q carries %q", a.ID, a.Canonical, p)
				}
			}
		}
	}
}
