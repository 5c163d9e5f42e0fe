package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"attest"
	"attest/events"
	"attest/keeper"
	"attest/ledger"
)

// ruling is a decision as a form has it.
type ruling struct {
	Kind    string
	Event   string            // the event that was shown
	Shown   []attest.ClaimRef // its claims
	Claims  []attest.ClaimRef // those chosen of them
	With    string            // merge: the other event
	Undoes  string
	By, Why string
	Seen    int // decisions about the claims shown, when they were shown
	Next    string
}

func readRuling(v url.Values) (ruling, error) {
	f := ruling{Kind: v.Get("kind"), Event: v.Get("event"), With: strings.TrimSpace(v.Get("with")), Undoes: v.Get("undoes"),
		By: strings.TrimSpace(v.Get("by")), Why: strings.TrimSpace(v.Get("why")), Next: local(v.Get("next"))}
	if other := strings.TrimSpace(v.Get("other")); other != "" {
		f.With = other
	}
	for _, c := range v["claim"] {
		f.Claims = append(f.Claims, attest.ClaimRef(c))
	}
	for _, c := range v["shown"] {
		f.Shown = append(f.Shown, attest.ClaimRef(c))
	}
	var err error
	if s := v.Get("seen"); s != "" {
		f.Seen, err = strconv.Atoi(s)
	}
	return f, err
}

// Chosen reports whether a claim is ticked.
func (f ruling) Chosen(c attest.ClaimRef) bool { return slices.Contains(f.Claims, c) }

// overtaken says that somebody else decided about the claims since the reader
// saw them.
type overtaken struct{ last attest.Decision }

func (o overtaken) Error() string { return "decided meanwhile: " + o.last.ID }

// decide writes down a decision about an event, and goes on with the queue.
func (s *Server) decide(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, smallForm)
	if err := r.ParseForm(); err != nil {
		s.render(w, r, s.failed(r, formFault(err)))
		return
	}
	f, err := readRuling(r.PostForm)
	if err != nil {
		s.render(w, r, s.failed(r, fault{http.StatusBadRequest, "fault.form"}))
		return
	}
	lang := s.language(r)
	if f.Why == "" && attest.DecisionKind(f.Kind) == attest.Accept {
		f.Why = lang.texts["review.accept.why"]
	}
	d, err := s.rule(r.Context(), f)
	if err == nil {
		keep(w, readerCookie, f.By)
		http.Redirect(w, r, withDone(f.Next, d.ID), http.StatusSeeOther)
		return
	}
	s.render(w, r, s.refused(r, f, err))
}

// refused shows the event again, with what was entered and why it was not
// written down.
func (s *Server) refused(r *http.Request, f ruling, err error) view {
	status, why, known := s.refusal(r, err)
	if !known {
		return s.failed(r, err)
	}
	ev, ok, err := s.options.Ledger.Event(r.Context(), f.Event)
	if err == nil && !ok && len(f.Shown) > 0 {
		ev, ok, err = s.options.Ledger.Event(r.Context(), string(f.Shown[0]))
	}
	if err != nil {
		return s.failed(r, err)
	}
	if !ok {
		return view{template: "fault", title: "nav.review", status: status, data: why}
	}
	v, err := s.reviewOf(r, ev, f, why)
	if err != nil {
		return s.failed(r, err)
	}
	v.status = status
	return v
}

// refusal tells a reader why a decision was not written down; known is false
// when that is no fault of the decision's.
func (s *Server) refusal(r *http.Request, err error) (status int, why string, known bool) {
	var refused keeper.Refused
	var late overtaken
	lang := s.language(r)
	switch {
	case errors.As(err, &refused):
		return http.StatusUnprocessableEntity, refused.Error(), true
	case errors.As(err, &late):
		why, err = lang.say("review.overtaken", "by", late.last.By, "id", late.last.ID, "why", late.last.Why)
		return http.StatusConflict, why, err == nil
	case errors.Is(err, ledger.ErrSeveral):
		return http.StatusUnprocessableEntity, lang.texts["fault.several"], true
	case errors.Is(err, ledger.ErrBusy):
		return http.StatusServiceUnavailable, lang.texts["fault.busy"], true
	}
	return 0, "", false
}

// rule makes the decision of a form, unless somebody else was faster.
func (s *Server) rule(ctx context.Context, f ruling) (attest.Decision, error) {
	d := attest.Decision{Kind: attest.DecisionKind(f.Kind), By: f.By, Why: f.Why, Claims: f.Claims}
	if len(d.Claims) == 0 && d.Kind != attest.Split {
		d.Claims = f.Shown
	}
	err := s.options.Write(ctx, func(l *ledger.Ledger) error {
		if err := unseen(ctx, l, f.Shown, f.Seen); err != nil {
			return err
		}
		switch d.Kind {
		case attest.Merge:
			if f.With == "" {
				return keeper.Refused("a merge needs another event")
			}
			other, err := keeper.Claims(ctx, l, []string{f.With})
			if err != nil {
				return err
			}
			d.Claims = append(slices.Clone(f.Shown), other...)
		case attest.Split:
			d.Apart = slices.DeleteFunc(slices.Clone(f.Shown), f.Chosen)
		case attest.Undo:
			d.Claims, d.Undoes = nil, f.Undoes
		}
		var err error
		d, err = keeper.Decide(ctx, l, d)
		return err
	})
	return d, err
}

// unseen refuses when there are more decisions about claims than were seen.
func unseen(ctx context.Context, l *ledger.Ledger, claims []attest.ClaimRef, seen int) error {
	if len(claims) == 0 {
		return nil
	}
	list, err := l.DecisionsAbout(ctx, claims)
	if err != nil {
		return err
	}
	if len(list) > seen {
		return overtaken{list[len(list)-1]}
	}
	return nil
}

func withDone(next, id string) string {
	u, err := url.Parse(next)
	if err != nil {
		return next
	}
	q := u.Query()
	q.Set("done", id)
	u.RawQuery = q.Encode()
	return u.String()
}

// formFault is what is told of a form that cannot be read.
func formFault(err error) error {
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return fault{http.StatusRequestEntityTooLarge, "fault.large"}
	}
	return fmt.Errorf("%w: %w", fault{http.StatusBadRequest, "fault.form"}, err)
}

// decisions shows all decisions, the last first, and takes back one of them.
type decisions struct {
	List []decision
	Here string
	Done *attest.Decision
}

// decision is one of the list, and whether it still holds.
type decision struct {
	attest.Decision
	Holds bool
}

func (s *Server) decisions(r *http.Request) (view, error) {
	all, err := s.options.Ledger.Decisions(r.Context())
	if err != nil {
		return view{}, err
	}
	d := decisions{Here: "/decisions"}
	undone := events.Undone(all)
	for _, one := range slices.Backward(all) {
		d.List = append(d.List, decision{one, !undone[one.ID]})
	}
	d.Done, err = s.done(r)
	return view{template: "decisions", title: "nav.decisions", data: d}, err
}
