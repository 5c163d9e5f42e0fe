package coding

// onBehalf returns the party in whose name somebody of no name speaks: "a caller
// speaking for the BLA claimed responsibility", « un correspondant anonyme a
// revendiqué au nom du FLNC », or nil.
func (d *reading) onBehalf(a attribution, sp speaker) *speaker {
	s := a.s
	if sp.kind == partySpeaker || sp.party.Canonical != "" || sp.refers || !s.is(a.speaker, "NOUN") || a.kind != ownsUp && a.kind != says {
		return nil
	}
	for i := range s.Words {
		n := d.grammar.set("on-behalf").at(s, i)
		if n == 0 || a.kind == says && !s.within(i, a.speaker) {
			continue
		}
		for j := i + n; j < len(s.Words) && j < i+n+8; j++ {
			if s.is(j, "VERB", "PUNCT") {
				break
			}
			if th := d.thing(s, j); th.named && th.class == armedClass {
				out := sp
				out.kind, out.party, out.known = partySpeaker, th.party, true
				return &out
			}
		}
	}
	return nil
}
