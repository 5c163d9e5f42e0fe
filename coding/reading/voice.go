package reading

import (
	"strings"

	"attest"
	"attest/coding/syntax"
)

// readVoice decides whose voice the report is in when no attribution says
// otherwise: its own, or that of the party that publishes it (codebook,
// section 10, Source). The voice is a party's when the publisher is one, when
// the text calls itself a communiqué and its head or foot names one, or when
// it speaks of its own forces in the first person.
func (d *Document) readVoice() {
	d.Own = &SourceRef{Voice: Says, Speaker: Speaker{Kind: ReportSpeaker}, Source: attest.Source{Role: attest.ReportVoice}, Rule: "source.report"}
	sp, known := d.publisherSpeaks(d.Report.Publisher)
	if !known && sp == nil {
		sp = d.carriedFor()
	}
	if !known && sp == nil && (d.callsItselfRelease() || d.firstPerson()) {
		sp = d.signer()
	}
	if !known && sp == nil && d.titledRelease() {
		sp = d.signedAtHead()
	}
	if !known && sp == nil && d.opensAsRelease() {
		sp = d.firstDoer()
	}
	if sp != nil {
		d.Own = sp
	}
}

// opensAsRelease tells whether a text opens with a formula of releases: "In the name of
// God", « Honneur et gloire ».
func (d *Document) opensAsRelease() bool {
	for i := 0; i < min(2, len(d.Sents)); i++ {
		s := &d.Sents[i]
		for w := 0; w < min(4, len(s.Words)); w++ {
			if d.Grammar.Set("release-opening").At(s, w) > 0 {
				return true
			}
		}
	}
	return false
}

// firstDoer returns the voice of the party that is the subject of one of the first
// sentences.
func (d *Document) firstDoer() *SourceRef {
	for i := 0; i < min(4, len(d.Sents)); i++ {
		s := &d.Sents[i]
		if ref := d.partyIn(s, func(w int) bool { return d.subjectOfRoot(s, w) }); ref != nil {
			return ref
		}
	}
	return nil
}

// nameInText gives a publisher's voice its words in the text, where it signs.
func (d *Document) nameInText(ref *SourceRef) {
	at := strings.Index(strings.ToLower(d.Text), strings.ToLower(ref.Source.Name))
	if at < 0 || at+len(ref.Source.Name) > len(d.Text) {
		head := d.signedAtHead()
		if head != nil && head.Speaker.Kind == ForceSpeaker && ref.Speaker.Kind == PartySpeaker && ref.Source.Canonical != "" { // a rebel command, under the rebels' name
			return
		}
		if head != nil {
			ref.Source.Name, ref.At = head.Source.Name, head.At
			if head.Source.Canonical != "" {
				ref.Source.Canonical, ref.Speaker = head.Source.Canonical, head.Speaker
			}
		}
		return
	}
	sp := syntax.Span{Start: at, End: at + len(ref.Source.Name)}
	ref.Source.Name = d.Text[sp.Start:sp.End]
	ref.At = []syntax.Span{sp}
}

// callsItselfRelease tells whether a heading, or a bracket at the head of the
// text ("[COMMUNIQUE]"), says that the text is a party's release.
func (d *Document) callsItselfRelease() bool { return d.calledAtHead(d.Grammar.Set("release")) }

// calledAtHead tells whether one of the words stands in a heading, or in a bracket at the
// head of the text.
func (d *Document) calledAtHead(release syntax.WordSet) bool {
	for i := range d.Sents {
		s := &d.Sents[i]
		if s.Unit > 3 {
			break
		}
		for w := range s.Words {
			if release.At(s, w) > 0 && (d.Units[s.Unit].Heading || i == 0 && d.bracketed(s, w)) {
				return true
			}
		}
	}
	return false
}

// titledRelease tells whether a title that runs on into the text says that it is a
// party's release.
func (d *Document) titledRelease() bool {
	if len(d.Sents) == 0 {
		return false
	}
	_, ok := d.Grammar.Set("release").In(&d.Sents[0], 0, d.titleWords(&d.Sents[0]))
	return ok
}

