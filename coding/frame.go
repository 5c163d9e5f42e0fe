package coding

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"attest"
	"attest/lang"
)

// frame is a group of words that tell one act and give their arguments the
// same roles (a stanza of frames.txt).
type frame struct {
	id         string // "en/attack"
	act        attest.Act
	kind       frameKind
	means      bool // the means named beside it may make the act more specific
	needs      need
	instrument attest.InstrumentKind // what the word itself says of the means
	noHarm     bool                  // its victims are not counted as killed
	stays      bool                  // its act stands whoever the victims are
	toll       bool                  // tells what became of people, not the blow itself
	not        wordSet               // companions with which the words mean something else
	examples   []example
	line       int
}

// frameKind says which roles the arguments of the frame's words play.
type frameKind string

const (
	strikeFrame  frameKind = "strike"  // subject strikes object: actor, target
	fireFrame    frameKind = "fire"    // subject fires on the object of a preposition
	launchFrame  frameKind = "launch"  // subject sends a weapon at a target
	landFrame    frameKind = "land"    // a weapon comes down on a target
	blastFrame   frameKind = "blast"   // something explodes near a target
	suicideFrame frameKind = "suicide" // the subject explodes with the weapon
	clashFrame   frameKind = "clash"   // two sides
	killFrame    frameKind = "kill"    // subject kills object
	dieFrame     frameKind = "die"     // subject is killed
	undergoFrame frameKind = "undergo" // subject is struck ("came under fire")
	woundFrame   frameKind = "wound"   // subject wounds object
	foundFrame   frameKind = "found"   // bodies of the object are found
	takeFrame    frameKind = "take"    // subject abducts object
	arrestFrame  frameKind = "arrest"  // subject arrests object
	interceptFr  frameKind = "intercept"
	seizeFrame   frameKind = "seize"   // subject takes a place
	moveFrame    frameKind = "move"    // forces move
	agreeFrame   frameKind = "agree"   // parties agree
	releaseFrame frameKind = "release" // subject lets the object go
	protestFrame frameKind = "protest"
	riotFrame    frameKind = "riot"
)

var frameKinds = []frameKind{strikeFrame, fireFrame, launchFrame, landFrame, blastFrame, suicideFrame, clashFrame,
	killFrame, dieFrame, undergoFrame, woundFrame, foundFrame, takeFrame, arrestFrame, interceptFr, seizeFrame, moveFrame, agreeFrame,
	releaseFrame, protestFrame, riotFrame}

// need is what must stand beside a word for it to be taken literally.
type need string

const (
	needNothing   need = ""
	needConflict  need = "conflict"  // an armed party, a weapon, a toll or a thing that is attacked
	needArmed     need = "armed"     // an armed party or a weapon
	needWeapon    need = "weapon"    // a weapon
	needVictim    need = "victim"    // a person or group that it is done to
	needCaptor    need = "captor"    // such a person, and somebody who takes people
	needArms      need = "arms"      // weapons that it is done to
	needViolence  need = "violence"  // a weapon or another act that it belongs to
	needPhysical  need = "physical"  // a thing that can be destroyed
	needPlace     need = "place"     // a place that is taken, and somebody who can take it
	needForce     need = "force"     // fighters or troops
	needTroops    need = "troops"    // a state's or mission's troops, with a place
	needPeople    need = "people"    // a crowd
	needAgreement need = "agreement" // parties, or a word that the agreement was made
)

var needs = []need{needNothing, needConflict, needArmed, needWeapon, needVictim, needCaptor, needArms, needViolence, needPhysical, needPlace,
	needForce, needTroops, needPeople, needAgreement}

// pattern is one way a frame is told: a head word and the companions that
// must stand within companionWindow words of it.
type pattern struct {
	frame      *frame
	head       string
	companions []string
	noun       bool
	hyphened   bool // its words are the pieces of one with a hyphen, which must stand between two of them
}

const companionWindow = 7

// frames indexes the patterns of a pack by head word.
type frames struct {
	grammar *grammar
	all     []*frame
	byHead  map[string][]pattern
}

// loadFrames reads the frames of a pack (frames.txt), whose words it tells apart with the
// pack's sets. An error names the file and the line.
func loadFrames(fsys fs.FS, code string, g *grammar) (*frames, error) {
	stanzas, err := lang.Stanzas(fsys, "frames.txt")
	if err != nil {
		return nil, err
	}
	fr := &frames{grammar: g, byHead: map[string][]pattern{}}
	for _, st := range stanzas {
		f, err := readFrame(st, code)
		if err != nil {
			return nil, err
		}
		fr.all = append(fr.all, f)
		for _, v := range st.List("verb") {
			fr.add(f, v, false)
		}
		for _, n := range st.List("noun") {
			fr.add(f, n, true)
		}
	}
	return fr, nil
}

