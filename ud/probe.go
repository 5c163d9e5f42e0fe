package ud

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Probe is a sentence with some of its relations: those that carry who did
// what to whom. It is quicker to write than a whole tree.
type Probe struct {
	Line int // of the sentence in its file
	Text string
	Arcs []ProbeArc
}

// ProbeArc says that a word has one of some relations to one of some heads.
// A word is its form, or form#2 for the second word of that form; the head of
// a root is ROOT.
type ProbeArc struct {
	Word             string
	Relations, Heads []string
}

// ReadProbes reads blocks of two lines: a sentence and "word relation head"
// parted by semicolons, alternatives parted by "/". Blocks are parted by empty
// lines; lines that begin with "# " are comments. Errors name file and line.
func ReadProbes(in io.Reader, name string) ([]Probe, error) {
	var out []Probe
	scan := bufio.NewScanner(in)
	text, at := "", 0
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		switch {
		case line == "" || strings.HasPrefix(line, "# "):
		case text == "":
			text, at = line, n
		default:
			p := Probe{Line: at, Text: text}
			for arc := range strings.SplitSeq(line, ";") {
				f := strings.Fields(arc)
				if len(f) != 3 {
					return nil, fmt.Errorf("%s:%d: %q is no \"word relation head\"", name, n, strings.TrimSpace(arc))
				}
				p.Arcs = append(p.Arcs, ProbeArc{f[0], strings.Split(f[1], "/"), strings.Split(f[2], "/")})
			}
			out = append(out, p)
			text = ""
		}
	}
	return out, scan.Err()
}

// CheckProbe returns a line for each arc of the probe that the model does not
// find. An error says that the probe itself is wrong: a word is not there.
func (m *Model) CheckProbe(p Probe) ([]string, error) {
	var words []Word
	for _, s := range m.Parse(p.Text) {
		shift := len(words)
		for _, w := range s.Words {
			if w.Head >= 0 {
				w.Head += shift
			}
			words = append(words, w)
		}
	}
	find := func(name string) (int, error) {
		if name == "ROOT" {
			return -1, nil
		}
		form, which, _ := strings.Cut(name, "#")
		nth := 1
		if which != "" {
			nth, _ = strconv.Atoi(which)
		}
		for i, w := range words {
			if w.Form == form {
				if nth--; nth == 0 {
					return i, nil
				}
			}
		}
		return 0, fmt.Errorf("line %d: no word %q in %q", p.Line, name, p.Text)
	}
	var wrong []string
	for _, a := range p.Arcs {
		i, err := find(a.Word)
		if err != nil {
			return nil, err
		}
		right := false
		for _, h := range a.Heads {
			head, err := find(h)
			if err != nil {
				return nil, err
			}
			right = right || words[i].Head == head
		}
		relation := false
		for _, r := range a.Relations {
			relation = relation || words[i].Rel == r
		}
		if !right || !relation {
			head := "ROOT"
			if words[i].Head >= 0 {
				head = words[words[i].Head].Form
			}
			wrong = append(wrong, fmt.Sprintf("%s %s %s; gold %s %s", a.Word, words[i].Rel, head,
				strings.Join(a.Relations, "/"), strings.Join(a.Heads, "/")))
		}
	}
	return wrong, nil
}
