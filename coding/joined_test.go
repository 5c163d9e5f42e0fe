package coding

import (
	"slices"
	"testing"

	"attest"
)

// TestJoinedActs codes sentences of two acts or more, each with its own sides, place and weapon.
func TestJoinedActs(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"a bomb, and rebels", "en", "A bomb went off in Bamako and rebels attacked a convoy in Mopti.", []string{"explosion – > –", "armed-attack rebels > convoy"}},
		{"and two rockets", "en", "A nurse was abducted in Bamako and two rockets hit Mopti.", []string{"abduction – > nurse", "shelling – > Mopti"}},
		{"died in an attack, and a car bomb", "en", "Seven herders died in an attack on Bamako and a car bomb exploded in Mopti.", []string{"killing – > herders", "explosion – > –"}},
		{"died in an attack, and others taken", "en", "Seven herders died in an attack on Bamako and two nurses were kidnapped near Mopti.", []string{"killing – > herders", "abduction – > nurses"}},
		{"une frappe, dans sa proposition", "fr", "Un instituteur a été tué à Bamako, tandis qu'une frappe aérienne a tué une famille à Mopti.", []string{"killing – > instituteur", "air-strike – > famille"}},
		{"et une voiture piégée", "fr", "Des hommes armés ont enlevé un juge à Bamako et une voiture piégée a explosé à Mopti.", []string{"abduction hommes armés > juge", "explosion – > –"}},
		{"et un maire", "fr", "Une infirmière a été enlevée à Bamako et un maire a été assassiné à Mopti.", []string{"abduction – > infirmière", "killing – > maire"}},
		{"left dead, and a mine", "en", "Clashes between the army and rebels left two soldiers dead in Bamako, and a landmine killed a driver in Mopti.", []string{"armed-clash army > rebels", "explosion – > driver"}},
		{"near a town", "en", "A mortar attack on Bamako killed two herders and a roadside bomb near Mopti killed a driver.", []string{"shelling – > herders", "explosion – > driver"}},
		{"three in a row", "en", "A bomb exploded in Bamako, rockets hit Mopti and gunmen kidnapped a priest in Gao.", []string{"explosion – > –", "shelling – > Mopti", "abduction gunmen > priest"}},
		{"et des hommes", "fr", "Le gouvernement a signé un cessez-le-feu avec les rebelles à Bamako et des hommes armés ont enlevé un prêtre à Mopti.", []string{"agreement gouvernement > rebelles", "abduction hommes armés > prêtre"}},
		{"et selon la police", "fr", "Selon des habitants, des soldats ont tué deux bergers à Bamako et, selon la police, des hommes armés ont enlevé un prêtre à Mopti.", []string{"killing soldats > bergers", "abduction hommes armés > prêtre"}},
	})
	c := newCoder(t)
	for _, tc := range []struct {
		language, text string
		want           []string
	}{
		{"en", "The monitors documented the shelling of a school in Bamako on 3 January, the abduction of two nurses near Mopti on 4 January and the killing of a chief in Gao on 5 January.",
			[]string{"shelling Bamako 2024-01-03 monitor", "abduction Mopti 2024-01-04 monitor", "killing Gao 2024-01-05 monitor"}},
		{"fr", "Les observateurs ont documenté le bombardement d'une école à Bamako le 3 janvier, l'enlèvement de deux infirmières près de Mopti le 4 janvier et le meurtre d'un chef à Gao le 5 janvier.",
			[]string{"shelling Bamako 2024-01-03 monitor", "abduction Mopti 2024-01-04 monitor", "killing Gao 2024-01-05 monitor"}},
		{"en", "The army shelled a camp near Bamako and says rebels killed a mayor in Mopti.",
			[]string{"shelling Bamako 2024-01-30/2024-02-06 report", "killing Mopti 2024-01-30/2024-02-06 authority"}},
		{"en", "A priest was abducted in Bamako on Monday, and a nurse in Mopti on Sunday.",
			[]string{"abduction Bamako 2024-02-05 report", "abduction Mopti 2024-02-04 report"}},
		{"en", "A bomb exploded on Sunday in Bamako and a second on Monday in Mopti.",
			[]string{"explosion Bamako 2024-02-04 report", "explosion Mopti 2024-02-05 report"}},
		{"fr", "À Bamako, des rebelles ont attaqué un poste et à Mopti, des hommes armés ont enlevé un prêtre.",
			[]string{"armed-attack Bamako 2024-01-30/2024-02-06 report", "abduction Mopti 2024-01-30/2024-02-06 report"}},
		{"en", "Drone strikes hit Bamako on Saturday, Mopti on Sunday and Gao on Monday.",
			[]string{"drone-strike Bamako 2024-02-03 report", "drone-strike Mopti 2024-02-04 report", "drone-strike Gao 2024-02-05 report"}},
	} {
		t.Run(tc.text, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string {
				return string(claim.Act) + " " + claim.Place.Name + " " + claim.Time.EDTF + " " + string(claim.Source.Role)
			})
			if !slices.Equal(got, tc.want) {
				t.Errorf("got %q\nwant %q", got, tc.want)
			}
		})
	}
}
