package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestWhatIsTold codes short reports and compares which acts are told, with
// their stance when it is another than asserted.
func TestWhatIsTold(t *testing.T) {
	cases := []struct {
		name, language, text, want string
	}{
		{"a match", "en", "The visitors lost three wickets before lunch. The fast bowler attacked the stumps and shot out the batting order. \"We ambushed them,\" the captain said.", ""},
		{"un match", "fr", "L'attaque lyonnaise a pilonné le but adverse. Le buteur a été abattu par un tacle. « On est tombés dans une embuscade », a reconnu l'entraîneur.", ""},
		{"an exercise and what follows", "en", "Exercise Green Reed began in the Drina valley with 900 soldiers. Tanks assaulted a mock village. Two jets bombed targets on the range.", ""},
		{"a flood", "en", "Floods hit the valley of Sula. The army deployed 300 soldiers to the district of Sula. The floods destroyed 40 houses.", ""},
		{"a blast tore through", "en", "Three persons were killed when an explosion tore through a market in Pulwama on Friday.", "explosion"},
		{"a strike that destroys", "en", "A drone strike destroyed a lorry near Azaz on Friday, the army said.", "drone-strike"},
		{"a town captured", "fr", "Les rebelles ont pilonné le port lundi. La capture de Tessalit est un revers, affirme un élu.", "shelling, territory-change"},
		{"neither of two", "en", "Neither the army nor allied forces conducted any strike near Derna on Friday, a spokesman said.", "air-strike denied"},
		{"told once more", "en", "A drone strike killed four drivers near Azaz on Friday, a monitor said. \"The strike, which was probably Turkish, hit a lorry that had come from Iraq,\" it said.", "drone-strike"},
		{"counted over months", "en", "Rebels have attacked the base 14 times since 2 March, the ministry said.", ""},
		{"killed with the kidnapped", "fr", "Deux prêtres ont été enlevés lundi près de Goma et leur chauffeur a été tué.", "abduction"},
		{"killings by number", "en", "In the week under review the League recorded 14 killings in seven provinces.", "killing"},
		{"an entry in the present", "en", "September 4th: The UVF explodes a car bomb outside a bar in Belfast. December 20th: Police find a major arms cache in a bog near Longford.", "explosion, interception"},
		{"an entry in the present that keeps truce", "en", "31 August: The ETA leadership declares a complete cessation of military operations.", "agreement"},
		{"what is usually so", "en", "Such killings are usually the work of gangs.", ""},
		{"neither denied nor owned", "en", "Gunmen killed a dealer in Belfast on Friday. The group neither denies nor admits it.", "killing"},
		{"fire that is turned", "en", "Snipers turned their fire on villagers in Mitrovica on Friday.", "armed-attack"},
		{"nobody was killed in it", "en", "No one was killed or wounded in the blast in Goma on Friday, an officer said.", "explosion"},
		{"hurt in the attack on a thing", "en", "A bomb went off at a bank in Goma on Friday. Two people were wounded in the attack.", "explosion"},
		{"some of the dead", "en", "A bomb went off in Goma on Friday, killing six people. At least three of the dead were policemen.", "explosion"},
		{"a gerund behind a verb of going on", "en", "The militias stepped up shelling army positions near Hodeidah on Friday.", "shelling"},
		{"les blessés évacués", "fr", "Une dizaine de soldats ont été blessés vendredi par des rebelles à Gao, dont quatre grièvement, et évacués par hélicoptère vers Bamako.", "armed-attack"},
		{"des attaques en général", "fr", "Des rebelles ont attaqué un poste vendredi à Gao.\n\nFréquence croissante des attaques", "armed-attack"},
		{"une attaque menée", "fr", "Selon des habitants, la base de Gao a été visée vendredi. L'attaque a été menée avec des roquettes.", "shelling"},
		{"un serment de poursuivre", "fr", "Les rebelles ont juré vendredi de poursuivre leurs attaques contre l'armée.", "armed-attack threatened"},
		{"a question", "en", "Rebels hold the hills. Who burns the villages of the plain?", ""},
		{"an attack in words", "en", "The rebels were in court on Friday. Their counsel attacked the witness as a liar.", ""},
		{"une guerre entière", "fr", "Les rebelles meurent de faim depuis que l'on combat cette guerre.", ""},
		{"un pronom qui reprend", "fr", "Un attentat a fait huit morts dimanche à Kaduna. Boko Haram l'a revendiqué mardi.", "armed-attack, armed-attack"},
		{"une radio prise", "fr", "Des soldats mutins se sont emparés à l'aube de la radio publique de Moroni.", "territory-change"},
		{"des ponts sautent", "fr", "Les rebelles ont fait sauter deux ponts jeudi à Raqa avant de se retirer.", "explosion"},
		{"weapons are not arrested", "fr", "Les rebelles ont tiré dix roquettes jeudi sur Haïfa. Quatre ont été interceptées.", "shelling, interception"},
		{"ce qu'un camion porte", "fr", "Les douaniers ont arrêté dimanche à Agadez le chauffeur d'un camion et fouillé un bus chargé de munitions.", "arrest"},
		{"le bilan d'un séisme", "fr", "Un séisme a détruit la ville de Bam. Le bilan monte à sept morts.", ""},
		{"a truce that is violated", "fr", "Un cessez-le-feu a été proclamé mardi par les rebelles. L'armée les accuse de l'avoir violé.", "agreement"},
		{"rien à y voir", "fr", "Une grenade a été lancée samedi à Uvira. Le mouvement Twigwaneho affirme n'y être pour rien.", "grenade, grenade denied"},
		{"la paternité", "fr", "Une bombe a explosé samedi à Hama. Les rebelles s'en sont attribué la paternité.", "explosion, explosion"},
		{"le même scénario", "fr", "Des hommes armés ont tué six fermiers lundi à Guba. Même scénario à Jos, où deux bouviers ont péri.", "killing, killing"},
		{"et un ailleurs", "fr", "Trois rebelles ont été abattus jeudi à Khenchela, deux à Skikda et un à Batna.", "armed-attack, armed-attack, armed-attack"},
		{"a state that is made up", "fr", "L'exercice oppose deux États fictifs ; le premier s'emparera du port de Toulon samedi.", ""},
		{"un aveu", "fr", "Huit soldats ont été tués dimanche à Bosso. Le groupe a reconnu les faits.", "armed-attack, armed-attack"},
		{"who holds somebody responsible", "en", "Eight villagers were shot dead in Sudur on Sunday. The mayor holds the army responsible.", "killing, killing"},
		{"la main de quelqu'un", "fr", "Trois soldats ont été tués vendredi à Kidal. Le ministre y voit la main du GSIM.", "armed-attack, armed-attack"},
		{"the latter", "fr", "Huit villageois ont été tués dimanche à Sudur. L'armée accuse les rebelles. Ces derniers nient toute implication.", "killing, killing, killing denied"},
		{"guards of a village", "fr", "Quatre gardes de village ont été enlevés jeudi entre Diyarbakir et Lice.", "abduction"},
		{"un engin qui n'a pas sauté", "fr", "Un engin explosif a pu être désamorcé jeudi près de la gare de Bastia.", "interception"},
		{"a protest alone", "en", "A protest was held in Amouda on Friday.", "protest"},
		{"forces to the front", "en", "Mercenaries were flown to the front by the air force on Sunday.", "deployment"},
		{"nous nous sommes retirés", "fr", "Nous nous sommes retirés de Massaguet, affirme le porte-parole des rebelles.", "deployment"},
		{"without a fight", "fr", "L'armée a évacué Tabldiya lundi sans combat.", "territory-change"},
		{"warning shots", "en", "Police fired warning shots in Nairobi on Monday.", ""},
		{"en l'air", "fr", "Les soldats ont tiré en l'air pour disperser la foule lundi à Cité Soleil.", ""},
		{"not denied", "fr", "Huit villageois ont été tués dimanche à Sudur. Le groupe n'a pas démenti.", "killing"},
		{"only why", "en", "Rebels shelled Taji on Monday. Teachers stayed away in protest.", "shelling"},
		{"troops who gather", "fr", "Un missile s'est abattu lundi sur un rassemblement de troupes à Marib.", "shelling"},
		{"a state strikes", "en", "Israel bombed Gaza City on Monday.", "air-strike"},
		{"had fired rockets", "en", "Thailand's army said Cambodia had fired rockets at a hospital in Surin on Thursday.", "shelling"},
		{"taken and left", "en", "The M23 took Goma on Tuesday, the army having abandoned its positions in the night.", "territory-change"},
		{"entered and burned", "en", "Gunmen entered the village of Kpada at dawn on Monday and set fire to twenty houses.", "destruction"},
		{"entered", "en", "The rebels entered Goma on Monday.", "territory-change"},
		{"a crowd of students", "fr", "Des étudiants ont incendié le siège du parti à Kisangani mardi.", "riot"},
		{"nobody is accused of a truce", "fr", "Deux roquettes sont tombées lundi sur Sderot. Une trêve avait été conclue dimanche. L'armée accuse le Jihad islamique.", "shelling, agreement, shelling"},
		{"dead of both sides", "en", "Rebels attacked a post near Omanthai on Wednesday. Seven rebels were killed. One soldier died.", "armed-attack"},
		{"a death some days on", "fr", "Un convoi a été attaqué mercredi près de Ber. Le médecin du convoi a succombé à ses blessures le lendemain.", "armed-attack"},
		{"the target destroyed", "en", "Fighter jets struck a rebel boatyard at Pulmoddai on Monday. Pilots confirmed that the target was completely destroyed.", "air-strike"},
		{"wanted with others", "en", "We call for a ceasefire, a dialogue and the release of all persons.", ""},
		{"a word in pieces", "en", "A shoot-out between a gang and military police in Rocinha left two dead on Friday.", "armed-clash"},
		{"the parts of no word", "en", "The rebels wait in the hills. Their wives held up a sign in Sula on Friday.", ""},
		{"a trader stabbed", "en", "A trader was stabbed to death by militants in Sylhet on Friday.", "killing"},
		{"a series of bombs", "en", "A series of bombs rocked Quetta on Tuesday, killing 12.", "explosion"},
		{"bombs from the air", "en", "Glide bombs fell on Izyum on Monday.", "air-strike"},
		{"a drone's bombs", "en", "A drone dropped munitions on a clinic in Sumy on Monday.", "drone-strike"},
		{"a grenade that goes off", "en", "Five people were hurt when a grenade went off in a bar in Buterere.", "grenade"},
		{"taken by the armed", "en", "Three aid workers were taken by an armed group in Djibo on Monday.", "abduction"},
		{"taken to hospital", "en", "Gunmen hold the hills. Three aid workers were taken to hospital in Djibo on Monday.", ""},
		{"held by police", "en", "The police are looking for militants. Two men were held in Leeds on Monday.", "arrest"},
		{"nine arrests", "en", "Police made nine arrests in Conakry on Friday.", "arrest"},
		{"arms found", "en", "Soldiers dismantled an explosive belt in Sfax on Monday.", "interception"},
		{"a plot foiled", "en", "Police foiled a bomb plot in Surabaya on Monday.", "interception"},
		{"people scattered", "en", "Police dispersed hundreds of protesters in Lomé on Monday.", "protest"},
		{"mustard gas", "en", "Planes dropped mustard gas on Sardasht on Sunday.", "chemical-attack"},
		{"a town held", "en", "The airport of Luhansk is in the hands of separatists.", "territory-change"},
		{"who says it was theirs", "en", "Eight soldiers died in an ambush near Djibo on Sunday. JNIM said it was behind it.", "armed-attack, armed-attack"},
		{"whose men were responsible", "en", "A bomb killed four in Quetta on Friday. The BLA said its men were responsible.", "explosion, explosion"},
		{"responsible for something else", "en", "Eight soldiers died in an ambush near Djibo on Sunday. The army said it was responsible for the roads.", "armed-attack"},
		{"who was to blame", "en", "Shells killed two in Sake on Friday. The governor said the M23 was to blame.", "shelling, shelling"},
		{"where the blame is put", "en", "Shells killed two in Sake on Friday. The governor pinned the blame on the M23.", "shelling, shelling"},
		{"who was not involved", "en", "Shells killed two in Sake on Friday. The M23 said it was not involved.", "shelling, shelling denied"},
		{"hallmarks", "en", "A bomb killed four in Quetta on Friday. The mayor called it the work of the BLA.", "explosion, explosion"},
		{"a massacre at a place", "en", "The rebels hold the hills. The massacre at Beni on Friday shocked the province.", "killing"},
		{"what was taken", "en", "\"They took everything,\" a farmer in Bentiu said of the rebels.", ""},
		{"numbers that go on", "en", "Four villagers were killed in Djugu on Monday, three in Mahagi on Tuesday.", "killing, killing"},
		{"des nombres qui suivent", "fr", "Quatre villageois ont été tués lundi à Djugu et trois autres à Mahagi.", "killing, killing"},
		{"tanks stationed", "en", "Tanks were stationed outside parliament in Harare on Monday.", "deployment"},
		{"a charge of spying", "en", "The rebels executed a village chief in Samar on a charge of spying.", "killing"},
		{"a raid to arrest", "en", "Eleven militants were arrested in a raid on a lodge in Karachi on Friday.", "arrest"},
		{"a part of the number", "en", "Four villagers were killed in Djugu, three of them children.", "killing"},
		{"soldiers handed over", "en", "The 28 soldiers held by the rebels were handed over to the Red Cross in Sirte on Monday.", "agreement"},
		{"a label", "en", "OCHA: On 2 July armed men looted a store at Kaga Bandoro.", "destruction"},
		{"un autre", "fr", "Deux suspects ont été arrêtés lundi à Kidal par l'armée. Un autre a été arrêté à Gao.", "arrest, arrest"},
		{"another", "en", "Rebels shot two farmers in Yala on Sunday. The third was abducted.", "armed-attack, abduction"},
		{"un nombre écrit deux fois", "fr", "Un (01) rebelle a été arrêté lundi à Tiaret. L'armée a détruit deux (02) bombes à Batna.", "arrest, interception"},
		{"parties en fumée", "fr", "Une vingtaine de cases sont parties en fumée après le passage des miliciens à Paoua.", "destruction"},
		{"a training camp", "fr", "L'aviation a bombardé un camp d'entraînement des rebelles à Mpati.", "air-strike"},
		{"ce qu'on a dû faire", "fr", "Les rebelles ont dû abandonner lundi la localité de Kalembe à l'armée.", "territory-change"},
		{"un participe devant", "fr", "Enlevés dimanche à Djibo par des hommes armés, les deux infirmiers ont été relâchés mercredi.", "abduction, agreement"},
		{"un participe derrière", "fr", "Trois orpailleurs sont morts dimanche, égorgés par des jihadistes à Koulpélogo.", "killing"},
		{"des blindés", "fr", "Des blindés ont pris position lundi autour du palais à Ouagadougou.", "deployment"},
		{"repartis avec", "fr", "Les rebelles sont repartis mardi avec douze otages. Le maire est reparti avec ses adjoints.", "abduction"},
		{"what sappers disarm", "fr", "Les démineurs ont neutralisé lundi un extincteur bourré d'explosif à Bastia.", "interception"},
		{"a plan foiled", "fr", "La garde nationale a éventé lundi un projet d'attentat contre un marché de La Marsa.", "interception"},
		{"who loots is no flood", "fr", "Aux Gonaïves, sinistrées par le cyclone, un camion de vivres a été pillé lundi par des hommes armés.", "destruction"},
		{"own men", "fr", "Le porte-parole des rebelles dément que ses hommes aient été chassés de la ville dimanche.", "territory-change denied"},
		{"an aside", "fr", "Sa voisine, dit-elle, a été violée lundi par quatre soldats à Maungdaw.", "sexual-violence"},
		{"a label", "fr", "Sécurité, semaine du 8 mars\n• Axe Komanda-Luna : embuscade contre un convoi de rebelles le 9.\n• Biakato : incursion nocturne, 17 cases incendiées.", "armed-attack, armed-attack"},
		{"a rest that is freed", "fr", "Les rebelles ont promis de rendre leurs prisonniers. Une vingtaine ont retrouvé la liberté mardi.", "agreement threatened, agreement"},
		{"they", "fr", "Ils ont encore frappé le marché d'Ariha lundi. Deux avions ont largué leurs bombes vers dix heures.", "armed-attack, air-strike"},
		{"wire copy", "fr", "DIX PAYSANS EGORGES PRES DE MEDEA PAR UN GROUPE ARME. UN PETROLIER A ETE INCENDIE A SKIKDA.", "killing, destruction"},
		{"hands washed", "fr", "Neuf paysans ont été massacrés mardi à Ituango. Les paramilitaires s'en lavent les mains.", "killing, killing denied"},
		{"no part in it", "en", "Nine farmers were massacred in Yala on Tuesday. The rebels said they had no part in it.", "killing, killing denied"},
		{"freed again", "fr", "Enlèvement de deux bénévoles à Omdourman par des inconnus armés le 13 janvier ; relâchés le 17 janvier contre paiement.", "abduction, agreement"},
		{"arrests counted", "fr", "Des émeutiers ont mis à sac lundi une boutique de Païta. Dix-huit interpellations ont été effectuées.", "riot, arrest"},
		{"rockets spat", "fr", "Les lance-roquettes ont craché lundi leurs roquettes sur Debaltseve. La trêve n'aura pas duré.", "shelling"},
		{"a brief of one taking", "fr", "Deux infirmiers ont été enlevés lundi près de Djibo. Ils ont été relâchés mercredi.", "abduction, agreement"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string {
				if claim.Stance == attest.Asserted {
					return string(claim.Act)
				}
				return string(claim.Act) + " " + string(claim.Stance)
			})
			if g := strings.Join(got, ", "); g != tc.want {
				t.Errorf("%s\n got %q\nwant %q", tc.text, g, tc.want)
			}
		})
	}
}
