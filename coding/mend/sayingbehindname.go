package mend

import "attest/coding/syntax"

// sayBehindName makes a noun of saying between a name and "that" the verb that it is, where the
// parser took it for the head of that name and several people before it for the whole sentence:
// "Refugees met in [Kusha state] that …", "Posts on [X allege] that …".
func sayBehindName(l *Language, s *syntax.Sentence) {
	for n := 3; n+1 < len(s.Words); n++ {
		name := n - 1
		if !s.Is(n, "NOUN", "PROPN") || !s.Is(name, "PROPN") || s.Words[name].Head != n || l.Set("say").At(s, n) == 0 || !l.Set("that").Word(s, n+1) {
			continue
		}
		who := s.Words[n].Head
		if who >= 0 && who < n && s.Is(who, "VERB") && s.Rel(who) == "acl" { // "refugees met in Kusha"
			who = s.Words[who].Head
		}
		told := s.Words[n+1].Head
		if who < 0 || who > n || s.Rel(who) != "root" || !s.Is(who, "NOUN") || s.Words[who].Feat("Number") != "Plur" || s.Child(n, "case") < 0 || told <= n+1 || !s.Is(told, "VERB") {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(name, n)
			for w := range name {
				if s.Words[w].Head == n {
					s.Words[w].Head = name
				}
			}
			makeVerb(s, n, "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin")
			s.Hang(n, -1, "root")
			s.Hang(who, n, "nsubj")
			s.Hang(told, n, "ccomp")
		})
	}
}
