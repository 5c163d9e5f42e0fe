package coding

// continued gives a telling that follows another of the same act in its
// paragraph, with no word of whose it is, the other's source: arrests told one
// after the other, blow after blow, are told by one mouth.
func (d *document) continued(ms []*mention) {
	for i := 1; i < len(ms); i++ {
		m, before := ms[i], ms[i-1]
		s, o := m.trigger.s, before.trigger.s
		if !d.unsourced(m) || d.unsourced(before) || before.source.voice != says || m.act != before.act || s.unit != o.unit || s.index-o.index > 1 || s.index == o.index {
			continue
		}
		if m.actor != nil && before.actor != nil && !sameParty(m.actor.party, before.actor.party) {
			continue
		}
		m.source = before.source.by("source.continued")
	}
}

// inList tells whether a sentence is an entry of a list or introduces one.
func (d *document) inList(s *sentence) bool {
	n := len(s.Words)
	return d.units[s.unit].bullet || n > 0 && s.lower[n-1] == ":"
}

// partsOfLists gives the acts that a list spells out under a summary the
// summary's source and actor, where they name none: who tells the sum tells
// its parts, and one side did them all.
func (d *document) partsOfLists(ms []*mention) {
	for _, m := range ms {
		if !d.inList(m.trigger.s) && !d.inList(&d.sents[m.last]) || !d.unsourced(m) && m.actor != nil {
			continue
		}
		whole := d.summaryOf(m, ms)
		if whole == nil {
			continue
		}
		if d.unsourced(m) && !d.unsourced(whole) && whole.source.voice == says {
			m.source = whole.source.by("source.summary")
		}
		if m.actor == nil && whole.actor != nil {
			actor := *whole.actor
			actor.rule = "actor.summary"
			m.actor = &actor
		}
	}
}

// unsourced tells whether a telling is in the report's voice only since
// nothing says otherwise.
func (d *document) unsourced(m *mention) bool {
	return m.source == d.own && d.own.speaker.kind == reportSpeaker
}
