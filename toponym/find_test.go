package toponym

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"attest/gazetteer"
	"attest/lang"
)

func recognizer(t testing.TB, code string) *Recognizer {
	t.Helper()
	g, err := gazetteer.Open()
	if err != nil {
		t.Fatal(err)
	}
	p, err := lang.Open(code)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(g, p)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// show writes each mention as "name=canonical/country/precision", with the relation when there is one.
func show(ms []Mention) string {
	var out []string
	for _, m := range ms {
		var other *Mention
		if m.Other >= 0 {
			other = &ms[m.Other]
		}
		p := m.ToPlace(other)
		s := fmt.Sprintf("%s=%s/%s/%s", m.Name, p.Canonical, p.Country, p.Precision)
		if m.Relation != At {
			s += "/" + string(m.Relation)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestFindNamesAndResolves(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "Gunmen killed four people in Mubi, Adamawa state, on Monday.", "Mubi=Mubi/NGA/town; Adamawa=Adamawa/NGA/province"},
		{"en", "People arrived in Pemba, Nangade and Mueda.", "Pemba=Pemba/MOZ/town; Nangade=Nangade/MOZ/town; Mueda=Mueda/MOZ/town"},
		{"en", "Rebels shelled Saraqib, Idlib, on Monday.", "Saraqib=Saraqib/SYR/town; Idlib=Idlib/SYR/province"},
		{"en", "The police in Paris, Texas, arrested Mr Paris and Chad Brown of the University of Texas.", "Paris=Paris/USA/town; Texas=Texas/USA/province; Texas=Texas/USA/province"},
		{"en", "Shelling hit the village of Qarnatovka in Kharkiv's Saltivka district.", "Qarnatovka=//town; Kharkiv=Kharkiv/UKR/town; Saltivka=Saltivka/UKR/town"},
		{"en", "Militants raided Lere in Mali, then Niafunke and Soumpi, Mali's army said.", "Lere=Léré/MLI/town; Mali=Mali/MLI/country; Niafunke=Niafunké/MLI/town; Soumpi=Soumpi/MLI/town; Mali=Mali/MLI/country"},
		{"en", "Iraqi soldiers met South African officers in Mosul.", "Iraqi=Iraq/IRQ/country; South African=South Africa/ZAF/country; Mosul=Mosul/IRQ/town"},
		{"en", "A lorry from Altoona, Pa., burned near Salem, Ore., on Friday.", "Altoona=Altoona/USA/town; Pa=Pennsylvania/USA/province; Salem=Salem/USA/near/near; Ore=Oregon/USA/province"},
		{"en", "The City Council met at the Town Hall of Toledo, Ohio.", "Toledo=Toledo/USA/town; Ohio=Ohio/USA/province"},
		{"en", "The airport of Erbil was hit; troops left the base at Haditha.", "Erbil=Erbil International Airport/IRQ/exact; Haditha=Haditha/IRQ/exact"},
		{"fr", "Des bandits ont attaqué Diffa, à la frontière avec le Nigeria, dans le sud du Niger.", "Diffa=Diffa/NER/town; Nigeria=Nigeria/NGA/country; Niger=southern Niger/NER/province/part"},
		{"fr", "Un assaut a tué dix combattants dans la région de Mopti, au Mali. Une frappe a visé la région de Nara.", "Mopti=Mopti/MLI/province; Mali=Mali/MLI/country; Nara=Nara/MLI/district"},
		{"fr", "Des miliciens ont tué dix personnes à Mambasa (Ituri).", "Mambasa=Mambasa/COD/town; Ituri=Ituri/COD/province"},
		{"fr", "Le camp de Nampala, dans le centre du Mali, a été attaqué.", "camp de Nampala=Nampala/MLI/exact; Mali=central Mali/MLI/province/part"},
		{"fr", "La base de Koniko, dans la région de Deir ez-Zor, a été visée.", "Koniko=Conoco gas field/SYR/exact; Deir ez-Zor=Deir ez-Zor/SYR/province"},
		{"en", "Marines in Basra held Omar Haddad, the brother of \"El Alamo\", and searched the tanker Verona Star.", "Basra=Basra/IRQ/town"},
		{"en", "Nigeria's police fought fighters loyal to Ekiti in Maiduguri.", "Nigeria=Nigeria/NGA/country; Maiduguri=Maiduguri/NGA/town"},
		{"en", "Sixty people were held in Ceará, in Brazil.", "Ceará=Ceará/BRA/province; Brazil=Brazil/BRA/country"},
		{"fr", "Des combattants fidèles à Moussa Barka ont pris Kidal, au Mali.", "Kidal=Kidal/MLI/town; Mali=Mali/MLI/country"},
		{"fr", "Une explosion a secoué le gouvernorat d'Idleb, en Syrie.", "Idleb=Idlib/SYR/province; Syrie=Syria/SYR/country"},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, plainSentences(c.text), nil)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestPlaceAfterDate(t *testing.T) {
	text := "• 26 March, Palma: Gunmen shot two people near Pemba, Mozambique. Palma was quiet later."
	date := Span{len("• "), len("• 26 March")}
	want := "Palma=Palma/MOZ/town; Pemba=Pemba/MOZ/near/near; Mozambique=Mozambique/MOZ/country; Palma=Palma/MOZ/town"
	if got := show(recognizer(t, "en").Find(text, plainSentences(text), []Span{date})); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestLabelsOfLines(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "Bambari: A market reopened.\nBria (Haute-Kotto), 12.5.: Two shops were looted.\nKanjaraba: Two men were shot.", "Bambari=Bambari/CAF/town; Bria=Bria/CAF/town; Haute-Kotto=Haute-Kotto/CAF/province; Kanjaraba=//town"},
		{"en", "1215 GROZNY – Column shelled, says commander.", "GROZNY=Grozny/RUS/town"},
		{"fr", "3. Gao. Deux soldats tués.", "Gao=Gao/MLI/town"},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, model(t, c.lang).Parse(c.text), nil)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestNoPlaces(t *testing.T) {
	for _, c := range []struct{ lang, text string }{
		{"fr", "Un engin a explosé au passage d'un VAB."},
		{"fr", "Une attaque a visé la caserne de la Garde civile."},
		{"fr", "Au marché, des hommes ont tiré, selon le ministère de la Santé."},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, model(t, c.lang).Parse(c.text), nil)); got != "" {
			t.Errorf("%s\n got %s", c.text, got)
		}
	}
}

func TestCapital(t *testing.T) {
	for _, code := range []string{"en", "fr"} {
		r := recognizer(t, code)
		for country, want := range map[string]string{"MLI": "Bamako", "UGA": "Kampala", "COL": "Bogotá"} {
			if got, _ := r.Capital(country); got.Name != want {
				t.Errorf("%s: the capital of %s is %s, not %s", code, country, want, got.Name)
			}
		}
	}
}

func TestRelations(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "A roadside bomb went off near Kandahar.", "Kandahar=Kandahar/AFG/near/near"},
		{"en", "Fighting raged in southern Ukraine.", "Ukraine=southern Ukraine/UKR/province/part"},
		{"en", "Clashes broke out in the east of Chad.", "Chad=eastern Chad/TCD/province/part"},
		{"en", "The convoy was hit 30 km north of Gao in Mali.", "Gao=Gao/MLI/near/side; Mali=Mali/MLI/country"},
		{"en", "They ambushed a convoy on the road between Gao and Ansongo in Mali.", "Gao=/MLI/district/between; Ansongo=/MLI/district/between; Mali=Mali/MLI/country"},
		{"en", "A mine exploded on the Goma–Sake road in Congo's North Kivu.", "Goma=/COD/near/between; Sake=/COD/near/between; Congo=Democratic Republic of the Congo/COD/country; North Kivu=North Kivu/COD/province"},
		{"fr", "Des hommes armés ont attaqué un village près de Djibo (Burkina Faso).", "Djibo=Djibo/BFA/near/near; Burkina Faso=Burkina Faso/BFA/country"},
		{"fr", "L'attaque a eu lieu à 15 km au sud-est de Diffa, au Niger.", "Diffa=Diffa/NER/near/side; Niger=Niger/NER/country"},
		{"fr", "Des combats dans le nord du Mali.", "Mali=northern Mali/MLI/province/part"},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, plainSentences(c.text), nil)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestSideMovesThePoint(t *testing.T) {
	text := "The convoy was hit 30 km north of Gao in Mali."
	m := recognizer(t, "en").Find(text, plainSentences(text), nil)
	p := m[0].ToPlace(nil)
	if p.Lat == nil || *p.Lat < m[0].Place.Lat+0.25 || *p.Lat > m[0].Place.Lat+0.29 || math.Abs(*p.Lon-m[0].Place.Lon) > 0.001 {
		t.Errorf("got %v %v from %v %v", *p.Lat, *p.Lon, m[0].Place.Lat, m[0].Place.Lon)
	}
}