// titleWords returns how many words of the first sentence are a title that runs on into
// the text: all of one without a verb (« Communiqué de l'état-major. »), or those before
// a colon ("General Staff, evening update: During the day …").
func (d *Document) titleWords(s *syntax.Sentence) int {
	const longest = 25
	for i := range s.Words {
		switch {
		case i == longest, s.Is(i, "VERB", "AUX") && s.Words[i].Feat("VerbForm") == "Fin":
			return 0
		case s.Lower[i] == ":":
			return i
		}
	}
	return len(s.Words)
}

// bracketed tells whether a word stands in square brackets.
func (d *Document) bracketed(s *syntax.Sentence, w int) bool {
	for i := w - 1; i >= 0; i-- {
		switch s.Lower[i] {
		case "[":
			return true
		case "]":
			return false
		}
	}
	return false
}

// firstPerson tells whether the text speaks of armed persons or their things
// as its own outside quotations ("our fighters", « nos positions »).
func (d *Document) firstPerson() bool {
	own := d.Grammar.Set("first-person")
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if !own.Word(s, w) || s.Quoted[w] || s.Words[w].Head < 0 {
				continue
			}
			if c := d.Thing(s, s.Words[w].Head).Class; c.Armed() || c == MilitaryClass {
				return d.lastSpeakerNear(s) == nil
			}
		}
	}
	return false
}

// lastSpeakerNear returns who is said to speak in a sentence, nil when nobody.
func (d *Document) lastSpeakerNear(s *syntax.Sentence) *SourceRef {
	return d.lastSpeaker(s, len(s.Words), func(o *SourceRef) bool { return o.Sentence == s })
}

// signer returns the party that a release names at its head, at its foot, or
// as the subject of its first sentence.
func (d *Document) signer() *SourceRef {
	if ref := d.signedAtHead(); ref != nil {
		return ref
	}
	if d.calledAtHead(d.Grammar.Set("anybody-release")) && !d.firstPerson() {
		return nil // observers put out such reports, of what others do
	}
	for i := range d.Sents {
		s := &d.Sents[i]
		if d.Units[s.Unit].Heading || s.Quoted == nil {
			continue
		}
		if ref := d.partyIn(s, func(w int) bool { return d.subjectOfRoot(s, w) }); ref != nil {
			return ref
		}
		if d.hasSubject(s) {
			break
		}
	}
	for i := len(d.Sents) - 1; i >= 0 && d.Units[d.Sents[i].Unit].Heading && i >= len(d.Sents)-2; i-- {
		if ref := d.partyIn(&d.Sents[i], func(int) bool { return true }); ref != nil {
			return ref
		}
	}
	return nil
}

// signedAtHead returns the party named in the headings, or in brackets at the
// head of the text.
func (d *Document) signedAtHead() *SourceRef {
	for i := range d.Sents {
		s := &d.Sents[i]
		if s.Unit > 3 {
			break
		}
		signs := func(w int) bool {
			return d.Units[s.Unit].Heading && (!d.hasSubject(s) || d.subjectOfRoot(s, w)) || i == 0 && (d.bracketed(s, w) || w < d.titleWords(s))
		}
		if ref := d.partyIn(s, signs); ref != nil {
			return ref
		}
	}
	return nil
}

// informs tells the name of a group that no list knows, where it is the subject of a verb by
// which releases speak: "The Southern Liberation Army informs the public that …".
func (d *Document) informs(s *syntax.Sentence, w int) bool {
	v := s.Words[w].Head
	f, l := s.NounPhrase(w)
	named := false
	for i := f; i <= l; i++ {
		named = named || i > 0 && !s.IsTimed(i) && strings.ToLower(s.Words[i].Form[:1]) != s.Words[i].Form[:1]
	}
	return named && v >= 0 && syntax.BaseRel(s.Rel(w)) == "nsubj" && (d.Grammar.Set("say").At(s, v) > 0 || d.Grammar.Set("own-up").At(s, v) > 0)
}

