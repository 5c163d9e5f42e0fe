package coding

import "slices"

// tollOfCause tells a death in a clause behind "after" that hangs on the verb of an
// act and tells none itself: "set fire to a police station after a teenager died in
// custody". It came before the act and is no harm of it.
func (d *telling) tollOfCause(s *sentence, c casualty, ms []*mention) bool {
	if s.is(c.w, "NOUN") || baseRel(s.rel(c.w)) != "advcl" {
		return false
	}
	mark := s.child(c.w, "mark")
	if mark < 0 || !d.grammar.set("after-clause").word(s, mark) {
		return false
	}
	return !slices.ContainsFunc(ms, func(m *mention) bool {
		return slices.ContainsFunc(append([]trigger{m.trigger}, m.also...), func(t trigger) bool { return t.s == s && t.w == c.w })
	}) && slices.ContainsFunc(ms, func(m *mention) bool { return m.trigger.w == s.Words[c.w].Head })
}
