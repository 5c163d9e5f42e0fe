package toponym

import (
	"slices"
	"strings"

	"attest/gazetteer"
)

// frames judges the words around each name.
func (t *reading) frames() {
	defer t.persons()
	for i, f := range t.found {
		if f.kindWord == "" {
			t.kindBeside(f)
		}
		t.before(f)
		t.neighbours(f)
		if i > 0 {
			t.join(t.found[i-1], f)
		}
	}
	for i := len(t.found) - 1; i > 0; i-- { // "X and Y provinces"
		if f, g := t.found[i], t.found[i-1]; f.closes && f.kindWord != "" && f.kindTo > f.to && g.kindWord == "" && f.kindSure {
			g.kinds, g.kindWord = f.kinds, f.kindWord
			g.strength = max(g.strength, 2)
		}
	}
	t.neighboursApart()
	t.chains()
	t.settle()
}

// chains gives the members of a list that "and" closes what its first member
// has: "in Pemba, Nangade and Mueda".
func (t *reading) chains() {
	for i := len(t.found) - 1; i > 0; i-- {
		last := t.found[i]
		if !last.closes {
			continue
		}
		first := i - 1
		for first > 0 && t.found[first].listed {
			first--
		}
		for _, f := range t.found[first+1 : i+1] {
			f.strength = max(f.strength, min(2, t.found[first].strength))
		}
	}
}

// settle notes which names stand somewhere as a place's do: "Palma" is one
// throughout a text that has "in Palma".
func (t *reading) settle() {
	t.settled = map[string]bool{}
	for _, f := range t.found {
		if f.strength >= 2 && !f.person && !f.body && !f.weak && !f.word {
			t.settled[f.folded] = true
		}
	}
}

// phraseBefore returns the folded words of the n tokens before a token, or
// false when a sign or the sentence's end is among them.
func (t *reading) phraseBefore(end, n int) (string, bool) {
	if end-n < 0 {
		return "", false
	}
	var folded [longestPhrase]string
	m := 0
	for k := end - n; k < end; k++ {
		w := t.tokens[k]
		switch {
		case w.sentence != t.tokens[end-1].sentence || w.folded == "" && (!t.hyphen(k) || k == end-n):
			return "", false
		case w.folded != "":
			folded[m] = w.folded
			m++
		}
	}
	return t.r.w.key(folded[:m]), true
}

func (t *reading) phraseAfter(from, n int) (string, bool) {
	if from+n > len(t.tokens) {
		return "", false
	}
	var folded [longestPhrase]string
	m := 0
	for k := from; k < from+n; k++ {
		w := t.tokens[k]
		switch {
		case w.sentence != t.tokens[from-1].sentence || w.folded == "" && !t.hyphen(k):
			return "", false
		case w.folded != "":
			folded[m] = w.folded
			m++
		}
	}
	return t.r.w.key(folded[:m]), true
}

func (t *reading) hyphen(k int) bool { return t.text[t.tokens[k].start:t.tokens[k].end] == "-" }

// longestPhrase bounds the phrases of position and kind.
const longestPhrase = 8

