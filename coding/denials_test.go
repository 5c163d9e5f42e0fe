package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestDenials codes what one side says of an act and what the other answers, and compares
// act, stance, actor > target and the source's role, claim by claim.
func TestDenials(t *testing.T) {
	jets := "The front said army jets bombed a school at Kouma on Tuesday"
	struck := "air-strike asserted army > school rival"
	denied := "air-strike denied army > school perpetrator"
	huts := "Villagers say the militia burned 40 huts at Tine on Monday"
	burned := "destruction asserted militia > huts witness"
	avions := "Le front affirme que l'aviation a bombardé une école à Kouma mardi"
	frappée := "air-strike asserted aviation > école rival"
	démentie := "air-strike denied aviation > école perpetrator"
	cases := []struct {
		language, text string
		want           []string
	}{
		// What was said is called something.
		{"en", jets + ". The ministry described the report as pure fantasy.", []string{struck, denied}},
		{"en", jets + ". The ministry laughed off the charge.", []string{struck, denied}},
		{"en", jets + ", which the army denies.", []string{struck, denied}},
		{"en", jets + "; the government says it never happened.", []string{struck, denied}},
		{"en", jets + ". The army said no such raid had taken place.", []string{struck, denied}},
		{"en", jets + ". The army said the rebels were lying.", []string{struck, denied}},
		{"fr", avions + ". Le ministère qualifie ces accusations de pure invention.", []string{frappée, démentie}},
		{"fr", avions + ". L'armée assure qu'aucun de ses avions n'a volé ce jour-là.", []string{frappée, démentie}},
		// What an act has not done is no denial of it.
		{"en", "The government condemned Friday's bombing of a hotel in Gao. The bombing leaves no doubt as to what the rebels intend.", []string{"explosion asserted – > hotel authority"}},
		// Whose deed it is that is denied.
		{"en", huts + "; its spokesman calls the accusation malicious.", []string{burned, "destruction denied militia > huts perpetrator"}},
		{"en", huts + ". Its commander swore that his men had not been there.", []string{burned, "destruction denied militia > huts perpetrator"}},
		{"en", "Tehran denies it was behind Friday's drone attack on a tanker off Oman.", []string{"drone-strike denied Tehran > tanker perpetrator"}},
		{"en", "A camerawoman was attacked by masked men in Sumbe on Friday. The ministry denies that its officers had anything to do with it.",
			[]string{"armed-attack asserted masked men > camerawoman report", "armed-attack denied officers > camerawoman perpetrator"}},
		{"en", "Six herders were killed in a raid at Baragoi on Monday. Samburu elders denied that their warriors had taken part in the raid.",
			[]string{"killing asserted – > herders report", "killing denied warriors > herders perpetrator"}},
		{"fr", "Deux paysans ont été tués vendredi à Zinder. L'armée nie toute implication de ses hommes.",
			[]string{"killing asserted – > paysans report", "killing denied hommes > paysans perpetrator"}},
		// A killing that nobody owns is no toll of none.
		{"en", "Villagers at Kouma said soldiers shot dead three farmers on Tuesday. \"We have killed no one,\" the brigade commander said.",
			[]string{"killing asserted soldiers > farmers witness", "killing denied brigade > farmers perpetrator"}},
		{"en", "Witnesses said a drone hit a wedding at Kouma on Tuesday, killing 12 guests. The army said no civilian had been killed.",
			[]string{"drone-strike asserted – > wedding witness", "killing denied – > civilian perpetrator"}},
		{"en", "A mine exploded under a bus near Kouma on Tuesday. No one was killed, police said.", []string{"explosion asserted – > bus authority"}},
		{"fr", "Le maire de Zinder a été abattu vendredi par des inconnus. « Nous n'avons tué personne », assure le mouvement.",
			[]string{"killing asserted inconnus > maire de Zinder report", "killing denied mouvement > maire de Zinder perpetrator"}},
		// What is only alleged and denied is one claim.
		{"en", "The governor denied allegations that police tortured and killed two students in Kasese on Monday.", []string{"killing denied police > students perpetrator"}},
		{"en", "The governor brushed aside claims that police killed two students in Kasese on Monday.", []string{"killing denied police > students perpetrator"}},
		{"en", "The Kremlin said it was \"absurd\" to suggest Russian forces had struck the theatre in Mariupol on 16 March.", []string{"armed-attack denied Russian forces > theatre perpetrator"}},
		{"fr", "Le gouverneur a balayé les accusations selon lesquelles la police aurait tué deux étudiants lundi à Kasese.", []string{"killing denied police > étudiants perpetrator"}},
		{"fr", "L'armée a démenti les informations faisant état d'un bombardement sur le marché de Tiné lundi.", []string{"shelling denied armée > marché de Tiné perpetrator"}},
		{"en", "The army rejected an Amnesty report that its soldiers had executed villagers at Baga on Monday.",
			[]string{"killing denied army > villagers perpetrator", "killing asserted army > villagers monitor"}},
		// What fell from the sky by itself, ground that is still held, who is in nobody's hands.
		{"en", "The rebels said they had shot down a drone over Kidal on Monday; the army spoke of engine failure.",
			[]string{"interception asserted rebels > drone perpetrator", "interception denied rebels > drone target"}},
		{"en", "Rebels attacked a market at Kidal on Monday. The army said a helicopter had crashed near Gao after an engine failure.", []string{"armed-attack asserted Rebels > market report"}},
		{"fr", "Les rebelles disent avoir pris Ménaka. L'armée assure que la ville reste entre ses mains.",
			[]string{"territory-change asserted rebelles > – perpetrator", "territory-change denied rebelles > – target"}},
		{"en", "Relatives say police abducted a student in Lomé on Friday. Police say he is not in their custody.",
			[]string{"abduction asserted police > student witness", "abduction denied police > student perpetrator"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.text, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(cl attest.Claim) string {
				return string(cl.Act) + " " + string(cl.Stance) + " " + nameOf(cl.Actor) + " > " + nameOf(cl.Target) + " " + string(cl.Source.Role)
			})
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("got  %q\nwant %q", got, tc.want)
			}
		})
	}
}

// TestPresentOfNewsLines codes lines that tell in the present what was done once, and
// sentences that tell in it what is so as a rule.
func TestPresentOfNewsLines(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"so many", "en", "Suspected jihadists kill 12 villagers in Tine.", []string{"killing Suspected jihadists > villagers"}},
		{"a town", "en", "Kurdish fighters retake Tal Abyad from Islamic State.", []string{"territory-change Kurdish fighters > Islamic State"}},
		{"no article", "en", "Tribal militias attack convoy near Tine, kill driver.", []string{"armed-attack Tribal militias > convoy"}},
		{"a day", "en", "Rebels shell the base at Tine on Monday.", []string{"shelling Rebels > base"}},
		{"a rate", "en", "Bandits kill 12 villagers a month in the hills.", nil},
		{"a custom", "en", "Bandits attack villages in the hills.", nil},
		{"a verb read as an adjective", "en", "Opposition activists accuse police of abducting a student leader in Lomé on Friday.", []string{"abduction police > student leader"}},
	})
}
