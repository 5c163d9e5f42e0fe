package roles

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// victimsOf returns the phrases that name the victims of a deed: those that the
// frame makes its target, without places; where these only pick out some
// of a larger number ("nine people, among them a priest"), or have no
// number, what the words beside the deed say.
func (d *Reader) victimsOf(t frames.Trigger, kind reading.HarmKind) []int {
	s := t.Sentence
	r := d.Roles(t)
	victims := slices.DeleteFunc(slices.Clone(r.Target), func(h int) bool { return d.IsPlaceName(s, h) || d.oneOfThings(t, h) })
	victims = d.whoseDeath(t, victims)
	if kind != reading.Wounded {
		victims = append(victims, d.takenAlong(t, victims)...)
	}
	victims = append(victims, d.underSamePreposition(s, victims)...)
	victims = append(victims, d.rowBefore(t, victims)...)
	if kind == reading.Captured {
		if !d.numbered(s, victims) {
			if h := d.numberedBehind(t); h >= 0 {
				return []int{h}
			}
		}
	}
	return d.withMembers(s, t.Word, victims)
}

// whoseDeath puts those who died in the place of the noun of their death that belongs to the
// words of a deed: « a entraîné la mort de quatre soldats ».
func (d *Reader) whoseDeath(t frames.Trigger, victims []int) []int {
	s := t.Sentence
	var out []int
	for _, h := range victims {
		if h == t.Word || !slices.Contains(t.Words, h) || !s.Is(h, "NOUN") || !d.Grammar.Set("kill-word").Word(s, h) {
			out = append(out, h)
			continue
		}
		if k := s.Child(h, "nmod"); k > h && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			out = append(out, s.Coordinated(k)...)
		}
	}
	return out
}

// oneOfThings tells a word of order that stands for another of the things that the verb
// before was done to: "stole two trucks and burned a third".
func (d *Reader) oneOfThings(t frames.Trigger, h int) bool {
	s, v := t.Sentence, t.Sentence.Words[t.Word].Head
	if t.Pattern.Noun || s.Rel(t.Word) != "conj" || v < 0 || d.Thing(s, h).Class != reading.NoClass || !d.Grammar.Set("one-more").Word(s, h) {
		return false
	}
	a := s.VerbArguments(v)
	heads := a.Object
	for _, o := range a.Oblique {
		heads = append(heads, o.Head)
	}
	return slices.ContainsFunc(heads, func(k int) bool { return d.Thing(s, k).Class.Thing() })
}

// withMembers adds the persons that the tree coordinates under a victim's
// complement: in "three of their fighters and a woman" the woman is none of the
// three's, and where the verb is plural "the leader of the cell and his driver"
// are two.
func (d *Reader) withMembers(s *syntax.Sentence, verb int, victims []int) []int {
	out := slices.Clone(victims)
	for _, h := range victims {
		if !s.Is(h, "NUM") && !(len(victims) == 1 && s.Words[h].Feat("Number") == "Sing" && s.PluralVerb(verb)) {
			continue
		}
		for _, k := range s.Children(h, "nmod") {
			for _, o := range s.Coordinated(k) {
				if o != k && s.Child(o, "det", "nummod", "nmod:poss") >= 0 && d.Thing(s, o).Class.Person() && !slices.Contains(out, o) {
					out = append(out, o)
				}
			}
		}
	}
	return out
}

// underSamePreposition returns the persons that a conjunction joins to a victim's phrase
// under its preposition, told again or not: « a coûté la vie à un général et à six de ses
// gardes », "claimed the lives of a teacher and three pupils".
func (d *Reader) underSamePreposition(s *syntax.Sentence, victims []int) []int {
	var out []int
	for _, h := range victims {
		p := s.Preposition(h)
		for _, o := range s.Coordinated(h) {
			if p != "" && o > h && (s.Preposition(o) == p || s.Preposition(o) == "" && s.Child(o, "nummod", "det", "nmod:poss") >= 0) && !slices.Contains(victims, o) && (d.Thing(s, o).Class.Person() || s.Is(o, "NUM")) {
				out = append(out, o)
			}
		}
	}
	return out
}

