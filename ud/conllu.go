package ud

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Tree is one sentence of a treebank: the analysis and the text it is of.
type Tree struct {
	ID     string
	Doc    string // id of the document, "" when the treebank names none
	NewPar bool   // a document or a paragraph begins here
	Text   string
	Sentence
}

// ReadCoNLLU reads a treebank (https://universaldependencies.org/format.html).
// Empty nodes and the columns XPOS and DEPS are skipped. The words of a
// multiword token get its offsets, unless they are its letters one after the
// other ("don't"): then each has its own. Errors name the file and the line.
func ReadCoNLLU(in io.Reader, name string) ([]Tree, error) {
	scan := bufio.NewScanner(in)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	var trees []Tree
	var b treeBuilder
	for line := 1; scan.Scan(); line++ {
		row := scan.Text()
		switch {
		case row == "":
			if t, ok := b.tree(); ok {
				if err := checkHeads(t.Words); err != nil {
					return nil, fmt.Errorf("%s:%d: sentence %s: %w", name, line, t.ID, err)
				}
				trees = append(trees, t)
			}
			b = treeBuilder{doc: b.doc}
		case row[0] == '#':
			b.comment(row)
		default:
			if err := b.word(row); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, line, err)
			}
		}
	}
	if t, ok := b.tree(); ok {
		trees = append(trees, t)
	}
	return trees, scan.Err()
}

type treeBuilder struct {
	t       Tree
	doc     string
	text    strings.Builder
	mwtEnd  int // number of the last word of an open multiword token
	mwtAt   int // its offset
	mwtForm string
}

func (b *treeBuilder) comment(row string) {
	key, value, _ := strings.Cut(strings.TrimSpace(row[1:]), "=")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	switch {
	case key == "sent_id":
		b.t.ID = value
	case key == "newdoc id" || key == "newdoc":
		b.doc = value
		b.t.NewPar = true
	case strings.HasPrefix(key, "newpar"):
		b.t.NewPar = true
	}
}

func (b *treeBuilder) word(row string) error {
	c := strings.Split(row, "\t")
	if len(c) != 10 {
		return fmt.Errorf("%d columns where CoNLL-U has 10", len(c))
	}
	space := " "
	if strings.Contains(c[9], "SpaceAfter=No") {
		space = ""
	}
	if first, last, ok := strings.Cut(c[0], "-"); ok {
		if _, err := strconv.Atoi(first); err != nil {
			return fmt.Errorf("bad word number %q", c[0])
		}
		end, err := strconv.Atoi(last)
		if err != nil {
			return fmt.Errorf("bad word number %q", c[0])
		}
		b.mwtEnd, b.mwtAt, b.mwtForm = end, b.text.Len(), c[1]
		b.text.WriteString(c[1] + space)
		return nil
	}
	if strings.Contains(c[0], ".") {
		return nil
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return fmt.Errorf("bad head %q", c[6])
	}
	w := Word{Form: c[1], Lemma: c[2], UPOS: c[3], Feats: c[5], Head: head - 1, Rel: c[7]}
	if w.Feats == "_" {
		w.Feats = ""
	}
	if len(b.t.Words) < b.mwtEnd {
		w.Start, w.End = b.mwtAt, b.mwtAt+len(b.mwtForm)
	} else {
		w.Start = b.text.Len()
		b.text.WriteString(w.Form)
		w.End = b.text.Len()
		b.text.WriteString(space)
	}
	b.t.Words = append(b.t.Words, w)
	if len(b.t.Words) == b.mwtEnd {
		spreadConcatenated(b.t.Words, b.mwtAt, b.mwtForm)
	}
	return nil
}

// spreadConcatenated gives the words of the multiword token at the end of
// words offsets of their own if they are its letters one after the other.
func spreadConcatenated(words []Word, at int, form string) {
	first := len(words)
	joined := ""
	for first > 0 && words[first-1].Start == at {
		first--
		joined = words[first].Form + joined
	}
	if joined != form {
		return
	}
	for i := first; i < len(words); i++ {
		words[i].Start = at
		at += len(words[i].Form)
		words[i].End = at
	}
}

func (b *treeBuilder) tree() (Tree, bool) {
	t := b.t
	t.Doc = b.doc
	t.Text = strings.TrimSuffix(b.text.String(), " ")
	t.End = len(t.Text)
	return t, len(t.Words) > 0
}

// checkHeads returns an error unless the heads form a tree with one root.
func checkHeads(words []Word) error {
	root := -1
	for i, w := range words {
		if w.Head < -1 || w.Head >= len(words) || w.Head == i {
			return fmt.Errorf("word %d has the head %d", i+1, w.Head+1)
		}
		if w.Head == -1 {
			if root >= 0 {
				return fmt.Errorf("words %d and %d are both roots", root+1, i+1)
			}
			root = i
		}
	}
	for i := range words {
		steps := 0
		for h := i; h >= 0; h = words[h].Head {
			if steps++; steps > len(words) {
				return fmt.Errorf("word %d is its own ancestor", i+1)
			}
		}
	}
	return nil
}

// WriteCoNLLU writes sentences of a text. Words that share their offsets are
// written as a multiword token.
func WriteCoNLLU(out io.Writer, text string, sentences []Sentence) error {
	w := bufio.NewWriter(out)
	for n, s := range sentences {
		fmt.Fprintf(w, "# sent_id = %d\n# text = %s\n", n+1, strings.Join(strings.Fields(text[s.Start:s.End]), " "))
		for i := 0; i < len(s.Words); i++ {
			end := i
			for end+1 < len(s.Words) && s.Words[end+1].Start == s.Words[i].Start {
				end++
			}
			misc := "_"
			if end+1 < len(s.Words) && s.Words[end+1].Start == s.Words[end].End {
				misc = "SpaceAfter=No"
			}
			if end > i {
				form := text[s.Words[i].Start:s.Words[i].End]
				fmt.Fprintf(w, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", i+1, end+1, form, misc)
				misc = "_"
			}
			for ; i <= end; i++ {
				x := s.Words[i]
				feats := x.Feats
				if feats == "" {
					feats = "_"
				}
				fmt.Fprintf(w, "%d\t%s\t%s\t%s\t_\t%s\t%d\t%s\t_\t%s\n", i+1, x.Form, x.Lemma, x.UPOS, feats, x.Head+1, x.Rel, misc)
			}
			i--
		}
		fmt.Fprintln(w)
	}
	return w.Flush()
}

// reduceFeats keeps the features named.
func reduceFeats(feats string, keep []string) string {
	var kept []string
	for kv := range strings.SplitSeq(feats, "|") {
		if k, _, _ := strings.Cut(kv, "="); slices.Contains(keep, k) {
			kept = append(kept, kv)
		}
	}
	return strings.Join(kept, "|")
}
