package toponym

import (
	"strings"

	"attest/gazetteer"
)

// longestName is the number of tokens of the longest name looked for.
const longestName = 7

// scan finds names, the longest at each token.
func (t *reading) scan() {
	for i := 0; i < len(t.tokens); {
		if n := t.villageAt(i); n > 0 {
			i += n
		} else if n := t.datedLabelAt(i); n > 0 {
			i += n
		} else if n := t.nameAt(i); n > 0 {
			i += n
		} else if n := t.unknownAt(i); n > 0 {
			i += n
		} else {
			i++
		}
	}
}

// nameAt adds the longest known name that begins at a token and returns its
// length in tokens.
func (t *reading) nameAt(i int) int {
	first := t.tokens[i]
	if first.folded == "" || first.hinted || !t.mayBegin(i) {
		return 0
	}
	limit := min(longestName, len(t.tokens)-i)
	for t.tokens[i+limit-1].sentence != first.sentence {
		limit--
	}
	end := t.tokens[i+limit-1].end
	if k := strings.IndexAny(t.text[first.start:end], "\n\t;:!?()\"“”«»,"); k >= 0 {
		end = first.start + k
	}
	for n := limit; n > 0; n-- {
		if t.tokens[i+n-1].end > end || !t.mayEnd(i, n) {
			continue
		}
		name := t.text[first.start:t.tokens[i+n-1].end]
		folded := gazetteer.Fold(name)
		if t.goesOn(i + n) { // "Santa Rosa del Aguaray" is no "Santa Rosa"
			continue
		}
		if n == 1 && ((t.r.w.kinds[folded] != nil || t.r.w.opener[folded]) && t.nameFollows(i) || t.articleFollows(i)) { // "Tal Rifat", "Ain al-Helwa" is no "Tal", no "Ain"
			continue
		}
		if len(folded) < 2 || !t.r.g.Has(folded) || t.partOf(i, n) {
			continue
		}
		c := t.named(folded, name)
		if len(c) == 0 || !t.plausible(i, n, folded, c) || t.onlyBegins(i, n, c) {
			continue
		}
		t.add(i, i+n, name, folded, c)
		return n
	}
	return 0
}

// onlyBegins reports whether a little-known name behind a word of position goes on with words
// that are written as its parts and name nothing themselves: "in Nan Mei Khon" is not in Nan.
func (t *reading) onlyBegins(i, n int, c []gazetteer.Candidate) bool {
	return t.cased && c[0].Prior < littleKnown && c[0].Kind.Settlement() && t.framed(i) && i+n < len(t.tokens) && t.plainName(i+n) && t.tokens[i+n].start == t.tokens[i+n-1].end+1 && t.continues(i+n)
}

// partOf reports whether words are only a part of what is named behind them: « dans le
// Nord-Est du Mozambique ».
func (t *reading) partOf(i, n int) bool {
	if i == 0 || n+1 > longestPhrase {
		return false
	}
	key, ok := t.phraseAfter(i, n+1)
	if !ok || t.r.w.part[key] == "" {
		return false
	}
	k := i + n + 1
	for k < len(t.tokens) && t.r.w.article[t.tokens[k].folded] {
		k++
	}
	return k < len(t.tokens) && t.tokens[k].capital && t.tokens[k].sentence == t.tokens[i].sentence && len(t.knownAt(k)) > 0
}

// mayBegin: a capital, a word for a kind of place ("mer Noire"), or anything
// when case tells nothing.
func (t *reading) mayBegin(i int) bool {
	k := t.tokens[i]
	if t.halfOfCompound(i) || t.cased && k.initial && t.r.w.preposition(k.folded) {
		return false
	}
	if k.capital || !t.cased {
		return !t.r.w.article[k.folded] || i+1 < len(t.tokens) && t.tokens[i+1].capital && k.capital
	}
	return t.r.w.kinds[k.folded] != nil || t.r.w.small[k.folded]
}

// halfOfCompound reports whether a token is glued by a hyphen to a capitalised
// one before it ("Franco-Syrian"), so that it is no name of its own.
func (t *reading) halfOfCompound(i int) bool {
	k := t.tokens[i]
	if k.start < 2 || t.text[k.start-1] != '-' || !isLetterByte(t.text[k.start-2]) {
		return false
	}
	n := len(t.found)
	return n == 0 || t.tokens[t.found[n-1].to-1].end != k.start-1
}

