package frames

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// load loads a pack of these groups and of a frame with these lines of words.
func load(groups, words string) (*Lexicon, error) {
	return Load(fstest.MapFS{
		"groups.txt": {Data: []byte(groups)},
		"frames.txt": {Data: []byte("# Frames.\n\nid: abduct\nact: abduction\ntype: take\n" + words + "\n")},
	}, "xx", nil)
}

// told returns the alternatives that a lexicon holds, as "head companion …".
func told(fr *Lexicon) []string {
	var all []string
	for _, ps := range fr.byHead {
		for _, p := range ps {
			all = append(all, strings.Join(append([]string{p.head}, p.companions...), " "))
		}
	}
	slices.Sort(all)
	return all
}

func TestGroups(t *testing.T) {
	cars := "group: car\nwords: van | pickup truck\n\n"
	cases := []struct{ name, groups, words, want string }{
		{"a companion", cars, "verb: abduct | force +into +{car}", "abduct, force into pickup truck, force into van"},
		{"the head", "group: shove\nwords: push | force\n", "verb: {shove} +into +van", "force into van, push into van"},
		{"both", cars + "group: shove\nwords: push | force\n", "verb: {shove} +{car}", "force pickup truck, force van, push pickup truck, push van"},
		{"a group of groups", cars + "group: carrier\nwords: {car} | bus\n", "verb: force +{carrier}", "force bus, force pickup truck, force van"},
		{"said already", cars, "verb: force +van | force +{car}", "force pickup truck, force van"},
		{"over several lines", "group: car\nwords: van\nwords: bus\n", "verb: abduct\nverb: force +{car}", "abduct, force bus, force van"},
		{"in pieces", "group: car\nwords: pick-up\n", "verb: force +{car}", "force pick up, force pick-up"},
	}
	for _, c := range cases {
		fr, err := load(c.groups, c.words)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := strings.Join(told(fr), ", "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestPatternAsWritten holds that a pattern keeps the alternative that a person finds in
// the pack.
func TestPatternAsWritten(t *testing.T) {
	fr, err := load("group: car\nwords: van\n", "verb: force +into +{car}")
	if err != nil {
		t.Fatal(err)
	}
	if got := fr.byHead["force"][0].Written; got != "force +into +{car}" {
		t.Errorf("got %q", got)
	}
}

func TestGroupErrors(t *testing.T) {
	cases := []struct{ name, groups, words, want string }{
		{"an unknown group", "", "verb: abduct\nverb: force +into +{car}", `xx/frames.txt:7: "force +into +{car}": groups.txt has no group "car"`},
		{"unknown in a group", "group: car\nwords: {van}\n", "verb: force +{car}", `xx/groups.txt:2: "{van}": groups.txt has no group "van"`},
		{"an empty group", "# Cars.\ngroup: car\nwords: | \n", "verb: force +{car}", `xx/groups.txt:2: the group "car" is empty`},
		{"an unused group", "group: car\nwords: van\n\ngroup: home\nwords: house\n", "verb: force +{car}", `xx/groups.txt:4: no frame uses the group "home"`},
		{"a group twice", "group: car\nwords: van\n\ngroup: car\nwords: bus\n", "verb: force +{car}", `xx/groups.txt:4: the group "car" stands in line 1 already`},
		{"a group without a name", "words: van\n", "verb: force", `xx/groups.txt:1: a stanza without "group:"`},
		{"an open brace", "group: car\nwords: van\n", "verb: force +{car", `xx/frames.txt:6: "force +{car": a brace is not closed`},
	}
	for _, c := range cases {
		_, err := load(c.groups, c.words)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s:\n got %v\nwant %s", c.name, err, c.want)
		}
	}
}