// rowBefore returns the numbered persons that a conjunction joins to those right before a
// participle of harm, which is said of both: "14 civilians and two soldiers killed".
func (d *Reader) rowBefore(t frames.Trigger, victims []int) []int {
	s := t.Sentence
	if len(victims) != 1 || t.Pattern.Noun || s.Child(t.Word, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
		return nil
	}
	h := victims[0]
	m, ok := d.NumberOf(s, h)
	up := s.Words[h].Head
	if !ok || h+1 != t.Word || syntax.BaseRel(s.Rel(h)) != "conj" || m.First < 2 || up != m.First-2 || !s.Is(m.First-1, "CCONJ") || !d.Thing(s, up).Class.Person() {
		return nil
	}
	if q, ok := d.NumberOf(s, up); !ok || d.HarmVerb(s, max(q.First-1, 0)) != "" {
		return nil
	}
	return []int{up}
}

// takenAlong returns the persons that somebody was taken or killed with: « arrêté avec
// deux gardes », "killed a chief along with four of his men".
func (d *Reader) takenAlong(t frames.Trigger, victims []int) []int {
	if t.Pattern.Noun || len(victims) == 0 || !d.Thing(t.Sentence, victims[0]).Class.Person() && !t.Sentence.Is(victims[0], "PRON", "PROPN") {
		return nil
	}
	a := t.Sentence.VerbArguments(t.Word)
	a.Passive = a.Passive || t.Sentence.Words[t.Word].Feat("Voice") == "Pass" // « X, tué avec douze autres »
	var out []int
	for _, o := range a.Oblique {
		if !a.Passive && !strings.Contains(o.Prep, " ") { // "killed a chief with two accomplices": they may have done it
			continue
		}
		persons := d.Thing(t.Sentence, o.Head).Class.Person()
		if k := t.Sentence.Child(o.Head, "nmod"); t.Sentence.Is(o.Head, "NUM") { // "with two of his guards"
			persons = !a.Passive || k > o.Head && d.Thing(t.Sentence, k).Class.Person()
		}
		if d.Grammar.Set("companion-preposition").HasPrep(o.Prep) && !slices.Contains(victims, o.Head) && persons {
			out = append(out, o.Head)
		}
	}
	return out
}

// numberedBehind returns the numbered persons that stand behind the words of a
// deed and that the tree hangs elsewhere, a time or a place between at most:
// "took into custody four men", « l'arrestation, lundi à Tunis, de deux avocats ».
func (d *Reader) numberedBehind(t frames.Trigger) int {
	s := t.Sentence
	last := t.Word
	for _, w := range t.Words {
		last = max(last, w)
	}
	for _, m := range d.Quantities[s.Index] {
		if m.First <= last || m.Weak || m.Percent || m.HeadNoun < 0 || s.IsTimed(m.First) {
			continue
		}
		th := d.Thing(s, m.HeadNoun)
		if !th.Class.Person() || m.First-last > 10 {
			return -1
		}
		for i := last + 1; i < m.First; i++ {
			if !s.IsTimed(i) && !s.Is(i, "ADP", "DET", "PROPN") && s.Lower[i] != "," {
				return -1
			}
		}
		if p := s.Preposition(m.HeadNoun); p != "" && !d.Grammar.Set("genitive-preposition").HasPrep(p) {
			return -1
		}
		return m.HeadNoun
	}
	return -1
}

// ofMore reports whether a phrase picks out some of those named before it: "two
// of them teenagers", "among them the imam", « dont un capitaine ».
func (d *Reader) ofMore(s *syntax.Sentence, h int) bool { return d.partMark(s, h) >= 0 }

