package coding

import (
	"testing"

	"attest"
)

// TestOtherFields codes reports about other things than war, told in its words: nothing in
// them is a claim.
func TestOtherFields(t *testing.T) {
	cases := []struct{ name, language, text string }{
		{"a deed at home", "en", "A man of 34 appeared in court in Brest on Friday charged with the murder of his wife. The trial continues."},
		{"data", "en", "The bank said hackers had attacked its servers on Sunday and stolen the data of two million customers."},
		{"what the law says", "en", "The law of war protects hospitals. A commander who orders the bombing of a hospital commits a war crime."},
		{"councillors", "en", "The budget is a bombshell, the mayor said. Councillors clashed over plans to close two libraries in Gao."},
		{"engineers", "en", "Japanese engineers will blow up the old dam next month to make way for a new one. The explosives were delivered under guard."},
		{"where a regiment served", "en", "The regiment was raised in 1881 and fought in Burma and Palestine."},
		{"arms on order", "en", "The company showed a new drone. It said the weapon had been ordered by two Baltic armies."},
		{"an opinion", "en", "We must not pretend that bombs will bring peace."},
		{"the takings of a film", "en", "The film follows the killers of a union leader. It took 12 million dollars in its first weekend."},
		{"a boxer", "en", "The boxer was knocked out in Cali on Saturday. His trainer said he had been ambushed by a left hook."},
		{"an accident on the road", "en", "A bus plunged into a ravine near Abbottabad on Sunday, killing 14 people. Police arrested the driver, who had fled. Troops pulled the bodies from the wreck."},
		{"diggers", "en", "Archaeologists have found arrowheads from a battle of 605 BC near Carchemish. The Babylonian army burned the city."},
		{"what sets off anger", "en", "The verdict set off a wave of violence on the markets in Kampala."},
		{"a talk", "en", "An interview with a grower of vines.\n\nYou have fought mildew for a month?\n\nIt attacks at night. We bombed it with copper and shot everything we had. The critics have been bombing me for years.\n\nWere you hurt?\n\nI was wounded once, by a filing cabinet. The exercise goes on."},
		{"an exercise in parts", "en", "The brigade's annual exercise ended on Friday. Some 4,000 soldiers stormed a village held by an imaginary enemy.\n\nIn the second phase, gunners of the 17th battalion shelled hilltop positions for three hours."},
		{"an arms fair", "fr", "Le salon de l'armement ouvre lundi. On y fera sauter une maquette de pont. Un drone y attaquera chaque jour un blindé de carton. Les visiteurs sont nombreux. Les riverains, assiégés par les camions, protestent."},
		{"a light aircraft", "fr", "Un avion de tourisme s'est écrasé samedi dans une rizière près d'Antsirabe, tuant ses quatre occupants."},
		{"an exercise as heading", "en", "Exercise Green Reed, day four. At dawn red forces seized the airfield at Mirosławiec. Air strikes destroyed 40 vehicles near Wałcz on Tuesday, and 212 soldiers were declared killed."},
		{"a game", "en", "Game review: \"Kharkiv\". On Tuesday night my squad was ambushed near Izium and lost eleven men."},
		{"a stock exchange", "fr", "Bourse de Paris : Renault est abattu. C'est une frappe chirurgicale contre le Typhoon, dit un courtier. Le titre a perdu lundi 4 %."},
		{"a court", "en", "The trial of a poet opened in Amman on Sunday. The prosecutor asked for three years; the defence fired back with forty lines. The judge held his fire until noon."},
		{"the writer", "en", "On Monday I launched a surprise attack with vinegar on the ants of Goma."},
		{"what missiles are for", "en", "The navy has forty missiles, which are meant to bring down aircraft over the Baltic."},
		{"parents put out by a strike", "fr", "Les enseignants ont entamé mardi une grève. Les parents sont pris en otage, dit une fédération."},
		{"a boiler", "fr", "Deux ouvriers ont été tués mardi par l'explosion d'une chaudière à Oyonnax. La police a ouvert une enquête."},
		{"what a drone is able to do", "fr", "L'industriel présentera un drone capable de frapper à 200 kilomètres."},
		{"what is dreaded", "fr", "Le gouvernement redoute un bain de sang. L'ONU craint de nouveaux massacres à Goma."},
		{"a lion", "fr", "Un lion a attaqué et tué un garde lundi. L'animal a été abattu par les rangers."},
		{"locusts", "fr", "Les criquets attaquent les champs de mil. L'armée a envoyé des avions, qui ont pulvérisé des insecticides."},
		{"a reckless driver", "fr", "Un chauffard ivre a fauché trois cyclistes dimanche à Aurillac. Il a été interpellé peu après."},
		{"a town that quaked", "fr", "Le 1er novembre 1755, la terre a tremblé à Lisbonne. Des incendies ont ravagé la ville. Des pillards ont été pendus. Près de 60 000 habitants ont péri."},
		{"une démonstration", "fr", "Le ministre a assisté à une démonstration : deux avions ont bombardé une cible flottante, un commando a libéré un otage de mousse."},
		{"un sondage", "fr", "Selon un sondage, 33 % des habitants disent avoir un proche enlevé ou tué. L'institut de sondage a interrogé 1 500 personnes. La cote du président a été fauchée par la réforme."},
		{"a river", "en", "The river burst its banks on Saturday, destroyed 140 houses at Mocoa and killed 43 people, the governor said."},
		{"a treaty", "en", "The draft treaty on the arms trade will be fought over in New York in July."},
		{"deeds in general", "en", "Why do rebels burn schools? A study suggests three reasons. Schools stand for the state and are easy to attack. Groups that abduct children also burn the places where they find them. Armies do it too."},
		{"years of deeds", "en", "Since 2015 the Islamic State in the Greater Sahara has attacked army posts along the borders of Mali and Niger."},
		{"un avion de ligne", "fr", "Un avion de ligne s'est écrasé mardi sur un marché de la banlieue de Kano. Il transportait 90 passagers. Au moins trente personnes au sol ont également été tuées."},
		{"another age", "en", "In the nineteenth century the emirs raided far to the south. Their horsemen burned villages and seized cattle near Kano."},
		{"des années", "fr", "Depuis 2012, les groupes armés du nord du Mali enlèvent des étrangers et attaquent les convois. L'armée y bombarde des campements, arrête des suspects. Dans ce pays, dit un diplomate, la paix est un mirage."},
		{"floating targets", "en", "Warships in the Baltic fired missiles at floating targets on Tuesday."},
		{"politicians", "en", "The treasurer was ambushed by her own backbenchers over the fuel levy, and the opposition opened fire at question time."},
		{"des élus", "fr", "La ministre a été prise en embuscade par ses propres députés sur la taxe carbone, et l'opposition a ouvert le feu dès les questions au gouvernement."},
		{"at the polls", "en", "The party stormed the southern strongholds on Sunday, captured eleven seats and routed the Liberals in Kent."},
		{"an exercise as a list", "en", "Exercise Tall Oak goes ahead in May: eight hundred troops will land at Barra, rebels played by cadets will seize the airfield and a bridge will be blown up."},
		{"during a drill", "en", "During the four-day drill, paratroopers seized the airfield, repelled a counter-attack and evacuated nineteen wounded."},
		{"a novel", "en", "In the novel, partisans blow up a bridge near Zvolen, the Germans burn the village and hang nine men."},
		{"un jeu", "fr", "Dans ce jeu, des commandos prennent le port d'Odessa et exécutent trois prisonniers."},
		{"hunting accidents", "en", "Two hunters were shot dead in separate accidents on the first weekend of the boar season."},
		{"le bilan d'un accident", "fr", "Une fuite de gaz a tué trois personnes dimanche à Saint-Étienne. Onze personnes ont été blessées."},
		{"a heart attack", "en", "A heart attack killed the veteran commander on Tuesday at his home in Leeds."},
		{"wolves", "en", "The wolves killed forty sheep in a night raid above Brig."},
		{"what a missile does", "fr", "L'industriel a dévoilé un missile qui détruit un char à huit kilomètres, et un drone tirant des roquettes."},
		{"shells of a war long over", "fr", "Les démineurs ont fait exploser un obus de la dernière guerre trouvé par un agriculteur à Bapaume."},
		{"executed by a court", "fr", "Cinq trafiquants condamnés à mort ont été pendus dimanche à la prison centrale. Deux autres ont été graciés."},
		{"the tax office", "en", "The tax office raided forty restaurants, seized their books and arrested two accountants for fraud."},
		{"a driver", "en", "A lorry ploughed into a bus shelter in Leicester on Monday, killing two. The driver, who had fallen asleep, was arrested and released on bail."},
		{"a truce at work", "fr", "Le syndicat a rejeté la trêve jusqu'à Noël que proposait la direction sur les salaires."},
		{"named players", "en", "Rovers' defence crumbled under a second-half blitz. Okoro fired home twice, Lund hit the post and the captain was sent off for an assault on the winger."},
		{"circulars", "en", "Opinion: The government has bombed the hospitals with circulars, starved them of cash and taken their unions hostage."},
		{"le Parlement", "fr", "Le ministre a été bombardé de questions ; il accuse la gauche de prendre le débat en otage."},
		{"a blaze", "en", "Firefighters battled a blaze in a factory in Hunan. The health service is fighting an outbreak of measles that has killed nineteen children."},
		{"the reader's convoy", "en", "In the second level, drones destroy your convoy near Grozny."},
		{"a faulty valve", "en", "The tanker exploded at the refinery in Skikda on Wednesday, killing nine workers. The company blamed a faulty valve."},
		{"une vanne", "fr", "Un camion-citerne a explosé à la raffinerie de Skikda mercredi, tuant neuf ouvriers. La compagnie accuse une vanne."},
		{"Vikings", "fr", "Les Vikings brûlèrent l'abbaye en 845 et tuèrent l'abbé."},
		{"veterans", "en", "The regiment will troop its colour on Saturday. Veterans of the landings will march past the cathedral."},
		{"bodies of a shipwreck", "en", "Twenty-two people were killed when a ferry capsized on Lake Kivu on Friday. Soldiers recovered bodies until dark."},
		{"a ban", "en", "The hunters' association has attacked the ministry's wolf quota."},
		{"a drill, told at its end", "en", "Sirens and smoke: a bomb went off at the stadium at ten, gunmen took hostages in the east stand and police stormed it at eleven. No one was hurt. It was a drill."},
		{"an exercise that is played", "en", "Red Force took Dunmore at breakfast. A convoy was ambushed on the coast road. The umpires ruled that 140 men were dead.\n\nExercise Grey Heron ends on Friday. The mayor was kidnapped on Tuesday, with his consent, and freed by marines."},
		{"une manœuvre jouée", "fr", "Depuis lundi, trois mille militaires jouent à « Mistral 25 ». Jeudi, une embuscade a fait neuf morts, priés de rester couchés. Le maire a été pris en otage, avec son accord, et libéré par les gendarmes."},
		{"a currency", "en", "The guilder is under siege on the black market, businessmen say."},
		{"a battle for money", "en", "The commission's own battle, for another year's budget, resumes in Goma on Thursday."},
		{"contre les poux", "fr", "Le lieutenant livre chaque nuit la même bataille contre les poux."},
		{"falling rocks", "en", "Two climbers were killed on the Eiger by falling rocks on Friday."},
		{"tonnes of a drug", "en", "Customs officers seized two tonnes of cocaine in a container at Antwerp on Friday."},
		{"a harvest", "en", "Armyworm has invaded farms round Kitale and destroyed 900 hectares of maize, the ministry said on Monday. The caterpillar attacked at night. Aircraft bombed its breeding grounds with insecticide on Tuesday, and forty trainees were deployed with sprayers. Growers fear for the harvest."},
		{"the hail", "fr", "Un orage de grêle a frappé Cahors dimanche. En dix minutes, les grêlons ont détruit 300 hectares de vigne, blessé six personnes et fait exploser un transformateur. Les assureurs attendent les vignerons."},
		{"a contract", "en", "The ministry signed a contract for 30 howitzers on Friday. The manufacturer will make the first delivery in 2027, with spare parts and maintenance, and the guns will be deployed at Umeå after the prototype has been tested."},
		{"a salute", "en", "The battery at Simonstown fired a 21-gun salute on Friday. A frigate answered with a salute of its own."},
		{"un feu d'artifice", "fr", "Un feu d'artifice sera tiré samedi à Goma depuis les quais."},
		{"verbes de parole", "fr", "« L'alcool fait plus de victimes que les armes », a-t-elle martelé mercredi à Beauvais."},
		{"an imaginary enemy", "en", "The battalion hunted an imaginary band round Kuusamo. On Saturday its men blew up a bridge with a smoke pot and took a grocer hostage. The umpires gave the defenders nine kills."},
		{"a branch", "en", "A walker was killed by a branch near Goma on Friday."},
	}
	code := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			coded := code.Code(attest.Report{Text: tc.text, Language: tc.language, Published: "2021-05-20"}).Coded
			for _, claim := range coded.Claims {
				t.Errorf("%s: %v", claim.Act, claim.Evidence["act"])
			}
		})
	}
}

