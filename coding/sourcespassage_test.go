package coding

import "testing"

// TestWhoseWordInPassages codes passages in which the speakers change, and compares, claim by
// claim, the stance, the source's role and the source's name.
func TestWhoseWordInPassages(t *testing.T) {
	checkSources(t, []sourceCase{
		// Who "the mayor", "the spokesman", "the group" is.
		{"fr", "", "Trois soldats ont été tués lundi à Boura, a annoncé le porte-parole du gouvernement. D'après le maire, des maisons ont été pillées par les soldats.",
			[]string{"asserted target: porte-parole du gouvernement", "asserted authority: maire"}},
		{"en", "", "Three farmers were killed in Bura on Monday, police spokesman Ann Lee said. The spokesman said two women were abducted.",
			[]string{"asserted authority: police spokesman Ann Lee", "asserted authority: police spokesman Ann Lee"}},
		{"en", "", "Three farmers were killed in Bura on Monday, said Ann Lee, the mayor of the town. The mayor said two women were abducted.",
			[]string{"asserted authority: Ann Lee", "asserted authority: Ann Lee"}},
		{"en", "", "Two herders were killed by JNIM militants near Bura on Monday. The Sahel-based group claimed responsibility. It said it killed six soldiers in Kani.",
			[]string{"asserted report: ", "asserted perpetrator: JNIM militants", "asserted perpetrator: JNIM militants"}},
		{"en", "", "District Commissioner Ann Lee said rebels shot two farmers dead in Bura on Monday.", []string{"asserted authority: District Commissioner Ann Lee"}},
		// Who was not the author, who denies for those accused, who answers.
		{"en", "", "Shelling killed eight people in a camp in Nyala on Monday. The RSF said it was not responsible.", []string{"asserted report: ", "denied perpetrator: RSF"}},
		{"fr", "", "Des obus ont tué huit personnes lundi à Nyala. Les FSR affirment qu'elles n'en sont pas responsables.", []string{"asserted report: ", "denied perpetrator: FSR"}},
		{"fr", "", "Des obus ont tué huit personnes lundi à Nyala. L'armée affirme qu'elle n'est pas à l'origine des tirs.", []string{"asserted report: ", "denied perpetrator: armée"}},
		{"en", "", "The army accused the RSF of shelling a market in Nyala on Monday, a claim dismissed by the paramilitaries.", []string{"asserted authority: army", "denied perpetrator: paramilitaries"}},
		{"fr", "", "L'opposition dénonce l'enlèvement, lundi à Boura, de deux de ses militants par des hommes armés. « Ce sont des mensonges », réplique le préfet.",
			[]string{"asserted target: opposition", "denied authority: préfet"}},
		// Whose deed it was, and whose war.
		{"fr", "", "Le ministre de la Communication a fait savoir que quinze assaillants avaient été abattus lundi à Boura.", []string{"asserted perpetrator: ministre de la Communication"}},
		{"en", "", "Russian missiles hit a block of flats in Izium on Monday, the regional governor said. Ukraine's general staff said its forces shot down ten drones. A woman was wounded by mortar fire in Belgorod on Monday, the governor of the region said.",
			[]string{"asserted target: regional governor", "asserted perpetrator: Ukraine's general staff", "asserted target: governor of the region"}},
		{"en", "", "PRESS RELEASE - The Karen National Union condemns the killing of seven villagers by Burma Army troops in Kawkareik on Monday. Our forces ambushed the column and killed nine soldiers.",
			[]string{"asserted rival: Karen National Union", "asserted perpetrator: Karen National Union"}},
		{"fr", "", "COMMUNIQUÉ – Le Front populaire pour la renaissance de la Centrafrique condamne l'attaque menée lundi par des mercenaires contre Birao. Huit civils y ont été exécutés.",
			[]string{"asserted rival: Front populaire pour la renaissance de la Centrafrique"}},
		// One of those who spoke together; how those died of whom only the number was told.
		{"en", "", "Six soldiers were killed near Gao on Monday, officials said. A convoy struck a mine, a local official said.", []string{"asserted target: officials"}},
		{"en", "", "Nine people were killed in Bura on Monday, security officials said.\n\n\"At least nine people were killed when gunmen stormed the market,\" a senior security official said.", []string{"asserted authority: security officials"}},
		{"en", "", "Four soldiers were killed near Gao on Monday. The army said a truck had struck a mine.", []string{"asserted target: army"}},
		// A toll on another's word is another claim.
		{"en", "", "Al Shabaab said it attacked an army base in Dhobley with mortars on Monday. The hospital reported three wounded.", []string{"asserted perpetrator: Al Shabaab", "asserted authority: hospital"}},
		// Who says where and when it was, or confirms it beside something else.
		{"fr", "", "Deux gendarmes ont été tués lundi à Boura. Les faits se sont produits vers 20 heures, indique le parquet.", []string{"asserted authority: parquet"}},
		{"en", "", "Two soldiers were killed in Bura on Monday. The army said the incident happened at noon.", []string{"asserted target: army"}},
		{"fr", "", "Cinq personnes ont été tuées lundi à Boura. Elles revenaient du marché. L'administrateur confirme les faits et annonce l'arrestation d'un suspect.",
			[]string{"asserted authority: administrateur", "asserted perpetrator: administrateur"}},
		{"fr", "", "Le bilan de l'attaque de lundi à Boura est le suivant : côté ami, deux militaires tués.", []string{"asserted report: "}},
		// Offices of armed groups by a possessive, bodies by their noun, who holds what another state bombs.
		{"en", "", "The Arakan Army's headquarters said its fighters killed five soldiers in Kyaukphyu on Monday.", []string{"asserted perpetrator: Arakan Army's headquarters"}},
		{"en", "", "The NGO Fundalatin said six men were shot dead by soldiers in Bura on Monday.", []string{"asserted monitor: NGO Fundalatin"}},
		{"en", "", "Gangs attacked a police station in Gressier on Monday, the national police union said.", []string{"asserted target: national police union"}},
		{"en", "", "Israeli strikes hit Hodeidah on Monday, the Houthis said.", []string{"asserted target: Houthis"}},
		{"en", "", "U.S. strikes hit Hodeidah on Monday, residents said.", []string{"asserted witness: residents"}},
		{"en", "", "French strikes hit Paris on Monday, the airport said.", nil},
		{"en", "", "Russian missiles hit a block of flats in Izium on Monday, the regional governor said. One person was killed in Toretsk on Monday, Governor Ivan Petrenko said.",
			[]string{"asserted target: regional governor", "asserted target: Governor Ivan Petrenko"}},
		// Which state's ministry, who of the sentence is "its", confirmations and blame in passing.
		{"en", "", "ANKARA - Turkish warplanes destroyed six targets near Amadiya in northern Iraq on Monday, the defence ministry said.", []string{"asserted perpetrator: defence ministry"}},
		{"en", "", "The SDF repelled an ISIS attack near Hasakah on Monday, its press office said.", []string{"asserted target: press office"}},
		{"fr", "", "Selon un journaliste de l'AFP, des barricades ont été érigées lundi à Conakry.", []string{"asserted media: journaliste de l'AFP"}},
		{"fr", "", "Les forces azerbaïdjanaises ont tiré lundi sur un tracteur près de Martakert, affirme la police du Haut-Karabakh. Bakou rejette ces accusations. L'ONU a confirmé l'incident.",
			[]string{"asserted target: police du Haut-Karabakh", "denied perpetrator: Bakou", "asserted monitor: ONU"}},
		{"en", "", "Two people were killed in Lodwar on Monday, the governor said. Residents accused the government of laxity.", []string{"asserted authority: governor"}},
		{"en", "", "A bomb killed 20 people in Sittwe on Monday. The Arakan Army denied responsibility and blamed the Myanmar military.",
			[]string{"asserted report: ", "denied perpetrator: Arakan Army", "asserted rival: Arakan Army"}},
		{"en", "", "Two rockets landed in Baghdad on Monday, the army said. The US embassy confirmed the attack and condemned it.", []string{"asserted authority: army", "asserted authority: US embassy"}},
		// Headlines that name the source shortly, denials in a release's own voice, sources of a nation.
		{"fr", "", "Niger : dix soldats tués dans une embuscade (ministère)\n\nDix soldats nigériens ont été tués lundi dans une embuscade près de Diffa, a annoncé le ministère de la Défense.", []string{"asserted target: ministère de la Défense"}},
		{"en", "", "Army says 30 rebels killed in Ituri clashes\n\nThe Congolese army killed 30 CODECO militiamen in clashes near Djugu on Monday, a spokesman said.", []string{"asserted perpetrator: spokesman"}},
		{"fr", "", "COMMUNIQUÉ N° 4\nMouvement national de libération de l'Azawad\n\nNos forces ont attaqué lundi la garnison de Ménaka. Le gouvernement fait état de vingt rebelles tués, ce qui est un mensonge.",
			[]string{"asserted perpetrator: Mouvement national de libération de l'Azawad", "asserted perpetrator: gouvernement", "denied target: Mouvement national de libération de l'Azawad"}},
		{"fr", "", "Alger accuse l'armée marocaine d'avoir tué trois camionneurs lundi au Sahara occidental. Une source marocaine a rejeté ces accusations.",
			[]string{"asserted authority: Alger", "denied perpetrator: source marocaine"}},
		// Soldiers of those who speak of them, militants struck by a guest, rescuers, rulers.
		{"fr", "", "Deux soldats ont été tués lundi à Ménaka, a annoncé l'Élysée.", []string{"asserted target: Élysée"}},
		{"en", "", "A US drone strike killed four militants in Miranshah on Monday, Pakistani officials said.", []string{"asserted authority: Pakistani officials"}},
		{"en", "", "Somali troops killed nine Al-Shabaab fighters in Galcad on Monday, commander Ali Bako said.", []string{"asserted perpetrator: commander Ali Bako"}},
		{"en", "", "The White Helmets said two women were killed by shelling in Idlib on Monday.", []string{"asserted authority: White Helmets"}},
		{"fr", "", "Cinq civils ont été tués lundi dans un raid du régime sur Idleb, selon les autorités turques.", []string{"asserted authority: autorités turques"}},
		// Speakers that no list knows behind their verb, sources that are nobody struck, what came from elsewhere.
		{"fr", "", "Deux paysans ont été tués lundi à Boura, dit la coordination des victimes.", []string{"asserted monitor: coordination des victimes"}},
		{"fr", "", "Selon N'Djamena, quatre soldats sont morts lundi à Bol dans une attaque.", []string{"asserted target: N'Djamena"}},
		{"en", "", "A rocket fired from Gaza landed in a field near Sderot on Monday, the Israeli army said.", []string{"asserted target: Israeli army"}},
		{"en", "", "UNMIS teams confirmed that rebels had retaken Kurmuk on Monday.", []string{"asserted monitor: UNMIS teams"}},
	})
}