// partMark returns the first word of what marks a phrase as part of a larger
// number, or -1.
func (d *Reader) partMark(s *syntax.Sentence, h int) int {
	first, _ := s.NounPhrase(h)
	if m, ok := d.NumberOf(s, h); ok {
		first = min(max(m.First, 0), h)
		if d.Grammar.Set("part-after").At(s, m.Last+1) > 0 && first > 0 && s.Is(first-1, "PUNCT") {
			return first
		}
	}
	const reach, inRow = 4, 8
	row := first > 0 && s.Is(first-1, "CCONJ") // "Five people, including a child and [two women] were killed"
	for j := first - 1; j >= 0 && (j >= first-reach || row && j >= first-inRow); j-- {
		if n := d.Grammar.Set("part-before").At(s, j); n > 0 && j+n <= first {
			return j
		}
		if n := d.Grammar.Set("part-after").At(s, j); n > 0 && j+n <= first {
			if k, ok := d.numberBefore(s, j); ok && k > 0 && s.Is(k-1, "PUNCT") {
				return k
			}
		}
		if !s.Is(j, "DET", "ADV", "NUM", "ADP", "ADJ", "PRON") && !(row && s.Is(j, "CCONJ", "NOUN")) {
			break
		}
	}
	return -1
}

// numberBefore returns the first word of the number that ends right before a word.
func (d *Reader) numberBefore(s *syntax.Sentence, w int) (int, bool) {
	for _, m := range d.Quantities[s.Index] {
		if m.Last == w-1 && !m.Percent {
			return m.First, true
		}
	}
	return 0, false
}

// whole returns the number that a part is taken of: the last before the mark of
// the part, in the same stretch of the sentence.
func (d *Reader) whole(s *syntax.Sentence, h int) (quantity.Mention, bool) {
	mark := d.partMark(s, h)
	var found quantity.Mention
	ok := false
	for _, m := range d.Quantities[s.Index] {
		if m.Percent || m.Weak || s.IsTimed(max(m.First, 0)) || m.Last >= mark || mark-m.Last > 9 || s.Between(m.Last, mark, "VERB") {
			continue
		}
		if m.HeadNoun >= 0 && !d.Thing(s, m.HeadNoun).Class.Person() && !d.Thing(s, m.HeadNoun).Person {
			continue
		}
		found, ok = m, true
	}
	return found, ok
}

// howMany sums the victims named by coordinated phrases. Phrases that are no
// persons, and pronouns, say nothing of a number; a part of a number that is
// told adds nothing to it.
func (d *Reader) howMany(s *syntax.Sentence, victims []int, used map[int]bool) (attest.Quantity, syntax.Span, bool) {
	var sum *attest.Quantity
	var at syntax.Span
	add := func(q attest.Quantity, sp syntax.Span) {
		if sum == nil {
			sum, at = &q, sp
			return
		}
		sum = AddQuantities(*sum, q, d.Text[min(at.Start, sp.Start):max(at.End, sp.End)])
		at = syntax.Span{Start: min(at.Start, sp.Start), End: max(at.End, sp.End)}
	}
	part := -1
	victims = d.withoutTheirNames(s, victims)
	for i, h := range victims {
		if i > 0 && sum != nil && (d.sharesNumber(s, h) || d.notThose(s, h)) {
			continue
		}
		if i > 0 && s.Is(h, "NOUN", "ADJ") && (d.Grammar.Set("wound-word").At(s, h) > 0 || d.Grammar.Set("kill-word").At(s, h) > 0) { // « huit soldats tombés au combat, douze blessés »
			continue
		}
		if up := s.Words[h].Head; sum != nil && up > victims[0] && s.Is(up, "DET", "PRON") { // "four people, all of one family"
			continue
		}
		if i > 0 && sum != nil && sameOne(s, h) {
			continue
		}
		if i > 0 && d.ownVerb(s, h) || slices.Contains(victims, h+1) { // a name in two words, read as two: "a trade union leader"
			continue
		}
		if len(victims) > 1 && s.Words[h].Feat("Reflex") == "Yes" && s.Words[h].Feat("Number") == "Sing" { // "injuring himself and two friends"
			one := attest.Exactly(1)
			one.Text = s.Words[h].Form
			add(one, s.Span(h, h))
			continue
		}
		if m, ok := d.someWho(s, h); ok {
			used[m.First] = true
			add(m.Quantity, syntax.Span{Start: m.Start, End: m.End})
			continue
		}
		if d.ofMore(s, h) {
			part = h
			if m, ok := d.NumberOf(s, h); ok {
				used[m.First] = true
			}
			continue
		}
		if q, sp, ok := d.quantityOf(s, h, used); ok {
			add(q, sp)
		}
	}
	if part >= 0 && !d.numbered(s, slices.DeleteFunc(slices.Clone(victims), func(h int) bool { return d.ofMore(s, h) })) {
		if m, ok := d.whole(s, part); ok {
			used[m.First] = true
			return m.Quantity, syntax.Span{Start: m.Start, End: m.End}, true
		}
		if m, ok := d.NumberOf(s, part); ok && sum == nil && (!m.Weak && d.Grammar.Set("part-after").At(s, m.Last+1) > 0 || subjectOfRelative(s, part)) { // "four of them died", of those that another sentence names; « , dont quatre ont été abattus »
			return m.Quantity, syntax.Span{Start: m.Start, End: m.End}, true
		}
	}
	if sum == nil {
		return attest.Quantity{}, syntax.Span{}, false
	}
	return *sum, at, true
}

