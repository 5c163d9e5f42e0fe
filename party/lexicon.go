package party

import (
	"fmt"
	"slices"
	"strings"

	"attest"
	"attest/lang"
)

// Lexicon is what one language pack, with the data common to all, knows of
// parties. It does not change after Open and is safe for concurrent use.
type Lexicon struct {
	actors            []Actor
	byID, byCanonical map[string]*Actor

	aliases      []alias // of actors; names holds indices into it
	names        *trie
	nouns        []noun
	phrases      *trie // nouns and weapons: indices into nouns
	sources      *trie // indices into speakers
	say          []speakerWord
	nations      nations
	contractions map[string][]string        // "du" → "de", "le"
	sets         map[string]map[string]bool // closed sets of words, from party.txt
}

// noun is one row's meaning of a common noun or weapon.
type noun struct {
	class      Class
	kind       attest.PartyKind
	instrument attest.InstrumentKind
	part       string // the body of a state that it stands for: army, police, government …
	collective bool   // persons without a number of their own
	member     bool   // belongs to the actor named beside it
	launched   bool
}

// speakerWord is what a noun is as a source.
type speakerWord struct {
	kind    SpeakerKind
	spokes  bool // speaks for whom the phrase names
	several bool // is of several words, which together are not what the last one is
}

// Open reads the party data of a language pack and of the world.
func Open(pack lang.Pack) (*Lexicon, error) {
	words := make(vocabulary, 16000)
	l := &Lexicon{names: newTrie(words, 32000), phrases: newTrie(words, 16000), sources: newTrie(words, 1000)}
	l.nations.names = newTrie(words, 2000)
	for _, read := range []func(lang.Pack) error{l.readSets, l.readNations, l.readNouns, l.readWeapons, l.readActors, l.readSources} {
		if err := read(pack); err != nil {
			return nil, fmt.Errorf("party data of language pack %s: %w", pack.Code, err)
		}
	}
	return l, nil
}

func (l *Lexicon) readNouns(pack lang.Pack) error {
	const file = "nouns.tsv"
	rows, err := lang.Table(pack.FS, file)
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := noun{class: Class(r.Get("class")), kind: attest.PartyKind(r.Get("kind")), part: r.Get("part")}
		if !n.class.persons() && !n.class.things() {
			return fmt.Errorf("%s:%d: no class %q", file, r.Line, n.class)
		}
		if !slices.Contains(attest.PartyKinds, n.kind) {
			return fmt.Errorf("%s:%d: no kind of party %q", file, r.Line, n.kind)
		}
		for _, m := range r.List("marks") {
			switch m {
			case "collective":
				n.collective = true
			case "member":
				n.member = true
			default:
				return fmt.Errorf("%s:%d: no mark %q", file, r.Line, m)
			}
		}
		l.addNoun(n, r.List("words"))
	}
	return nil
}

func (l *Lexicon) readWeapons(pack lang.Pack) error {
	const file = "weapons.tsv"
	rows, err := lang.Table(pack.FS, file)
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := noun{class: Weapon, kind: attest.UnknownParty, instrument: attest.InstrumentKind(r.Get("kind")), part: r.Get("part")}
		if !slices.Contains(attest.InstrumentKinds, n.instrument) {
			return fmt.Errorf("%s:%d: no kind of instrument %q", file, r.Line, n.instrument)
		}
		switch r.Get("marks") {
		case "launched":
			n.launched = true
		case "":
		default:
			return fmt.Errorf("%s:%d: no mark %q", file, r.Line, r.Get("marks"))
		}
		l.addNoun(n, r.List("words"))
	}
	return nil
}

func (l *Lexicon) addNoun(n noun, words []string) {
	index := int32(len(l.nouns))
	l.nouns = append(l.nouns, n)
	for _, w := range words {
		l.phrases.add(l.spread(keys(w)), index)
	}
}

func (l *Lexicon) readSources(pack lang.Pack) error {
	const file = "sources.tsv"
	rows, err := lang.Table(pack.FS, file)
	if err != nil {
		return err
	}
	kinds := []SpeakerKind{PartySpeaker, ForceSpeaker, OfficeSpeaker, MedicSpeaker, MonitorSpeaker, WitnessSpeaker, MediaSpeaker, UnnamedSpeaker, FirmSpeaker}
	for _, r := range rows {
		s := speakerWord{kind: SpeakerKind(r.Get("kind"))}
		if s.kind == "spokes" {
			s = speakerWord{spokes: true}
		} else if !slices.Contains(kinds, s.kind) {
			return fmt.Errorf("%s:%d: no kind of source %q", file, r.Line, s.kind)
		}
		index := int32(len(l.say))
		several := s
		several.several = !s.spokes
		l.say = append(l.say, s, several)
		for _, w := range r.List("words") {
			k := l.spread(keys(w))
			l.sources.add(k, index+int32(min(len(k)-1, 1)))
		}
	}
	return nil
}

// readSets reads the closed sets of small words.
func (l *Lexicon) readSets(pack lang.Pack) error {
	stanzas, err := lang.Stanzas(pack.FS, "party.txt")
	if err != nil {
		return err
	}
	l.sets = map[string]map[string]bool{}
	l.contractions = map[string][]string{}
	for _, s := range stanzas {
		if s.Get("contraction") != "" {
			short, full, ok := strings.Cut(s.Get("contraction"), "=")
			if !ok {
				return fmt.Errorf("party.txt:%d: no \"=\" in contraction", s.Line)
			}
			l.contractions[strings.TrimSpace(short)] = keys(full)
			continue
		}
		words := map[string]bool{}
		for _, w := range s.List("words") {
			words[key(w)] = true
		}
		l.sets[s.Get("set")] = words
	}
	return nil
}

func (l *Lexicon) in(set, word string) bool { return l.sets[set][key(word)] }
