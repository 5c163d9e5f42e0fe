package events

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"attest"
)

// rulings is what the decisions that hold say, ready for use.
type rulings struct {
	rejected map[attest.ClaimRef]bool
	merges   [][]attest.ClaimRef
	splits   []attest.Decision
	orphans  []attest.Decision
}

// Undone are the ids of the decisions that a standing undo takes back. An undo
// can itself be undone.
func Undone(decisions []attest.Decision) map[string]bool {
	undone := map[string]bool{}
	for _, d := range slices.Backward(decisions) {
		if d.Kind == attest.Undo && !undone[d.ID] {
			undone[d.Undoes] = true
		}
	}
	return undone
}

// Standing returns the decisions that hold, without the undos.
func Standing(decisions []attest.Decision) []attest.Decision {
	undone := Undone(decisions)
	var out []attest.Decision
	for _, d := range decisions {
		if !undone[d.ID] && d.Kind != attest.Undo {
			out = append(out, d)
		}
	}
	return out
}

// apply makes the corrections of the standing decisions to the reports, which
// it copies where it changes them, and returns the rest as rulings. Decisions
// are in the order in which they were made; a later one prevails.
func apply(reports []Report, decisions []attest.Decision) ([]Report, rulings, error) {
	r := rulings{rejected: map[attest.ClaimRef]bool{}}
	at := map[attest.ClaimRef][2]int{}
	for i := range reports {
		for j := range reports[i].Claims {
			at[reports[i].Ref(reports[i].Claims[j].ID)] = [2]int{i, j}
		}
	}
	if len(decisions) == 0 {
		return reports, r, nil
	}
	byReport := map[string][]attest.ClaimRef{}
	for i := range reports {
		for j := range reports[i].Claims {
			byReport[reports[i].ID] = append(byReport[reports[i].ID], reports[i].Ref(reports[i].Claims[j].ID))
		}
	}
	copied := map[int]bool{}
	out := slices.Clone(reports)
	for _, d := range Standing(decisions) {
		all := append(expand(d.Claims, byReport), expand(d.Apart, byReport)...)
		if len(all) == 0 && d.Kind != attest.Note || slices.ContainsFunc(all, func(c attest.ClaimRef) bool { _, ok := at[c]; return !ok }) {
			r.orphans = append(r.orphans, d)
		}
		claims := slices.DeleteFunc(expand(d.Claims, byReport), func(c attest.ClaimRef) bool { _, ok := at[c]; return !ok })
		switch d.Kind {
		case attest.Reject:
			for _, c := range claims {
				r.rejected[c] = true
			}
		case attest.Merge:
			r.merges = append(r.merges, claims)
			r.splits = dropSplits(r.splits, claims)
		case attest.Split:
			d.Claims, d.Apart = claims, expand(d.Apart, byReport)
			r.splits = append(r.splits, d)
			r.merges = dropMerges(r.merges, d.Claims, d.Apart)
		case attest.Correct:
			for _, c := range claims {
				i, j := at[c][0], at[c][1]
				if !copied[i] {
					out[i].Claims = slices.Clone(out[i].Claims)
					copied[i] = true
				}
				fixed, err := Corrected(out[i].Claims[j], d.Field, d.Value)
				if err != nil {
					return nil, r, fmt.Errorf("decision %s: %w", d.ID, err)
				}
				out[i].Claims[j] = fixed
			}
		}
	}
	return out, r, nil
}

// expand puts the claims of a report in the place of "report:*".
func expand(refs []attest.ClaimRef, byReport map[string][]attest.ClaimRef) []attest.ClaimRef {
	var out []attest.ClaimRef
	for _, c := range refs {
		if id, ok := strings.CutSuffix(string(c), ":*"); ok {
			out = append(out, byReport[id]...)
			continue
		}
		out = append(out, c)
	}
	return out
}

// dropSplits takes out of earlier splits what a later merge joins.
func dropSplits(splits []attest.Decision, merged []attest.ClaimRef) []attest.Decision {
	return slices.DeleteFunc(slices.Clone(splits), func(d attest.Decision) bool { return both(d.Claims, d.Apart, merged) })
}

// dropMerges takes out of earlier merges the claims that a later split parts.
func dropMerges(merges [][]attest.ClaimRef, claims, apart []attest.ClaimRef) [][]attest.ClaimRef {
	var out [][]attest.ClaimRef
	for _, m := range merges {
		if both(claims, apart, m) {
			m = slices.DeleteFunc(slices.Clone(m), func(c attest.ClaimRef) bool { return slices.Contains(claims, c) })
		}
		out = append(out, m)
	}
	return out
}

func both(a, b, in []attest.ClaimRef) bool {
	has := func(list []attest.ClaimRef) bool {
		return slices.ContainsFunc(list, func(c attest.ClaimRef) bool { return slices.Contains(in, c) })
	}
	return has(a) && has(b)
}

// Corrected returns a claim with the field at a dotted path set to a value in
// JSON, or taken out when the value is empty.
func Corrected(c attest.Claim, path, value string) (attest.Claim, error) {
	raw, err := json.Marshal(c)
	if err != nil {
		return c, fmt.Errorf("correct %s: %w", path, err)
	}
	var tree map[string]any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return c, fmt.Errorf("correct %s: %w", path, err)
	}
	keys := strings.Split(path, ".")
	node := tree
	for _, k := range keys[:len(keys)-1] {
		next, ok := node[k].(map[string]any)
		if !ok {
			next = map[string]any{}
			node[k] = next
		}
		node = next
	}
	last := keys[len(keys)-1]
	if value == "" {
		delete(node, last)
	} else {
		var v any
		if err := json.Unmarshal([]byte(value), &v); err != nil {
			return c, fmt.Errorf("correct %s: %q is no JSON value: %s", path, value, attest.JSONFault(err))
		}
		node[last] = v
	}
	if raw, err = json.Marshal(tree); err != nil {
		return c, fmt.Errorf("correct %s: %w", path, err)
	}
	fixed := attest.Claim{}
	dec := json.NewDecoder(strings.NewReader(string(raw)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&fixed); err != nil {
		return c, fmt.Errorf("correct %s to %s: %s", path, value, attest.JSONFault(err))
	}
	if len(fixed.Evidence) == 0 {
		fixed.Evidence = nil
	}
	return fixed, nil
}
