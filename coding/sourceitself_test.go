package coding

import "testing"

// TestWhoTellsOfItself codes short reports and compares whose word they stand on, where a pronoun
// stands for the body that the words are about, and where the speaker's own fell beside others.
func TestWhoTellsOfItself(t *testing.T) {
	checkSources(t, []sourceCase{
		// "it said", of the body that the sentence tells of.
		{"en", "", "The army killed six rebels near Djibo on Monday, it said.", []string{"asserted perpetrator: army"}},
		{"en", "", "The Houthis shot down a drone near Taiz on Monday, they said in a statement.", []string{"asserted perpetrator: Houthis"}},
		{"fr", "", "L'armée a tué lundi six rebelles à Djibo, a-t-elle indiqué.", []string{"asserted perpetrator: armée"}},
		{"fr", "", "Les Houthis ont abattu lundi un drone près de Taëz, ont-ils affirmé.", []string{"asserted perpetrator: Houthis"}},
		// A person who is told of is not he who speaks.
		{"fr", "", "Un policier a été tué lundi à Yala, selon le préfet. Deux assaillants ont été blessés, a-t-il ajouté.", []string{"asserted target: préfet"}},
		// Soldiers among the dead, and those whom a state arms.
		{"en", "", "Fourteen people, including eight soldiers, were killed on Monday in an attack near Djibo, security sources said.", []string{"asserted target: security sources"}},
		{"en", "", "At least nine civilians and three soldiers were killed on Monday in an attack near Djibo, security sources said.", []string{"asserted target: security sources"}},
		{"en", "", "Fourteen people, including eight rebels, were killed on Monday in an attack near Djibo, security sources said.", []string{"asserted authority: security sources"}},
		{"fr", "", "Quatorze personnes, dont huit soldats, ont été tuées lundi dans une attaque près de Djibo, selon des sources sécuritaires.", []string{"asserted target: sources sécuritaires"}},
		{"en", "", "Three village guards were killed in Cizre, Turkey, on Monday, the army said.", []string{"asserted target: army"}},
		{"fr", "", "Huit VDP ont été tués lundi près de Djibo, selon l'armée.", []string{"asserted target: armée"}},
		// A day between the verb and what is said.
		{"en", "", "The Georgian interior ministry denied on Monday that South Ossetian troops had taken Tskhinvali.", []string{"denied target: Georgian interior ministry"}},
		// The state whose palace it is.
		{"en", "", "An attack on the presidential palace in Conakry was repelled on Sunday, the defence ministry said.", []string{"asserted target: defence ministry"}},
	})
}
