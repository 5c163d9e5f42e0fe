package coding

import "testing"

// TestWhomTheTextMeans codes passages in which who did it, or to whom, is told in other
// words or another sentence than the act.
func TestWhomTheTextMeans(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"her who was named with her home", "en", "Masked men broke into the home of lawyer Ada Mwangi on Friday and took her away. The army denies holding her. She was freed on Sunday.",
			[]string{"armed-attack Masked men > home of lawyer Ada Mwangi", "abduction Masked men > lawyer Ada Mwangi", "arrest army > lawyer Ada Mwangi", "agreement Masked men > lawyer Ada Mwangi"}},
		{"lui dont on a nommé le domicile", "fr", "Des inconnus ont fait irruption vendredi au domicile du journaliste Sékou Baldé et l’ont emmené. Il a été libéré dimanche.",
			[]string{"armed-attack inconnus > domicile du journaliste Sékou Baldé", "abduction inconnus > journaliste Sékou Baldé", "agreement inconnus > journaliste Sékou Baldé"}},
		{"some of those pursued", "en", "Gunmen shot dead nine farmers in Zalla on Friday. Troops pursued the assailants and killed four of them near the river.",
			[]string{"killing Gunmen > farmers", "armed-attack Troops > Gunmen"}},
		{"neuf d'entre eux, et leur lieu", "fr", "L’armée dit avoir poursuivi vendredi les voleurs et tué neuf d’entre eux près de la frontière.",
			[]string{"armed-attack armée > voleurs"}},
		{"four of the stone throwers", "en", "Youths threw stones at the town hall in Basra on Friday; police fired live rounds and killed four of them.",
			[]string{"riot Youths > town hall", "killing police > Youths"}},
		{"taken by those who looted", "en", "Gunmen attacked Zalla on Friday. The attackers burned the granaries. Two teachers were abducted.",
			[]string{"armed-attack Gunmen > Zalla", "destruction Gunmen > granaries", "abduction Gunmen > teachers"}},
		{"the group is whom the army spoke of", "en", "The army said it had repelled an attack by Al-Shabaab on its base at Buulo on Friday and killed nine militants. The group, in a statement, said it had killed 30 soldiers.",
			[]string{"armed-attack Al-Shabaab > base", "armed-attack army > militants", "armed-attack Al-Shabaab > soldiers"}},
		{"une attaque repoussée, le groupe parle", "fr", "L’armée nigérienne a repoussé vendredi une attaque de Boko Haram contre son poste de Bosso. Le groupe, dans un message, assure avoir tué trente soldats.",
			[]string{"armed-attack Boko Haram > poste de Bosso", "armed-attack Boko Haram > soldats"}},
		{"a spokesman for the group", "en", "The shelling of Taiz on Friday was blamed on the Houthis. A spokesman for the group denied responsibility.",
			[]string{"shelling Houthis > –", "shelling Houthis > –"}},
		{"un titre après la virgule", "fr", "Un drone a visé vendredi une moto à Naqoura, tuant son conducteur, un cadre du parti.",
			[]string{"drone-strike – > moto"}},
		{"qui réplique par des tirs", "fr", "Le Hezbollah dit avoir répliqué vendredi par des tirs de roquettes contre la caserne de Zarit.",
			[]string{"shelling Hezbollah > caserne de Zarit"}},
		{"gunmen shot at a convoy", "en", "On Friday gunmen shot at a convoy of the mission near Torit, injuring two soldiers.",
			[]string{"armed-attack gunmen > convoy of the mission"}},
		{"the assailant, not the settler", "en", "A settler was stabbed near Hebron on Friday; the assailant was shot by soldiers.",
			[]string{"armed-attack – > settler", "armed-attack soldiers > assailant"}},
		{"a toll behind a passive", "fr", "Une patrouille de la police a été prise sous le feu vendredi par des assaillants à Arauca, faisant deux morts parmi les agents.",
			[]string{"armed-attack assaillants > patrouille de la police"}},
		{"where the bomb lay", "en", "A bomb planted on a motorcycle went off near a police van in Quetta on Friday, killing two officers.",
			[]string{"explosion – > police van"}},
		{"in a strike on his car", "en", "A local commander died in a strike on his car in Nabatieh on Friday.",
			[]string{"air-strike – > local commander"}},
		{"the guerrillas are no captive", "en", "The NPA ambushed soldiers near Samar on Friday. The troops captured a wounded rebel. The same day a village chief was shot dead in Catarman; police suspect the guerrillas.",
			[]string{"armed-attack NPA > soldiers", "arrest troops > wounded rebel", "killing NPA > village chief"}},
		{"a patrol is none of the dead found", "en", "The bodies of nine men were found in Bria on Friday. The UN mission said its patrol came under fire there while it collected the remains.",
			[]string{"killing – > men", "armed-attack – > patrol"}},
		{"a helicopter lost with its side", "en", "A convoy of the Malian army fell into an ambush near Kidal on Friday. Nine soldiers died and a helicopter was shot down, a security source said.",
			[]string{"armed-attack – > convoy of the Malian army", "interception – > helicopter"}},
	})
}
