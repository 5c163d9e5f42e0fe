package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

// correction shows a claim in its report, and the form in which one of its
// fields is read otherwise.
type correction struct {
	Ref    attest.ClaimRef
	Report attest.Report
	Dir    string
	Pieces []piece
	Read   keeper.Read
	Event  string
	Field  string
	Fields []choice
	Entry  entry
	Name   string            // of the field as it is now
	Words  []attest.Selector // what is marked
	Places []attest.Place    // that the words can mean
	Acts   []choice
	Stance []choice
	Kinds  []choice
	Roles  []choice
	Effect []choice
	Means  []choice
	Seen   int
	By     string
	Why    string
	Wrong  string
}

// correct shows the form; with words given it looks up what they can mean.
func (s *Server) correct(r *http.Request) (view, error) {
	return s.correctionOf(r, r.PathValue("ref"), r.URL.Query(), "")
}

func (s *Server) correctionOf(r *http.Request, ref string, v url.Values, wrong string) (view, error) {
	ctx := r.Context()
	report, id, _ := attest.ClaimRef(ref).Cut()
	stored, ok, err := s.options.Ledger.Report(ctx, report)
	if err != nil {
		return view{}, err
	}
	coded, _ := stored.Chosen()
	at := slices.IndexFunc(coded.Claims, func(c attest.Claim) bool { return c.ID == id })
	if !ok || at < 0 {
		return view{}, errNotFound
	}
	read, err := keeper.ReadClaims(ctx, s.options.Ledger, report, coded.Claims[at:at+1])
	if err != nil {
		return view{}, err
	}
	d := correction{Ref: attest.ClaimRef(ref), Report: stored.Report, Dir: direction(stored.Report.Language), Read: read[0], Field: v.Get("field"),
		By: v.Get("by"), Why: v.Get("why"), Wrong: wrong}
	if !slices.Contains(fields, d.Field) {
		d.Field = fields[0]
	}
	for _, f := range fields {
		d.Fields = append(d.Fields, choice{f, "field." + f, f == d.Field})
	}
	c := read[0].Claim
	d.Pieces = pieces(stored.Report.Text, marksOf(id, c.Evidence))
	d.Words = markedWords(stored.Report.Text, v, c)
	d.Entry = entryOf(d.Field, c)
	d.Name = d.Entry.Name
	d.Entry.Name = ""
	if v.Has("why") {
		d.Entry = entryFrom(v)
	}
	if d.Field == "place" && s.options.Places != nil {
		d.Places = s.options.Places(d.Entry.named(d.Words, d.Name))
	}
	d.Acts, d.Stance = choices("act.", attest.Acts, d.Entry.Kind), choices("stance.", attest.Stances, d.Entry.Kind)
	d.Kinds, d.Roles = choices("kind.", attest.PartyKinds, d.Entry.Kind), choices("role.", attest.Roles, d.Entry.Kind)
	d.Effect, d.Means = choices("effect.", attest.Effects, d.Entry.Kind), choices("means.", attest.InstrumentKinds, d.Entry.Means...)
	if ev, ok, err := s.options.Ledger.Event(ctx, ref); err != nil {
		return view{}, err
	} else if ok {
		d.Event = ev.ID
	}
	decided, err := s.options.Ledger.DecisionsAbout(ctx, []attest.ClaimRef{d.Ref})
	if err != nil {
		return view{}, err
	}
	d.Seen = len(decided)
	return view{template: "correct", title: "correct.title", data: d}, nil
}

// correctField writes down a correction.
func (s *Server) correctField(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, smallForm)
	if err := r.ParseForm(); err != nil {
		s.render(w, r, s.failed(r, formFault(err)))
		return
	}
	ref := r.PathValue("ref")
	d, err := s.fieldRuling(r, ref, r.PostForm)
	if err == nil {
		keep(w, readerCookie, d.By)
		http.Redirect(w, r, claimURL(attest.ClaimRef(ref)), http.StatusSeeOther)
		return
	}
	status, why, known := s.refusal(r, err)
	if !known {
		s.render(w, r, s.failed(r, err))
		return
	}
	v, err := s.correctionOf(r, ref, r.PostForm, why)
	if err != nil {
		v = s.failed(r, err)
	} else {
		v.status = status
	}
	s.render(w, r, v)
}

func (s *Server) fieldRuling(r *http.Request, ref string, v url.Values) (attest.Decision, error) {
	d := attest.Decision{Kind: attest.Correct, Claims: []attest.ClaimRef{attest.ClaimRef(ref)}, By: v.Get("by"), Why: v.Get("why")}
	seen, err := strconv.Atoi(v.Get("seen"))
	if err != nil {
		return d, fault{http.StatusBadRequest, "fault.form"}
	}
	err = s.options.Write(r.Context(), func(l *ledger.Ledger) error {
		told, err := keeper.Tell(r.Context(), l, d.Claims[0])
		if err != nil {
			return err
		}
		if err := unseen(r.Context(), l, d.Claims, seen); err != nil {
			return err
		}
		d.Words = markedWords(told.Report.Text, v, told.Claim)
		read, err := keeper.ReadClaims(r.Context(), l, told.Report.ID, []attest.Claim{told.Claim})
		if err != nil {
			return err
		}
		e := entryFrom(v)
		e.Name = e.named(d.Words, entryOf(v.Get("field"), read[0].Claim).Name)
		if d.Field, d.Value, err = s.valueOf(v.Get("field"), e, d.Words, v.Has("none")); err != nil {
			return err
		}
		d, err = keeper.Decide(r.Context(), l, d)
		return err
	})
	return d, err
}

// markedWords are the words that a reader marked. Without scripts they are only
// typed; they are then those nearest to the words of the act.
func markedWords(text string, v url.Values, c attest.Claim) []attest.Selector {
	quote := v.Get("quote")
	if strings.TrimSpace(quote) == "" {
		return nil
	}
	// A form sends line ends as CR LF, whatever they were.
	quote = strings.ReplaceAll(quote, "\r\n", "\n")
	runes := []rune(text)
	n := len([]rune(quote))
	start, err := strconv.Atoi(v.Get("start"))
	if err == nil && start >= 0 && start+n <= len(runes) && string(runes[start:start+n]) == quote {
		return []attest.Selector{{Start: start, End: start + n, Quote: quote}}
	}
	near := 0
	if acts := c.Evidence["act"]; len(acts) > 0 {
		near = acts[0].Start
	}
	best := -1
	for i := 0; i+n <= len(runes); i++ {
		if string(runes[i:i+n]) == quote && (best < 0 || max(i-near, near-i) < max(best-near, near-best)) {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	return []attest.Selector{{Start: best, End: best + n, Quote: quote}}
}
