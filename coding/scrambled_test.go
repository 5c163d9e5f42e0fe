package coding

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"attest"
)

// TestScrambledTexts codes reports of the project's own gold whose words were dropped, swapped
// or parted by commas, the same at every run: whatever the trees become, nothing breaks and the
// contract holds.
func TestScrambledTexts(t *testing.T) {
	c, random := newCoder(t), rand.New(rand.NewPCG(1, 2))
	for _, set := range []string{"a", "b", "c", "d"} {
		f, err := os.Open("../eval/gold/" + set + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var g attest.CodedReport
			if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
				t.Fatal(err)
			}
			for i := range 3 {
				r := g.Report
				r.ID, r.Text = fmt.Sprint(r.ID, "-", i), scrambled(r.Text, i, random)
				checkCoded(t, c.Code(r))
			}
		}
	}
}

// scrambled drops a sixth of the words of a text, swaps some of them, or puts commas behind some.
func scrambled(text string, way int, random *rand.Rand) string {
	words := strings.SplitAfter(text, " ")
	for i := range words {
		if random.IntN(6) > 0 {
			continue
		}
		switch way {
		case 0:
			words[i] = ""
		case 1:
			k := random.IntN(len(words))
			words[i], words[k] = words[k], words[i]
		default:
			words[i] = strings.TrimSuffix(words[i], " ") + ", "
		}
	}
	return strings.Join(words, "")
}