// kindBeside looks for a word for a kind of place after the name ("Bagram air
// base") or before it ("the air base of Bagram", « base américaine d'Al-Omar »).
func (t *reading) kindBeside(f *find) {
	for n := 4; n > 0; n-- {
		if key, ok := t.phraseAfter(f.to, n); ok {
			if kinds := t.kindsOf(key); kinds != nil && !(n == 1 && t.tokens[f.to].upos == "VERB") && !(kinds[0].Settlement() && kinds[0] != "quarter" && t.kindOfNext(f.to+n)) {
				if n == 1 && t.cased && kinds[0] == "road" && t.tokens[f.to].capital && !t.opensLine(f.from) && !t.r.g.Has(f.folded+" "+key) && !(f.from > 0 && t.hyphen(f.from-1)) {
					f.body = true // "on Buea Road": a street of another town
					return
				}
				if t.cased && kinds[0] == "village" && t.tokens[f.to].capital && t.continuesName(f.to+n) {
					f.body = true // "Caledon Community Radio"
					return
				}
				f.kinds, f.kindWord, f.kindTo, f.kindSure = kinds, key, f.to+n, true
				return
			}
		}
	}
	end := f.from
	for end > 0 && t.r.w.article[t.tokens[end-1].folded] {
		end--
	}
	bound, at := false, false // "of" stands between, or "at"
	if end > 0 {
		word := t.r.w.key([]string{t.tokens[end-1].folded})
		bound, at = t.r.w.of[word], t.r.w.in[word] == "at"
		if bound || at {
			end--
		}
	}
	limit := 2
	if bound && t.positioned(end+1) {
		limit = 0
	}
	for skip := 0; skip <= limit; skip++ {
		if k := end - skip; k <= 0 || t.tokens[k-1].sentence != t.tokens[f.from].sentence {
			return
		}
		if skip > 0 && (!bound || t.tokens[end-skip].capital && t.cased || t.tokens[end-skip].folded == "" || t.r.w.title[t.tokens[end-skip].folded]) { // "the village head of Kuru"
			return
		}
		for n := 4; n > 0; n-- {
			if key, ok := t.phraseBefore(end-skip, n); ok {
				if kinds := t.kindsOf(key); kinds != nil {
					if bound && kinds[0] == "road" && t.positioned(end+1) {
						return // « la route de Gao à Ansongo »
					}
					if at && (!kinds[0].Facility() || kinds[0] == "mine") {
						return // "the village at" holds nothing, « une mine à » is rather one that explodes
					}
					if !bound && f.word && t.cased && t.tokens[end-skip-1].capital {
						return // "City Council", "Town Hall"
					}
					if bound && t.r.w.body[key] && t.tokens[end-skip-1].capital && t.cased {
						f.body = true // "University of Texas", "Department of Justice"
						return
					}
					f.kinds, f.kindWord, f.kindFrom, f.kindSure = kinds, key, end-skip-n, true
					return
				}
			}
		}
	}
}

// continuesName reports whether a token is a capitalised word right behind the one before it.
func (t *reading) continuesName(k int) bool {
	return k < len(t.tokens) && t.tokens[k].sentence == t.tokens[k-1].sentence && t.tokens[k].capital && !t.tokens[k].hinted && t.tokens[k].folded != "" && t.tokens[k].start == t.tokens[k-1].end+1
}

// kindOfNext reports whether a kind word that ends before a token is that of the name behind
// "of": "the southern Gaza town of Khan Younis".
func (t *reading) kindOfNext(k int) bool {
	return t.cased && k+1 < len(t.tokens) && t.tokens[k].sentence == t.tokens[k-1].sentence && t.r.w.of[t.r.w.key([]string{t.tokens[k].folded})] && t.tokens[k+1].capital
}

// positioned reports whether a phrase of position ends just before a token
// (« un village près de X » is not called X).
func (t *reading) positioned(end int) bool {
	for n := min(longestPhrase, end); n > 0; n-- {
		if key, ok := t.phraseBefore(end, n); ok && (t.r.w.near[key] || t.r.w.side[key] != "" || t.r.w.part[key] != "" || t.r.w.between[key] != "") {
			return true
		}
	}
	return false
}

// kindsOf returns the kinds of a word or its plural.
func (t *reading) kindsOf(key string) []gazetteer.Kind {
	if k := t.r.w.kinds[key]; k != nil {
		return k
	}
	if s, ok := strings.CutSuffix(key, "ies"); ok {
		return t.r.w.kinds[s+"y"]
	}
	if s, ok := strings.CutSuffix(key, "s"); ok {
		if k := t.r.w.kinds[s]; k != nil {
			return k
		}
	}
	words := strings.Fields(key)
	plural := false
	for i, w := range words {
		if s, ok := strings.CutSuffix(w, "s"); ok && len(w) > 3 {
			words[i], plural = s, true
		}
	}
	if plural {
		return t.r.w.kinds[strings.Join(words, " ")]
	}
	return nil
}

