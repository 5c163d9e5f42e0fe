package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestAccount codes short reports and looks for what the account of each says
// was turned down, and why.
func TestAccount(t *testing.T) {
	c := newCoder(t)
	for _, tt := range []struct{ name, text, field, value, why string }{
		{"a namesake", "Rebels shelled a market in Tripoli, Libya, on Friday.", "place", "Tripoli, North Lebanon, LBN (city)", "LBY"},
		{"a place that holds another", "Rebels shelled a market in Tripoli, Libya, on Friday.", "place", "Libya", "holds another"},
		{"where it was said", "Rebels shelled the market of Sake, residents said in Goma.", "place", "Goma", "where it was said"},
		{"a place farther off", "Rebels shelled a market in Sake and drove on to Goma.", "place", "Goma", "farther"},
		{"when it was said", "Rebels shelled the market of Sake on Friday, residents said on Sunday.", "time", "on Sunday", "when it was said"},
		{"who speaks of other words", "Residents said rebels shelled the market of Sake, while the army said it would investigate.", "source", "army", "other words"},
		{"a bystander", "Gunmen shot a policeman in front of three schoolchildren near Sake on Friday.", "target", "schoolchildren", "stands under"},
		{"a frame that lost", "Rebels fired at a bus in Sake on Friday, wounding three civilians.", "frame", "en/weapon-kills", "no weapon"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := c.Code(attest.Report{ID: "account", Language: "en", Published: "2024-02-06", Text: tt.text})
			var all []string
			for _, s := range r.Trace.Steps {
				for _, x := range s.Rejected {
					if s.Field == tt.field && x.Value == tt.value && strings.Contains(x.Why, tt.why) {
						return
					}
					all = append(all, s.Field+": "+x.Value+": "+x.Why)
				}
			}
			t.Errorf("no %s %q that lost for %q; there are\n%s", tt.field, tt.value, tt.why, strings.Join(all, "\n"))
		})
	}
}

// TestAccountTellsEachFieldOnce holds that the fields of every claim are told,
// in one order and without doubles, and that no rejected value is the chosen.
func TestAccountTellsEachFieldOnce(t *testing.T) {
	r := newCoder(t).Code(attest.Report{ID: "account", Language: "en", Published: "2024-02-06",
		Text: "Rebels fired two rockets at the airport of Goma on Friday, wounding three soldiers, an army spokesman said. The M23 denied it. The attack came a day after a drone struck Sake."})
	if len(r.Coded.Claims) < 2 {
		t.Fatalf("%d claims", len(r.Coded.Claims))
	}
	for _, c := range r.Coded.Claims {
		seen := map[string]int{}
		for _, s := range r.Trace.Steps {
			if s.Claim != c.ID {
				continue
			}
			seen[s.Field]++
			for _, x := range s.Rejected {
				if x.Value == s.Value || x.Why == "" {
					t.Errorf("%s %s: rejected %q, %q", c.ID, s.Field, x.Value, x.Why)
				}
			}
		}
		for _, field := range []string{"act", "stance", "source", "actor", "target", "place", "time"} {
			if seen[field] != 1 {
				t.Errorf("%s: %s is told %d times", c.ID, field, seen[field])
			}
		}
	}
}

// TestWhyNoClaim holds that of a text without claims each word that could have
// told an act is accounted for.
func TestWhyNoClaim(t *testing.T) {
	c := newCoder(t)
	for text, why := range map[string]string{
		"The minister came under fire over the budget on Monday.":         "means something else",
		"The army held an exercise in which a tank fired at a target.":    "an exercise",
		"The Strike Committee met in Lima on Monday.":                     "only describes a noun",
		"The company launched an attack on its rivals' prices on Monday.": "no weapon",
	} {
		r := c.Code(attest.Report{ID: "account", Language: "en", Published: "2024-02-06", Text: text})
		if n := len(r.Coded.Claims); n > 0 {
			t.Errorf("%s: %d claims", text, n)
		}
		if len(r.Trace.Untaken) == 0 || !strings.Contains(r.Trace.Untaken[0].Why, why) {
			t.Errorf("%s: %v", text, r.Trace.Untaken)
		}
	}
}

// TestNoSentenceIsPassedOver holds that each sentence of a report is in the account: in
// a claim, a statistic, a word refused, or with the words that were looked up in vain.
func TestNoSentenceIsPassedOver(t *testing.T) {
	r := newCoder(t).Explain(attest.Report{ID: "account", Language: "en", Published: "2024-02-06", Text: "Rebels shelled a market in Sake on Friday. " +
		"The price of maize doubled in the markets. The ministry has counted 40 attacks since January. A strike of dockers goes on in Matadi."})
	if n := len(r.Trace.Silent); n != 2 || strings.Join(r.Trace.Silent[0].Lemmas, " ") != "price maize double market" || strings.Join(r.Trace.Silent[1].Lemmas, " ") != "go" {
		t.Errorf("silent: %v", r.Trace.Silent)
	}
	if len(r.Coded.Claims) != 1 || len(r.Coded.Statistics) != 1 || len(r.Trace.Untaken) == 0 {
		t.Errorf("%d claims, %d statistics, refused %v", len(r.Coded.Claims), len(r.Coded.Statistics), r.Trace.Untaken)
	}
	for _, s := range r.Trace.Steps {
		if s.Claim == "s1" && s.Field == "value" && s.Rule == "statistic.value" {
			return
		}
	}
	t.Errorf("no step tells the statistic's value: %v", r.Trace.Steps)
}
