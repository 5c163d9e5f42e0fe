package coding

// readSetting decides whether the report is about conflict at all: armed
// parties, weapons or victims of violence are named in more than one sentence,
// or in one of very few. In a report that is not, words of violence are taken
// for figures of speech unless an armed party, a weapon or a toll stands
// beside them.
func (d *document) readSetting() {
	marked := 0
	for i := range d.sents {
		s := &d.sents[i]
		for w := range s.Words {
			if !s.is(w, "NOUN", "PROPN") {
				continue
			}
			if th := d.thing(s, w); th.class == armedClass || th.class == militaryClass || th.class == forceClass || th.class == weaponClass {
				marked++
				break
			}
		}
	}
	d.warlike = marked >= 2 && 5*marked >= len(d.sents) || len(d.sents) <= 3 && marked >= 1
}
