package party

import (
	"slices"

	"attest"
	"attest/ud"
)

// Speaker says what the phrase that word head of sentence s heads is as a
// source, and describes the side that is spoken for; Name stays the phrase.
func (l *Lexicon) Speaker(n *Names, sents []ud.Sentence, s, head int, ctx Context) (SpeakerKind, Description) {
	if !within(sents, s, head) {
		return NoSpeaker, Description{}
	}
	kind, d := l.reader(n, sents, s, ctx).speaker(head, 0)
	if d.Actor != nil && d.Actor.Organ && l.byID[d.Actor.Parent] != nil {
		// The organ of an armed group or an army is that party (codebook, Source).
		d.ofActor(l.byID[d.Actor.Parent])
		return actorSpeaks(d.Actor, nil), d
	}
	return kind, d
}

func (r *reader) speaker(head, depth int) (SpeakerKind, Description) {
	d := r.describe(head)
	if d.Name == "" || depth > 4 {
		return NoSpeaker, d
	}
	p := r.phrase(head)
	word := r.sourceAt(p, head)
	if m := r.at(head); m != nil && d.Actor != nil && r.resolve(m) == d.Actor && (word == nil || m.last > m.first) {
		ministry := d.Actor.Kind == attest.Government && word != nil && word.kind == MedicSpeaker // of health, whoever runs it
		if !ministry && (m.first == m.last || !r.sourceSpans(p, m.first, m.last)) {
			word = nil // "Doctors Without Borders" are no doctors
		}
		return actorSpeaks(d.Actor, word), d
	}
	named := p.words[head].UPOS == "PROPN" || p.words[head].UPOS == "NOUN" && startsUpper(p.words[head].Form) && p.first < head && r.sourceAt(r.phrase(head-1), head-1) != nil // "the NGO Fundalatin", the name read as a noun
	if word == nil && named && d.Actor == nil && !d.Nation {
		if kind, side := r.introduced(p, depth); kind != NoSpeaker {
			return kind, side.as(d)
		}
	}
	bare := d
	if d.Canonical != "" && d.Actor == nil && r.ctx.Country != "" { // "officials", of the country for want of a better one
		bare = r.speakingOf("").describe(head)
	}
	if word != nil && bare.Canonical == "" && word.kind != WitnessSpeaker && word.kind != MonitorSpeaker && word.kind != MedicSpeaker {
		kind, side := r.behind(p, depth)
		switch {
		case word.kind == UnnamedSpeaker && kind == OfficeSpeaker && side.Canonical != "" && r.in("insider", p.words[head].Form):
			return kind, side.as(d)
		case kind == NoSpeaker, d.Canonical != "" && (side.Actor == nil || side.Class != Force && side.Class != Armed):
		case word.spokes, word.kind == UnnamedSpeaker, word.kind == PartySpeaker && !side.Nation, word.kind == MediaSpeaker && (kind == MediaSpeaker || kind == PartySpeaker):
			return kind, side.as(d)
		case word.kind == OfficeSpeaker && (kind == MonitorSpeaker || kind == FirmSpeaker): // « responsable d'une ONG »
			return kind, side.as(d)
		case side.Canonical == "":
		case word.kind == ForceSpeaker && side.Class == Force, word.kind == OfficeSpeaker && (side.Class == Force || side.Class == Official && !side.Nation):
			return kind, side.as(d)
		case word.kind == ForceSpeaker && side.Nation:
			d.Class, d.Kind, d.Country, d.Canonical = Force, attest.StateForce, side.Country, r.bodyIn(side.Country, "forces", r.ctx.Year)
			return ForceSpeaker, d
		}
	}
	if bare.Canonical == "" && (d.Class == Force || d.Class == Official) {
		for _, k := range p.children(head) { // "Col. Steve Warren, a coalition spokesman"
			if base(p.words[k].Rel) != "appos" {
				continue
			}
			if kind, side := r.speaker(k, depth+1); side.Canonical != "" && kind != WitnessSpeaker {
				return kind, side.as(d)
			}
		}
	}
	switch {
	case d.Actor != nil && d.Canonical == d.Actor.Canonical:
		return actorSpeaks(d.Actor, word), d
	case word != nil && word.kind == FirmSpeaker && d.Canonical == "":
		return FirmSpeaker, d
	case d.Class == Armed && !(word != nil && d.Canonical == "" && (word.several && word.kind != ForceSpeaker || word.kind == WitnessSpeaker)): // "peace committee" is no committee of fighters, "a hunter" no band
		return PartySpeaker, d
	case word != nil && word.spokes:
		if d.Class == Force {
			return ForceSpeaker, d
		}
		return OfficeSpeaker, d
	case word != nil && word.kind == WitnessSpeaker && d.Kind == attest.Aid: // "aid workers said"
		return MonitorSpeaker, d
	case word != nil && d.Class == Force && word.kind == OfficeSpeaker:
		return ForceSpeaker, d
	case word != nil:
		return word.kind, d
	case d.Class == Force:
		return ForceSpeaker, d
	case d.Class == Official:
		return OfficeSpeaker, d
	case d.Class == Civilian && d.Kind == attest.MediaParty:
		return MediaSpeaker, d
	case d.Class == Civilian && d.Kind == attest.Aid:
		return MonitorSpeaker, d
	case d.Class == Civilian:
		return WitnessSpeaker, d
	}
	return NoSpeaker, d
}

