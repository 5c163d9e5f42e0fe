package coding

import (
	"testing"
)

// TestAsides puts what sets itself apart with commas into the gaps of a sentence, between the subject and its
// verb, an auxiliary and its participle, a verb and its object or agent, and before the place: who did what to
// whom, and where, stays the same.
func TestAsides(t *testing.T) {
	english := []string{", according to the mayor,", ", at dawn,", ", for the third time in a month,", ", police said,", ", in broad daylight,", ", after a long chase,", ", without meeting resistance,", ", officials told reporters,", ", despite a truce,", ", a week after the truce,"}
	french := []string{", selon le maire,", ", à l'aube,", ", pour la troisième fois en un mois,", ", a-t-on appris de source militaire,", ", en plein jour,", ", semble-t-il,", ", sans rencontrer de résistance,", ", a indiqué jeudi le préfet,", ", malgré la trêve,", ", une semaine après la trêve,"}
	const shot, tués = "rebels > teachers in Gao", "rebelles > enseignants in Gao"
	c := newCoder(t)
	for _, p := range []paradigm{
		{"subject and verb", "en", "Rebels% have abducted six teachers in Gao on Friday.", english[:9], shot},
		{"agent", "en", "Six teachers were abducted% by rebels in Gao on Friday.", english[:9], shot},
		{"place", "en", "Rebels abducted six teachers% in Gao on Friday.", english, shot},
		{"sujet et verbe", "fr", "Des rebelles% ont enlevé six enseignants vendredi à Gao.", french[:9], tués},
		{"auxiliaire et participe", "fr", "Des rebelles ont% enlevé six enseignants vendredi à Gao.", french, tués},
		{"passif et participe", "fr", "Six enseignants ont été% tués par des rebelles vendredi à Gao.", french, tués},
		{"objet", "fr", "Des rebelles ont enlevé% six enseignants vendredi à Gao.", french, tués},
		{"agent du passif", "fr", "Six enseignants ont été enlevés% par des rebelles vendredi à Gao.", french, tués},
		{"lieu", "fr", "Des rebelles ont enlevé six enseignants% à Gao vendredi.", french, tués},
	} {
		t.Run(p.name, func(t *testing.T) { p.check(t, c) })
	}
}
