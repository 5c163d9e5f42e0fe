package scan

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"At 15h30 on Dec.14th", "at|15|~h|~30|on|dec|~.|~14|~th"},
		{"Le 1er août, l’aube", "le|1|~er|aout|~,|l|~'|~aube"},
		{"10 000 (dix mille)", "10|000|(|~dix|mille|~)"},
		{"AFP — ÉTÉ\nnuit", "afp|-|ete|\\nuit"},
		{"e\u0301te\u0301", "ete"},
		{"الجمعة 12", "الجمعة|12"},
		{"M23 œuvre", "m|~23|oeuvre"},
	} {
		var got []string
		for _, k := range Tokens(c.text) {
			s := k.Fold
			if k.Glued {
				s = "~" + s
			}
			if k.NewLine {
				s = "\\" + s
			}
			got = append(got, s)
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("Tokens(%q) = %s, want %s", c.text, g, c.want)
		}
	}
}

func TestFoldTablesAgree(t *testing.T) {
	if a, b := utf8.RuneCountInString(accented), len(unaccented); a != b {
		t.Fatalf("%d accented letters, %d plain ones", a, b)
	}
	for in, want := range map[string]string{"Żółć": "zolc", "ÇA": "ca", "ıŞIK": "isik", "Ÿ": "y", "ŵ": "w", "ő": "o", "ř": "r", "ů": "u", "đ": "d", "ğ": "g"} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCapitals(t *testing.T) {
	k := Tokens("May may MAY Été")
	if !k[0].Capital || k[0].AllCaps || k[1].Capital || !k[2].AllCaps || !k[3].Capital || k[3].AllCaps {
		t.Errorf("capitals: %+v", k)
	}
}

func FuzzTokens(f *testing.F) {
	f.Add("Dans la nuit du 26 au 27/06, « 15h30 »\r\n\xff\u200f12")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, k := range Tokens(text) {
			if k.Start < end || k.End <= k.Start || k.End > len(text) || k.Fold == "" && k.Kind != Letters {
				t.Fatalf("bad token %+v after %d in %q", k, end, text)
			}
			end = k.End
		}
	})
}
