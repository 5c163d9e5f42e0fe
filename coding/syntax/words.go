package syntax

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"attest/lang"
)

// WordSet is a closed set of words of a pack: entries of one or more words,
// each compared with the lemma or the form in small letters. An entry that begins with
// "+self" is a verb with a reflexive pronoun, wherever that stands before it:
// "+self défendre" is « se défendent », « s'en est défendu ».
type WordSet struct {
	byFirst   map[string][][]string
	reflexive map[string][][]string
}

// selfMark opens an entry for a reflexive verb.
const selfMark = "+self"

// NewWordSet splits each entry at spaces and after apostrophes, as the
// tokeniser does.
func NewWordSet(entries []string) WordSet {
	set := WordSet{byFirst: map[string][][]string{}, reflexive: map[string][][]string{}}
	for _, e := range entries {
		switch parts := splitEntry(e); {
		case len(parts) > 1 && parts[0] == selfMark:
			set.reflexive[parts[1]] = append(set.reflexive[parts[1]], parts[1:])
		case len(parts) > 0:
			set.byFirst[parts[0]] = append(set.byFirst[parts[0]], parts)
		}
	}
	return set
}

func splitEntry(e string) []string {
	e = strings.ReplaceAll(strings.ToLower(e), "’", "'")
	return strings.Fields(strings.ReplaceAll(e, "'", "' "))
}

// Has tells whether a single word is an entry.
func (set WordSet) Has(word string) bool {
	for _, parts := range set.byFirst[word] {
		if len(parts) == 1 {
			return true
		}
	}
	return false
}

// At returns how many words of the sentence, from i on, the longest matching
// entry covers; 0 when none matches, or i is no word of the sentence.
func (set WordSet) At(s *Sentence, i int) int {
	if i < 0 || i >= len(s.Words) {
		return 0
	}
	best := 0
	for _, key := range [2]string{s.Lower[i], s.Lemma[i]} {
		for _, parts := range set.byFirst[key] {
			if n := s.matchParts(parts, i); n > best {
				best = n
			}
		}
		for _, parts := range set.reflexive[key] {
			if n := s.matchParts(parts, i); n > best && s.hasReflexive(i) {
				best = n
			}
		}
	}
	if surface := s.SurfaceAt(i); surface != "" {
		for _, parts := range set.byFirst[surface] {
			if n := s.matchParts(parts, i); n > best {
				best = n
			}
		}
	}
	return best
}

// Verb tells whether the verb at i is an entry, by itself or with the particle that
// stands behind its object: "held the attackers off".
func (set WordSet) Verb(s *Sentence, v int) bool {
	if set.At(s, v) > 0 {
		return true
	}
	for _, k := range s.Children(v, "compound:prt", "advmod") {
		for _, parts := range set.byFirst[s.Lemma[v]] {
			if k > v && len(parts) == 2 && parts[1] == s.Lower[k] {
				return true
			}
		}
	}
	return false
}

// Word tells whether the word at i alone is an entry, by lemma or form; -1, on which a
// root hangs, is none.
func (set WordSet) Word(s *Sentence, i int) bool {
	if i < 0 {
		return false
	}
	return set.Has(s.Lemma[i]) || set.Has(s.Lower[i]) || set.hasOfSelf(s, i)
}

// hasOfSelf tells whether the word at i alone is an entry as a reflexive verb.
func (set WordSet) hasOfSelf(s *Sentence, i int) bool {
	for _, key := range [2]string{s.Lower[i], s.Lemma[i]} {
		for _, parts := range set.reflexive[key] {
			if len(parts) == 1 && s.hasReflexive(i) {
				return true
			}
		}
	}
	return false
}

// hasReflexive tells a verb with a reflexive pronoun before it.
func (s *Sentence) hasReflexive(v int) bool {
	return slices.ContainsFunc(s.Kids[v], func(k int) bool { return k < v && s.Is(k, "PRON") && s.Words[k].Feat("Reflex") == "Yes" })
}

// In tells whether an entry occurs in the half-open word range.
func (set WordSet) In(s *Sentence, from, to int) (int, bool) {
	for i := max(from, 0); i < to && i < len(s.Words); i++ {
		if n := set.At(s, i); n > 0 && i+n <= to {
			return i, true
		}
	}
	return 0, false
}

// Grammar is what a pack says of closed sets (grammar.txt).
type Grammar struct {
	sets map[string]WordSet
}

// Set returns a named set; the names are checked when the pack is loaded.
func (g *Grammar) Set(name string) WordSet { return g.sets[name] }

