package coding

import "testing"

// TestSourceOfWhatWasTold codes reports that tell acts in their own voice and say in the next
// sentence on whose word, or whose toll it is.
func TestSourceOfWhatWasTold(t *testing.T) {
	checkSources(t, []sourceCase{
		// What else the sentence tells of the same doers has the same source.
		{"en", "", "About 90 raiders stormed Lokori on Friday and drove away 300 goats. Three herders died in the gunfight, police said.",
			[]string{"asserted authority: police", "asserted authority: police"}},
		// Who goes on saying said what came before.
		{"en", "", "Gunmen killed three herders at Lokori on Friday. They also burned a school, the governor added.",
			[]string{"asserted authority: governor", "asserted authority: governor"}},
		{"fr", "", "Des rebelles ont abattu jeudi un commerçant à Boura, puis dynamité le relais de la télévision. La veille, toujours selon le préfet, sept paysans avaient été égorgés.",
			[]string{"asserted authority: préfet", "asserted authority: préfet", "asserted authority: préfet"}},
		{"fr", "", "Des hommes armés ont brûlé lundi vingt cases à Ndélé. Quinze jeunes filles ont été enlevées, ont ajouté les rescapés.",
			[]string{"asserted witness: rescapés", "asserted witness: rescapés"}},
		// A remark is no account.
		{"en", "", "Gunmen killed three herders at Lokori on Friday. \"We will hunt them down\", the minister added.", []string{"asserted report: "}},
		// Whoever gives the toll, raises it or takes in the wounded.
		{"en", "", "The Red Crescent has raised to 17, from nine, the number of dead in Sunday's air strikes on Raqqa.", []string{"asserted monitor: Red Crescent"}},
		{"en", "", "The clinic's director put at 14 the number of people killed in Sunday's shelling of the market in Taiz.", []string{"asserted authority: clinic's director"}},
		{"en", "", "On Monday a patrol car hit a mine near Gao. The district hospital received three burnt men.", []string{"asserted authority: district hospital"}},
		{"fr", "", "Lundi, une voiture a sauté sur une mine à l'entrée de Gao. L'hôpital régional a admis trois soldats brûlés.", []string{"asserted authority: hôpital régional"}},
		{"fr", "", "Le préfet s'en tient à neuf morts dans l'attaque de mardi à Djibo.", []string{"asserted authority: préfet"}},
		{"en", "", "A bomb exploded outside a party office in Quetta on Tuesday. Three dead, 11 injured (Civil Hospital).", []string{"asserted authority: Civil Hospital"}},
	})
}
