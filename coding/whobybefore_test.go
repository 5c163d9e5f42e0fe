package coding

import "testing"

// TestWhoByWhatStandsBefore codes short reports in which who did it, or to whom, stands apart
// from the words of the act: beside its weapon, under a mark that it bears, in the sentence
// before.
func TestWhoByWhatStandsBefore(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"a weapon ascribed", "fr", "Un drone attribué aux paramilitaires s'est abattu vendredi sur un dépôt de carburant à Kosti.",
			[]string{"drone-strike paramilitaires > dépôt de carburant"}},
		{"a mark that the act bears", "fr", "Un garde civil a été abattu vendredi à Hernani. L'attentat, non revendiqué, porte la signature de l'ETA.",
			[]string{"armed-attack ETA > garde civil"}},
		{"hallmarks", "en", "A policeman was shot dead in Goma on Friday. The attack bore all the hallmarks of the Taliban.",
			[]string{"armed-attack Taliban > policeman"}},
		{"la guérilla attaque", "fr", "La guérilla, qui avait décrété une trêve en mars, a attaqué vendredi une unité de l'armée à Toribio.",
			[]string{"agreement guérilla > –", "armed-attack guérilla > unité de l'armée"}},
		{"what the agency says was fired", "fr", "Des missiles, que l'agence dit avoir été tirés de la mer, se sont abattus vendredi sur Homs, tuant deux paysans.",
			[]string{"shelling – > paysans"}},
		{"already blamed on", "fr", "En mars, une attaque similaire, déjà imputée à Israël, avait fait cinq morts à Homs.",
			[]string{"armed-attack Israël > –"}},
		{"hands tied", "fr", "On a retrouvé vendredi dans un fossé, à Kirkouk, les corps de sept policiers, les mains liées.",
			[]string{"killing – > policiers"}},
		{"faces masked", "fr", "Des hommes, le visage masqué, ont incendié vendredi la mairie de Corte.",
			[]string{"destruction hommes > mairie de Corte"}},
		{"one of the captives", "fr", "Des rebelles ont enlevé vendredi trois infirmières à Djibo. L'une d'elles a été exécutée dimanche.",
			[]string{"abduction rebelles > infirmières", "killing rebelles > infirmières"}},
		{"fighting against the army", "fr", "De violents combats contre l'armée ont fait dix morts vendredi à Nyala.",
			[]string{"armed-clash – > armée"}},
		{"artillery as a doer", "fr", "L'artillerie a pris pour cible vendredi le village de Kisa.",
			[]string{"shelling artillerie > village de Kisa"}},
		{"named last", "fr", "Des gendarmes ont rencontré vendredi des miliciens près de Bria. Ceux-ci ont abattu un berger.",
			[]string{"killing miliciens > berger"}},
		{"a word given is broken", "fr", "Des rebelles ont tué un juge vendredi à Bria. « Ils ont violé leur parole », a dit le maire.",
			[]string{"killing rebelles > juge"}},
	})
}
