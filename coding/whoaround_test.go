package coding

import "testing"

// TestWhoFromAround codes short reports in which who did it is told by the ground it was done
// on or from, by those who held the freed, or by the sentences around.
func TestWhoFromAround(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"a militia's roadblock", "en", "Three motorists were killed at a militia roadblock south of Liquica on Friday.",
			[]string{"killing militia > motorists"}},
		{"a post that others attack", "en", "A policeman was shot dead at a police checkpoint in Jos on Friday.",
			[]string{"armed-attack – > policeman"}},
		{"from the other side", "en", "Three Grad rockets fired from the Armenian side landed on Friday in a market in Terter.",
			[]string{"shelling Armenian > market"}},
		{"from rebel lines", "fr", "Deux roquettes tirées depuis les lignes rebelles se sont abattues vendredi sur un marché d'Alep.",
			[]string{"shelling rebelles > marché d'Alep"}},
		{"from an army's positions", "fr", "Une vingtaine d'obus tirés depuis les positions de l'armée fédérale ont touché vendredi l'école de Vinkovci.",
			[]string{"shelling armée fédérale > école de Vinkovci"}},
		{"whom they had been holding", "en", "Two cooks of a Danish charity whom the military police had been holding since May walked free on Friday in Kosti.",
			[]string{"agreement military police > cooks of a Danish charity"}},
		{"in rebel hands", "en", "The trawler Blue Star, in rebel hands since January, was released on Tuesday off Eyl.",
			[]string{"agreement rebel > Blue Star"}},
		{"taken after a raid", "en", "Gunmen raided the village of Dankade on Tuesday, killing 14 people. Seven women were taken into the bush. Two of them were released on Friday.",
			[]string{"killing Gunmen > village of Dankade", "abduction Gunmen > women", "agreement Gunmen > women"}},
		{"as a convoy passed", "en", "A roadside bomb exploded as a military convoy passed through Barakat on Friday, killing three soldiers.",
			[]string{"explosion – > military convoy"}},
		{"a truck carrying soldiers drove over it", "en", "A landmine blew up on Friday near Taiz when a truck carrying soldiers drove over it.",
			[]string{"explosion – > truck"}},
		{"au moment où passait", "fr", "Un engin a explosé vendredi à Boni au moment où passait un camion de l'armée, tuant deux soldats.",
			[]string{"explosion – > camion de l'armée"}},
		{"where the bomb had been put", "en", "A bomb planted on a motorcycle exploded on Friday near a police truck in Quetta, killing four officers.",
			[]string{"explosion – > police truck"}},
		{"villagers killed in a raid", "en", "Fourteen villagers were killed on Friday in an attack on the village of Ogossa.",
			[]string{"killing – > villagers"}},
		{"people of whom no more is said", "en", "At least 20 people were killed on Friday in an attack on a hotel in Kabul.",
			[]string{"killing – > hotel"}},
		{"a bare toll behind a comma", "fr", "Au Kivu, un village de pêcheurs attaqué vendredi par des rebelles, vingt-trois morts.",
			[]string{"killing rebelles > village de pêcheurs"}},
		{"left eleven dead there", "fr", "La colonne est tombée vendredi dans une embuscade à Bria et y a laissé onze morts.",
			[]string{"armed-attack – > colonne"}},
		{"two nations in one phrase", "en", "Thai and Cambodian soldiers exchanged fire on Friday near Ta Krabei.",
			[]string{"armed-clash Thai > Cambodian soldiers"}},
		{"two nations against a third", "en", "French and Malian troops fought against jihadists near Kidal on Friday.",
			[]string{"armed-clash French and Malian troops > jihadists"}},
		{"two nations behind the noun", "fr", "Des soldats indiens et pakistanais ont échangé vendredi des tirs le long de la frontière.",
			[]string{"armed-clash indiens > pakistanais"}},
		{"sealed off and rounded up", "en", "Security forces cordoned off the area and rounded up a dozen suspects in Bannu on Friday.",
			[]string{"arrest Security forces > suspects"}},
	})
}
