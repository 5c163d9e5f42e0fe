package coding

import "testing"

// TestActsFound holds acts that are told in constructions where they are easily missed, or
// easily told twice.
func TestActsFound(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"claimed by nobody", "en", "An attack on a barracks in Djibo on Monday, in which nine soldiers died, was claimed by nobody.", "armed-attack"},
		{"killed when", "en", "Two guards were killed and a third was badly wounded last night when a squad of the People's Front raked a police van in the Las Lomas district, the police press office reported.", "armed-attack"},
		{"killed when, in capitals", "en", "AT LEAST 14 SOLDIERS WERE KILLED AND SIX WOUNDED WHEN SOME 100 GUERRILLAS STORMED THE ARMY POST OF RIO FRIO LAST NIGHT, MILITARY SOURCES REPORTED TODAY.", "armed-attack"},
		{"who of a case were arrested", "en", "Rebels shelled Yala on Monday. The opposition has taken up the case of seven Thais who were arrested by soldiers on Friday.", "shelling, arrest"},
		{"workers of a firm", "en", "Rebels shelled Yala on Monday.\n- Kiri, 13 March: Two workers of a gold mining firm abducted on their way home.", "shelling, abduction"},
		{"some of them at dawn", "en", "Rebels shelled Yala on Monday. At dawn three of the plotters gave up and were taken into custody.", "shelling, arrest"},
		{"the accused was picked up", "en", "Rebels shelled Yala on Monday. The accused was picked up by soldiers in May 2002.", "shelling, arrest"},
		{"into custody is a person", "en", "Rebels shelled Yala on Monday. Police took the shipper into custody on Friday.", "shelling, arrest"},
		{"a city held hostage", "en", "Rebels shelled Yala on Monday. The minister called them a militia that holds the capital hostage.", "shelling"},
		{"burst in and led off", "en", "Gunmen in uniform burst into the offices of a bank in Basra on Wednesday and marched off eight clerks.", "abduction"},
		{"entered and killed", "en", "Fighters of the Liberation Army entered Gida district on Friday and killed over 50 people.", "killing"},
		{"entered without more", "en", "Rebels entered the town of Bria on Monday without a fight.", "territory-change"},
		{"crossed and burned", "en", "Soldiers crossed the border on Thursday and burned a fuel store at Kariki.", "destruction"},
		{"cut the road to rob", "en", "Rebels attacked Yala on Monday. On Friday armed men blocked the road at Kiri and looted three lorries.", "armed-attack, destruction"},
		{"farmers cut the road", "en", "Farmers blocked the road at Oruro on Tuesday.", "protest"},
		{"kidnapped and killed", "en", "Gunmen kidnapped and killed two teachers in Kaduna on Sunday.", "killing"},
		{"kidnapped, some killed later", "en", "Militants abducted five men in Gwoza on Sunday and killed two of them on Monday.", "abduction, killing"},
		{"executed whom they had kidnapped", "en", "The front announced having executed nine conscripts whom it kidnapped last month in Anbar.", "killing, abduction"},
		{"tirés de leur voiture et abattus", "fr", "Des miliciens ont attaqué Yala lundi. Trois paysans ont été tirés de leur voiture et abattus vendredi près de Samre.", "armed-attack, killing"},
		{"youths of a people", "en", "Rebels attacked Yala on Monday. On Friday, Bero youths burned twenty houses at Fan.", "armed-attack, destruction"},
		{"are to march", "en", "Rebels shelled Yala on Monday. Students are to march on parliament in Bissau on Friday.", "shelling, protest threatened"},
		{"are to be withdrawn", "en", "Two battalions are to be withdrawn from Kidal on Friday, the army said.", "deployment threatened"},
		{"was to have disarmed", "en", "Rebels shelled Yala on Monday. The militia was to have disarmed by May.", "shelling"},
		{"whose aim is to", "en", "Rebels shelled Yala on Monday. Their aim is to kill soldiers.", "shelling"},
		{"a protest announced", "en", "Rebels shelled Yala on Monday. Traders announced a march in Bissau for Friday.", "shelling, protest threatened"},
		{"a village that no list has", "en", "The rebels said they had captured Orvabala, a mining town, on Friday.", "territory-change"},
		{"a man that no list has", "en", "Soldiers captured Orvabala, the rebel leader, on Friday.", "arrest"},
		{"a date before the verb", "en", "Presumed rebels 2 February fired on bus near Gao, killing three passengers.", "killing"},
		{"a date before a passive", "en", "Army convoy 2 February was ambushed near Gao.", "armed-attack"},
		{"a house that fell in a bombardment", "en", "Jets bombed Yala on Monday. Nine people were killed when a house collapsed.", "air-strike"},
		{"dragged out and shot", "en", "Rebels shelled Yala on Monday. Soldiers dragged the headman and his son out of their house in Kiri on Friday and shot them.", "shelling, killing"},
		{"taken and machine-gunned", "en", "Rebels shelled Yala on Monday. Six farmers were taken from a column and machine-gunned in a garden in Kiri on Friday.", "shelling, killing"},
		{"bound men", "en", "Militiamen shot five blindfolded men at Kiri on Friday.", "killing"},
		{"led away, and soldiers shot at", "en", "Rebels shelled Yala on Monday. Gunmen pulled two women from a bus in Kiri on Friday and shot at soldiers.", "shelling, abduction, armed-attack"},
		{"made to march", "en", "Rebels shelled Yala on Monday. Eight women were marched to a house at Kiri on Friday.", "shelling, abduction"},
		{"bombs in a haul", "en", "Troops recovered two rifles, 51 rounds of ammunition and five bombs in Yala on Friday.", "interception"},
		{"into our hands", "en", "Rebels shelled Yala on Monday. Nine rifles came into our hands at Kiri on Friday, the rebels said.", "shelling, interception"},
		{"locusts", "en", "Rebels shelled Yala on Monday. The desert locust has attacked wheat in Kiri.", "shelling"},
		{"for his political life", "en", "Rebels shelled Yala on Monday. The premier is fighting for his political life in Lima.", "shelling"},
		{"by so many goals", "en", "Rebels shelled Yala on Monday. Kiri Rovers slaughtered Sabu six-nil.", "shelling"},
		{"an attack on money", "en", "Rebels shelled Yala on Monday. Traders opened a new attack on the peso.", "shelling"},
		{"youths of no name", "en", "Rebels attacked Yala on Monday. On Friday angry youths burned twenty houses at Fan.", "armed-attack, riot"},
	})
}

