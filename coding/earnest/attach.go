package earnest

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// Attachment says how well a phrase (a time, a place) goes with a predicate.
// Parsers attach such phrases to the wrong word often enough that the tree
// alone cannot decide: the cost weighs the path through the tree with what
// stands between the two in the text. Smaller is closer; ok is false when the
// phrase belongs to a verb of saying.
func (d *Judge) Attachment(s *syntax.Sentence, pred, head, first, last int) (cost int, ok bool) {
	up, down, top := path(s, head, pred)
	cost = up + down
	if s.IsTimed(head) && s.Words[head].Head != pred && d.OfLearning(s, head, first, last) || d.OfStatement(s, head, pred) || d.ofRelativeAct(s, pred, head) {
		return 0, false
	}
	if d.EndOfJourney(s, pred, head) || d.OfPartyClause(s, pred, head) || d.OfWhatItFollowed(s, pred, head) {
		return 0, false
	}
	for _, a := range d.AttributionsOf(s) {
		if a.Verb == pred {
			continue
		}
		if d.ofOwning(s, a, pred, head, first) {
			return 0, false
		}
		if s.Is(a.Verb, "VERB", "AUX") && d.OfSaying(s, a.Verb, first, last, pred) {
			return 0, false
		}
		if a.Kind != reading.Says {
			if a.Speaker >= 0 && s.Is(a.Verb, "VERB") && first > a.Speaker && last < a.Verb && a.Verb < pred && s.Within(head, a.Speaker) { // « Le gouvernement régional, à Yala, a attribué la tuerie … »
				return 0, false
			}
			continue
		}
		saysIt := a.Verb == top || a.Verb == s.Words[head].Head
		ofSpeaker := a.Speaker >= 0 && a.Speaker != pred && s.Within(pred, a.Speaker) && s.Is(pred, "VERB") // "The mayor, who was freed on Friday, said …"
		switch {
		case a.Speaker >= 0 && s.Within(head, a.Speaker) && !(ofSpeaker && s.Words[head].Head == pred), ofSpeaker && s.Words[head].Head == a.Verb && first > a.Verb:
			return 0, false
		case s.Is(a.Verb, "VERB", "AUX") && (reading.Beside(s, a.Verb, first, last) || s.IsTimed(head) && reading.BehindPlace(s, a.Verb, first, head)) && !beyond(s, a.Verb, first, pred):
			return 0, false
		case saysIt && a.Governs(pred) > 0 && a.Governs(head) == 0:
			cost += 4
		}
	}
	lo, hi := last, pred
	if pred < first {
		lo, hi = pred, first
	}
	between, parted := d.partingsIn(s).between(lo, hi)
	cost += between
	if Gloss(s, first, pred) {
		cost += bracketCost
	}
	if d.opensClause(s, first, last, pred) {
		cost = min(cost, 3)
	}
	if s.Words[head].Head == pred && openedByAnd(s, first) {
		cost = min(cost, 2) // nearer than what opens the sentence
	}
	if scene := 3; first <= 1 && cost > scene { // a phrase that opens the sentence sets its scene
		if parted {
			scene = 6
		}
		cost = min(cost, scene)
	}
	return cost, true
}

// bracketCost keeps what stands in brackets, with more than bareBracket words
// before it, to the words in them: a bare « (8/10) » is of the words before.
const bracketCost, bareBracket = 5, 2

// opensClause reports whether a phrase opens the part of a sentence behind a
// semicolon, with the predicate in the same part: it sets the scene there.
func (d *Judge) opensClause(s *syntax.Sentence, first, last, pred int) bool {
	before := first - 1
	if before >= 0 && s.Is(before, "CCONJ") {
		before--
	}
	if before < 0 || s.Lower[before] != ";" || pred <= last {
		return false
	}
	for i := last + 1; i < pred; i++ {
		if s.Lower[i] == ";" {
			return false
		}
	}
	return true
}

// openedByAnd tells a phrase, with its preposition or without, right behind "and" ("…, and in
// Baquba, a town to the east, a policeman was killed").
func openedByAnd(s *syntax.Sentence, first int) bool {
	if first > 0 && s.Is(first-1, "ADP") {
		first--
	}
	return first > 0 && s.Is(first-1, "CCONJ")
}

