package coding

import (
	"strings"
	"testing"
)

// TestBriefings codes what military spokesmen tell in briefings and releases, and compares
// the claims, one a line: act, actor > target, toll, place, day.
func TestBriefings(t *testing.T) {
	const week = " 2024-01-30/2024-02-06"
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"whose strike it was", "en", "A U.S. drone strike killed a senior al-Qaida leader, Abu Tamim, near Idlib.",
			[]string{"drone-strike U.S. > senior al-Qaida leader k1 @Idlib" + week}},
		{"nobody of a nation was harmed", "en", "No U.S. or coalition personnel were harmed in the missile attack on the base at Erbil.",
			[]string{"shelling – > base k0 w0 @Erbil" + week}},
		{"the side of those killed", "en", "A patrol of Afghan police was attacked by Taliban in Farah on Monday. We believe 30 insurgents were killed.",
			[]string{"armed-attack Taliban > patrol of Afghan police @Farah 2024-02-05", "armed-attack unconfirmed – > insurgents k30 @Farah 2024-02-05"}},
		{"rockets in the name of grenades", "en", "Gunmen fired three rocket-propelled grenades at a convoy in Mosul.",
			[]string{"shelling Gunmen > convoy @Mosul" + week}},
		{"arms that are destroyed", "en", "Near Tal Afar, a strike destroyed a weapons cache.",
			[]string{"air-strike – > weapons cache @Tal Afar" + week}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			if got := claimsIn(t, c, tc.language, tc.text, inShort); strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("%s\n got %q\nwant %q", tc.text, got, tc.want)
			}
		})
	}
}
