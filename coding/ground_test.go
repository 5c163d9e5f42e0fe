package coding

import "testing"

// TestHandsAndMoves codes who holds what is taken, where a word of the phrase of hands or
// control says so, and forces that move.
func TestHandsAndMoves(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"a noun before hands", "en", "Kurmuk fell into rebel hands on Monday.", []string{"territory-change rebel > –"}},
		{"whose control", "en", "The Arakan Army said on Monday that the town of Paletwa was under its control.", []string{"territory-change Arakan Army > –"}},
		{"notre contrôle", "fr", "« Bria est entièrement sous notre contrôle », a déclaré lundi l'Armée de l'Arakan.", []string{"territory-change Armée de l'Arakan > –"}},
		{"army control", "en", "Kurmuk is back under army control, the governor said on Monday.", []string{"territory-change army > –"}},
		{"forced out", "en", "Government forces were forced out of Kurmuk on Monday.", []string{"territory-change – > Government forces"}},
		{"l'essentiel de", "fr", "Lundi soir, les rebelles contrôlaient l'essentiel de Bria.", []string{"territory-change rebelles > –"}},
		{"a garrison that falls", "fr", "La garnison de Bria est tombée lundi.", []string{"territory-change – > garnison de Bria"}},
		{"vehicles that move in", "en", "Rebel tanks rolled into Kurmuk on Monday.", []string{"deployment Rebel tanks > –"}},
		{"a release is one act", "en", "The release of 12 hostages in Kurmuk on Monday was welcomed by the UN.", []string{"agreement – > hostages"}},
		{"reinforcements that arrive", "fr", "Des renforts ont atteint Bria lundi.", []string{"deployment renforts > –"}},
	})
}
