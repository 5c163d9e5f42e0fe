package coding

import (
	"fmt"
	"strings"
	"testing"

	"attest"
)

// TestWholeAndParts codes tellings of several blows as one, and of each: a line for
// a claim, with its place, target, whose that is, its means and what it is part of.
func TestWholeAndParts(t *testing.T) {
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"bases d'une liste", "fr", "La Résistance islamique en Irak a annoncé lundi avoir mené sept attaques contre des bases américaines en Syrie. Vendredi, le groupe a visé deux bases américaines en Syrie, selon un média.\n\nSelon des habitants, les bases Al-Omar et Rumeilan ont été visées vendredi. Les attaques ont été menées avec des roquettes.",
			[]string{
				"c1 ×7 Syrie: bases américaines of United States Armed Forces by []",
				"c2 ×2 Syrie: bases américaines of United States Armed Forces by [rocket] in c1",
				"c3 ×1 Al-Omar: base Al-Omar of United States Armed Forces by [rocket] in c2",
				"c4 ×1 Rumeilan: base Rumeilan of United States Armed Forces by [rocket] in c2",
			}},
		{"one of those that are counted", "en", "Hezbollah said it had carried out nine operations against Israeli forces in northern Israel on Friday. Meanwhile, Hezbollah targeted Israeli forces at Metula with mortars.",
			[]string{
				"c1 ×9 Israel: Israeli forces of  by []",
				"c2 ×1 Metula: Israeli forces of  by [mortar] in c1",
			}},
		{"des occupants dont le texte dit l'État", "fr", "La Résistance islamique en Irak a visé lundi une base d'occupation américaine à Erbil. La résistance a juré de poursuivre ses attaques contre les forces d'occupation tant qu'elles resteront dans le pays.",
			[]string{
				"c1 ×1 Erbil: base d'occupation américaine of United States Armed Forces by []",
				"c2 ×1 pays=Iraq: forces d'occupation=United States Armed Forces of  by []",
			}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string {
				var means []string
				for _, n := range claim.Instruments {
					means = append(means, string(n.Kind))
				}
				place, target := attest.Place{}, attest.Party{}
				if claim.Place != nil {
					place = *claim.Place
				}
				if claim.Target != nil {
					target = *claim.Target
				}
				line := fmt.Sprintf("%s ×%d %s: %s of %s by %v", claim.ID, *claim.Count.Low, place.Name, target.Name, target.Owner, means)
				if claim.PartOf != "" {
					line += " in " + claim.PartOf
				}
				if claim.Stance == attest.Threatened {
					line = strings.Replace(line, place.Name+":", place.Name+"="+place.Canonical+":", 1)
					line = strings.Replace(line, target.Name+" of", target.Name+"="+target.Canonical+" of", 1)
				}
				return line
			})
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("%s\n got %s\nwant %s", tc.text, strings.Join(got, "\n     "), strings.Join(tc.want, "\n     "))
			}
		})
	}
}
