package ud

import (
	"bufio"
	"io"
	"strings"
)

// knowNouns tells the tagger of words that are nouns and nothing else, one to a line, what it
// would have learnt of them had the treebanks had them; of words that they had it keeps what it
// learnt. Lines that begin with "#" are comments.
func (t *tagger) knowNouns(in io.Reader) error {
	known := map[uint32]uint32{}
	for _, s := range t.ambiguity.slots {
		if s.key != 0 {
			known[s.key] = s.value
		}
	}
	noun, _ := ambiguityClass(map[string]int{"NOUN": seldom})
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		key := key32(lexicalHash(fold(lines.Text())))
		if _, ok := known[key]; !ok {
			known[key] = noun
		}
	}
	t.ambiguity = tableOf(known)
	return lines.Err()
}
