package coding

import "testing"

// TestWhoAccusesWhom codes reports in which sides lay an act at each other's door, or speak of
// what both did, and whose forces act in a land that another state holds.
func TestWhoAccusesWhom(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"each accuses the other of doing it", "en", "Armenia and Azerbaijan accused each other of shelling villages along the border on Monday.",
			[]string{"shelling Armenia > villages", "shelling Azerbaijan > villages"}},
		{"of two deeds", "en", "Witnesses accused soldiers of looting shops and raping women in Bor on Friday.",
			[]string{"destruction soldiers > shops", "sexual-violence soldiers > women"}},
		{"with no deed of arms but theirs", "en", "Moscow and Kyiv accused each other of attacking the nuclear plant in Zaporizhzhia on Monday.",
			[]string{"armed-attack Moscow > nuclear plant", "armed-attack Kyiv > nuclear plant"}},
		{"mutuellement, avant le verbe", "fr", "L'Arménie et l'Azerbaïdjan se sont mutuellement accusés d'avoir bombardé des villages frontaliers lundi.",
			[]string{"shelling Arménie > villages frontaliers", "shelling Azerbaïdjan > villages frontaliers"}},
		{"sans adverbe", "fr", "La Russie et l'Ukraine se sont accusées lundi d'avoir frappé la centrale de Zaporijjia.",
			[]string{"armed-attack Russie > centrale de Zaporijjia", "armed-attack Ukraine > centrale de Zaporijjia"}},
		{"those known as", "en", "Residents blamed bandits known locally as Zarginas for the killing of nine farmers near Gao on Monday.",
			[]string{"killing bandits > farmers"}},
		{"de quel groupe", "fr", "Des habitants accusent des combattants des Forces démocratiques alliées d'avoir tué neuf paysans lundi près de Gao.",
			[]string{"killing combattants des Forces démocratiques alliées > paysans"}},
		{"à des rebelles présumés", "fr", "Des habitants imputent à des rebelles présumés le meurtre de neuf paysans lundi près de Gao.",
			[]string{"killing rebelles présumés > paysans"}},
		{"des hommes en uniforme", "fr", "Neuf paysans ont été tués lundi près de Gao lorsque des hommes masqués en uniforme ont ouvert le feu.",
			[]string{"killing hommes masqués > paysans"}},
		{"two who say what they did", "en", "India and Pakistan said they had traded fire across the Line of Control on Tuesday.",
			[]string{"armed-clash India > Pakistan"}},
		{"their troops", "en", "India and Pakistan said their troops had exchanged fire in Kashmir on Tuesday.",
			[]string{"armed-clash India > Pakistan"}},
		{"two who say that they agreed", "en", "Israel and Hamas said they had agreed to a truce on Friday.",
			[]string{"agreement Israel > Hamas"}},
		{"called by age and nation", "en", "Soldiers shot dead a 20-year-old Syrian near Tripoli on Monday.",
			[]string{"killing Soldiers > 20-year-old Syrian"}},
		{"in self-defence", "en", "Soldiers killed two protesters in Conakry on Monday, relatives said. The defence ministry said troops had fired in self-defence.",
			[]string{"killing Soldiers > protesters", "killing troops > protesters"}},
	})
	checkSources(t, []sourceCase{
		{"en", "", "India and Pakistan said they had traded fire across the Line of Control on Tuesday.", []string{"asserted perpetrator: India"}},
		{"en", "", "Armenia and Azerbaijan accused each other of shelling villages along the border on Monday.", []string{"asserted target: Azerbaijan", "asserted target: Armenia"}},
		{"en", "", "Armenia accused Azerbaijan of shelling villages along the border on Monday.", []string{"asserted target: Armenia"}},
		{"en", "", "The governor, reached by phone, blamed the army for the killing of nine villagers in Masisi on Sunday.", []string{"asserted authority: governor"}},
		{"en", "", "A rebel commander, speaking on condition of anonymity, blamed the army for the killing of nine villagers in Masisi on Sunday.", []string{"asserted rival: rebel commander"}},
	})
}
