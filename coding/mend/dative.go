package mend

import "attest/coding/syntax"

// possessiveOfVerb makes a pronoun of a possessive that stands for several and that no noun
// follows, but the verb that it hangs on: « deux inconnus [leur] ont tiré dessus ».
func possessiveOfVerb(_ *Language, s *syntax.Sentence) {
	for i := range s.Words {
		w := &s.Words[i]
		if rel := syntax.BaseRel(w.Rel); !s.Is(i, "DET") || w.Feat("Poss") != "Yes" || rel != "iobj" && rel != "obj" || w.Head <= i || s.VerbStart(w.Head) > i+1 || !s.Is(w.Head, "VERB") {
			continue
		}
		w.UPOS, w.Feats = "PRON", "Number=Plur|Person=3|PronType=Prs"
	}
}
