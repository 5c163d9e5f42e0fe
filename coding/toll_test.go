package coding

import (
	"fmt"
	"strings"
	"testing"

	"attest"
)

// TestTolls holds how many a sentence says were killed, wounded and taken. The
// first claim of the report has the toll.
func TestTolls(t *testing.T) {
	cases := []struct{ name, language, text, want string }{
		{"dead in the next paragraph", "en", "A mortar bomb landed on a clinic in Goma on Friday.\n\nFive patients died and a dozen more were taken to hospital, a doctor said.", "killed 5 wounded 12"},
		{"counted in the next paragraph", "en", "Jets struck the town of Sake on Friday.\n\nMedics counted 14 dead.", "killed 14"},
		{"morts au paragraphe suivant", "fr", "Un obus est tombé vendredi sur une clinique de Goma.\n\nOn relève cinq morts, parmi lesquels une infirmière.", "killed 5"},
		{"no more fuel", "en", "Shells hit a school in Goma on Friday, killing six people. There is no more fuel for the pumps.", "killed 6"},
		{"a part between the number and its verb", "en", "A bomb struck a patrol in Goma on Friday. Two officers died and nine people, three of them pupils, were hurt.", "killed 2 wounded 9"},
		{"wounding a fourth", "en", "Rebels shot at a lorry near Goma on Friday, killing three traders and wounding a fourth, the police said.", "killed 3 wounded 1"},
		{"sustained a wound", "en", "Rebels attacked a patrol near Goma on Friday; one peacekeeper sustained a gunshot wound.", "wounded 1"},
		{"dont deux grièvement atteints", "fr", "Une bombe a explosé vendredi à Goma. Bilan : trois morts et neuf blessés, dont deux grièvement atteints.", "killed 3 wounded 9"},
		{"bare tolls in a row", "en", "A mine blew up under a lorry near Goma on Friday. 3 soldiers dead, 6 injured.", "killed 3 wounded 6"},
		{"whom the number names", "en", "Four girls, three sisters and their cousin, were killed by a shell in Goma on Friday.", "killed 4"},
		{"killed with others", "fr", "Le maire de Goma a été tué vendredi avec onze autres personnes dans l'attaque de sa résidence.", "killed 12"},
		{"a fourth died later", "en", "An ambush near Goma on Friday killed three soldiers. A fourth died of his wounds on Saturday.", "killed 4"},
		{"un quatrième", "fr", "Une embuscade a coûté la vie vendredi à trois soldats près de Goma. Un quatrième soldat est mort samedi à l'hôpital.", "killed 4"},
		{"an age between commas", "en", "Raiders struck Goma on Friday. A widow and her niece, 6, were burnt to death.", "killed 2"},
		{"a number put right", "en", "Shells fell on Goma on Friday, leaving 16 dead, not 11 as first thought.", "killed 16"},
		{"nearly killed", "en", "Rebels attacked a bus near Goma on Friday, nearly killing the driver.", ""},
		{"failli être tué", "fr", "Un juge a failli être tué par des rebelles vendredi à Goma.", ""},
		{"pris et lynché", "fr", "Un voleur a tué vendredi un marchand à Goma ; la foule l'a rattrapé et lynché.", "killed 1"},
		{"nous déplorons un mort", "fr", "L'armée malienne a annoncé lundi avoir neutralisé une vingtaine de terroristes près de Mondoro. Elle déplore un mort et trois blessés dans ses rangs.", "killed 21 wounded 3"},
		{"the car took rounds", "en", "Shots were fired at the car of a doctor in Goma on Friday. The car took four rounds.", ""},
		{"an unknown thing that is taken", "en", "Raiders came to Kiri on Friday, set light to a store and took away two canoes, shooting at a guard.", ""},
		{"bare tolls before brackets", "en", "IED detonated outside an office in Goma on Friday. 3 dead, 11 injured (General Hospital).", "killed 3 wounded 11"},
		{"one person by two words", "fr", "L'avocate et militante Salwa Barka est assassinée vendredi à Goma par des hommes cagoulés.", "killed 1"},
		{"la mort de deux de ses combattants", "fr", "Le mouvement a annoncé la mort de deux de ses combattants dans une frappe israélienne vendredi à Tyr.", "killed 2"},
		{"a shell of the bombardment", "en", "The army shelled Sake on Friday. One shell fell on a house and killed a couple.", "killed 2"},
		{"one rocket of three", "en", "Rebels fired three rockets at Goma on Friday. One hit a school, wounding two pupils. Another landed in the garden of a clinic. The third fell in the lake.", "wounded 2"},
		{"left dead and another wounded", "en", "Shelling of Sake on Friday left one civilian dead and another wounded, the mayor said.", "killed 1 wounded 1"},
		{"coups de machette", "fr", "Des coupeurs de route ont attaqué un car vendredi à Gao. Le chauffeur a été tué, trois passagers ont reçu des coups de machette.", "killed 1 wounded 3"},
		{"paid the supreme price", "en", "Troops killed 14 insurgents near Gwoza on Friday. One soldier paid the supreme price.", "killed 15"},
		{"people of two kinds", "fr", "Des frappes ont tué dimanche sept personnes, deux civils et cinq combattants, près de Tyr.", "killed 7"},
		{"le bilan, dont des gendarmes", "fr", "Un marché a été attaqué dimanche à Goma. Le dernier bilan fait état de onze morts, dont trois gendarmes.", "killed 11"},
		{"the number of rebels killed", "en", "Jets bombed a camp near Goma on Friday. The army put the number of rebels killed at \"over 50\".", "killed 50"},
		{"le nombre de combattants tués", "fr", "Des avions ont bombardé vendredi un camp près de Goma. L'armée évalue à 40 le nombre de combattants tués.", "killed 40"},
		{"at the cost of so many", "en", "Soldiers retook Goma on Friday at the cost of 30 dead.", "killed 30"},
		{"au prix de tant de morts", "fr", "Les soldats ont repris vendredi la ville de Goma au prix de douze morts.", "killed 12"},
		{"panes broken, nobody hurt", "en", "A grenade exploded near a hall in Goma on Friday. Panes were smashed but nobody was hurt.", "killed 0 wounded 0"},
		{"nobody hurt, and huts burned", "en", "Raiders attacked the hamlet of Kiri on Friday. Nobody was hurt, but two barns were torched.", "killed 0 wounded 0"},
		{"a splinter wound", "en", "Shelling hit the market of Goma on Friday. A widow of eighty received a splinter wound to the thigh.", "wounded 1"},
		{"away with a wound", "en", "Rebels beheaded two woodcutters near Goma on Friday. A third man escaped with a knife wound to the neck.", "killed 2 wounded 1"},
		{"in hospital with wounds", "en", "Raiders shot dead five herders near Goma on Friday. Seven others are admitted at the mission hospital with bullet wounds.", "killed 5 wounded 7"},
		{"the losses of each side, a line each", "fr", "Le poste de Sula a été attaqué lundi par des rebelles.\nBilan ami : 14 décédés, 8 blessés.\nBilan ennemi : 20 terroristes abattus.", "killed 34 wounded 8"},
		{"enemy losses", "en", "Rebels attacked the post at Sula on Monday.\nOwn losses: two soldiers killed, four wounded.\nEnemy losses: nine rebels killed.", "killed 11 wounded 4"},
		{"whom a hospital takes in", "fr", "Un blindé a sauté sur une mine près de Gao vendredi. L'hôpital de Gao a admis trois soldats brûlés.", "wounded 3"},
		{"un mort à l'hôpital", "fr", "Une bombe a explosé vendredi à Goma. L'hôpital a reçu un mort et neuf blessés.", "killed 1 wounded 9"},
		{"on déplore des morts et des blessés", "fr", "Des hommes armés ont attaqué vendredi le village de Kiri. « On déplore 12 morts et six blessés », a indiqué un habitant.", "killed 12 wounded 6"},
		{"a row of parts without its comma", "en", "Five civilians, including a child and two women were killed, and 20 were wounded in an air strike on Goma on Friday.", "killed 5 wounded 20"},
		{"un bras cassé", "fr", "Des inconnus ont attaqué le village de Kiri vendredi. Le chef s'en tire avec une jambe cassée.", "wounded 1"},
		{"lost one of their own", "en", "The army lost a lieutenant and two soldiers in an ambush near Goma on Friday.", "killed 3"},
		{"our dead beside theirs", "en", "Our fighters attacked the army's post at Goma on Friday. Six soldiers were killed. Two of our fighters fell.", "killed 8"},
		{"nos morts et les leurs", "fr", "Nos hommes ont attaqué vendredi la position de l'armée à Goma. Bilan : six morts. Nous déplorons deux morts.", "killed 8"},
		{"whom they had taken", "en", "Six students whom gunmen abducted in Goma last week were freed on Friday.", "captured 6"},
		{"the post attacked, officers beheaded", "en", "Militiamen stormed the police post at Goma on Friday. Two officers were beheaded and the post was set on fire.", "killed 2"},
		{"one of the injured died", "en", "A bomb killed two people and wounded five in Goma on Friday. One of the injured died in hospital.", "killed 3 wounded 5"},
		{"l'un des blessés est décédé", "fr", "Une mine a tué jeudi deux casques bleus et en a blessé trois près de Gao. L'un des blessés est décédé pendant son évacuation.", "killed 3 wounded 3"},
		{"un civil également", "fr", "Cinq policiers ont été tués lundi dans une attaque de la guérilla contre leur convoi près de Goma. Un civil a également trouvé la mort.", "killed 6"},
		{"a third in critical condition", "en", "Raiders ambushed a police patrol near Goma on Friday, leaving two officers dead and a third in critical condition.", "killed 2 wounded 1"},
		{"neutralised, in quotation marks", "en", "Artillery shelled rebel positions near Goma on Friday, \"neutralising\" eight militants.", "killed 8"},
		{"la gorge à six bergers", "fr", "Les insurgés ont coupé la gorge à six bergers vendredi à Goma.", "killed 6"},
		{"hurt, and the car destroyed", "fr", "Un drone a visé une voiture près de Goma vendredi, tuant ses deux occupants. Trois passants ont été légèrement blessés. Le véhicule a été détruit.", "killed 2 wounded 3"},
		{"did not live to see", "en", "A farmer and his son were shot by raiders at Mopti on Monday and did not live to see the evening.", "killed 2"},
		{"a name and who he is", "en", "Abu Karim, a Moroccan, was killed by soldiers in Mosul on Monday.", "killed 1"},
		{"a title, its name and others", "en", "Gunmen stormed Yala on Monday, killing the village head, Musa Adamu, and 17 villagers.", "killed 18"},
		{"identified as, and others", "en", "Gunmen stormed Yala on Monday, killing the village head identified as Musa Adamu and 17 other victims.", "killed 18"},
		{"the head of a district, and others", "en", "Bandits killed the district head of Kuru and 11 others on Monday.", "killed 12"},
		{"so many dead with so many wounded", "en", "The death toll from a bombing in Kunduz on Monday has risen to 80 with 300 wounded.", "killed 80 wounded 300"},
		{"the dead of the side first struck", "fr", "Le camp de Toma a été attaqué mardi par des rebelles. La riposte a permis de neutraliser 15 rebelles. On déplore la mort d'un militaire.", "killed 1"},
		{"dead who are believed", "en", "The navy sank two boats off Yala on Monday and dozens of rebels are believed to have been killed.", "killed 24"},
		{"behind an aside", "fr", "La police a annoncé avoir tué, avec l'appui d'habitants, 28 membres de gangs lundi à Delmas.", "killed 28"},
		{"ni tué ni blessé", "fr", "Aucun civil n'a été tué ou blessé dans le raid sur Goma lundi.", "killed 0 wounded 0"},
		{"fire in which some were hurt", "en", "The army answered mortar fire by guerrillas on a post near Sake in which three soldiers were wounded on Friday.", "wounded 3"},
		{"tel est le bilan", "fr", "Huit morts et trente blessés : tel est le bilan, établi jeudi par l'hôpital, du bombardement qui a frappé mercredi la ville de Kati.", "killed 8 wounded 30"},
		{"caught in the fight", "en", "Soldiers fought militiamen near Domoni on Monday, the army said. Three militiamen were captured and a soldier was wounded.", "wounded 1 captured 3"},
		{"shot, and nothing else said", "en", "Theo Marambi, the deputy mayor, was shot on his doorstep in Goma on Friday.", "killed 1"},
		{"tombée dans une embuscade", "fr", "Une colonne est tombée lundi dans une embuscade à Ayorou. Huit soldats ont perdu la vie.", "killed 8"},
		{"tombés au champ d'honneur", "fr", "Une colonne est tombée lundi dans une embuscade à Ayorou. Le bilan est de huit soldats tombés au champ d'honneur, douze blessés et deux véhicules détruits.", "killed 8 wounded 12"},
		{"la mort de quinze soldats, tués", "fr", "L'armée a annoncé dimanche la mort de quinze soldats, tués samedi dans une embuscade à Torodi.", "killed 15"},
		{"two words for one", "en", "Gunmen killed the journalist and activist Ana Cruz on Friday in Goma.", "killed 1"},
		{"founder and editor", "en", "Gunmen shot and killed Cruz, founder and editor of a newspaper, on Friday in Goma.", "killed 1"},
		{"deaths, and a flight", "en", "An attack on a convoy near Titao on Friday led to the deaths of nine people and forced hundreds of families to flee.", "killed 9"},
		{"one of those taken", "en", "The mayor is one of four hostages abducted by gunmen in Kankara on Friday.", "captured 4"},
		{"one of those killed", "en", "The mayor was one of five people killed in an attack in Kankara on Friday.", "killed 5"},
		{"une personne morte", "fr", "Une bombe a explosé vendredi à Goma. Le bilan est d'une personne morte et de deux blessés.", "killed 1 wounded 2"},
		{"une partie du sujet, sans virgules", "fr", "Deux civils dont un homme et une fillette ont été tués vendredi à Oicha par des rebelles.", "killed 2"},
		{"un pays derrière « avec »", "fr", "Deux gendarmes ont été tués vendredi à Diapaga, non loin de la frontière avec le Bénin, dans une attaque.", "killed 2"},
		{"une vingtaine d'autres", "fr", "Six civils ont été tués vendredi à Idleb par un obus et une vingtaine d'autres ont été blessés.", "killed 6 wounded 20"},
		{"une vingtaine de deux sortes", "fr", "Les rebelles ont enlevé vendredi une vingtaine de femmes et de fillettes à Tera.", "captured 20"},
		{"a crew killed with its aircraft", "en", "Rebels shot down a helicopter near Gao on Friday, killing five soldiers.", "killed 5"},
		{"état d'un mort", "fr", "Le préfet a fait état d'un mort et d'un blessé dans une attaque de rebelles vendredi à Goma.", "killed 1 wounded 1"},
		{"un bilan d'un mort", "fr", "Une bombe a explosé vendredi à Goma. Le bilan est d'un mort et de deux blessés.", "killed 1 wounded 2"},
		{"soldé par un mort", "fr", "Un raid des rebelles s'est soldé vendredi par un mort et un blessé à Goma.", "killed 1 wounded 1"},
		{"des morts et un blessé", "fr", "Le préfet parle de deux morts et d'un blessé dans un raid des rebelles vendredi à Goma.", "killed 2 wounded 1"},
		{"a participle behind an aside", "en", "Rebels ambushed a convoy on Friday at Ayorou, close to the border with Mali, killing eight soldiers.", "killed 8"},
		{"dont quatre ont été", "fr", "Les soldats ont accroché vendredi des rebelles près de Gao, dont quatre ont été abattus.", "killed 4"},
		{"au cours de laquelle", "fr", "L'armée a mené vendredi une opération près de Gao au cours de laquelle douze rebelles ont été abattus.", "killed 12"},
		{"found dead, and injured", "en", "Gunmen raided a village near Kankara on Friday, police said. \"Ten persons were found dead, five injured,\" a police spokesman said.", "killed 10 wounded 5"},
		{"the only first toll", "en", "A bomb went off in Kaduna on Friday. An initial toll put the dead at eight.", "killed 8"},
		{"le seul premier bilan", "fr", "Une bombe a explosé vendredi à Kidal. Un premier bilan fait état de huit morts.", "killed 8"},
		{"a first toll overtaken", "en", "A bomb killed nine people in Kaduna on Friday. An initial toll had put the dead at eight.", "killed 9"},
		{"a day beside the wounded", "fr", "Huit personnes ont été tuées et douze blessées lundi à Kidal dans l'explosion d'une bombe.", "killed 8 wounded 12"},
		{"un jour derrière les blessés", "fr", "Deux personnes ont été tuées et huit blessées vendredi à Goma.", "killed 2 wounded 8"},
		{"shot in the leg", "en", "Gunmen shot the deputy mayor in the leg in Goma on Friday.", "wounded 1"},
		{"an elderly couple", "en", "Gunmen abducted an elderly couple in Goma on Friday.", "captured 2"},
		{"nobody says how many", "en", "Officers detained the mercenaries in Goma on Friday.", ""},
		{"a number in two words", "en", "The ministry said a hundred and seventy of the rebels were killed at Goma on Friday.", "killed 170"},
		{"taken to hospital", "en", "A bomb went off in Kaduna on Friday. Two brothers died and three farmers were taken to hospital.", "killed 2 wounded 3"},
		{"left in critical condition", "en", "The blast in Kaduna on Friday killed one man and left two others in critical condition.", "killed 1 wounded 2"},
		{"left badly injured", "en", "Gunmen shot at a taxi in Quetta on Monday, leaving two passengers badly injured.", "wounded 2"},
		{"two more", "en", "A bomb killed seven soldiers in Zamzam on Friday. Two others died of their wounds.", "killed 9"},
		{"two more of another act", "en", "Gunmen killed nine people in Jos on Monday. Three more died on Tuesday when a bomb went off in Bauchi.", "killed 9"},
		{"two more, French", "fr", "Des obus sont tombés vendredi sur le camp. Sept habitants ont été tués, deux autres sont morts à l'hôpital.", "killed 9"},
		{"between life and death", "fr", "Une bombe a blessé trois passants lundi à Sfax, dont deux sont entre la vie et la mort.", "wounded 3"},
		{"in a grave state", "fr", "L'explosion de lundi à Sfax a tué une femme ; deux enfants sont dans un état critique.", "killed 1 wounded 2"},
		{"a chief and him", "fr", "Des inconnus ont fait irruption lundi chez un chef de village et l'ont tué à coups de machette.", "killed 1"},
		{"balance of a target", "fr", "Le village de Boboye a de nouveau été la cible d'hommes armés dans la nuit de mardi à mercredi. Bilan : six morts.", "killed 6"},
		{"in critical condition", "en", "A bomb went off in Kaduna on Friday. Two were killed and a boy is in critical condition.", "killed 2 wounded 1"},
		{"transportés à l'hôpital", "fr", "Une bombe a explosé vendredi à Kidal. Quatre civils ont été transportés à l'hôpital.", "wounded 4"},
		{"a row beside the dead", "en", "A bomb went off in Kaduna on Friday. A nurse and three patients are dead.", "killed 4"},
		{"the lives of a row", "en", "A bomb went off in Kaduna on Friday, claiming the lives of a nurse and three patients.", "killed 4"},
		{"who the victims were", "en", "Rebels shelled Sake on Friday. The victims were a mother and her two daughters.", "killed 3"},
		{"whose bodies", "fr", "Une bombe a explosé vendredi à Kidal. Les corps de quatre bergers ont été transportés à la morgue.", "killed 4"},
		{"une famille de cinq", "fr", "Des obus ont frappé Kidal vendredi, tuant une famille de cinq personnes.", "killed 5"},
		{"burned to death in the blast", "en", "A bomb went off in Kaduna on Friday. Four people burned to death.", "killed 4"},
		{"bodies recovered by rescuers", "en", "Rebels shelled Sake on Friday. Rescuers recovered three bodies.", "killed 3"},
		{"killed in the attack", "en", "Gunmen attacked a hamlet near Djibo on Friday. Two farmers were hacked to death.", "killed 2"},
		{"compté", "fr", "Une bombe a explosé vendredi à Kidal. Un médecin a compté 14 morts et au moins huit blessés.", "killed 14 wounded 8"},
		{"le bilan est de", "fr", "Une bombe a explosé vendredi à Kidal. Le bilan est de 14 morts et une trentaine de blessés.", "killed 14 wounded 30"},
		{"s'en tirer", "fr", "Une bombe a explosé vendredi à Kidal. Les passagers s'en sont tirés indemnes.", "killed 0 wounded 0"},
		{"all of one family", "en", "Rebels shelled Sake on Friday. Four people, all of one family, were wounded.", "wounded 4"},
		{"treated so many", "en", "Rebels shelled Sake on Friday. The hospital said it had treated 30 wounded.", "wounded 30"},
		{"captured in the fight", "en", "Militants ambushed a convoy near Gao on Friday, killing nine soldiers and capturing three.", "killed 9 captured 3"},
		{"et en capturant trois", "fr", "Des insurgés ont attaqué un poste près de Gao vendredi, tuant neuf soldats et en capturant trois.", "killed 9 captured 3"},
		{"morts et prisonniers", "fr", "L'attaque d'un poste près de Gao vendredi a fait neuf morts, douze blessés et trois prisonniers parmi les soldats.", "killed 9 wounded 12 captured 3"},
		{"some of the dead", "en", "Gunmen killed 11 people and wounded 24 in Goma on Friday, officials said. Three of the dead were children, according to the mayor. Four of the wounded are in critical condition.", "killed 11 wounded 24"},
		{"one of two victims died", "en", "Rebels shelled Goma on Friday, wounding six. Two later died.", "killed 2 wounded 6"},
		{"the third this month", "en", "Friday's raid, the third this month, killed nine villagers in Djibo.", "killed 9"},
		{"dead of both, one passive", "en", "A convoy was ambushed near Gao on Friday. Four soldiers were killed and 18 attackers shot dead.", "killed 22"},
		{"another one wounded six", "en", "On Friday another bomb had wounded six in Herat.", "wounded 6"},
		{"the killing of seven of them", "en", "Fighters attacked a patrol near Gao on Friday, which led to the killing of seven of them and the wounding of ten others.", "killed 7 wounded 10"},
		{"entraîné la mort de", "fr", "L'explosion d'une mine près de Gao vendredi a entraîné la mort de quatre soldats.", "killed 4"},
		{"a toll of both sides", "fr", "L'armée a repoussé une attaque vendredi à Bosso. Bilan : côté ami, deux tués et cinq blessés ; côté ennemi, 14 terroristes neutralisés, trois capturés.", "killed 16 wounded 5 captured 3"},
		{"toll of both sides", "en", "The army repelled an attack on Bosso on Friday. Provisional toll: friendly side, two killed and five wounded; enemy side, 14 terrorists neutralised.", "killed 16 wounded 5"},
		{"a row at the head", "en", "A bomb went off in Kaduna on Friday. The driver and two passengers sustained injuries.", "wounded 3"},
		{"et douze sont dans un état critique", "fr", "Une bombe a explosé vendredi à Kidal. Trois villageois ont été tués et au moins douze civils sont dans un état critique.", "killed 3 wounded 12"},
		{"cost the lives of a couple and their children", "en", "A bomb went off in Kaduna on Friday. The attack cost the lives of a couple and their two children.", "killed 4"},
		{"and so many arrested", "en", "Police said on Friday that 45 officers had been injured by stones in Goma and 92 people arrested.", "wounded 45"},
		{"along with four of his men", "en", "An air strike in Badghis on Friday killed a commander along with four of his men.", "killed 5"},
		{"women and children", "en", "Raiders attacked Gumuruk on Friday, abducting women and children.", ""},
		{"twice as many", "en", "Gunmen raided the market of Taiz on Friday, leaving eleven traders dead and twice as many hurt.", "killed 11"},
		{"drones out of drones", "en", "Nearly all the drones launched at Odesa on Friday were shot down, the air force says: 19 out of 22.", ""},
		{"killed him", "en", "Gunmen stopped the priest near Goma on Friday and killed him.", "killed 1"},
		{"il a succombé", "fr", "Des rebelles ont mitraillé le juge vendredi à Goma ; il a succombé à ses blessures.", "killed 1"},
		{"killed with his driver", "en", "The mayor was killed by rebels near Goma on Friday with two guards.", "killed 3"},
		{"pertes des uns et des autres", "fr", "La coalition dit avoir tué deux cents insurgés vendredi à Fotokol et perdu neuf hommes.", "killed 209"},
		{"dead of both sides", "en", "The patrol fell into an ambush near Goma on Friday: three soldiers dead, ten rebels killed.", "killed 13"},
		{"of whom two died", "en", "Shells fell on Donetsk on Friday, wounding five people, of whom two later died.", "killed 2 wounded 5"},
		{"et à six autres", "fr", "Un attentat a coûté la vie vendredi à Mossoul à un général et à six de ses gardes.", "killed 7"},
		{"a row before the participle", "fr", "Bilan de l'attaque de Kaya : quatorze civils et deux soldats tués.", "killed 16"},
		{"a third", "en", "Two soldiers died in a mine blast near Goma on Friday and a third was wounded.", "killed 2 wounded 1"},
		{"sans blesser personne", "fr", "Un drone de l'armée a frappé mardi une étable à Goma, perçant le toit sans blesser personne.", "killed 0 wounded 0"},
		{"unharmed captives", "en", "Gunmen seized fifteen workers near Goma on Friday; all walked out unharmed on Sunday.", "captured 15"},
		{"a family of five", "en", "Shells fell on homes in Kafouri on Friday, killing a family of five.", "killed 5"},
		{"treated elsewhere", "en", "Armed men raided a village in Turkana on Friday, killing five people. A herder who was wounded in the leg is being treated at Lokichar.", "killed 5 wounded 1"},
		{"a number put at nine", "en", "A bomb struck a minibus in Kabul on Friday, killing 14. A spokesman put the number of injured at nine.", "killed 14 wounded 9"},
		{"a part in apposition", "en", "Four traders, two of them women, were shot dead when bandits raked a bus with gunfire near Zaria on Friday.", "killed 4"},
		{"a part after dont", "fr", "La police a arrêté neuf personnes, dont un instituteur, vendredi à Kano.", "captured 9"},
		{"some of those named before", "en", "A man threw a grenade at policemen in Zaria on Friday, killing two of them.", "killed 2"},
		{"taken along", "fr", "Le maire a été arrêté vendredi à Bamako avec trois conseillers par la gendarmerie.", "captured 4"},
		{"an object behind the custody", "en", "Police took into custody four persons at a hotel in Kandy on Friday.", "captured 4"},
		{"a noun with its persons far off", "fr", "L'ONG dénonce l'arrestation vendredi à Tunis de deux avocats par la police.", "captured 2"},
		{"not even hurt", "en", "Rebels shelled the town of Taiz on Friday. No civilian was hurt.", "killed 0 wounded 0"},
		{"nobody killed", "en", "Rebels shelled the town of Taiz on Friday. No villager was killed.", "killed 0"},
		{"a toll that has risen", "fr", "Une mine a explosé vendredi à Taëz, tuant deux bergers. Le bilan est passé à cinq morts.", "killed 5"},
		{"risen, in the next entry", "fr", "14h20 : Une mine a explosé vendredi à Taëz, tuant deux bergers.\n15h11 : Le bilan monte à cinq morts.", "killed 5"},
		{"one number for two nouns", "en", "Gunmen killed 40 patients and nurses in Taiz on Friday.", "killed 40"},
		{"il n'y en a pas eu", "fr", "Les rebelles ont bombardé Taëz vendredi. Il n'y a pas eu de victimes.", "killed 0 wounded 0"},
		{"ni l'un ni l'autre", "fr", "Les rebelles ont bombardé Taëz vendredi. Ni victime ni dégât.", "killed 0 wounded 0"},
		{"killed or wounded", "fr", "Dix soldats ont été tués ou blessés lundi dans l'attaque du poste de Bosso.", ""},
		{"killed or wounded, by somebody", "en", "Soldiers killed or wounded 40 rebels near Goma on Friday.", ""},
		{"hurt, and dead since", "fr", "Blessé par balle jeudi lors d'une attaque à Conakry, un lycéen a succombé vendredi.", "killed 1"},
		{"un mort derrière un tiret", "fr", "Fusillade à Marseille – un mort et deux blessés", "killed 1 wounded 2"},
		{"une part entre virgules", "fr", "Au moins 25 villageois, dont des femmes et des enfants, ont été tués mardi à Kaya.", "killed 25"},
		{"de vingt-quatre à trente et un", "fr", "Le bilan de l'explosion de Kaboul vendredi est passé de 24 à 31 morts.", "killed 31"},
		{"des armes abattues", "fr", "Sur les quinze missiles tirés mardi contre Kiev, douze ont été abattus, selon l'armée de l'air.", ""},
		{"mis hors d'état de nuire", "fr", "Neuf rebelles ont été mis hors d'état de nuire mardi à Diffa, selon le ministère de la Défense.", "killed 9"},
		{"no word is not none", "en", "Rebels shelled the town of Taiz on Friday. There were no reports of casualties.", ""},
		{"un équipage indemne", "fr", "Une mine a explosé vendredi au passage d'un blindé près de Taëz. L'équipage est indemne.", "killed 0 wounded 0"},
		{"one of two unhurt", "en", "A motorcyclist was unhurt but his passenger was killed by gunmen in Quetta on Friday.", "killed 1"},
		{"an entry of a toll", "fr", "Des hommes armés ont jeté vendredi une grenade dans un bar de Bosaso : un mort, neuf blessés, d'après le maire.", "killed 1 wounded 9"},
		{"bare nouns", "fr", "Assaut contre un poste de police à Zaria vendredi. Un garde blessé.", "wounded 1"},
		{"the dead before the arrested", "fr", "Une voiture piégée a explosé vendredi à Zaria : 22 morts selon la police, qui a abattu un suspect.", "killed 22"},
		{"hospitalised", "fr", "Vendredi, un obus est tombé sur une école de Sloviansk et deux élèves ont dû être hospitalisés.", "wounded 2"},
		{"un membre arraché", "fr", "Un casque bleu a eu le pied arraché vendredi par une mine près de Zaria.", "wounded 1"},
		{"mortally wounded", "fr", "Le président a été mortellement blessé vendredi dans une embuscade près de Mao.", "killed 1"},
		{"a crew with its number", "en", "The crew of 22 were taken hostage by pirates off Socotra on Friday.", "captured 22"},
		{"whoever died", "fr", "Un camion a roulé vendredi sur une mine près de Zouar : l'apprenti est décédé sur-le-champ, précise la mairie.", "killed 1"},
		{"nobody in this attack", "en", "A bomb went off at a bank in Medellin on Friday. Nobody was killed or wounded in this attack.", "killed 0 wounded 0"},
		{"nobody, in a paragraph of its own", "en", "Rebels shelled the town of Taiz on Friday.\n\nNo casualties were reported.", "killed 0 wounded 0"},
		{"two under a plural verb", "en", "The commander of the militia and his driver were killed when a missile struck their car near Idlib on Friday.", "killed 2"},
		{"a part told of another sentence's whole", "en", "A suicide bomber blew herself up among recruits in Grozny on Friday; four of them died.", "killed 4"},
		{"most of them", "en", "At least 20 people, most of them women, lost their lives in an air strike on a market in Taiz on Friday.", "killed 20"},
		{"a death that came before", "en", "Protesters set fire to a police station in Khasavyurt on Friday after a teenager died in custody.", ""},
		{"a list after a comma", "en", "Gunmen killed his driver, his bodyguard and a colleague near Attock on Friday.", "killed 3"},
		{"damage but no injuries", "en", "An Israeli air strike on a camp in Khan Younis caused damage but no injuries on Friday.", "killed 0 wounded 0"},
		{"some of his own with another", "en", "They killed the village chief and two of his sons in Mopti.", "killed 3"},
		{"who lost a leg", "en", "A ranger lost both legs in Yala on Friday when he trod on a mine.", "wounded 1"},
		{"the loss of men", "en", "Marines tried to storm the port of Bargal on Friday and were repelled with the loss of two men.", "killed 2"},
		{"lives claimed", "en", "Friday's bombing in Quetta claimed 14 lives and left 33 people injured, officials said.", "killed 14 wounded 33"},
		{"perdre des hommes", "fr", "Les rebelles ont attaqué la garnison de Kaya vendredi et y ont perdu deux hommes.", "killed 2"},
		{"y laisser des hommes", "fr", "Une section est tombée vendredi dans une embuscade près de Kaya et y a laissé six hommes.", "killed 6"},
		{"the rest were touched", "fr", "Des rebelles ont attaqué un poste vendredi à Kaya, où trois gendarmes sont morts et huit autres ont été touchés.", "killed 3 wounded 8"},
		{"bodies from the rubble", "fr", "Des missiles ont frappé Goma vendredi. Quatre corps ont été retirés des décombres.", "killed 4"},
		{"the one whom a pronoun means", "fr", "Le maire de Goma rentrait chez lui vendredi. Il a été enlevé par des hommes armés.", "captured 1"},
		{"who did not survive", "fr", "Une patrouille est tombée vendredi dans une embuscade à Goma. Le chauffeur n'a pas survécu.", "killed 1"},
		{"lightly touched", "fr", "Une patrouille a essuyé des tirs vendredi près de Goma ; un gendarme a été légèrement touché.", "wounded 1"},
		{"un mort et des blessés", "fr", "La police a tiré vendredi sur les manifestants à Kinshasa, faisant un mort et deux blessés.", "killed 1 wounded 2"},
		{"des morts et des blessés", "fr", "Une explosion a fait deux morts et trois blessés vendredi à Goma.", "killed 2 wounded 3"},
		{"un seul blessé", "fr", "L'attaque de Goma a fait vendredi un blessé parmi les soldats.", "wounded 1"},
		{"the men and not the army", "fr", "L'armée a perdu trois hommes vendredi dans un accrochage à Beni.", "killed 3"},
		{"two taken", "en", "Gunmen seized a priest and his driver near Kembong on Friday.", "captured 2"},
		{"a series is no film", "en", "A series of airstrikes killed 20 militants near Idlib on Friday.", "killed 20"},
		{"a noun read as a verb", "en", "U.S. airstrikes killed 20 militants near Idlib on Friday.", "killed 20"},
		{"killers are no victims", "en", "About 250 rebels had gunned down two policemen near Manpur on Friday.", "killed 2"},
		{"some of the wounded died", "en", "A man threw a grenade into a bar in Zaria on Friday, injuring eight guests, two of whom later died.", "killed 2 wounded 8"},
		{"some of the dead were children", "en", "Gunmen killed nine people in Zaria on Friday, two of whom were children.", "killed 9"},
		{"hurt nobody", "en", "Two shells landed near a school in Zaria on Friday and hurt nobody.", "killed 0 wounded 0"},
		{"taken in the fight", "en", "The army attacked a camp near Zaria on Friday, killing twelve rebels and taking nine prisoner.", "killed 12 captured 9"},
		{"how old she was", "en", "A woman of seventy was wounded when rebels shelled the town of Taiz on Friday.", "wounded 1"},
		{"one killed, six wounded", "en", "A convoy was ambushed near Zaria on Friday; one worker killed, six wounded.", "killed 1 wounded 6"},
		{"both sides in a line", "en", "Armed men attacked a police post in Zaria on Friday, killing two officers; 14 attackers died.", "killed 16"},
		{"who kills is no dead", "en", "Two hired killers shot dead a teacher in Zaria on Friday.", "killed 1"},
		{"called by their age", "en", "A shell killed a 19-year-old and his aunt in Kherson on Friday.", "killed 2"},
		{"a row of objects", "en", "Gunmen killed a judge, his wife and two guards in Quetta on Friday.", "killed 4"},
		{"a row of four", "en", "Rebels kidnapped two nuns, a priest, a driver and four seminarians near Bria on Friday.", "captured 8"},
		{"what a name is of", "en", "Gunmen abducted Ali Hassan, a farmer and father of six, in Sula on Friday.", "captured 1"},
		{"an abbreviation inside the phrase", "en", "Two Kurdistan Workers' Party (PKK) militants were killed in Hakkari on Friday.", "killed 2"},
		{"two groups in one phrase", "en", "No fewer than 17 Boko Haram and Islamic State fighters were killed in Borno State on Friday.", "killed 17"},
		{"a list before who speaks", "en", "Rebels attacked a post in Goma on Sunday, killing a soldier, a policeman and a driver, said the governor.", "killed 3"},
		{"including one, and another", "en", "Eleven soldiers, including an army captain, and a civilian were killed in an ambush in Goma on Monday.", "killed 12"},
		{"a family and others", "en", "A colonel of the Rifles, his wife and eight-year-old son, and four guards were killed in an ambush in Goma on Monday.", "killed 7"},
		{"one taken to hospital", "en", "Two officers were killed and one taken to hospital with injuries in Goma on Monday.", "killed 2 wounded 1"},
		{"their bodies taken to hospital", "en", "Two soldiers were killed near Goma on Monday and their bodies taken to hospital.", "killed 2"},
		{"south of a town, so many", "en", "South of Goma, five army troops were wounded in another gun battle with militants on Friday.", "wounded 5"},
		{"an aside before the toll", "en", "A suicide bombing at a checkpost of security forces in Beni, a major town in North Kivu, on Tuesday killed five people.", "killed 5"},
		{"members of one side and those of another", "en", "Eight members of the Turkish security forces and 46 outlawed Kurdistan Workers’ Party (PKK) militants were killed in clashes in the southeastern province of Hakkari on Friday.", "killed 54"},
		{"bodies and how they were found", "en", "Police found the decapitated and bound bodies of nine policemen in Goma on Friday.", "killed 9"},
		{"not what another bomb did", "en", "A car bomb killed four people in Goma on Monday, while a second bomb in the same area wounded nine.", "killed 4"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2022-06-13"})
			if len(res.Coded.Claims) == 0 {
				t.Fatal("no claim")
			}
			if got := harmLine(res.Coded.Claims[0].Harm); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func harmLine(h *attest.Harm) string {
	if h == nil {
		return ""
	}
	var out []string
	for _, k := range []struct {
		name string
		q    *attest.Quantity
	}{{"killed", h.Killed}, {"wounded", h.Wounded}, {"captured", h.Captured}} {
		if k.q != nil && k.q.Low != nil {
			out = append(out, fmt.Sprintf("%s %d", k.name, *k.q.Low))
		}
	}
	return strings.Join(out, " ")
}

// TestCount holds how many acts a sentence tells. The first claim of the report has
// the count.
func TestCount(t *testing.T) {
	cases := []struct {
		language, text string
		want           int
	}{
		{"en", "The barracks in Basra came under mortar fire three times on Friday.", 3},
		{"en", "The camp in Basra was shelled twice on Friday.", 2},
		{"en", "Rebels fired two salvos of rockets at the port of Latakia on Friday.", 2},
		{"en", "Rebels fired two rockets at the port of Latakia on Friday.", 1},
		{"en", "Soldiers raped five women near Tawila on Friday.", 5},
		{"en", "At least 40 people were killed in three villages near Chibok by gunmen on Friday.", 3},
		{"en", "Gunmen attacked two villages, Sake and Kitchanga, on Friday.", 1},
		{"fr", "L'aviation a bombardé à deux reprises la forêt de Sambisa vendredi.", 2},
		{"en", "A reporter was shot three times near his home in Afgooye on Friday.", 1},
		{"fr", "Une dizaine de morts dans une attaque de rebelles à Boma vendredi.", 1},
		{"fr", "44 morts dans deux attentats suicide à Damas vendredi.", 2},
		{"fr", "Deux salves de roquettes se sont abattues vendredi sur la base de Farsia.", 2},
		{"fr", "C'est pour la troisième fois que le camp a été bombardé, vendredi à Bassora.", 1},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2022-06-13"})
		if len(res.Coded.Claims) == 0 {
			t.Errorf("%s: no claim", tc.text)
			continue
		}
		if got := res.Coded.Claims[0].Count; got.Low == nil || *got.Low != tc.want {
			t.Errorf("%s: count is %v, not %d", tc.text, got.Text, tc.want)
		}
	}
}
