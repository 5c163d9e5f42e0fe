package reading

import (
	"attest/coding/syntax"
	"attest/quantity"
)

// nounSource reads a noun that stands for what somebody says: "reports of a
// blast", "the movement's claim that it shot down a jet", « des informations
// faisant état de ». Without a speaker it is hearsay.
func (d *Document) nounSource(s *syntax.Sentence, n int) (Attribution, bool) {
	g := d.Grammar
	if d.InName(s, n) {
		return Attribution{}, false
	}
	if a, ok := d.newsFrom(s, n); ok {
		return a, true
	}
	if a, ok := d.givesToll(s, n); ok {
		return a, true
	}
	if g.Set("saying-noun").Word(s, n) || g.Set("account-noun").Word(s, n) {
		if a, ok := d.byOwnAccount(s, n); ok {
			return a, true
		}
	}
	if !g.Set("saying-noun").Word(s, n) {
		return Attribution{}, false
	}
	a := Attribution{Kind: Hearsay, Sentence: s, Verb: n, Speaker: -1, Top: d.ToldByNoun(s, n), Blamed: -1}
	if a.Top < 0 {
		return a, false
	}
	for _, k := range s.Children(n, "nmod", "compound", "amod") {
		if s.Within(a.Top, k) && d.clauseAccording(s, n) != a.Top || s.Within(k, a.Top) || s.Is(k, "ADJ") && !d.Thing(s, k).Nation {
			continue
		}
		if p := s.Preposition(k); p != "" && s.Rel(k) != "nmod:poss" && !g.Set("agent-preposition").HasPrep(p) && !g.Set("genitive-preposition").HasPrep(p) {
			continue
		}
		if d.canSpeak(s, k) && d.Thing(s, k).Class != EventClass {
			a.Kind, a.Speaker = Says, k
			break
		}
	}
	if k := d.author(s, n); a.Speaker < 0 && k != n { // « l'information, donnée par deux notables, de … »
		a.Kind, a.Speaker = Says, k
	}
	if h := s.Words[n].Head; a.Speaker < 0 && h >= 0 && g.Set("deny").At(s, h) > 0 {
		return a, false // "denied reports that": the denial is what counts
	}
	return a, true
}

// byOwnAccount reads who vouches for a clause by his own word: "by the government's own
// admission", "in the commissioner's count".
func (d *Document) byOwnAccount(s *syntax.Sentence, n int) (Attribution, bool) {
	k, h := s.Child(n, "nmod:poss"), s.Words[n].Head
	if of := s.Child(n, "nmod"); k < 0 && of > n && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(of)) { // "by the account of the governor"
		k = of
	}
	if k < 0 || h < 0 || !d.Grammar.Set("account-preposition").HasPrep(s.Preposition(n)) || s.Is(k, "PRON") || !d.canSpeak(s, k) {
		return Attribution{}, false
	}
	return Attribution{Kind: Says, Sentence: s, Verb: n, Speaker: k, Top: s.ClauseOf(h), Blamed: -1}, true
}

// newsFrom reads who gave a piece of news told before: "The information came from the
// governor", « L'annonce en a été faite par le maire ».
func (d *Document) newsFrom(s *syntax.Sentence, n int) (Attribution, bool) {
	v := s.Words[n].Head
	if v < n || s.Words[v].Head >= 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" || !d.Grammar.Set("news").Word(s, n) || !d.Grammar.Definite(s, n, "det") {
		return Attribution{}, false
	}
	a := s.VerbArguments(v)
	heads := a.Agent
	for _, o := range a.Oblique {
		if d.Grammar.Set("come-from").Word(s, v) && (d.Grammar.Set("from-preposition").HasPrep(o.Prep) || d.Grammar.Set("genitive-preposition").HasPrep(o.Prep)) {
			heads = append(heads, o.Head)
		}
	}
	for _, h := range heads {
		if s.Is(h, "NOUN", "PROPN") && d.canSpeak(s, h) {
			return Attribution{Kind: Says, Sentence: s, Verb: v, Speaker: h, Top: Nothing, Blamed: -1}, true
		}
	}
	return Attribution{}, false
}

