package events

import "testing"

func TestSkeletonJoinsSpellings(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Kitchanga", "Kitshanga", true}, {"Kichanga", "Kitchanga", true},
		{"Al-Shaddadi", "Ash Shaddadah", true}, {"Deir ez-Zor", "Dayr az Zawr", false},
		{"Abu Kamal", "Albu Kamal", false}, {"Kobane", "Kobanî", true}, {"Conoco", "Koniko", true},
		{"Uvira", "Oicha", false}, {"Shebekino", "Shebekyno", true}, {"Zaporizhzhia", "Zaporozhye", true}, {"Mastung", "Mastoung", true},
	} {
		x, y := skeleton(fold(c.a)), skeleton(fold(c.b))
		if (x == y) != c.same {
			t.Errorf("%s %q, %s %q: same %v, want %v", c.a, x, c.b, y, x == y, c.same)
		}
	}
}
