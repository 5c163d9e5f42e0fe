package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// draft is a telling in the making, with the words that its trigger's frame gives a role.
type draft struct {
	*Mention
	words roles.RoleWords
	armed bool // somebody with arms, or a weapon, has a part in it
}

// mentionOf makes a telling of a trigger, or says why the trigger tells no act.
func (d *Teller) mentionOf(t frames.Trigger) (*Mention, string) {
	r := d.Roles(t)
	r.Actor, r.Target = d.fillers(t, r.Actor), d.fillers(t, r.Target)
	if why := d.NotPredicated(t); why != "" {
		return nil, why
	}
	if why := d.FalseFriend(t); why != "" {
		return nil, why
	}
	o := d.OutlookOf(t, r.Support)
	if o.None != "" {
		return nil, o.None
	}
	takesBack := false
	if o.Rule == "stance.negation" && t.Frame().Soft() || d.nobodySuffers(t) {
		if takesBack = d.takesBackKilling(t); !takesBack {
			return nil, "nobody was hurt"
		}
	}
	unit := d.Units[t.Sentence.Unit]
	m := draft{words: r, Mention: &Mention{
		Trigger: t, Act: t.Frame().Act, Last: t.Sentence.Index,
		Headline: unit.Heading || d.highlight(t.Sentence) || d.runInTitle(t.Sentence),
		Stance:   o.Stance, StanceBy: o.Rule, StanceAt: o.At,
	}}
	d.fillSides(&m, o)
	if m.unlisted != nil && t.Frame().Kind != frames.Seize {
		return nil, "a place is taken, and nobody"
	}
	d.sidesToldElsewhere(&m)
	d.noteManner(&m)
	d.meansOfRoles(&m)
	d.actorToldElsewhere(&m)
	d.meansOfFrame(&m)
	m.Refers = d.refersBack(t) || d.deniesAny(t) || d.itBursts(t) || d.fightEnsues(t)
	m.Any = m.Refers && (!d.tellsOneAct(t) || d.itBursts(t))
	if why := d.settleNeeds(&m); why != "" {
		return nil, why
	}
	m.Refers = m.Refers || d.datedBack(t) || d.namesClause(t)
	if d.onlyHunts(t) {
		return nil, "a hunt for somebody"
	}
	m.Bare = m.Bare || d.onlySearches(t)
	if takesBack {
		d.takesUpDenied(m.Mention)
	}
	d.countActs(m.Mention, r)
	d.actWords(m.Mention, r)
	return m.Mention, ""
}

// fillSides gives a draft the actor and the target that its roles name.
func (d *Teller) fillSides(m *draft, o reading.Outlook) {
	t, r := m.Trigger, m.words
	m.Actor = d.Filler(t.Sentence, slices.DeleteFunc(r.Actor, func(h int) bool {
		return d.onlyWay(t.Sentence, h) || d.thoseWho(t.Sentence, h) || d.cleared(t, h) || d.doesNothing(t, h)
	}), "actor."+r.Rule)
	m.Target = d.Filler(t.Sentence, d.weaponsAmong(t, r.Target), "target."+r.Rule)
	if o.Rule == reading.CalledOutRule && m.Actor == nil {
		m.Actor = d.Filler(t.Sentence, d.callers(t.Sentence, o), "actor.caller")
	}
	d.rejectPhrases(m.Mention, r)
	m.unlisted = d.unlistedGround(t, m.Mention)
}

// sidesToldElsewhere finds whom an act is done to where the roles name nobody, or only the place.
func (d *Teller) sidesToldElsewhere(m *draft) {
	t := m.Trigger
	if m.unlisted == nil {
		m.unlisted = d.struckGround(m.Mention)
	}
	if t.Frame().Kind == frames.Seize {
		d.whoLostIt(t, m.Mention, m.words)
	}
	if m.Target == nil && m.Actor != nil {
		m.Target = d.holder(t, m.Actor)
	}
	if m.Target == nil {
		m.Target = d.survivor(t)
	}
}

// noteManner notes how the act is done, which decides between acts that share their words. A weapon
// that is struck is a thing of an army ("ambushed a helicopter").
func (d *Teller) noteManner(m *draft) {
	t, s := m.Trigger, m.Trigger.Sentence
	m.disarms, m.Another = d.disarms(t, m.Mention), d.another(m.Mention)
	if m.Target != nil && m.Target.Class == reading.WeaponClass && t.Frame().Kind != frames.Intercept {
		m.Target.Class = reading.MilitaryClass
		m.shotAt = !m.Target.Named && t.Frame().Kind == frames.Fire
	}
	m.Captures = d.Grammar.Set("capture").Word(s, t.Word) && !d.TakesHostage(t)
	m.ledAway = d.Grammar.Set("lead-away").Word(s, t.Word) && !d.TakesHostage(t)
	m.executes = d.executes(t, m.Mention)
	m.bySuicide = d.suicideBomber(m.Actor)
	m.attempted, m.raids = d.Attempted(t), d.entersToTake(t)
	m.holds = d.Grammar.Set("detain").Word(s, t.Word)
	m.caught = len(t.Words) == 1 && d.Grammar.Set("catch").Word(s, t.Word)
	m.wrecked = d.wrecks(t, m.Mention)
	m.mob = d.byMob(m)
}

