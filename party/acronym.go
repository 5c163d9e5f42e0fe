package party

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// introduce finds the abbreviations that a sentence brings in with their long
// form: "the Baloch Liberation Army (BLA)", « la CMA, Coordination des
// mouvements de l'Azawad ». What it returns maps the abbreviation's key to the
// span of the long form in the list.
func introduce(text string, list []atom) map[string][2]int {
	var out map[string][2]int
	put := func(short atom, from, to int) {
		if out == nil {
			out = map[string][2]int{}
		}
		if _, dup := out[short.key]; !dup {
			out[short.key] = [2]int{from, to}
		}
	}
	for i, a := range list {
		if n := utf8.RuneCountInString(text[a.start:a.end]); !a.caps || n < 2 || n > 10 {
			continue
		}
		if i > 0 && opens(text[list[i-1].end:a.start]) && closes(text[a.end:]) {
			if from := longBefore(text, list, i, a.key); from >= 0 {
				put(a, from, i-1)
			}
		}
		if i+1 < len(list) && (opens(text[a.end:list[i+1].start]) || strings.TrimSpace(text[a.end:list[i+1].start]) == ",") {
			if to := longAfter(text, list, i+1, a.key); to >= 0 {
				put(a, i+1, to)
			}
		}
	}
	return out
}

func opens(between string) bool {
	b := strings.TrimSpace(between)
	return b == "(" || b == "[" || b == "\" (" || b == "» ("
}

func closes(rest string) bool {
	r := strings.TrimLeft(rest, " \u00a0")
	return r != "" && strings.ContainsRune(")],;", []rune(r)[0])
}

// longBefore returns where the long form begins that ends before atom i and
// has the abbreviation's letters as initials, or -1.
func longBefore(text string, list []atom, i int, short string) int {
	letters := []rune(short)
	k := len(letters) - 1
	from := -1
	for j := i - 1; j >= 0 && j >= i-14 && k >= 0; j-- {
		if j < i-1 && stops(text[list[j].end:list[j+1].start]) {
			break
		}
		r, _ := utf8.DecodeRuneInString(list[j].key)
		if r == letters[k] {
			k--
			if list[j].capital {
				from = j
			}
		} else if list[j].capital && len(list[j].key) > 3 && k < 0 {
			break
		}
	}
	if k >= 0 {
		return -1
	}
	return from
}

// longAfter returns where the long form ends that begins at atom i.
func longAfter(text string, list []atom, i int, short string) int {
	letters := []rune(short)
	k, to := 0, -1
	if !list[i].capital {
		return -1
	}
	for j := i; j < len(list) && j < i+14 && k < len(letters); j++ {
		if j > i && stops(text[list[j-1].end:list[j].start]) {
			break
		}
		if r, _ := utf8.DecodeRuneInString(list[j].key); r == letters[k] {
			k++
			to = j
		}
	}
	if k < len(letters) {
		return -1
	}
	return to
}

// stops tells whether what stands between two words ends a name.
func stops(between string) bool {
	return strings.IndexFunc(between, func(r rune) bool {
		return !unicode.IsSpace(r) && !strings.ContainsRune("-–'’.&/", r)
	}) >= 0
}
