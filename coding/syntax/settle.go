package syntax

import "slices"

// settled keeps what is asked of the verbs of a sentence whose tree and times no longer
// change; a verb that hangs on others is otherwise read anew each time, with them.
type settled struct {
	voice     []voice
	arguments []*Arguments
	opens     membership // the sets that any of its words opens
}

// voice is whether a verb is passive, where that is known.
type voice int8

const (
	unknown voice = iota
	active
	passive
)

// Settle says that the tree and the times of a sentence no longer change.
func (s *Sentence) Settle() {
	s.settled = &settled{
		voice:     make([]voice, len(s.Words)),
		arguments: make([]*Arguments, len(s.Words)),
		opens:     s.opensAnywhere(),
	}
}

// IsPassive reports whether a verb is passive: by an auxiliary, by its features,
// or as a past participle that modifies a noun ("soldiers killed in …").
func (s *Sentence) IsPassive(v int) bool {
	if s.settled == nil {
		return s.readVoice(v)
	}
	kept := &s.settled.voice[v]
	if *kept == unknown {
		*kept = active
		if s.readVoice(v) {
			*kept = passive
		}
	}
	return *kept == passive
}

// VerbArguments collects the arguments of a verb. A subject that is only
// understood is taken from the clause that controls it: the first verb of a
// coordination, the verb that governs an infinitive, the noun that a
// participle or a relative clause belongs to.
func (s *Sentence) VerbArguments(v int) Arguments {
	if s.settled == nil {
		return s.ArgumentsOf(v, s.IsPassive(v))
	}
	kept := &s.settled.arguments[v]
	if *kept == nil {
		a := s.ArgumentsOf(v, s.IsPassive(v))
		*kept = &a
	}
	return (*kept).clone()
}

// clone returns arguments that the caller may change.
func (a *Arguments) clone() Arguments {
	return Arguments{
		Subject: slices.Clone(a.Subject),
		Object:  slices.Clone(a.Object),
		Agent:   slices.Clone(a.Agent),
		Oblique: slices.Clone(a.Oblique),
		Passive: a.Passive,
	}
}