// TestTollsOfOthers holds tolls that another source gives, each of which is a claim.
func TestTollsOfOthers(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"in one sentence", "en", "Gunmen attacked the village of Kiri on Friday, killing 14 people, residents said, while the army spoke of four dead.", "killing, killing"},
		{"behind a semicolon", "fr", "Des hommes armés ont attaqué le village de Kiri vendredi, tuant 14 personnes, selon des habitants ; l'armée parle de quatre morts.", "killing, killing"},
		{"on the same word", "fr", "Une frappe a tué quatre combattants samedi à Kiri, a dit une ONG. La frappe a touché un camion, a précisé l'ONG, selon laquelle les quatre morts sont étrangers.", "air-strike"},
		{"a lower toll", "en", "Raiders killed 26 people at Todon on Friday, residents said. The mayor gave another toll: 11 villagers and six raiders.", "killing, killing"},
		{"the toll put at", "en", "Gunmen attacked the village of Kiri on Friday, killing 14 people, residents said. The mayor put the toll at 20.", "killing, killing"},
		{"the dead put at", "en", "Rebels stormed a police post at Kiri on Friday and killed 14 constables, an army spokesman said. The rebels put the police dead at 31.", "armed-attack, armed-attack"},
		{"losses put at", "en", "Rebels ambushed an army truck near Kiri on Friday, killing two, the army said. A rebel spokesman put the army's losses at 14 dead.", "armed-attack, armed-attack"},
		{"no toll of people", "en", "Gunmen attacked the village of Kiri on Friday, killing 14 people, residents said. The toll on the bridge rose to 20 dollars.", "killing"},
	})
}

// TestDenialsFound holds denials and accusations in words other than "denied" and "accused".
func TestDenialsFound(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"called this untrue", "en", "Russian troops have entered Tski, Moscow said on Friday. The Georgian Interior Ministry called this untrue.", "territory-change, territory-change denied"},
		{"which called this untrue", "en", "Gunmen shot dead four villagers at Kiri on Friday. The police accuse the Front, which called this untrue.", "killing, killing, killing denied"},
		{"which protests its innocence", "en", "Gunmen shot dead four villagers at Kiri on Friday. The police accuse the Front, which protests its innocence.", "killing, killing, killing denied"},
		{"qui proteste de son innocence", "fr", "Des hommes armés ont tué quatre paysans vendredi à Kiri. La police accuse le Front, qui proteste de son innocence.", "killing, killing, killing denied"},
		{"fired on, of shells", "en", "Shells hit a hospital in Kiri on Friday, the mayor said. The militia denied that its units had fired on the hospital.", "shelling, shelling denied"},
		{"captured, of masked men", "en", "Masked men carried off a teacher in Kiri on Friday, relatives said. The police denied having arrested him.", "abduction, abduction denied"},
		{"fired on, of somewhere else", "en", "Shells hit a hospital in Kiri on Friday, the mayor said. The militia denied that its men had opened fire on a bus in Goma on Monday.", "shelling, armed-attack denied"},
		{"of one's innocence in court", "en", "The singer protested his innocence before the court in Lima on Friday.", ""},
	})
}

// TestUnrestInShort holds nouns of unrest in reports about nothing else.
func TestUnrestInShort(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"demonstrations, in a headline", "en", "Demonstrations in Khartoum and Omdurman on Thursday", "protest, protest"},
		{"communal violence", "en", "Communal violence broke out in Jos on Friday.", "riot"},
		{"une mutinerie", "fr", "Mutinerie à la prison de Lomé dimanche", "riot"},
		{"aid that is released", "en", "The rebels in Darfur must stop fighting before aid to the region is released.", ""},
	})
}