func (fr *frames) add(f *frame, entry string, noun bool) {
	parts := strings.Fields(strings.ReplaceAll(strings.ToLower(entry), "+", ""))
	fr.index(pattern{frame: f, head: parts[0], companions: parts[1:], noun: noun})
	if p, ok := inPieces(parts, noun); ok {
		p.frame = f
		fr.index(p)
	}
}

// inPieces is the pattern of an entry with a word that tokenisers cut at its
// hyphens ("shoot-out", "carpet-bomb"), cut likewise. A verb is the last piece
// of its word.
func inPieces(parts []string, noun bool) (pattern, bool) {
	var pieces []string
	for i, part := range parts {
		cut := strings.Split(part, "-")
		if i == 0 && !noun {
			slices.Reverse(cut)
		}
		pieces = append(pieces, cut...)
	}
	return pattern{head: pieces[0], companions: pieces[1:], noun: noun, hyphened: true}, len(pieces) > len(parts)
}

func (fr *frames) index(p pattern) {
	// A compound noun is headed by its last word where the language puts the
	// head last ("car bomb") and by its first where it puts it first
	// (« voiture piégée »): both ends are indexed, the match decides.
	fr.byHead[p.head] = append(fr.byHead[p.head], p)
	if p.noun && len(p.companions) > 0 {
		last := len(p.companions) - 1
		q := p
		q.head, q.companions = p.companions[last], append([]string{p.head}, p.companions[:last]...)
		fr.byHead[q.head] = append(fr.byHead[q.head], q)
	}
}

func readFrame(st lang.Stanza, code string) (*frame, error) {
	f := &frame{
		id:         code + "/" + st.Get("id"),
		act:        attest.Act(st.Get("act")),
		kind:       frameKind(st.Get("type")),
		means:      st.Get("means") == "yes",
		needs:      need(st.Get("needs")),
		instrument: attest.InstrumentKind(st.Get("instrument")),
		noHarm:     st.Get("harm") == "none",
		stays:      st.Get("stays") == "yes",
		toll:       st.Get("toll") == "yes",
		not:        newWordSet(st.List("not")),
		line:       st.Line,
	}
	at := fmt.Sprintf("%s/%s:%d", code, st.File, st.Line)
	switch {
	case st.Get("id") == "":
		return nil, fmt.Errorf("%s: a frame without \"id:\"", at)
	case f.act.Family() == "":
		return nil, fmt.Errorf("%s: %q is no act of the codebook", at, f.act)
	case !slices.Contains(frameKinds, f.kind):
		return nil, fmt.Errorf("%s: %q is no type of frame", at, f.kind)
	case !slices.Contains(needs, f.needs):
		return nil, fmt.Errorf("%s: %q is no need of a frame", at, f.needs)
	}
	for _, field := range st.Fields {
		if field.Key == "yes" || field.Key == "no" {
			e, err := readExample(field)
			if err != nil {
				return nil, fmt.Errorf("%s/%s:%d: %w", code, st.File, field.Line, err)
			}
			f.examples = append(f.examples, e)
		}
	}
	return f, nil
}

// hasHead tells whether a word is the head of a frame's words.
func (fr *frames) hasHead(lemma string) bool { return len(fr.byHead[lemma]) > 0 }

// hasNoun tells whether an act can be told with a noun.
func (fr *frames) hasNoun(lemma string) bool {
	return slices.ContainsFunc(fr.byHead[lemma], func(p pattern) bool { return p.noun })
}

// intransitive tells frames whose verbs have no passive participle of their
// own: what looks like one is a finite verb.
func (f *frame) intransitive() bool {
	switch f.kind {
	case fireFrame, landFrame, suicideFrame, clashFrame, dieFrame, undergoFrame, protestFrame, riotFrame:
		return true
	}
	return false
}

// weaponTarget tells frames whose object can be a weapon.
func (f *frame) weaponTarget() bool {
	return f.kind == interceptFr || f.act == attest.Destruction || f.kind == seizeFrame
}

// makes tells frames whose nouns a nationality can stand before as the maker.
func (f *frame) makes() bool {
	switch f.kind {
	case strikeFrame, fireFrame, launchFrame, landFrame, blastFrame:
		return true
	}
	return false
}

// soft frames tell what became of people; by themselves they tell no blow.
func (f *frame) soft() bool {
	return f.toll
}
