package reading

import (
	"slices"

	"attest/coding/syntax"
)

// Continuing returns the source of a sentence without attribution that goes
// on with another's words: inside an open quotation, or under an introduction
// that ends in a colon.
func (d *Document) Continuing(s *syntax.Sentence, w int) *SourceRef {
	if s.Quoted != nil && s.Quoted[w] {
		if ref := d.saidAroundQuotation(s); ref != nil {
			return ref.By("source.quotation")
		}
		if ref := d.speakerOfQuotation(s); ref != nil {
			return ref.By("source.quotation")
		}
	}
	if ref := d.acrossSemicolon(s, w); ref != nil {
		return ref
	}
	if d.Units[s.Unit].Bullet {
		return d.introducer(s)
	}
	if d.connected(s) {
		return d.sourceBefore(s)
	}
	if n := len(s.Words); n > 0 && s.Lower[n-1] == ":" && s.Unit+1 < len(d.Units) && d.Units[s.Unit+1].Bullet {
		return d.ledeSpeaker(s)
	}
	return nil
}

// saidAroundQuotation returns who is said to speak in the sentence with which a quotation ends,
// else in that with which it begins, or nil.
func (d *Document) saidAroundQuotation(s *syntax.Sentence) *SourceRef {
	const longest = 2 // sentences; a quotation that runs on has lost its end
	for _, step := range []int{1, -1} {
		for i := s.Index; (i-s.Index)*step < longest && i+step >= 0 && i+step < len(d.Sents) && d.Sents[i+step].Unit == s.Unit && d.quotationRuns(min(i, i+step)); i += step {
			for _, a := range d.AttributionsOf(&d.Sents[i+step]) {
				if a.Kind != Says {
					continue
				}
				if ref := d.Reference(a); ref != nil {
					return ref
				}
			}
		}
	}
	return nil
}

// speakerOfQuotation returns whose a quotation is that nobody is said to speak: of him
// whom the sentence before it is about, where that tells nobody's words ("Ann Lee, 30,
// reached the camp on Tuesday. \"They burned the church …\""), else of the last speaker.
func (d *Document) speakerOfQuotation(s *syntax.Sentence) *SourceRef {
	first := s.Index
	for first > 0 && d.Sents[first-1].Unit == s.Unit && d.quotationRuns(first-1) {
		first--
	}
	o := &d.Sents[first]
	if d.opensQuoted(o) {
		if first == 0 || d.Sents[first-1].Unit != s.Unit {
			return d.lastSpeaker(s, 0, anySpeaker)
		}
		o = &d.Sents[first-1]
	}
	if h := d.subjectBefore(o, len(o.Words)); h >= 0 && !o.Quoted[h] && !slices.ContainsFunc(d.AttributionsOf(o), func(a Attribution) bool { return a.Kind == Says }) {
		if d.somebody(o, h) {
			return d.namedSpeaker(o, h)
		}
	}
	return d.lastSpeaker(s, 0, anySpeaker)
}

// somebody tells a phrase that names a person or people, and no body.
func (d *Document) somebody(s *syntax.Sentence, h int) bool {
	sp, _ := d.speakerAt(s, h)
	return sp.Person && !d.InName(s, h) || sp.Kind == WitnessSpeaker || sp.known && d.Parties.PersonNoun(s.Words[h])
}

// opensQuoted tells a sentence that opens with its quotation.
func (d *Document) opensQuoted(s *syntax.Sentence) bool {
	return len(s.Quoted) > 1 && (s.Quoted[0] || s.Quoted[1])
}

// quotationRuns tells whether a quotation is open from a sentence to the next.
func (d *Document) quotationRuns(i int) bool {
	a, b := &d.Sents[i], &d.Sents[i+1]
	return len(a.Quoted) > 0 && len(b.Quoted) > 0 && (a.Quoted[len(a.Quoted)-1] || b.Quoted[0])
}

