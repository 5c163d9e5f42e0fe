package coding

// diesLater tells a telling of somebody's death of what was told before, some days on:
// "died of his wounds", "one of the wounded died in hospital".
func (d *telling) diesLater(m *mention) bool {
	s := m.trigger.s
	if !m.trigger.frame().soft() {
		return false
	}
	if _, ok := d.grammar.set("succumb").in(s, 0, len(s.Words)); ok {
		return true
	}
	for i := range s.Words {
		if d.grammar.set("wound-word").word(s, i) && d.someOfWounded(s, i) {
			return true
		}
	}
	return false
}
