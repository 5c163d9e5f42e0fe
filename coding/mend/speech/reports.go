package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ReportThat makes a noun of saying behind a plural and before "that" the verb
// that it is: "Local sources report that …".
func ReportThat(l *tree.Language, s *syntax.Sentence) {
	for n := 1; n+1 < len(s.Words); n++ {
		k := n - 1
		if !s.Is(n, "NOUN") || !s.Is(k, "NOUN") || s.Words[k].Feat("Number") != "Plur" || s.Words[k].Head != n || !l.Set("that").Word(s, n+1) || l.Set("say").At(s, n) == 0 {
			continue
		}
		s.Rehang(func() {
			if up := s.Words[n].Head; syntax.BaseRel(s.Rel(n)) == "nsubj" && up > n { // the verb of what is told
				s.TakePlaceOf(n, up)
				s.Hang(up, n, "ccomp")
			}
			s.Words[n].UPOS, s.Words[n].Feats = "VERB", "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin"
			s.Words[k].Rel = "nsubj"
			for _, w := range s.Kids[n] {
				if w < k {
					s.Words[w].Head = k
				}
				if w > n && s.Words[w].Head == n && (s.Rel(w) == "acl" || s.Rel(w) == "acl:relcl") {
					s.Words[w].Rel = "ccomp"
				}
			}
		})
	}
}

// SayBehindName makes a noun of saying between a name and "that" the verb that it is, where the
// parser took it for the head of that name and several people before it for the whole sentence:
// "Refugees met in [Kusha state] that …", "Posts on [X allege] that …".
func SayBehindName(l *tree.Language, s *syntax.Sentence) {
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
			tree.MakeVerb(s, n, "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin")
			s.Hang(n, -1, "root")
			s.Hang(who, n, "nsubj")
			s.Hang(told, n, "ccomp")
		})
	}
}

// ReportsAtEnd makes a noun of saying that ends a sentence or clause behind a comma
// and a name the verb that it is: "… was killed, the Anadolu agency reports".
func ReportsAtEnd(l *tree.Language, s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		k, v := n-1, s.Words[n].Head
		if v < 0 || v > n || !s.Is(n, "NOUN") || !endsClause(s, n) || s.Words[k].Head != n || !s.Is(k, "NOUN", "PROPN") || l.Set("say").At(s, n) == 0 {
			continue
		}
		if s.Words[n].Feat("Number") != "Plur" && s.Child(n, "det") >= 0 { // one report has its article
			continue
		}
		first, _ := s.NounPhrase(n)
		if s.Lower[first] == "," {
			first++
		}
		if s.Lower[first-1] != "," || s.Child(n, "case", "nummod") >= 0 || s.Child(n, "amod") >= 0 && !l.Set("station").Word(s, k) && s.Child(n, "det") < 0 && s.Words[n].Feat("Number") == "Plur" {
			continue
		}
		s.Rehang(func() { verbAtEnd(s, first, k, n, v) })
	}
}

// endsClause reports whether the end of the sentence or a semicolon stands right behind a word.
func endsClause(s *syntax.Sentence, n int) bool {
	for n++; n < len(s.Words); n++ {
		if s.Lower[n] == ";" {
			return true
		}
		if !s.Is(n, "PUNCT") || s.Lower[n] == "," {
			return false
		}
	}
	return true
}

// verbAtEnd makes the noun n the verb that tells what the clause v says, with the
// words from first to k before it as its subject.
func verbAtEnd(s *syntax.Sentence, first, k, n, v int) {
	s.TakePlaceOf(n, v)
	s.Hang(v, n, "ccomp")
	s.Words[n].UPOS, s.Words[n].Feats = "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
	s.Words[k].Rel = "nsubj"
	for _, w := range s.Kids[n] {
		if w >= first && w < k {
			s.Words[w].Head = k
		}
	}
}

// SayingBeforeThat makes a verb of a word of saying that the parser took for a noun, where
// "that" opens a clause behind it which has two subjects: "Refugees met in Goma state that
// soldiers burned the camp".
func SayingBeforeThat(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		v := s.Words[i+1].Head
		if !s.Is(i, "NOUN") || l.Set("say").At(s, i) != 1 || !l.Set("that").Word(s, i+1) || v <= i || !s.Is(v, "VERB") {
			continue
		}
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		if len(subjects) < 2 || subjects[0] > i || subjects[1] < i || s.Within(v, i) {
			continue
		}
		s.Rehang(func() {
			w := &s.Words[i]
			w.UPOS, w.Feats, w.Head, w.Rel = "VERB", tree.FinitePresent, s.Words[v].Head, s.Words[v].Rel
			s.Hang(v, i, "ccomp")
			s.Hang(subjects[0], i, "nsubj")
		})
	}
}

// ThatBehindDay makes what is said of a clause that the parser took for one about the day between it
// and the verb of saying: "denied on Monday [that] troops had taken the town". No name takes such a clause.
func ThatBehindDay(l *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		n := s.Words[w].Head
		if s.Rel(w) != "acl:relcl" || !s.Is(n, "PROPN", "NUM") || s.Rel(n) != "obl" || w <= n || !l.Set("that").Word(s, n+1) || s.Child(w, "nsubj", "nsubj:pass") <= n+1 {
			continue
		}
		v := s.Words[n].Head
		if v > n || !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 && l.Set("deny").At(s, v) == 0 || s.Child(v, "ccomp", "obj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(w, v, "ccomp")
			s.Words[n+1].UPOS, s.Words[n+1].Feats = "SCONJ", ""
			s.Hang(n+1, w, "mark")
		})
	}
}

// ReportBeforeSpeaker makes a verb of saying of a noun that stands between a comma and who says it:
// "…, report local media".
func ReportBeforeSpeaker(l *tree.Language, s *syntax.Sentence) {
	for n := 2; n+1 < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NOUN") || s.Rel(n) != "compound" || s.Lower[n-1] != "," || o < n || s.Leftmost(o) < n-1 || l.Set("say").At(s, n) == 0 {
			continue
		}
		v := s.Words[o].Head
		if v < 0 || v > n || !s.Is(v, "VERB") || s.Words[v].Head >= 0 {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, n, tree.FinitePresent)
			s.Hang(n, -1, "root")
			s.Hang(v, n, "ccomp")
			s.Hang(o, n, "nsubj")
			s.Words[n-1].Head = n
		})
	}
}
