package view

import (
	"fmt"
	"strconv"
	"strings"

	"attest"
)

// amount puts a quantity in words: "3", "at least 12", "about 30", "20–99".
func amount(q attest.Quantity) string {
	var s string
	switch {
	case q.Low == nil && q.High == nil:
		return "some"
	case q.High == nil:
		s = "at least " + number(*q.Low)
	case q.Low == nil:
		s = "up to " + number(*q.High)
	case *q.High == 0:
		return "none"
	case *q.Low == *q.High:
		s = number(*q.Low)
	default:
		s = number(*q.Low) + "–" + number(*q.High)
	}
	if q.Approx {
		s = "about " + s
	}
	return s
}

// number groups the digits of large numbers by threes.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && n >= 10000; i -= 3 {
		s = s[:i] + "\u00A0" + s[i:]
	}
	return s
}

func isOne(q attest.Quantity) bool {
	return q.Low != nil && q.High != nil && *q.Low == 1 && *q.High == 1
}

// actWords are the names of acts where the code itself does not read well.
func actWords(a attest.Act) string {
	if a == attest.GrenadeAttack {
		return "grenade attack"
	}
	return strings.ReplaceAll(string(a), "-", " ")
}

// stanceWords say how the source holds the claim.
var stanceWords = map[attest.Stance]string{
	attest.Asserted: "asserted", attest.Denied: "denied", attest.Unconfirmed: "unconfirmed", attest.Threatened: "threatened",
}

var stanceLook = map[attest.Stance]look{
	attest.Asserted:    {},
	attest.Denied:      {color: red, bold: true},
	attest.Unconfirmed: {color: yellow, bold: true},
	attest.Threatened:  {color: magenta, bold: true},
}

// roleWords say what part a source has in what it tells.
var roleWords = map[attest.Role]string{
	attest.Perpetrator: "the perpetrator’s side",
	attest.TargetSide:  "the target’s side",
	attest.Authority:   "an authority",
	attest.Rival:       "a rival",
	attest.Monitor:     "a monitor",
	attest.Witness:     "a witness",
	attest.MediaRole:   "media",
	attest.Unnamed:     "an unnamed source",
	attest.ReportVoice: "the report’s own voice",
}

// meansWords are weapon kinds in the plural, as "20–99 missiles" wants them, but for one.
func meansWords(k attest.InstrumentKind, q *attest.Quantity) string {
	word := strings.ReplaceAll(string(k), "-", " ")
	switch k {
	case attest.IED:
		word = "IED"
	case attest.SmallArms, attest.Artillery, attest.Aircraft, attest.Fire:
		return word
	case attest.Chemical:
		return "chemical agent"
	case attest.OtherMeans:
		return "other means"
	}
	if q != nil && isOne(*q) {
		return word
	}
	return word + "s"
}

// means lists instruments: "3 missiles, 20–99 drones, small arms".
func means(is []attest.Instrument) string {
	var parts []string
	for _, i := range is {
		if i.Quantity == nil {
			parts = append(parts, meansWords(i.Kind, nil))
			continue
		}
		parts = append(parts, amount(*i.Quantity)+" "+meansWords(i.Kind, i.Quantity))
	}
	return strings.Join(parts, ", ")
}

// harm lists the toll: "9 killed, at least 5 wounded".
func harm(h *attest.Harm) string {
	if h == nil {
		return ""
	}
	var parts []string
	for _, q := range []struct {
		*attest.Quantity
		what string
	}{{h.Killed, "killed"}, {h.Wounded, "wounded"}, {h.Captured, "captured"}} {
		if q.Quantity != nil {
			parts = append(parts, amount(*q.Quantity)+" "+q.what)
		}
	}
	return strings.Join(parts, ", ")
}

// effectWords say what became of the blow.
var effectWords = map[attest.Effect]string{
	attest.Hit: "hit", attest.Missed: "missed", attest.Intercepted: "intercepted", attest.Damage: "damage", attest.NoDamage: "no damage",
}

// named is the normal name of a party, place or source; where there is none,
// the report's own words, in quotation marks since they may be partisan.
func named(name, canonical string) string {
	switch {
	case canonical != "":
		return canonical
	case name != "":
		return "“" + name + "”"
	}
	return ""
}

// party names a party by its normal name, else as the report does.
func party(p *attest.Party, l look) []span {
	if p == nil {
		return []span{{"not said", labelLook}}
	}
	name := named(p.Name, p.Canonical)
	out := []span{{name, l}}
	if p.Suspected {
		out = append([]span{{"suspected: ", labelLook}}, out...)
	}
	var about []string
	if p.Kind != "" && p.Kind != attest.UnknownParty {
		about = append(about, strings.ReplaceAll(string(p.Kind), "-", " "))
	}
	if p.Country != "" {
		about = append(about, p.Country)
	}
	if p.Owner != "" && p.Owner != p.Canonical {
		about = append(about, "of "+p.Owner)
	}
	if len(about) > 0 {
		out = append(out, span{" (" + strings.Join(about, ", ") + ")", labelLook})
	}
	return out
}

// sides names actor and target: "A → B", "A" when there is no target.
func sides(actor, target *attest.Party) []span {
	who := party(actor, actorLook)
	if target != nil {
		who = append(who, span{" → ", labelLook})
		who = append(who, party(target, targetLook)...)
	}
	return who
}

// where names a place with its precision and coordinates.
func where(p *attest.Place) []span {
	name := named(p.Name, p.Canonical)
	out := []span{{name, placeLook}}
	if p.Canonical != "" && !strings.Contains(strings.ToLower(p.Name), strings.ToLower(p.Canonical)) {
		out = append(out, span{" “" + p.Name + "”", labelLook})
	}
	for _, part := range []string{p.Admin1, p.Country} {
		if part != "" && !strings.EqualFold(part, p.Name) && !strings.EqualFold(part, p.Canonical) {
			out = append(out, plain(", "+part))
		}
	}
	precision := string(p.Precision)
	if precision == "" {
		precision = "not resolved"
	}
	out = append(out, span{" ·\u00A0" + precision, labelLook})
	if p.Lat != nil && p.Lon != nil {
		out = append(out, span{" ·\u00A0" + coordinates(*p.Lat, *p.Lon), labelLook})
	}
	return out
}

// coordinates prints degrees as maps take them, to some 100 m.
func coordinates(lat, lon float64) string {
	return fmt.Sprintf("%.3f,\u00A0%.3f", lat, lon)
}

// source names who vouches for a claim, with the part it has.
func source(s attest.Source) []span {
	name := named(s.Name, s.Canonical)
	role := roleWords[s.Role]
	out := []span{{role, sourceLook}}
	if name != "" {
		out = []span{{name, sourceLook}, {" ·\u00A0" + role, labelLook}}
	}
	if s.Via != "" {
		out = append(out, span{" via ", labelLook}, span{s.Via, sourceLook})
	}
	return out
}
