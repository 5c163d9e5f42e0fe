package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestWhoToWhom codes short reports and compares who did it to whom, a claim a
// line: act, actor > target.
func TestWhoToWhom(t *testing.T) {
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"a passive that goes on", "en", "A farmer was stopped by militiamen and shot near Sake on Friday.",
			[]string{"armed-attack – > farmer"}},
		{"un jour collé à l'auteur", "fr", "Trois voleurs ont été interpellés par la gendarmerie samedi à Ségou.",
			[]string{"arrest gendarmerie > voleurs"}},
		{"un jour collé à la cible", "fr", "Des rebelles ont incendié dix cases dimanche à Bria.",
			[]string{"destruction rebelles > cases"}},
		{"planes act under their own name", "en", "Two warplanes bombed the market in Idlib on Friday.",
			[]string{"air-strike warplanes > market"}},
		{"planes of a state", "en", "Turkish jets bombed a tunnel near Dohuk on Friday.",
			[]string{"air-strike Turkish jets > tunnel"}},
		{"planes are not those brought down", "en", "The army said it had shot down two drones and a helicopter near Lyman on Friday.",
			[]string{"interception army > drones and a helicopter"}},
		{"who denies having done it", "en", "The army denied having shelled the market of Sake on Friday.",
			[]string{"shelling army > market of Sake"}},
		{"les deux côtés d'un combat", "fr", "Des combats ont opposé samedi l'armée malienne aux rebelles du FLA près de Kidal.",
			[]string{"armed-clash armée malienne > rebelles du FLA"}},
		{"one side with its helpers", "en", "Fighting between Wagner mercenaries and the CPC supported by local hunters continued on Friday at Bria.",
			[]string{"armed-clash Wagner mercenaries > CPC"}},
		{"un acte imputable", "fr", "Le massacre est imputable aux miliciens, qui ont aussi brûlé douze greniers à Bunia samedi.",
			[]string{"killing miliciens > –", "destruction miliciens > greniers"}},
		{"au passage d'un blindé", "fr", "Un engin artisanal a explosé samedi au passage d'un blindé de l'armée près de Mopti.",
			[]string{"explosion – > blindé de l'armée"}},
		{"la cour d'une école", "fr", "Deux obus sont tombés samedi dans la cour d'une école à Marioupol.",
			[]string{"shelling – > école"}},
		{"a village north of a town", "en", "A mortar shell landed in a hamlet north of Saada on Friday.",
			[]string{"shelling – > hamlet"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2024-02-06"})
			checkCoded(t, res)
			var got []string
			for _, claim := range res.Coded.Claims {
				got = append(got, string(claim.Act)+" "+nameOf(claim.Actor)+" > "+nameOf(claim.Target))
			}
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("%s\n got %q\nwant %q", tc.text, got, tc.want)
			}
		})
	}
}

// nameOf writes a party's name, or a dash.
func nameOf(p *attest.Party) string {
	if p == nil {
		return "–"
	}
	return p.Name
}
