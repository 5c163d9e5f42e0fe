package mend

import "attest/coding/syntax"

// perfectAsAdjective makes one verb of an auxiliary and the participle that the parser
// took for an adjective of its object: "the minister has blamed rebels for the murder".
func (m *Mender) perfectAsAdjective(s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		h := s.Words[v].Head
		if !s.Is(v, "VERB", "ADJ") || s.Rel(v) != "amod" || h < v || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.Leftmost(h) != v {
			continue
		}
		aux := v - 1
		if s.Is(aux, "ADV") && aux > 0 {
			aux--
		}
		if s.Words[h].Head != aux || s.Rel(h) != "obj" || !m.grammar.Set("have").Word(s, aux) || s.Child(aux, "nsubj") < 0 || s.Words[aux].Feat("VerbForm") != "Fin" {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				if s.Words[k].Head == aux {
					s.Words[k].Head = v
				}
			}
			s.Words[v].Head, s.Words[v].Rel, s.Words[v].UPOS = s.Words[aux].Head, s.Words[aux].Rel, "VERB"
			s.Words[h].Head = v
			s.Words[aux].Head, s.Words[aux].Rel, s.Words[aux].UPOS = v, "aux", "AUX"
		})
	}
}

// pastAsAdjective makes the verb of a sentence that has none of a past form that the
// parser took for an adjective between its subject and its object: "Rebels harassed
// soldiers near Gao", "Guerrillas set two lorries on fire".
func (m *Mender) pastAsAdjective(s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if s.Rel(v) != "amod" || o < v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Feat("Number") != "Plur" || s.IsTimed(n) || s.Child(o, "det", "nsubj", "cop", "case") >= 0 && s.Child(o, "det", "nsubj", "cop", "case") < v {
			continue
		}
		lemma := m.forms[s.Lower[v]].verb
		if s.Is(v, "VERB") && s.PastForm(v) || m.grammar.Set("same-past").Word(s, v) {
			lemma = s.Lemma[v]
		}
		first := s.Words[o].Head < 0 && s.Words[n].Head == o && s.Rel(n) == "compound"
		second := s.Words[n].Head < 0 && s.Words[o].Head == n && s.Preposition(o) == "" && (s.Rel(o) == "obj" || s.Rel(o) == "nmod")
		if lemma == "" || !first && !second {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				switch h := s.Words[k].Head; {
				case k == v || k == n || k == o:
				case h == o && k < v:
					s.Words[k].Head = n
				case h == n && k > v, h == o && s.Is(k, "PUNCT") && k > o:
					s.Words[k].Head = v
				}
			}
			s.Words[v].Head, s.Words[v].Rel, s.Words[v].UPOS, s.Words[v].Feats = -1, "root", "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin"
			s.Lemma[v] = lemma
			s.Words[n].Head, s.Words[n].Rel = v, "nsubj"
			s.Words[o].Head, s.Words[o].Rel = v, "obj"
		})
	}
}
