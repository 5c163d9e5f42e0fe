package coding

import (
	"testing"

	"attest"
)

// TestSaidInPassing holds sentences that reports put behind an act and that tell no other:
// what is so in the region, what grows, what is always denied, what nobody knows.
func TestSaidInPassing(t *testing.T) {
	leads := map[string]string{
		"en": "Gunmen killed eight farmers in Sake on Monday. ",
		"fr": "Des hommes armés ont tué huit bergers lundi à Kidal. ",
	}
	cases := []struct{ language, text string }{
		{"en", "Raids on villages have increased in recent months despite the presence of thousands of soldiers."},
		{"en", "Air strikes have multiplied since January."},
		{"en", "The province has seen a rise in kidnappings of teachers this year."},
		{"en", "Bomb attacks are common in the east."},
		{"en", "The country is battling two insurgencies."},
		{"en", "Separatists have been fighting for a state of their own for three decades."},
		{"en", "The reason for the attack on the farm was not clear."},
		{"en", "The army has repeatedly denied such allegations."},
		{"en", "The group has denied targeting farmers in the past."},
		{"en", "Coffee exports have fallen by a third because of the fighting."},
		{"en", "The province has seen little fighting in recent years."},
		{"en", "Police said they were treating the incident as a terrorist attack."},
		{"en", "The killing is the latest in a series of attacks on farmers."},
		{"en", "A driver was killed in a road accident in the same area last week."},
		{"en", "The province suffers from kidnapping and cattle rustling gangs."},
		{"en", "There was no immediate claim, but suspicion is likely to fall on the Taliban."},
		{"en", "The Taliban have stepped up attacks on security forces in recent months."},
		{"en", "Our true battle is with the drought, a herder said."},
		{"fr", "La vraie bataille est celle de l'eau, soupire un éleveur."},
		{"en", "Last week more than 70 people were killed when a hostel collapsed in the old town."},
		{"fr", "La semaine dernière, neuf personnes sont mortes dans l'effondrement d'un immeuble."},
		{"fr", "Au moins 200 fenêtres ont volé en éclats."},
		{"en", "Drone strikes have become a feature of the war."},
		{"en", "The rebels have vowed to fight on until the government resigns."},
		{"en", "The peacekeepers have been accused of failing to stop the killings."},
		{"en", "Negotiations for the release of the hostages are under way."},
		{"fr", "On ignore comment les assaillants ont pénétré dans la base."},
		{"fr", "Des négociations sont en cours pour leur libération."},
		{"fr", "Les soldats ont riposté, obligeant les assaillants à se replier."},
		{"fr", "Des démineurs ont été dépêchés sur place."},
		{"fr", "Les attaques s'y sont multipliées ces derniers mois malgré la présence de milliers de soldats."},
		{"fr", "Les enlèvements contre rançon y sont fréquents."},
		{"fr", "On ignorait mardi qui étaient les auteurs de l'attaque."},
		{"fr", "Les assaillants ont pris la fuite avant l'arrivée des renforts."},
		{"fr", "Des associations accusent les deux camps d'exactions."},
		{"fr", "L'armée a toujours démenti de telles accusations."},
		{"fr", "Les autorités offrent une récompense pour toute information menant à sa capture."},
		{"fr", "Le cessez-le-feu a expiré le mois dernier."},
		{"fr", "La production de coton a chuté à cause des combats."},
		{"fr", "La région a connu peu de combats ces dernières années."},
		{"fr", "Un chauffeur de camion est mort dans un accident de la route la semaine dernière."},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: leads[tc.language] + tc.text, Language: tc.language, Published: "2022-06-13"})
		if n := len(res.Coded.Claims); n != 1 {
			t.Errorf("%s: %d claims, not the one of the lead", tc.text, n)
			continue
		}
		if k := res.Coded.Claims[0].Harm.Killed; k == nil || k.Low == nil || *k.Low != 8 {
			t.Errorf("%s: the toll of the lead is %v", tc.text, k)
		}
	}
}

// TestHollow holds that words of which a report tells nothing at all are no claim, and that a name,
// a number, a place or a day makes them one.
func TestHollow(t *testing.T) {
	c := newCoder(t)
	for text, want := range map[string]int{
		"We call for talks and for the release of all persons detained. Our people are tired. Prices go up. The roads are bad. Nobody listens.": 0,
		"« Le vrai combat est celui de l'eau », soupire un éleveur. Les puits sont vides. Les prix montent. Les routes sont mauvaises.":         0,
		"Eight sailors have been set free, their agent said. Rates went up. Insurers are wary.":                                                 1,
		"Persons have been detained in Sake. Prices go up. The roads are bad. Nobody listens.":                                                  1,
	} {
		res := c.Code(attest.Report{ID: "t", Text: text, Published: "2022-06-13"})
		if n := len(res.Coded.Claims); n != want {
			t.Errorf("%s: %d claims, not %d", text, n, want)
		}
	}
}
