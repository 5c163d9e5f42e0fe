package ud

import (
	"slices"
	"strings"
	"testing"
)

// segments shows sentences parted by "|" and tokens by spaces; the words of a
// multiword token are joined by "+".
func segments(m *Model, text string) string {
	var out []string
	for _, s := range m.Parse(text) {
		var words []string
		for i, w := range s.Words {
			form := strings.ReplaceAll(w.Form, "\u00a0", "_")
			if i > 0 && w.Start == s.Words[i-1].Start {
				words[len(words)-1] += "+" + form
				continue
			}
			words = append(words, form)
		}
		out = append(out, strings.Join(words, " "))
	}
	return strings.Join(out, " | ")
}

func TestSegments(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "Gunmen attacked.\nThey fled.", "Gunmen attacked . | They fled ."},
		{"en", "Lt. Gen. Khan spoke on Nov. 16. Troops left.", "Lt. Gen. Khan spoke on Nov. 16 . | Troops left ."},
		{"en", "It doesn't matter: they cannot win.", "It does n't matter : they can not win ."},
		{"en", "The army's chief said \"no\".", "The army 's chief said \" no \" ."},
		{"en", "MULTAN, Pakistan, Feb 3 - Gunmen opened fire.", "MULTAN , Pakistan , Feb 3 - | Gunmen opened fire ."},
		{"en", "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- TWO MEN DIED.", "SAN SALVADOR , 3 JAN 90 ( ACAN - EFE ) -- | TWO MEN DIED ."},
		{"en", "21.15 Odesa toll grows\nFirefighters have freed a second woman from the ruins of the bakery in the harbour quarter.",
			"21.15 | Odesa toll grows | Firefighters have freed a second woman from the ruins of the bakery in the harbour quarter ."},
		{"en", "- one killed\n- two hurt", "- one killed | - two hurt"},
		{"fr", "L’armée n'a-t-elle pas tué 10 000 civils ?", "L’ armée n' a -t-elle pas tué 10 000 civils ?"},
		{"fr", "M. Diallo, maire du village, a vu les auteurs des attaques.", "M. Diallo , maire de+le village , a vu les auteurs de+les attaques ."},
		{"fr", "Des hommes ont mené des raids.", "Des hommes ont mené des raids ."},
		{"fr", "« Ils ont fui », dit-il. Deux blessés.", "« Ils ont fui » , dit -il . | Deux blessés ."},
		{"fr", "Elle avait fui. Où ? demande-t-elle.", "Elle avait fui . | Où ? demande -t-elle ."},
		{"fr", "Ils ont pris Bouar; douze morts.", "Ils ont pris Bouar ; douze morts ."},
		{"fr", "17 h 05 – Trois blessés à Odessa", "17 h 05 – | Trois blessés à Odessa"},
		{"fr", "Bilan :\n• 3 morts\n• 2 blessés", "Bilan : | • 3 morts | • 2 blessés"},
	} {
		if got := segments(model(t, c.lang), c.text); got != c.want {
			t.Errorf("%q:\n  got  %s\n  want %s", c.text, got, c.want)
		}
	}
}

func TestBlocks(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"one\n\ntwo", []string{"one", "two"}},
		{"GUERRILLAS OF THE FMLN TODAY ATTACKED THE BARRACKS\nIN SAN MIGUEL, KILLING 3 SOLDIERS AND WOUNDING AN\nUNKNOWN NUMBER OF CIVILIANS.",
			[]string{"GUERRILLAS OF THE FMLN TODAY ATTACKED THE BARRACKS\nIN SAN MIGUEL, KILLING 3 SOLDIERS AND WOUNDING AN\nUNKNOWN NUMBER OF CIVILIANS."}},
		{"Short headline\nA paragraph that is much longer than the headline above it is.", []string{"Short headline", "A paragraph that is much longer than the headline above it is."}},
		{"Office of the Governor of the North\nPress and Information Department\n4 May", []string{"Office of the Governor of the North", "Press and Information Department", "4 May"}},
		{"Dead:\n- three soldiers\n- one child", []string{"Dead:", "- three soldiers", "- one child"}},
		{"Place\tDead\nGao\t3", []string{"Place", "Dead", "Gao", "3"}},
		{"a | b", []string{"a", "b"}},
		{" \r\n x \r\n", []string{"x"}},
		{"", nil},
	} {
		var got []string
		for _, b := range blocks(c.text) {
			got = append(got, c.text[b.start:b.end])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
