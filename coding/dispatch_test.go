package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestOneActOrTwo codes dispatches of several paragraphs, as wires send them, and compares
// which claims they make: what is said of one act on one word is one claim, two acts are
// two, each with its own place, day and toll.
func TestOneActOrTwo(t *testing.T) {
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"one who was hit too", "en", "Rebels fired on a bar in Jos on Friday, killing two men. A waiter took a bullet in the knee.",
			[]string{"killing target bar @Jos 2022-06-10 killed 2 wounded 1: "}},
		{"a title over another place's name", "en", "Seven killed as gunmen storm chapel near Jos\n\nJOS, June 12 - Gunmen attacked a chapel in Riyom on Friday, killing seven worshippers, police said.",
			[]string{"killing target chapel @Riyom 2022-06-10 killed 7: police"}},
		{"a highlight told below", "en", "HIGHLIGHTS\n• 9 herders killed in Gao.\n\nSECURITY\nOn Friday, gunmen attacked a well at Gao, killing 9 herders.",
			[]string{"killing target herders @Gao 2022-06-10 killed 9: "}},
		{"taken after fighting", "en", "Rebels captured the town of Sake on Friday after heavy fighting that lasted a day, their spokesman said.",
			[]string{"territory-change target – @Sake 2022-06-10: spokesman"}},
		{"two numbers of one toll", "en", "An army post near Pajule was attacked on Friday. Five people were killed in the attack and 17 others were injured.",
			[]string{"armed-attack target army post @Pajule 2022-06-10 killed 5 wounded 17: "}},
		{"a toll in passing", "en", "An army post near Pajule was attacked on Friday. The attack, in which five soldiers died, lasted an hour.",
			[]string{"armed-attack target army post @Pajule 2022-06-10 killed 5: "}},
		{"its fighters were behind it", "en", "Rockets hit a market in Jos on Friday. JNIM said its fighters were behind the attack.",
			[]string{"shelling target market @Jos 2022-06-10: ", "shelling target market @Jos 2022-06-10: JNIM"}},
		{"the strike of a missile", "en", "A missile hit a block of flats in Jos on Friday. The strike killed nine people.",
			[]string{"shelling target block of flats @Jos 2022-06-10 killed 9: "}},
		{"the hour of an act of no one day", "en", "An army post in Gao was attacked last week. The attack took place at about 3 a.m.",
			[]string{"armed-attack target army post @Gao 2022-06-06/2022-06-12: "}},
		{"the capture of a town", "en", "Rebels took Bunagana on Friday. The army confirmed the capture.",
			[]string{"territory-change target army @Bunagana 2022-06-10: army"}},
		{"a raid that left dead", "en", "M23 rebels raided a police post near Goma on Friday. It left six dead.",
			[]string{"armed-attack target police post @Goma 2022-06-10 killed 6: "}},
		{"a day that is no dateline", "en", "Rebels captured Gao on 10 June. The army has not commented.",
			[]string{"territory-change target – @Gao 2022-06-10: "}},
		{"villages that no gazetteer has", "en", "Rebels seized Kisharo and Ngamburo on Friday.",
			[]string{"territory-change target – @Kisharo 2022-06-10: ", "territory-change target – @Ngamburo 2022-06-10: "}},
		{"a person, where there is a place beside", "en", "Gunmen seized Okellowa in Kampala on Friday.",
			[]string{"abduction target Okellowa @Kampala 2022-06-10 captured 1: "}},
		{"accused of the attack", "en", "An army base in Gao was attacked on Friday. Officials accused JNIM of the attack.",
			[]string{"armed-attack target army base @Gao 2022-06-10: ", "armed-attack target army base @Gao 2022-06-10: Officials"}},
		{"it carried out the killings", "en", "Six traders were shot dead in Gao on Friday. JNIM said it carried out the killings.",
			[]string{"killing target traders @Gao 2022-06-10 killed 6: ", "killing target traders @Gao 2022-06-10: JNIM"}},
		{"freed, and held since", "en", "Rebels in Gao on Friday freed three aid workers held since April.",
			[]string{"agreement target aid workers @Gao 2022-06-10: "}},
		{"what an abduction causes", "en", "The abduction of 20 aid workers by rebels in Gao on Friday has caused an outcry.",
			[]string{"abduction target aid workers @Gao 2022-06-10 captured 20: "}},
		{"dawn, in the next paragraph", "en", "Gunmen opened fire on a bus in Jos on Friday, police said.\nThe bus was on its way to Bauchi when it was ambushed shortly after dawn, the police commander said.",
			[]string{"armed-attack target bus @Jos 2022-06-10: police"}},
		{"a search is no blow", "en", "A bomb exploded near a lorry in Jos on Friday, killing two soldiers. Security forces launched a search operation.",
			[]string{"explosion target lorry @Jos 2022-06-10 killed 2: "}},
		{"a speaker with a clause of his own", "en", "The chairman of the council, Caleb Abu, who confirmed the incident on Friday, said the attackers had raided Pajule.",
			[]string{"armed-attack target Pajule @Pajule 2022-06-06/2022-06-13: chairman of the council"}},
		{"a part of those who died", "en", "The Tigers said 12 civilians including four children perished in air raids on Jaffna on Friday.",
			[]string{"air-strike target civilians @Jaffna 2022-06-10 killed 12: The Tigers"}},
		{"left somewhere and defused", "en", "Later, a bomb left in a hijacked van outside a police station in Jos was defused on Friday.",
			[]string{"interception target bomb @Jos 2022-06-10: "}},
		{"held hostage", "en", "Two masked men held a family hostage in Jos on Friday.",
			[]string{"abduction target family @Jos 2022-06-10 captured 1: "}},
		{"claimed in a broadcast", "en", "Gunmen attacked a bus in Jos on Friday. The Taliban claimed responsibility for the attack in a broadcast on its radio station.",
			[]string{"armed-attack target bus @Jos 2022-06-10: ", "armed-attack target bus @Jos 2022-06-10: Taliban"}},
		{"where those who act have their bases", "en", "The army, which has bases in Kidal, killed 12 rebels on Friday.",
			[]string{"armed-attack target rebels @- 2022-06-10 killed 12: "}},
		{"hurt, in the next paragraph", "en", "Soldiers clashed with rebels near Jos on Friday, killing seven, the army said.\nTwo soldiers were slightly wounded.",
			[]string{"armed-clash target rebels @Jos 2022-06-10 killed 7 wounded 2: army"}},
		{"entries of a live page", "en", "10:42 A drone has struck an apartment block in Kharkiv, the governor says.\n09:50 Three people died in yesterday's missile strike on Odesa, the police say.",
			[]string{"drone-strike target apartment block @Kharkiv 2022-06-13: governor", "shelling target people @Odesa 2022-06-12 killed 3: police"}},
		{"an officer, then named", "en", "Rebels killed six traders in a raid on a market in Uganda, an army officer said.\nThe attack took place on Friday in Pajule, Captain Ann Okello said by telephone.",
			[]string{"killing target traders @Pajule 2022-06-10 killed 6: Captain Ann Okello"}},
		{"a ministry and its spokesman", "en", "Gunmen ambushed a car near Fier, wounding two policemen, the interior ministry said.\nTheir car was raked with bullets on Friday, a ministry spokesman said.",
			[]string{"armed-attack target car @Fier 2022-06-10 wounded 2: interior ministry"}},
		{"the headline has the toll of the lede", "en", "Six dead in raid on Ugandan market\n\nRebels killed six traders in a raid on a market at Pajule on Friday, the police said.",
			[]string{"killing target traders @Pajule 2022-06-10 killed 6: police"}},
		{"what the speaker goes on to tell of them", "en", "Rebels attacked a village at Pajule on Friday, killing six people, Captain Ann Okello said.\n\"They came from the bush and opened fire on women who were fetching water,\" Okello said.",
			[]string{"killing target village @Pajule 2022-06-10 killed 6: Captain Ann Okello"}},
		{"killed and abducted in one raid", "en", "Rebels killed six traders and abducted nine others in a raid in Uganda, an army officer said.\nThe attack took place on Friday in Pajule, Captain Ann Okello said.",
			[]string{"killing target traders @Pajule 2022-06-10 killed 6: Captain Ann Okello", "abduction target others @Pajule 2022-06-10 captured 9: Captain Ann Okello"}},
		{"what a superlative is measured by", "en", "Rebels killed six traders in a raid on Pajule on Friday, the police said. The raid was the deadliest since March, when the rebels shot dead 21 villagers in Lira.",
			[]string{"killing target traders @Pajule 2022-06-10 killed 6: police", "killing target villagers @Lira 2022-03 killed 21: "}},
		{"what a blast did", "en", "A bomb exploded outside the police station in Gjirokaster on Friday, damaging the building but causing no casualties.",
			[]string{"explosion target police station @Gjirokaster 2022-06-10 killed 0 wounded 0: "}},
		{"a toll put by another", "en", "Gunmen attacked a market in Jos on Friday, killing 14 people, the police said.\nTwo suspects were arrested.\nResidents put the death toll at more than 30.",
			[]string{"killing target market @Jos 2022-06-10 killed 14: police", "arrest target suspects @- 2022-06-06/2022-06-13 captured 2: ", "killing target market @Jos 2022-06-10 killed 30: Residents"}},
		{"a toll that rises on one word", "en", "A bomb exploded in a bus in Jos on Friday, killing four people and wounding 20, the police said.\nTwo of the wounded died on Saturday, raising the death toll to six, the police said.",
			[]string{"explosion target bus @Jos 2022-06-10 killed 6 wounded 20: police"}},
		{"un autre bilan", "fr", "Des hommes armés ont attaqué vendredi un marché à Jos, tuant 14 personnes, selon la police.\nUn premier bilan faisait état de neuf morts.\nDes habitants ont avancé un bilan de plus de 30 morts.",
			[]string{"killing target marché @Jos 2022-06-10 killed 14: police", "killing target marché @Jos 2022-06-10 killed 30: habitants"}},
		{"celle-ci est l'attaque", "fr", "Des rebelles ont lancé vendredi une offensive contre un poste à Goma. Celle-ci a fait cinq morts, d'après le préfet.",
			[]string{"armed-attack target poste @Goma 2022-06-10 killed 5: préfet"}},
		{"ces derniers ont tué", "fr", "Des rebelles ont attaqué vendredi un poste à Goma. Ces derniers ont tué cinq personnes avant de se retirer.",
			[]string{"armed-attack target poste @Goma 2022-06-10 killed 5: "}},
		{"des corps sur les lieux", "fr", "Des rebelles ont attaqué vendredi un poste à Goma. Cinq corps sans vie ont été retrouvés sur les lieux.",
			[]string{"armed-attack target poste @Goma 2022-06-10 killed 5: "}},
		{"l'attaque n'a pas fait de victimes", "fr", "Des rebelles ont attaqué vendredi un poste à Goma. L'attaque n'a pas fait de victimes.",
			[]string{"armed-attack target poste @Goma 2022-06-10 killed 0 wounded 0: "}},
		{"l'attaque mise en doute", "fr", "Des rebelles auraient attaqué vendredi un poste à Goma. Bilan : cinq morts.",
			[]string{"armed-attack target poste @Goma 2022-06-10 killed 5: "}},
		{"the thing told again", "en", "Militants stormed a checkpost in Nowshera on Friday, officials said.\nThe police chief said 20 men had attacked the post.",
			[]string{"armed-attack target checkpost @Nowshera 2022-06-10: officials", "armed-attack target post @Nowshera 2022-06-10: police chief"}},
		{"a denial by those who cannot have done the last act", "fr", "Sept civils ont été tués vendredi par des rebelles hutus à Rumonge, selon un élu.\nEn représailles, des militaires ont incendié vingt maisons à Magara.\nUn porte-parole des FNL a démenti toute implication.",
			[]string{"killing target civils @Rumonge 2022-06-10 killed 7: élu", "destruction target maisons @Magara 2022-06-10: ", "killing target civils @Rumonge 2022-06-10: porte-parole des FNL"}},
		{"a day names the attack", "en", "Guerrillas ambushed an army truck in Guatemala, killing 11 soldiers, the army said.\nFive policemen were wounded in Friday's attack outside the town of Coban.",
			[]string{"armed-attack target army truck @Coban 2022-06-10 killed 11 wounded 5: army"}},
		{"a clock time is of the day told before", "fr", "Trois gendarmes ont été tués vendredi soir lors de l'attaque d'un poste de contrôle près d'Agboville, a annoncé samedi l'armée.\nSelon un élu, vingt assaillants ont ouvert le feu sur le poste vers 21h00.",
			[]string{"armed-attack target poste de contrôle @Agboville 2022-06-10 killed 3: armée", "armed-attack target poste @Agboville 2022-06-10T21:00:00: élu"}},
		{"a headline rounds", "fr", "Nigeria: 40 étudiants tués dans l'attaque d'un lycée\n\nDes islamistes ont tué 43 étudiants vendredi dans un dortoir de Gujba, selon la police.",
			[]string{"killing target étudiants @Gujba 2022-06-10 killed 43: police"}},
		{"no fewer than", "en", "No fewer than nine persons were killed when gunmen attacked the market of Jos on Friday.",
			[]string{"killing target market of Jos @Jos 2022-06-10 killed 9: "}},
		{"a group whose name looks like a verb", "en", "A suicide bomber rammed a van into a convoy in Srinagar on Friday, the police said. Jaish-e-Mohammed said it carried out the bombing.",
			[]string{"suicide-bombing target convoy @Srinagar 2022-06-10: police", "suicide-bombing target convoy @Srinagar 2022-06-10: Jaish-e-Mohammed"}},
		{"one act of a year long ago", "en", "In 2016, 19 soldiers died in an assault on an army camp in Uri.",
			[]string{"armed-attack target army camp @Uri 2016 killed 19: "}},
		{"the place of another act's clause", "en", "Serb forces shelled villages in western Kosovo on Friday, a day after guerrillas killed three policemen near Decani.",
			[]string{"shelling target villages @Kosovo 2022-06-10: ", "armed-attack target policemen @Decani 2022-06-09 killed 3: "}},
		{"what was burnt where the attack was", "en", "Gunmen attacked a village near Jos on Friday, killing nine people.\nFifteen houses were set ablaze, a resident said.",
			[]string{"killing target village @Jos 2022-06-10 killed 9: ", "destruction target houses @Jos 2022-06-10: resident"}},
		{"the bomb goes off again", "en", "A car bomb exploded outside a hotel in Medellin, killing eight people, the police said Saturday.\nThe bomb went off late on Friday, shattering windows.",
			[]string{"explosion target hotel @Medellin 2022-06-10 killed 8: police"}},
		{"the assailants", "fr", "Quatre-vingts personnes ont été massacrées vendredi à Baraki, selon l'armée.\nLes assaillants ont égorgé des familles entières.",
			[]string{"killing target personnes @Baraki 2022-06-10 killed 80: armée"}},
		{"another's toll with its own verb", "en", "Seven policemen were killed in Gonaives on Friday, the Red Cross said.\nThe rebel leader said 14 policemen had died.",
			[]string{"armed-attack target policemen @Gonaives 2022-06-10 killed 7: Red Cross", "armed-attack target policemen @Gonaives 2022-06-10 killed 14: rebel leader"}},
		{"the toll of a bombing far off", "en", "The death toll from Friday's suicide bombing of the Central Bank in Colombo rose to 80 on Sunday, hospital officials said.",
			[]string{"suicide-bombing target Central Bank @Colombo 2022-06-10 killed 80: hospital officials"}},
		{"only says when", "en", "A bomb exploded at a bank in Colombo on Friday, killing nine people, the police said.\nTwo suspects were arrested minutes after the blast, a military spokesman, Brigadier Ann Fernando, said.\nOn Saturday, rebels ambushed an army patrol near Batticaloa, Fernando said.",
			[]string{"explosion target bank @Colombo 2022-06-10 killed 9: police", "arrest target suspects @- 2022-06-06/2022-06-13 captured 2: military spokesman", "armed-attack target army patrol @Batticaloa 2022-06-11: military spokesman"}},
		{"a denial names what it denies", "fr", "Trois villageois ont été tués et deux femmes enlevées vendredi soir par des hommes armés à Kaguitte, a-t-on appris dimanche auprès de la gendarmerie.\nIls ont pillé deux boutiques.\nLe chef du MFDC a condamné ces assassinats et nié que ses hommes en soient les auteurs.",
			[]string{"killing target villageois @Kaguitte 2022-06-10 killed 3: gendarmerie", "abduction target femmes @Kaguitte 2022-06-10 captured 2: gendarmerie", "destruction target boutiques @Kaguitte 2022-06-10: ", "killing target villageois @Kaguitte 2022-06-10: chef du MFDC"}},
		{"two, not three", "en", "Guerrillas killed three policemen in an ambush near Decani on Friday. The interior ministry said two policemen, not three, died in Friday's ambush.",
			[]string{"armed-attack target policemen @Decani 2022-06-10 killed 3: ", "armed-attack target policemen @Decani 2022-06-10 killed 2: interior ministry"}},
		{"the lede is what is denied", "en", "Two border guards were shot dead near Sukhumi on Friday, an official said.\nIt was the second attack on guards this week. On Thursday a mine blast injured four peacekeepers in Gali.\nResidents blamed Georgian guerrillas.",
			[]string{"armed-attack target border guards @Sukhumi 2022-06-10 killed 2: official", "explosion target peacekeepers @Gali 2022-06-09 wounded 4: ", "armed-attack target border guards @Sukhumi 2022-06-10: Residents"}},
		{"bodies collected", "en", "Twelve people were killed as mortar shells slammed into a market in Mogadishu on Friday, witnesses said.\nThe head of the ambulance service said his teams had collected 16 bodies.",
			[]string{"shelling target market @Mogadishu 2022-06-10 killed 12: witnesses", "shelling target market @Mogadishu 2022-06-10 killed 16: head of the ambulance service"}},
		{"where the shells fell", "en", "A mortar attack on a football match in Sarajevo killed 11 people on Friday, the hospital's director said.\nTwo shells crashed into a parking lot.",
			[]string{"shelling target people @Sarajevo 2022-06-10 killed 11: hospital's director"}},
		{"the attackers, some lines on", "en", "Militants shot dead three soldiers in an ambush on Friday in Thailand, the police said.\nThe attackers detonated a bomb by the roadside before opening fire on a truck in Raman district.",
			[]string{"armed-attack target soldiers @Raman 2022-06-10 killed 3: police"}},
		{"the attack is not the blow that answered it", "fr", "Un gendarme a été tué vendredi dans l'attaque d'un poste à Inata, selon une source sécuritaire. Trois assaillants ont été abattus par l'armée.\nLe ministre de la Sécurité a confirmé l'attaque, évoquant un bilan de deux morts.",
			[]string{"armed-attack target poste @Inata 2022-06-10 killed 1: source sécuritaire", "armed-attack target assaillants @Inata 2022-06-10 killed 3: source sécuritaire", "armed-attack target poste @Inata 2022-06-10 killed 2: ministre de la Sécurité"}},
		{"counted from an act told before", "fr", "Vingt personnes ont été tuées vendredi dans un attentat à Maroua, selon la police.\nCette attaque survient trois jours après un attentat qui avait fait 13 morts à Kolofata.",
			[]string{"killing target personnes @Maroua 2022-06-10 killed 20: police", "armed-attack target – @Kolofata 2022-06-07 killed 13: "}},
		{"who some of the dead were", "en", "A bomb in Galkayo killed seven people on Friday, Colonel Abdi Hersi said.\n\"Most of the dead are civilians, but two of my officers were also killed,\" Hersi said.",
			[]string{"explosion target people @Galkayo 2022-06-10 killed 7: Colonel Abdi Hersi"}},
		{"dated by a sentence that tells nothing", "en", "A bomb exploded at a mosque in Galkayo, killing seven people, the police said.\nNo group has claimed responsibility for Friday's attack.",
			[]string{"explosion target mosque @Galkayo 2022-06-10 killed 7: police"}},
		{"a headline without \"at least\"", "en", "Gunmen kill 15 in night of attacks on Kenyan coast\n\nGunmen killed at least 15 people in a raid on a village near Mpeketoni on Friday, the police said.",
			[]string{"killing target people @Mpeketoni 2022-06-10 killed 15: police"}},
		{"where the speech was held", "en", "The prime minister told parliament in Yerevan that 105 soldiers had been killed since Friday.",
			[]string{"armed-attack target soldiers @- 2022-06-10/2022-06-13 killed 105: prime minister"}},
		{"among the dead", "fr", "Vingt-quatre personnes ont été tuées dans des attentats perpétrés quasi simultanément vendredi soir à Casablanca, a annoncé le ministre de l'Intérieur.\nDix kamikazes figurent parmi les morts, a-t-il précisé.",
			[]string{"killing target personnes @Casablanca 2022-06-10 killed 24: ministre de l'Intérieur"}},
		{"the monitor is no newspaper", "en", "Troops shelled Junik on Friday, a Western monitor said. The monitor said rebels had killed six people in Decani on Saturday.",
			[]string{"shelling target Junik @Junik 2022-06-10: Western monitor", "killing target people @Decani 2022-06-11 killed 6: Western monitor"}},
		{"where a ministry spoke", "en", "Rebels killed six traders at Pajule on Friday, the police said.\nIn Kampala, the defence ministry said reinforcements had been sent to the district.",
			[]string{"killing target traders @Pajule 2022-06-10 killed 6: police", "deployment target – @- 2022-06-06/2022-06-13: defence ministry"}},
		{"on the way", "en", "Three officers were returning from Vlora on Friday when gunmen opened fire on their car near Fier, the police said.",
			[]string{"armed-attack target car @Fier 2022-06-10: police"}},
		{"a town in capitals over a story", "en", "PESHAWAR: Militants stormed a police post in Nowshera on Friday and shot dead three constables, officials said.",
			[]string{"armed-attack target police post @Nowshera 2022-06-10 killed 3: officials"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2022-06-13"})
		var got []string
		for _, cl := range res.Coded.Claims {
			got = append(got, dispatchLine(cl))
		}
		if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
			t.Errorf("%s: got\n\t%s\nwant\n\t%s", tc.name, strings.Join(got, "\n\t"), strings.Join(tc.want, "\n\t"))
		}
	}
}

// dispatchLine writes what a claim says of an act and on whose word.
func dispatchLine(c attest.Claim) string {
	place := "-"
	if c.Place != nil {
		place = c.Place.Name
	}
	out := string(c.Act) + " target " + nameOf(c.Target) + " @" + place + " " + c.Time.EDTF
	if h := harmLine(c.Harm); h != "" {
		out += " " + h
	}
	return out + ": " + c.Source.Name
}
