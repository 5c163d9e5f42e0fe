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
		{"sealed off and rounded up", "en", "Security forces cordoned off the area and rounded up a dozen suspects in Bannu on Friday.",
			[]string{"arrest Security forces > suspects"}},
	})
}
