package coding

import (
	"fmt"
	"strings"
	"testing"

	"attest"
)

// TestBulletins codes what ministries, armies, armed groups and observers put out, and
// compares the claims, one a line: act, actor > target, toll, place, day.
func TestBulletins(t *testing.T) {
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"places that head lines", "en", "Weekly brief\nAdamawa State: On 5 February, suspected bandits attacked Dumne village, killing six civilians.\nBenue State: On 6 February, armed men abducted nine persons from Zaki village.",
			[]string{"killing suspected bandits > Dumne village k6 @Dumne 2024-02-05", "abduction armed men > persons c9 @Zaki 2024-02-06"}},
		{"jours en tête de ligne", "fr", "Lundi 5 février : deux soldats ont été tués par une mine près de Hombori.\nMardi 6 février : l'aviation a bombardé un camp des rebelles à Foulsaré.",
			[]string{"explosion – > soldats k2 @Hombori 2024-02-05", "air-strike aviation > camp des rebelles @Foulsaré 2024-02-06"}},
		{"small letters behind a place", "en", "Gao: a patrol of the mission hit a mine on 5 February, wounding two peacekeepers.\nKidal: an army post came under mortar fire on 6 February.",
			[]string{"explosion – > patrol of the mission w2 @Gao 2024-02-05", "shelling – > army post @Kidal 2024-02-06"}},
		{"nobody suspects", "en", "On 5 February, suspected Boko Haram insurgents attacked a checkpoint near Mafa.",
			[]string{"armed-attack suspected Boko Haram insurgents > checkpoint @Mafa 2024-02-05"}},
		{"fighters who give up", "en", "Soldiers killed a guerrilla at Tame on Monday. Two members of the front surrendered to the army in Saravena on Tuesday.",
			[]string{"armed-attack Soldiers > guerrilla k1 @Tame 2024-02-05"}},
		{"des combattants qui se rendent", "fr", "Trois miliciens se sont rendus aux forces armées à Kalemie lundi.", nil},
		{"a brigade is no day", "en", "Two rebels were killed in a clash with soldiers in Catarman on Monday, the 8th Infantry Division said.",
			[]string{"armed-clash soldiers > rebels k2 @Catarman 2024-02-05"}},
		{"told to the public", "en", "The command informs the public that troops of the 9th Brigade seized 14 rifles in Tame on Monday.",
			[]string{"interception troops of the 9th Brigade > rifles @Tame 2024-02-05"}},
		{"a participle behind a number", "en", "The army said that troops arrested 14 wanted Palestinians in Jenin on Monday.",
			[]string{"arrest troops > wanted Palestinians c14 @Jenin 2024-02-05"}},
		{"of what age", "en", "One suspect aged 34 was arrested in Vavuniya on Monday.",
			[]string{"arrest – > suspect c1 @Vavuniya 2024-02-05"}},
		{"who sustained injuries", "en", "In another incident, two soldiers sustained injuries when a grenade exploded in Mullaitivu on Monday.",
			[]string{"grenade – > soldiers w2 @Mullaitivu 2024-02-05"}},
		{"one auxiliary for two", "en", "On Monday two policemen were wounded and three bystanders kidnapped in Jolo.",
			[]string{"armed-attack – > policemen w2 @Jolo 2024-02-05", "abduction – > bystanders c3 @Jolo 2024-02-05"}},
		{"the members' own body", "en", "A clash between troops and members of the New People's Army in Catarman on Monday left two dead.",
			[]string{"armed-clash troops > members of the New People's Army k2 @Catarman 2024-02-05"}},
		{"a stock of explosives", "en", "Troops recovered a stock of explosives in Vavuniya on Monday.",
			[]string{"interception Troops > explosives @Vavuniya 2024-02-05"}},
		{"mines that are destroyed", "en", "Troops found 12 mines near Goma on Monday. The mines were destroyed by sappers.",
			[]string{"interception Troops > mines @Goma 2024-02-05"}},
		{"engaged in a trade", "en", "The navy seized rifles from two boats off Mannar on Monday. The boats had been engaged in illegal fishing.",
			[]string{"interception navy > rifles @Mannar 2024-02-05"}},
		{"another operation", "fr", "Lors d'une autre opération menée à Tessalit lundi, un détachement a saisi un fusil mitrailleur.",
			[]string{"interception détachement > fusil mitrailleur @Tessalit 2024-02-05"}},
		{"who died for his country", "en", "A soldier was martyred and two others were wounded when a bomb went off in Mardin on Monday.",
			[]string{"explosion – > soldier k1 w2 @Mardin 2024-02-05"}},
		{"a place, then the subject", "en", "In Raqqa, the SDF, backed by helicopters, raided a house and arrested two people on Monday.",
			[]string{"armed-attack SDF > house @Raqqa 2024-02-05", "arrest SDF > people c2 @Raqqa 2024-02-05"}},
		{"what a side denies to have done", "en", "Troops clashed with rebels at Yala on Monday. The army denies hitting any village.",
			[]string{"armed-clash Troops > rebels @Yala 2024-02-05", "armed-attack denied army > village @Yala 2024-02-05"}},
		{"un jour et un lieu en tête", "fr", "• 5 février, territoire de Beni : de présumés combattants ADF ont tué à la machette cinq agriculteurs à Oicha.\n• 6 février, Rutshuru : des combats ont opposé l'armée aux rebelles à Kiwanja.",
			[]string{"killing combattants ADF > agriculteurs k5 @Oicha 2024-02-05", "armed-clash armée > rebelles @Kiwanja 2024-02-06"}},
		{"un objet derrière des incises", "fr", "Un détachement de l'armée a abattu, le 5 février 2024, lors d'une fouille près de Médéa, un dangereux terroriste.",
			[]string{"armed-attack détachement de l'armée > dangereux terroriste k1 @Médéa 2024-02-05"}},
		{"une date en chiffres", "fr", "Le 05/02, les FACA et leurs alliés ont repris Bria après le retrait de l'UPC.",
			[]string{"territory-change FACA > UPC @Bria 2024-02-05"}},
		{"deux infinitifs d'une source", "fr", "Le JNIM affirme avoir attaqué lundi un poste à Djibo et s'être emparé de onze fusils.",
			[]string{"armed-attack JNIM > poste @Djibo 2024-02-05", "interception JNIM > fusils @Djibo 2024-02-05"}},
		{"tomber sans mourir", "fr", "Lundi, une patrouille est tombée dans une embuscade près de Boni. Le bilan est de quatre morts et six blessés côté FAMa.",
			[]string{"armed-attack – > patrouille k4 w6 @Boni 2024-02-05"}},
		{"un bilan en fragments", "fr", "L'armée a mené lundi une opération de ratissage près de Djibo. Bilan : 18 terroristes neutralisés, trois bases détruites, 35 motos et un lot de munitions.",
			[]string{"armed-attack armée > terroristes k18 @Djibo 2024-02-05"}},
		{"remis aux gendarmes", "fr", "Deux suspects ont été interpellés à Dori lundi puis remis à la gendarmerie.",
			[]string{"arrest – > suspects c2 @Dori 2024-02-05"}},
		{"handed to the police", "en", "Three suspects were arrested in Jolo on Monday and turned over to the police.",
			[]string{"arrest – > suspects c3 @Jolo 2024-02-05"}},
		{"freed the next day", "fr", "Le 5 février, deux humanitaires ont été enlevés à Goma puis relâchés le lendemain.",
			[]string{"abduction – > humanitaires c2 @Goma 2024-02-05", "agreement – > humanitaires @Goma 2024-02-06"}},
		{"fire that is reported", "en", "Regime forces attacked a post near Idlib on Monday. The Observatory reported shelling by regime forces on several villages.",
			[]string{"armed-attack Regime forces > post @Idlib 2024-02-05", "shelling regime forces > villages @Idlib 2024-02-05"}},
		{"entries inside a line", "en", "Round-up. Myanmar: soldiers shot dead six protesters in Yangon on 5 February. Haiti: gangs set fire to 20 homes in Gressier.",
			[]string{"killing soldiers > protesters k6 @Yangon 2024-02-05", "destruction gangs > homes @Gressier 2024-01-30/2024-02-06"}},
		{"entrées d'une chronologie", "fr", "Chronologie. 4 février : enlèvement de dix pèlerins à Croix-des-Bouquets. 5 février : des policiers incendient des véhicules de l'État.",
			[]string{"abduction – > pèlerins c10 @Croix-des-Bouquets 2024-02-04", "destruction policiers > véhicules de l'État 2024-02-05"}},
		{"a day and a dash", "en", "Chronology: 3 February - Gunmen kill a mayor in Jos. 5 February - Soldiers occupy Yola airport.",
			[]string{"killing Gunmen > mayor k1 @Jos 2024-02-03", "territory-change Soldiers > Yola airport @Yola airport 2024-02-05"}},
		{"a lone label is the dateline", "en", "Raipur: Three Maoists were killed in an encounter with soldiers in Bijapur district on Monday, police said. The police seized a rifle.",
			[]string{"armed-clash soldiers > Maoists k3 @Bijapur 2024-02-05", "interception police > rifle @Bijapur 2024-02-05"}},
		{"items with days of their own", "en", "Weekly report\n1. On 4 February, armed youths ambushed a lorry near Bor. Cash was stolen.\n2. On 5 February, raiders attacked Pibor, killing 11 people and making off with cattle.",
			[]string{"armed-attack armed youths > lorry @Bor 2024-02-04", "destruction armed youths > Cash @Bor 2024-02-04", "killing raiders > people k11 @Pibor 2024-02-05", "destruction raiders > cattle @Pibor 2024-02-05"}},
		{"the name of an operation", "en", "In the north-west, troops of Operation Hadarin Daji ambushed bandits at Barkin Ladi on Monday and killed seven.",
			[]string{"armed-attack troops of Operation Hadarin Daji > bandits k7 @Barkin Ladi 2024-02-05"}},
		{"whom an operation is against", "en", "Two policemen were killed on Monday near Bijapur when they were out on an anti-Maoist operation.",
			[]string{"armed-attack – > policemen k2 @Bijapur 2024-02-05"}},
		{"the weapon is not the town's", "en", "A mortar attack on a compound in Mogadishu on Monday caused no casualties.",
			[]string{"shelling – > compound k0 w0 @Mogadishu 2024-02-05"}},
		{"days and places that no list knows", "en", "Weekly digest\n\n• Mon. 5 Feb, Soldier Gate: Army convoy ambushed. 3 soldiers dead, 5 injured. JNIM suspected.\n• Tues. 6 Feb, Zonkobe: Two herders shot dead. Self-defence militia blamed.",
			[]string{"armed-attack JNIM > Army convoy k3 w5 @Soldier Gate 2024-02-05", "killing Self-defence militia > herders k2 @Zonkobe 2024-02-06"}},
		{"jours en abrégé", "fr", "Bulletin\n- Lun. 5 févr., Kambari : Embuscade contre une patrouille. Deux morts. Miliciens soupçonnés.\n- Mar. 6 févr., Lubazo : trois motards enlevés par des inconnus armés.",
			[]string{"armed-attack Miliciens > patrouille k2 @Kambari 2024-02-05", "abduction inconnus armés > motards c3 @Lubazo 2024-02-06"}},
		{"who is suspected", "en", "Three herders were killed in Djibo on Monday. The front's fighters are suspected.",
			[]string{"killing front's fighters > herders k3 @Djibo 2024-02-05"}},
		{"a label holds for its item", "en", "Digest\n• 5 February, Jos: A bank was robbed by a gang. Two guards were killed.\n• 6 February, Zaria: A bus was stopped. Four passengers were abducted.",
			[]string{"destruction gang > bank @Jos 2024-02-05", "armed-attack gang > guards k2 @Jos 2024-02-05", "abduction – > passengers c4 @Zaria 2024-02-06"}},
		{"sections under their places", "en", "BORNO\nOn 4 February, gunmen attacked a checkpoint in Marte. Three traders were robbed.\nTwo aid workers were abducted on 5 February.\nYOBE\nOn 5 February, bandits burned a school.",
			[]string{"armed-attack gunmen > checkpoint @Marte 2024-02-04", "destruction gunmen > traders @Marte 2024-02-04", "abduction – > aid workers c2 @BORNO 2024-02-05", "destruction bandits > school @YOBE 2024-02-05"}},
		{"régions en titre", "fr", "Région de Diffa\nLe 4 février, trois femmes ont été enlevées à Bosso.\nUn poste avancé a été attaqué le 5 février.\nRégion de Tillabéri\nDes hommes armés ont brûlé une école le 5 février.",
			[]string{"abduction – > femmes c3 @Bosso 2024-02-04", "armed-attack – > poste avancé @Diffa 2024-02-05", "destruction hommes armés > école @Région de Tillabéri 2024-02-05"}},
		{"the first entry of a chronology", "en", "Chronology\n\n3 February – Rebels seize the town of Bossangoa.\n5 February – Government troops shell Bouca; six dead.",
			[]string{"territory-change Rebels > – @Bossangoa 2024-02-03", "shelling Government troops > Bouca k6 @Bouca 2024-02-05"}},
		{"the toll behind a place that heads the line", "en", "ALEPPO: Warplanes carried out four raids on the outskirts of Al-Bab on Monday; a woman and her son were killed.\nIDLIB: Regime forces shelled Sarmin on Monday.",
			[]string{"air-strike Warplanes > woman and her son k2 @Al-Bab 2024-02-05", "shelling Regime forces > Sarmin @Sarmin 2024-02-05"}},
		{"a storm among the items", "en", "Shipping note\n\n1. Gunmen in speedboats attacked a tanker off Hodeida on 5 February.\n2. A missile hit a freighter near Aden on 5 February. Two sailors were wounded.\n3. Soldiers defused a mine near Aden on 4 February.\n4. A cyclone sank a dhow. The cyclone and its floods have moved on to Oman.\n5. Three rockets were fired at the port of Mocha on 4 February.",
			[]string{"armed-attack Gunmen > tanker @Hodeida 2024-02-05", "shelling – > freighter w2 @Aden 2024-02-05", "interception Soldiers > mine @Aden 2024-02-04", "shelling – > port of Mocha @Mocha 2024-02-04"}},
		{"des capitales sans accents", "fr", "L'ARMEE A BOUCLE LE PASSAGE D'UN CONVOI LUNDI A MEDEA ET ABATTU TROIS TERRORISTES.",
			[]string{"armed-attack ARMEE > TERRORISTES k3 @MEDEA 2024-02-05"}},
		{"ce que dit le présentateur", "fr", "PRÉSENTATEUR : Et à Diffa, deux militaires ont été blessés lundi par une mine.\n\nCORRESPONDANT : Des miliciens sont arrivés lundi à Bosso. Ils ont tué neuf habitants et incendié les greniers.",
			[]string{"explosion – > militaires w2 @Diffa 2024-02-05", "killing miliciens > habitants k9 @Bosso 2024-02-05", "destruction miliciens > greniers @Bosso 2024-02-05"}},
		{"they who came", "en", "Soldiers surrounded Jos at dawn on Monday. They shot four men and looted shops.",
			[]string{"killing Soldiers > men k4 @Jos 2024-02-05", "destruction Soldiers > shops @Jos 2024-02-05"}},
		{"news in brief", "en", "NEWS IN BRIEF\n\nMayor shot dead. Gunmen killed the mayor of Yelwa on Monday outside his home.\n\nBlast kills four in Quetta. A bomb went off near a police van on Monday, killing four officers.",
			[]string{"killing Gunmen > Mayor k1 @Yelwa 2024-02-05", "explosion – > police van k4 @Quetta 2024-02-05"}},
		{"the place and day of a question", "fr", "Entretien avec Jean Lokana, chef du quartier\n\nQue s'est-il passé lundi à Bunia ?\n– Des miliciens sont venus la nuit. Ils ont tué sept personnes.\nL'armée a-t-elle réagi ?\n– Les soldats ont arrêté onze jeunes mardi.",
			[]string{"killing miliciens > personnes k7 @Bunia 2024-02-05", "arrest soldats > jeunes c11 2024-02-06"}},
		{"how often in a night", "en", "The base at Amara came under mortar fire three times overnight.",
			[]string{"shelling – > base @Amara 2024-02-05/2024-02-06"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			if got := claimsIn(t, c, tc.language, tc.text, inShort); strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("%s\n got %q\nwant %q", tc.text, got, tc.want)
			}
		})
	}
}

