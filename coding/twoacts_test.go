package coding

import (
	"slices"
	"strings"
	"testing"

	"attest"
)

// An actTold is a clause that tells one act, and how it reads.
type actTold struct{ clause, want string }

// TestTwoActs joins two clauses in each of the ways in which news does, and holds that both acts are
// read as they are alone: parsers give the end of the first clause to the second, and the other way round.
func TestTwoActs(t *testing.T) {
	for _, l := range []struct {
		language      string
		joined        []string
		first, second []actTold
	}{
		{"en", []string{" and ", " on Monday and ", ", while ", ", and ", "; "},
			[]actTold{
				{"A nurse was abducted in Gao", "abduction nurse Gao"},
				{"A bomb went off in Gao", "explosion – Gao"},
				{"Rebels attacked a post in Gao", "armed-attack post Gao"},
				{"The army shelled a village near Gao", "shelling village Gao"},
				{"Seven herders died in an attack on Gao", "killing herders Gao"},
				{"Protesters blocked a road in Gao", "protest – Gao"},
			},
			[]actTold{
				{"four children were killed by shellfire in Kidal", "shelling children Kidal"},
				{"rebels attacked a convoy in Kidal", "armed-attack convoy Kidal"},
				{"two rockets hit Kidal", "shelling Kidal Kidal"},
				{"a mayor was murdered in Kidal", "killing mayor Kidal"},
				{"soldiers shot dead two herders in Kidal", "killing herders Kidal"},
				{"a car bomb exploded in Kidal", "explosion – Kidal"},
				{"three traders were kidnapped near Kidal", "abduction traders Kidal"},
				{"an air strike killed a family in Kidal", "air-strike family Kidal"},
			}},
		{"fr", []string{" et ", " lundi et ", ", alors que ", ", et ", " ; "},
			[]actTold{
				{"Une infirmière a été enlevée à Gao", "abduction infirmière Gao"},
				{"Une bombe a explosé à Gao", "explosion – Gao"},
				{"Des rebelles ont attaqué un poste à Gao", "armed-attack poste Gao"},
				{"Sept bergers sont morts dans une attaque à Gao", "killing bergers Gao"},
				{"Un instituteur a été tué à Gao", "killing instituteur Gao"},
			},
			[]actTold{
				{"quatre enfants ont été tués par des tirs d'obus à Kidal", "shelling enfants Kidal"},
				{"des rebelles ont attaqué un convoi à Kidal", "armed-attack convoi Kidal"},
				{"un maire a été assassiné à Kidal", "killing maire Kidal"},
				{"des soldats ont abattu deux bergers à Kidal", "killing bergers Kidal"},
				{"trois commerçants ont été enlevés près de Kidal", "abduction commerçants Kidal"},
				{"la police a arrêté deux journalistes à Kidal", "arrest journalistes Kidal"},
			}},
	} {
		c := newCoder(t)
		for _, joined := range l.joined {
			for _, a := range l.first {
				for _, b := range l.second {
					text := a.clause + joined + b.clause + "."
					got := claimsIn(t, c, l.language, text, actInBrief)
					if want := []string{a.want, b.want}; !slices.Equal(got, want) {
						t.Errorf("%s\n got %q\nwant %q", text, got, want)
					}
				}
			}
		}
	}
}

// actInBrief gives the act of a claim with the last noun of its target and its place.
func actInBrief(c attest.Claim) string {
	target := "–"
	if c.Target != nil && c.Act != attest.Protest {
		words := strings.Fields(c.Target.Name)
		target = words[len(words)-1]
	}
	if c.Place == nil {
		return string(c.Act) + " " + target
	}
	return string(c.Act) + " " + target + " " + c.Place.Name
}
