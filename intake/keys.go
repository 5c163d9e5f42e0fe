package intake

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// reportKeys are the keys of a report object that a key beside them can be a slip for.
var reportKeys = []string{"url", "publisher", "title", "language", "published", "text"}

// noteSlips notes keys that are none of a report object's but nearly one that it lacks. Other
// keys, such as those of other programs, are passed over in silence.
func noteSlips(object []byte, item *Item) {
	var keys map[string]json.RawMessage
	if json.Unmarshal(object, &keys) != nil {
		return // the reading of the report has said why
	}
	if within := keys["report"]; within != nil {
		noteSlips(within, item)
		return
	}
	missing, others := slices.Clone(reportKeys), []string{}
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		at := slices.Index(missing, strings.ToLower(key))
		if at < 0 {
			others = append(others, key)
			continue
		}
		missing = slices.Delete(missing, at, at+1)
	}
	for _, key := range others {
		if known := meant(strings.ToLower(key), missing); known != "" {
			item.note("the key %q is passed over; is %q meant?", key, known)
		}
	}
}

// meant returns the known key that another is nearest to by a slip; "" when it is near none.
func meant(key string, known []string) string {
	near := slices.DeleteFunc(slices.Clone(known), func(k string) bool { return !slip(key, k) })
	if len(near) == 0 {
		return ""
	}
	return slices.MinFunc(near, func(a, b string) int { return cmp.Compare(edits(key, a), edits(key, b)) })
}

// slip reports whether a key is a known one with a letter wrong, too many or missing: two
// of them where it is long.
func slip(key, known string) bool {
	most := 1
	if len(known) > 5 {
		most = 2
	}
	return edits(key, known) <= most
}

// edits is the number of letters that are to be put in, taken out or changed to make one word
// of the other.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = min(diagonal, row[j], row[j+1]) + 1
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