// TestWhoseBulletin codes what parties put out in their own voice, and compares role and
// name of the source of each claim.
func TestWhoseBulletin(t *testing.T) {
	cases := []struct{ name, language, text, want string }{
		{"a title before a colon", "en", "General Staff of the Armed Forces of Ukraine, evening update: During the day, the enemy shelled Beryslav. Our aviation struck a command post near Tokmak.",
			"target General Staff of the Armed Forces of Ukraine; perpetrator General Staff of the Armed Forces of Ukraine"},
		{"a press office", "en", "HPG Press Office: On 5 February, our forces attacked Turkish soldiers in Zap.", "perpetrator HPG"},
		{"un titre sans verbe", "fr", "Communiqué de l'État-major général des armées (Bamako, 6 février). Lundi, une patrouille des FAMa est tombée dans une embuscade entre Gao et Ansongo. Quatre soldats ont été tués.",
			"target État-major général des armées"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(cl attest.Claim) string { return string(cl.Source.Role) + " " + cl.Source.Name })
			if all := strings.Join(got, "; "); all != tc.want {
				t.Errorf("%s\n got %q\nwant %q", tc.text, all, tc.want)
			}
		})
	}
}

// inShort writes a claim in one line.
func inShort(cl attest.Claim) string {
	out := string(cl.Act)
	if cl.Stance != attest.Asserted {
		out += " " + string(cl.Stance)
	}
	out += " " + nameOf(cl.Actor) + " > " + nameOf(cl.Target)
	if h := cl.Harm; h != nil {
		for _, n := range []struct {
			letter string
			of     *attest.Quantity
		}{{"k", h.Killed}, {"w", h.Wounded}, {"c", h.Captured}} {
			if n.of != nil && n.of.Low != nil {
				out += fmt.Sprintf(" %s%d", n.letter, *n.of.Low)
			}
		}
	}
	if cl.Place != nil {
		out += " @" + cl.Place.Name
	}
	return out + " " + cl.Time.EDTF
}
