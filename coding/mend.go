package coding

// mend rehangs what parsers hang wrong in the long sentences of agencies, where
// the tree is one that no sentence has.
func (l *language) mend(s *sentence) {
	changed := s.caseOfTitled()
	changed = l.agentOfPassive(s) || changed
	changed = s.subjectUnderCase() || changed
	if changed {
		s.linkKids()
	}
}

// caseOfTitled gives a name the preposition that was hung on the title before
// it: "the murder of minister Juan Ruiz" is no murder beside a Juan Ruiz.
func (s *sentence) caseOfTitled() bool {
	changed := false
	for k := range s.Words {
		title := s.Words[k].Head
		if s.rel(k) != "case" || title < k || s.rel(title) != "nmod:desc" && s.rel(title) != "compound" {
			continue
		}
		name := s.Words[title].Head
		if name < title || s.child(name, "case") >= 0 {
			continue
		}
		s.Words[k].Head, changed = name, true
		if up := s.Words[name].Head; s.rel(name) == "appos" && up >= 0 && up < k {
			s.Words[name].Rel = "nmod"
		}
	}
	return changed
}

// agentOfPassive makes the object of a passive verb, which has none, its agent
// where the preposition of the agent stands between them: "was killed by
// motorcycle-riding gunmen", "by alleged members".
func (l *language) agentOfPassive(s *sentence) bool {
	by := l.grammar.set("agent-preposition")
	changed := false
	for k := range s.Words {
		v := s.Words[k].Head
		if s.rel(k) == "obj" && v >= 0 && !s.is(v, "VERB") && s.child(v, "aux:pass") < 0 { // under the participle of a compound: "rifle-carrying youths"
			continue
		}
		if s.rel(k) == "obj" && v >= 0 && s.rel(v) == "advcl" && v == k-1 && v > 1 && s.lower[v-1] == "-" {
			v = s.Words[v].Head
		}
		if s.rel(k) != "obj" || v < 0 || v > k || s.child(v, "aux:pass") < 0 || s.child(k, "case") >= 0 {
			continue
		}
		p := -1
		for i := k - 1; i > v && i >= k-6; i-- {
			if s.is(i, "PUNCT") && s.lower[i] != "-" {
				break
			}
			if s.is(i, "ADP", "SCONJ") && by.word(s, i) {
				p = i
				break
			}
		}
		if p < 0 {
			continue
		}
		s.Words[p].Head, s.Words[p].Rel, s.Words[p].UPOS = k, "case", "ADP"
		for i := p + 1; i < k; i++ {
			if h := s.Words[i].Head; h <= v || h == s.Words[k].Head && h != v {
				s.Words[i].Head, s.Words[i].Rel = k, "compound"
			}
		}
		s.Words[k].Head, s.Words[k].Rel, changed = v, "obl:agent", true
	}
	return changed
}

// subjectUnderCase makes the apposition of a subject with a preposition, which
// no subject has, the subject: "today in Cali, the largest port, judge Ana Ruiz
// was shot".
func (s *sentence) subjectUnderCase() bool {
	changed := false
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.rel(k)
		if baseRel(rel) != "nsubj" || v < k || !s.is(k, "NOUN", "PROPN", "PRON") {
			continue
		}
		if c := s.child(k, "case"); c < 0 || c > k || !s.is(c, "ADP") {
			continue
		}
		if s.is(k, "PRON") { // "the way in which the mayor was killed"
			s.Words[k].Rel, changed = "obl", true
			continue
		}
		subject := -1
		for _, a := range s.children(k, "appos") {
			if first, _ := s.subtree(a); a > k && a < v && s.child(a, "case") < 0 && (s.lower[first] == "," || first > 0 && s.lower[first-1] == ",") {
				subject = a
			}
		}
		if subject < 0 {
			continue
		}
		s.Words[subject].Head, s.Words[subject].Rel = v, rel
		s.Words[k].Rel, changed = "obl", true
	}
	return changed
}
