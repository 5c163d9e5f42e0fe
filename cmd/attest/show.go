package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"attest"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newShowCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var asJSON, why bool
	cmd := &cobra.Command{
		Use:     "show EVENT",
		GroupID: groupLedger,
		Short:   "Show all about an event: who says what, and where they differ",
		Long: `Print an event with all its claims side by side: source, role, origin, stance, quote;
the independent origins and what makes them so; where figures and parties agree and
where not; the copies; the dates and what narrowed them; links and decisions.

EVENT is an id, its beginning, or one of the event's claims (report:c1). With --why
each comparison is printed: why these claims are one event, and why near ones are not.`,
		Example: `  attest show e12ab34cd56
  attest show r17:c2 --why`,
		Args: these("the event to show"),
		RunE: func(cmd *cobra.Command, args []string) error {
			how := (*shower).text
			switch {
			case asJSON:
				how = (*shower).json
			case why:
				how = (*shower).why
			}
			return book.show(cmd.Context(), e, args[0], how)
		},
	}
	book.add(cmd)
	textOrJSON(cmd, &asJSON)
	cmd.Flags().BoolVar(&why, "why", false, "print each comparison that joined these claims or kept others out")
	return cmd
}

// show reads an event and prints it in some way.
func (f *ledgerFlags) show(ctx context.Context, e *env, id string, how func(*shower) error) error {
	return f.read(ctx, e, func(l *ledger.Ledger) error {
		ev, ok, err := l.Event(ctx, id)
		if err != nil {
			return err
		}
		if !ok {
			return fmt.Errorf("there is no event %s; 'attest events' lists them", id)
		}
		account, err := keeper.AccountOf(ctx, l, ev)
		if err != nil {
			return err
		}
		return how(&shower{ctx: ctx, e: e, l: l, Account: account})
	})
}

// namesEvent reports whether an argument that could be a file is an event of
// the ledger instead.
func (f *ledgerFlags) namesEvent(ctx context.Context, e *env, arg string) bool {
	if _, err := os.Stat(arg); err == nil || !f.exists(e) {
		return false
	}
	found := false
	err := f.read(ctx, e, func(l *ledger.Ledger) (err error) {
		_, found, err = l.Event(ctx, arg)
		return err
	})
	return err == nil && found
}

// shower prints the account of an event.
type shower struct {
	ctx context.Context
	e   *env
	l   *ledger.Ledger
	keeper.Account
}

