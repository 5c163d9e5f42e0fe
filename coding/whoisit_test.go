package coding

import "testing"

// TestWhoIsIt codes stories in which who did it, or whom it befell, stands in the sentence before:
// as the subject of what somebody says, as the body that "it" takes up, as the party of which
// "members" are, as the one on whom suspicion falls.
func TestWhoIsIt(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"they, of whom it was told", "en", "Residents told reporters that soldiers came to the village of Kwaya on Monday. They shot nine men, the residents said.",
			[]string{"killing soldiers > men"}},
		{"ils, dont on a parlé", "fr", "D'après des témoins, des hommes armés sont arrivés vendredi à Kagara. Ils ont enlevé vingt élèves.",
			[]string{"abduction hommes armés > élèves"}},
		{"it, the body before", "en", "The army has accused the rebels of hiding among civilians. On Monday it shelled the village of Tumbi, residents said.",
			[]string{"shelling army > village of Tumbi"}},
		{"elle, l'armée", "fr", "L'armée accuse les rebelles de se cacher parmi les civils. Lundi, elle a bombardé le village de Tumbi, d'après des habitants.",
			[]string{"shelling armée > village de Tumbi"}},
		{"it is no officials", "en", "Russia has moved troops to the border. On Friday it struck a power plant near Kharkiv, officials said.",
			[]string{"deployment Russia > –", "armed-attack Russia > power plant"}},
		{"a state that says it struck", "en", "The United States said it struck a weapons depot near Abu Kamal on Thursday.",
			[]string{"armed-attack United States > weapons depot"}},
		{"members of who speaks", "en", "An Israeli drone struck a car in Tyre on Monday. Hezbollah said one of its members had been killed.",
			[]string{"drone-strike Israeli > car", "drone-strike Israeli > Hezbollah"}},
		{"militants from a party", "en", "Militants from the Boko Haram group killed two loggers in Banki on Friday.",
			[]string{"killing Militants > loggers"}},
		{"who took them took no town", "en", "Three aid workers were kidnapped in Baidoa on Monday. Their employer said the men who took them wore military uniforms.",
			[]string{"abduction – > aid workers"}},
		{"his client", "en", "The opposition leader's lawyer said security agents seized his client in Kampala on Thursday.",
			[]string{"arrest security agents > client"}},
		{"suspicion fell", "en", "A bomb killed 17 people in Maiduguri on Saturday. Suspicion immediately fell on Boko Haram.",
			[]string{"explosion Boko Haram > people"}},
		{"les soupçons", "fr", "Une bombe a tué dix-sept personnes samedi à Maiduguri. Les soupçons se portent sur Boko Haram.",
			[]string{"explosion Boko Haram > personnes"}},
		{"the men are those taken", "en", "Three soldiers were seized in Arauca on Sunday. The ELN, which had kidnapped the men, released them on Tuesday.",
			[]string{"abduction ELN > soldiers", "agreement ELN > soldiers"}},
		{"the men are not those taken", "en", "Gunmen kidnapped four nuns in Okigwe on Sunday. Police arrested the men on Tuesday.",
			[]string{"abduction Gunmen > nuns", "arrest Police > men"}},
		{"les femmes", "fr", "Des hommes armés ont enlevé quatre religieuses dimanche à Okigwe. Les femmes ont été libérées mardi, selon le diocèse.",
			[]string{"abduction hommes armés > religieuses", "agreement hommes armés > religieuses"}},
	})
	checkSources(t, []sourceCase{
		{"en", "", "The ELN, which held the men for two days, freed three soldiers on Tuesday.", []string{"asserted report: "}},
		{"en", "", "Three aid workers were kidnapped in Baidoa on Monday, their employer said.", []string{"asserted target: employer"}},
		{"fr", "", "Un reporter a été abattu lundi à Veracruz, a annoncé son journal.", []string{"asserted target: journal"}},
		{"en", "", "The bombing of a bus in Ramadi on Monday bore the hallmarks of the Islamic State group, officials said.", []string{"unconfirmed authority: officials"}},
		{"fr", "", "L'attaque d'un car mardi à Toma porte la signature du JNIM, selon une source sécuritaire.", []string{"unconfirmed target: source sécuritaire"}},
		{"en", "", "Rebels abducted 11 villagers near Bangadi on Saturday. Local leaders blamed the Lord's Resistance Army.", []string{"asserted report: ", "asserted witness: Local leaders"}},
		{"en", "", "An Israeli drone struck a car in Tyre on Monday, Lebanon's National News Agency reported, killing its driver.", []string{"asserted media: Lebanon's National News Agency"}},
	})
}
