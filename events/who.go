package events

import (
	"strings"

	"attest"
)

// who is a party as the builder compares it.
type who struct {
	known   bool
	names   []string // folded canonical names and owners; joint parties are several
	ids     []string // of those that the table of the world's parties knows
	label   string   // folded name as written
	kind    attest.PartyKind
	country string
	suspect bool
	kin     *kin
}

func readWho(p *attest.Party, k *kin) who {
	if p == nil {
		return who{}
	}
	w := who{known: true, label: fold(p.Name), kind: p.Kind, country: p.Country, suspect: p.Suspected}
	for _, n := range append(strings.Split(p.Canonical, ";"), strings.Split(p.Owner, ";")...) {
		if f := fold(n); f != "" {
			w.names = append(w.names, f)
			if id := k.id(f); id != "" {
				w.ids = append(w.ids, id)
			}
		}
	}
	w.kin = k
	return w
}

// likeness is how two parties stand to each other.
type likeness int

const (
	cannotTell likeness = iota
	identical
	alike // nothing speaks against it, kind or country for it
	otherKind
	otherParty
)

// armed tells the kinds whose parties are told apart by name.
func armed(k attest.PartyKind) bool {
	return k == attest.StateForce || k == attest.Rebel || k == attest.Militia
}

func vagueKind(k attest.PartyKind) bool { return k == "" || k == attest.UnknownParty }

func liken(a, b who) likeness {
	if !a.known || !b.known {
		return cannotTell
	}
	for _, x := range a.names {
		for _, y := range b.names {
			if sameParty(x, y) {
				return identical
			}
		}
	}
	related, siblings := kinship(a, b)
	if related {
		return identical
	}
	if a.label != "" && a.label == b.label {
		return identical
	}
	sameCountry := a.country != "" && a.country == b.country
	otherCountry := a.country != "" && b.country != "" && a.country != b.country
	if a.kind.OfState() && b.kind.OfState() {
		if sameCountry {
			return alike
		}
		if otherCountry {
			return otherParty
		}
	}
	if siblings {
		return alike
	}
	if len(a.names) > 0 && len(b.names) > 0 {
		return otherParty
	}
	if vagueKind(a.kind) || vagueKind(b.kind) {
		return cannotTell
	}
	if a.kind == b.kind {
		if otherCountry {
			return otherParty
		}
		return alike
	}
	if armed(a.kind) && armed(b.kind) && !a.kind.OfState() && !b.kind.OfState() {
		return alike // rebel and militia are often one group in two mouths
	}
	return otherKind
}

// sameParty reports whether two folded names are one party's: equal, initials,
// or one the other with more words behind it. "Syrian Army" is not the "Free
// Syrian Army".
func sameParty(a, b string) bool {
	if a == b || initials(a) == b || initials(b) == a {
		return true
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	return strings.Contains(a, " ") && strings.HasPrefix(b, a+" ")
}

// kinship reports whether one of two parties is the other or a part of it, and
// whether they are parts of one. State bodies are compared by country instead.
func kinship(a, b who) (related, siblings bool) {
	for _, x := range a.ids {
		for _, y := range b.ids {
			if a.kin.state[x] || a.kin.state[y] {
				related = related || x == y
				continue
			}
			related = related || a.kin.related(x, y)
			siblings = siblings || a.kin.siblings(x, y)
		}
	}
	return related, siblings
}

// apart is what it scores that two parties are of two kinds, or are two.
type apart struct{ kind, party float64 }

// Who did an act is seldom told in two ways, to whom it was done often is.
var actorsApart, targetsApart = apart{-2, -3}, apart{-1, -2}

// compareWho scores two actors or two targets.
func compareWho(name string, a, b who, differ apart) Feature {
	f := Feature{Name: name}
	switch liken(a, b) {
	case identical:
		f.Verdict, f.Score, f.Why = Agrees, 2, "the same party"
	case alike:
		f.Verdict, f.Score, f.Why = Agrees, 0.5, "the same kind of party"
	case otherKind:
		f.Verdict, f.Score, f.Why = Differs, differ.kind, "another kind of party"
	case otherParty:
		f.Verdict, f.Score, f.Why = Differs, differ.party, "another party"
		if a.suspect || b.suspect {
			f.Score, f.Why = -1, "another party, but only suspected"
		}
	default:
		f.Verdict, f.Why = Unknown, "not both known"
	}
	return f
}

// reversed reports whether b's act goes back at a's actor: the one's actor is
// the other's target, and not just because both sides are one party.
func reversed(a, b *claim) bool {
	if a.c.Act == attest.ArmedClash || b.c.Act == attest.ArmedClash {
		return false // of a clash who is named first says little
	}
	straight := liken(a.actor, b.actor) == identical || liken(a.target, b.target) == identical
	if straight {
		return false
	}
	at, ta := crossed(a.actor, b.target), crossed(a.target, b.actor)
	return at || ta
}

// crossed is identity by name or by an armed side's country; civilians on both
// sides are no reversal.
func crossed(a, b who) bool {
	if !a.known || !b.known || !armed(a.kind) && len(a.names) == 0 {
		return false
	}
	switch liken(a, b) {
	case identical:
		return len(a.names) > 0 && len(b.names) > 0
	case alike:
		return a.kind == attest.StateForce && b.kind == attest.StateForce
	}
	return false
}
