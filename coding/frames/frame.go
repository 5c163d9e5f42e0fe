package frames

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"attest"
	"attest/coding/syntax"
	"attest/lang"
)

// Frame is a group of words that tell one act and give their arguments the
// same roles (a stanza of frames.txt).
type Frame struct {
	ID         string // "en/attack"
	Act        attest.Act
	Kind       Kind
	Means      bool // the means named beside it may make the act more specific
	Needs      Need
	Instrument attest.InstrumentKind // what the word itself says of the means
	NoHarm     bool                  // its victims are not counted as killed
	Stays      bool                  // its act stands whoever the victims are
	toll       bool                  // tells what became of people, not the blow itself
	Not        syntax.WordSet        // companions with which the words mean something else
	Examples   []Example
	Line       int
}

// Kind says which roles the arguments of the frame's words play.
type Kind string

const (
	Strike    Kind = "strike"  // subject strikes object: actor, target
	Fire      Kind = "fire"    // subject fires on the object of a preposition
	Launch    Kind = "launch"  // subject sends a weapon at a target
	Land      Kind = "land"    // a weapon comes down on a target
	Blast     Kind = "blast"   // something explodes near a target
	Suicide   Kind = "suicide" // the subject explodes with the weapon
	Clash     Kind = "clash"   // two sides
	Kill      Kind = "kill"    // subject kills object
	Die       Kind = "die"     // subject is killed
	Undergo   Kind = "undergo" // subject is struck ("came under fire")
	Wound     Kind = "wound"   // subject wounds object
	Found     Kind = "found"   // bodies of the object are found
	Take      Kind = "take"    // subject abducts object
	Arrest    Kind = "arrest"  // subject arrests object
	Intercept Kind = "intercept"
	Seize     Kind = "seize"   // subject takes a place
	Move      Kind = "move"    // forces move
	Agree     Kind = "agree"   // parties agree
	Release   Kind = "release" // subject lets the object go
	Protest   Kind = "protest"
	Riot      Kind = "riot"
)

var frameKinds = []Kind{Strike, Fire, Launch, Land, Blast, Suicide, Clash,
	Kill, Die, Undergo, Wound, Found, Take, Arrest, Intercept, Seize, Move, Agree,
	Release, Protest, Riot}

// Need is what must stand beside a word for it to be taken literally.
type Need string

const (
	NeedNothing   Need = ""
	NeedConflict  Need = "conflict"  // an armed party, a weapon, a toll or a thing that is attacked
	NeedArmed     Need = "armed"     // an armed party or a weapon
	NeedWeapon    Need = "weapon"    // a weapon
	NeedVictim    Need = "victim"    // a person or group that it is done to
	NeedCaptor    Need = "captor"    // such a person, and somebody who takes people
	NeedArms      Need = "arms"      // weapons that it is done to
	NeedViolence  Need = "violence"  // a weapon or another act that it belongs to
	NeedPhysical  Need = "physical"  // a thing that can be destroyed
	NeedPlace     Need = "place"     // a place that is taken, and somebody who can take it
	NeedForce     Need = "force"     // fighters or troops
	NeedTroops    Need = "troops"    // a state's or mission's troops, with a place
	NeedPeople    Need = "people"    // a crowd
	NeedAgreement Need = "agreement" // parties, or a word that the agreement was made
	NeedLine      Need = "line"      // a line without a verb that ends in a toll, or in that there is none
)

var needs = []Need{NeedNothing, NeedConflict, NeedArmed, NeedWeapon, NeedVictim, NeedCaptor, NeedArms, NeedViolence, NeedPhysical, NeedPlace,
	NeedForce, NeedTroops, NeedPeople, NeedAgreement, NeedLine}

// Pattern is one way a frame is told: a head word and the companions that
// must stand within companionWindow words of it.
type Pattern struct {
	Frame      *Frame
	Written    string // as the pack writes it: "drop +{poison}"
	head       string
	companions []string
	Noun       bool
	hyphened   bool // its words are the pieces of one with a hyphen, which must stand between two of them
}

const companionWindow = 7

// Lexicon indexes the patterns of a pack by head word.
type Lexicon struct {
	grammar *syntax.Grammar
	All     []*Frame
	byHead  map[string][]Pattern
}

// Load reads the frames of a pack (frames.txt) and the groups that they name (groups.txt);
// the words are told apart with the pack's sets. An error names the file and the line.
func Load(fsys fs.FS, code string, g *syntax.Grammar) (*Lexicon, error) {
	groups, err := readGroups(fsys, code)
	if err != nil {
		return nil, err
	}
	stanzas, err := lang.Stanzas(fsys, "frames.txt")
	if err != nil {
		return nil, err
	}
	fr := &Lexicon{grammar: g, byHead: map[string][]Pattern{}}
	for _, st := range stanzas {
		f, err := readFrame(st, code)
		if err != nil {
			return nil, err
		}
		fr.All = append(fr.All, f)
		for _, key := range [2]string{"verb", "noun"} {
			alternatives, err := groups.alternatives(st, code, key)
			if err != nil {
				return nil, err
			}
			fr.add(f, alternatives, key == "noun")
		}
	}
	return fr, groups.unused(code)
}

