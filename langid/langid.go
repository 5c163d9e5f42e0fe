package langid

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"math"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed lid.176.ftz
var data []byte

// embedded loads the model when the first text needs it.
var embedded = sync.OnceValue(func() *model {
	m, err := load(data)
	if err != nil {
		panic("langid: " + err.Error()) // the file is embedded: cannot happen
	}
	return m
})

// Hash returns the SHA-256 of the embedded model's bytes, in hexadecimal.
func Hash() string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// enough is how much of a text is looked at, in bytes; more tells no more.
const enough = 4000

// sameAs are labels of the model that news in the standard language is
// sometimes taken for, with the code of that language.
var sameAs = map[string]string{"arz": "ar"}

// Identify returns the language of a text as a BCP 47 code and how sure that
// is, from 0 to 1; "und" and 0 for a text without letters. It is safe for
// concurrent use.
func Identify(text string) (code string, confidence float64) {
	m := embedded()
	words := prepare(text)
	if len(words) == 0 {
		return "und", 0
	}
	p := m.probabilities(m.average(words))
	best := 0
	for i, label := range m.labels {
		if same, ok := sameAs[code639(label)]; ok {
			for k, other := range m.labels {
				if code639(other) == same {
					p[k] += p[i]
					p[i] = 0
				}
			}
		}
	}
	for i := range p {
		if p[i] > p[best] {
			best = i
		}
	}
	return code639(m.labels[best]), math.Min(float64(p[best]), 1)
}

// Among returns the likeliest of the given languages, for a text too short or
// too mixed to tell by itself; "" when codes is empty.
func Among(text string, codes []string) string {
	m := embedded()
	words := prepare(text)
	if len(codes) == 0 {
		return ""
	}
	best, bestP := codes[0], float32(-1)
	if len(words) == 0 {
		return best
	}
	p := m.probabilities(m.average(words))
	for _, c := range codes {
		for i, label := range m.labels {
			if code639(label) == c && p[i] > bestP {
				best, bestP = c, p[i]
			}
		}
	}
	return best
}

func code639(label string) string { return strings.TrimPrefix(label, "__label__") }

// prepare cuts the text into words, and leaves out addresses and numbers.
// Text that is mostly in capitals is put in small letters, since the model
// was trained on text in its usual case.
func prepare(text string) []string {
	if len(text) > enough {
		cut := enough
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut]
	}
	upper, lower := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	if upper > lower {
		text = strings.ToLower(text)
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == 0 })
	kept := words[:0]
	for _, w := range words {
		if strings.ContainsFunc(w, unicode.IsLetter) && !strings.Contains(w, "://") && !strings.HasPrefix(w, "www.") && !strings.HasPrefix(w, "@") && !strings.HasPrefix(w, "#") {
			kept = append(kept, w)
		}
	}
	return kept
}

// average returns the mean of the vectors of the words and their n-grams.
func (m *model) average(words []string) []float32 {
	sum := make([]float32, m.dim)
	n := 0
	add := func(row int32) {
		n++
		m.addRow(sum, int(row))
	}
	var buf []byte
	for _, w := range words {
		if row, ok := m.words[w]; ok {
			add(row)
		}
		buf = append(append(append(buf[:0], '<'), w...), '>')
		m.grams(buf, add)
	}
	if row, ok := m.words[endOfLine]; ok {
		add(row)
	}
	if n > 0 {
		for i := range sum {
			sum[i] /= float32(n)
		}
	}
	return sum
}

// grams hands over the rows of the letter n-grams of a word, marked with its
// ends.
func (m *model) grams(word []byte, add func(int32)) {
	for i := range word {
		if word[i]&0xC0 == 0x80 {
			continue
		}
		h := uint32(2166136261) // FNV-1a, with bytes signed as fastText has it
		for j, n := i, 1; j < len(word) && n <= m.maxn; n++ {
			for first := true; j < len(word) && (first || word[j]&0xC0 == 0x80); first = false {
				h = (h ^ uint32(int32(int8(word[j])))) * 16777619
				j++
			}
			if n < m.minn || n == 1 && (i == 0 || j == len(word)) {
				continue
			}
			if row, ok := m.kept[int32(h%m.bucket)]; ok {
				add(m.nwords + row)
			}
		}
	}
}

func (m *model) addRow(sum []float32, row int) {
	if row < 0 || row >= m.rows {
		return
	}
	length := float32(1)
	if m.norms != nil {
		length = m.lengths.centroid(0, m.norms[row])[0]
	}
	codes := m.codes[row*m.vectors.parts:][:m.vectors.parts]
	for part, code := range codes {
		at := part * m.vectors.width
		for k, v := range m.vectors.centroid(part, code) {
			sum[at+k] += length * v
		}
	}
}

// probabilities walks the tree of the labels from its root.
func (m *model) probabilities(vector []float32) []float32 {
	out := make([]float32, len(m.labels))
	leaves := int32(len(m.labels))
	var walk func(n int32, p float32)
	walk = func(n int32, p float32) {
		if n < leaves {
			out[n] = p
			return
		}
		row := m.output[int(n-leaves)*m.dim:][:m.dim]
		var dot float32
		for i, v := range vector {
			dot += v * row[i]
		}
		right := float32(1 / (1 + math.Exp(-float64(dot))))
		walk(m.tree[n].left, p*(1-right))
		walk(m.tree[n].right, p*right)
	}
	walk(int32(len(m.tree)-1), 1)
	return out
}