// subjectOfRelative tells the subject of a relative clause.
func subjectOfRelative(s *syntax.Sentence, h int) bool {
	v := s.Words[h].Head
	return v > h && s.Rel(v) == "acl:relcl" && syntax.BaseRel(s.Rel(h)) == "nsubj"
}

// sameOne tells another word for a person of the row before it, under one article or none:
// "the journalist and activist Ana Cruz", "Ana Cruz, founder and editor of a paper".
func sameOne(s *syntax.Sentence, h int) bool {
	a := s.Words[h].Head
	if syntax.BaseRel(s.Rel(h)) != "conj" || a < 0 || !s.Is(h, "NOUN") || s.Words[h].Feat("Number") == "Plur" || s.Words[a].Feat("Number") == "Plur" || s.Child(h, "det", "nummod", "nmod:poss") >= 0 {
		return false
	}
	if s.Is(a, "PROPN") {
		return s.Lower[h-1] == ","
	}
	named := func(w int) bool {
		k := s.Child(w, "appos", "flat")
		return k > h && s.Is(k, "PROPN") && s.Lower[k-1] != ","
	}
	return h == a+2 && s.Is(a, "NOUN") && (named(h) || named(a) || sameOne(s, a))
}

// sharesNumber tells a plural right behind a numbered one and a conjunction, with
// no article of its own, which the number counts too: "170 patients and nurses".
func (d *Reader) sharesNumber(s *syntax.Sentence, h int) bool {
	a := s.Words[h].Head
	again := h == a+3 && s.Child(h, "case") == a+2 // « une vingtaine de femmes et de fillettes »
	if syntax.BaseRel(s.Rel(h)) != "conj" || a < 0 || h != a+2 && !again || s.Child(h, "det", "nummod", "amod") >= 0 {
		return false
	}
	m, ok := d.NumberOf(s, a)
	several := ok && (s.Words[a].Feat("Number") == "Plur" || m.Quantity.Low != nil && *m.Quantity.Low > 1)
	return several && !m.Weak && s.Words[h].Feat("Number") == "Plur"
}

