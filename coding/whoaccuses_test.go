package coding

import "testing"

// TestWhoAccusesWhom codes reports in which sides lay an act at each other's door, or speak of
// what both did, and whose forces act in a land that another state holds.
func TestWhoAccusesWhom(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"each accuses the other of doing it", "en", "Armenia and Azerbaijan accused each other of shelling villages along the border on Monday.",
			[]string{"shelling Armenia > villages", "shelling Azerbaijan > villages"}},
		{"of two deeds", "en", "Witnesses accused soldiers of looting shops and raping women in Bor on Friday.",
			[]string{"destruction soldiers > shops", "sexual-violence soldiers > women"}},
	})
	checkSources(t, []sourceCase{
		{"en", "", "Armenia and Azerbaijan accused each other of shelling villages along the border on Monday.", []string{"asserted target: Azerbaijan", "asserted target: Armenia"}},
		{"en", "", "Armenia accused Azerbaijan of shelling villages along the border on Monday.", []string{"asserted target: Armenia"}},
		{"en", "", "The governor, reached by phone, blamed the army for the killing of nine villagers in Masisi on Sunday.", []string{"asserted authority: governor"}},
		{"en", "", "A rebel commander, speaking on condition of anonymity, blamed the army for the killing of nine villagers in Masisi on Sunday.", []string{"asserted rival: rebel commander"}},
	})
}
