package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sort"
)

// Baseline holds the figures, set by set, below which the coder must not fall.
type Baseline map[string]Mark

// Mark is what is kept of a set's figures. Precision of the floats is four
// places, as in Figures.
type Mark struct {
	Reports    int     `json:"reports"`    // a set that has grown or shrunk is another set
	Claims     float64 `json:"claims"`     // F1
	Whole      float64 `json:"whole"`      // F1
	Slots      float64 `json:"slots"`      // F1
	Statistics float64 `json:"statistics"` // F1
	Quiet      int     `json:"quiet"`      // false claims in quiet reports
	Invalid    int     `json:"invalid"`
}

// Mark returns what a baseline keeps of the figures.
func (f Figures) Mark() Mark {
	return Mark{f.Reports, f.Claims.F1, f.Whole.F1, f.Slots.F1, f.Statistics.F1, f.Quiet.FalseClaims, f.Invalid}
}

// slack is how far an F1 may fall without being told as fallen: less than one
// claim in a set of two hundred.
const slack = 0.003

// Fallen compares new figures of a set with the baseline and says what fell.
// Slots and whole are not held against a coder that finds more claims than
// before: the newly found are the hard ones.
func (b Baseline) Fallen(set string, f Figures) []string {
	old, known := b[set]
	now := f.Mark()
	if !known || old.Reports != now.Reports || old.Claims == 0 {
		return nil // a coder that finds nothing makes no false claims either
	}
	var fallen []string
	below := func(name string, was, is float64) {
		if is < was-slack {
			fallen = append(fallen, fmt.Sprintf("%s: %s F1 fell from %.4f to %.4f", set, name, was, is))
		}
	}
	below("claims", old.Claims, now.Claims)
	below("whole", old.Whole, now.Whole)
	if now.Claims <= old.Claims {
		below("slots", old.Slots, now.Slots)
	}
	below("statistics", old.Statistics, now.Statistics)
	if now.Quiet > old.Quiet {
		fallen = append(fallen, fmt.Sprintf("%s: false claims in quiet reports rose from %d to %d", set, old.Quiet, now.Quiet))
	}
	if now.Invalid > old.Invalid {
		fallen = append(fallen, fmt.Sprintf("%s: invalid outputs rose from %d to %d", set, old.Invalid, now.Invalid))
	}
	return fallen
}

// Raise takes each figure of the set that is better than the baseline's, and the slots as
// they are of a coder that finds more claims than before (as in Fallen). It tells whether it
// took any.
func (b Baseline) Raise(set string, f Figures) bool {
	old, known := b[set]
	now := f.Mark()
	if known && old.Reports == now.Reports {
		slots := now.Slots
		if now.Claims <= old.Claims {
			slots = max(old.Slots, now.Slots)
		}
		now = Mark{now.Reports, max(old.Claims, now.Claims), max(old.Whole, now.Whole), slots, max(old.Statistics, now.Statistics),
			min(old.Quiet, now.Quiet), min(old.Invalid, now.Invalid)}
	}
	b[set] = now
	return !known || now != old
}

// ReadBaseline reads a baseline; a file that is not there is an empty one.
func ReadBaseline(path string) (Baseline, error) {
	b := Baseline{}
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return b, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read baseline: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&b); err != nil {
		return nil, fmt.Errorf("%s: not a baseline: %w", path, err)
	}
	return b, nil
}

// Write writes the baseline, one set a line, sorted by name.
func (b Baseline) Write(path string) error {
	var names []string
	for n := range b {
		names = append(names, n)
	}
	sort.Strings(names)
	var out bytes.Buffer
	out.WriteString("{\n")
	for i, n := range names {
		name, err := json.Marshal(n)
		if err != nil {
			return err
		}
		mark, err := json.Marshal(b[n])
		if err != nil {
			return err
		}
		comma := ","
		if i == len(names)-1 {
			comma = ""
		}
		fmt.Fprintf(&out, "  %s: %s%s\n", name, mark, comma)
	}
	out.WriteString("}\n")
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		return fmt.Errorf("write baseline: %w", err)
	}
	return nil
}