// TestAmongSpectators codes a blow on a place of peaceful life, whose report names as many things
// of it as one of a match does: its opening tells the dead and what killed them.
func TestAmongSpectators(t *testing.T) {
	const text = "A bomb killed nine spectators at a football ground in Baidoa on Friday. The league match had reached half-time. The referee, a goalkeeper and two coaches are among the wounded."
	if coded := newCoder(t).Code(attest.Report{Text: text, Language: "en", Published: "2021-05-20"}).Coded; len(coded.Claims) == 0 {
		t.Error("no claim")
	}
}

// TestFirmAmongOthers codes reports in which a word of another field stands, beside an act
// told without its day or place: that it was murder, or by whom, or with what, is enough.
func TestFirmAmongOthers(t *testing.T) {
	const around = "The rebels fight on. The minister spoke of the inquiry. Several drivers had come to hear him. He said that nobody would be spared. His party will meet again.\n\n"
	code := newCoder(t)
	for _, text := range []string{
		"Three men are held for the murder of two priests.",
		"Unknown people placed a bomb under the envoy's car in Yala.",
		"Gunmen shot at a patrol.",
	} {
		if coded := code.Code(attest.Report{Text: around + text, Language: "en", Published: "2021-05-20"}).Coded; len(coded.Claims) == 0 {
			t.Errorf("%s: no claim", text)
		}
	}
}
