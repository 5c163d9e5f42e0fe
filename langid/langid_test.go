package langid

import (
	"strings"
	"testing"
)

func TestIdentify(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Gunmen opened fire on a bus near the border late on Wednesday, police said.", "en"},
		{"Two soldiers killed in ambush", "en"},
		{"GUERRILLAS ATTACKED THE COMMAND POST WITH MORTARS AND RIFLE FIRE", "en"},
		{"Des hommes armés ont attaqué un convoi militaire dans le nord du pays.", "fr"},
		{"Explosion d'une voiture piégée à Bagdad", "fr"},
		{"DEUX SOLDATS TUES DANS UNE EMBUSCADE PRES DE LA FRONTIERE", "fr"},
		{"deux morts dans une attaque à Gao", "fr"},
		{"Al menos cinco muertos en un ataque contra una patrulla", "es"},
		{"استهدفت طائرة مسيّرة قاعدة عسكرية فجر اليوم", "ar"},
		{"قتل ثلاثة جنود في كمين شرق المدينة", "ar"},
		{"Drei Soldaten wurden bei einem Angriff getötet", "de"},
		{"Обстрел города: погибли три человека", "ru"},
		{"Внаслідок обстрілу загинули троє людей, повідомила поліція", "uk"},
		{"Mayinli saldırıda iki asker öldü", "tr"},
		{"Três soldados foram mortos numa emboscada", "pt"},
		{"نیروهای مسلح سه نفر را کشتند و روستا را آتش زدند", "fa"},
		{"Soldats tués au Mali: the army said nothing. L'attaque a été revendiquée par un groupe armé mardi.", "fr"},
		{"https://example.org/en/news @AFP #Mali Trois civils ont été enlevés", "fr"},
		{"", "und"},
		{"12 345 — 6/7 !!!", "und"},
	} {
		if got, p := Identify(c.text); got != c.want {
			t.Errorf("Identify(%q) = %s (%.2f), want %s", c.text, got, p, c.want)
		}
	}
}

func TestConfidence(t *testing.T) {
	_, long := Identify("The army said on Thursday that its troops had repelled an attack on a base in the north of the country.")
	if long < 0.9 {
		t.Errorf("sure only to %.2f of a plain English sentence", long)
	}
	if code, p := Identify(strings.Repeat("un obus est tombé sur le marché ", 5000)); code != "fr" || p > 1 {
		t.Errorf("a long text is %s (%.2f)", code, p)
	}
}

func TestLoadRefuses(t *testing.T) {
	for n := 0; n < len(data); n = n*3 + 1 {
		if _, err := load(data[:n]); err == nil {
			t.Errorf("a model cut to %d bytes is loaded", n)
		}
	}
	if _, err := load(nil); err == nil {
		t.Error("no data make a model")
	}
}

func FuzzIdentify(f *testing.F) {
	f.Add("Deux soldats tués")
	f.Add("\xff\x00\u200f قتل")
	f.Fuzz(func(t *testing.T, text string) {
		code, p := Identify(text)
		if code == "" || p < 0 || p > 1 || p != p {
			t.Fatalf("Identify(%q) = %q, %v", text, code, p)
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkIdentify(b *testing.B) {
	text := strings.Repeat("Gunmen opened fire on a bus near the border late on Wednesday, police said. ", 22)
	Identify(text)
	for b.Loop() {
		Identify(text)
	}
}
