package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestWhoConfirms holds who vouches for an act that another told: he who confirms it has a
// claim of his own; he who will not, or cannot, has none.
func TestWhoConfirms(t *testing.T) {
	leads := map[string]string{
		"en": "JNIM said its fighters attacked an army base at Ayorou on Monday. ",
		"fr": "Le JNIM affirme que ses combattants ont attaqué une base de l'armée lundi à Ayorou. ",
	}
	cases := []struct{ language, text, want string }{
		{"en", "The army confirmed the attack.", "army"},
		{"en", "The army confirmed it.", "army"},
		{"en", "A military spokesman confirmed the attack, without giving details.", "military spokesman"},
		{"en", "The attack was confirmed by the governor.", "governor"},
		{"en", "The governor confirmed that the attack had taken place.", "governor"},
		{"en", "The army has not confirmed the attack.", ""},
		{"en", "The army declined to confirm the attack.", ""},
		{"en", "We have not been able to verify it.", ""},
		{"en", "The minister condemned the attack.", ""},
		{"fr", "L'armée a confirmé l'attaque.", "armée"},
		{"fr", "L'armée l'a confirmé.", "armée"},
		{"fr", "Un porte-parole militaire a confirmé l'attaque sans donner de détails.", "porte-parole militaire"},
		{"fr", "L'attaque a été confirmée par le gouverneur.", "gouverneur"},
		{"fr", "L'armée a reconnu l'attaque.", "armée"},
		{"fr", "L'armée n'a pas confirmé l'attaque.", ""},
		{"fr", "L'armée s'est refusée à confirmer l'attaque.", ""},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: leads[tc.language] + tc.text, Language: tc.language, Published: "2022-06-13"})
		var got []string
		for _, cl := range res.Coded.Claims[min(1, len(res.Coded.Claims)):] {
			if cl.Stance != attest.Asserted {
				t.Errorf("%s: stance is %s", tc.text, cl.Stance)
			}
			got = append(got, cl.Source.Name)
		}
		if strings.Join(got, ", ") != tc.want {
			t.Errorf("%s: confirmed by %q, not %q", tc.text, strings.Join(got, ", "), tc.want)
		}
	}
}
