package reading

import "attest/coding/syntax"

// judgesItsTeller tells a word of falsity of which a pronoun behind a comma or colon is the
// subject, where an act stands between it and a verb of saying: who says so does not say that it
// is false. « La mission affirme que nous avons enlevé des femmes : c'est un mensonge ».
func (d *Document) judgesItsTeller(s *syntax.Sentence, said, i int) bool {
	top := i
	if h := s.Words[i].Head; s.Is(i, "NOUN") && s.Rel(i) == "nmod" && h >= 0 && s.Child(h, "cop") >= 0 { // « un tissu de mensonges »
		top = h
	}
	k := s.Child(top, "nsubj")
	if said < 0 || k <= said || !s.Is(k, "PRON", "DET") || s.Child(top, "mark") >= 0 || s.Words[k].Feat("Person") == "1" {
		return false
	}
	mark := k - 1
	for mark > said && s.Is(mark, "PRON") { // « ce qui est faux »
		mark--
	}
	if s.Lower[mark] != "," && s.Lower[mark] != ":" && s.Lower[mark] != ";" && !syntax.Dashes[s.Lower[mark]] {
		return false
	}
	for w := said + 1; w < mark; w++ {
		if len(d.TriggersAt(s, w)) > 0 {
			return true
		}
	}
	return false
}
