package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestWhere codes short reports and compares where each claim's act is placed.
func TestWhere(t *testing.T) {
	cases := []struct {
		name, language, text, want string
	}{
		{"here on one day, there on another", "en", "Rebels attacked posts in Goma on Monday and in Bukavu on Tuesday.", "Goma; Bukavu"},
		{"where the owner is from", "fr", "La maison d'un planteur, originaire de l'Isère, a été endommagée vendredi par une bombe à Ajaccio.", "Ajaccio"},
		{"before a possessor", "en", "In Nueva Ecija's Bongabon town, gunmen ambushed a police patrol on Friday.", "Bongabon"},
		{"an attack on a people", "en", "Gunmen attacked Somalis in a restaurant in Mogadishu on Friday.", "Mogadishu"},
		{"a town in small letters as dateline", "en", "Lagos: Nigerian police said a group of gunmen launched an attack on a village in Katsina state on Friday, killing twelve villagers.\n\nNobody has claimed it.", "Katsina"},
		{"a dateline with an agency and no dash", "en", "Islamabad, Mar 21 (UNI) A soldier was killed on Friday when a bomb hit a police van in Balochistan province.", "Balochistan"},
		{"a town no gazetteer has, behind a day", "fr", "Les rebelles affirment s'être emparés mardi de Tiwa Bangoura, dans le sud-est du Tchad.", "Tiwa Bangoura/TCD"},
		{"a community in an emirate", "en", "Eighteen people were killed by gunmen on Friday in Kaborro community in the Dansadau Emirate of Zamfara State.", "Kaborro/NGA"},
		{"where the briefing was", "en", "Gunmen burned huts in Numan on Friday, said the police spokesperson at a press briefing in Yola.\n\nThe attackers shot two farmers as the village slept, he said.", "Numan; Numan"},
		{"près d'un pays voisin", "fr", "Douze civils ont été tués vendredi par des hommes armés au Burkina Faso, tout près du Mali.", "Burkina Faso"},
		{"d'où viennent les renforts", "fr", "Des manifestants ont incendié la sous-préfecture de Tessalit jeudi. Des renforts, venus de Gao, sont attendus dans la ville.", "Tessalit; Tessalit; Tessalit"},
		{"where they were taken to", "fr", "À Nyado, des volontaires ont fait le tour des abris. Dix-sept hommes ont été emmenés vers Kissidougou par des soldats.", "Nyado"},
		{"freed, taken elsewhere", "en", "A nurse abducted by rebels near Tubmanburg on 12 July was freed on Sunday.", "Tubmanburg; -"},
		{"un communiqué remis ailleurs", "fr", "Dix passagers ont été abattus lundi dans un autobus à Wiwili. Dans un communiqué remis à Tegucigalpa, le front a démenti avoir attaqué l'autobus.", "Wiwili=Wiwilí; Wiwili=Wiwilí"},
		{"un rescapé d'un village", "fr", "Vingt personnes ont été tuées samedi dans le département de Tillabéri. « Ils ont vidé les boutiques », raconte un rescapé du village de Zibanéro.", "Tillabéri; Zibanéro"},
		{"the parish of a saint", "en", "A bomb exploded at St. Paul's parish in Jos on Friday, killing two people.", "Jos"},
		{"tirées d'ailleurs", "fr", "Des roquettes tirées du Liban vers Zarit ont blessé deux civils vendredi, selon l'armée israélienne.", "Zarit=Zar'it"},
		{"a town described", "en", "Gao was calm two days after rebels killed nine herders there on Tuesday.", "Gao"},
		{"une ville décrite", "fr", "Gao, où des rebelles ont tué neuf bergers mardi, était calme.", "Gao"},
		{"rangée derrière un jour", "fr", "L'armée a pilonné mardi Gao, Kidal et Ménaka.", "Gao; Kidal; Ménaka"},
		{"a building in a town", "en", "The preacher was shot dead on Friday outside the Bilal mosque in Kampala.", "Bilal mosque/UGA"},
		{"un bâtiment au lieu de la phrase", "fr", "À Goma, des pillards ont vidé lundi l'entrepôt Mukanda.", "l'entrepôt Mukanda/COD"},
		{"whose time of day it is", "en", "A drone hit a depot near Odesa on Monday at 1800 Moscow time, killing two guards.", "Odesa"},
		{"l'heure de quel lieu", "fr", "Un tir de drone a tué trois soldats à Kidal lundi à 16 heures, heure de Paris.", "Kidal"},
		{"the provincial capital", "en", "On Sunday the rebels took Kunduz in Afghanistan. Families of the missing blocked a road in the provincial capital on Monday.", "Kunduz; Kunduz"},
		{"the centre of the country", "en", "Mali's junta said on Friday that jihadists had attacked an army base in the centre of the country, killing six.", "centre/MLI"},
		{"the enclave", "en", "Angola governs Cabinda, an enclave of its own. In April 2016 four days of fighting had left a hundred dead in the enclave.", "Cabinda"},
		{"the province told before", "en", "Rebels have long been active in Nampula province. Nine villages were burned in the province on Friday by gunmen.", "Nampula"},
		{"the city centre", "en", "Rebels entered Bambari on Saturday. Gunmen looted shops in the city centre on Sunday.", "Bambari; Bambari"},
		{"where it happened", "en", "Gunmen killed five farmers in Plateau State. The incident happened in Riyomo village on Tuesday.", "Riyomo"},
		{"où les faits se sont produits", "fr", "Cinq paysans ont été tués lundi par des hommes armés dans la région de Mopti. Les faits se sont déroulés dans le village de Torikoro.", "Torikoro"},
		{"where a witness lives", "en", "A pastor in Drodro said soldiers had shot three prisoners on Sunday.", "Drodro"},
		{"d'où est un témoin", "fr", "Des habitants de Sake, joints par téléphone, ont affirmé que des coups de feu avaient été tirés autour du poste mardi.", "Sake"},
		{"where the killers are from", "en", "The government sent two platoons to Lodwar, where 20 people were killed by raiders from Ethiopia on Tuesday.", "Lodwar; Lodwar"},
		{"a village near the border in a country", "fr", "Au Tchad, un camion a sauté mardi sur une mine à proximité de Zouar, au Tibesti.", "Zouar"},
		{"on the way from one town to another", "en", "Rebels shot dead a trader on his way from Bunia to Mahagi on Monday.", "Bunia – Mahagi/COD"},
		{"an unknown village that is bombed on a day", "fr", "L'armée a bombardé lundi Kalemburu, tuant deux femmes.", "Kalemburu"},
		{"le nom entier d'une commune", "fr", "Une bombe a explosé lundi dans la commune de Tarek Ben Ziad.", "Tarek Ben Ziad"},
		{"a weekday right behind the town", "en", "Gunmen killed three men in Kabul Monday night, police said.", "Kabul"},
		{"a weekday behind a province", "en", "Rebels attacked a village in Lanao del Sur Sunday evening.", "Lanao del Sur"},
		{"état major, sans trait d'union", "fr", "Présentant ses condoléances, le chef d'état Major a dit que trois rebelles avaient été tués vendredi à Beni.", "Beni"},
		{"the other side of a border", "en", "Soldiers killed a woman on Friday near the border with Brazil.", "-"},
		{"a local government area", "en", "Gunmen attacked a school in Jangebe, Talata Mafara LGA, Zamfara State, on Friday, killing three.", "Jangebe"},
		{"the sides of a clash", "en", "India and Pakistan exchanged artillery fire in Kashmir on Friday.", "Kashmir=Azad Kashmir"},
		{"the town of a strip", "en", "Gunmen shot dead a trader in the southern Gaza town of Khan Younis on Friday.", "Khan Younis"},
		{"une organisation à trait d'union", "fr", "Deux employés de la Croix-Rouge ont été enlevés vendredi dans le nord du Mali.", "Mali/MLI"},
		{"where the source was reached", "fr", "Selon un responsable local joint à Mueda, un village du district de Muidumbe a été incendié vendredi.", "Muidumbe"},
		{"le pays de la province dite", "fr", "Des miliciens ont tué dix personnes vendredi dans le territoire de Mambasa (Ituri).", "Mambasa"},
		{"a place labels its line", "en", "Goma: six shops were looted on Friday.\nButembo: rebels killed two farmers on Friday.", "Goma; Butembo"},
		{"un lieu en tête de ligne", "fr", "BENI : deux civils tués vendredi par des rebelles.\n\nGOMA : des miliciens ont incendié trois maisons samedi.", "BENI; GOMA"},
		{"a finer place in a labelled line", "en", "Beni: on Friday rebels killed two farmers at Oicha.\nGoma: three houses were burnt by militiamen on Friday.", "Oicha; Goma"},
		{"where they withdrew to is not where they burnt", "en", "Sake: rebels burnt thirty houses on Friday before withdrawing towards Masisi.", "Sake"},
		{"un pays voisin", "fr", "Deux gendarmes ont été tués vendredi dans l'ouest du Niger, non loin de la frontière avec le Mali, dans une attaque de rebelles.", "Niger/NER"},
		{"a neighbouring country", "en", "Two guards were killed by gunmen on Friday in western Niger, near the border with Mali.", "Niger/NER"},
		{"une province derrière son village", "fr", "Neuf personnes sont mortes vendredi dans une attaque à Solhan dans la province du Yagha.", "Solhan"},
		{"an unknown name in a town", "en", "Gunmen killed two farmers at Kirmatar in Gao on Monday.", "Kirmatar/MLI"},
		{"where they were bound for", "en", "A convoy was carrying food to Bentiu when it was ambushed near Leer on Monday.", "Leer"},
		{"a sea", "en", "Rebels attacked a ship in the Red Sea on Friday.", "Red Sea"},
		{"un pays au nom long", "fr", "Une bombe a blessé trois soldats vendredi dans le nord de la République démocratique du Congo.", "République démocratique du Congo/COD"},
		{"the seat of a unit", "en", "Three soldiers of the Gao garrison were killed by rebels near Ansongo on Friday.", "Ansongo"},
		{"le siège d'une unité", "fr", "Vendredi, un camion d'une unité de Gao est tombé dans une embuscade sur la route d'Ansongo.", "Ansongo"},
		{"fighting breaks out", "en", "Fighting broke out in Djibo on Friday.", "Djibo"},
		{"a village by another place of the text", "en", "Gunmen attacked Solhan on Friday. A patrol was ambushed near Sebba.", "Solhan; Sebba"},
		{"a name that only a place can be", "en", "Rebels shelled Zorobo on Friday.", "Zorobo"},
		{"a person, whatever town has the name", "en", "Rebels kidnapped Medina's son in Beni on Friday.", "Beni"},
		{"the capital", "en", "Two policemen were shot dead by gunmen in Uganda on Friday. On Saturday rebels attacked a prison in the capital.", "Uganda; capital=Kampala"},
		{"a backer is no place", "en", "A strike killed four Iran-backed fighters near Deir ez-Zor on Friday.", "Deir ez-Zor"},
		{"la capitale", "fr", "Des rebelles ont attaqué vendredi un poste de police dans la capitale malienne.", "capitale=Bamako"},
		{"a quarter of the capital", "en", "Jets bombed Kharkiv in Ukraine on Thursday. On Friday a drone hit a house in the Zorya district of the capital.", "Kharkiv; capital=Kyiv"},
		{"où se trouve qui accuse", "fr", "Soixante villageois ont été massacrés dimanche à Bria. Le gouvernement régional, à Bouar, a attribué la tuerie aux rebelles.", "Bria; Bria"},
		{"a spokesman of the army in the capital", "en", "Rebels took Mubi in Nigeria on Friday. In Abuja, military spokesman Chris Bello denied that soldiers had abandoned their posts.", "Mubi; Mubi"},
		{"from where somebody speaks", "en", "Rebels took Mubi in Nigeria on Friday. From Yola, a trader said gunmen had looted the bank.", "Mubi; Mubi"},
		{"in whose country they own up", "en", "Gunmen stormed a mall in Nairobi on Friday. In Somalia, the rebel group Harak said it had carried out the attack.", "Nairobi; Nairobi"},
		{"from the direction of a town", "en", "Rebels came to Tierralta in Colombia on Friday from the direction of San Onofre and shot two farmers.", "Tierralta"},
		{"a street called after a town", "en", "Kumba: rebels burned three shops on Buea Road on Friday.", "Buea Road/CMR"},
		{"a building, without the words around it", "en", "The bomb exploded on Friday beside the Zaratti hotel.", "Zaratti hotel"},
		{"un quartier homonyme outre-mer", "fr", "Un camion a explosé samedi à Mogadiscio. Une seconde charge a sauté dimanche dans le quartier de Medina. Washington a condamné l'attaque.", "Mogadiscio=Mogadishu; Medina/SOM"},
		{"a town and the department called after another", "en", "Gunmen killed two men in Tame, Arauca, on Friday.", "Tame"},
		{"a row of towns near each other", "en", "Clashes broke out in Goma, Rutshuru and Masisi on Friday.", "Goma; Rutshuru=Rutshuru territory; Masisi"},
		{"another building of the town", "en", "A shell hit a convoy at UN House in Juba, South Sudan, on Thursday. On Friday clashes outside the palace left ten soldiers dead.", "UN House; Juba"},
		{"rebels abroad", "en", "Soldiers shelled Malakal in South Sudan on Thursday. In Nairobi, the rebel group SPLA-IO accused the army of looting a warehouse.", "Malakal; Malakal"},
		{"a river flows by its town", "en", "Rebels blew up a bridge over the Sava at Brcko on Friday.", "Brcko=Brčko"},
		{"the town named before", "en", "Residents of Sake, in Congo, fled on Thursday. On Friday rebels looted the hospital of the town.", "Sake"},
		{"a town of its own is no stand-in", "en", "Rebels attacked the town of Rutshuru in Congo on Friday. On Saturday the army shelled the town of Sake.", "Rutshuru; Sake"},
		{"the town of the headline", "fr", "Butembo sous le choc\n\nÀ Butembo, les marchés sont restés fermés.\n\nDes miliciens ont tué trois policiers vendredi.", "Butembo"},
		{"a street is no town", "fr", "Goma. Tir de roquette rue de Verdun vendredi ; deux morts.", "rue de Verdun/COD"},
		{"what a name unknown lies in", "en", "Gunmen abducted six villagers in Kadarafo, Adamawa state, Nigeria, on Friday.", "Kadarafo/NGA"},
		{"la capitale n'est que celle d'une armée", "fr", "Nos combattants ont attaqué vendredi l'armée du régime de Bamako à Gao.", "Gao"},
		{"un village inconnu", "fr", "Au Sénégal, une charrette a sauté vendredi sur une mine à proximité de Tangoubara : deux morts.", "Tangoubara"},
		{"the town of the dateline, named again", "en", "GAO, Mali (Wire) — Shops in Gao stayed shut on Friday.\n\nGunmen killed two policemen on Saturday.\n\nRebels attacked a bank in Kidal on Monday.\n\nRebels shot a judge on Sunday in Gao.", "GAO; Kidal; Gao"},
		{"a village said again", "en", "Rebels burnt the village of Kandirako in Niger on Friday. On Saturday soldiers killed two farmers in Kandirako.", "Kandirako/NER; Kandirako/NER"},
		{"a building with a name", "en", "Two people died on Friday when a bomb exploded outside Gorani Plaza.", "Gorani Plaza"},
		{"une rue", "fr", "Des inconnus ont tué deux policiers vendredi dans la rue Benali.", "rue Benali"},
		{"the airport of the town", "en", "Rebels shelled Goma on Friday. Gunmen kidnapped two doctors at the airport on Sunday.", "Goma; airport=Goma airport"},
		{"l'aéroport de la ville", "fr", "Gao : deux drones ont été abattus vendredi au-dessus de l'aéroport.", "aéroport=Gao airport"},
		{"a side of the country", "fr", "Des combats ont opposé l'armée à des rebelles vendredi au Tchad. Dans l'est, des hommes armés ont attaqué un marché dimanche.", "Tchad=Chad; est/TCD"},
		{"a farm told before", "en", "Police found weapons on a farm near Beni on Thursday. Gunmen killed two guards at the farm on Friday.", "Beni; Beni"},
		{"the next paragraph goes on", "en", "Gunmen ambushed a convoy near Beni on Friday, killing four soldiers.\n\nThe army said it had killed nine rebels in the fight.", "Beni; Beni"},
		{"where fighters are from", "en", "Rebels from Butembo killed two farmers in Oicha on Friday.", "Oicha"},
		{"a quarter after a long sentence", "en", "The mayor told reporters on Monday afternoon that the army had sent two companies of its third brigade to the town of Soyapango. A bomb exploded on Friday in San Benito neighborhood.", "Soyapango; San Benito/SLV"},
		{"between two towns", "en", "Gunmen killed four farmers on the road between Bama and Konduga on Friday.", "Bama – Konduga/NGA"},
		{"far from a town", "en", "Rebels attacked a patrol in a rural area of Cauca department about 700 kilometres south of Bogota on Friday.", "Cauca"},
		{"one toll for provinces", "en", "At least 46 militants have been killed in the provinces of Hakkari, Sirnak, Mardin and Siirt since Friday.", "the provinces of Hakkari, Sirnak, Mardin and Siirt/TUR"},
		{"of whoever governs it", "en", "The governor of the Mykolaiv region said six drones were shot down on Friday.", "Mykolaiv"},
		{"each number at its place", "en", "Rebels killed 12 soldiers in Goma and eight civilians in Beni on Monday.", "Goma; Beni"},
		{"bodies at two places", "en", "Police found nine bodies in Goma and another three in Beni on Monday.", "Goma; Beni"},
		{"two places that nobody knows", "en", "Three farmers were killed in Pacomarca and two women, accused of helping the army, were killed in Chacri on Monday.", "Pacomarca; Chacri"},
		{"an unknown village north of a town", "en", "A bomb exploded in Gorokali, a village north of Djibo, on Monday, killing six farmers.", "Gorokali/BFA"},
		{"an unknown town beside a country", "en", "Rebels trying to cross from Rwanda at Gorokali were killed by the army on Monday.", "Gorokali"},
		{"two unknown places of one clash", "en", "Clashes erupted between the army and rebels at Gorokali and Tenekubi on Monday.", "Gorokali; Tenekubi"},
		{"the area of an unknown village", "en", "Six farmers were killed on Monday in the Gorokali area, west of Goma.", "Gorokali"},
		{"whose residents speak", "en", "Residents of Gorokali, a hamlet 12 km from Djibo, said gunmen killed six farmers there on Monday.", "Gorokali/BFA"},
		{"deux lieux que nul ne connaît", "fr", "Des hommes armés ont tué douze civils samedi à Makitano. Les militaires, lancés à leur poursuite, en ont abattu deux dimanche sur la rivière Sambolo.", "Makitano; Sambolo"},
		{"a town that the title is about", "fr", "BENI : REPÈRES CHRONOLOGIQUES\n\n14 mai 2022. Le colonel Musa lance une offensive : ses hommes attaquent la caserne.\n\n2 juin. Au moins dix civils sont exécutés dans divers quartiers.", "BENI; BENI"},
		{"an unknown village of the town that opens the sentence", "en", "In Goma, a warrant officer was killed when his patrol came under gunfire at Sanarapi on Friday.", "Sanarapi"},
		{"quarters that nobody knows as labels behind dates", "en", "Incidents\n• Mon 6 June, Banaripo: Hand grenade lobbed at a police picket. Two hurt.\n• Tue 7 June, Kurimale: Two policemen ambushed and killed.", "Banaripo; Kurimale"},
		{"whose headman", "en", "Rebels executed the headman of Namikona on Friday.", "Namikona"},
		{"a longer name than the one that it begins with", "en", "Gunmen killed six farmers at Diafarabe Sanarapi on Friday.", "Diafarabe Sanarapi"},
		{"a village named in the next paragraph", "en", "Militants killed 18 people in an attack on a village in northeastern Nigeria on Friday, residents said.\n\nThe gunmen rode into Kwanaffi, in the Hawul area of Borno State, setting houses alight, a resident told Radio Kesh by phone from Biu.", "Kwanaffi/NGA; Kwanaffi/NGA"},
		{"un village que le paragraphe suivant nomme", "fr", "Quinze civils ont été tués vendredi dans l'attaque d'un village de la province de l'Oudalan, selon l'armée.\n\nDes hommes armés ont ouvert le feu dans le village d'Aboujara, a raconté un élu joint par téléphone à Dori.", "Aboujara; Aboujara"},
		{"another village, on another day", "en", "Militants attacked a village in Burkina Faso on Friday, killing four.\n\nOn Thursday, gunmen shot dead two teachers in the village of Boukuma.", "Burkina Faso; Boukuma"},
		{"a town close to the one that opens the sentence", "en", "In Herat, four police officers were shot dead on Friday at a checkpoint in Injil.", "Injil"},
		{"in a neighbouring state", "en", "In neighbouring Benue State, gunmen killed three men on Friday.", "Benue State=Benue"},
		{"a name that begins with an article", "en", "Gunmen killed six farmers in El Ramon on Friday.", "El Ramon"},
		{"whose flag a ship flies", "en", "3. 10 JUNE, 35 NM south of Aden. Belize-flagged cargo ship struck by two missiles and abandoned.", "Aden"},
		{"another village in the next paragraph", "en", "In Aleppo, one fighter was killed in clashes with rebels on Friday.\n\nNear the village of Azizabo, rebels killed six soldiers on Friday.", "Aleppo; Azizabo"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string { return where(claim.Place) })
			if s := strings.Join(got, "; "); s != tc.want {
				t.Errorf("got %s\nwant %s", s, tc.want)
			}
		})
	}
}

// where writes a place as its name, with what it stands for where that is
// another, or the country of a name that no gazetteer knows.
func where(p *attest.Place) string {
	switch {
	case p == nil:
		return "-"
	case p.GazetteerID == "" && p.Country != "":
		return p.Name + "/" + p.Country
	case p.Canonical != "" && !strings.EqualFold(p.Canonical, p.Name):
		return p.Name + "=" + p.Canonical
	}
	return p.Name
}
