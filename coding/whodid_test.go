package coding

import "testing"

// TestWhoDidIt codes stories in which who did something is told away from the verb: by what the
// doers are called further on, the ground that fire came from, a nationality that is only
// supposed, and who denies a deed.
func TestWhoDidIt(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"the doers by what they are called", "en", "A moneychanger was shot dead in Tumaco on Friday. The killers fled on a motorcycle, police said.",
			[]string{"killing killers > moneychanger"}},
		{"les tireurs", "fr", "Un cambiste a été abattu vendredi à Uvira. Les deux tireurs ont pris la fuite.",
			[]string{"killing tireurs > cambiste"}},
		{"of the last act only", "en", "A mine exploded near Gao on Monday. On Tuesday two tankers were set ablaze near Sévaré. The assailants were not identified.",
			[]string{"explosion – > –", "destruction assailants > tankers"}},
		{"a named doer stays", "en", "Soldiers shot dead a trader in Goma on Friday. The killers fled.",
			[]string{"killing Soldiers > trader"}},
		{"who they are believed to be, where nobody was named", "en", "A herder was shot dead near Bria on Friday. The attackers, believed to be members of the UPC, stole his cattle.",
			[]string{"killing members of the UPC > herder", "destruction members of the UPC > cattle"}},
		{"rape after an attack", "en", "Rebels attacked Malual on Friday. Two girls were raped.",
			[]string{"armed-attack Rebels > Malual", "sexual-violence Rebels > girls"}},
		{"killed where a post was overrun", "en", "Fighters of the M23 overran the post at Rutshuru on Sunday. Nine policemen were killed.",
			[]string{"territory-change Fighters of the M23 > post", "armed-attack Fighters of the M23 > policemen"}},
		{"who denies what was done to civilians", "en", "The army denied that villagers had been killed in Kelo.",
			[]string{"killing army > villagers"}},
		{"qui dément", "fr", "L'armée dément tout bombardement du marché de Tina.",
			[]string{"shelling armée > marché de Tina"}},
		{"a drone believed to be of a country", "en", "A drone believed to be Turkish struck a car near Sinjar on Monday.",
			[]string{"drone-strike Turkish > car"}},
		{"a strike that was probably of a country", "en", "A drone strike killed four fighters near Hajin on Saturday. The raid, which was probably American, hit a truck.",
			[]string{"drone-strike American > fighters"}},
		{"under fire from a side", "en", "The village of Chakothi came under artillery fire from the Indian side on Friday.",
			[]string{"shelling Indian > village of Chakothi"}},
		{"from ground that somebody holds", "en", "Shots were fired at a patrol in Zemla on Monday from a rebel-held hill.",
			[]string{"armed-attack rebel > patrol"}},
		{"depuis un quartier tenu", "fr", "Des obus tirés depuis un quartier tenu par les rebelles ont fait trois morts lundi à Alep.",
			[]string{"shelling rebelles > –"}},
		{"whence the fire came", "fr", "Trois obus ont touché la caserne de Bihac lundi. Les tirs provenaient de positions serbes.",
			[]string{"shelling serbes > caserne de Bihac"}},
		{"whence the shots came", "en", "A woman was shot dead in Taiz on Monday. The shots came from a Houthi position.",
			[]string{"killing Houthi > woman"}},
	})
}

// TestDoerGoesOn codes acts whose doer is told of another act beside them.
func TestDoerGoesOn(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"those who come back from leave", "en", "Gunmen killed six soldiers returning from leave near Bama on Monday.",
			[]string{"armed-attack Gunmen > soldiers"}},
		{"two sentences on, past what somebody says", "en", "Soldiers surrounded the village of Bura on Monday and burned forty houses. \"They gave us ten minutes,\" said a woman of sixty. Eleven men were led away.",
			[]string{"destruction Soldiers > houses", "abduction Soldiers > men"}},
		{"the army behind its numbered unit", "en", "Fighters of the 3rd Battalion, Moro Islamic Liberation Front, lay in wait for a patrol in Datu Piang on Tuesday.",
			[]string{"armed-attack Fighters of the 3rd Battalion > patrol"}},
		{"who planted the mine that killed", "en", "Rebels planted a mine that killed three soldiers near Gao on Monday.",
			[]string{"explosion Rebels > soldiers"}},
		{"whom a spokesman speaks for", "en", "A spokesman for the Kachin Front said it had killed nine soldiers in Myitkyina on Monday.",
			[]string{"armed-attack Kachin Front > soldiers"}},
		{"an army spokesman by name", "en", "Army spokesman Brigadier Sani said that 14 bandits were neutralised in Maru on Monday.",
			[]string{"armed-attack Army > bandits"}},
		{"de qui il est le porte-parole", "fr", "Le porte-parole de la coalition rebelle, Abderaman Koula, a affirmé : « Nous avons tué 40 soldats lundi à Abéché ».",
			[]string{"armed-attack coalition rebelle > soldats"}},
		{"those of a row by their own noun", "en", "Two Lashkar militants and an army jawan were killed in an encounter at Pahlipora on Thursday. The militants had opened fire on a police party.",
			[]string{"armed-clash Lashkar militants > army jawan", "armed-attack Lashkar militants > police party"}},
		{"the foe's dead in the next paragraph", "en", "The army seized the town of Masagaway from Al-Shabaab on Monday.\nMore than 40 militants were killed.",
			[]string{"territory-change army > Al-Shabaab", "armed-attack army > militants"}},
	})
}