// crowdWords names the words for a crowd; where those who act are armed, only those
// that mean one by themselves ("a mob") do, and "youths" or "supporters" do not.
var crowdWords = map[bool]string{false: "mob", true: "crowd"}

// byMob reports whether a crowd does it.
func (d *Teller) byMob(m *draft) bool {
	t, f := m.Trigger, m.Actor
	if f == nil || f.Sentence != t.Sentence || m.words.Rule == roles.UnderBlame {
		return false
	}
	if !d.Grammar.Set(crowdWords[f.Class.Armed()]).Word(t.Sentence, f.Head) {
		return false
	}
	return !(t.Frame().Instrument == attest.SmallArms && d.few(f)) && !d.withFighters(f) && !d.namedYouths(f)
}

// few reports whether a party's number is that of no crowd: "shot by two youths".
func (d *Teller) few(f *reading.Filler) bool {
	const crowd = 6
	q, ok := d.NumberOf(f.Sentence, f.Head)
	return ok && q.Quantity.High != nil && *q.Quantity.High < crowd
}

// meansOfRoles notes the weapons among a draft's roles and in the words beside its trigger.
func (d *Teller) meansOfRoles(m *draft) {
	t := m.Trigger
	for _, w := range m.words.Weapon {
		if !d.alsoDestroyed(t, w) && !d.ofBlowBefore(t, w) {
			d.addWeapon(m.Mention, w)
		}
	}
	if t.Frame().Kind == frames.Intercept {
		for _, w := range m.words.Target {
			d.addWeapon(m.Mention, w)
		}
	}
	d.meansOfWords(m.Mention, t)
	d.vehicleBomb(m.Mention, t)
	d.carriedMeans(m.Mention, t)
	d.marksmen(m.Mention)
	d.armedWith(m.Mention)
}

// actorToldElsewhere finds who acted where no role names him: by whose the weapons, the fire or the
// ground are, or by a nation's name on the blow.
func (d *Teller) actorToldElsewhere(m *draft) {
	t, s := m.Trigger, m.Trigger.Sentence
	if m.Actor == nil { // who owns what is brought down has not brought it down
		m.Actor = d.ownerOfWeapon(s, slices.DeleteFunc(append(slices.Clone(t.Words), m.words.Weapon...), func(w int) bool {
			return slices.Contains(m.words.Target, w) || t.Frame().Kind == frames.Intercept && w > t.Word && s.Preposition(w) == ""
		}))
	}
	if m.Actor == nil && !t.Pattern.Noun {
		m.Actor = d.whoseFire(t)
	}
	if m.Actor == nil {
		m.Actor = d.whoseGround(t, m.Mention)
	}
	if m.Actor == nil && t.Frame().Makes() {
		m.Actor = d.nationalForces(s, d.blowNouns(t), "actor.nationality")
	}
	d.twoNations(t, m.Mention)
}

// meansOfFrame notes the weapons that the words of the act, or who acts, tell without naming them.
func (d *Teller) meansOfFrame(m *draft) {
	t := m.Trigger
	if k := d.weaponMeant(t, m.Mention, m.words); k != "" {
		n := Means{Kind: k, At: t.Span()}
		for _, h := range append(m.words.Weapon, m.words.Target...) {
			if q, ok := d.NumberOf(t.Sentence, h); ok {
				quantity := q.Quantity
				n.Quantity, n.At = &quantity, syntax.Span{Start: q.Start, End: q.End}
			}
		}
		m.AddMeans(n)
	}
	if k := t.Frame().Instrument; k != "" && !d.felledInFight(t, m.Mention) {
		m.AddMeans(Means{Kind: k, At: t.Span(), Implied: true})
	}
	blow := t.Frame().Act.Family() == attest.AttackFamily || t.Frame().Act == attest.Destruction
	if m.Actor == nil || !blow || m.HasMeans(attest.Drone, attest.Missile) {
		return
	}
	if k := d.armOfForce(m.Actor); k != "" {
		m.AddMeans(Means{Kind: k, At: m.Actor.At[0], Implied: true})
	}
}
