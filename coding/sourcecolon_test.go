package coding

import "testing"

// TestWhoAnnounces codes sentences in which somebody announces what stands behind a colon, and
// others in which it is not plain who speaks; it compares, claim by claim, the stance, the
// source's role and the source's name.
func TestWhoAnnounces(t *testing.T) {
	checkSources(t, []sourceCase{
		{"fr", "", "Plusieurs rescapés décrivent la même scène : samedi, des combattants ont encerclé Boura et tué neuf hommes.", []string{"asserted witness: rescapés"}},
		{"en", "", "The mayor tells another story: troops shot dead nine men in Bura on Monday.", []string{"asserted authority: mayor"}},
		{"fr", "", "L'armée accuse le Hamas : trois obus se sont abattus lundi sur Kissoufim, sans faire de blessés.", []string{"asserted target: armée"}},
		{"fr", "", "Réponse du porte-parole de l'armée : les soldats ont tué quatre assaillants mardi à Boura.", []string{"asserted perpetrator: porte-parole de l'armée"}},
		{"en", "", "The army's reply: soldiers killed four attackers in Bura on Tuesday.", []string{"asserted perpetrator: army"}},
		// People whom no list knows.
		{"fr", "", "Des arrivants disent avoir été dépouillés par la police à Boura lundi.", []string{"asserted witness: arrivants"}},
		{"en", "", "Arrivals say soldiers robbed nine traders in Bura on Monday.", []string{"asserted witness: Arrivals"}},
		// The spokesman of those who stand accused, and of an operation.
		{"fr", "", "Des roquettes ont visé l'aéroport de Boura lundi. Le gouvernement a accusé les rebelles. « Nous n'avons pas tiré sur l'aéroport », a répliqué leur porte-parole, Jean Kasa.",
			[]string{"asserted report: ", "asserted authority: gouvernement", "denied perpetrator: porte-parole"}},
		{"en", "", "The spokesman for the joint operation, Col. Paul Kasa, said rebels had burned a clinic in Bura on Monday.", []string{"asserted authority: spokesman for the joint operation"}},
		// Troops of whom a force abroad tells, and a party its own activists.
		{"en", "", "DHAKA - The Border Guard said a farmer was shot dead by India's BSF at the Lalmonirhat border on Monday. A BSF spokesman said that troops opened fire after smugglers attacked them.",
			[]string{"asserted target: Border Guard", "asserted perpetrator: BSF spokesman", "asserted target: BSF spokesman"}},
		{"en", "", "DHAKA - The opposition BNP said police had beaten two of its activists in Sylhet on Monday.", []string{"asserted target: opposition BNP"}},
		{"en", "", "KYIV - A drone hit a grain store in Mykolaiv region on Monday, governor Ann Lee said. Russia's defence ministry said it had struck an arms depot near Odesa.",
			[]string{"asserted target: governor Ann Lee", "asserted perpetrator: Russia's defence ministry"}},
	})
}

// TestOfWhomWasJustTold codes passages in which a pronoun speaks, for those of whom the sentence
// before told, and compares, claim by claim, the stance, the source's role and the source's name.
func TestOfWhomWasJustTold(t *testing.T) {
	checkSources(t, []sourceCase{
		{"en", "", "Rebels killed nine farmers in Bura on Monday, officials said. The villagers of Kiri are angry. They say soldiers burned nine huts there on Tuesday.",
			[]string{"asserted authority: officials", "asserted witness: villagers of Kiri"}},
		{"en", "", "Rebels killed nine farmers in Bura on Monday, the governor said. Ann Lee, 30, fled to Kiri. She said soldiers burned nine huts on Tuesday.",
			[]string{"asserted authority: governor", "asserted witness: Ann Lee"}},
		{"en", "", "Rebels killed nine farmers in Bura on Monday, the governor said. A man was arrested. He said soldiers burned nine huts on Tuesday.",
			[]string{"asserted authority: governor", "asserted report: ", "asserted perpetrator: governor"}},
		{"fr", "", "Le colonel Kasa a imputé la mort de neuf paysans aux rebelles lundi à Boura.", []string{"asserted authority: colonel Kasa"}},
	})
}
