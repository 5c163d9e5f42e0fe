package coding

import (
	"strings"
	"testing"
)

// TestDigestLines codes lines of security digests, chronologies and lists of events, which
// tell in the present or without a verb, and compares the claims, one a line: act, actor >
// target, toll, place, day.
func TestDigestLines(t *testing.T) {
	const week = " 2024-01-30/2024-02-06"
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"more acts than places", "en", "The army carried out 12 air strikes in Diffa, Zinder and Maradi on 2 February.",
			[]string{"air-strike army > – @Diffa, Zinder and Maradi 2024-02-02"}},
		{"since when, of one act", "en", "Kapedo has been on edge since November 3, when 21 policemen were killed in an ambush near Silale.",
			[]string{"armed-attack – > policemen k21 @Silale 2023-11-03"}},
		{"depuis, quand", "fr", "Les écoles sont fermées depuis le 3 janvier, quand des hommes armés ont enlevé onze élèves à Kumbo.",
			[]string{"abduction hommes armés > élèves c11 @Kumbo 2024-01-03"}},
		{"freed where they were held", "en", "Police arrested nine students in Sumbe on 2 February. They were freed the next day after elders intervened.",
			[]string{"arrest Police > students c9 @Sumbe 2024-02-02", "agreement Police > students @Sumbe 2024-02-03"}},
		{"the present of lists", "en", "Gunmen kill five villagers in Zurmi.", []string{"killing Gunmen > villagers k5 @Zurmi" + week}},
		{"no articles", "en", "Militants attack police post in Quetta.", []string{"armed-attack Militants > police post @Quetta" + week}},
		{"what happens each year", "en", "Landmines kill 200 people a year in Angola.", nil},
		{"a weapon, a toll", "en", "Route Copper: two IEDs, no casualties.", []string{"explosion – > – k0 w0" + week}},
		{"a weapon against whom", "en", "Gao – IED against an army convoy, no losses.", []string{"explosion – > army convoy k0 w0 @Gao" + week}},
		{"rounds near something", "en", "Herat: RPG at police post, one guard hurt.", []string{"shelling – > police post w1 @Herat" + week}},
		{"a grenade, a toll", "en", "Baidoa: hand grenade at cinema, 3 killed.", []string{"grenade – > cinema k3 @Baidoa" + week}},
		{"a toll behind a semicolon", "en", "Rocket fire on the UN camp in Kidal; one peacekeeper wounded.", []string{"shelling – > UN camp w1 @UN camp" + week}},
		{"two tolls in a line", "en", "Three herders shot dead, 40 cattle stolen near Jos.",
			[]string{"killing – > herders k3 @Jos" + week, "destruction – > cattle @Jos" + week}},
		{"no losses behind a comma", "en", "Base at Sangin shelled, no losses.", []string{"shelling – > Base k0 w0 @Sangin" + week}},
		{"attacked with what", "en", "Checkpoint in Bria attacked with grenades, two policemen hurt.", []string{"grenade – > Checkpoint w2 @Bria" + week}},
		{"bombs that are defused", "en", "Two roadside bombs defused in Behsud.", []string{"interception – > roadside bombs @Behsud" + week}},
		{"bombs that are destroyed", "en", "Sappers destroyed three roadside bombs near Gao.", []string{"interception Sappers > roadside bombs @Gao" + week}},
		{"a truce signs nothing", "en", "Ceasefire signed in Luanda.", []string{"agreement – > – @Luanda" + week}},
		{"a truce that is broken", "en", "Truce violated in Hodeida.", nil},
		{"who else took part", "en", "Guerrilla forces, together with militia units, ambushed an army truck convoy near Gao.",
			[]string{"armed-attack Guerrilla forces > army truck convoy @Gao" + week}},
		{"the day over a list", "en", "February 3, 2024\n\nArmed conflicts\n\n- Gunmen killed 11 people in Bannu, Pakistan.", []string{"killing Gunmen > people k11 @Bannu 2024-02-03"}},
		{"a sum behind a round of places", "en", "In the Kupiansk direction, troops attacked a post near Synkivka on Monday. In the Lyman direction, they attacked a depot near Terny. Their aviation carried out nine strikes on columns.",
			[]string{"armed-attack troops > post @Synkivka 2024-02-05", "armed-attack troops > depot @Terny 2024-02-05", "air-strike aviation > columns 2024-02-05"}},
		{"who was driven off", "en", "Troops repelled an attack on a post near Gao on Monday, killing seven insurgents.",
			[]string{"armed-attack insurgents > post @Gao 2024-02-05", "armed-attack Troops > insurgents k7 @Gao 2024-02-05"}},
		{"qui fut repoussé", "fr", "Lundi, l'armée a repoussé une attaque contre Gao et tué sept insurgés.",
			[]string{"armed-attack insurgés > armée @Gao 2024-02-05", "armed-attack armée > insurgés k7 @Gao 2024-02-05"}},
		{"taken, then freed", "en", "Senator Vargas was kidnapped near his home on 1 February and released on Monday.",
			[]string{"abduction – > Senator Vargas c1 2024-02-01", "agreement – > Senator Vargas 2024-02-05"}},
		{"bodies behind a relative clause", "en", "The bodies of two students who were abducted on 3 February were found on a beach near Jos on Monday.",
			[]string{"killing – > students k2 @Jos 2024-02-03/2024-02-05", "abduction – > students c2 @Jos 2024-02-03"}},
		{"a particle behind a noun", "en", "Two men on a motorcycle set off five kilograms of dynamite at a bank in Yumbo.", []string{"explosion men on a motorcycle > bank @Yumbo" + week}},
		{"a doer behind the means", "en", "A judge riddled with bullets by gunmen died in Medellin.", []string{"killing gunmen > judge k1 @Medellin" + week}},
		{"an attack that claimed lives", "en", "The rebels made headlines with the attack on the president, General Bravo, which claimed nine lives in Lima.",
			[]string{"killing – > General Bravo k9 @Lima" + week}},
		{"a year before a name", "en", "In 1986 Guillermo Soto, the director of a newspaper, was murdered in Bogota.", []string{"killing – > Guillermo Soto k1 @Bogota 1986"}},
		{"a date before a name", "en", "On 3 February Comrade Forner, party secretary for finance, was killed in Cali.", []string{"killing – > Comrade Forner k1 @Cali 2024-02-03"}},
		{"a name like a verb", "en", "Gunmen killed Ahmed Said, a tribal elder in Bajaur, on Monday.", []string{"killing Gunmen > Ahmed Said k1 @Bajaur 2024-02-05"}},
		{"where an officer serves", "en", "Bogota police chief Valdemar Quintana was murdered this morning in Medellin.", []string{"killing – > Bogota police chief Valdemar Quintana k1 @Medellin 2024-02-06"}},
		{"what one will be reminded of", "en", "I will remind you that rebels killed nine soldiers in Gao on Monday.", []string{"armed-attack rebels > soldiers k9 @Gao 2024-02-05"}},
		{"a state bombs from the air", "en", "Israeli bombing of Gaza on Monday killed nine people.", []string{"air-strike Israeli > people k9 @Gaza 2024-02-05"}},
		{"a village that no list has", "en", "An attack on Gajiram on Monday left nine dead.", []string{"armed-attack – > Gajiram k9 @Gajiram 2024-02-05"}},
		{"un village inconnu", "fr", "Des hommes armés ont attaqué Zarbu lundi, tuant neuf personnes.", []string{"killing hommes armés > personnes k9 @Zarbu 2024-02-05"}},
		{"an officer who comes back", "en", "General Luis Arce returned to Cali on Monday.", nil},
		{"an officer with his men", "en", "Colonel Ruiz arrived in Cali on Monday with 300 soldiers.", []string{"deployment Colonel Ruiz > – @Cali 2024-02-05"}},
		{"what soldiers are told to do", "en", "The soldiers were told to eliminate the rebels' leaders in Gao.", []string{"armed-attack threatened soldiers > rebels' leaders @Gao 2024-02-06/.."}},
		{"some of his guards", "en", "Rodrigo Porth, 65, was killed near his home in Kano on Monday, along with two of his bodyguards.", []string{"killing – > Rodrigo Porth k3 @Kano 2024-02-05"}},
		{"whose bombing", "en", "The rebels' bombing of the embassy in Lima on Monday killed nine people.", []string{"explosion rebels > embassy k9 @Lima 2024-02-05"}},
		{"a point of the compass in capitals", "en", "FIVE BUSES WERE BURNED BY GUERRILLAS ON THE NORTHERN HIGHWAY.", []string{"destruction GUERRILLAS > BUSES" + week}},
		{"staff who leave", "en", "The embassy staff were evacuated from Kabul on Monday.", nil},
		{"a procession", "en", "A church procession in Santa Fe was interrupted by a guerrilla attack on the police post.",
			[]string{"armed-attack guerrilla > police post @Santa Fe" + week}},
		{"items under places in capitals", "en", "Security developments on Tuesday.\n\nMOSUL - Gunmen wounded a police patrol on Monday, police said.\n\nAL-ZUBAYDA - One soldier was killed when his patrol was hit by a roadside bomb, the army said.\n\nBASRA - A militant threw a hand grenade at a bus, wounding six people, police said.",
			[]string{"armed-attack Gunmen > police patrol w1 @MOSUL 2024-02-05", "explosion – > patrol k1 @AL-ZUBAYDA" + week, "grenade militant > bus w6 @BASRA" + week}},
		{"a clash of armed men with police", "en", "One militant was killed in clashes with police in Karachi on Monday.", []string{"armed-clash police > militant k1 @Karachi 2024-02-05"}},
		{"a drive-by shooting", "en", "Three herders were wounded in a drive-by shooting in Jos on Monday, police said.", []string{"armed-attack – > herders w3 @Jos 2024-02-05"}},
		{"one after the other", "en", "Two bombs exploded in quick succession inside a base in Basra on Monday.", []string{"explosion – > base @Basra 2024-02-05"}},
		{"who came through", "en", "A tribal leader escaped unharmed when a bomb attached to his car exploded in Basra on Monday.", []string{"explosion – > tribal leader k0 w0 @Basra 2024-02-05"}},
		{"a death escaped", "en", "A minister narrowly escaped death when a bomb went off near his convoy in Basra on Monday.", []string{"explosion – > convoy @Basra 2024-02-05"}},
		{"killed beside who survived", "en", "A colonel survived when a bomb blew up his car in Basra on Monday, killing his driver.", []string{"explosion – > car k1 @Basra 2024-02-05"}},
		{"him of the car", "en", "A bomb attached to the car of a local judge wounded him in Basra on Monday.", []string{"explosion – > local judge w1 @Basra 2024-02-05"}},
		{"who is among them", "en", "Four insurgents, including two belonging to the Front, were killed in Basra on Monday, police said.", []string{"armed-attack police > insurgents k4 @Basra 2024-02-05"}},
		{"the fallen of the other side", "en", "The Sindh police said troops had killed three militants in a gunfight in Sukkur on Monday. Four soldiers were killed in the gun battle.",
			[]string{"armed-clash troops > militants k7 @Sukkur 2024-02-05"}},
		{"whose soldier", "en", "The British base came under rocket fire in Basra on Monday. One soldier was injured.", []string{"shelling – > British base w1 @Basra 2024-02-05"}},
		{"a patrol that was struck", "en", "A bomb wounded four rangers who were patrolling in Yala, police said, the latest unrest in the region.", []string{"explosion – > rangers w4 @Yala" + week}},
		{"a visit is no blow", "en", "Bombs killed two rangers in Yala on Monday. The attacks coincided with a visit by President Ruiz.", []string{"explosion – > rangers k2 @Yala 2024-02-05"}},
		{"a war told in an aside", "en", "Gunmen killed a teacher in Pattani on Monday, where thousands have died since a revolt began in 2004.", []string{"killing Gunmen > teacher k1 @Pattani 2024-02-05"}},
		{"whose fighters", "en", "Islamic State (IS) fighters attacked a village near Kirkuk on Monday.", []string{"armed-attack Islamic State (IS) fighters > village @Kirkuk 2024-02-05"}},
		{"vehicles captured", "en", "Troops captured two tanks near Gao on Monday.", []string{"interception Troops > tanks @Gao 2024-02-05"}},
		{"the wounded brought away", "en", "Rebels attacked a post near Gao on Monday. The wounded soldiers were evacuated to Bamako.", []string{"armed-attack Rebels > post @Gao 2024-02-05"}},
		{"more hurt, on another's word", "en", "A car bomb exploded outside a bank in Kabul on Monday, killing three people, police said.\n\nThe driver was arrested.\n\nSix people were also wounded, a health ministry spokesman said.",
			[]string{"explosion – > bank k3 @Kabul 2024-02-05", "arrest – > driver c1" + week, "explosion – > people w6 @Kabul 2024-02-05"}},
		{"of whom one tells", "en", "Captain Jose Carol, the division information officer, said Arnel Reyes, a farmer, and his wife were in their farm in Calinan on Monday when armed men abducted them.",
			[]string{"abduction armed men > Arnel Reyes @Calinan 2024-02-05"}},
		{"claimed with a day between", "en", "The front claimed responsibility Monday for shooting and killing four men at a pub in Cappagh.", []string{"killing front > men k4 @Cappagh 2024-02-05"}},
		{"claimed by what was done", "en", "The front claimed responsibility for killing four men at a pub in Cappagh on Monday.", []string{"killing front > men k4 @Cappagh 2024-02-05"}},
		{"raids executed", "en", "Activists counted 86 raids executed by Russian jets on places south of Aleppo on Monday.", []string{"air-strike Russian jets > – @Aleppo 2024-02-05"}},
		{"firing and shot", "en", "Gunmen firing from a car shot and killed two men in Belfast on Monday.", []string{"killing Gunmen > men k2 @Belfast 2024-02-05"}},
		{"a car abandoned", "en", "The gunmen killed two men in Belfast on Monday and abandoned their car in Lisburn.", []string{"killing gunmen > men k2 @Belfast 2024-02-05"}},
		{"what they have always done", "en", "The front, which has targeted the security forces in its fight, shelled a post in Goma on Monday.", []string{"shelling front > post @Goma 2024-02-05"}},
		{"they suspect", "en", "Residents said they suspect soldiers were involved in the attack on a pub in Cappagh on Monday.", []string{"armed-attack unconfirmed soldiers > pub @Cappagh 2024-02-05"}},
		{"where it was, not whom it struck", "en", "Two guards were killed in a highway attack in Michoacan on Monday.", []string{"armed-attack – > guards k2 @Michoacan 2024-02-05"}},
		{"a group's attack, with its abbreviation", "en", "One soldier was killed in a Kurdistan Workers' Party (PKK) attack in Hakkari on Monday.", []string{"armed-attack Kurdistan Workers' Party > soldier k1 @Hakkari 2024-02-05"}},
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
