package coding

import "testing"

// TestWhoAnnouncesAndWhoSuffers codes stories in which the doer is whoever announces the deed or
// signs the paper that does, and those in which whom it struck stands apart from the verb.
func TestWhoAnnouncesAndWhoSuffers(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"whose spokesman threatens", "en", "Boko Haram's spokesman threatened attacks on schools in Yobe.",
			[]string{"armed-attack Boko Haram > schools"}},
		{"who signed the letter", "en", "A letter signed by the Lions of the Delta threatened to kill the mayor.",
			[]string{"killing Lions of the Delta > mayor"}},
		{"whose name stands under the letter", "en", "A leaflet found on Monday, signed \"Shadow Army\", vows that teachers will be shot.",
			[]string{"armed-attack Shadow Army > teachers"}},
		{"qui signe", "fr", "Une banderole signée par le cartel du Golfe promet de tuer le maire.",
			[]string{"killing cartel du Golfe > maire"}},
		{"whose truck it was", "en", "Three policemen were killed when their truck ran over a landmine near Mora.",
			[]string{"explosion – > policemen"}},
		{"from whom it was wrested", "en", "Government troops wrested the river port from the rebels on Tuesday.",
			[]string{"territory-change Government troops > rebels"}},
		{"une embuscade de rebelles", "fr", "Une embuscade rebelle contre un camion de l'armée a fait six morts à Bria.",
			[]string{"armed-attack rebelle > camion de l'armée"}},
		{"à qui la mort est imputée", "fr", "Le préfet a imputé la mort de trois bergers aux rebelles.",
			[]string{"killing rebelles > bergers"}},
		{"by whose hands", "en", "The teacher had his hand cut off by rebels near Makeni on Friday.",
			[]string{"armed-attack rebels > teacher"}},
		{"who launched it", "en", "Nine people died in the attack that rebels launched on the base at Gao on Monday.",
			[]string{"armed-attack rebels > base"}},
		{"it was they, she said", "en", "It was the militia, she said, that killed the traders.",
			[]string{"killing militia > traders"}},
		{"the pylon that fell", "en", "A dynamite charge toppled a power pylon near Huancayo.",
			[]string{"explosion – > power pylon"}},
		{"a past tense read as an adjective", "en", "A bomb disabled a bridge near Mosul.",
			[]string{"explosion – > bridge"}},
		{"sous le feu de qui", "fr", "Un convoi a été pris sous le feu des rebelles vendredi près de Bangui.",
			[]string{"armed-attack rebelles > convoi"}},
		{"aux mains d'un conseil", "fr", "La base militaire est tombée vendredi aux mains du Conseil de la résistance.",
			[]string{"territory-change Conseil de la résistance > base militaire"}},
		{"un avion d'un modèle et d'un pays", "fr", "Un hélicoptère de combat syrien a mitraillé lundi le marché de Binnish.",
			[]string{"air-strike hélicoptère de combat syrien > marché de Binnish"}},
		{"whose hands", "en", "Rebels cut off her brother's hands in Koidu on Friday.",
			[]string{"armed-attack Rebels > brother"}},
		{"the two whom they dragged out", "en", "Bandits dragged the headman and his son out of their house near Jos and shot them.",
			[]string{"armed-attack Bandits > headman and his son"}},
	})
}
