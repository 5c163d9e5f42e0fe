package party

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"attest"
	"attest/lang"
)

// nations knows countries by name, nationality and seat of government, and
// what the bodies of each state are called.
type nations struct {
	list   []nation
	names  *trie               // values: see nationName
	byISO  map[string]int32    // index into list
	bodies map[string]body     // by part: how a body of any state is called
	listed map[bodyKey][]int32 // actors that are a body of a state
	held   []holding
}

// nation is one country; of is its name after "of".
type nation struct{ iso3, name, adjective, of string }

// body is how a body of any state is called, with {adjective}, {name} and {of}
// for the country's.
type body struct {
	kind  attest.PartyKind
	name  string
	armed bool // of the armed forces
}

// holding is a land without forces of its own that a power's forces hold: in the years first to
// last, 0 when open.
type holding struct {
	land, power string
	first, last int
}

type bodyKey struct{ iso3, part string }

// The forms in which a text names a country.
const (
	countryName = iota
	nationality
	seat
)

// nationKey is one name of a country: its index in the list, its form, and
// whether it is an abbreviation, which only counts in capitals ("CAR").
type nationKey int32

func nationName(index int32, form int, abbreviation bool) nationKey {
	v := nationKey(index<<3) | nationKey(form)
	if abbreviation {
		v |= 4
	}
	return v
}

func (v nationKey) index() int32       { return int32(v >> 3) }
func (v nationKey) form() int          { return int(v & 3) }
func (v nationKey) abbreviation() bool { return v&4 != 0 }

func (l *Lexicon) readNations(pack lang.Pack) error {
	const file = "nations.tsv"
	rows, err := lang.Table(lang.World(), file)
	if err != nil {
		return err
	}
	n := &l.nations
	n.byISO = map[string]int32{}
	for _, r := range rows {
		c := nation{iso3: r.Get("iso3"), name: r.Get("name"), adjective: r.Get("adjective"), of: r.Get("of")}
		if c.of == "" {
			c.of = c.name
		}
		n.byISO[c.iso3] = int32(len(n.list))
		n.list = append(n.list, c)
	}
	rows, err = lang.Table(pack.FS, file)
	if err != nil {
		return err
	}
	for _, r := range rows {
		i, ok := n.byISO[r.Get("iso3")]
		if !ok {
			return fmt.Errorf("%s:%d: world/nations.tsv has no country %q", file, r.Line, r.Get("iso3"))
		}
		for form, col := range []string{"names", "adjectives", "seats"} {
			for _, name := range r.List(col) {
				n.names.add(l.spread(keys(name)), int32(nationName(i, form, acronym(name))))
			}
		}
	}
	if err := l.readBodies(); err != nil {
		return err
	}
	return l.readHeld()
}

// readBodies reads the bodies that any state may have.
func (l *Lexicon) readBodies() error {
	const file = "bodies.tsv"
	rows, err := lang.Table(lang.World(), file)
	if err != nil {
		return err
	}
	l.nations.bodies, l.nations.listed = map[string]body{}, map[bodyKey][]int32{}
	for _, r := range rows {
		b := body{kind: attest.PartyKind(r.Get("kind")), name: r.Get("name"), armed: r.Get("armed") != ""}
		if !slices.Contains(attest.PartyKinds, b.kind) {
			return fmt.Errorf("world/%s:%d: no kind of party %q", file, r.Line, b.kind)
		}
		l.nations.bodies[r.Get("part")] = b
	}
	return nil
}

// readHeld reads the lands that another state's forces hold.
func (l *Lexicon) readHeld() error {
	const file = "held.tsv"
	rows, err := lang.Table(lang.World(), file)
	if err != nil {
		return err
	}
	for _, r := range rows {
		h := holding{land: r.Get("land"), power: r.Get("power")}
		if h.first, h.last, err = years(r); err != nil {
			return fmt.Errorf("world/%s:%d: %w", file, r.Line, err)
		}
		l.nations.held = append(l.nations.held, h)
	}
	return nil
}