// requiredSets are the sets that every pack must give.
var requiredSets = []string{
	"say", "own-up", "concede", "blunder", "deny", "accuse", "suspect", "threaten", "want", "source-preposition",
	"hearsay", "say-clause", "call", "citing", "learn", "learned-from", "spokesperson", "that", "would", "false-word",
	"author-word", "no-part", "continuation", "bare-plural", "dismiss", "barrier", "life-word", "lose-men", "since",
	"long-period", "period-preposition", "inside-preposition", "crash", "time-unit", "be", "air-arm", "saying-noun",
	"vow", "continuing", "verify", "version", "elected", "speaker-anaphor", "release", "first-person", "statement",
	"hedge", "suspected", "negation", "conditional", "future", "failed", "exercise", "fiction", "sport", "finance",
	"law", "general", "pronoun", "group-anaphor", "event-anaphor", "victim-anaphor", "place-anaphor", "capital",
	"settlement", "seated", "definite", "any", "partitive", "foil", "besides", "such", "oppose", "disperse",
	"before-preposition", "superlative", "mishap", "suppose", "support-do", "support-undergo", "support-happen",
	"kill-word", "wound-word", "capture-word", "toll-word", "no-harm", "no-killed", "effect-hit",
	"effect-damage", "effect-missed", "effect-intercepted", "effect-none", "agent-preposition", "target-preposition",
	"instrument-preposition", "with-preposition", "genitive-preposition", "strong-target-preposition", "to-preposition",
	"goal-preposition", "container", "during-preposition", "if", "modal", "purpose", "labour",
	"concession", "self", "mob", "vessel", "disaster", "portion", "no-act", "from-preposition", "origin-preposition",
	"other-field", "followers", "facility", "aim", "plan", "means-fire", "means-blade", "means-gun", "laden",
	"means-chemical", "person-relative", "abstract", "habitual-tense", "same-past", "noun-like-past", "answer-verb", "means-preposition", "length-unit", "neuter-pronoun", "result-of-deed", "long-violence", "supply", "catch",
	"plain-violence", "attempt", "use", "any-bomb", "warning-shot", "reason-phrase", "protest-in-words",
	"deny-something", "assault-word", "enter", "leave", "succumb", "crowd", "tasked", "drive-off", "latter", "was-to",
	"circumstance", "launch-word", "before-clause", "mined", "deploy-word", "breach", "of-the-kind", "answer",
	"blast-noun", "attitude", "another", "hold-responsible", "theatre", "natural-disaster", "war", "part-in-act",
	"also", "pluperfect", "object-clitic", "figure-word", "toll-preposition", "nobody", "unhurt", "report-of",
	"occasion", "fatal-adverb", "lasting", "lose-limb", "body-part", "torn-off", "have", "part-before", "part-after",
	"companion-preposition", "judicial", "outlet", "on-behalf", "affiliated", "give-up", "seat", "between-preposition",
	"statistic-rise", "statistic-fall", "change-double", "change-triple", "change-quadruple", "change-fivefold",
	"change-tenfold", "change-halve", "change-multiply", "change-divide", "share-half", "share-third", "share-quarter",
	"share-fifth", "share-two-thirds", "share-three-quarters", "comparing", "comparing-after",
	"against-before", "change-from", "change-to", "change-over", "alone", "single-killing", "mass-killing", "security-matter", "keep-count",
	"logged-act", "violence-word", "captive", "tally", "reporting-period", "at-present", "start-word", "displaced",
	"losses", "clear-away", "amount", "week", "day", "then", "measure", "detain", "air-bomb", "volley", "repetition",
	"twice", "vehicle", "girt", "marksman", "means-noun", "take-life", "come-down", "into-preposition", "toll-noun",
	"no-party", "more", "army-vehicle", "country", "site", "day-report", "ours", "not-ours", "after-clause",
	"protest-cause", "person-pronoun", "owner-or-object", "same-again", "made-up", "balance",
	"called-off", "denial", "image", "fall", "handler", "god", "fall-through", "to-come",
	"did-it", "short-title", "field-label", "unable", "able", "allow", "request-preposition", "demand", "civil-matter",
	"stoppage-verb", "striker", "takes-things", "takes-any", "ground-feature", "wave", "situated", "remaining", "aircraft-stand", "everyday-crime", "animal", "illness", "institution", "police", "charge-word", "release-opening", "currency", "harmless-kind", "outdated", "let-us-say", "anyone", "pure-fiction", "held-event", "tells-story", "kind-of-arm", "care-verb", "whose", "counted-group",
	"earlier-toll", "relative-when",
	"assailant",
	"hide",
	"named-as", "spurn", "send-away", "acquit",
	"attack-ground", "lateness", "hand-over", "unless", "base-verb", "alight", "no-means-preposition", "asked", "absent", "prisoner", "contact", "still-held", "accusing-noun", "attempt-noun", "gash", "drive-into", "driven-into", "fragile", "break", "empty-ground",
	"give-self-up", "aged", "member", "any-act", "new-occasion",
	"comes-to-end", "subject-to", "subject-to-preposition",
	"view-preposition", "flag", "not-so", "again",
	"doer", "pick-up", "leave-track", "nature",
	"before-noun", "foe", "investigating", "on-the-side-of",
	"confiscate", "property",
	"against-prefix",
	"belonging", "held-ground", "passage", "come-by", "as-clause", "ranks", "hold-place", "hands", "run-into",
}

// LoadGrammar reads the sets of a pack (grammar.txt). It is an error where one is missing
// that every pack must give.
func LoadGrammar(fsys fs.FS) (*Grammar, error) {
	stanzas, err := lang.Stanzas(fsys, "grammar.txt")
	if err != nil {
		return nil, err
	}
	g := &Grammar{sets: map[string]WordSet{}}
	for _, st := range stanzas {
		name := st.Get("set")
		if name == "" {
			return nil, fmt.Errorf("%s:%d: a stanza without \"set:\"", st.File, st.Line)
		}
		g.sets[name] = NewWordSet(st.List("words"))
	}
	for _, name := range requiredSets {
		if _, ok := g.sets[name]; !ok {
			return nil, fmt.Errorf("grammar.txt: the set %q is missing", name)
		}
	}
	return g, nil
}

// HasPrep tells whether a preposition, as case markers joined by spaces, is
// in the set as a whole or by its first word.
func (set WordSet) HasPrep(prep string) bool {
	if prep == "" {
		return false
	}
	parts := splitEntry(prep)
	for _, entry := range set.byFirst[parts[0]] {
		if len(entry) <= len(parts) && slices.Equal(entry, parts[:len(entry)]) {
			return true
		}
	}
	return false
}
