package coding

import (
	"fmt"
	"strings"
	"testing"

	"attest"
)

// TestTolls holds how many a sentence says were killed, wounded and taken. The
// first claim of the report has the toll.
func TestTolls(t *testing.T) {
	cases := []struct{ name, language, text, want string }{
		{"a part in apposition", "en", "Four traders, two of them women, were shot dead when bandits raked a bus with gunfire near Zaria on Friday.", "killed 4"},
		{"a part after dont", "fr", "La police a arrêté neuf personnes, dont un instituteur, vendredi à Kano.", "captured 9"},
		{"some of those named before", "en", "A man threw a grenade at policemen in Zaria on Friday, killing two of them.", "killed 2"},
		{"taken along", "fr", "Le maire a été arrêté vendredi à Bamako avec trois conseillers par la gendarmerie.", "captured 4"},
		{"an object behind the custody", "en", "Police took into custody four persons at a hotel in Kandy on Friday.", "captured 4"},
		{"a noun with its persons far off", "fr", "L'ONG dénonce l'arrestation vendredi à Tunis de deux avocats par la police.", "captured 2"},
		{"not even hurt", "en", "Rebels shelled the town of Taiz on Friday. No civilian was hurt.", "killed 0 wounded 0"},
		{"nobody killed", "en", "Rebels shelled the town of Taiz on Friday. No villager was killed.", "killed 0"},
		{"ni l'un ni l'autre", "fr", "Les rebelles ont bombardé Taëz vendredi. Ni victime ni dégât.", "killed 0 wounded 0"},
		{"no word is not none", "en", "Rebels shelled the town of Taiz on Friday. There were no reports of casualties.", ""},
		{"un équipage indemne", "fr", "Une mine a explosé vendredi au passage d'un blindé près de Taëz. L'équipage est indemne.", "killed 0 wounded 0"},
		{"one of two unhurt", "en", "A motorcyclist was unhurt but his passenger was killed by gunmen in Quetta on Friday.", "killed 1"},
		{"an entry of a toll", "fr", "Des hommes armés ont jeté vendredi une grenade dans un bar de Bosaso : un mort, neuf blessés, d'après le maire.", "killed 1 wounded 9"},
		{"bare nouns", "fr", "Assaut contre un poste de police à Zaria vendredi. Un garde blessé.", "wounded 1"},
		{"the dead before the arrested", "fr", "Une voiture piégée a explosé vendredi à Zaria : 22 morts selon la police, qui a abattu un suspect.", "killed 22"},
		{"hospitalised", "fr", "Vendredi, un obus est tombé sur une école de Sloviansk et deux élèves ont dû être hospitalisés.", "wounded 2"},
		{"un membre arraché", "fr", "Un casque bleu a eu le pied arraché vendredi par une mine près de Zaria.", "wounded 1"},
		{"mortally wounded", "fr", "Le président a été mortellement blessé vendredi dans une embuscade près de Mao.", "killed 1"},
		{"a crew with its number", "en", "The crew of 22 were taken hostage by pirates off Socotra on Friday.", "captured 22"},
		{"whoever died", "fr", "Une charrette a roulé vendredi sur une mine près de Sindian : le cocher est décédé sur-le-champ, précise la gendarmerie.", "killed 1"},
		{"nobody in this attack", "en", "A bomb went off at a bank in Medellin on Friday. No one was killed or wounded in this attack.", "killed 0 wounded 0"},
		{"nobody, in a paragraph of its own", "en", "Rebels shelled the town of Taiz on Friday.\n\nNo casualties were reported.", "killed 0 wounded 0"},
		{"two under a plural verb", "en", "The commander of the militia and his driver were killed when a missile struck their car near Idlib on Friday.", "killed 2"},
		{"killers are no victims", "en", "About 250 rebels had gunned down two policemen near Manpur on Friday.", "killed 2"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2022-06-13"})
			if len(res.Coded.Claims) == 0 {
				t.Fatal("no claim")
			}
			if got := harmLine(res.Coded.Claims[0].Harm); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func harmLine(h *attest.Harm) string {
	if h == nil {
		return ""
	}
	var out []string
	for _, k := range []struct {
		name string
		q    *attest.Quantity
	}{{"killed", h.Killed}, {"wounded", h.Wounded}, {"captured", h.Captured}} {
		if k.q != nil && k.q.Low != nil {
			out = append(out, fmt.Sprintf("%s %d", k.name, *k.q.Low))
		}
	}
	return strings.Join(out, " ")
}
