package coding

import (
	"testing"

	"attest"
)

// TestAsDesksWriteIt codes what press desks, ministries and encyclopaedias write every day: who does what to whom.
func TestAsDesksWriteIt(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"on duty when shot", "en", "A soldier was shot dead on Friday as he manned a checkpoint outside Kidal, the army said.",
			[]string{"armed-attack – > soldier"}},
		{"what is not unusual", "fr", "Les exécutions sommaires ne sont pas inhabituelles dans la région, a-t-il dit. Des rebelles ont tué neuf hommes à Alep lundi.",
			[]string{"killing rebelles > hommes"}},
		{"what is to be ended", "fr", "« Arrêtez la destruction des biens religieux », a déclaré la procureure. Des islamistes ont détruit une mosquée lundi à Tombouctou.",
			[]string{"destruction islamistes > mosquée"}},
		{"by the terms of an accord", "en", "Ruiz was arrested by soldiers in Monrovia in May 1996 and was freed in August of that year under the Abuja peace accord.",
			[]string{"arrest soldiers > Ruiz", "agreement soldiers > Ruiz"}},
		{"rebels of a front and a soldier", "en", "Five rebels of the ELN and one soldier were killed in a clash near Tibu on Tuesday.",
			[]string{"armed-clash rebels of the ELN > soldier"}},
		{"a hamlet by its local word", "fr", "Lundi, un groupe armé a attaqué un douar près de Médéa et tué neuf habitants.",
			[]string{"killing groupe armé > douar"}},
		{"a group by its name", "en", "Gunmen murdered a councillor in Medellin on Monday. The Patriotic Union, in a communique, blamed the MAS group for the crime.",
			[]string{"killing Gunmen > councillor", "killing MAS group > councillor"}},
		{"denied for their own", "en", "Shells fell on a market in Mogadishu on Tuesday, killing nine civilians. A spokesman for AMISOM denied that they had shelled the market.",
			[]string{"shelling – > market", "shelling AMISOM > market"}},
		{"what was done to themselves", "en", "Three women told a UN team in Yei on Monday that they had been raped by soldiers.",
			[]string{"sexual-violence soldiers > women"}},
		{"ce qu'elles ont subi", "fr", "Deux femmes ont affirmé qu'elles avaient été violées lundi par des soldats à Bria.",
			[]string{"sexual-violence soldats > femmes"}},
		{"from the sky", "fr", "La presse n’aime la région que lorsqu’on y tombe du ciel. Des soldats ont tué deux hommes lundi à Tera.",
			[]string{"killing soldats > hommes"}},
	})
}

// TestPlaceOfOfficeHolder codes acts done to somebody whose office has a place of its own.
func TestPlaceOfOfficeHolder(t *testing.T) {
	c := newCoder(t)
	for _, tc := range []struct{ language, text, want string }{
		{"en", "Gunmen on Tuesday murdered Juan Ruiz, former mayor of Remedios, as he was leaving his home in Medellin.", "Medellin"},
		{"en", "The mayor of Remedios was shot dead in Medellin on Monday.", "Medellin"},
		{"en", "Juan Ruiz, mayor of Remedios, was shot dead on Monday.", "Remedios"},
		{"fr", "Le maire de Remedios a été abattu lundi à Medellin.", "Medellin"},
		{"fr", "Trois soldats ont été tués lundi alors qu'ils patrouillaient près de Tera.", "Tera"},
	} {
		got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string {
			if claim.Place == nil {
				return "–"
			}
			return claim.Place.Name
		})
		if len(got) != 1 || got[0] != tc.want {
			t.Errorf("%s\n got %q, want %q", tc.text, got, tc.want)
		}
	}
}
