package discourse

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// A sentence that goes on about the act told right before it says so in ways that no
// noun for the act shows: by who did it, by what it was done with, by how those died
// of whom the first only gave the number.

// toldOn tells whether a telling goes on in one of these ways.
func (d *Document) toldOn(m, a *telling.Mention) bool {
	return d.elaborates(m, a) || d.goesOnWithThem(m, a) || d.shellsOf(m, a) || d.weaponAgain(m, a) || d.byAssailants(m, a) || d.howTheyDied(m, a) || d.rightAfter(m, a) && (d.goesOnWithDoer(m, a) || d.underFireAgain(m, a) || d.detailOf(m, a) || d.diedInIt(m, a) || d.hurtInIt(m, a))
}

// rightAfter tells whether a telling stands in the sentence after those of a claim, in
// its paragraph, on the same word, and sets no scene of its own.
func (d *Document) rightAfter(m, a *telling.Mention) bool {
	return d.followsOn(m, a) && (d.Unsourced(m) || telling.SameSource(m, a))
}

// followsOn tells whether a telling stands in the sentence after those of a claim, in its
// paragraph, and sets no scene of its own.
func (d *Document) followsOn(m, a *telling.Mention) bool {
	return m.Trigger.Sentence.Unit == d.Sents[a.Last].Unit && m.Trigger.Sentence.Index-a.Last <= 1 && m.Trigger.Sentence != a.Trigger.Sentence && m.Stance == a.Stance && m.Stance != attest.Denied &&
		(!m.Own || len(m.Places) == 1 && len(a.Places) == 1 && d.OnePlace(m.Places[0], a.Places[0])) && (m.Time == nil || m.Time.Weak) && m.Count == nil && !m.Another
}

// goesOnWithDoer tells a telling whose doer is the one of the claim before, named again
// by the same noun with a definite word, or by one for whoever did it: "a suicide bomber
// struck a checkpoint", "the bomber detonated his vest"; "the attackers set off two mines".
func (d *Document) goesOnWithDoer(m, a *telling.Mention) bool {
	x, y := m.Actor, a.Actor
	if d.assailantsAgain(m, x, y) {
		return oneKind(m.Act, a.Act)
	}
	return x != nil && y != nil && x.Sentence.Is(x.Head, "NOUN") && y.Sentence != x.Sentence && x.Sentence.Lemma[x.Head] == y.Sentence.Lemma[y.Head] && d.Definite(x) && oneKind(m.Act, a.Act)
}

// assailantsAgain tells a doer who stands, by a definite noun that only calls him so, for
// the one of the claim before.
func (d *Document) assailantsAgain(m *telling.Mention, x, y *reading.Filler) bool {
	if x == nil || y == nil || !strings.HasSuffix(x.Rule, ".anaphora") || !reading.SameParty(x.Party, y.Party) {
		return false
	}
	s := m.Trigger.Sentence
	for i := range m.Trigger.Word {
		if s.Is(i, "NOUN") && syntax.BaseRel(s.Rel(i)) == "nsubj" && d.Grammar.Set("assailant").Word(s, i) && d.Grammar.Definite(s, i, "det") {
			return true
		}
	}
	return false
}

// underFireAgain tells how those came under fire whom the sentence before told to be
// attacked: "ambushed a patrol. The patrol was on its way to base when it came under fire".
func (d *Document) underFireAgain(m, a *telling.Mention) bool {
	kind := m.Trigger.Frame().Kind
	undergone := kind == frames.Undergo || kind == frames.Fire && (m.Actor == nil || m.Actor.Sentence != m.Trigger.Sentence)
	if !undergone || len(m.Harm) > 0 || m.Target == nil || a.Target == nil || !oneKind(m.Act, a.Act) {
		return false
	}
	same := telling.SharesPhrase(m.Target, a.Target) || d.Definite(m.Target) && oneWord(m.Target, a.Target)
	return same && (m.Actor == nil || a.Actor == nil || !d.differ(m.Actor, a.Actor))
}