// connected tells whether a sentence goes on with what was said before: it
// opens with a word that joins it ("similarly", « en outre »), or its subject
// goes on with those told of there, or takes somebody up and its verb adds ("troops also seized …") or stands in the
// tense of reported speech ("they had abducted …", « ils auraient lancé … »), or its
// subject is "they", of whom the words before were ("they came at dawn and shot …"). A
// new place or day at its head begins something else.
func (d *Document) connected(s *syntax.Sentence) bool {
	if len(s.Words) == 0 {
		return false
	}
	v := s.Root()
	if d.Grammar.Set("continuing").At(s, 0) > 0 {
		opens := s.Index == 0 || d.Sents[s.Index-1].Unit != s.Unit
		k := s.Child(v, "nsubj", "nsubj:pass")
		return !opens || k < 0 || !d.framed(s, k) && !d.placedBefore(s, k) // "Also on Monday, a rocket landed …", in a new paragraph
	}
	if s.Index == 0 || d.Sents[s.Index-1].Unit != s.Unit || !s.Is(v, "VERB") {
		return false
	}
	if d.goesOnWith(s, s.Child(v, "nsubj", "nsubj:pass")) {
		return true
	}
	k := s.Child(v, "nsubj")
	if k < 0 {
		return false
	}
	if (d.Grammar.Set("ranks").Word(s, k) || d.Thing(s, k).Class.Armed()) && d.ofThem(s, k) { // "its men", "its sappers", of who spoke before
		return true
	}
	if d.framed(s, k) {
		return false
	}
	return d.Adds(s, v) || d.takesUp(s, k) && (d.backshifted(s, v) || s.Is(k, "PRON") && s.Words[k].Feat("Number") == "Plur")
}

// goesOnWith tells a subject that goes on with those of whom somebody has told in the sentence
// before, at no new place or day: "The attackers then burned …", "The rebels also took …", of
// rebels named there, « Six autres ont été enlevés ».
func (d *Document) goesOnWith(s *syntax.Sentence, k int) bool {
	if k < 0 || d.framed(s, k) {
		return false
	}
	if d.Grammar.Set("more").Word(s, k) && s.Child(k, "nmod", "acl:relcl") < 0 {
		return true
	}
	if det := s.Child(k, "det"); !s.Is(k, "NOUN") || det < 0 || s.Words[det].Feat("Poss") == "Yes" || !d.Grammar.Definite(s, k, "det") || s.Child(k, "nmod", "amod", "compound", "acl", "acl:relcl", "appos") >= 0 {
		return false
	}
	if d.Grammar.Set("assailant").Word(s, k) {
		return true
	}
	o := &d.Sents[s.Index-1]
	return d.Thing(s, k).Class.Person() && slices.ContainsFunc(d.AttributionsOf(o), func(a Attribution) bool {
		for w := range o.Words {
			if w != a.Speaker && o.Is(w, "NOUN") && o.Lemma[w] == s.Lemma[k] && a.Governs(w) > 0 {
				return true
			}
		}
		return false
	})
}

// ofThem tells a noun with a possessive of the third person.
func (d *Document) ofThem(s *syntax.Sentence, h int) bool {
	k := s.Child(h, "nmod:poss", "det")
	return k >= 0 && s.Words[k].Feat("Poss") == "Yes" && s.Words[k].Feat("Person") != "1" && s.Words[k].Feat("Person") != "2" && !d.Grammar.Set("first-person").Word(s, k)
}

// framed tells whether a place or time stands before the subject.
func (d *Document) framed(s *syntax.Sentence, subject int) bool {
	first, _ := s.NounPhrase(subject)
	for i := 0; i < first; i++ {
		if s.IsTimed(i) || s.Is(i, "PROPN") {
			return true
		}
	}
	return false
}

// placedBefore tells whether a phrase that says where stands before the subject: "Also in the
// provincial capital, traders …".
func (d *Document) placedBefore(s *syntax.Sentence, subject int) bool {
	first, _ := s.NounPhrase(subject)
	for i := 0; i < first; i++ {
		if s.Is(i, "NOUN") && d.Grammar.Set("place-preposition").HasPrep(s.Preposition(i)) && d.Grammar.Definite(s, i, "det") {
			return true
		}
	}
	return false
}

