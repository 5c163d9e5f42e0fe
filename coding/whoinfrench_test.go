package coding

import "testing"

// TestWhoToWhomInFrench codes constructions of French dispatches: what stands between a verb
// and its words, participles and passives that open a sentence, idioms.
func TestWhoToWhomInFrench(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"la cible d'une attaque menée", "fr", "Un convoi a été la cible vendredi d'une attaque menée par des rebelles près de Goma.",
			[]string{"armed-attack rebelles > convoi"}},
		{"derrière le jour et l'aube", "fr", "Nouvelle attaque des rebelles vendredi à l'aube contre un poste de police à Goma.",
			[]string{"armed-attack rebelles > poste de police"}},
		{"un groupe inconnu au génitif", "fr", "Une patrouille a essuyé vendredi des tirs des Zogo près de Goma.",
			[]string{"armed-attack Zogo > patrouille"}},
		{"se faire attaquer", "fr", "Un village s'est fait attaquer vendredi par des rebelles près de Goma.",
			[]string{"armed-attack rebelles > village"}},
		{"un passif en tête", "fr", "A été visé vendredi par des rebelles le poste de police de Kisa.",
			[]string{"armed-attack rebelles > poste de police de Kisa"}},
		{"un participe qui semble un nom", "fr", "Une patrouille, prise pour cible vendredi par des rebelles près de Goma, a fait demi-tour.",
			[]string{"armed-attack rebelles > patrouille"}},
		{"un participe en tête", "fr", "Visée vendredi par des hommes armés, une colonne de véhicules a résisté deux heures près de Goma.",
			[]string{"armed-attack hommes armés > colonne de véhicules"}},
		{"un quartier général", "fr", "Des rebelles ont ouvert le feu vendredi sur le quartier général de la police à Goma.",
			[]string{"armed-attack rebelles > quartier général de la police"}},
		{"un nom comme mai", "fr", "Une patrouille a essuyé des tirs des Maï-Maï vendredi près de Butembo.",
			[]string{"armed-attack Maï-Maï > patrouille"}},
		{"une nuit entre le verbe et la ville", "fr", "Un groupe armé s'est emparé dans la nuit de jeudi à vendredi de la localité de Zinfa.",
			[]string{"territory-change groupe armé > –"}},
		{"aux mains de, après une nuit", "fr", "La localité de Zinfa, tombée dans la nuit de jeudi à vendredi aux mains des rebelles, est coupée du monde.",
			[]string{"territory-change rebelles > –"}},
		{"une nuit devant l'auteur", "fr", "Un marché a été touché dans la nuit de jeudi à vendredi par une frappe aérienne des forces gouvernementales à Goma.",
			[]string{"air-strike forces gouvernementales > marché"}},
		{"la main sur des gens", "fr", "La police a mis la main vendredi sur douze jihadistes présumés à Goma.",
			[]string{"arrest police > jihadistes présumés"}},
		{"dans les filets", "fr", "Quatre voleurs sont tombés vendredi dans les filets de la gendarmerie à Goma.",
			[]string{"arrest gendarmerie > voleurs"}},
		{"présumés par personne", "fr", "Il a été procédé vendredi à Goma à l'interpellation de trois rebelles présumés par la police.",
			[]string{"arrest police > rebelles présumés"}},
		{"enlevés dans la ville", "fr", "Enlevés vendredi dans la ville de Goma par des rebelles, trois bergers sont toujours portés disparus.",
			[]string{"abduction rebelles > bergers"}},
		{"ceux qui sont morts, non le village", "fr", "Quatre bergers ont trouvé la mort vendredi dans une attaque de rebelles dans le village de Zinfa.",
			[]string{"killing rebelles > bergers"}},
		{"ceux qu'une marche réunit", "fr", "Une marche de protestation a réuni vendredi des centaines d'habitants à Goma.",
			[]string{"protest habitants > –"}},
		{"la mine et qui passe", "fr", "L'explosion d'une mine au passage d'un convoi militaire a fait deux morts vendredi près de Goma.",
			[]string{"explosion – > convoi militaire"}},
		{"un surnom loin de son nom", "fr", "La police a annoncé l'interpellation, vendredi à Goma, de « El Kadi ».",
			[]string{"arrest police > El Kadi"}},
	})
}