// goesOnWithThem tells a blow by those whom a pronoun takes up from the claim before, in
// the words of the same speaker, with no scene and no toll of its own: "They came from the
// bush and opened fire on the traders, he said".
func (d *Document) goesOnWithThem(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	if m.Actor == nil || a.Actor == nil || m.Trigger.Pattern.Noun || !strings.HasSuffix(m.Actor.Rule, ".anaphora") || !telling.SharesPhrase(m.Actor, a.Actor) && !reading.SameParty(m.Actor.Party, a.Actor.Party) {
		return false
	}
	if m.Own && !(len(a.Places) > 0 && d.Finer(m.Places, a.Places)) || m.Time != nil && !m.Time.Weak && !(m.Time.Expression.OnlyInDay() && (m.Target == nil || !m.Target.Class.Thing())) || m.Count != nil || m.Another || m.Stance != a.Stance || d.Adds(s, m.Trigger.Word) {
		return false
	}
	k := s.Child(m.Trigger.Word, "nsubj")
	told := d.Unsourced(m) && a.Source.Voice == reading.Says && k >= 0 && d.Grammar.Set("assailant").Word(s, k)
	told = told || (d.Unsourced(m) || d.Unsourced(a) && m.Source.Voice == reading.Says) && m.Trigger.Frame().Kind == frames.Fire && len(m.Harm) == 0 && !m.Own && s.Index-a.Last <= 1 && m.Unit() == d.Sents[a.Last].Unit // "They came in cars and opened fire on the market"
	told = told || d.killsRightAfter(m, a)
	if !told && (!telling.SameSource(m, a) || d.Unsourced(m) || m.Source.Voice != reading.Says) {
		return false
	}
	apart := m.Target != nil && a.Target != nil && m.Target.Class.Thing() && a.Target.Class.Thing() && d.differ(m.Target, a.Target)
	return !apart && m.Act.Family() == attest.AttackFamily && a.Act.Family() == attest.AttackFamily && m.Unit()-d.Sents[a.Last].Unit <= 1 && !tollsDiffer(m, a)
}

// killsRightAfter tells whom those killed, in the next sentence, who made the attack that is
// told without any toll, on the same word or on his who gives the toll: « Des rebelles ont
// attaqué un poste. Ces derniers ont tué cinq personnes avant de se retirer », "Gunmen
// raided a village. They killed nine herders, the governor said".
func (d *Document) killsRightAfter(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	k := s.Child(m.Trigger.Word, "nsubj")
	if m.Trigger.Frame().Kind != frames.Kill || a.Act != attest.ArmedAttack || a.Harm[reading.Killed] != nil || k < 0 || !d.followsOn(m, a) {
		return false
	}
	if d.Unsourced(m) || telling.SameSource(m, a) {
		return s.Is(k, "PRON")
	}
	if a.Target != nil && (a.Target.Class == reading.MilitaryClass || a.Target.Class.Armed()) { // a camp, then herders
		return false
	}
	gives := d.Unsourced(a) && m.Source.Voice == reading.Says && m.Source.Speaker.Kind != reading.PartySpeaker && m.Source.Sentence == s
	return gives && (s.Is(k, "PRON") || d.Grammar.Set("assailant").Word(s, k) && d.Grammar.Definite(s, k, "det"))
}

// weaponAgain tells how the weapon of a blast told before went off: "The bomb, hidden in a
// rubbish bin, went off at dusk".
func (d *Document) weaponAgain(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	k := s.Child(m.Trigger.Word, "nsubj", "nsubj:pass")
	if m.Trigger.Pattern.Noun || k < 0 || s == a.Trigger.Sentence || d.Thing(s, k).Class != reading.WeaponClass || m.Stance != a.Stance || m.Count != nil || m.Another || len(m.Harm) > 0 {
		return false
	}
	blast := goesOff(a.Act) || a.Act == attest.ArmedAttack && a.Trigger.Pattern.Noun
	return d.Grammar.Definite(s, k, "det", "nmod:poss") && s.Words[k].Feat("Number") != "Plur" && blast && m.Unit()-d.Sents[a.Last].Unit <= againUnits && m.Act.Family() == attest.AttackFamily
}