// Adds tells whether an adverb says that the verb goes on with a list.
func (d *Document) Adds(s *syntax.Sentence, v int) bool {
	for _, k := range s.Children(v, "advmod") {
		if d.Grammar.Set("also").Word(s, k) {
			return true
		}
	}
	for i := 1; i < v; i++ { // « a en outre été bombardée »
		if d.Grammar.Set("also").At(s, i) > 1 && !s.Between(i, v, "PUNCT") {
			return true
		}
	}
	return false
}

// takesUp tells whether a subject is a pronoun, or definite.
func (d *Document) takesUp(s *syntax.Sentence, k int) bool {
	if s.Is(k, "PRON") {
		return s.Words[k].Feat("Person") == "3"
	}
	return d.Grammar.Definite(s, k, "det", "nmod:poss")
}

// backshifted tells a verb in the pluperfect or in the conditional of hearsay,
// as what somebody said goes on without "that".
func (d *Document) backshifted(s *syntax.Sentence, v int) bool {
	if s.Words[v].Feat("VerbForm") != "Part" {
		return false
	}
	for _, k := range s.Children(v, "aux") {
		w := s.Words[k]
		if w.Feat("Mood") == "Cnd" || d.Grammar.Set("pluperfect").Word(s, k) && (w.Feat("Tense") == "Imp" || w.Feat("Tense") == "Past") && w.Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// sourceBefore returns whose words the sentence before are, nil when they are
// the report's.
func (d *Document) sourceBefore(s *syntax.Sentence) *SourceRef {
	if s.Index == 0 {
		return nil
	}
	o := &d.Sents[s.Index-1]
	if s.Unit-o.Unit > 1 || len(o.Words) == 0 {
		return nil
	}
	root := o.Root()
	for _, a := range d.AttributionsOf(o) {
		if a.Verb == root && a.Top >= 0 { // "police said …": what is said, not who says it
			root = a.Top
		}
	}
	ref := d.SourceOf(o, root)
	if ref == d.Own || ref.Voice != Says {
		return nil
	}
	return ref.By("source.connective")
}

// By returns a copy of a source that was found by another rule.
func (r *SourceRef) By(rule string) *SourceRef {
	out := *r
	out.Rule = rule
	return &out
}

// introducer returns the source of the sentence that introduces a list: the
// last before the first bullet, when it ends in a colon.
func (d *Document) introducer(s *syntax.Sentence) *SourceRef {
	for i := s.Index - 1; i >= 0; i-- {
		o := &d.Sents[i]
		if d.Units[o.Unit].Bullet || d.Units[o.Unit].Heading {
			continue
		}
		if n := len(o.Words); n == 0 || o.Lower[n-1] != ":" {
			return nil
		}
		for _, a := range d.AttributionsOf(o) {
			if a.Kind == Says {
				if ref := d.Reference(a); ref != nil {
					return ref.By("source.introduction")
				}
			}
		}
		return d.ledeSpeaker(o)
	}
	return nil
}

// ledeSpeaker returns the side on whose word the first paragraph gives the sum of
// what the lists under it spell out, nil where that is nobody's or comes after.
func (d *Document) ledeSpeaker(before *syntax.Sentence) *SourceRef {
	unit := -1
	for i := 0; i < before.Index; i++ {
		s := &d.Sents[i]
		if d.Units[s.Unit].Heading || unit >= 0 && s.Unit != unit {
			continue
		}
		unit = s.Unit
		for _, a := range d.AttributionsOf(s) {
			if a.Kind != Says {
				continue
			}
			if ref := d.Reference(a); ref != nil && (ref.Speaker.Kind == ForceSpeaker || ref.Speaker.Kind == PartySpeaker || ref.Speaker.Kind == OfficeSpeaker) {
				return ref.By("source.introduction")
			}
		}
	}
	return nil
}
