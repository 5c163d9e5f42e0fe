package toponym

import (
	"fmt"
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
		{"en", "A roadside bomb went off near Kandahar.", "Kandahar=Kandahar/AFG/near/near"},
		{"en", "The police in Paris, Texas, arrested Mr Paris and Chad Brown of the University of Texas.", "Paris=Paris/USA/town; Texas=Texas/USA/province; Texas=Texas/USA/province"},
		{"en", "Fighting raged in southern Ukraine.", "Ukraine=southern Ukraine/UKR/province/part"},
		{"en", "They ambushed a convoy on the road between Gao and Ansongo.", "Gao=Gao–Ansongo/MLI/district/between; Ansongo=Ansongo–Gao/MLI/district/between"},
		{"en", "Shelling hit the village of Qarnatovka in Kharkiv's Saltivka district.", "Qarnatovka=//town; Kharkiv=Kharkiv/UKR/town; Saltivka=Saltivka/UKR/town"},
		{"fr", "Le camp de Nampala, dans le centre du Mali, a été attaqué.", "camp de Nampala=Nampala/MLI/exact; Mali=central Mali/MLI/province/part"},
		{"fr", "Des hommes armés ont attaqué un village près de Djibo (Burkina Faso).", "Djibo=Djibo/BFA/near/near; Burkina Faso=Burkina Faso/BFA/country"},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, plainSentences(c.text), Hints{})); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
