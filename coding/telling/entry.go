package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// entries drops the entering of a place where the sentence goes on with what
// those who entered did there: "gunmen entered the village and burned houses"
// tells of an attack, not of a village taken.
func (d *Teller) entries(ms []*Mention) []*Mention {
	return slices.DeleteFunc(ms, func(m *Mention) bool {
		if why := d.partOfAnother(m, ms); why != "" {
			d.Untake(m.Trigger, why)
			return true
		}
		o := d.approachOf(m, ms)
		if o == nil {
			return false
		}
		if o.Actor == nil {
			o.Actor = m.Actor
		}
		if len(o.Places) == 0 || !o.Own {
			o.Places, o.Own = m.Places, m.Own
		}
		d.Untake(m.Trigger, "part of the attack told after it")
		return true
	})
}

// entersToTake tells the entering of a place with an arrest or a search as its aim, which is a raid:
// "the army had entered Jenin to arrest suspects".
func (d *Teller) entersToTake(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || t.Frame().Kind != frames.Seize || !d.Grammar.Set("enter").Word(s, t.Word) {
		return false
	}
	return slices.ContainsFunc(s.Children(t.Word, "advcl", "xcomp"), func(k int) bool {
		return syntax.Infinitival(s, k) && slices.ContainsFunc(d.TriggersAt(s, k), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Arrest || o.Frame().Kind == frames.Take })
	})
}

// partOfAnother tells why a telling is only a part of another of its sentence, or "".
func (d *Teller) partOfAnother(m *Mention, ms []*Mention) string {
	switch {
	case d.captiveAlready(m, ms), d.takenToDie(m, ms):
		return "says who they were"
	case d.takenInFight(m, ms):
		return "what became of fighters in the fight that the sentence tells"
	case d.beatenBack(m, ms):
		return "how the attack before it ended"
	case d.freedByRaid(m, ms):
		return "part of the raid told before it"
	case d.overrunKilling(m, ms):
		return "how those were killed whom the sentence goes on with"
	case d.ledTo(m, ms):
		return "how the arrests or seizures of its sentence came about"
	case d.tookGroundBy(m, ms):
		return "the attack by which the ground of its sentence was taken"
	}
	return ""
}

// captiveAlready tells a participle that says of the victims of a killing that they
// had been taken: « cinq combattants faits prisonniers ont été exécutés ».
func (d *Teller) captiveAlready(m *Mention, ms []*Mention) bool {
	s := m.Trigger.Sentence
	if m.Trigger.Frame().Kind != frames.Take || m.Time != nil || m.Own || len(m.Trigger.Words) < 2 || syntax.BaseRel(s.Rel(m.Trigger.Word)) != "acl" || s.Child(m.Trigger.Word, "obl:agent") >= 0 {
		return false
	}
	return slices.ContainsFunc(ms, func(o *Mention) bool {
		return o.Trigger.Frame().Kind == frames.Kill && o.Target != nil && o.Target.Sentence == s && s.Words[m.Trigger.Word].Head == o.Target.Head
	})
}

// takenInFight tells those taken beside those killed in a fight of the sentence:
// "two rebels were killed and four arrested after clashes". They are of its toll.
func (d *Teller) takenInFight(m *Mention, ms []*Mention) bool {
	t := m.Trigger
	if k := t.Frame().Kind; k != frames.Take && k != frames.Arrest || t.Pattern.Noun || m.Actor != nil || syntax.BaseRel(t.Sentence.Rel(t.Word)) != "conj" || !t.Sentence.IsPassive(t.Word) {
		return false
	}
	for _, k := range t.Sentence.Children(t.Word, "obl") {
		if t.Sentence.IsTimed(k) || d.NamesPlace(t.Sentence, k) {
			return false
		}
	}
	return slices.ContainsFunc(ms, func(o *Mention) bool {
		if o == m || o.Act.Family() != attest.AttackFamily {
			return false
		}
		all, killing, blow := o.Triggers(), false, false
		for _, x := range all {
			killing = killing || x.Frame().Soft() && x.Word == t.Sentence.Words[t.Word].Head
			blow = blow || x.Pattern.Noun && !x.Frame().Soft() || d.previousViolence(x)
		}
		return killing && blow
	})
}

// beatenBack tells a verb of driving off without a place of its own, in a sentence
// that tells an attack before it: "they assaulted the post but were beaten back".
func (d *Teller) beatenBack(m *Mention, ms []*Mention) bool {
	if m.Trigger.Frame().Kind != frames.Seize || m.Own || d.Grammar.Set("drive-off").At(m.Trigger.Sentence, m.Trigger.Word) == 0 {
		return false
	}
	return slices.ContainsFunc(ms, func(o *Mention) bool {
		return o != m && o.Act.Family() == attest.AttackFamily && o.Trigger.Word < m.Trigger.Word && !o.Trigger.Frame().Soft()
	})
}

// overrunKilling tells a camp or post overrun by those who killed in it, which is an
// attack: "overran a militia camp, killing five". They of the camp are the dead where
// nobody else is named.
func (d *Teller) overrunKilling(m *Mention, ms []*Mention) bool {
	t := m.Trigger
	if t.Frame().Kind != frames.Seize || t.Pattern.Noun || m.Target == nil || m.Stance != attest.Asserted || !d.Grammar.Set("overrun").Word(t.Sentence, t.Word) {
		return false
	}
	for _, o := range ms {
		x := o.Trigger
		if x.Frame().Kind != frames.Kill || x.Sentence != t.Sentence || x.Sentence.Words[x.Word].Head != t.Word || x.Sentence.Words[x.Word].Feat("VerbForm") != "Part" {
			continue
		}
		if o.Target == nil || o.Target.Sentence == x.Sentence && x.Sentence.Is(o.Target.Head, "NUM") {
			o.Target, o.Act = m.Target, attest.ArmedAttack
		}
		if !o.Own {
			o.Places, o.Own = m.Places, m.Own
		}
		return true
	}
	return false
}

// freedByRaid tells those let out by who has just stormed the place that held them, which
// is part of the raid: "broke into the prison and freed 400 inmates".
func (d *Teller) freedByRaid(m *Mention, ms []*Mention) bool {
	t := m.Trigger
	if t.Frame().Kind != frames.Release || t.Pattern.Noun || m.Stance != attest.Asserted || d.VerbArgumentsOf(t).Passive {
		return false
	}
	return slices.ContainsFunc(ms, func(o *Mention) bool {
		x := o.Trigger
		return o.Act.Family() == attest.AttackFamily && o.Stance == attest.Asserted && !x.Frame().Soft() && !x.Pattern.Noun && x.Word < t.Word && t.Sentence.Words[t.Word].Head == x.Word && sameActor(o, m) && !d.PartedByTime(o, m)
	})
}
