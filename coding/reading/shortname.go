package reading

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"attest/coding/syntax"
	"attest/ud"
)

// shortName is an abbreviation in brackets between a name and a word in small letters.
var shortName = regexp.MustCompile(`\p{L}( \(\p{Lu}[\p{Lu}\p{N}.&/-]{1,9}\)) (\p{Ll}{4,})`)

// withoutShortNames blanks out, offsets kept, the abbreviation that a name has behind it before
// the noun that it describes, which parsers take for the end of the phrase: "two Kurdistan
// Workers' Party [(PKK)] militants were killed". What it stands for is learned from the text.
func (l *Language) withoutShortNames(text string) string {
	if !strings.Contains(text, " (") {
		return text
	}
	out := []byte(text)
	for _, at := range shortName.FindAllStringSubmatchIndex(text, -1) {
		if word := text[at[4]:at[5]]; l.isListedNoun(word) || l.HasNoun(word) || l.HasNoun(strings.TrimSuffix(word, "s")) {
			copy(out[at[2]:at[3]], syntax.Blanked(at[3]-at[2]))
		}
	}
	return string(out)
}

// isListedNoun tells a noun, in the singular or with an s, that the pack lists for persons or things.
func (l *Language) isListedNoun(word string) bool {
	return l.Parties.Lists(ud.Word{Form: word, Lemma: word, UPOS: "NOUN"}) || l.Parties.Lists(ud.Word{Form: word, Lemma: strings.TrimSuffix(word, "s"), UPOS: "NOUN"})
}

// lettersOf tells an abbreviation in brackets that opens at a word and is made of the first
// letters of the name before it: "the Armed Forces of the Philippines (AFP)".
func lettersOf(s *syntax.Sentence, open int) bool {
	initials := ""
	for i := 0; i < open; i++ {
		if first, _ := utf8.DecodeRuneInString(s.Words[i].Form); unicode.IsUpper(first) {
			initials += string(first)
		}
	}
	const fewest = 2
	letters := s.Words[open+1].Form
	return len(letters) >= fewest && strings.HasSuffix(initials, letters)
}