// as gives a side the name of the phrase that speaks for it.
func (side Description) as(d Description) Description {
	side.Name, side.First, side.Last = d.Name, d.First, d.Last
	return side
}

// sourceSpans tells whether an entry of sources is just these words: "White Helmets".
func (l *Lexicon) sourceSpans(p phrase, first, last int) bool {
	found := false
	l.walk(l.sources, p.line, first, last, func(_ int32, end int) { found = found || end == last })
	return found
}

// sourceAt returns what the head is as a source, by the longest entry.
func (l *Lexicon) sourceAt(p phrase, head int) *speakerWord {
	var found *speakerWord
	best := 0
	from, to := p.window()
	for a := from; a <= head; a++ {
		l.walk(l.sources, p.line, a, to, func(v int32, end int) {
			if end >= head && end-a+1 > best {
				best, found = end-a+1, &l.say[v]
			}
		})
	}
	return found
}

// actorSpeaks is the sort of source that a named actor is.
func actorSpeaks(a *Actor, word *speakerWord) SpeakerKind {
	switch {
	case a.Monitor, a.Kind == attest.Aid, a.Kind == attest.Peacekeeper, a.Kind == attest.Diplomatic && a.Country == "": // a body of many states
		if word != nil && word.kind == MedicSpeaker {
			return MedicSpeaker
		}
		return MonitorSpeaker
	case a.Kind == attest.MediaParty:
		return MediaSpeaker
	case a.Kind == attest.Infrastructure:
		return FirmSpeaker
	}
	switch classOf(a.Kind) {
	case Force:
		return ForceSpeaker
	case Armed:
		return PartySpeaker
	case Official:
		if word != nil && word.kind == MedicSpeaker { // "the Hamas-run health ministry"
			return MedicSpeaker
		}
		return OfficeSpeaker
	}
	if word != nil && word.kind != NoSpeaker {
		return word.kind
	}
	return MonitorSpeaker
}

// behind finds the side for which a spokesman or an unnamed source speaks.
func (r *reader) behind(p phrase, depth int) (SpeakerKind, Description) {
	nation := Description{}
	for k := range p.words { // a nationality beside it counts for the side too
		if p.words[k].Head == p.head && k != p.head && p.words[k].UPOS == "ADJ" {
			if iso, n, _ := r.nationAt(p.line, k, k); n > 0 {
				r = r.speakingOf(iso)
			}
		}
	}
	for k := range p.words {
		if p.words[k].Head != p.head || k == p.head {
			continue
		}
		switch base(p.words[k].Rel) {
		case "nmod", "compound", "amod", "obl", "flat":
		default:
			continue
		}
		if c := p.preposition(k); c != "" && p.words[k].Rel != "nmod:poss" && !r.in("for", c) {
			continue
		}
		kind, side := r.speaker(k, depth+1)
		if iso, words, _ := r.nationAt(p.line, k, k); words > 0 && p.words[k].UPOS == "ADJ" && !side.Nation && (kind == WitnessSpeaker || kind == NoSpeaker) { // "Israeli", which is also a person
			side = Description{Nation: true, Class: Official, Country: iso}
		}
		switch {
		case side.Nation:
			if nation.Class == NoClass {
				nation = side
			}
		case kind != NoSpeaker && (kind != WitnessSpeaker || side.Canonical != ""):
			return kind, side
		}
	}
	if nation.Class != NoClass {
		nation.Class, nation.Kind, nation.Canonical = Official, attest.Government, r.bodyIn(nation.Country, "government", r.ctx.Year)
		return OfficeSpeaker, nation
	}
	return NoSpeaker, Description{}
}

// namedIn returns the first actor that a phrase names.
func (r *reader) namedIn(p phrase) *Actor {
	for w := p.first; w <= p.last; w++ {
		if m := r.at(w); m != nil {
			if a := r.resolve(m); a != nil {
				return a
			}
		}
	}
	return nil
}

// introduced finds what a named person is: by the title before the name, by
// an apposition, or by the body that the name is given with.
func (r *reader) introduced(p phrase, depth int) (SpeakerKind, Description) {
	try := func(w int) (SpeakerKind, Description) {
		kind, side := r.speaker(w, depth+1)
		if side.Nation {
			return NoSpeaker, side
		}
		return kind, side
	}
	for w := p.head - 1; w >= p.first; w-- {
		if u := p.words[w].UPOS; u != "NOUN" && u != "PROPN" {
			continue
		}
		if r.sourceAt(r.phrase(w), w) == nil && r.at(w) == nil {
			continue
		}
		if kind, side := try(w); kind != NoSpeaker {
			if a := r.namedIn(p); a != nil && side.Canonical == "" && kind != WitnessSpeaker {
				side.ofActor(a)
				return actorSpeaks(a, nil), side
			}
			return kind, side
		}
	}
	for _, told := range [][]string{{"appos", "parataxis"}, {"nmod", "flat"}} { // what is told of him goes before his name
		for _, k := range p.children(p.head) {
			if rel := base(p.words[k].Rel); !slices.Contains(told, rel) {
				continue
			} else if kind, side := try(k); kind != NoSpeaker && (kind != WitnessSpeaker || rel == "appos") && (rel != "flat" || side.Canonical != "") {
				return kind, side
			}
		}
	}
	if h := p.words[p.head].Head; h >= 0 && h < p.head {
		if rel := base(p.words[p.head].Rel); rel == "appos" || rel == "flat" || rel == "nmod" && p.preposition(p.head) == "" {
			return try(h)
		}
	}
	return NoSpeaker, Description{}
}
