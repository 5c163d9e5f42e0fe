package coding

import "testing"

// TestWhoseWordInTalks codes interviews that set no signs before questions and answers, and
// compares, claim by claim, the stance, the source's role and the source's name.
func TestWhoseWordInTalks(t *testing.T) {
	checkSources(t, []sourceCase{
		// Blocks of which the first line asks, whether or not with a question mark.
		{"fr", "", "« Nous dormons dans les champs »\n\nEntretien. Infirmière à Boura, elle dirige un dispensaire au bord du lac.\n\nQue s'est-il passé lundi ?\nDes miliciens ont tué quatre hommes devant le dispensaire. Mardi, des soldats ont tiré sur notre ambulance.\n\nOn parle d'enlèvements.\nTrois jeunes filles ont été enlevées dimanche à Kiri.\n\nEt l'armée ?\nMercredi, un hélicoptère a tiré sur le marché : six morts.",
			[]string{"asserted authority: Infirmière", "asserted target: Infirmière", "asserted authority: Infirmière", "asserted authority: Infirmière"}},
		// Paragraphs under questions that stand alone.
		{"en", "", "\"The river is empty now\"\n\nInterview: the mayor of Bura, by telephone.\n\nMayor, what happened on Monday?\n\nGunmen came by the river and shot dead four fishermen.\n\nWho were they?\n\nMen of the Lake Front, I think. In March they burned the customs house in Kiri.\n\nAnd the army?\n\nThe army shelled the island on Tuesday.",
			[]string{"asserted authority: mayor of Bura", "asserted authority: mayor of Bura", "asserted authority: mayor of Bura"}},
		// Dashed lines that take turns.
		{"fr", "", "« Ils viennent la nuit »\n\nIl est pêcheur à Boura. Nous l'avons rencontré à Kiri.\n\n– Que s'est-il passé lundi ?\n\n– Des hommes armés ont tué deux pêcheurs sur la plage.\n\n– Et les rebelles ?\n\n– L'armée a bombardé l'île mardi : deux morts.",
			[]string{"asserted witness: pêcheur", "asserted witness: pêcheur"}},
		// Questions and answers in which nobody is talked to.
		{"en", "", "What is known of the raid on Bura\n\nWhat happened?\n\nGunmen shot dead four fishermen in Bura on Monday.\n\nWho were they?\n\nNobody knows.\n\nWhat next?\n\nThe army is looking for them.", []string{"asserted report: "}},
		// Whom one has learned it from, and who gave the toll.
		{"fr", "", "J'ai appris par un collègue que des soldats avaient pillé le marché de Boura.", []string{"asserted witness: collègue"}},
		{"en", "", "I heard from a colleague that soldiers had looted the market in Bura on Monday.", []string{"asserted witness: colleague"}},
		{"en", "", "We learned from the mayor that rebels had killed two men in Bura on Monday.", []string{"asserted authority: mayor"}},
		{"fr", "", "Sept personnes ont été tuées lundi dans une attaque à Boura. Ce sont des notables qui livrent ce bilan.", []string{"asserted witness: notables"}},
		{"fr", "", "Sept personnes ont été tuées lundi dans une attaque à Boura. La société civile, qui livre ce bilan, signale l'incendie de 18 maisons.",
			[]string{"asserted monitor: société civile", "asserted monitor: société civile"}},
		{"en", "", "Seven people were killed in an attack in Bura on Monday. The mayor gave the toll.", []string{"asserted authority: mayor"}},
	})
}
