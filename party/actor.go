package party

import (
	"fmt"
	"slices"
	"strings"

	"attest"
	"attest/lang"
)

// Actor is a listed party.
type Actor struct {
	ID          string
	Canonical   string
	Kind        attest.PartyKind
	Monitor     bool     // an observatory, NGO or body that watches; Kind is then the nearest of the codebook's
	Country     string   // ISO 3166-1 alpha-3, of one that belongs to one country
	Theatre     []string // other countries where it is active
	First, Last int      // years of its life, 0 when open
	Parent      string   // id of the actor it is part of, or ""
	Organ       bool     // a medium that speaks for its parent
	Apart       bool     // authorities that are none of the state's whose land they hold or whose rule they claim
	DeFacto     bool     // of these, those who hold land as a state would
	main        bool     // the armed forces of its country, or a movement without parent
}

// lived tells whether a year is one of the actor's own; 0 is any year.
func (a *Actor) lived(year int) bool {
	return year == 0 || (a.First == 0 || year >= a.First) && (a.Last == 0 || year <= a.Last)
}

// alive tells whether the actor can be meant in a year; 0 is any year.
func (a *Actor) alive(year int) bool {
	return year == 0 || (a.First == 0 || year >= a.First-1) && (a.Last == 0 || year <= a.Last+12)
}

// Apart returns the authorities that a named party is, or is of, where they are none of the
// state's whose land they hold or whose rule they claim; "" for all others.
func (l *Lexicon) Apart(canonical string) string {
	if a := l.apart(canonical); a != nil {
		return a.Canonical
	}
	return ""
}

// DeFacto tells a named party that is, or is of, authorities who hold a state's land as a
// state would: the forces of a breakaway region.
func (l *Lexicon) DeFacto(canonical string) bool {
	a := l.apart(canonical)
	return a != nil && a.DeFacto
}

func (l *Lexicon) apart(canonical string) *Actor {
	const deep = 8
	for a, depth := l.byCanonical[canonical], 0; a != nil && depth < deep; a, depth = l.byID[a.Parent], depth+1 {
		if a.Apart {
			return a
		}
	}
	return nil
}

// AuxiliaryOf returns the country, as ISO 3166-1 alpha-3, of the state by which a named party that is
// none of its forces is armed and led ("village guards"); "" for all others.
func (l *Lexicon) AuxiliaryOf(canonical string) string {
	const deep = 8
	for a, depth := l.byCanonical[canonical], 0; a != nil && !a.Apart && depth < deep; a, depth = l.byID[a.Parent], depth+1 {
		if a.Kind.OfState() {
			return a.Country
		}
	}
	return ""
}

// in tells whether the actor belongs to, or is active in, a country.
func (a *Actor) in(country string) bool {
	return country != "" && (a.Country == country || slices.Contains(a.Theatre, country))
}

// alias is one name of an actor, or of a force of a country.
type alias struct {
	actor   int32
	speaker string // only when this one speaks, for partisan names
	short   bool   // an acronym or a single short word: needs support in the text
	plain   bool   // written without capitals ("interim government"): needs support too
	small   bool   // a proper name that is also written without capitals (« les talibans »)
	foreign bool   // a name in another language than the pack's
	length  int    // letters of a short name
}

