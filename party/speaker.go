package party

import (
	"attest"
	"attest/ud"
)

// Speaker says what the phrase that word head of sentence s heads is as a
// source, and describes the side that is spoken for; Name stays the phrase.
func (l *Lexicon) Speaker(n *Names, sents []ud.Sentence, s, head int, ctx Context) (SpeakerKind, Description) {
	d := l.Describe(n, sents, s, head, ctx)
	if d.Name == "" {
		return NoSpeaker, d
	}
	p := phraseOf(sents[s].Words, head)
	word := l.sourceAt(p, head)
	if d.Actor != nil && d.Canonical != "" {
		return l.actorSpeaks(d, word), d
	}
	if word != nil && !word.spokes {
		l.sideOf(&d, n, sents, s, p, ctx, word.kind)
		return word.kind, d
	}
	if word != nil {
		return l.spokes(d, n, sents, s, p, ctx)
	}
	switch d.Class {
	case Armed:
		return PartySpeaker, d
	case Force:
		return ForceSpeaker, d
	case Official:
		return OfficeSpeaker, d
	case Civilian:
		if d.Kind == attest.MediaParty {
			return MediaSpeaker, d
		}
		return WitnessSpeaker, d
	}
	return NoSpeaker, d
}

// sourceAt returns what the head is as a source, by the longest entry.
func (l *Lexicon) sourceAt(p phrase, head int) *speakerWord {
	var found *speakerWord
	best := 0
	for a := max(p.first, head-4); a <= head; a++ {
		l.walk(&l.sources, p.words, a, min(p.last, head+4), func(v int32, end int) {
			if end >= head && end-a+1 > best {
				best, found = end-a+1, &l.say[v]
			}
		})
	}
	return found
}

// actorSpeaks is the sort of source that a named actor is.
func (l *Lexicon) actorSpeaks(d Description, word *speakerWord) SpeakerKind {
	switch {
	case d.Actor.Monitor:
		return MonitorSpeaker
	case d.Actor.Kind == attest.MediaParty:
		return MediaSpeaker
	}
	switch classOf(d.Actor.Kind) {
	case Force:
		if d.Actor.Kind == attest.Peacekeeper {
			return MonitorSpeaker
		}
		return ForceSpeaker
	case Armed:
		return PartySpeaker
	case Official:
		return OfficeSpeaker
	}
	if word != nil && word.kind != "" {
		return word.kind
	}
	return MonitorSpeaker
}

// spokes describes a spokesman by the side that he speaks for.
func (l *Lexicon) spokes(d Description, n *Names, sents []ud.Sentence, s int, p phrase, ctx Context) (SpeakerKind, Description) {
	for _, k := range p.children(p.head) {
		switch base(p.words[k].Rel) {
		case "nmod", "compound", "amod", "obl":
			if kind, side := l.Speaker(n, sents, s, k, ctx); kind != NoSpeaker && kind != WitnessSpeaker {
				side.Name, side.First, side.Last = d.Name, d.First, d.Last
				return kind, side
			}
		}
	}
	d.Kind, d.Class = attest.UnknownParty, NoClass
	return OfficeSpeaker, d
}

// sideOf gives a source with an office or rank the side that it speaks for.
func (l *Lexicon) sideOf(d *Description, n *Names, sents []ud.Sentence, s int, p phrase, ctx Context, kind SpeakerKind) {
	if kind != OfficeSpeaker && kind != ForceSpeaker && kind != PartySpeaker && kind != UnnamedSpeaker || d.Canonical != "" {
		return
	}
	for _, k := range p.children(p.head) {
		switch base(p.words[k].Rel) {
		case "nmod", "compound", "amod":
			if side := l.Describe(n, sents, s, k, ctx); side.Class == Force || side.Class == Armed || side.Class == Official && !side.Nation {
				side.Name, side.First, side.Last = d.Name, d.First, d.Last
				*d = side
				return
			}
		}
	}
}
