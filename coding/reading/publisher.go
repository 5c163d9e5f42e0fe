package reading

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"attest"
	"attest/coding/syntax"
	"attest/party"
	"attest/ud"
)

// carriedFor returns the voice of the party whose text a monitoring service carries: the
// one named between brackets beside a word for a release ("[COMMUNIQUE] [REBEL FRONT]
// [TEXT]"), or whose station the dateline names; nil where there is none.
func (d *Document) carriedFor() *SourceRef {
	labels := syntax.BracketedAt(d.Text, d.Dateline.End)
	release := slices.ContainsFunc(labels, func(label string) bool { return d.Grammar.Set("release").Has(strings.ToLower(label)) })
	if !release {
		if at := parenthesis.FindStringSubmatch(d.Text[d.Dateline.Start:d.Dateline.End]); at != nil {
			labels = at[1:]
		}
	}
	for _, label := range labels {
		if ref, _ := d.publisherSpeaks(label); ref != nil && ref.Speaker.Kind == PartySpeaker {
			if !release {
				ref.Rule = StationRule
			}
			return ref
		}
	}
	return nil
}

// StationRule is how a party's station speaks for it, which tells news of others as well.
const StationRule = "source.station"

// parenthesis is what a dateline has between parentheses: the agency or station.
var parenthesis = regexp.MustCompile(`\(([^()]+)\)`)

// publisherSpeaks returns the voice of a publisher that is a party; known
// tells that the publisher is something else that publishes, such as a
// newspaper or an observatory.
func (d *Document) publisherSpeaks(publisher string) (ref *SourceRef, known bool) {
	if publisher == "" {
		return nil, false
	}
	parsed := d.model.Parse(publisher)
	names := d.Parties.Names(publisher, parsed)
	for i := range parsed { // a body of observers first: "UN Security Cell" is no force
		for w := range parsed[i].Words {
			if kind, desc := d.Parties.Speaker(names, parsed, i, w, d.Context("")); (kind == party.MonitorSpeaker || kind == party.MediaSpeaker) && desc.Actor != nil {
				d.observer = kind == party.MonitorSpeaker
				return nil, true
			}
		}
	}
	listed := d.listedForce(names, parsed)
	for i := range parsed {
		for w := range parsed[i].Words {
			kind, desc := d.Parties.Speaker(names, parsed, i, w, d.Context(""))
			if listed != nil && desc.Actor != listed { // "General Staff – Operation Name": whose staff it is
				continue
			}
			switch k := speakerKindOf[kind]; k {
			case PartySpeaker, ForceSpeaker, OfficeSpeaker:
				if k == ForceSpeaker && slices.ContainsFunc(d.Parties.Spans(names), func(sp party.Span) bool { return sp.Outlet }) { // "AFP", whatever army has an agency's letters
					return nil, true
				}
				if desc.Nation && parsed[i].Words[w].UPOS == "PROPN" || k != PartySpeaker && d.outlet(&parsed[i]) || k == PartySpeaker && desc.Canonical == "" || // "Access Working Group" is no armed group
					k == OfficeSpeaker && 2*len(desc.Name) < len(publisher) || // "Court Wire" is no court
					k != PartySpeaker && !d.namesBody(names, parsed, i, w) {
					continue
				}
				sp := Speaker{Kind: k, placed: true, Party: attest.Party{Name: desc.Name, Canonical: desc.Canonical, Kind: desc.Kind, Country: desc.Country}}
				if k != PartySpeaker {
					sp = sp.ofState(d.nationIn(names, parsed))
				}
				ref := &SourceRef{Voice: Says, Speaker: sp, Release: true, Rule: "source.publisher"}
				ref.Source.Name, ref.Source.Canonical = publisher, desc.Canonical
				d.nameInText(ref)
				return ref, true
			case MediaSpeaker, MonitorSpeaker, MedicSpeaker:
				d.observer = k == MonitorSpeaker
				return nil, true
			}
		}
	}
	return nil, false
}

// listedForce returns the force or armed group with a name of its own that a
// publisher's name has in it, or nil.
func (d *Document) listedForce(names *party.Names, parsed []ud.Sentence) *party.Actor {
	for _, sp := range d.Parties.Spans(names) {
		kind, desc := d.Parties.Speaker(names, parsed, sp.Sentence, sp.First, d.Context(""))
		if k := speakerKindOf[kind]; (k == ForceSpeaker || k == PartySpeaker) && desc.Actor != nil && sp.Last >= sp.First {
			return desc.Actor
		}
	}
	return nil
}

// outlet tells whether a publisher's name ends in a word for a medium: "Court
// Wire" is no court.
func (d *Document) outlet(s *ud.Sentence) bool {
	last := len(s.Words) - 1
	for last > 0 && s.Words[last].UPOS == "PUNCT" {
		last--
	}
	return last >= 0 && d.Grammar.Set("outlet").Has(strings.ToLower(s.Words[last].Form))
}

// namesBody tells whether a word of a publisher's name for a force or an office can be what
// the name stands for, as one of a listed body always can. "Navy Lookout" is no navy,
// « Sécurité Solidarité » watches over what it is called by, and anybody keeps a press service
// or a safety desk.
func (d *Document) namesBody(names *party.Names, parsed []ud.Sentence, i, w int) bool {
	for _, sp := range d.Parties.Spans(names) {
		if sp.Sentence == i && sp.First <= w && w <= sp.Last {
			return true
		}
	}
	words := parsed[i].Words
	has := func(set string, w int) bool { return d.Grammar.Set(set).Has(strings.ToLower(words[w].Form)) }
	field, press, ofState := false, false, d.nationIn(names, parsed) != ""
	for j := range words {
		if has("outlet", j) && !has("anybodys-office", j) {
			return false // "Tribunal Watch Gulu"
		}
		desc := d.Parties.Describe(names, parsed, i, j, d.Context(""))
		body := (desc.Class == party.Official || desc.Class == party.Force || desc.Class == party.Military) && !has("field-of-work", j) && !has("anybodys-office", j)
		if words[j].Head == w && words[w].Head < 0 && syntax.BaseRel(words[j].Rel) == "conj" && !body { // "Police and Society"
			return false
		}
		field, press, ofState = field || has("field-of-work", j), press || has("outlet", j) && has("anybodys-office", j), ofState || body
	}
	switch {
	case words[w].UPOS == "ADP":
		return false
	case has("anybodys-office", w) && !ofState && (field || press), has("field-of-work", w) && !ofState && !press:
		return false
	}
	return true
}

// nationIn returns the country that a publisher's name tells, or "".
func (d *Document) nationIn(names *party.Names, parsed []ud.Sentence) string {
	for i := range parsed {
		for w := range parsed[i].Words {
			if desc := d.Parties.Describe(names, parsed, i, w, d.Context("")); desc.Nation && desc.Country != "" {
				return desc.Country
			}
		}
	}
	return ""
}

// namesItself tells a definite word of the publisher's name that stands alone, by which an
// observer calls itself in its own text: "the Mission heard …".
func (d *Document) namesItself(s *syntax.Sentence, h int) bool {
	if !s.Is(h, "NOUN", "PROPN") || !d.Grammar.Definite(s, h, "det") || s.Child(h, "compound", "nmod", "appos", "acl", "amod", "nummod", "flat") >= 0 {
		return false
	}
	name := strings.FieldsFunc(syntax.Normal(d.Report.Publisher), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.Contains(name, s.Lower[h])
}
