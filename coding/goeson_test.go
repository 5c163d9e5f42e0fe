package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestGoesOn codes stories whose later sentences tell how an attack went, or what became of those whom
// it killed. None of them adds a claim.
func TestGoesOn(t *testing.T) {
	en := "Gunmen shot dead seven people in an attack on a hamlet in Kebbi state, the governor said on Tuesday.\n\n"
	fr := "Des hommes armés ont tué sept personnes dans l'attaque d'un hameau de l'État de Kebbi, a dit mardi le gouverneur.\n\n"
	told, ditFr := []string{"killing Gunmen > people"}, []string{"killing hommes armés > personnes"}
	testWhoToWhom(t, []whoCase{
		{"how they came", "en", en + "The gunmen came by boat and opened fire on residents.", told},
		{"they, on those who ran", "en", en + "The attackers, who carried rifles, shot at people as they ran to the river.", told},
		{"the place, and an hour", "en", en + "The raiders stormed the hamlet before dawn and went from door to door.", told},
		{"some of those killed", "en", en + "They shot some of the victims from behind.", told},
		{"their bodies", "en", en + "The bodies were recovered on Wednesday.", told},
		{"as many bodies", "en", en + "Seven bodies were found at the scene.", told},
		{"as many, in the attack", "en", en + "Seven residents were shot dead in the attack, which lasted an hour.", told},
		{"but more bodies", "en", en + "Four more bodies were found in the river on Wednesday.", append(told[:1:1], "killing – > –")},
		{"up to as many", "en", "Gunmen shot dead up to 20 people near Kebbi on Monday.\n\nUp to 20 bodies were found at the scene.", told},
		{"up to as many, in the attack", "en", "Gunmen shot dead up to 20 people near Kebbi on Monday.\n\nUp to 20 residents were shot dead in the attack.", told},
		{"and then another", "en", en + "The gunmen then attacked the village of Birnin on Wednesday.", append(told[:1:1], "armed-attack Gunmen > village of Birnin")},
		{"comment ils sont venus", "fr", fr + "Les assaillants sont arrivés en pirogue et ont tiré sur les habitants.", ditFr},
		{"le lieu et l'heure", "fr", fr + "Les hommes armés ont envahi le hameau avant l'aube.", ditFr},
		{"la plupart des victimes", "fr", fr + "La plupart des victimes ont été tuées d'une balle dans le dos.", ditFr},
		{"leurs corps", "fr", fr + "Les corps ont été retrouvés mercredi.", ditFr},
		{"autant d'habitants", "fr", fr + "Sept habitants ont été abattus dans l'attaque, qui a duré une heure.", ditFr},
	})
}

// TestPlacesInRow codes an act at three places, and one in a capital that is named behind a comma.
func TestPlacesInRow(t *testing.T) {
	c := newCoder(t)
	for text, want := range map[string]string{
		"Neuf bergers ont été tués à Bamako, Mopti et Gao.":                             "Bamako, Mopti, Gao",
		"L'armée a indiqué que neuf bergers avaient été tués à Bamako, Mopti et Gao.":   "Bamako, Mopti, Gao",
		"Des rebelles ont tué lundi neuf bergers dans la capitale, Bamako.":             "Bamako",
		"Neuf bergers ont été tués dans la capitale, Bamako, lundi, selon des témoins.": "Bamako",
	} {
		got := claimsIn(t, c, "fr", text, func(claim attest.Claim) string { return claim.Place.Name })
		if g := strings.Join(got, ", "); g != want {
			t.Errorf("%s\n got %q\nwant %q", text, g, want)
		}
	}
}
