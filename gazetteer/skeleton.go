package gazetteer

import "strings"

// articles that transliterated Arabic names carry in many forms. Like the consonants below
// and the abbreviations of Fold they are no data of a language pack but part of the form of
// the file: a change wants go generate.
var articles = map[string]bool{"al": true, "el": true, "ar": true, "er": true, "as": true, "es": true, "ash": true, "esh": true,
	"ach": true, "at": true, "et": true, "ad": true, "ed": true, "adh": true, "an": true, "en": true, "az": true, "ez": true,
	"ul": true, "oul": true, "ath": true, "l": true}

// plainConsonants rewrites a folded name to one consonant where
// transliterations use several. Longer spellings come first.
var plainConsonants = strings.NewReplacer(
	"tsch", "s", "tch", "s", "sch", "s", "shch", "s", "dzh", "j", "dj", "j", "zh", "j", "sh", "s", "ch", "s", "kh", "k", "gh", "g",
	"dh", "d", "th", "t", "ph", "f", "ck", "k", "qu", "k", "gu", "g", "q", "k", "ce", "se", "ci", "si", "cy", "si", "c", "k",
	"x", "ks", "ou", "u", "oo", "u", "ee", "i", "ay", "e", "ai", "e", "ei", "e", "ey", "e", "aw", "o", "au", "o")

// spelled is a folded name without articles, its spellings of one sound
// unified, its vowels kept: what the closeness of two names is judged on.
func spelled(folded string) string {
	words := strings.Fields(folded)
	kept := words[:0]
	for _, w := range words {
		if articles[w] && len(words) > 1 {
			continue
		}
		kept = append(kept, strings.TrimPrefix(w, "ال"))
	}
	if len(kept) == 0 {
		kept = strings.Fields(folded)
	}
	s := plainConsonants.Replace(strings.Join(kept, ""))
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if len(b) > 0 && c == b[len(b)-1] {
			continue // double letters
		}
		if c == 'h' && len(b) > 0 && isVowel(b[len(b)-1]) && (i+1 == len(s) || !isVowel(s[i+1])) {
			continue // -eh, -ah, and h that only lengthens a vowel
		}
		b = append(b, c)
	}
	return string(b)
}

// skeletonOf keeps the consonants and the places of the vowels, not which
// vowels they are: Koniko and Conoco, Kobane and Kobanî, Dayr and Deir agree.
func skeletonOf(spelled string) string {
	b := make([]byte, 0, len(spelled))
	for i := 0; i < len(spelled); i++ {
		c := spelled[i]
		if isVowel(c) {
			if len(b) == 0 || b[len(b)-1] != 'a' {
				b = append(b, 'a')
			}
			continue
		}
		b = append(b, c)
	}
	return string(b)
}

// isVowel counts w and y among the vowels, since transliterations do.
func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'w', 'y':
		return true
	}
	return false
}

// closeSpelling reports whether two spelled names with one skeleton are near
// enough to be one name: a vowel changed, lost or gained costs half a letter,
// and less than a sixth of the letters may go.
func closeSpelling(a, b string) bool {
	n := max(len(a), len(b))
	return vowelCost(a, b)*3 < n
}

// vowelCost is the edit distance of two spelled names, where each edit of a
// vowel counts 1 and of a consonant 2 (half letters).
func vowelCost(a, b string) int {
	var prev, cur [64]int
	if len(a) >= len(prev) || len(b) >= len(prev) {
		if a == b {
			return 0
		}
		return len(a) + len(b)
	}
	for j := 1; j <= len(b); j++ {
		prev[j] = prev[j-1] + letterCost(b[j-1])
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = prev[0] + letterCost(a[i-1])
		for j := 1; j <= len(b); j++ {
			change := prev[j-1]
			if a[i-1] != b[j-1] {
				change += max(letterCost(a[i-1]), letterCost(b[j-1]))
			}
			cur[j] = min(change, prev[j]+letterCost(a[i-1]), cur[j-1]+letterCost(b[j-1]))
		}
		prev = cur
	}
	return prev[len(b)]
}

func letterCost(c byte) int {
	if isVowel(c) {
		return 1
	}
	return 2
}