// givesToll reads who gave the toll told before: "The mayor gave the toll", « La société civile,
// qui livre ce bilan, … », « Ce sont des notables qui livrent ce bilan ».
func (d *Document) givesToll(s *syntax.Sentence, n int) (Attribution, bool) {
	v := s.Words[n].Head
	if v < 0 || v > n || s.Rel(n) != "obj" || !d.Grammar.Set("give-toll").Word(s, v) || !d.Grammar.Set("news").Word(s, n) || !d.Grammar.Definite(s, n, "det") || s.Child(n, "nmod", "acl", "acl:relcl", "amod", "nummod") >= 0 {
		return Attribution{}, false
	}
	h := s.Child(v, "nsubj")
	if s.Rel(v) == "acl:relcl" { // whom the relative pronoun stands for
		h = s.Words[v].Head
	}
	if h < 0 || !s.Is(h, "NOUN", "PROPN") || !d.canSpeak(s, h) {
		return Attribution{}, false
	}
	return Attribution{Kind: Says, Sentence: s, Verb: v, Speaker: h, Top: Nothing, Blamed: -1}, true
}

// author returns who made a document that is said to tell: « un décompte établi
// par la police », "a tally kept by the hospital". Else the document itself speaks.
func (d *Document) author(s *syntax.Sentence, h int) int {
	if d.Grammar.Set("account-noun").Word(s, h) { // « selon le témoignage du maire »
		for _, k := range s.Children(h, "nmod") {
			if sp, _ := d.speakerAt(s, k); k > h && sp.known && !sp.refers && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
				return k
			}
		}
	}
	if sp, _ := d.speakerAt(s, h); sp.Kind != UnnamedSpeaker && !sp.refers {
		return h
	}
	for _, v := range s.Children(h, "acl") {
		for _, k := range s.VerbArguments(v).Agent {
			if k > v && d.canSpeak(s, k) {
				return k
			}
		}
		if v+1 < len(s.Words) && d.Grammar.Set("agent-preposition").Word(s, v+1) { // the agent hung elsewhere
			if k := s.Words[v+1].Head; k > v && d.canSpeak(s, k) {
				return k
			}
		}
	}
	return h
}

// ToldByNoun returns the clause, or the act with "of", that a noun of saying
// tells, or -1.
func (d *Document) ToldByNoun(s *syntax.Sentence, n int) int {
	if v := d.clauseAccording(s, n); v >= 0 {
		return v
	}
	for _, k := range s.Children(n, "acl", "ccomp") {
		if s.Child(k, "mark") >= 0 { // a relative clause has none
			return k
		}
		if said := d.Grammar.Set("say").At(s, k); said > 0 { // « faisant état de », "saying that"
			for _, c := range s.Children(k, "ccomp", "obj", "obl") {
				if c >= k+said {
					return c
				}
			}
		}
	}
	for _, k := range s.Children(n, "nmod") {
		if d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.namesAct(s, k) {
			return k
		}
	}
	return -1
}

// namesAct tells whether a noun names an act, or a weapon whose going off is
// one ("reports of a car bomb", « a revendiqué deux salves »).
func (d *Document) namesAct(s *syntax.Sentence, k int) bool {
	c := d.Thing(s, k).Class
	return c == EventClass || c == WeaponClass || d.TellsAct(s, k)
}

// TollOfSource returns the preposition of the source that follows a number alone
// between a semicolon and a comma.
func (d *Document) TollOfSource(s *syntax.Sentence, q quantity.Mention) (preposition int, ok bool) {
	by := q.Last + 2
	if q.Weak || q.Percent || q.HeadNoun >= 0 && q.HeadNoun > q.Last || q.First < 2 || s.Lower[q.First-1] != ";" || by >= len(s.Words) || s.Lower[by-1] != "," {
		return 0, false
	}
	return by, d.Grammar.Set("source-preposition").At(s, by) > 0 || s.Is(by, "VERB") && d.Grammar.Set("say").At(s, by) > 0 && d.invertedSpeaker(s, by) >= 0
}
