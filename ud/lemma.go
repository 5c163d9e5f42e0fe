package ud

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// lemmatizer finds lemmas: words seen in training have theirs, then the
// lexicon is asked, then a classifier chooses an edit script.
type lemmatizer struct {
	scripts []string
	seen    table // hash of form, UPOS (and features) → script
	weights *weights
}

// An edit script says how the lemma comes from the form: "l" (of the folded
// form) or "k" (of the form as it is written), the number of runes to cut off
// at the end, and what to add; "=" and the lemma when they have nothing in
// common.
func editScript(form, lemma string) string {
	kind, from := "l", fold(form)
	shared := sharedPrefix(from, lemma)
	if lemma != strings.ToLower(lemma) {
		if n := sharedPrefix(form, lemma); n > shared {
			kind, from, shared = "k", form, n
		}
	}
	if shared == 0 && len(lemma) > 1 && len(form) > 1 {
		return "=" + lemma
	}
	return kind + strconv.Itoa(utf8.RuneCountInString(from[shared:])) + "|" + lemma[shared:]
}

// sharedPrefix is the length in bytes of what two strings begin with alike.
func sharedPrefix(a, b string) int {
	n := 0
	for i, r := range a {
		x, size := utf8.DecodeRuneInString(b[i:])
		if size == 0 || x != r {
			break
		}
		n = i + size
	}
	return n
}

// applyScript returns the lemma; a form too short for the script is left.
func applyScript(script, form string) string {
	if script == "" {
		return form
	}
	if script[0] == '=' {
		return script[1:]
	}
	if script[0] == 'l' {
		form = fold(form)
	}
	cut, add, _ := strings.Cut(script[1:], "|")
	n, _ := strconv.Atoi(cut)
	at := len(form)
	for range n {
		_, size := utf8.DecodeLastRuneInString(form[:at])
		if size == 0 {
			return form
		}
		at -= size
	}
	return form[:at] + add
}

func lemmaKey(folded, tag string) uint64 { return mix(hashOf(folded), hashOf(tag)) }

// lemmatize fills the lemmas.
func (l *lemmatizer) lemmatize(words []Word, x *lexicon, in *features, caseless bool) {
	if cap(in.scores) < len(l.scripts) {
		in.scores = make([]int32, len(l.scripts))
	}
	scores := in.scores[:len(l.scripts)]
	for i := range words {
		w := &words[i]
		if caseless && w.UPOS == "PROPN" {
			w.Lemma = w.Form // how the name is written otherwise is not known here
			continue
		}
		if w.UPOS == "NUM" && strings.Contains(w.Form, " ") {
			w.Lemma = w.Form // "10 000"
			continue
		}
		folded := fold(w.Form)
		script, ok := l.seen.find(key32(lemmaKey(folded, tagOf(w)+"!")))
		if !ok {
			script, ok = l.seen.find(key32(lemmaKey(folded, w.UPOS)))
		}
		if ok && int(script) < len(l.scripts) {
			w.Lemma = applyScript(l.scripts[script], w.Form)
			continue
		}
		if x != nil {
			if w.Lemma = x.lemma(w.Form, folded, w.UPOS); w.Lemma != "" {
				continue
			}
		}
		in.list = lemmaFeatures(in.list[:0], w, folded, caseless)
		l.weights.score(in.list, scores)
		w.Lemma = applyScript(l.scripts[best(scores)], w.Form)
	}
}

func lemmaFeatures(fs []uint64, w *Word, folded string, caseless bool) []uint64 {
	upos, tag := hashOf(w.UPOS), hashOf(tagOf(w))
	id := uint64(100)
	add := func(a, b uint64) {
		id++
		fs = append(fs, mix(mix(id*0x9E3779B97F4A7C15, a), b))
	}
	add(upos, 0)
	add(tag, 0)
	add(upos, shapeOf(w.Form, caseless))
	add(upos, hashOf(folded))
	for k := 1; k <= 7; k++ {
		h := uint64(0)
		if s := suffix(folded, k); s != "" {
			h = hashOf(s)
		}
		add(upos, h)
		add(tag, h)
	}
	add(upos, hashOf(prefix(folded, 2)))
	return fs
}
