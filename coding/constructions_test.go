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
		{"limits and the garden path", "en", "Bandits kidnapped up to 20 farmers near Sula on Friday.",
			[]string{"abduction Bandits > farmers"}},
		{"loyal to somebody", "en", "Militiamen loyal to a former governor battled government troops near Sula on Friday.",
			[]string{"armed-clash Militiamen > government troops"}},
		{"a name behind and", "en", "The Kenyan army and al-Shabaab militants signed a ceasefire on Friday.",
			[]string{"agreement Kenyan army > al-Shabaab militants"}},
		{"a distance behind the agent", "en", "Two trucks were set on fire by the Arakan Army 12 km south of Sittwe on Friday.",
			[]string{"destruction Arakan Army > trucks"}},
		{"a distance behind the object", "en", "Heavily armed gunmen carried off more than 20 traders 12 km south of Bossangoa on Friday.",
			[]string{"abduction armed gunmen > traders"}},
		{"behind the rocket attack", "en", "A rocket hit a market near Sittwe on Friday. The Arakan Army said it was behind the rocket attack.",
			[]string{"shelling – > market", "shelling Arakan Army > market"}},
		{"a statement that it had", "en", "A bomb exploded at a market in Sittwe on Friday. The Arakan Army said in a statement that it had carried out the attack.",
			[]string{"explosion – > market", "explosion Arakan Army > market"}},
		{"raided and arrested", "en", "Police raided several homes in Kampala on Friday and arrested two students.",
			[]string{"arrest Police > students"}},
		{"suicide car bomb attacks", "en", "A suicide car bomb attack by rebels on a military convoy in Mopti on Friday killed three soldiers.",
			[]string{"suicide-bombing rebels > military convoy"}},
	})
}
