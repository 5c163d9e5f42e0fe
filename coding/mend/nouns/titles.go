package nouns

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// NameBehindTitle joins a name between commas with the title before it, where the parser
// gave the verb two subjects: « a déclaré l'administrateur du territoire, Paul Ngoma ».
func NameBehindTitle(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) != 2 {
			continue
		}
		title, name := subjects[0], subjects[1]
		first := s.Leftmost(name)
		for first < name && s.Is(first, "PUNCT") {
			first++
		}
		if _, last := s.Subtree(title); s.Is(title, "NOUN") && s.Is(name, "PROPN") && last == first-2 && s.Lower[first-1] == "," {
			s.Rehang(func() { s.Hang(name, title, "appos") })
		}
	}
}

// TitleAndName makes one phrase of a title and the name right behind it, where the parser
// gave the verb two subjects: "[County Commissioner] [Ann Lee] said …".
func TitleAndName(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) != 2 || subjects[1] > v {
			continue
		}
		title, name := subjects[0], subjects[1]
		if k := s.Child(title, "case"); k > title && s.Is(k, "PART") && k < name { // "[the M23's] Southern Command said …"
			s.Rehang(func() { s.Hang(title, name, "nmod:poss") })
			continue
		}
		first, last := s.Subtree(title)
		if !s.Is(title, "NOUN", "PROPN") || !s.Is(name, "PROPN") || s.Child(title, "case", "conj", "appos") >= 0 || s.Child(name, "case", "det") >= 0 || last != s.Leftmost(name)-1 || s.Words[title].Feat("Number") == "Plur" || s.Between(first-1, last+1, "ADP", "NUM", "PUNCT", "VERB") {
			continue
		}
		s.Rehang(func() {
			s.Hang(title, name, "nmod:desc")
		})
	}
}

// CaseOfTitled gives a name the preposition that was hung on the title before
// it: "the murder of minister Juan Ruiz" is no murder beside a Juan Ruiz.
func CaseOfTitled(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		title := s.Words[k].Head
		if s.Rel(k) != "case" || title < k || s.Rel(title) != "nmod:desc" && s.Rel(title) != "compound" {
			continue
		}
		name := s.Words[title].Head
		if name < title || s.Child(name, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Head = name
			if up := s.Words[name].Head; s.Rel(name) == "appos" && up >= 0 && up < k {
				s.Words[name].Rel = "nmod"
			}
		})
	}
}

// NameBeforeSubject makes one phrase of a name and the noun right behind it, where the parser
// took the noun with its verb for a relative clause without a pronoun: "two [Kurdistan Workers'
// Party] militants were killed".
func NameBeforeSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k, n := s.Child(v, "nsubj", "nsubj:pass"), s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 0 || k != n+1 || !s.Is(k, "NOUN") || !s.Is(n, "NOUN", "PROPN") || s.Child(k, "det", "nmod:poss") >= 0 || !capitalised(s.Words[n].Form) || capitalised(s.Words[k].Form) {
			continue
		}
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux", "aux:pass") < 0 {
			continue
		}
		first := s.Leftmost(n)
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			s.Hang(n, k, "compound")
			for _, c := range slices.Clone(s.Kids[n]) {
				if c > k && c != v {
					s.Words[c].Head = v
				}
			}
			if s.Is(first, "NUM", "DET") && first < n {
				s.Words[first].Head = k
			}
		})
	}
}

// QuotedGroup hangs a name in quotation marks behind a preposition of belonging on the noun right
// before that, where the parser hung it farther off: « enlevés par des hommes du "Front" ».
func QuotedGroup(l *tree.Language, s *syntax.Sentence) {
	for n := 3; n < len(s.Words); n++ {
		c := s.Child(n, "case")
		if !s.Is(n, "NOUN", "PROPN") || c < 1 || c > n-2 || !syntax.OpensQuotation(s.Lower[n-1]) || !l.Set("genitive-preposition").Word(s, c) {
			continue
		}
		g := c - 1
		if rel := syntax.BaseRel(s.Rel(n)); rel != "obl" && rel != "nmod" || !s.Is(g, "NOUN") || s.Words[n].Head == g || s.Within(g, n) {
			continue
		}
		s.Rehang(func() { s.Hang(n, g, "nmod") })
	}
}

// NamedOperation joins to "Operation" the name behind it that was taken for the subject of
// a verb which has one before: "troops of Operation [Sharp Edge] ambushed …".
func NamedOperation(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		n, v := k-1, s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(k, "PROPN") || !l.Set("any-act").Word(s, n) || s.Words[n].Form[0] == s.Lower[n][0] || s.Child(n, "case") < 0 {
			continue
		}
		if h := s.Words[n].Head; h >= 0 && h < n && s.Words[h].Head == v && syntax.BaseRel(s.Rel(h)) == "nsubj" {
			s.Rehang(func() { s.Hang(k, n, "flat") })
		}
	}
}

// JoinedNames joins with the phrase before it the noun of a name that the parser parted
// from it, as the conjunction hangs within the name: "the army [and al-Shabaab militants]
// signed a truce", "between soldiers [and al-Shabaab fighters]".
func JoinedNames(l *tree.Language, s *syntax.Sentence) {
	for and := 1; and+1 < len(s.Words); and++ {
		part := s.Words[and].Head
		if !s.Is(and, "CCONJ") || s.Rel(and) != "cc" || part < and || s.Rel(part) != "compound" {
			continue
		}
		h := s.Words[part].Head
		if h < part || !s.Is(h, "NOUN", "PROPN") || s.Child(h, "case", "det") >= 0 {
			continue
		}
		first := tree.PhraseHead(s, and-1)
		under := s.Words[first].Head == h && syntax.BaseRel(s.Rel(first)) == "nsubj" // the phrase before it hangs on it
		if !under && s.Leftmost(h) != and {
			continue
		}
		for _, k := range s.Children(s.Words[h].Head, "nsubj", "nsubj:pass", "obj") {
			if _, last := s.Subtree(k); k < and && last == and-1 && !l.Set("between-preposition").HasPrep(s.Preposition(first)) {
				first = k
			}
		}
		if !s.Is(first, "NOUN", "PROPN") || !under && s.Within(first, h) {
			continue
		}
		s.Rehang(func() {
			if under {
				s.TakePlaceOf(first, h)
			}
			s.Hang(h, first, "conj")
			s.Words[and].Head = h
		})
	}
}

// SlashedNames makes one name of two with a stroke between them, and joins with the phrase
// under a word of "between" who is joined with the first of them: « entre rebelles de
// l'AFC/M23 et [Wazalendo] ».
func SlashedNames(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		a, b := w-1, w+1
		if s.Lower[w] != "/" || !s.Is(a, "PROPN") || !s.Is(b, "PROPN") || s.Words[a].Head == b {
			continue
		}
		s.Rehang(func() {
			s.Hang(b, a, "flat")
			s.Hang(w, a, "punct")
			up := s.Words[a].Head
			if up < 0 || up > a || s.Child(up, "conj") >= 0 && s.Child(up, "conj") != b || !l.Set("between-preposition").HasPrep(s.Preposition(up)) {
				return
			}
			for _, k := range s.Kids[a] {
				if k > b && s.Rel(k) == "conj" && s.Is(s.Leftmost(k), "CCONJ") {
					s.Words[k].Head = up
					return
				}
			}
		})
	}
}
