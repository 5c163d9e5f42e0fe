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

// TestActorNamed codes sentences of one act and compares the name, kind and neutral name of who did it.
func TestActorNamed(t *testing.T) {
	coder := newCoder(t)
	for _, test := range []struct{ language, text, want string }{
		{"en", "Two men shot dead a mayor in Djibo on Friday.", "men unknown "},
		{"fr", "Deux hommes ont enlevé un prêtre vendredi à Djibo.", "hommes unknown "},
		{"en", "On Friday, Turkish-backed fighters killed seven herders near Manbij.", "Turkish-backed fighters rebel "},
		{"en", "An attack by Al-Qaeda-linked militants killed seven herders near Djibo on Friday.", "Al-Qaeda-linked militants rebel Al-Qaeda"},
		{"en", "Fighters of the Islamic State killed seven herders near Djibo on Friday.", "Fighters of the Islamic State rebel Islamic State"},
		{"fr", "Des humanitaires de Médecins sans frontières ont été enlevés vendredi à Djibo par des rebelles.", "rebelles rebel "},
		{"fr", "Des membres d'un comité d'autodéfense ont tué sept bergers vendredi près de Djibo.", "membres d'un comité d'autodéfense militia "},
	} {
		claims := coder.Code(attest.Report{ID: "t", Language: test.language, Published: "2020-03-04", Text: test.text}).Coded.Claims
		if len(claims) != 1 || claims[0].Actor == nil {
			t.Errorf("%s: %+v", test.text, claims)
			continue
		}
		a := claims[0].Actor
		if got := a.Name + " " + string(a.Kind) + " " + a.Canonical; got != test.want {
			t.Errorf("%s: got %q, want %q", test.text, got, test.want)
		}
	}
}
