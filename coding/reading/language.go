package reading

import (
	"fmt"
	"io/fs"
	"sync"

	"attest/coding/frames"
	"attest/coding/mend"
	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/gazetteer"
	"attest/lang"
	"attest/party"
	"attest/quantity"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// Language is a pack ready for coding.
type Language struct {
	*frames.Lexicon
	code       string
	model      *ud.Model
	Grammar    *syntax.Grammar
	mender     *mend.Mender
	Finder     *timex.Finder
	Reader     *quantity.Reader
	Recognizer *toponym.Recognizer
	Parties    *party.Lexicon
}

func openLanguage(code string, g *gazetteer.Gazetteer) (*Language, error) {
	pack, err := lang.Open(code)
	if err != nil {
		return nil, err
	}
	l := &Language{code: code}
	failed := func(err error) (*Language, error) { return nil, fmt.Errorf("language pack %s: %w", code, err) }
	data, err := fs.ReadFile(pack.FS, "model.ud.gz")
	if err != nil {
		return failed(err)
	}
	if l.model, err = ud.Load(data); err != nil {
		return failed(err)
	}
	if l.Grammar, err = syntax.LoadGrammar(pack.FS); err != nil {
		return failed(err)
	}
	if l.Lexicon, err = frames.Load(pack.FS, code, l.Grammar); err != nil {
		return failed(err)
	}
	if l.Finder, err = timex.Load(pack); err != nil {
		return failed(err)
	}
	if l.Reader, err = quantity.Load(pack); err != nil {
		return failed(err)
	}
	if l.Recognizer, err = toponym.New(g, pack); err != nil {
		return failed(err)
	}
	if l.Parties, err = party.Open(pack); err != nil {
		return failed(err)
	}
	if l.mender, err = mend.Load(pack.FS, tree.Language{Grammar: l.Grammar, TellsAct: l.Lexicon.HasNoun, IsPlace: l.Recognizer.Names, IsPerson: l.Parties.PersonNoun}); err != nil {
		return failed(err)
	}
	return l, nil
}

// Languages opens each pack once, when the first report needs it.
type Languages struct {
	Gazetteer *gazetteer.Gazetteer
	mu        sync.Mutex
	open      map[string]*Language
}

// Get returns the pack of a language; an error where there is none, or where a file of it
// cannot be read.
func (ls *Languages) Get(code string) (*Language, error) {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	if l := ls.open[code]; l != nil {
		return l, nil
	}
	l, err := openLanguage(code, ls.Gazetteer)
	if err != nil {
		return nil, err
	}
	if ls.open == nil {
		ls.open = map[string]*Language{}
	}
	ls.open[code] = l
	return l, nil
}