// ofOwning tells a time or place behind the act that somebody claims, denies or lays at a
// door, which is when that was said: "claimed the attack on Friday", « a revendiqué
// l'attaque vendredi », « a été revendiquée vendredi », where « l'attaque de
// vendredi » is the act's.
func (d *Judge) ofOwning(s *syntax.Sentence, a reading.Attribution, pred, head, first int) bool {
	if a.Kind == reading.OwnsUp && s.Is(pred, "VERB") && pred > head && s.IsTimed(head) && s.Words[head].Head == a.Verb && s.Within(pred, a.Verb) && pred != a.Verb {
		return true // « a revendiqué l'attaque samedi, affirmant avoir tué six soldats »
	}
	if a.Kind != reading.OwnsUp && a.Kind != reading.Denies || !s.IsTimed(head) && !d.NamesPlace(s, head) || a.Governs(pred) == 0 || !s.Is(pred, "NOUN") {
		return false
	}
	if !s.IsTimed(head) { // « L'attentat a été revendiqué à Beyrouth »
		return pred < a.Verb && first > a.Verb && s.Words[head].Head == a.Verb
	}
	if s.Is(a.Verb, "VERB") && first == a.Verb+1 && s.Words[head].Head != pred || a.Negated && s.Words[head].Head == a.Verb { // « Mardi, l'attaque n'était toujours pas revendiquée »
		return true
	}
	if pred < a.Verb || first < pred {
		return false
	}
	if _, last := s.Subtree(pred); first > last+1 {
		return false
	}
	if d.goesOnToToll(s, head) {
		return false
	}
	up := s.Words[head].Head
	return up == a.Verb || up == pred && s.Preposition(head) == ""
}

// goesOnToToll tells a time behind which the act that somebody claims goes on to what it did:
// "claimed the attack on a convoy on 3 May, which killed nine".
func (d *Judge) goesOnToToll(s *syntax.Sentence, head int) bool {
	_, end := s.Subtree(head)
	return end+2 < len(s.Words) && s.Lower[end+1] == "," && s.Words[end+2].Feat("PronType") == "Rel" && !d.Grammar.Set("person-relative").Word(s, end+2)
}

// NamesPlace reports whether a word heads the name of a place.
func (d *Judge) NamesPlace(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return p.Head == h })
}

// beyond reports whether the predicate stands between the verb of saying and
// the phrase.
func beyond(s *syntax.Sentence, verb, first, pred int) bool {
	return pred > verb && pred < first
}

// path returns the steps from word a up to the lowest common ancestor with b,
// and from b up to it.
func path(s *syntax.Sentence, a, b int) (up, down, top int) {
	deep, deepB := depth(s, a), depth(s, b)
	for ; deep > deepB; deep-- {
		a, up = s.Words[a].Head, up+1
	}
	for ; deepB > deep; deepB-- {
		b, down = s.Words[b].Head, down+1
	}
	for a != b {
		a, b, up, down = s.Words[a].Head, s.Words[b].Head, up+1, down+1
	}
	return up, down, a
}

// depth returns the steps from a word up to the root of its sentence.
func depth(s *syntax.Sentence, w int) (steps int) {
	for ; s.Words[w].Head >= 0; w = s.Words[w].Head {
		steps++
	}
	return steps
}

// OfWhatItFollowed tells a phrase of the act that another is said to follow: "the arrests
// followed an attack on a mosque [in Yala]", « ces frappes répondent à une embuscade ».
func (d *Judge) OfWhatItFollowed(s *syntax.Sentence, pred, head int) bool {
	n, v := pred, s.Words[pred].Head
	if s.Is(pred, "VERB") {
		n, v = s.Child(pred, "nsubj"), pred
	}
	if n < 0 || v < 0 || !s.Is(n, "NOUN") || s.Rel(n) != "nsubj" || !d.TellsAct(s, n) || d.Grammar.Set("sequel").At(s, v) == 0 {
		return false
	}
	for w := v + 1; w < head; w++ {
		if s.Is(w, "NOUN") && s.Within(w, v) && d.TellsAct(s, w) {
			return true
		}
	}
	return false
}

// TriggerHead reports whether some frame has this word as its head.
func (d *Judge) TriggerHead(s *syntax.Sentence, i int) bool {
	return d.HasHead(s.Lemma[i])
}

// Gloss reports whether a phrase is part of what brackets tell apart from the
// predicate.
func Gloss(s *syntax.Sentence, first, pred int) bool {
	from := bracket(s, first)
	return from >= 0 && first-from > bareBracket && bracket(s, pred) != from
}

// bracket returns where the round bracket that a word stands in opens, or -1.
func bracket(s *syntax.Sentence, w int) int {
	for i := w; i >= 0; i-- {
		switch s.Lower[i] {
		case ")":
			return -1
		case "(":
			return i
		}
	}
	return -1
}
