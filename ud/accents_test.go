package ud

import (
	"os"
	"strings"
	"testing"
)

// TestAccentsOfCapitals reads wire copy in capitals without accents: words that
// the lexicon has with accents only get them, and others where the tags ask for
// them.
func TestAccentsOfCapitals(t *testing.T) {
	data, err := os.ReadFile("../lang/fr/model.ud.gz")
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"DIX PAYSANS EGORGES PRES DE MEDEA PAR UN GROUPE ARME.", "DIX PAYSANS ÉGORGÉS PRÈS DE MEDEA PAR UN GROUPE ARMÉ ."},
		{"UN PETROLIER A ETE INCENDIE A TRIPOLI PAR DES INCONNUS.", "UN PÉTROLIER A ÉTÉ INCENDIÉ À TRIPOLI PAR DES INCONNUS ."},
		{"LE VILLAGE A ÉTÉ ATTAQUÉ, LA POLICE A ARRETE UN HOMME.", "LE VILLAGE A ÉTÉ ATTAQUÉ , LA POLICE A ARRETE UN HOMME ."},
		{"Un petrolier part.", "Un petrolier part ."},
		{"Un petrolier a ete incendie.", "Un pétrolier a été incendié ."},
		{"des hommes armes ont attaque le poste de Tera et enleve deux gendarmes, a-t-on appris de source securitaire", "des hommes armés ont attaqué le poste de Tera et enlevé deux gendarmes , a -t-on appris de source sécuritaire"},
		{"Les bandits ont pille le depot puis incendie deux camions, a annonce un communique de securite.", "Les bandits ont pillé le dépôt puis incendié deux camions , a annoncé un communiqué de sécurité ."},
		{"Un gendarme a saute sur une mine dans le meme secteur, tres pres de Tera, a cause de la brume.", "Un gendarme a sauté sur une mine dans le même secteur , très près de Tera , à cause de la brume ."},
		{"Deux medecins, enleves le 3 mai, ont ete liberes.", "Deux médecins , enlevés le 3 mai , ont été libérés ."},
		{"UN SOLDAT LIBANAIS TUE PAR UN TIR ISRAELIEN", "UN SOLDAT LIBANAIS TUÉ PAR UN TIR ISRAÉLIEN"},
		{"DEUX OBUS ONT FRAPPE LE QUARTIER, FAISANT TROIS BLESSES", "DEUX OBUS ONT FRAPPÉ LE QUARTIER , FAISANT TROIS BLESSÉS"},
	} {
		var forms []string
		for _, s := range m.Parse(c.text) {
			for _, w := range s.Words {
				forms = append(forms, w.Form)
			}
		}
		if got := strings.Join(forms, " "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