// bombsFell tells where somebody else says that the bombs or shells of the strike told before came
// down: "Jets killed 20 militants, the army said. Villagers say the bombs fell on a wedding".
func (d *Document) bombsFell(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	k := s.Child(m.Trigger.Word, "nsubj", "nsubj:pass")
	if m.Trigger.Pattern.Noun || k < 0 || !FromAfar(a) && a.Trigger.Frame().Kind != frames.Strike || m.Stance != a.Stance || m.Count != nil || telling.SameSource(m, a) || d.Unsourced(m) {
		return false
	}
	th := d.Thing(s, k)
	dropped := a.Act != attest.Explosion && (th.Instrument == attest.Bomb || th.Instrument == attest.Missile || th.Instrument == attest.Rocket)
	return th.Class == reading.WeaponClass && !th.Carrier() && d.Grammar.Definite(s, k, "det", "nmod:poss") && (dropped || m.Act == a.Act) && m.Unit()-d.Sents[a.Last].Unit <= againUnits
}

// againUnits is how many paragraphs behind an act the weapon or the men that a definite
// noun takes up may be told of again.
const againUnits = 2

// byAssailants tells what was done by those whom a noun only calls the doers of an attack
// told right before, of which nobody is named yet: "85 were massacred. The assailants cut
// the throats of whole families".
func (d *Document) byAssailants(m, a *telling.Mention) bool {
	x := m.Actor
	if x == nil || a.Actor != nil || m.Trigger.Pattern.Noun || x.Sentence != m.Trigger.Sentence || !d.Grammar.Set("assailant").Word(x.Sentence, x.Head) || !d.Definite(x) {
		return false
	}
	if m.Own || m.Count != nil || m.Another || m.Stance != a.Stance || d.Adds(m.Trigger.Sentence, m.Trigger.Word) {
		return false
	}
	return m.Act.Family() == attest.AttackFamily && a.Act.Family() == attest.AttackFamily && m.Unit()-d.Sents[a.Last].Unit <= 1 && !tollsDiffer(m, a)
}

// detailOf tells where the shells, rockets or mines of a claim came down, in the next
// sentence: "Three shells landed in the market, killing two".
func (d *Document) detailOf(m, a *telling.Mention) bool {
	return m.Act == a.Act && m.Actor == nil && m.Trigger.Frame().Kind == frames.Land && a.Trigger.Frame().Kind != frames.Land && a.Harm[reading.Killed] == nil && a.Harm[reading.Wounded] == nil
}

// shellsOf tells, in the next paragraph, where the shells of a bombardment came down whose
// toll is told: "A mortar attack killed 11. Two shells crashed into a parking lot".
func (d *Document) shellsOf(m, a *telling.Mention) bool {
	many := a.Trigger.Pattern.Noun && a.Trigger.Sentence.Words[a.Trigger.Word].Feat("Number") == "Plur" // of several, each shell is its own
	return !many && m.Act == a.Act && m.Actor == nil && len(m.Harm) == 0 && m.Trigger.Frame().Kind == frames.Land && (a.Trigger.Pattern.Noun || a.Trigger.Frame().Soft()) && d.Unsourced(m) && m.Stance == a.Stance && !m.Another &&
		m.Unit()-d.Sents[a.Last].Unit <= 1 && m.Trigger.Sentence.Index-a.Last <= 1 && (m.Time == nil || m.Time.Weak) && (!m.Own || len(a.Places) == 0 || d.PlacesAgree(m.Places, a.Places))
}

