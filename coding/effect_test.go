package coding

import (
	"testing"

	"attest"
)

// TestEffect reads what became of a blow, and where the text says nothing of
// it.
func TestEffect(t *testing.T) {
	cases := []struct {
		language, text string
		want           attest.Effect
	}{
		{"en", "Jets struck the hills near Goma on Friday.", ""},
		{"en", "Rebels fired three rockets at Goma on Friday. One hit a school, wounding two pupils. Another landed in the garden of a clinic. The third fell in the lake.", attest.Hit},
		{"en", "A mortar bomb hit a post near Goma on Friday.", attest.Hit},
		{"en", "A U.S. strike on Friday hit two rebel vehicles near Goma.", attest.Hit},
		{"en", "A roadside bomb ripped through a police patrol in Goma on Friday.", attest.Hit},
		{"en", "A mine derailed a troop train near Goma on Friday.", attest.Damage},
		{"en", "Warplanes bombed caves in the valley of Goma on Friday.", ""},
		{"fr", "Un conseiller a été abattu de deux balles vendredi à Goma.", ""},
		{"en", "Bandits shot dead six traders near Goma on Friday. Their vehicle was set on fire.", attest.Damage},
		{"fr", "Des avions ont bombardé vendredi la clinique de Goma. La clinique n'existe plus.", attest.Damage},
		{"en", "Gang members ambushed a police patrol near Goma on Friday. The gunmen burned their vehicle.", attest.Damage},
		{"fr", "Un drone a visé une voiture près de Goma vendredi, tuant ses deux occupants. Trois passants ont été légèrement blessés. Le véhicule a été détruit.", attest.Damage},
		{"en", "Two shells fell in the grounds of the university hospital in Goma.", attest.Hit},
		{"fr", "Deux obus sont tombés dans la cour de l'hôpital de Goma.", attest.Hit},
		{"en", "A grenade exploded in the garden of a radio station in Goma.", attest.Hit},
		{"en", "Rockets landed near the airport of Goma.", ""},
		{"en", "Rockets landed in the port of Goma on Monday. No damage was caused.", attest.NoDamage},
		{"en", "Soldiers fired rockets at the village of Kiri, wounding two farmers and setting a school on fire.", attest.Damage},
		{"en", "Drones slammed into a camp near Goma on Monday. The strike set straw shelters ablaze.", attest.Damage},
		{"en", "A series of U.S. airstrikes in Goma killed 20 militants and destroyed eight vehicles.", attest.Damage},
		{"en", "Two drones crashed into a warehouse in Goma and set it alight.", attest.Damage},
		{"en", "Rebels shelled the barracks of Sake. The depot was reduced to ashes.", attest.Damage},
		{"en", "A jet dropped two bombs on Goma; one did not explode, the other wounded a boy.", ""},
		{"en", "A mortar shell landed in a village near Goma, wounding two farmers.", attest.Hit},
		{"en", "A mortar shell landed in an open field near Goma.", attest.Missed},
		{"en", "Rebels shelled the barracks of Sake, wounding two soldiers.", ""},
		{"fr", "Deux obus de mortier se sont abattus lundi sur le camp de Nampala.", attest.Hit},
		{"fr", "L'artillerie a bombardé la ville de Goma. Trois immeubles se sont affaissés.", attest.Damage},
		{"fr", "Deux missiles ont percé le toit de la cathédrale de Goma.", attest.Damage},
		{"en", "A mortar round fell into a clinic in Goma and killed a nurse.", attest.Hit},
		{"en", "An air strike hit the runway of the airport in Goma.", attest.Hit},
		{"en", "Drones attacked the depot of Goma: three lorries burnt, a hangar gutted.", attest.Damage},
		{"fr", "Un obus est tombé lundi dans un camp près de Goma, tuant une fillette.", attest.Hit},
		{"fr", "Des rebelles ont attaqué lundi le poste de Goma : trois policiers tués, deux jeeps brûlées.", attest.Damage},
		{"fr", "L'armée affirme avoir neutralisé lundi une vingtaine de « bandits » à Goma.", ""},
		{"fr", "Un opposant a été touché de trois balles dans le dos à Goma par des rebelles.", ""},
		{"en", "A missile came down in the Gulf of Aden on Monday, some way from the ship.", attest.Missed},
		{"en", "The blast blew out the windows of a school in Goma on Monday.", attest.Damage},
		{"en", "Gunmen opened fire on an army post in Goma on Monday. There were no injuries or damage reported.", attest.NoDamage},
		{"en", "Rebels shelled the port of Goma on Monday. There was no loss of life or damage to the cranes.", attest.NoDamage},
		{"en", "Rebels fired rockets at Goma on Monday. There were no reports of injuries or damage.", ""},
		{"en", "Rebels fired rockets at Goma on Monday. No one was hurt, but damage was heavy.", attest.Damage},
		{"en", "Rebels fired a missile at a tanker off Goma on Monday. The missile impacted the water.", attest.Missed},
		{"fr", "Les rebelles ont tiré un missile sur un cargo près de Goma lundi. Le missile est tombé à l'eau.", attest.Missed},
		{"en", "Shells rained down on Goma on Monday; twelve cars were damaged, the mayor said.", attest.Damage},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2024-02-06"})
		if len(res.Coded.Claims) != 1 {
			t.Errorf("%s: %d claims", tc.text, len(res.Coded.Claims))
			continue
		}
		if got := res.Coded.Claims[0].Effect; got != tc.want {
			t.Errorf("%s: effect is %q, not %q", tc.text, got, tc.want)
		}
	}
}