func (s *shower) json() error {
	for i := range s.Claims {
		s.Claims[i].Report.Text = ""
	}
	enc := json.NewEncoder(s.e.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(s.Account)
}

func (s *shower) text() error {
	p := func(format string, args ...any) { fmt.Fprintf(s.e.out, format, args...) }
	ev := s.Event
	p("%s  %s, %s", ev.ID, ev.Act, ev.Dates())
	if ev.Place != nil {
		p(", %s", placeName(ev.Place))
	}
	sources := "no source says that it happened"
	if ev.IndependentSources > 0 {
		sources = plural(ev.IndependentSources, "independent source")
	}
	p("\n%s: %s\n", ev.Status, sources)
	if ev.Dispute != "" {
		p("disputed: %s\n", visible(ev.Dispute))
	}
	p("%s\n", sides(ev))
	for _, t := range []struct {
		name string
		toll attest.Toll
	}{{"killed", ev.Killed}, {"wounded", ev.Wounded}, {"captured", ev.Captured}} {
		if t.toll.High != nil {
			p("%s: best %s\n", t.name, tollText(t.toll))
		}
	}
	p("\nOrigins\n")
	for i, o := range ev.Origins {
		word := "says so"
		if !o.Attests {
			word = "denies or withdraws"
		}
		p("  %d  %s (%s) %s", i+1, visible(o.Name), o.Role, word)
		if o.Why != "" {
			p("  [%s]", o.Why)
		}
		p("\n")
	}
	p("\nClaims\n")
	for _, t := range s.Claims {
		s.claim(t, p)
	}
	s.differences(p)
	for _, n := range ev.Narrowed {
		p("\n%s: %s narrowed to %s by %v", n.Claim, n.From, n.To, n.Evidence)
	}
	if len(ev.Narrowed) > 0 {
		p("\n")
	}
	for _, k := range ev.Links {
		p("%s %s\n", k.Kind, k.Event)
	}
	for _, d := range s.Decisions {
		p("%s  %s by %s on %s: %s\n", d.ID, d.Kind, visible(d.By), d.At, visible(d.Why))
	}
	for _, g := range s.Copies {
		p("\n")
		if err := copyTree(s.ctx, s.e, s.l, g); err != nil {
			return err
		}
	}
	return nil
}

func (s *shower) claim(t keeper.Told, p func(string, ...any)) {
	c := t.Claim
	origin := 0
	for i, o := range s.Event.Origins {
		if slices.Contains(o.Claims, t.Ref) {
			origin = i + 1
		}
	}
	source := cmp.Or(c.Source.Canonical, c.Source.Name, t.Report.Publisher, t.Report.ID)
	p("  %-14s origin %d  %s (%s) %s %s, %s", t.Ref, origin, visible(source), c.Source.Role, c.Stance, c.Act, c.Time.EDTF)
	if c.Harm != nil && c.Harm.Killed != nil {
		p(", killed %s", c.Harm.Killed.Range())
	}
	if c.Harm != nil && c.Harm.Wounded != nil {
		p(", wounded %s", c.Harm.Wounded.Range())
	}
	p("\n")
	for _, q := range c.Evidence["act"] {
		p("                 “%s”\n", visible(q.Quote))
	}
}

// differences lists where the claims do not say the same.
func (s *shower) differences(p func(string, ...any)) {
	fields := []struct {
		name string
		of   func(attest.Claim) string
	}{
		{"actor", func(c attest.Claim) string { return partyOf(c.Actor) }},
		{"target", func(c attest.Claim) string { return partyOf(c.Target) }},
		{"killed", func(c attest.Claim) string {
			return harmOf(c, func(h *attest.Harm) *attest.Quantity { return h.Killed })
		}},
		{"wounded", func(c attest.Claim) string {
			return harmOf(c, func(h *attest.Harm) *attest.Quantity { return h.Wounded })
		}},
		{"act", func(c attest.Claim) string { return string(c.Act) }},
	}
	first := true
	for _, f := range fields {
		by := map[string][]attest.ClaimRef{}
		var values []string
		for _, t := range s.Claims {
			v := f.of(t.Claim)
			if v == "" {
				continue
			}
			if by[v] == nil {
				values = append(values, v)
			}
			by[v] = append(by[v], t.Ref)
		}
		if len(values) < 2 {
			continue
		}
		if first {
			p("\nWhere they differ\n")
			first = false
		}
		for _, v := range values {
			p("  %-8s %s: %v\n", f.name, visible(v), by[v])
		}
	}
}

func partyOf(p *attest.Party) string {
	if p == nil {
		return ""
	}
	return cmp.Or(p.Canonical, p.Owner, p.Name)
}

func harmOf(c attest.Claim, of func(*attest.Harm) *attest.Quantity) string {
	if c.Harm == nil || of(c.Harm) == nil {
		return ""
	}
	return of(c.Harm).Range()
}

// why prints the comparisons of the event's claims with one another and with
// the claims of events of its family at its time.
func (s *shower) why() error {
	joined, err := s.Joined()
	if err != nil {
		return err
	}
	fmt.Fprintf(s.e.out, "Why the claims of %s are one event\n", s.Event.ID)
	for _, c := range joined {
		fmt.Fprintln(s.e.out, visibleLines(c.String()))
	}
	others, err := s.Others(s.ctx, s.l)
	if err != nil {
		return err
	}
	fmt.Fprintln(s.e.out, "\nWhy these are other events")
	for _, o := range others {
		if _, err := fmt.Fprintf(s.e.out, "%s: %s\n", o.Event.ID, visibleLines(o.Why.String())); err != nil {
			return err
		}
	}
	return nil
}