// cutsCompound reports whether a name that ends before a token would be only
// the first half of a compound ("Al-Omar"); "Gaza-Egypt" are two names.
func (t *reading) cutsCompound(end int) bool {
	if end+1 >= len(t.tokens) || !t.hyphen(end) || t.tokens[end].start != t.tokens[end-1].end || t.tokens[end+1].start != t.tokens[end].end {
		return false
	}
	next := t.tokens[end+1]
	return t.cased && next.capital && len(t.knownAt(end+1)) == 0
}

// goesOn reports whether a name goes on at a token with a small word that binds its parts:
// "Santa Rosa | del Aguaray", "Vila | do João".
func (t *reading) goesOn(i int) bool {
	if i == 0 || i+1 >= len(t.tokens) || !t.cased {
		return false
	}
	k, next := t.tokens[i], t.tokens[i+1]
	return t.r.w.binder[k.folded] && !k.capital && next.capital && !next.hinted && k.sentence == t.tokens[i-1].sentence && next.sentence == k.sentence && next.start == k.end+1
}

func isLetterByte(c byte) bool {
	return c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// mayEnd: all tokens but small ones are capitalised and so is the last, or at
// least one is (names such as "Green Zone" whose common word is small).
func (t *reading) mayEnd(i, n int) bool {
	last := t.tokens[i+n-1]
	if last.folded == "" || last.hinted {
		return false
	}
	if n == 1 && t.r.w.particle[last.folded] || t.cutsCompound(i+n) {
		return false
	}
	if !t.cased {
		return true
	}
	for k := i; k < i+n; k++ {
		if t.tokens[k].capital {
			return true
		}
	}
	return false
}

// plausible weeds out what cannot be this name.
func (t *reading) plausible(i, n int, folded string, c []gazetteer.Candidate) bool {
	if n == 1 {
		if t.tokens[i].initial && t.r.w.function[folded] {
			return false // "No police station was burnt"
		}
		if len(folded) <= 3 && !t.shortName(i, c) {
			return false
		}
		if u := t.tokens[i].upos; !t.cased && u != "" && u != "PROPN" && u != "X" {
			return c[0].Prior > 7 // a capital or a country, whatever the tagger says of it
		}
		return true
	}
	if t.onlySmallWords(i, n) {
		return false // "AU PASSAGE D'UN CONVOI" is not in Dun
	}
	if n == 2 && t.r.w.article[t.tokens[i].folded] && t.r.w.kinds[t.tokens[i+1].folded] != nil {
		return false // "The City"
	}
	if !t.cased {
		return !t.r.w.function[t.tokens[i].folded] || c[0].Prior > 6
	}
	if !t.tokens[i+n-1].capital || !t.tokens[i].capital {
		// "Green Zone" as "Green zone", "mer Noire": only what is named by its kind.
		for _, x := range c {
			if !x.Kind.Settlement() && x.Kind != "admin1" && x.Kind != "admin2" {
				return true
			}
		}
		return false
	}
	for k := i; k < i+n && c[0].Kind != "country"; k++ { // « République démocratique du Congo »
		if w := t.tokens[k]; w.folded != "" && !w.capital && len(w.folded) > 4 && t.r.w.kinds[w.folded] == nil {
			return false // a small word of some length inside a name of capitals
		}
	}
	return true
}

// onlySmallWords reports whether no token of a run is more than an article, a preposition or
// what an apostrophe leaves of one.
func (t *reading) onlySmallWords(i, n int) bool {
	for _, k := range t.tokens[i : i+n] {
		if len(k.folded) > 1 && !t.r.w.article[k.folded] && !t.r.w.function[k.folded] && !t.r.w.preposition(k.folded) && k.upos != "DET" && k.upos != "ADP" {
			return false
		}
	}
	return true
}

// shortName reports whether a name of two or three letters is written as such
// a name is: initials in capitals ("UAE", "US"), others with one capital ("Pyu").
func (t *reading) shortName(i int, c []gazetteer.Candidate) bool {
	k := t.tokens[i]
	form := t.text[k.start:k.end]
	capitals := strings.ToUpper(form) == form
	if c[0].Kind == "country" && !strings.EqualFold(c[0].Name, form) {
		return capitals && t.cased || strings.Contains(form, ".")
	}
	return t.cased && k.capital && (!capitals || strings.ToLower(form) == form || t.datelined(i))
}

// datelined reports whether a token in capitals opens a line as a dateline does:
// its country, a date, a bracket or a dash follows ("GAO, Mali (…) — ").
func (t *reading) datelined(i int) bool {
	if !t.opensLine(i) || i+2 >= len(t.tokens) {
		return false
	}
	switch s := t.text[t.tokens[i+1].start:t.tokens[i+1].end]; s {
	case ",":
		c := t.knownAt(i + 2)
		return t.tokens[i+2].hinted || len(c) > 0 && c[0].Kind == "country"
	case "(":
		return true
	default:
		return isDash(s) && t.tokens[i+1].start > t.tokens[i].end
	}
}

func (t *reading) add(from, to int, name, folded string, c []gazetteer.Candidate) *find {
	f := &find{from: from, to: to, name: name, folded: folded, candidates: c, kindFrom: from, kindTo: to}
	w := t.r.w
	f.weak = w.weak[folded]
	closed := w.compass[folded] != "" || w.kinds[folded] != nil || w.demonym[folded] != "" || w.title[folded] || w.function[folded]
	f.word = to-from == 1 && (closed || !f.weak && (w.common[folded] || w.body[folded]))
	t.found = append(t.found, f)
	return f
}

// unknownAt adds a run of capitals that no gazetteer knows where only a place
// can stand ("village of Xyz", "near Xyz", "in Xyz, Syria"). Whether a name
// merely after "in" is one is judged later.
func (t *reading) unknownAt(i int) int {
	k := t.tokens[i]
	w := t.r.w
	leads := w.opening[k.folded] && t.cased && t.nameFollows(i)
	if !t.name(i) && !t.boundArticle(i) || k.hinted || k.folded == "" || k.initial && !t.opensLine(i) || (w.function[k.folded] || w.preposition(k.folded)) && !leads || w.kinds[k.folded] != nil && !t.nameFollows(i) && !t.articleFollows(i) || w.title[k.folded] || w.body[k.folded] ||
		w.demonym[k.folded] != "" || w.common[k.folded] || w.weak[k.folded] && !(w.opener[k.folded] && t.nameFollows(i)) || startsWithDigit(k.folded) || k.upos != "" && k.upos != "PROPN" && k.upos != "NOUN" && k.upos != "X" && k.upos != "ADJ" && !leads {
		return 0
	}
	n := 1
	if (w.kinds[k.folded] != nil || w.opener[k.folded] && t.nameFollows(i) || leads) && !t.articleFollows(i) {
		n = 2
	}
	for n < 5 && i+n < len(t.tokens) && t.continues(i+n) {
		n++
	}
	if t.partOf(i, n) || t.partOf(i, 1) || t.partOf(i, 3) { // "Nord-Est" is three tokens
		return 0
	}
	f := &find{from: i, to: i + n, name: t.text[k.start:t.tokens[i+n-1].end], kindFrom: i, kindTo: i + n, unknown: true}
	f.folded = gazetteer.Fold(f.name)
	t.kindBeside(f)
	if f.kindWord == "" && (!t.cased && !(t.framed(i) && t.closed(i, i+n)) || !t.framed(i) && !t.labels(i, i+n) && !t.whereFollows(i+n) && !t.boundFor(i, i+n)) {
		return 0
	}
	t.found = append(t.found, f)
	return n
}

// boundFor reports whether a name stands behind a word for where somebody goes or comes from,
// with a comma and words of position and another name behind it: "sent to Xyz, near Gao".
func (t *reading) boundFor(from, to int) bool {
	if from == 0 || to+1 >= len(t.tokens) || t.text[t.tokens[to].start:t.tokens[to].end] != "," {
		return false
	}
	switch t.r.w.in[t.r.w.key([]string{t.tokens[from-1].folded})] {
	case "to", "from":
	default:
		return false
	}
	n := t.positionAt(to+1, len(t.tokens))
	return n > 0 && to+1+n < len(t.tokens) && t.tokens[to+1+n].capital && t.tokens[to+1+n].sentence == t.tokens[from].sentence
}

// closed reports whether, where case tells nothing, a name is the whole phrase behind a word
// of position: a sign, a day or the sentence's end follows it ("IN KORANDI, POLICE SAID").
func (t *reading) closed(from, to int) bool {
	if t.tokens[from].upos != "PROPN" || t.tokens[to-1].end-t.tokens[from].start < shortestEcho {
		return false
	}
	if to == len(t.tokens) {
		return true
	}
	next := t.tokens[to]
	return next.sentence != t.tokens[from].sentence || next.folded == "" || next.hinted
}

// name reports whether a token is written, or where case tells nothing tagged,
// as a name.
func (t *reading) name(i int) bool {
	if !t.cased {
		return t.tokens[i].upos == "PROPN"
	}
	return t.tokens[i].capital
}

// boundArticle reports whether a token is a small article that a hyphen binds
// to a capitalised name ("al-Bab").
func (t *reading) boundArticle(i int) bool {
	return t.r.w.particle[t.tokens[i].folded] && i+2 < len(t.tokens) && t.tokens[i+1].start == t.tokens[i].end && t.tokens[i+2].start == t.tokens[i+1].end && t.tokens[i+2].capital
}

// nameFollows reports whether a word for a kind of place is written as the
// first part of a name ("Tal Rifat").
func (t *reading) nameFollows(i int) bool {
	return t.tokens[i].capital && i+1 < len(t.tokens) && t.tokens[i+1].sentence == t.tokens[i].sentence && t.tokens[i+1].capital && t.tokens[i+1].start == t.tokens[i].end+1
}

// articleFollows reports whether a capitalised word is the first part of a name
// that goes on with an article bound by a hyphen ("Ain al-Helwa").
func (t *reading) articleFollows(i int) bool {
	return t.tokens[i].capital && i+1 < len(t.tokens) && t.tokens[i+1].sentence == t.tokens[i].sentence && t.tokens[i+1].start == t.tokens[i].end+1 && t.boundArticle(i+1)
}

// framed reports whether a word of position stands before a token, or a list
// of names that a word of position began.
func (t *reading) framed(i int) bool {
	end := t.beforeDay(i)
	for end > 0 && t.r.w.article[t.tokens[end-1].folded] {
		end--
	}
	if end == 0 || t.tokens[end-1].sentence != t.tokens[i].sentence {
		return false
	}
	switch prev := t.tokens[end-1]; {
	case t.follows(end):
		return false
	case t.positioned(end):
		return true
	case prev.folded == "" || t.r.w.and[prev.folded]:
		n := len(t.found)
		return n > 0 && t.found[n-1].to == end-1 && t.found[n-1].to < i
	default:
		for n := min(longestFrame, end); n > 0; n-- {
			key, ok := t.phraseBefore(end, n)
			if in := t.r.w.in[key]; ok && (in == "in" || in == "at" || t.r.w.object[key] > 0) {
				return true
			}
		}
		return t.takenAcrossDay(end) > 0
	}
}

// takenAcrossDay tells how surely a place follows a verb and its preposition that a day parts:
// « s'est emparé [mardi matin] de Xyz »; 0 where nothing does.
func (t *reading) takenAcrossDay(end int) int {
	if end < 3 || t.tokens[end-1].hinted {
		return 0
	}
	verb := t.beforeDay(end-1) - 1
	if verb < 0 || verb == end-2 || t.tokens[verb].sentence != t.tokens[end-1].sentence {
		return 0
	}
	return t.r.w.object[t.r.w.key([]string{t.tokens[verb].folded, t.tokens[end-1].folded})]
}

// beforeDay returns where a day or clock time that ends just before a token begins, which
// stands between a verb and the place that is its object: "shelled on Monday Xyz", « a bombardé
// lundi Xyz »; the token itself without one.
func (t *reading) beforeDay(i int) int {
	for i > 0 && t.tokens[i-1].hinted && t.tokens[i-1].sentence == t.tokens[i].sentence {
		i--
	}
	return i
}

// longestFrame is the number of words of the longest phrase that only a place
// can follow ("fell on").
const longestFrame = 3

// continues reports whether a token goes on the name before it.
func (t *reading) continues(i int) bool {
	k, before := t.tokens[i], t.tokens[i-1]
	if k.sentence != before.sentence || k.hinted {
		return false
	}
	if k.start == before.end { // hyphens and what they bind
		return k.folded == "" && t.text[k.start:k.end] == "-" || before.folded == "" && t.text[before.start:before.end] == "-"
	}
	if t.goesOn(i) {
		return true
	}
	if t.r.w.binder[before.folded] && k.capital {
		return true
	}
	if t.r.w.particle[k.folded] && i+1 < len(t.tokens) && t.tokens[i+1].sentence == k.sentence {
		next := t.tokens[i+1]
		return next.capital || next.folded == "" && next.start == k.end && i+2 < len(t.tokens) && t.tokens[i+2].capital
	}
	return t.name(i) && k.folded != "" && before.folded != "" && t.r.w.kinds[k.folded] == nil && len(t.named(k.folded, t.text[k.start:k.end])) == 0
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
