package party

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attest"
	"attest/ud"
)

// learn takes in the abbreviations that a sentence explains by a listed name.
// An abbreviation of a name that is not listed keeps what the name says.
func (n *Names) learn(l *Lexicon, text string, list []atom, sent ud.Sentence) {
	for short, span := range introduce(text, list) {
		listed := false
		for i := span[0]; i <= span[1]; i++ {
			if values, k := l.names.longest(list, i); k > 1 && i+k-1 <= span[1]+1 {
				n.own[short] = values
				for _, v := range values {
					n.full[l.aliases[v].actor] = true
				}
				listed = true
				break
			}
		}
		for _, v := range l.names.get(keys(short)) { // a spelling of a listed name
			if !listed && alike(list[span[0]:span[1]+1], keys(l.actors[l.aliases[v].actor].Canonical)) {
				n.own[short] = []int32{v}
				n.full[l.aliases[v].actor] = true
				listed = true
			}
		}
		if !listed && span[1] > span[0] {
			first, last := wordAt(sent.Words, sent.Start+list[span[0]].start), wordAt(sent.Words, sent.Start+list[span[1]].start)
			n.local[short] = l.named(sent.Words, first, last, text[list[span[0]].start:list[span[1]].end])
		}
	}
}

// alike tells whether two names with one abbreviation share a third of their
// words: enough for two spellings of one name.
func alike(list []atom, name []string) bool {
	same := 0
	for _, a := range list {
		if slices.Contains(name, a.key) {
			same++
		}
	}
	return 3*same >= max(len(list), len(name))
}

// named describes an organisation by the words of its name, of which the
// first that says anything counts: "Riverine Freedom Front".
func (l *Lexicon) named(words []ud.Word, first, last int, name string) Description {
	d := Description{Canonical: strings.Join(strings.Fields(name), " "), Person: true}
	in := l.line(words)
	for w := first; w <= last; w++ {
		p := phrase{line: in, head: w, first: first, last: last}
		if l.unlisted(p) {
			d.Class, d.Kind = Armed, attest.Rebel
			return d
		}
	}
	for w := first; w <= last; w++ {
		if n, from, to := l.nounAt(in, first, last, w); n != nil && n.class.persons() && from >= first && to <= last {
			d.Class, d.Kind = n.class, n.kind
			return d
		}
	}
	return d
}

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