// howTheyDied tells in full, in the next sentence, a deed of which the claim before gives only who
// died of it: "Eight villagers were killed in Dogo. Gunmen opened fire on them at dawn", "Six
// soldiers died near Gao, officials said. Their convoy struck a mine, a local official said."
func (d *Document) howTheyDied(m, a *telling.Mention) bool {
	if a.Actor != nil || a.Harm[reading.Killed] == nil || len(m.Harm) > 0 && !sameToll(m, a) || !a.Trigger.Frame().Soft() || a.Trigger.Pattern.Noun || len(a.Means) > 0 {
		return false
	}
	if m.Trigger.Pattern.Noun || m.Trigger.Frame().Soft() || m.Stance != a.Stance || m.Count != nil || m.Another || m.Time != nil && !m.Time.Weak && !m.Time.Expression.OnlyInDay() || d.Adds(m.Trigger.Sentence, m.Trigger.Word) {
		return false
	}
	if m.Own && !(len(m.Places) == 1 && len(a.Places) == 1 && d.PlacesAgree(m.Places, a.Places)) || m.Trigger.Sentence.Index-a.Last != 1 || m.Unit()-d.Sents[a.Last].Unit > 1 {
		return false
	}
	if !d.Unsourced(m) && !telling.SameSource(m, a) && !(d.Unsourced(a) && m.Source.Voice == reading.Says && m.Source.Speaker.Kind != reading.PartySpeaker) {
		return false
	}
	if m.Actor == nil {
		return m.Act == attest.Explosion
	}
	return !m.Actor.Named && !d.Definite(m.Actor) && m.Actor.Class.Armed() && m.Actor.Class != reading.ForceClass && oneKind(m.Act, a.Act)
}

// diedInIt tells how those died whom nobody is said to have killed, in the sentence after
// an attack of which no dead are told: "Gunmen attacked the village. Two farmers were hacked
// to death". In a bombardment or a blast only fire and ruins kill so.
func (d *Document) diedInIt(m, a *telling.Mention) bool {
	kind := m.Trigger.Frame().Kind
	if m.Act != attest.Killing && !(m.Act == attest.ArmedAttack && a.Act == attest.ArmedAttack && kind == frames.Kill) || kind != frames.Kill && kind != frames.Found || m.Trigger.Pattern.Noun || m.Actor != nil && m.Actor.Sentence == m.Trigger.Sentence || m.Harm[reading.Killed] == nil || a.Harm[reading.Killed] != nil {
		return false
	}
	if a.Act == attest.ArmedClash { // "fought a gang. Two of them were shot dead"
		return m.Target != nil && m.Target.Sentence == a.Trigger.Sentence && strings.HasSuffix(m.Target.Rule, ".anaphora")
	}
	if a.Act == attest.ArmedAttack {
		return !a.Captures && (m.Target == nil || m.Target.Class == reading.CivilianClass && !m.Target.Named || m.Target.Class.Armed() && (m.Act == attest.ArmedAttack || m.Target.Class == reading.ForceClass && a.Target != nil && (a.Target.Class == reading.MilitaryClass || a.Target.Class == reading.ForceClass)))
	}
	burned := slices.ContainsFunc(m.Means, func(n telling.Means) bool { return n.Kind == attest.Fire })
	return (burned || kind == frames.Found && len(m.Means) == 0) && (reading.Bombards(a.Act) || goesOff(a.Act))
}

// diedThoseTold tells a sentence that says of those just told to have been killed how or where they
// died, without a number: "Gunmen killed five soldiers. The soldiers died in a blast near Yala".
func (d *Document) diedThoseTold(m, a *telling.Mention) bool {
	const paragraphs = 2
	if m.Another || m.Stance != a.Stance || m.Stance == attest.Denied || a.Harm[reading.Killed] == nil || m.Act.Family() != attest.AttackFamily || a.Act.Family() != attest.AttackFamily || m.Unit()-d.Sents[a.Last].Unit > paragraphs || m.Trigger.Sentence == a.Trigger.Sentence {
		return false
	}
	who := m.Target
	if who == nil || who.Sentence != m.Trigger.Sentence || m.Harm[reading.Killed] == nil {
		return false
	}
	if d.callsVictims(who) && (d.addsNoToll(m) || !tollsDiffer(m, a)) {
		return true
	}
	if !who.Class.Person() || !d.BareDefinite(who.Sentence, who.Head) || !d.addsNoToll(m) {
		return false
	}
	return slices.ContainsFunc(append([]*reading.Filler{a.Target}, a.Victims...), func(o *reading.Filler) bool {
		return o != nil && o.Class.Person() && o.Sentence.Words[o.Head].Feat("Number") == who.Sentence.Words[who.Head].Feat("Number") &&
			(o.Sentence.Lemma[o.Head] == who.Sentence.Lemma[who.Head] || o.Party.Canonical != "" && o.Party.Canonical == who.Party.Canonical)
	})
}

