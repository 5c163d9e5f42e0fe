package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// Filler is who or what fills a role.
type Filler struct {
	Sentence *syntax.Sentence
	Head     int // word; the antecedent's when the words only refer to it
	Party    attest.Party
	Class    Class
	At       []syntax.Span // the words
	Rule     string
	Named    bool // a proper name
	Nation   bool // a country
	Person   bool // names persons
	Forces   bool // a thing, with soldiers or police among those hurt
	Refers   bool // a pronoun or a group noun: its antecedent is filled in later
	AtHome   bool // no word of it names a country
	Flying   bool // a drone, a missile or an aircraft
}

// Filler describes the first phrase that can play a role; further coordinated
// parties of the same class join it ("A; B").
func (d *Document) Filler(s *syntax.Sentence, heads []int, rule string) *Filler {
	var f *Filler
	for _, h := range heads {
		th := d.Thing(s, h)
		if th.Class == TimeClass || th.Class == EventClass {
			continue
		}
		if d.ImpersonalPronoun(s, h) || th.Class == NoClass && !d.canBeNamed(s, h) {
			continue
		}
		if f == nil {
			f = d.Describe(s, h, rule)
			continue
		}
		d.join(f, s, h)
	}
	return f
}

// canBeNamed tells whether a word that no list knows can stand for somebody or
// something: verbs, adverbs and adjectives without an article name nothing, nor
// do points of the compass.
func (d *Document) canBeNamed(s *syntax.Sentence, h int) bool {
	switch {
	case s.Is(h, "ADJ"):
		return s.Child(h, "det", "nummod") >= 0
	case s.Is(h, "NOUN"):
		return !d.Grammar.Set("compass").Word(s, h)
	}
	return s.Is(h, "PROPN", "PRON", "DET", "NUM", "X", "SYM")
}

// NothingThatActs tells a common noun that names neither somebody nor a group, by itself
// or by those whom it is of ("a throng of soldiers").
func (d *Document) NothingThatActs(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	if th.Class != NoClass || th.Person || th.Refers || th.Named || !s.Is(h, "NOUN") || d.Grammar.Set("doer").Word(s, h) {
		return false
	}
	return !slices.ContainsFunc(s.Children(h, "nmod"), func(k int) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.Thing(s, k).Class.CanAct()
	})
}

// join adds a coordinated party to a filler: two joint parties have both
// canonical names.
func (d *Document) join(f *Filler, s *syntax.Sentence, h int) {
	if f.Sentence != s || f.Head == h || !slices.ContainsFunc(s.Coordinated(f.Head), func(k int) bool { return k == h || s.Is(k, "NUM") && d.Content(s, k) == h }) {
		return
	}
	o := d.Describe(s, h, f.Rule)
	if o == nil {
		return
	}
	if o.Class != f.Class { // "a soldier and a house": named beside the first
		if o.Class.CanSuffer() && !o.Refers && !f.Refers && !(f.Class == CivilianClass && o.Class == ArmedClass) {
			f.widen(d.Text, o.At[0])
		}
		return
	}
	f.widen(d.Text, o.At[0])
	if o.Party.Canonical != "" && f.Party.Canonical != "" && o.Party.Canonical != f.Party.Canonical {
		f.Party.Canonical += "; " + o.Party.Canonical
	}
	if o.Party.Country != f.Party.Country {
		f.Party.Country = ""
	}
}

// widen makes a filler's name reach to the end of what joins it: "the mayor and his
// driver".
func (f *Filler) widen(text string, to syntax.Span) {
	if at := (syntax.Span{Start: f.At[0].Start, End: to.End}); at.End > at.Start {
		f.Party.Name, f.At[0] = text[at.Start:at.End], at
	}
}

// Describe makes a filler of the phrase headed by a word.
func (d *Document) Describe(s *syntax.Sentence, h int, rule string) *Filler {
	th := d.Thing(s, h)
	f := &Filler{Sentence: s, Head: h, Class: th.Class, Rule: rule, Party: th.Party}
	f.At, f.Named, f.Person = []syntax.Span{th.At}, th.Named, th.Person
	f.Nation, f.AtHome = th.Nation, th.atHome
	f.Flying = th.Class == WeaponClass && (th.Instrument == attest.Aircraft || th.Instrument == attest.Drone || th.Instrument == attest.Missile || th.Instrument == attest.Rocket) && !d.OnGround(f.Sentence)
	d.properName(f, s, h)
	d.groupName(f, s, h)
	if th.Refers {
		f.Refers = true
	}
	f.Party.Suspected = d.suspected(s, h)
	d.housed(f)
	return f
}

// suspected tells whether the phrase names its party as a suspicion
// ("suspected militants").
func (d *Document) suspected(s *syntax.Sentence, h int) bool {
	for _, k := range s.Children(h, "amod", "acl", "advmod") {
		if d.Grammar.Set("suspected").Word(s, k) {
			return true
		}
	}
	n := s.Words[h].Head // "bears the hallmarks of the group"
	return n >= 0 && s.Rel(h) == "nmod" && s.Rel(n) == "obj" && d.Grammar.Set("hallmark").Word(s, n)
}

// OnGround tells a sentence that says where aircraft stand: "three helicopters were
// destroyed in their hangars".
func (d *Document) OnGround(s *syntax.Sentence) bool {
	_, ok := d.Grammar.Set("aircraft-stand").In(s, 0, len(s.Words))
	return ok
}

// PersonNamedBefore returns the name that an office stands beside in
// apposition ("Ana Ruiz, judge of public order, who …"), else the office.
func (d *Document) PersonNamedBefore(s *syntax.Sentence, start, office int) int {
	if start < 2 || s.Lower[start-1] != "," || !d.NamePart(s, start-2) || s.Is(office, "PROPN") || s.Words[office].Feat("Number") == "Plur" {
		return office
	}
	first := s.ChunkStart(start - 2)
	return s.HeadIn(first, start-2)
}
