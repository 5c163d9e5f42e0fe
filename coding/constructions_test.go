package coding

import "testing"

// TestConstructions codes acts of each family in the constructions that reports use for
// them, and compares who did it to whom.
func TestConstructions(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"a limit before a number", "en", "Armed men abducted up to 20 passengers near Sula on Friday.",
			[]string{"abduction Armed men > passengers"}},
		{"clashed with", "en", "Marchers clashed with police in Yala on Friday.",
			[]string{"riot Marchers > police"}},
		{"exchanged fire with", "en", "Bandits exchanged fire with Chadian soldiers near Faya on Friday.",
			[]string{"armed-clash Bandits > Chadian soldiers"}},
		{"gun battles", "en", "Rebels fought gun battles with soldiers in Bria on Friday.",
			[]string{"armed-clash Rebels > soldiers"}},
		{"under attack from", "en", "An outpost near Bria came under attack from rebels on Friday.",
			[]string{"armed-attack rebels > outpost"}},
		{"air strikes of those who have no aircraft", "en", "An air strike by the Rapid Support Forces on a mosque in Nyala on Friday killed four people.",
			[]string{"air-strike Rapid Support Forces > mosque"}},
		{"killed in an air strike", "en", "Six people were killed in an air strike on a camp near Nyala on Friday.",
			[]string{"air-strike – > camp"}},
		{"a time behind the agent", "en", "Mariupol was captured by separatist fighters last week.",
			[]string{"territory-change separatist fighters > –"}},
		{"marches against the army", "en", "Demonstrations against the military were held in Nyala on Friday.",
			[]string{"protest – > –"}},
		{"gas to disperse", "en", "Police fired tear gas to disperse protesters in Nyala on Friday.",
			[]string{"protest protesters > Police"}},
		{"riots break out", "en", "Riots broke out in Nyala on Friday.",
			[]string{"riot – > –"}},
	})
}
