package coding

import "testing"

// TestUnderTitle codes headlines with what they stand over: a headline tells nothing that its report does not.
func TestUnderTitle(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"a village for positions", "en", "Army helicopters hit rebel village\n\nTETOVO (Reuters) - Army helicopters fired rockets at guerrilla positions in the village of Selce on Friday after rebels ambushed a patrol.",
			[]string{"air-strike Army > guerrilla positions", "armed-attack rebels > patrol"}},
		{"a house for a residence", "en", "Grenade hurled at trader's house\n\nIMPHAL, Oct 6: Unidentified persons hurled a hand grenade at the residence of a trader in Moreh at 8 pm yesterday.",
			[]string{"grenade Unidentified persons > residence of a trader"}},
		{"toll of one sort", "fr", "Ituri : une trentaine de civils tués à Boga\n\nAu moins 30 personnes ont été tuées dans la nuit de vendredi à samedi à Boga par des miliciens, a dit la société civile.",
			[]string{"killing miliciens > civils"}},
		{"two doers", "en", "UNITA shells Kuito as army offensive falters\n\nLUANDA, Dec 11 – UNITA rebels shelled the town of Kuito on Friday.",
			[]string{"shelling UNITA > Kuito", "armed-attack army > –"}},
		{"against whom they fight", "fr", "Lutte contre le terrorisme : quarante combattants tués en une semaine\n\nVendredi, des soldats ont abattu onze terroristes à Tera, grâce aux feux aériens et à la manœuvre au sol.",
			[]string{"armed-attack – > combattants", "armed-attack soldats > terroristes"}},
		{"a centre by its name", "en", "He was arrested by peacekeepers in Monrovia on 9 May 1996, after a gunfight near the Paynesville Training Centre in which three men died.",
			[]string{"arrest peacekeepers > –", "armed-clash – > –"}},
	})
}