// years reads the years from first to last of a row, each 0 when it is left open.
func years(r lang.Row) (first, last int, err error) {
	for _, y := range []struct {
		col string
		to  *int
	}{{"first", &first}, {"last", &last}} {
		if v := r.Get(y.col); v != "" {
			if *y.to, err = strconv.Atoi(v); err != nil {
				return 0, 0, fmt.Errorf("%s: no year %q", y.col, v)
			}
		}
	}
	return first, last, nil
}

// forcesAt returns the country whose body of a sort acts in a land in a year (0: any) when a
// text only says what it is: the land's own, or of its armed forces that of the power which
// holds it.
func (l *Lexicon) forcesAt(land, part string, year int) string {
	if !l.nations.bodies[part].armed {
		return land
	}
	for _, h := range l.nations.held {
		open := year == 0 && h.last == 0
		if h.land == land && (open || year != 0 && year >= h.first && (h.last == 0 || year <= h.last)) {
			return h.power
		}
	}
	return land
}

// Nation returns the country that a phrase names by its name, by a
// nationality or by its seat of government.
func (l *Lexicon) Nation(phrase string) (iso3 string, ok bool) {
	list := atoms(phrase)
	values, n := l.nations.names.longest(list, 0)
	if n == 0 || n < len(list) {
		return "", false
	}
	return l.nations.list[nationKey(values[0]).index()].iso3, true
}

// Nationality tells a phrase that also says of what nation somebody or something is:
// "Israeli", "U.S.", but not "Syria".
func (l *Lexicon) Nationality(phrase string) bool {
	list := atoms(phrase)
	values, n := l.nations.names.longest(list, 0)
	return n > 0 && n == len(list) && slices.ContainsFunc(values, func(v int32) bool { return nationKey(v).form() == nationality })
}

// bodyIn names a body of a state in a year (0: any), or returns "". An actor
// that is listed for it goes before the name that bodies of its sort have.
func (l *Lexicon) bodyIn(iso3, part string, year int) string {
	i, ok := l.nations.byISO[iso3]
	if !ok {
		return ""
	}
	if a := l.listedBody(iso3, part, year); a != nil {
		return a.Canonical
	}
	n := l.nations.list[i]
	return strings.NewReplacer("{adjective}", n.adjective, "{name}", n.name, "{of}", n.of).Replace(l.nations.bodies[part].name)
}

// ForcesOf names the armed forces of a state in a year (0: any): who acts
// when a report says that a country struck.
func (l *Lexicon) ForcesOf(iso3 string, year int) string { return l.bodyIn(iso3, "forces", year) }

// AirForceOf names the air force of a state in a year (0: any).
func (l *Lexicon) AirForceOf(iso3 string, year int) string { return l.bodyIn(iso3, "airforce", year) }

// listedBody returns the actor that is the body of a state in a year: of
// several the youngest that lived then, in no known year the one that lived
// longest in the time that reports are of.
func (l *Lexicon) listedBody(iso3, part string, year int) *Actor {
	var best *Actor
	for _, v := range l.nations.listed[bodyKey{iso3, part}] {
		a := &l.actors[v]
		if year != 0 && (a.First > year || a.Last != 0 && a.Last < year) {
			continue
		}
		if best == nil || year != 0 && a.First > best.First || year == 0 && a.span() > best.span() {
			best = a
		}
	}
	return best
}

// span counts the years that an actor lived from 1985 on.
func (a *Actor) span() int {
	last := a.Last
	if last == 0 {
		last = 2030
	}
	return last - max(a.First, 1985)
}

// nationAt returns the country that the words from w on name.
func (l *Lexicon) nationAt(in line, w, last int) (iso3 string, n, form int) {
	l.walk(l.nations.names, in, w, last, func(v int32, end int) {
		k := nationKey(v)
		if k.abbreviation() && (!allCaps(in.words[w].Form) || in.words[w].UPOS == "NOUN" || in.words[w].UPOS == "PRON") {
			return // "car", "us"
		}
		if end-w+1 > n {
			iso3, n, form = l.nations.list[k.index()].iso3, end-w+1, k.form()
		}
	})
	return iso3, n, form
}

// allCaps tells whether a word has no small letter.
func allCaps(form string) bool { return strings.ToUpper(form) == form }
