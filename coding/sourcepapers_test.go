package coding

import "testing"

// TestWhoseWordInPapers codes short reports in which a paper, a station, a post or the reporter
// speaks, and compares who vouches for each claim.
func TestWhoseWordInPapers(t *testing.T) {
	checkSources(t, []sourceCase{
		// Whom a state's release quotes by name alone speaks for it.
		{"en", "UK Government", "Commenting this morning, Ann Lee said:\n\nI condemn today's bomb attack on a bus of recruits in Taiz, in which at least 12 of them were killed.", []string{"asserted authority: Ann Lee"}},
		// Who signed a paper, and whose voice a station is.
		{"en", "", "A leaflet signed by the Taliban claimed the killing of a headmaster in Ghazni on Monday.", []string{"asserted perpetrator: Taliban"}},
		{"en", "", "A banner in Uruapan signed by the Sinaloa cartel threatens to kill the police commanders.", []string{"threatened perpetrator: Sinaloa cartel"}},
		{"fr", "", "Un tract signé « Front de libération du Cabinda » promet d'attaquer les convois de la police à Buco Zau.", []string{"threatened perpetrator: Front de libération du Cabinda"}},
		{"en", "", "Radio Kale, the voice of UNITA, said UNITA fighters had shelled the airport at Luena on Monday.", []string{"asserted perpetrator: Radio Kale"}},
		// Posts and pages of nobody's side.
		{"en", "", "Posts on X allege that helicopters bombed a mosque in Loikaw on Monday.", []string{"asserted media: Posts"}},
		{"en", "", "A video shared on Monday purports to show an attack on a convoy near Loikaw.", []string{"unconfirmed media: video"}},
		{"fr", "", "Une page Facebook affirme que des soldats ont tué douze civils lundi à Djibo.", []string{"asserted media: page Facebook"}},
		// The reporter's own eyes, and to whom he spoke.
		{"fr", "", "Des chars ont pris position lundi devant Goma, a constaté notre envoyé spécial.", []string{"asserted report: "}},
		{"en", "", "A bomb killed nine people in Mopti on Monday, a nurse said. Gunmen then shot dead two herders, our source said.", []string{"asserted authority: nurse", "asserted authority: nurse"}},
		{"fr", "", "Le préfet a reçu notre reporter. Des hommes armés ont tué neuf villageois lundi à Goma, indique ce dernier.", []string{"asserted authority: préfet"}},
		{"fr", "", "Selon le ministère de la Santé, neuf personnes ont été tuées lundi à Tyr dans un raid israélien. À Barja, un immeuble a été touché par deux missiles : quatre morts, de même source.",
			[]string{"asserted authority: ministère de la Santé", "asserted authority: ministère de la Santé"}},
		{"fr", "", "L'Observatoire syrien des droits de l'homme recense neuf civils tués lundi à Afrine. Des avions turcs ont bombardé le marché, a dit son directeur.",
			[]string{"asserted monitor: Observatoire syrien des droits de l'homme", "asserted monitor: directeur"}},
		{"fr", "", "Réponse du porte-parole de l'opération : les FARDC ont tué quatre rebelles lundi à Goma.", []string{"asserted perpetrator: porte-parole de l'opération"}},
		// Two sides that blame each other.
		{"en", "", "Shells killed six people at a market in Goma on Monday. The army and the rebels traded blame.",
			[]string{"asserted report: ", "asserted authority: army", "asserted rival: rebels"}},
		{"fr", "", "Un hôpital a été attaqué lundi à Kumba. Les séparatistes et l'armée s'en rejettent la responsabilité.",
			[]string{"asserted report: ", "asserted rival: séparatistes", "asserted authority: armée"}},
		{"en", "", "The army and the rebels accused each other of an attack on a hospital in Goma on Monday.", []string{"asserted rival: rebels", "asserted authority: army"}},
		// What is only said not to have been, and what is told before who speaks.
		{"en", "", "No student was abducted from the school in Jos on Monday, the police said.", []string{"denied authority: police"}},
		{"en", "", "In Goma, which fell to the rebels in January, residents said bandits had shot dead a shopkeeper on Sunday.", []string{"asserted report: ", "asserted witness: residents"}},
		{"en", "", "In Bunia, where rebels killed nine farmers last week, the governor said gunmen had burned a church on Monday.", []string{"asserted report: ", "asserted authority: governor"}},
		// What is to come.
		{"en", "", "Students are to march on parliament in Accra on Friday.", []string{"threatened report: "}},
		{"fr", "", "Les syndicats ont annoncé une marche pour samedi à Lomé.", []string{"threatened perpetrator: syndicats"}},
		// Whose release it is.
		{"fr", "Bureau du porte-parole du gouvernement éthiopien", "RÉPUBLIQUE FÉDÉRALE D'ÉTHIOPIE\nBUREAU DU PORTE-PAROLE\n\nLes forces éthiopiennes ont repris lundi la ville de Badmé.",
			[]string{"asserted perpetrator: Bureau du porte-parole du gouvernement éthiopien"}},
		{"en", "Red Sea Shipping Watch", "RED SEA SHIPPING WATCH\nMARITIME SECURITY BULLETIN 08/24\n\nCargo ship struck by two missiles off Aden on Monday.", []string{"asserted report: "}},
	})
}
