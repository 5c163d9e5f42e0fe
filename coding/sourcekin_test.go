package coding

import "testing"

// TestWhoseWordOfTheirOwn codes short reports in which a side, a people or a body tells of its
// own, or lays an act at another's door, and compares on whose side the sources are.
func TestWhoseWordOfTheirOwn(t *testing.T) {
	checkSources(t, []sourceCase{
		// Leaders of a people.
		{"en", "", "Pokot elders accused the Turkana of attacking a homestead in Lodwar on Monday, killing a woman.", []string{"asserted target: Pokot elders"}},
		{"en", "", "Turkana elders said Turkana youths had killed two Pokot herders in Lodwar on Monday.", []string{"asserted perpetrator: Turkana elders"}},
		{"en", "", "Fulani leaders said militiamen had killed nine Fulani herders in Jos on Monday.", []string{"asserted target: Fulani leaders"}},
		{"en", "", "Tribal elders said soldiers had killed nine farmers in Jos on Monday.", []string{"asserted witness: Tribal elders"}},
		// A body of those who help, a union of its members.
		{"fr", "", "Deux humanitaires ont été enlevés lundi à Goma, a annoncé l'organisation.", []string{"asserted target: organisation"}},
		{"en", "", "Three aid workers of the charity Water First were abducted in Goma on Monday, the organisation's coordinator said.", []string{"asserted target: organisation's coordinator"}},
		{"en", "", "Gunmen shot dead a member of the teachers' union in Goma on Monday, the union said.", []string{"asserted target: union"}},
		{"en", "", "Two aid workers were abducted in Goma on Monday, a human rights group said.", []string{"asserted monitor: human rights group"}},
		// Who accuses another tells no deed of his own side.
		{"en", "", "The governor in Goma accused Rwanda of sending two battalions to Sake on Monday.", []string{"asserted target: governor"}},
		{"fr", "", "Un chef rebelle a accusé des mercenaires de Wagner d'avoir exécuté six villageois lundi à Bria.", []string{"asserted rival: chef rebelle"}},
		{"en", "", "A local militia leader said Boko Haram fighters had killed nine farmers in Baga on Monday.", []string{"asserted rival: local militia leader"}},
		// Whoever denies what befell others denies to have done it.
		{"en", "", "The command in Goma denied that nine farmers had been killed in Sake on Monday.", []string{"denied perpetrator: command"}},
		{"fr", "", "Le maire a indiqué que des rebelles ont tué un sous-officier et blessé neuf de ses hommes lundi à Goma.", []string{"asserted authority: maire"}},
		// Arms that are found after a blow are found by the force that tells of it.
		{"en", "", "Gunmen attacked a post in Jos on Monday, killing two policemen, the police chief said. Two rifles were recovered after the attack, he added.",
			[]string{"asserted target: police chief", "asserted perpetrator: police chief"}},
		// Members of a body, in its own words; arms and cars of those who tell of them.
		{"en", "", "The teachers' union said two of its members had been abducted in Goma on Monday.", []string{"asserted target: teachers' union"}},
		{"en", "", "The union confirmed the abduction of two of its teachers in Goma on Monday.", []string{"asserted target: union"}},
		{"en", "", "Gunmen raided the police post at Kaure and made off with two mortars, police said.", []string{"asserted target: police", "asserted target: police"}},
		{"en", "", "Gunmen fired on UN cars near Bentiu, the UN mission said.", []string{"asserted target: UN mission"}},
		{"en", "", "A masked man said his fighters had bombed the church in Jolo on Monday.", []string{"asserted perpetrator: masked man"}},
		// Whoever runs a ministry of health, it counts the dead; who heads a body speaks for it.
		{"en", "", "The Hamas-run health ministry said Israeli strikes killed 20 people in Rafah.", []string{"asserted authority: Hamas-run health ministry"}},
		{"fr", "", "Le ministère de la Santé du Hamas a annoncé que des frappes israéliennes avaient tué 20 personnes à Rafah.", []string{"asserted authority: ministère de la Santé du Hamas"}},
		{"en", "", "Fourteen people were killed in shelling of Idlib, said Ann Lee, who heads a war monitor.", []string{"asserted monitor: Ann Lee"}},
		// Words of the first person, wherever they hang.
		{"en", "Arakan Army", "PRESS RELEASE\n\nOn Monday the drone unit of our Battalion 12 bombed a camp of the military council in Kyauktaw.", []string{"asserted perpetrator: Arakan Army"}},
		{"en", "Arakan Army", "PRESS RELEASE\n\nOn Monday a squad of the 2nd Company ambushed a column of the army in Kyauktaw.", []string{"asserted perpetrator: Arakan Army"}},
		{"en", "Arakan Army", "PRESS RELEASE\n\nOn Monday jets struck the clinic of our fighters in Kyauktaw.", []string{"asserted target: Arakan Army"}},
		{"fr", "", "« Le convoi a été pris sous notre feu lundi à Bria », a déclaré un chef rebelle.", []string{"asserted perpetrator: chef rebelle"}},
	})
}
