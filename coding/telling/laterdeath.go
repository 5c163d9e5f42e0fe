package telling

import "attest/coding/reading"

// DiesLater tells a telling of somebody's death of what was told before, some days on:
// "died of his wounds", "one of the wounded died in hospital".
func (d *Teller) DiesLater(m *Mention) bool {
	s := m.Trigger.Sentence
	if !m.Trigger.Frame().Soft() {
		return false
	}
	if dead := m.Harm[reading.Killed]; dead != nil && dead.More { // « un quatrième soldat est mort samedi »
		return true
	}
	if _, ok := d.Grammar.Set("succumb").In(s, 0, len(s.Words)); ok {
		return true
	}
	for i := range s.Words {
		if d.Grammar.Set("wound-word").Word(s, i) && d.SomeOfWounded(s, i) {
			return true
		}
	}
	return false
}