// TestGroupMeant codes stories in which "the group", "the victims" and "the bombs" stand for what was
// told before.
func TestGroupMeant(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"the group is no army", "en", "Al-Shabaab fighters attacked a base in Gedo on Monday. The Kenyan army said it had killed 20 of them.\nIn March the group killed nine policemen in Garissa.",
			[]string{"armed-attack Al-Shabaab fighters > base", "armed-attack Kenyan army > Al-Shabaab fighters", "armed-attack Al-Shabaab fighters > policemen"}},
		{"le même groupe, selon l'armée", "fr", "Le village de Tori a été attaqué lundi par des hommes de la milice Dan Na. Selon l'armée, le même groupe avait tué six éleveurs à Bankass en mars.",
			[]string{"armed-attack hommes de la milice Dan Na > village de Tori", "killing hommes de la milice Dan Na > éleveurs"}},
		{"blamed on the same organization", "en", "Shining Path guerrillas killed the mayor of Huanta on Monday. In Ayacucho, a bomb destroyed a pylon. Police attributed the blast to the same organization.",
			[]string{"killing Shining Path guerrillas > mayor of Huanta", "explosion – > pylon", "explosion Shining Path guerrillas > pylon"}},
		{"a name that opens with a participle", "en", "Soldiers attacked the Allied Democratic Forces in Beni on Monday.",
			[]string{"armed-attack Soldiers > Allied Democratic Forces"}},
		{"the victims, on another's word", "en", "Twelve farmers were murdered near Dapchi on Monday, the police said. The victims were ambushed on their way home, a resident said.",
			[]string{"killing – > farmers", "killing – > farmers"}},
		{"where the bombs fell", "en", "Jets killed 20 militants in Sipah on Monday, the army said. Villagers say the bombs fell on a wedding house and buried nine people.",
			[]string{"air-strike Jets > militants", "air-strike Jets > wedding house"}},
		{"the attack, after a death in it", "fr", "Des hommes armés ont attaqué lundi le village de Nagraogo, tuant 36 civils, selon des habitants. Deux volontaires ont péri en tentant de s'interposer.\nLe gouvernement a confirmé l'attaque.",
			[]string{"killing hommes armés > village de Nagraogo", "killing hommes armés > volontaires"}},
	})
}

// TestTwoSides codes fights whose two sides stand in one phrase, behind "between" or under a verb
// of opposing: the other side is the target, whoever fell.
func TestTwoSides(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"two peoples in one phrase", "en", "Lou Nuer and Murle youths clashed near Akobo on Monday, killing nine people.",
			[]string{"armed-clash Lou Nuer > Murle youths"}},
		{"deux peuples", "fr", "Les milices hutu et tutsi se sont affrontées lundi à Masisi.",
			[]string{"armed-clash milices hutu > tutsi"}},
		{"between two, with dead", "en", "Heavy clashes between Dinka and Nuer fighters killed nine in Bor on Monday.",
			[]string{"armed-clash Dinka > Nuer fighters"}},
		{"a people that is a place too", "en", "Gunfights between Twic and Ngok Dinka youths at Annet on Sunday left six people dead.",
			[]string{"armed-clash Twic > Ngok Dinka youths"}},
		{"one of them with a short name", "en", "Fighting between the National Defence Force (NDF) and Fano militia took place on 7 August in Gondar.",
			[]string{"armed-clash National Defence Force > Fano militia"}},
		{"members of two", "fr", "Un accrochage entre peshmergas du Parti démocratique du Kurdistan (PDK) et de l'Union patriotique du Kurdistan (UPK) a eu lieu lundi à Qala Diza.",
			[]string{"armed-clash Parti démocratique du Kurdistan > Union patriotique du Kurdistan"}},
		{"qui opposent", "fr", "Sept personnes ont été tuées dans les affrontements qui opposent depuis lundi les combattants Gumino à une coalition de groupes Maï-Maï autour de Kalingi.",
			[]string{"armed-clash combattants Gumino > coalition de groupes Maï-Maï"}},
		{"a name that no list knows", "en", "Clashes pitting the Tiger Battalion against fighters of the Southern Resistance left 12 dead in Shabwa on Monday.",
			[]string{"armed-clash Tiger Battalion > fighters of the Southern Resistance"}},
		{"two together against a third", "en", "Two soldiers and a policeman clashed with gunmen in Gao on Monday.",
			[]string{"armed-clash soldiers and a policeman > gunmen"}},
	})
}