// before reads the words of position before the name or its kind word.
func (t *reading) before(f *find) {
	if t.namesItsKind(f) {
		f.strength = max(f.strength, 2)
	}
	if f.kindWord != "" && f.kindSure {
		f.strength = 3
	}
	if t.whereFollows(f.to) {
		f.strength = max(f.strength, 2)
	}
	end := t.beforeDay(f.kindFrom)
	for end > 0 && t.r.w.article[t.tokens[end-1].folded] {
		end--
	}
	if end == 0 {
		return
	}
	if t.tokens[end-1].sentence == t.tokens[f.from].sentence {
		if d, ok := t.r.w.compass[t.tokens[end-1].folded]; ok {
			f.relation, f.direction = Part, d
			end--
		}
	}
	for end > 0 && t.r.w.article[t.tokens[end-1].folded] {
		end--
	}
	f.strength = max(f.strength, t.takenAcrossDay(end))
	for n := min(longestPhrase, end); n > 0; n-- {
		key, ok := t.phraseBefore(end, n)
		if !ok || key == "" {
			continue
		}
		if t.position(f, key, end-n) {
			return
		}
	}
}

// whereFollows reports whether a clause of place goes on what ends before a token:
// "Xyz, where rebels …".
func (t *reading) whereFollows(i int) bool {
	if i < len(t.tokens) && t.text[t.tokens[i].start:t.tokens[i].end] == "," {
		i++
	}
	return i > 0 && i < len(t.tokens) && t.r.w.where[t.tokens[i].folded] && t.tokens[i].sentence == t.tokens[i-1].sentence
}

// namesItsKind: "camp de Nampala", "Bagram Air Base" as one name.
func (t *reading) namesItsKind(f *find) bool {
	return f.to-f.from > 1 && (t.r.w.kinds[t.tokens[f.from].folded] != nil || t.r.w.kinds[t.tokens[f.to-1].folded] != nil)
}

// position applies a phrase of position that ends just before the name.
func (t *reading) position(f *find, key string, from int) bool {
	w := t.r.w
	switch {
	case w.between[key] != "":
		f.relation, f.strength = Between, max(f.strength, 2)
		f.direction = w.between[key] // until the pair is found
	case w.near[key]:
		f.relation, f.strength = Near, max(f.strength, 2)
		f.distance = t.distanceBefore(from)
	case w.side[key] != "" && t.distanceBefore(from) > 0:
		f.relation, f.direction, f.strength = Side, w.side[key], max(f.strength, 2)
		f.distance = t.distanceBefore(from)
	case w.part[key] != "" && (w.side[key] == "" || w.article[t.tokens[from].folded]): // "the east of Aleppo", not "east of Aleppo"
		f.relation, f.direction, f.strength = Part, w.part[key], max(f.strength, 2)
	case w.side[key] != "":
		f.relation, f.direction, f.strength = Side, w.side[key], max(f.strength, 2)
	case w.object[key] > 0:
		f.strength = max(f.strength, w.object[key])
	case w.in[key] != "":
		switch w.in[key] {
		case "in", "at":
			f.strength = max(f.strength, 2)
		default:
			f.strength = max(f.strength, 1)
		}
		if km := t.distanceBefore(from); km > 0 && f.relation == At {
			f.relation, f.distance = Near, km // "20 km from Mubi"
		}
	default:
		return false
	}
	return true
}

