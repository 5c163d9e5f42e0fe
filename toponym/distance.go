package toponym

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"attest/gazetteer"
	"attest/lang"
)

// farthest is the largest distance in km from a place that still tells where
// something was.
const farthest = 1000

// readNumbers takes the numbers in words from the language pack's numbers.tsv,
// as far as they count kilometres: « une trentaine de », "two".
func (w *words) readNumbers(p lang.Pack) error {
	rows, err := lang.Table(p.FS, "numbers.tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("language pack %s: %w", p.Code, err)
	}
	for _, r := range rows {
		if kind := r.Get("kind"); kind != "cardinal" && kind != "group" {
			continue
		}
		if low, err := strconv.ParseFloat(r.Get("low"), 64); err == nil {
			w.number[gazetteer.Fold(r.Get("words"))] = low
		}
	}
	return nil
}

// distanceBefore reads "15 km" or "thirty nautical miles" before a token, 0 when
// there is none.
func (t *reading) distanceBefore(end int) float64 {
	for n := min(longestUnit, end); n > 0; n-- {
		unit, ok := t.phraseBefore(end, n)
		if !ok {
			continue
		}
		if km, ok := t.r.w.unit[unit]; ok {
			if v := t.numberBefore(end-n) * km; v > 0 && v <= farthest {
				return v
			}
			return 0
		}
	}
	return 0
}

// longestUnit is the number of words of the longest unit of length.
const longestUnit = 2

// numberBefore reads the number that ends just before a token, at most with "of"
// between (« une vingtaine de »); 0 when there is none.
func (t *reading) numberBefore(end int) float64 {
	if end > 0 && t.r.w.of[t.r.w.key([]string{t.tokens[end-1].folded})] {
		end--
	}
	if end == 0 {
		return 0
	}
	k := t.tokens[end-1]
	if v, err := strconv.ParseFloat(strings.ReplaceAll(t.text[k.start:k.end], ",", "."), 64); err == nil {
		return v
	}
	return t.r.w.inWords(k.folded)
}

// inWords is the value of a number in words, hyphens between them at most
// ("twenty-five"); 0 for what is none.
func (w *words) inWords(folded string) float64 {
	if v, ok := w.number[folded]; ok {
		return v
	}
	sum := 0.0
	for _, part := range strings.Fields(folded) {
		v, ok := w.number[part]
		if !ok {
			return 0
		}
		sum += v
	}
	return sum
}
