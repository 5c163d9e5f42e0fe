package relatives

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// BeforeOfMain hangs before what they did something on the verb that tells what they did, where the parser hung it
// on the relative clause between, which only says how somebody was: « ont tué deux gardes qui s'y reposaient
// [avant de faire exploser] la tour », "killed the guards who were sleeping there before [setting] it alight".
func BeforeOfMain(l *tree.Language, s *syntax.Sentence) {
	for w := 3; w < len(s.Words); w++ {
		r, mark := s.Words[w].Head, s.Child(w, "mark")
		if r < 0 || r > w || mark < r || !l.Set("before-clause").Word(s, mark) || s.Rel(r) != "acl:relcl" || s.Child(w, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		main := s.VerbAbove(s.Words[r].Head)
		if main >= 0 && main < r && s.InProgress(r) {
			s.Rehang(func() { s.Hang(w, main, "advcl") })
		}
	}
}
