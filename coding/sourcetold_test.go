package coding

import "testing"

// TestWhoTells codes sentences that tell by other constructions than "X said that", and
// compares, claim by claim, the stance, the source's role and the source's name.
func TestWhoTells(t *testing.T) {
	checkSources(t, []sourceCase{
		// A verb of telling that looks like a participle of who tells.
		{"en", "", "The mayor warned on Monday that troops had looted the market in Bura.", []string{"asserted authority: mayor"}},
		{"en", "", "The mayor swore that troops had looted the market in Bura.", []string{"asserted authority: mayor"}},
		{"en", "", "A nurse posted on Facebook that gunmen had killed nine people in Bura.", []string{"asserted authority: nurse"}},
		{"en", "", "A shepherd described how militiamen burst into the church at Bura and killed his son.", []string{"asserted witness: shepherd"}},
		{"fr", "", "Un berger décrit comment des soldats ont pillé le marché de Boura.", []string{"asserted witness: berger"}},
		{"en", "", "THE FRONT FOR THE LIBERATION OF ARUA, LARGEST OF THE REBEL GROUPS, DENIED IN A STATEMENT ISSUED IN LUSAKA THAT ITS MEN HAD FIRED ON CIVILIANS IN BURA.",
			[]string{"denied perpetrator: FRONT FOR THE LIBERATION OF ARUA"}},
		// Who announced it behind the last comma, and when.
		{"en", "", "Gunmen killed nine people in Jos, the police command announced on Tuesday.", []string{"asserted authority: police command"}},
		{"en", "", "The army killed four rebels in Beni, a union spokesman confirmed on Friday.", []string{"asserted monitor: union spokesman"}},
		// What is said, behind a phrase between.
		{"fr", "", "Les élèves assurent au contraire que ce sont les soldats qui ont tiré à Bamenda.", []string{"asserted witness: élèves"}},
		// Who hides nothing, who the attackers were, and figures that somebody gives bare.
		{"en", "", "Gunmen killed nine farmers in Bama on Monday, the governor said.\n\nThe rebels made no secret of it.", []string{"asserted authority: governor", "asserted perpetrator: rebels"}},
		{"en", "", "Gunmen killed nine farmers in Bama on Monday, the governor said.\n\nThe rebels said it had been them.", []string{"asserted authority: governor", "asserted perpetrator: rebels"}},
		{"en", "", "Gunmen killed nine farmers in Bama on Monday, the governor said.\n\nResidents said the attackers were soldiers.", []string{"asserted authority: governor", "asserted witness: Residents"}},
		{"en", "", "Nine farmers were killed in Bama on Monday, residents said.\n\nIt was the army, a rebel spokesman said.", []string{"asserted witness: residents", "asserted rival: rebel spokesman"}},
		{"fr", "", "Neuf paysans ont été tués lundi à Bama, selon des habitants.\n\nC'est l'armée, affirme un porte-parole des rebelles.", []string{"asserted witness: habitants", "asserted rival: porte-parole des rebelles"}},
		{"en", "", "Nine farmers were killed in Bama on Monday, residents said. They blamed the army.\n\nThe army disowned the attack.", []string{"asserted witness: residents", "denied perpetrator: army"}},
		{"en", "", "Gunmen killed nine farmers in Bama on Monday, the governor said.\n\nTwelve, according to the Red Cross.", []string{"asserted authority: governor", "asserted monitor: Red Cross"}},
		{"en", "", "Gunmen killed nine farmers in Bama on Monday, the governor said.\n\nThe rebels said their fighters had not left their base that day.", []string{"asserted authority: governor", "denied perpetrator: rebels"}},
		{"fr", "", "Des hommes armés ont tué neuf paysans lundi à Bama, a annoncé le gouverneur.\n\nLes rebelles jurent que leurs hommes n'ont pas bougé.", []string{"asserted authority: gouverneur", "denied perpetrator: rebelles"}},
		{"fr", "", "Des hommes armés ont tué neuf paysans lundi à Bama, a annoncé le gouverneur.\n\nDes témoins parlent d'une douzaine de victimes.", []string{"asserted authority: gouverneur", "asserted witness: témoins"}},
		{"fr", "", "Des hommes armés ont tué neuf paysans lundi à Bama, a annoncé le gouverneur.\n\nLes rebelles renvoient la responsabilité à l'armée.", []string{"asserted authority: gouverneur", "asserted rival: rebelles"}},
		// Fired back with arms.
		{"en", "", "Rebels fired back and a soldier was killed in Bama on Monday.", []string{"asserted report: "}},
		// The next thing that somebody says to have done.
		{"fr", "", "L'armée dit avoir tué neuf rebelles et détruit deux pick-up mardi à Boura.", []string{"asserted perpetrator: armée", "asserted perpetrator: armée"}},
		{"fr", "", "Le Polisario affirme avoir attaqué le poste de Boura, tué six gendarmes et capturé deux autres.", []string{"asserted perpetrator: Polisario"}},
		// Who is quoted speaks, wherever the medium stands.
		{"en", "", "State radio, quoting the army, said troops had killed nine rebels in Bura.", []string{"asserted perpetrator: army"}},
		{"en", "", "The daily Herald, citing two residents, says soldiers burned nine houses in Bura on Monday.", []string{"asserted witness: residents"}},
		{"fr", "", "Citant l'armée, la radio d'État a annoncé la mort de neuf rebelles à Boura.", []string{"asserted perpetrator: armée"}},
		{"fr", "", "Le maire a fait état d'un second raid sur Boura.", []string{"asserted authority: maire"}},
		// Who is sure of it, and whose version it is.
		{"en", "", "The rebels are adamant that they killed nine soldiers in Bura.", []string{"asserted perpetrator: rebels"}},
		{"en", "", "Police have no doubt that rebels killed the nine traders in Bura.", []string{"asserted authority: Police"}},
		{"fr", "", "Le maire n'a aucun doute : ce sont des soldats qui ont pillé le marché de Boura.", []string{"asserted authority: maire"}},
		{"en", "", "The army's version is that gunmen killed nine people in Bura on Monday.", []string{"asserted authority: army"}},
		{"fr", "", "La version de l'armée est que des rebelles ont tué neuf civils à Boura.", []string{"asserted authority: armée"}},
		{"fr", "", "À entendre le maire, des soldats ont pillé le marché de Boura lundi.", []string{"asserted authority: maire"}},
		// What is told beside, of the same days, is told with it.
		{"fr", "", "Un chef de village de Boura, enlevé dimanche par des hommes armés, a été tué mardi, ont rapporté des habitants.",
			[]string{"asserted witness: habitants", "asserted witness: habitants"}},
		{"en", "", "A herder, wounded on Sunday by soldiers' fire in Bura, died in hospital, a nurse said.", []string{"asserted authority: nurse"}},
	})
}
