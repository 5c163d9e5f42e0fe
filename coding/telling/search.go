package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/roles"
)

// againstNobody tells an operation that may as well be a search or a patrol:
// no number of them, no weapon and nobody hurt stand beside it.
func (d *Teller) againstNobody(m *draft) bool {
	t := m.Trigger
	if m.Target != nil || m.Refers {
		return false
	}
	n := roles.NounHead(t)
	for _, w := range t.Words { // "carried out operations"
		if t.Sentence.Is(w, "NOUN") {
			n = w
		}
	}
	if !d.Grammar.Set("operation").Word(t.Sentence, n) || len(m.Means) > 0 || len(m.words.Weapon) > 0 || d.ClauseHasToll(t.Sentence, t.Word) {
		return false
	}
	q, counted := d.NumberOf(t.Sentence, n)
	m.Bare = counted && q.Weak
	return !counted
}

// onlySearches tells an operation that is called a search or a rescue, in which nobody was hurt:
// "launched a search operation", "a manhunt operation for the men who had killed two soldiers".
func (d *Teller) onlySearches(t frames.Trigger) bool { return d.searchNamed(t) >= 0 }

// onlyHunts tells an operation called the hunt for somebody, in which nobody was hurt either: it
// strikes none of those it is against.
func (d *Teller) onlyHunts(t frames.Trigger) bool {
	k := d.searchNamed(t)
	return k >= 0 && d.Grammar.Set("hunt-word").Word(t.Sentence, k)
}

// searchNamed returns the word that calls an operation a search in which nobody was hurt, or -1.
func (d *Teller) searchNamed(t frames.Trigger) int {
	s, found := t.Sentence, -1
	operation := slices.IndexFunc(t.Words, func(w int) bool {
		mods := s.Children(w, "compound", "amod", "nmod")
		i := slices.IndexFunc(mods, func(k int) bool { return d.Grammar.Set("search-word").Word(s, k) })
		if i >= 0 {
			found = mods[i]
		}
		return i >= 0 && d.Grammar.Set("operation").Word(s, w)
	})
	if operation < 0 {
		return -1
	}
	for k := range s.Words {
		if r := s.RelativeOver(k); k != t.Word && d.TollWord(s, k) && (r < 0 || s.Words[r].Head == t.Words[operation]) {
			return -1
		}
	}
	return found
}
