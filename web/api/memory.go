package api

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"sync"
)

// mostRemembered is how many answers are kept.
const mostRemembered = 128

// memory keeps answers that take long to make, for as long as the ledger is as
// it was: many look at the same map.
type memory struct {
	mu      sync.Mutex
	mark    string // of the ledger's state that the answers are from
	answers map[string]*answer
}

type answer struct {
	once sync.Once
	body []byte
	err  error
}

// get returns the answer to a request, made by the first who asks for it.
func (m *memory) get(mark, key string, answerTo func() ([]byte, error)) ([]byte, error) {
	m.mu.Lock()
	if m.mark != mark || len(m.answers) >= mostRemembered {
		m.mark, m.answers = mark, map[string]*answer{}
	}
	a := m.answers[key]
	if a == nil {
		a = &answer{}
		m.answers[key] = a
	}
	m.mu.Unlock()
	a.once.Do(func() { a.body, a.err = answerTo() })
	if a.err != nil {
		m.mu.Lock()
		if m.answers[key] == a {
			delete(m.answers, key)
		}
		m.mu.Unlock()
	}
	return a.body, a.err
}

// remembering makes a handler as answering does, whose answers are kept.
func remembering[T any](a *api, f func(*http.Request) (T, error)) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error {
		body, err := a.memory.get(w.Header().Get("ETag"), r.URL.Path+"?"+r.URL.Query().Encode(), func() ([]byte, error) {
			// Others wait for the answer too: it is made though its first client leaves.
			v, err := f(r.WithContext(context.WithoutCancel(r.Context())))
			if err != nil {
				return nil, err
			}
			var b bytes.Buffer
			err = json.NewEncoder(&b).Encode(v)
			return b.Bytes(), err
		})
		if err != nil {
			return err
		}
		w.Header().Set("Content-Type", jsonType)
		_, _ = w.Write(body) // the client may be gone: there is nobody to tell
		return nil
	}
}
