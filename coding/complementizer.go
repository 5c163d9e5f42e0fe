package coding

// openClauses mends the word that opens a reported clause ("that", « que »),
// read as a relative pronoun and so as the object of its verb: in "said on
// Monday that rebels had killed two", nobody killed the man who spoke.
func (s *sentence) openClauses(that wordSet) {
	for i := range s.Words {
		w := &s.Words[i]
		if w.UPOS != "PRON" || w.Feat("PronType") != "Rel" || w.Head < i || baseRel(s.rel(w.Head)) != "ccomp" || !that.word(s, i) {
			continue
		}
		w.UPOS, w.Feats, w.Rel = "SCONJ", "", "mark"
	}
}
