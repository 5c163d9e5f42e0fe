package ud

// Word is one syntactic word of Universal Dependencies. Head indexes
// Sentence.Words (-1 for the root), so that no offset by one is needed.
type Word struct {
	Form  string // as in the text, except in multiword tokens ("du" → "de", "le") and where accents were restored ("ETE" → "ÉTÉ")
	Lemma string
	UPOS  string
	Feats string // "Number=Sing|VerbForm=Fin", "" when none
	Head  int    // index of the head in Sentence.Words, -1 for the root
	Rel   string // with the subtypes that all treebanks agree on: nsubj:pass, obl:agent, acl:relcl …
	// Start and End are half-open byte offsets in the text that was parsed;
	// the words of one multiword token share the offsets of the token, unless
	// they are its letters one after the other ("don't": "do", "n't").
	Start, End int
}

// Sentence is a parsed sentence; Start and End are byte offsets in the text.
type Sentence struct {
	Start, End int
	Words      []Word
}

// Feat returns the value of a feature ("VerbForm"), or "".
func (w Word) Feat(name string) string { return featureIn(w.Feats, name) }

func featureIn(feats, name string) string {
	for len(feats) > len(name) {
		kv, rest, _ := cut(feats, '|')
		if n := len(name); len(kv) > n && kv[n] == '=' && kv[:n] == name {
			return kv[n+1:]
		}
		feats = rest
	}
	return ""
}

func cut(s string, sep byte) (before, after string, found bool) {
	for i := 0; i < len(s); i++ {
		if s[i] == sep {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}