// neighbours looks at the words that touch the name: titles and other capitals
// speak for a person, words such as "University" for an organisation.
func (t *reading) neighbours(f *find) {
	w := t.r.w
	if f.to < len(t.tokens) {
		next := t.tokens[f.to]
		if t.tokens[f.from].initial && next.start > t.tokens[f.to-1].end && isDash(t.text[next.start:next.end]) {
			f.strength = max(f.strength, 2) // "BANTAM — A mason was …"
		}
		if f.label = t.labels(f.from, max(f.to, f.kindTo)); f.label {
			f.strength = max(f.strength, 2)
			f.dated = t.besideDay(f.from, max(f.to, f.kindTo))
		}
		if d := w.after[next.folded]; d != "" && next.sentence == t.tokens[f.from].sentence && f.relation == At {
			f.relation, f.direction = Part, d
		}
		if w.dweller[next.folded] && next.sentence == t.tokens[f.from].sentence && !next.capital && t.cased {
			f.strength = max(f.strength, 1) // "an Elkhart man"
		}
		if w.clock[next.folded] && f.kindTo == f.to && next.sentence == t.tokens[f.from].sentence {
			f.body = true // "6 p.m. Moscow time"
		}
		if w.saint[t.tokens[f.from].folded] && t.shrineBehind(f) {
			f.body = true // "St. Paul's parish"
		}
		touches := next.sentence == t.tokens[f.from].sentence && next.folded != "" && t.name(f.to) && f.kindTo == f.to
		if touches && next.start-t.tokens[f.to-1].end <= 1 {
			switch {
			case w.body[next.folded] || w.body[strings.TrimSuffix(next.folded, "s")]:
				f.body = true
			case w.title[next.folded], w.calendar[next.folded], w.kinds[next.folded] != nil, w.compass[next.folded] != "", w.demonym[next.folded] != "", isDigits(next.folded):
			case t.knownBehind(f):
			case w.given[f.folded] && !w.function[next.folded] && !w.article[next.folded] && w.in[next.folded] == "":
				f.person = true
			case w.noName(next.folded):
				f.body = !w.function[next.folded] && !w.article[next.folded]
			case f.to-f.from > 1 || !w.given[f.folded] && len(f.candidates) > 0 && f.candidates[0].Prior >= 5:
				f.body = true // "Ohio Partners", "Gaza Humanitarian Foundation"
			default:
				f.person = true
			}
		}
	}
	if f.from == 0 || f.kindFrom < f.from {
		return
	}
	prev := t.tokens[f.from-1]
	if prev.folded == "" && f.from > 1 && t.text[prev.start:prev.end] == "." && w.title[t.tokens[f.from-2].folded] && t.tokens[f.from-2].end == prev.start {
		prev = t.tokens[f.from-2] // "Mr. Paris"
	}
	if prev.sentence != t.tokens[f.from].sentence {
		return
	}
	switch {
	case w.title[prev.folded] && f.strength < 2:
		f.person = true
	case t.name(f.from-1) && prev.folded != "" && !isDigits(prev.folded):
		switch {
		case w.noName(prev.folded), w.kinds[prev.folded] != nil, prev.initial && prev.upos != "" && prev.upos != "PROPN":
		case w.body[prev.folded]:
			f.body = true
		default:
			f.person = true
		}
	}
	if t.streetBefore(f.from) || f.kindWord == "" && w.craft[prev.folded] {
		f.body = true // « rue de Verdun », "the tanker Verdun", "Operation Verdun"
	}
	if f.kindWord == "" && f.strength < 2 && t.quoted(f.from, f.to) {
		f.person = true // the son of "El Negro"
	}
	if end := f.from; end > 1 && w.in[t.r.w.key([]string{prev.folded})] != "" && t.follows(end) {
		f.person = true // « fidèles à Moussa »
	}
	if end := f.from; end > 1 && w.of[t.tokens[end-1].folded] && w.body[t.tokens[end-2].folded] && t.name(end-2) {
		f.body = true // "Bank of England", "University of Texas"
	}
	if end := f.from; end > 1 && w.of[t.tokens[end-1].folded] && w.clock[t.tokens[end-2].folded] {
		f.body = true // « 14 h, heure de Paris »
	}
}

// shrineBehind reports whether what is called after a saint stands behind the genitive of his name, which
// no "St. Mary Parish" has.
func (t *reading) shrineBehind(f *find) bool {
	of, in := f.to, t.tokens[f.from].sentence
	return of+1 < len(t.tokens) && t.tokens[of+1].sentence == in && t.tokens[of].folded == "s" && t.r.w.shrine[t.tokens[of+1].folded]
}

