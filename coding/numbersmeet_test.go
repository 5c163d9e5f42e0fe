package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestNumbersMeet codes stories of two sentences with a number in each, of every form that numbers have: bounds that
// one of them lacks must neither end the reading nor break the contract.
func TestNumbersMeet(t *testing.T) {
	for _, l := range []struct {
		language               string
		numbers, first, second []string
	}{
		{"en", []string{"20", "up to 20", "fewer than 20", "at least 20", "between 10 and 20", "dozens of", "no", "some"},
			[]string{"Gunmen killed % people near Gao on Monday.", "A bomb killed % people and wounded % in Gao on Monday, police said.", "Rebels kidnapped % people near Gao on Monday."},
			[]string{"Police said % bodies were found.", "On Tuesday % residents were shot dead in the attack.", "The toll rose to %.", "The army freed % hostages."}},
		{"fr", []string{"20", "jusqu'à 20", "moins de 20", "au moins 20", "entre 10 et 20", "des dizaines de", "quelques"},
			[]string{"Des hommes armés ont tué % personnes lundi près de Gao.", "Des rebelles ont enlevé % personnes lundi près de Gao."},
			[]string{"La police a retrouvé % corps.", "Selon l'armée, % personnes ont été abattues dans l'attaque.", "Le bilan est passé à % morts."}},
	} {
		c := newCoder(t)
		for _, a := range l.first {
			for _, b := range l.second {
				for _, p := range l.numbers {
					for _, q := range l.numbers {
						text := strings.ReplaceAll(a, "%", p) + " " + strings.ReplaceAll(b, "%", q)
						checkCoded(t, c.Code(attest.Report{ID: "t", Text: text, Language: l.language, Published: "2024-02-06"}))
					}
				}
			}
		}
	}
}