// subjectOfRoot tells whether a word heads the subject of the sentence, or is
// named in it.
func (d *Document) subjectOfRoot(s *syntax.Sentence, w int) bool {
	for i := range s.Words {
		if s.Rel(i) == "nsubj" && s.Words[i].Head >= 0 && syntax.BaseRel(s.Rel(s.Words[i].Head)) == "root" && s.Within(w, i) {
			return true
		}
	}
	return false
}

// hasSubject tells whether a sentence is one with a subject and a verb.
func (d *Document) hasSubject(s *syntax.Sentence) bool {
	for i := range s.Words {
		if syntax.BaseRel(s.Rel(i)) == "nsubj" {
			return true
		}
	}
	return false
}

// kindOfRelease tells a word beside one for a release that says of what kind it is, and
// nobody who signs: "MILITARY COMMUNIQUE No. 4", « communiqué militaire », "SECURITY BULLETIN".
func (d *Document) kindOfRelease(s *syntax.Sentence, w int) bool {
	return (d.Grammar.Set("military-adjective").Word(s, w) || d.Grammar.Set("field-of-work").Word(s, w)) && (d.Grammar.Set("release").At(s, w+1) > 0 || w > 0 && d.Grammar.Set("release").At(s, w-1) > 0)
}

// partyIn returns the voice of the first party named at words that fit.
func (d *Document) partyIn(s *syntax.Sentence, fits func(int) bool) *SourceRef {
	for w := range s.Words {
		if !s.Is(w, "NOUN", "PROPN", "ADJ") || !fits(w) || d.Thing(s, w).Nation || d.Grammar.Set("release").At(s, w) > 0 { // « Communiqué de l'état-major »: the staff signs
			continue
		}
		if d.kindOfRelease(s, w) || s.Is(w, "ADJ") && s.Rel(w) == "amod" && s.Words[w].Head < w { // « RÉPUBLIQUE [FÉDÉRALE] »
			continue
		}
		for rel := syntax.BaseRel(s.Rel(w)); (rel == "compound" || rel == "amod") && fits(s.Words[w].Head) && !d.Thing(s, w).Named && s.Is(s.Words[w].Head, "NOUN", "PROPN") && d.Grammar.Set("release").At(s, s.Words[w].Head) == 0; rel = syntax.BaseRel(s.Rel(w)) { // the command, in "General Command"
			w = s.Words[w].Head
		}
		sp, name := d.speakerAt(s, w)
		if sp.refers || d.Thing(s, w).Class == PlaceClass || d.oneOfMany(s, w) {
			continue
		}
		if sp.Kind == PartySpeaker && (sp.Party.Canonical != "" || d.informs(s, w)) || sp.Kind == ForceSpeaker {
			ref := &SourceRef{Voice: Says, Speaker: sp, Sentence: s, Release: true, Rule: "source.release"}
			ref.Source.Name, ref.Source.Canonical = name, sp.Party.Canonical
			f, l := s.NounPhrase(w)
			if at := strings.Index(d.Text[s.Words[w].End:max(s.Words[w].End, s.Words[l].End)], "\n"); at >= 0 { // a heading of two lines: the name ends with its own
				for l > w && s.Words[l].Start > s.Words[w].End+at {
					l--
				}
				ref.Source.Name = d.Text[s.Words[f].Start:s.Words[l].End]
			}
			ref.At = []syntax.Span{s.Span(f, l)}
			return ref
		}
	}
	return nil
}

// oneOfMany tells a common noun with a number or an indefinite article, which signs nothing: « un gendarme blessé ».
func (d *Document) oneOfMany(s *syntax.Sentence, w int) bool {
	indefinite := s.Child(w, "det") >= 0 && !d.Grammar.Definite(s, w, "det")
	return s.Is(w, "NOUN") && (s.Child(w, "nummod") >= 0 || indefinite)
}
