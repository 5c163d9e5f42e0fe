package quantity

import (
	"fmt"
	"slices"
	"strconv"

	"attest/lang"
	"attest/scan"
)

// File is the table of number words in a language pack.
const File = "numbers.tsv"

type kind uint8

const (
	weak kind = iota
	cardinal
	multiple
	and
	group
	vague
	several
	zero
	ordinal
	suffix
	least
	most
	about
	leastAfter
	mostAfter
	aboutAfter
	between
	betweenAnd
	from
	to
	or
	percent
	of
	label
	figure
	kinds
)

var kindNames = [kinds]string{"weak", "cardinal", "multiple", "and", "group", "vague", "several", "zero", "ordinal",
	"suffix", "least", "most", "about", "least-after", "most-after", "about-after", "between", "between-and", "from",
	"to", "or", "percent", "of", "label", "figure"}

// open is a bound that is not known.
const open = -1

// entry is a phrase of the table.
type entry struct {
	kind      kind
	words     []string // folded tokens
	low, high int
	room      int // a number below room may follow within the same number
	approx    bool
}

// Reader reads the quantities of one language. It is safe for concurrent use.
type Reader struct {
	byFirst    map[string][]entry // by the first token, longest phrase first
	groupMarks map[string]bool    // "space" stands for a space
	decimals   map[string]bool
}

// Load reads a pack's number words.
func Load(p lang.Pack) (*Reader, error) {
	rows, err := lang.Table(p.FS, File)
	if err != nil {
		return nil, err
	}
	r := &Reader{byFirst: map[string][]entry{}, groupMarks: map[string]bool{}, decimals: map[string]bool{}}
	for _, row := range rows {
		if err := r.add(row); err != nil {
			return nil, fmt.Errorf("%s/%s:%d: %w", p.Code, File, row.Line, err)
		}
	}
	for _, es := range r.byFirst {
		slices.SortStableFunc(es, func(a, b entry) int { return len(b.words) - len(a.words) })
	}
	return r, nil
}

func (r *Reader) add(row lang.Row) error {
	words := row.Get("words")
	switch row.Get("kind") {
	case "group-mark":
		r.groupMarks[words] = true
		return nil
	case "decimal-mark":
		r.decimals[words] = true
		return nil
	}
	k := slices.Index(kindNames[:], row.Get("kind"))
	if k < 0 {
		return fmt.Errorf("no kind of number word is called %q", row.Get("kind"))
	}
	e := entry{kind: kind(k), approx: row.Get("approx") != ""}
	for _, t := range scan.Tokens(words) {
		e.words = append(e.words, t.Fold)
	}
	if len(e.words) == 0 {
		return fmt.Errorf("no words")
	}
	for _, c := range []struct {
		col  string
		into *int
		none int
	}{{"low", &e.low, open}, {"high", &e.high, open}, {"room", &e.room, 0}} {
		*c.into = c.none
		if s := row.Get(c.col); s != "" {
			n, err := strconv.Atoi(s)
			if err != nil || n < 0 {
				return fmt.Errorf("column %s: %q is no whole number", c.col, s)
			}
			*c.into = n
		}
	}
	switch e.kind {
	case weak, cardinal, multiple, group, several, zero, ordinal:
		if e.low == open {
			return fmt.Errorf("a %s needs a low value", kindNames[e.kind])
		}
	}
	r.byFirst[e.words[0]] = append(r.byFirst[e.words[0]], e)
	return nil
}

// match returns the longest phrase of one of the kinds that begins at token i,
// and the token after it.
func (r *Reader) match(tokens []scan.Token, i int, want ...kind) (entry, int, bool) {
	if i >= len(tokens) {
		return entry{}, i, false
	}
	for _, e := range r.byFirst[tokens[i].Fold] {
		if !slices.Contains(want, e.kind) || i+len(e.words) > len(tokens) {
			continue
		}
		fits := true
		for k, w := range e.words {
			if tokens[i+k].Fold != w || k > 0 && tokens[i+k].NewLine {
				fits = false
				break
			}
		}
		if fits {
			return e, i + len(e.words), true
		}
	}
	return entry{}, i, false
}

// FirstWords returns the folded words with which a number, a vague quantity
// or an ordinal can begin.
func (r *Reader) FirstWords() []string {
	var out []string
	for w, es := range r.byFirst {
		for _, e := range es {
			if slices.Contains([]kind{weak, cardinal, multiple, vague, several, ordinal}, e.kind) {
				out = append(out, w)
				break
			}
		}
	}
	slices.Sort(out)
	return out
}
