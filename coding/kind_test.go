package coding

import (
	"testing"

	"attest"
)

// TestTargetKind codes sentences of one act and compares of what kind the target is.
func TestTargetKind(t *testing.T) {
	coder := newCoder(t)
	for _, test := range []struct {
		language, text string
		want           attest.PartyKind
	}{
		{"en", "Gunmen ambushed a convoy carrying food aid near Djibo on Friday, wounding a driver.", attest.Aid},
		{"en", "Gunmen ambushed a convoy carrying rockets near Djibo on Friday, wounding a driver.", attest.StateForce},
		{"fr", "Des hommes armés ont attaqué vendredi près de Djibo des camions chargés de vivres du Programme alimentaire mondial.", attest.Aid},
		{"fr", "Des hommes armés ont attaqué vendredi près de Djibo des camions chargés de bois.", attest.Civilian},
	} {
		claims := coder.Code(attest.Report{ID: "t", Language: test.language, Published: "2020-03-04", Text: test.text}).Coded.Claims
		if len(claims) != 1 || claims[0].Target == nil || claims[0].Target.Kind != test.want {
			t.Errorf("%s: %+v, want one claim against %s", test.text, claims, test.want)
		}
	}
}
