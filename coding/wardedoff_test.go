package coding

import "testing"

// TestWhoWardsItOff codes attacks that are repelled and people who are held for a while: who wards
// them off did not attack, and who holds others so long took them.
func TestWhoWardsItOff(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"repelled by the army", "fr", "Une attaque rebelle contre une caserne de Conakry a été repoussée dimanche par l'armée.",
			[]string{"armed-attack rebelle > caserne de Conakry"}},
		{"repelled by those struck", "fr", "Un assaut des jihadistes a été repoussé lundi à Gao par les soldats.",
			[]string{"armed-attack jihadistes > soldats"}},
		{"an attack on a palace", "fr", "Les forces de sécurité ont repoussé dimanche une attaque contre le palais présidentiel à Conakry.",
			[]string{"armed-attack – > palais présidentiel"}},
		{"an attack on a palace, in a report of peace", "en", "There was an attack on the presidential palace in Conakry on Sunday.",
			[]string{"armed-attack – > presidential palace"}},
		{"held for hours", "en", "Two guards were held for six hours by inmates in the prison of Guayaquil on Monday.",
			[]string{"abduction inmates > guards"}},
		{"retenus des heures", "fr", "Deux surveillants ont été retenus dimanche pendant six heures par des détenus dans une prison de Guayaquil.",
			[]string{"abduction détenus > surveillants"}},
		{"a meeting is held", "en", "The meeting held for six hours by ministers in Yala on Monday ended without a deal.", nil},
	})
}
