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
		{"one picked out of several", "en", "The rebels have carried out a string of attacks this year, including a raid on a barracks in Diffa in February that left 18 soldiers dead.", []string{"armed-attack rebels > barracks"}},
		{"taken in a year", "en", "Last year the rebels abducted 276 girls in Chibok.", []string{"abduction rebels > girls"}},
		{"a month of its own", "en", "It was the third attack on the town of Lamitan this year: in March, two teachers were abducted from a school bus there.", []string{"abduction – > teachers"}},
		{"a kind of release", "en", "MILITARY COMMUNIQUE No. 47\n\nFighters of the Arakan Army attacked the enemy garrison at Paletwa on Tuesday.", []string{"armed-attack Fighters of the Arakan Army > enemy garrison"}},
		{"said on a network", "en", "A bomb hit a bus station in Kirkuk on Monday. The Islamic State claimed responsibility for the bombing in a message on Telegram.", []string{"explosion – > bus station", "explosion Islamic State > bus station"}},
		{"a blast of a grenade", "en", "Gunmen opened fire outside a church in Lamitan on Saturday, killing six people. They threw a grenade at a police car. No one was hurt in that blast.", []string{"killing Gunmen > church", "grenade Gunmen > police car"}},
		{"a part of a town", "en", "The army captured half of Bria on Monday.", []string{"territory-change army > –"}},
		{"the east of a town", "en", "Government forces have taken the eastern part of Bria, the governor said on Monday.", []string{"territory-change Government forces > –"}},
		{"who takes part takes no ground", "en", "The army took part in an exercise near Bria on Monday.", nil},
		{"des quartiers", "fr", "Les rebelles ont pris lundi plusieurs quartiers de Bria.", []string{"territory-change rebelles > –"}},
		{"the capital of a province", "en", "HIGHLIGHTS\n• On Monday, the rebels took control of Goma, the capital of North Kivu, after the withdrawal of the army.", []string{"territory-change rebels > army"}},
		{"reinforcements that arrive", "fr", "Des renforts ont atteint Bria lundi.", []string{"deployment renforts > –"}},
	})
}