// add indexes the alternatives of a frame, each once: a word may be of several groups.
func (fr *Lexicon) add(f *Frame, alternatives []alternative, noun bool) {
	seen := map[string]bool{}
	for _, a := range alternatives {
		if seen[a.told] {
			continue
		}
		seen[a.told] = true
		parts := strings.Fields(strings.ReplaceAll(strings.ToLower(a.told), "+", ""))
		fr.index(Pattern{Frame: f, Written: a.written, head: parts[0], companions: parts[1:], Noun: noun})
		if p, ok := inPieces(parts, noun); ok {
			p.Frame, p.Written = f, a.written
			fr.index(p)
		}
	}
}

// inPieces is the pattern of an entry with a word that tokenisers cut at its
// hyphens ("shoot-out", "carpet-bomb"), cut likewise. A verb is the last piece
// of its word.
func inPieces(parts []string, noun bool) (Pattern, bool) {
	var pieces []string
	for i, part := range parts {
		cut := strings.Split(part, "-")
		if i == 0 && !noun {
			slices.Reverse(cut)
		}
		pieces = append(pieces, cut...)
	}
	return Pattern{head: pieces[0], companions: pieces[1:], Noun: noun, hyphened: true}, len(pieces) > len(parts)
}

func (fr *Lexicon) index(p Pattern) {
	// A compound noun is headed by its last word where the language puts the
	// head last ("car bomb") and by its first where it puts it first
	// (« voiture piégée »): both ends are indexed, the match decides.
	fr.byHead[p.head] = append(fr.byHead[p.head], p)
	if p.Noun && len(p.companions) > 0 {
		last := len(p.companions) - 1
		q := p
		q.head, q.companions = p.companions[last], append([]string{p.head}, p.companions[:last]...)
		fr.byHead[q.head] = append(fr.byHead[q.head], q)
	}
}

func readFrame(st lang.Stanza, code string) (*Frame, error) {
	f := &Frame{
		ID:         code + "/" + st.Get("id"),
		Act:        attest.Act(st.Get("act")),
		Kind:       Kind(st.Get("type")),
		Means:      st.Get("means") == "yes",
		Needs:      Need(st.Get("needs")),
		Instrument: attest.InstrumentKind(st.Get("instrument")),
		NoHarm:     st.Get("harm") == "none",
		Stays:      st.Get("stays") == "yes",
		toll:       st.Get("toll") == "yes",
		Not:        syntax.NewWordSet(st.List("not")),
		Line:       st.Line,
	}
	at := fmt.Sprintf("%s/%s:%d", code, st.File, st.Line)
	switch {
	case st.Get("id") == "":
		return nil, fmt.Errorf("%s: a frame without \"id:\"", at)
	case f.Act.Family() == "":
		return nil, fmt.Errorf("%s: %q is no act of the codebook", at, f.Act)
	case !slices.Contains(frameKinds, f.Kind):
		return nil, fmt.Errorf("%s: %q is no type of frame", at, f.Kind)
	case !slices.Contains(needs, f.Needs):
		return nil, fmt.Errorf("%s: %q is no need of a frame", at, f.Needs)
	}
	for _, field := range st.Fields {
		if field.Key == "yes" || field.Key == "no" {
			e, err := readExample(field)
			if err != nil {
				return nil, fmt.Errorf("%s/%s:%d: %w", code, st.File, field.Line, err)
			}
			f.Examples = append(f.Examples, e)
		}
	}
	return f, nil
}

// HasHead reports whether a word is the head of a frame's words.
func (fr *Lexicon) HasHead(lemma string) bool { return len(fr.byHead[lemma]) > 0 }

// HasNoun reports whether an act can be told with a noun, in any sentence.
func (fr *Lexicon) HasNoun(lemma string) bool {
	return slices.ContainsFunc(fr.byHead[lemma], func(p Pattern) bool { return p.Noun && p.Frame.Needs != NeedLine })
}

// Intransitive tells frames whose verbs have no passive participle of their
// own: what looks like one is a finite verb.
func (f *Frame) Intransitive() bool {
	switch f.Kind {
	case Fire, Land, Suicide, Clash, Die, Undergo, Protest, Riot:
		return true
	}
	return false
}

// WeaponTarget tells frames whose object can be a weapon.
func (f *Frame) WeaponTarget() bool {
	return f.Kind == Intercept || f.Act == attest.Destruction || f.Kind == Seize
}

// Makes tells frames whose nouns a nationality can stand before as the maker.
func (f *Frame) Makes() bool {
	switch f.Kind {
	case Strike, Fire, Launch, Land, Blast:
		return true
	}
	return false
}

// Soft frames tell what became of people; by themselves they tell no blow.
func (f *Frame) Soft() bool {
	return f.toll
}