// noName reports whether a capitalised word beside a name is no part of a
// person's name.
func (w *words) noName(folded string) bool {
	return w.function[folded] || w.common[folded] || w.article[folded] || w.compass[folded] != "" || w.demonym[folded] != "" || w.in[folded] != ""
}

// persons extends to the whole text what one mention shows: who is called
// "Lee Everett" once is meant by "Everett" later.
func (t *reading) persons() {
	surname := map[string]bool{}
	for _, f := range t.found {
		if f.person && (len(f.candidates) == 0 || f.candidates[0].Prior < 6.5) {
			surname[f.folded] = true
		}
	}
	for _, f := range t.found {
		if surname[f.folded] && f.strength < 2 {
			f.person = true
		}
	}
}

// knownAt returns what a single token can mean, for a neighbour that is a
// place itself.
func (t *reading) knownAt(i int) []gazetteer.Candidate {
	k := t.tokens[i]
	if !t.r.g.Has(k.folded) {
		return nil
	}
	c := t.named(k.folded, t.text[k.start:k.end])
	if len(c) > 0 && c[0].Prior < 5 {
		return nil
	}
	return c
}

// join notes that two names are members of one list, or the two ends of a road.
func (t *reading) join(a, b *find) {
	if t.tokens[a.from].sentence != t.tokens[b.from].sentence {
		return
	}
	binding, comma := 0, 0
	word := ""
	for k := max(a.to, a.kindTo); k < b.kindFrom; k++ {
		w := t.tokens[k]
		switch {
		case w.folded == "" && t.text[w.start:w.end] == ",":
			comma++
		case w.folded == "" && isDash(t.text[w.start:w.end]):
		case t.r.w.article[w.folded]:
		case binding == 0 && w.folded != "":
			binding, word = 1, t.r.w.key([]string{w.folded})
		case t.r.w.of[t.r.w.key([]string{w.folded})]: // « et de Tal Afar »
		default:
			return
		}
	}
	if a.relation == Between && strings.HasPrefix(a.direction, "|") && word != "" && strings.Contains(a.direction, "|"+word+"|") {
		a.other, b.other = b, a
		b.relation = Between
		a.direction, b.direction = "", ""
		b.strength = max(b.strength, 2)
		return
	}
	if t.dashed(a, b) && (a.kindWord != "" && slices.Contains(a.kinds, "road") || b.kindWord != "" && slices.Contains(b.kinds, "road")) {
		a.other, b.other = b, a
		a.relation, b.relation = Between, Between
		for _, f := range []*find{a, b} {
			f.kinds, f.kindWord, f.kindSure, f.strength = nil, "", false, max(f.strength, 2)
		}
		return
	}
	if word != "" && !t.r.w.and[word] || word == "" && comma == 0 {
		return
	}
	b.listed, b.closes = true, word != ""
	if b.strength < a.strength && word != "" || b.strength < a.strength && comma > 0 && a.listed {
		b.strength = min(2, a.strength)
	}
	if b.relation == At && word != "" && (a.relation == Near || a.relation == Side) && b.strength <= 2 && !t.r.w.hasPosition(b) {
		b.relation = Near
	}
	if plural := t.r.w.kinds[a.kindWord] == nil; b.kindWord == "" && a.kindSure && a.kindFrom < a.from && (plural || word != "") { // not "the village of Xyz, Gao"
		b.kinds, b.kindWord = a.kinds, a.kindWord
		b.strength = max(b.strength, 2)
	}
}

// dashed: "the Juba–Nimule road", « l'axe Gao-Ansongo ».
func (t *reading) dashed(a, b *find) bool {
	return b.from == a.to+1 && isDash(t.text[t.tokens[a.to].start:t.tokens[a.to].end]) || b.from == a.to && b.from > 0 && t.tokens[b.from].start == t.tokens[a.to-1].end+len("-")
}

func isDash(s string) bool { return s == "-" || s == "--" || s == "–" || s == "—" }

func (w *words) hasPosition(f *find) bool { return f.kindFrom < f.from }