func TestHintsKeepNamesOut(t *testing.T) {
	text := "The Islamic Resistance in Iraq struck Haifa."
	end := strings.Index(text, " struck")
	got := show(recognizer(t, "en").Find(text, plainSentences(text), []Span{{4, end}}))
	if got != "Haifa=Haifa/ISR/town" {
		t.Errorf("got %s", got)
	}
}

func TestADistantNamesakeIsNotGuessed(t *testing.T) {
	text := "Des hommes armés ont attaqué le poste militaire de Grabosso, au Mali, puis le village de Kanikoro près de Mopti."
	for _, m := range recognizer(t, "fr").Find(text, plainSentences(text), nil) {
		if m.Place != nil && m.Place.Country != "MLI" {
			t.Errorf("%s: %s", m.Name, m.Place.ID)
		}
	}
}

func TestAVillageAbroadIsNotGuessed(t *testing.T) {
	for _, c := range []struct{ text, name string }{
		{"Gunmen from Peshawar, in Pakistan, burned a bus at Matani and killed two men in Lakki Marwat.", "Matani"},
		{"Militants fought the army near Imphal, Moirang and Jiribam in India, and burned huts in Kharkauda.", "Kharkauda"},
	} {
		for _, m := range recognizer(t, "en").Find(c.text, plainSentences(c.text), nil) {
			if m.Name == c.name && m.Place != nil {
				t.Errorf("%s: %s", m.Name, m.Place.ID)
			}
		}
	}
}