// oneHurt tells a noun of a toll that is the object of a verb that carries a toll, so
// that the article before it counts: « a fait un mort et un blessé », or of words that tell
// one: « fait état d'un mort ».
func (d *Reader) oneHurt(s *syntax.Sentence, n int) bool {
	toll := d.Grammar.Set("toll-noun")
	if n >= len(s.Words) || !s.Is(n, "NOUN") || !toll.Word(s, n) && !(n+1 < len(s.Words) && s.Is(n+1, "ADJ") && s.Words[n+1].Head == n && toll.Word(s, n+1)) { // « une personne morte »
		return false
	}
	h := n
	for steps := 0; s.Rel(h) == "conj" && steps < 3; steps++ {
		h = s.Words[h].Head
	}
	if first, last := s.Subtree(h); standsApart(s, first, last) { // « Fusillade à Nice – un mort et deux blessés »
		return true
	}
	v, g := s.Words[h].Head, d.Grammar
	if k := s.Child(h, "nsubj"); k >= 0 && s.Child(h, "cop") >= 0 { // « le bilan est d'un mort »
		return g.Set("toll-word").Word(s, k)
	}
	switch syntax.BaseRel(s.Rel(h)) {
	case "obj":
		return v >= 0 && (g.Set("support-do").Word(s, v) || g.Set("take-in").Word(s, v) || g.Set("say").At(s, v) > 0)
	case "obl": // « s'est soldé par un mort », « parle d'un mort »
		return v >= 0 && (g.Set("comes-to").Word(s, v) || g.Set("genitive-preposition").HasPrep(s.Preposition(h)) && g.Set("say").At(s, v) > 0)
	case "nmod": // « fait état d'un mort », « un bilan d'un mort »
		return g.Set("genitive-preposition").HasPrep(s.Preposition(h)) && (g.Set("toll-word").Word(s, v) || v > 0 && g.Set("say").At(s, v-1) > 1)
	}
	return false
}

// onlyToll tells the bare toll that an act takes: « le raid a fait [un mort] », "left [two
// dead]", or that stands behind what was done: « un village attaqué, [vingt morts] ».
func (d *Reader) onlyToll(s *syntax.Sentence, n int) bool {
	n = d.Content(s, n)
	h := s.FirstOfRow(n)
	if up := s.Words[h].Head; up >= 0 && d.CountsOnly(s, up) { // « vingt-quatre morts », hung on the number
		h = up
	}
	v := s.Words[h].Head
	if v < 0 || !s.Is(n, "NOUN") || !d.Grammar.Set("toll-noun").Word(s, n) || s.Child(n, "amod", "nmod", "acl", "appos") >= 0 {
		return false
	}
	return s.Rel(h) == "obj" && d.Grammar.Set("support-do").Word(s, v) || s.Is(v, "VERB") && v < h && s.Between(v, h, "PUNCT")
}

// pickedOut tells a phrase that a word picks out of a number told before: « vingt morts, dont [dix
// gendarmes] ».
func (d *Reader) pickedOut(s *syntax.Sentence, h int) bool {
	first, _ := s.NounPhrase(h)
	if v := s.Words[h].Head; v > h && syntax.BaseRel(s.Rel(h)) == "nsubj" { // « dont les rebelles s'étaient emparés »
		return false
	}
	return d.Grammar.Set("part-before").At(s, first) > 0 || first > 0 && d.Grammar.Set("part-before").At(s, first-1) == 1
}

// standsApart tells a phrase at the end of its sentence, parted by a dash or colon from
// what stands before it.
func standsApart(s *syntax.Sentence, first, last int) bool {
	for first < last && s.Is(first, "PUNCT") {
		first++
	}
	ends := last+1 >= len(s.Words) || s.Is(last+1, "PUNCT")
	return ends && first > 0 && (s.Lower[first-1] == ":" || syntax.Dashes[s.Lower[first-1]])
}

// SomeOfWounded tells the wounded of whom a number dies: "one of the wounded died",
// « l'un des blessés est mort ».
func (d *Reader) SomeOfWounded(s *syntax.Sentence, w int) bool {
	h := s.Words[w].Head
	if syntax.BaseRel(s.Rel(w)) != "nmod" || h < 0 || h > w || !s.Is(h, "NUM", "PRON", "NOUN") || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(w)) {
		return false
	}
	v := s.Words[h].Head
	return v > w && syntax.BaseRel(s.Rel(h)) == "nsubj" && d.Grammar.Set("kill-word").At(s, v) > 0
}

// notThose tells a phrase of a row that says what was not: "two policemen, not three".
func (d *Reader) notThose(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(s.Children(h, "advmod", "cc", "det"), func(k int) bool { return k < h && d.Grammar.Set("negation").Word(s, k) })
}
