package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"slices"
	"strings"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

// Decisions are what persons decided.
type Decisions struct {
	Decisions []attest.Decision `json:"decisions"`
}

func (a *api) decisions(r *http.Request) (Decisions, error) {
	about := strings.TrimSpace(r.URL.Query().Get("about"))
	if about == "" {
		all, err := a.Ledger.Decisions(r.Context())
		return Decisions{list(all)}, err
	}
	claims, err := keeper.Claims(r.Context(), a.Ledger, []string{about})
	var refused keeper.Refused
	if errors.As(err, &refused) {
		return Decisions{}, notFound(refused.Error())
	}
	if err != nil {
		return Decisions{}, err
	}
	some, err := a.Ledger.DecisionsAbout(r.Context(), claims)
	return Decisions{list(some)}, err
}

// Ruling is a decision to be made.
type Ruling struct {
	Kind   attest.DecisionKind `json:"kind"`
	About  []string            `json:"about,omitempty"`  // events, claims (REPORT:CLAIM) or reports
	Field  string              `json:"field,omitempty"`  // correct: dotted path in the claim, such as "place.name"
	Value  json.RawMessage     `json:"value,omitempty"`  // correct: the new value; absent takes the field out
	Words  []attest.Selector   `json:"words,omitempty"`  // correct: the words of the report that say so
	Undoes string              `json:"undoes,omitempty"` // undo: id of the decision taken back
	By     string              `json:"by"`               // name of who decides
	Why    string              `json:"why"`              // the reason
	// Seen is the number of records that the ledger had when the one who
	// decides looked (state, stream). When others decided on the same claims
	// since, nothing is written.
	Seen int64 `json:"seen,omitempty"`
}

// longest body of a decision, in bytes.
const maxRuling = 64 << 10

func (a *api) decide(w http.ResponseWriter, r *http.Request) error {
	if a.Write == nil {
		return problem{Status: http.StatusForbidden, Detail: "the ledger is open for reading only"}
	}
	var ask Ruling
	if err := readJSON(w, r, &ask); err != nil {
		return err
	}
	var made attest.Decision
	err := a.Write(r.Context(), func(l *ledger.Ledger) error {
		claims, err := keeper.Claims(r.Context(), l, ask.About)
		if err != nil {
			return err
		}
		if ask.Seen > 0 {
			if err := unseen(r, l, claims, ask.Seen); err != nil {
				return err
			}
		}
		made, err = keeper.Decide(r.Context(), l, attest.Decision{Kind: ask.Kind, Claims: claims, Field: ask.Field, Value: string(ask.Value),
			Words: ask.Words, Undoes: ask.Undoes, By: ask.By, Why: ask.Why})
		return err
	})
	if err != nil {
		return err
	}
	send(w, http.StatusCreated, made)
	return nil
}

func readJSON(w http.ResponseWriter, r *http.Request, v any) error {
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		return problem{Status: http.StatusUnsupportedMediaType, Detail: "the body must be application/json"}
	}
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRuling))
	d.DisallowUnknownFields()
	err := d.Decode(v)
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return err
	}
	if err != nil {
		return badRequest("the body cannot be read: " + err.Error())
	}
	if d.More() {
		return badRequest("the body holds more than one value")
	}
	return nil
}

// unseen refuses when others decided on some of the claims after what was seen.
func unseen(r *http.Request, l *ledger.Ledger, claims []attest.ClaimRef, seen int64) error {
	all, err := l.DecisionsAbout(r.Context(), claims)
	if err != nil {
		return err
	}
	later, err := l.DecisionsAfter(r.Context(), seen)
	if err != nil {
		return err
	}
	for _, d := range all {
		if slices.Contains(later, d.ID) {
			return problem{Status: http.StatusConflict, Detail: fmt.Sprintf("%s decided on these claims meanwhile (%s: %s): look again", d.By, d.ID, d.Why)}
		}
	}
	return nil
}