// callsVictims tells a definite noun that only calls those harmed before its victims: "the
// victims, most of them women", « la victime ».
func (d *Document) callsVictims(f *reading.Filler) bool {
	s := f.Sentence
	return s.Is(f.Head, "NOUN") && d.Grammar.Set("victim-anaphor").Word(s, f.Head) && d.Grammar.Definite(s, f.Head, "det") && s.Child(f.Head, "nmod", "nmod:poss", "nummod") < 0
}

// knownAlready tells whether a filler is named with a definite word or stands for one
// told before.
func (d *Document) knownAlready(f *reading.Filler) bool {
	return f.Refers || d.Definite(f) || strings.HasSuffix(f.Rule, ".anaphora")
}

// addsNoToll tells a telling that gives no number of those whom it harmed, and names
// them by a bare definite noun: "the suspects were detained".
func (d *Document) addsNoToll(m *telling.Mention) bool {
	for _, t := range m.Harm {
		if !BareMany(t.Quantity) || m.Target == nil || !d.BareDefinite(m.Target.Sentence, m.Target.Head) && !d.callsVictims(m.Target) {
			return false
		}
	}
	return true
}

// destroys tells a telling of a blow whose words say as well what it destroyed.
func destroys(m *telling.Mention) bool {
	return slices.ContainsFunc(m.Also, func(t frames.Trigger) bool { return t.Frame().Act == attest.Destruction })
}

// theirVehicle tells in full how those were hurt whom a headline or the sentence before only
// counts, by what they rode or walked in: "Two peacekeepers wounded by a mine. Their vehicle
// drove over it on Monday", « Le véhicule de ces militaires … ».
func (d *Document) theirVehicle(m, a *telling.Mention) bool {
	t := m.Target
	if t == nil || a.Target == nil || !a.Target.Class.Person() || len(a.Harm) == 0 || len(m.Harm) > 0 || m.Count != nil || m.Another || m.Stance != a.Stance || m.Trigger.Sentence.Index-a.Last != 1 {
		return false
	}
	if otherThanFound(m, a) || !t.Class.Thing() && t.Class != reading.ForceClass || !oneKind(m.Act, a.Act) && m.Act != a.Act && !m.Trigger.Frame().Means {
		return false
	}
	return t.Sentence.HasPossessive(t.Head) || slices.ContainsFunc(t.Sentence.Children(t.Head, "nmod"), func(k int) bool {
		det := t.Sentence.Child(k, "det")
		return det >= 0 && t.Sentence.Words[det].Feat("PronType") == "Dem" && d.Thing(t.Sentence, k).Class.Person()
	})
}

// bombVehicle tells a vehicle that goes off which is the bomb told of before: « un camion piégé a
// fait 20 morts. Le véhicule avait explosé … ».
func (c *Joiner) bombVehicle(m *telling.Mention) bool {
	t := m.Target
	if t == nil || len(c.Claims) == 0 || m.Trigger.Pattern.Noun || m.Trigger.Frame().Kind != frames.Blast || !c.d.Grammar.Set("vehicle").Word(t.Sentence, t.Head) || !c.d.BareDefinite(t.Sentence, t.Head) || len(m.Means) > 0 {
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	return m.Trigger.Sentence.Index-a.Last <= 2 && slices.ContainsFunc(a.Means, func(n telling.Means) bool { return n.Kind == attest.VehicleBomb })
}