// readActors reads the actors with their names. A name is taken from the
// column of the pack's language first, then from the others.
func (l *Lexicon) readActors(pack lang.Pack) error {
	const file = "actors.tsv"
	rows, err := lang.Table(lang.World(), file)
	if err != nil {
		return err
	}
	languages := append([]string{pack.Code}, slices.DeleteFunc([]string{"en", "fr", "es"}, func(c string) bool { return c == pack.Code })...)
	for _, r := range rows {
		a := Actor{ID: r.Get("id"), Canonical: r.Get("canonical"), Kind: attest.PartyKind(r.Get("kind")), Parent: r.Get("parent"),
			Country: r.Get("country"), Theatre: r.List("theatre")}
		if a.Kind == "monitor" {
			a.Kind, a.Monitor = attest.Aid, true
		}
		if !slices.Contains(attest.PartyKinds, a.Kind) {
			return fmt.Errorf("world/%s:%d: no kind of party %q", file, r.Line, a.Kind)
		}
		if a.First, a.Last, err = years(r); err != nil {
			return fmt.Errorf("world/%s:%d: %w", file, r.Line, err)
		}
		index := int32(len(l.actors))
		if a.Kind == attest.MediaParty {
			a.Organ = r.Get("part") == "organ"
		} else {
			for _, part := range r.List("part") {
				if part == "de-facto" || part == "rival" {
					a.Apart, a.DeFacto = true, part == "de-facto"
					continue
				}
				if _, ok := l.nations.bodies[part]; !ok {
					return fmt.Errorf("world/%s:%d: bodies.tsv has no %q", file, r.Line, part)
				}
				homes := []string{a.Country}
				if a.Country == "" && len(a.Theatre) > 0 { // a mission or coalition is it where it is active
					homes = a.Theatre
				}
				for _, c := range homes {
					k := bodyKey{c, part}
					l.nations.listed[k] = append(l.nations.listed[k], index)
				}
			}
		}
		a.main = slices.Contains(r.List("part"), "forces") || a.Parent == "" && a.Kind != attest.StateForce
		l.actors = append(l.actors, a)
		l.addAlias(a.Canonical, alias{actor: index})
		for i, code := range languages {
			for _, name := range r.List(code) {
				l.addAlias(name, alias{actor: index, foreign: i > 0})
			}
		}
		for _, p := range r.List("partisan") {
			if name, speaker, ok := strings.Cut(p, "="); ok {
				l.addAlias(strings.TrimSpace(name), alias{actor: index, speaker: strings.TrimSpace(speaker)})
			}
		}
	}
	l.byID, l.byCanonical = make(map[string]*Actor, len(l.actors)), make(map[string]*Actor, len(l.actors))
	for i := range l.actors {
		a := &l.actors[i]
		if l.byID[a.ID] != nil {
			return fmt.Errorf("world/%s: id %q comes twice", file, a.ID)
		}
		l.byID[a.ID], l.byCanonical[a.Canonical] = a, a
	}
	return nil
}

func (l *Lexicon) addAlias(name string, a alias) {
	if i := strings.IndexByte(name, '('); i > 0 { // tells namesakes apart only
		name = strings.TrimSpace(name[:i])
	}
	if word, _, more := strings.Cut(name, " "); a.foreign && more && word == strings.ToLower(word) {
		return // a description in another language, no name
	}
	k := keys(name)
	if len(k) == 0 || len(k) == 1 && len([]rune(k[0])) < 2 {
		return
	}
	a.short, a.plain, a.length = acronym(name), strings.ToLower(name) == name || len(l.phrases.get(l.spread(k))) > 0, len(strings.Join(k, ""))
	if a.foreign && len(k) == 1 && !a.short && len(k[0]) < 6 {
		return
	}
	if a.plain && a.speaker == "" && !l.lettersOfOther(a, l.spread(k)) && (len(k) == 1 && a.length < 4 || l.general(name, l.spread(k))) {
		return // says no more than the noun does
	}
	for _, v := range l.names.get(k) {
		if b := &l.aliases[v]; b.actor == a.actor && b.speaker == a.speaker {
			b.small = b.small || a.plain && !a.foreign
			return
		}
	}
	l.names.add(k, int32(len(l.aliases)))
	l.aliases = append(l.aliases, a)
}

// general tells whether a name is a listed noun that says as much by itself:
// all but names of armed groups that the list of nouns has too: "Maoists", and
// militias of a country, « donzos ».
func (l *Lexicon) general(name string, k []string) bool {
	v := l.phrases.get(k)
	return len(v) > 0 && (l.nouns[v[0]].class != Armed || strings.ToLower(name) == name && l.nouns[v[0]].kind != attest.Militia)
}

// lettersOfOther tells letters that stand for an armed group in its country and are a
// listed noun for something else: « FDS », in most places security forces.
func (l *Lexicon) lettersOfOther(a alias, k []string) bool {
	v := l.phrases.get(k)
	return a.short && !a.foreign && len(v) > 0 && l.actors[a.actor].Kind == attest.Rebel && l.nouns[v[0]].kind != attest.Rebel
}

// acronym tells whether a name is written as a short run of capitals.
func acronym(name string) bool {
	letters, upper := 0, 0
	for _, r := range name {
		switch {
		case r >= 'A' && r <= 'Z' || r >= '0' && r <= '9':
			letters++
			upper++
		case r == '.' || r == '-':
		default:
			letters++
		}
	}
	return letters <= 5 && upper >= letters-1 && upper >= 2
}