func TestCapitalsTellNothing(t *testing.T) {
	text := "GUERRILLAS ATTACKED A PATROL NEAR SAN SALVADOR, EL SALVADOR, AND A POST IN CHALATENANGO."
	got := show(recognizer(t, "en").Find(text, plainSentences(text), nil))
	if want := "SAN SALVADOR=San Salvador/SLV/near/near; EL SALVADOR=El Salvador/SLV/country; CHALATENANGO=Chalatenango/SLV/town"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestAHintOfACountryIsNotEnoughForASpelling(t *testing.T) {
	text := "In Mali, Chinese engineers left Gao and Kidal. Militants burnt the quarter of Fanteh in Mopti, near Bandiagara, Mali."
	for _, m := range recognizer(t, "en").Find(text, plainSentences(text), nil) {
		if m.Name == "Fanteh" && m.Place != nil && m.Place.Country != "MLI" {
			t.Errorf("%s: %s", m.Name, m.Place.ID)
		}
	}
}

func TestMentionsKeepToTheText(t *testing.T) {
	r := recognizer(t, "fr")
	text := "À Djibo, près de Gao – « Kidal » ; l'Ouganda. D’Erbil à Mossoul…"
	for _, m := range r.Find(text, plainSentences(text), nil) {
		if text[m.Start:m.End] != m.Name {
			t.Errorf("%q at %d–%d is %q", m.Name, m.Start, m.End, text[m.Start:m.End])
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Near Gao", "between A and B", "in the north of X, Y (Z)", "AL-OMAR – KONIKO", "l'est de 'Ain al-Assad", "\xff\xfe Mali", "15 km north of Gao-Ansongo road"} {
		f.Add(s)
	}
	r := recognizer(f, "en")
	f.Fuzz(func(t *testing.T, text string) {
		sents := plainSentences(text)
		first := r.Find(text, sents, nil)
		for _, m := range first {
			if m.Start < 0 || m.End > len(text) || m.Start >= m.End || m.Other >= len(first) || m.Inside >= len(first) {
				t.Errorf("bad mention %+v", m)
			}
			m.ToPlace(nil)
		}
		if a, b := show(first), show(r.Find(text, sents, nil)); a != b {
			t.Errorf("two runs differ: %s and %s", a, b)
		}
	})
}
