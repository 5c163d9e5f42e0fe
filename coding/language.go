package coding

import (
	"fmt"
	"io/fs"
	"sync"

	"attest/gazetteer"
	"attest/lang"
	"attest/party"
	"attest/quantity"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// language is a pack ready for coding.
type language struct {
	*frames
	code       string
	model      *ud.Model
	grammar    *grammar
	mender     *mender
	finder     *timex.Finder
	reader     *quantity.Reader
	recognizer *toponym.Recognizer
	parties    *party.Lexicon
}

func openLanguage(code string, g *gazetteer.Gazetteer) (*language, error) {
	pack, err := lang.Open(code)
	if err != nil {
		return nil, err
	}
	l := &language{code: code}
	failed := func(err error) (*language, error) { return nil, fmt.Errorf("language pack %s: %w", code, err) }
	data, err := fs.ReadFile(pack.FS, "model.ud.gz")
	if err != nil {
		return failed(err)
	}
	if l.model, err = ud.Load(data); err != nil {
		return failed(err)
	}
	if l.grammar, err = loadGrammar(pack.FS); err != nil {
		return failed(err)
	}
	if l.frames, err = loadFrames(pack.FS, code, l.grammar); err != nil {
		return failed(err)
	}
	if l.finder, err = timex.Load(pack); err != nil {
		return failed(err)
	}
	if l.reader, err = quantity.Load(pack); err != nil {
		return failed(err)
	}
	if l.recognizer, err = toponym.New(g, pack); err != nil {
		return failed(err)
	}
	if l.parties, err = party.Open(pack); err != nil {
		return failed(err)
	}
	if l.mender, err = loadMender(pack.FS, l.grammar, l.frames.hasNoun, l.recognizer.Names); err != nil {
		return failed(err)
	}
	return l, nil
}

// languages opens each pack once, when the first report needs it.
type languages struct {
	gazetteer *gazetteer.Gazetteer
	mu        sync.Mutex
	open      map[string]*language
}

// get returns the pack of a language; an error where there is none, or where a file of it
// cannot be read.
func (ls *languages) get(code string) (*language, error) {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	if l := ls.open[code]; l != nil {
		return l, nil
	}
	l, err := openLanguage(code, ls.gazetteer)
	if err != nil {
		return nil, err
	}
	if ls.open == nil {
		ls.open = map[string]*language{}
	}
	ls.open[code] = l
	return l, nil
}
