package events

import (
	"fmt"

	"attest"
)

// verdict is an event's status with what it follows from.
type verdict struct {
	status      attest.Status
	independent int
	dispute     string
}

// judge applies the codebook's table of statuses to the origins of an event.
func judge(claims []*claim, list []attest.Origin) verdict {
	byRef := map[attest.ClaimRef]*claim{}
	for _, c := range claims {
		byRef[c.ref] = c
	}
	var v verdict
	roles := map[attest.Role]bool{}
	counted := countable(list, byRef)
	for i, o := range list {
		members := make([]*claim, len(o.Claims))
		for k, ref := range o.Claims {
			members[k] = byRef[ref]
		}
		if d := lastDenial(members); d != nil && d.c.Source.Role != attest.Unnamed && v.dispute == "" {
			v.dispute = fmt.Sprintf("%s (%s) denies it", o.Name, d.ref)
		}
		if counted[i] {
			v.independent++
			roles[oneRole(o.Role)] = true
		}
	}
	if v.dispute == "" {
		v.dispute = versions(claims, list)
	}
	switch {
	case v.dispute != "":
		v.status = attest.Disputed
	case len(roles) >= 2:
		v.status = attest.Corroborated
	case roles[attest.TargetSide] || roles[attest.Authority]:
		v.status = attest.Acknowledged
	case roles[attest.MediaRole] || roles[attest.Monitor] || roles[attest.Witness] || roles[attest.Unnamed]:
		v.status = attest.Reported
	default:
		v.status = attest.Claimed
	}
	return v
}

// oneRole makes one role of a report's own voice and another outlet's.
func oneRole(r attest.Role) attest.Role {
	if r == attest.ReportVoice {
		return attest.MediaRole
	}
	return r
}

// countable tells the origins that count among those who attest. One that only
// passes on hearsay ("is said to have", "reports of") counts when there is
// nobody better; one that suspects somebody vouches for the act all the same.
func countable(list []attest.Origin, byRef map[attest.ClaimRef]*claim) []bool {
	out := make([]bool, len(list))
	weak := make([]bool, len(list))
	strong := false
	for i, o := range list {
		if !o.Attests {
			continue
		}
		out[i], weak[i] = true, true
		for _, ref := range o.Claims {
			c := byRef[ref]
			if c.c.Stance == attest.Asserted || c.c.Stance == attest.Unconfirmed && len(c.actor.names) > 0 {
				weak[i] = false
			}
		}
		strong = strong || !weak[i]
	}
	if strong {
		for i := range out {
			out[i] = out[i] && !weak[i]
		}
	}
	return out
}

// versions says who is said to have done it when those who attest name
// different armed parties outright.
func versions(claims []*claim, list []attest.Origin) string {
	attesting := map[attest.ClaimRef]bool{}
	for _, o := range list {
		for _, r := range o.Claims {
			attesting[r] = o.Attests
		}
	}
	for i, a := range claims {
		for _, b := range claims[i+1:] {
			if attesting[a.ref] && attesting[b.ref] && rivals(a, b) {
				return fmt.Sprintf("%s by %s, by %s's account by %s", a.ref, a.c.Actor.Name, b.ref, b.c.Actor.Name)
			}
		}
	}
	return ""
}

func rivals(a, b *claim) bool {
	plain := func(c *claim) bool {
		return c.c.Stance == attest.Asserted && len(c.actor.names) > 0 && armed(c.actor.kind) && !c.actor.suspect
	}
	if !plain(a) || !plain(b) || liken(a.actor, b.actor) != otherParty {
		return false
	}
	// In a clash who comes first says little.
	return liken(a.actor, b.target) != identical && liken(a.target, b.actor) != identical
}
