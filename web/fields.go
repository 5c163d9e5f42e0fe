package web

import (
	"fmt"
	"strings"

	"attest"
)

// fields are the fields of a claim in the order in which they are shown.
var fields = []string{"act", "stance", "source", "actor", "target", "place", "time", "count", "instruments",
	"killed", "wounded", "captured", "effect"}

// fieldOf writes the value of a claim's field in the language; "" when the
// claim does not tell it.
func (w *words) fieldOf(field string, c attest.Claim) (string, error) {
	switch field {
	case "act":
		return w.say("act." + string(c.Act))
	case "stance":
		return w.say("stance." + string(c.Stance))
	case "source":
		return w.source(c.Source)
	case "actor":
		return w.party(c.Actor)
	case "target":
		return w.party(c.Target)
	case "place":
		return w.place(c.Place)
	case "time":
		return w.time(c.Time)
	case "count":
		if c.Count.Low != nil && c.Count.High != nil && *c.Count.Low == 1 && *c.Count.High == 1 {
			return "", nil
		}
		return w.quantity(&c.Count)
	case "instruments":
		return w.instruments(c.Instruments)
	case "effect":
		if c.Effect == "" {
			return "", nil
		}
		return w.say("effect." + string(c.Effect))
	}
	return w.quantity(harmOf(c, field))
}

// harmOf is the number of persons killed, wounded or captured.
func harmOf(c attest.Claim, field string) *attest.Quantity {
	if c.Harm == nil {
		return nil
	}
	switch field {
	case "killed":
		return c.Harm.Killed
	case "wounded":
		return c.Harm.Wounded
	case "captured":
		return c.Harm.Captured
	}
	return nil
}

// evidenceKey is the key of the evidence for a field: numbers of persons share
// that of the harm when they have none of their own.
func evidenceKey(field string, e attest.Evidence) string {
	for _, key := range []string{field, "harm." + field, "harm"} {
		if _, ok := e[key]; ok {
			return key
		}
		if field != "killed" && field != "wounded" && field != "captured" {
			break
		}
	}
	return field
}

func (w *words) source(s attest.Source) (string, error) {
	role, err := w.say("role." + string(s.Role))
	if n := name(s.Canonical, s.Name); n != "" {
		role = n + " (" + role + ")"
	}
	if err == nil && s.Via != "" {
		role, err = w.say("source.via", "source", role, "via", s.Via)
	}
	return role, err
}

func (w *words) party(p *attest.Party) (string, error) {
	if p == nil {
		return "", nil
	}
	var about []string
	if p.Suspected {
		about = append(about, w.texts["party.suspected"])
	}
	if p.Kind != "" && p.Kind != attest.UnknownParty {
		kind, err := w.say("kind." + string(p.Kind))
		if err != nil {
			return "", err
		}
		about = append(about, kind)
	}
	if p.Country != "" {
		about = append(about, p.Country)
	}
	if p.Owner != "" && p.Owner != p.Canonical {
		owner, err := w.say("party.owner", "owner", p.Owner)
		if err != nil {
			return "", err
		}
		about = append(about, owner)
	}
	return with(partyName(p), about), nil
}

func (w *words) place(p *attest.Place) (string, error) {
	if p == nil {
		return "", nil
	}
	var about []string
	if p.Admin1 != "" && p.Admin1 != p.Canonical {
		about = append(about, p.Admin1)
	}
	if p.Precision != "" {
		precision, err := w.say("precision." + string(p.Precision))
		if err != nil {
			return "", err
		}
		about = append(about, precision)
	}
	return with(placeName(p), about), nil
}

func (w *words) time(t attest.Time) (string, error) {
	if !attest.Dated(t.Earliest, t.Latest) {
		return w.say("date.unknown")
	}
	return strings.ReplaceAll(t.EDTF, "/", " – "), nil
}

func (w *words) instruments(list []attest.Instrument) (string, error) {
	parts := make([]string, len(list))
	for i, m := range list {
		kind, err := w.say("means." + string(m.Kind))
		if err != nil {
			return "", err
		}
		n, err := w.quantity(m.Quantity)
		if err != nil {
			return "", err
		}
		parts[i] = strings.TrimSpace(n + " " + kind)
	}
	return strings.Join(parts, ", "), nil
}

// with adds what is to be said about a thing in brackets.
func with(thing string, about []string) string {
	if len(about) == 0 {
		return thing
	}
	return fmt.Sprintf("%s (%s)", thing, strings.Join(about, ", "))
}
