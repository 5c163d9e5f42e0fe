package reading

import (
	"slices"
	"strings"

	"attest/coding/syntax"
)

// Reference returns the source of an attribution, nil where it only refers to
// a speaker that the report has not named. Sentences are read in text order,
// so that pronouns find who spoke before.
func (d *Document) Reference(a Attribution) *SourceRef {
	d.readSpeakers(a.Sentence.Index + 1)
	for i, o := range d.AttributionsOf(a.Sentence) {
		if o.Verb == a.Verb && i < len(d.refs[a.Sentence.Index]) {
			return d.refs[a.Sentence.Index][i]
		}
	}
	return nil
}

// readSpeakers describes the speakers of all sentences before one.
func (d *Document) readSpeakers(before int) {
	for len(d.refs) < before {
		s := &d.Sents[len(d.refs)]
		d.refs = append(d.refs, nil)
		for _, o := range d.AttributionsOf(s) {
			d.refs[s.Index] = append(d.refs[s.Index], d.refer(o))
		}
	}
}

// refer describes the speaker of an attribution; a pronoun takes a speaker
// told before.
func (d *Document) refer(a Attribution) *SourceRef {
	ref := &SourceRef{Voice: a.Kind, Sentence: a.Sentence, Rule: "source.attribution"}
	if a.Own {
		own := d.TurnOf(a.Sentence)
		ref.Source, ref.Speaker, ref.At = own.Source, own.Speaker, own.At
	} else if a.Speaker < 0 {
		ref.Speaker = Speaker{Kind: UnnamedSpeaker}
		ref.At = []syntax.Span{a.Sentence.Span(a.Verb, a.Verb)}
	} else {
		sp, name := d.speakerAt(a.Sentence, a.Speaker)
		f, l := a.Sentence.NounPhrase(a.Speaker)
		if a.Verb > a.Speaker && a.Verb <= l { // « le groupe dément … », the verb read as an adjective
			l = a.Verb - 1
			for f < l && a.Sentence.Is(f, "DET") {
				f++
			}
			name = d.Text[a.Sentence.Words[f].Start:a.Sentence.Words[l].End]
		}
		ref.At = []syntax.Span{a.Sentence.Span(f, l)}
		if side := d.onBehalf(a, sp); side != nil {
			sp = *side
		}
		sp = d.ofGroupNamed(a, sp)
		if d.speaksHere(a, sp) {
			own := d.TurnOf(a.Sentence)
			own = own.By(own.Rule)
			own.Voice, own.Sentence = a.Kind, a.Sentence
			return own
		}
		if o := d.cited(a, sp); o != nil {
			via := o.By("source.cited")
			via.Source.Via, via.Voice = name, a.Kind
			return via
		}
		prior := d.speakerMeant(a, sp)
		switch {
		case prior != nil:
			ref.Speaker, ref.Source = prior.Speaker, prior.Source
			if !sp.refers { // "the group", of "its militants": "it" from here on
				ref.Speaker.plural, ref.Speaker.gender = sp.plural, sp.gender
			}
			ref.At = append(append([]syntax.Span{}, prior.At...), ref.At...)
			ref.Rule = "source.anaphora"
		case sp.refers:
			return nil
		default:
			ref.Speaker = sp
			ref.Source.Name, ref.Source.Canonical = name, sp.Party.Canonical
			d.speaksForLast(ref, a)
		}
		if via := d.carrier(a); via != "" {
			ref.Source.Via = via
		}
	}
	if ref.Disowns = a.Kind == Denies && d.deniesPart(a); a.Kind == Denies {
		d.clears(ref, a)
	}
	if a.Blamed >= 0 {
		ref.Blamed = d.Filler(a.Sentence, []int{a.Blamed}, "actor.blamed")
		if th := d.sameGroup(a.Sentence, a.Blamed); th != nil && (ref.Blamed == nil || ref.Blamed.Class == NoClass) { // "blamed the same group"
			ref.Blamed = d.Describe(a.Sentence, a.Blamed, "actor.blamed")
			ref.Blamed.Party, ref.Blamed.Class, ref.Blamed.Named, ref.Blamed.Refers = th.Party, th.Class, true, false
		}
	}
	return ref
}

// soon is how many sentences before its spokesman a side may have spoken.
const soon = 2

// cited returns whom a medium cites in the same sentence ("state television
// said, quoting an officer"), or nil: the one cited is the source.
func (d *Document) cited(a Attribution, sp Speaker) *SourceRef {
	if sp.Kind != MediaSpeaker && sp.known {
		return nil
	}
	s := a.Sentence
	for i := range s.Words {
		if !s.Is(i, "VERB") || !d.Grammar.Set("citing").Word(s, i) {
			continue
		}
		for _, k := range s.Children(i, "obj", "nsubj") {
			if k > i && k != a.Speaker && s.Is(k, "NOUN", "PROPN") && d.canSpeak(s, k) {
				return d.namedSpeaker(s, k)
			}
		}
	}
	return nil
}

// speaksHere tells whether a speaker is the text's own voice: "we" outside
// quotations, the outlet's own correspondent.
func (d *Document) speaksHere(a Attribution, sp Speaker) bool {
	s, h := a.Sentence, a.Speaker
	if sp.refers {
		return s.Is(h, "PRON") && s.Words[h].Feat("Person") == "1" && !s.Quoted[h]
	}
	if d.Own.Release && d.Own.Speaker.Kind == PartySpeaker && sp.Kind == PartySpeaker && sp.Party.Canonical == "" && d.Grammar.Set("group-anaphor").Word(s, h) {
		return true // « le groupe dément … », in its own release
	}
	if k, _ := s.NounPhrase(h); (sp.Kind == MediaSpeaker || sp.Kind == MonitorSpeaker) && !s.Quoted[h] && d.Grammar.Set("first-person").Word(s, k) {
		return true // "our correspondent", "our network of doctors"
	}
	if d.observer && d.namesItself(s, h) {
		return true // "the Division documented", in the Human Rights Division's own note
	}
	if sp.Kind != MediaSpeaker {
		return false
	}
	first, last := s.NounPhrase(h)
	for i := first; i <= last; i++ {
		f := s.Words[i].Form
		if s.Is(i, "PROPN") && len(f) > 2 && (strings.Contains(d.Text[d.Dateline.Start:d.Dateline.End], f) || strings.Contains(d.Report.Publisher, f)) {
			return true
		}
	}
	return false
}

// speakerMeant returns the earlier speaker that a phrase stands for: a
// pronoun or a bare "the statement" the last one, a definite "the official"
// the last of its sort, a surname the person named in full; nil when the
// phrase speaks for itself.
func (d *Document) speakerMeant(a Attribution, sp Speaker) *SourceRef {
	s, h := a.Sentence, a.Speaker
	var fits func(*SourceRef) bool
	switch {
	case d.namedAsSame(s, h):
		if o := d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool { return o.Speaker.Word == sp.Word }); o != nil {
			return o // "the same spokesman", though the army has spoken since
		}
		fits = anySpeaker
	case d.ourSpeaker(s, h), d.BareDefinite(s, h) && d.Grammar.Set("source-noun").Word(s, h): // "our informant", "the source"
		fits = anySpeaker
	case sp.refers:
		if o := d.accusedBefore(a); o != nil {
			return o
		}
		if d.IsLatter(s, h) {
			if o := d.lastWhoSpeaks(s, h); o != nil {
				return o
			}
		}
		if o := d.subjectMeant(s, a); o != nil {
			return o
		}
		fits = func(o *SourceRef) bool { return d.standsForSpeaker(s, h, o.Speaker) }
	case d.surname(s, h):
		if o := d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool {
			return SameName(o.Source.Name, s.Words[h].Form) || o.namedBeside(s.Words[h].Form)
		}); o != nil {
			return o
		}
		return d.introducedBefore(s, h)
	case d.surnameAfter(s, h) >= 0:
		name := s.Words[d.surnameAfter(s, h)].Form
		return d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool {
			given := strings.Fields(o.Source.Name)
			return len(given) > 1 && given[len(given)-1] == name && o.Speaker.Person || o.namedBeside(name)
		})
	case sp.Kind != MonitorSpeaker && d.groupSpeaks(s, h):
		if o := d.accusedBefore(a); o != nil && o.Speaker.Kind == PartySpeaker { // « Le mouvement dément »
			return o
		}
		spoke := d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool { return o.Speaker.Kind == PartySpeaker })
		if o := d.groupNamed(s, spoke); o != nil {
			return o
		}
		return spoke
	case d.BareDefinite(s, h):
		generic := d.Grammar.Set("speaker-anaphor").Word(s, h) && !sp.OfActor // « leur chef », whoever spoke before
		if o := d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool { return o.Speaker.Word == sp.Word }); o != nil {
			return o // "the chief", of "the police chief"
		}
		fits = func(o *SourceRef) bool {
			return generic && sameSort(sp, o.Speaker) || o.Speaker.Person && o.calledSo(s.Lemma[h])
		}
	case s.Is(h, "NOUN") && d.Grammar.Definite(s, h, "det"):
		title := d.withoutArticle(s, h) // "the press secretary", of "Press Secretary Ann Lee"
		fits = func(o *SourceRef) bool {
			if o.Sentence == nil || len(o.At) == 0 {
				return false
			}
			name := o.At[0]
			first, _ := o.Sentence.WordsOf(name)
			for n := len(strings.Fields(title)); n > 0 && first > 0 && !o.Sentence.Is(first-1, "PUNCT", "VERB", "AUX"); n-- { // back over as many words as the title has
				first--
			}
			return first >= 0 && strings.Contains(syntax.Normal(d.Text[o.Sentence.Words[first].Start:name.End]), title+" ")
		}
	default:
		return nil
	}
	return d.lastSpeaker(s, a.Verb, fits)
}

// namedAsSame tells a phrase that says itself that it is who spoke before: "the same
// source", « ce même responsable ».
func (d *Document) namedAsSame(s *syntax.Sentence, h int) bool {
	return s.Is(h, "NOUN") && slices.ContainsFunc(s.Children(h, "amod", "det"), func(k int) bool { return d.Grammar.Set("same").Word(s, k) })
}

// accusedBefore returns the one whom the attribution before accuses, for a pronoun or
// a word for a group that denies or owns up: "The army accuses the rebels. They deny it."
func (d *Document) accusedBefore(a Attribution) *SourceRef {
	if a.Kind != Denies && a.Kind != OwnsUp {
		return nil
	}
	last := d.lastSpeaker(a.Sentence, a.Verb, anySpeaker)
	if last == nil || last.Blamed == nil || last.Sentence == nil || a.Sentence.Index-last.Sentence.Index > 1 {
		return nil
	}
	ref := d.namedSpeaker(last.Blamed.Sentence, last.Blamed.Head)
	if ref == nil || a.Sentence.Is(a.Speaker, "PRON", "DET") && !d.standsForSpeaker(a.Sentence, a.Speaker, ref.Speaker) {
		return nil
	}
	return ref
}

// standsForSpeaker tells whether a pronoun can stand for a speaker: "he" is no state.
func (d *Document) standsForSpeaker(s *syntax.Sentence, pronoun int, sp Speaker) bool {
	return agrees(s, pronoun, sp) && !(sp.state && d.PersonPronoun(s, pronoun))
}

// agrees tells whether a pronoun can stand for a speaker by number and gender.
func agrees(s *syntax.Sentence, pronoun int, sp Speaker) bool {
	p := s.Words[pronoun]
	if p.Feat("Number") == "Sing" && sp.plural {
		return false
	}
	g := p.Feat("Gender")
	return g == "" || sp.gender == "" || g == sp.gender
}

// withoutArticle returns the phrase of a head in small letters, its determiner
// left out.
func (d *Document) withoutArticle(s *syntax.Sentence, h int) string {
	first, last := s.NounPhrase(h)
	for first < h && s.Is(first, "DET") {
		first++
	}
	return syntax.Normal(d.Text[s.Words[first].Start:s.Words[last].End])
}

// subjectMeant returns the person or body that a pronoun takes up from an
// earlier clause of its sentence, or from the subject of the sentence before
// when nobody has spoken there ("a doctor examined them; he suspects …").
func (d *Document) subjectMeant(s *syntax.Sentence, a Attribution) *SourceRef {
	if !s.Is(a.Speaker, "PRON") || !s.Is(a.Verb, "VERB", "AUX", "ADP") {
		return nil
	}
	fitting := func(o *syntax.Sentence, h int) *SourceRef {
		if h < 0 || s.Is(a.Verb, "ADP") && !d.somebody(o, h) {
			return nil
		}
		if ref := d.namedSpeaker(o, h); ref != nil && d.standsForSpeaker(s, a.Speaker, ref.Speaker) {
			return ref
		}
		return nil
	}
	if ref := d.tellsOfItself(s, a); ref != nil {
		return ref
	}
	if h := d.subjectBefore(s, a.Speaker); h >= 0 && a.Governs(h) == 0 {
		if ref := fitting(s, h); ref != nil {
			return ref
		}
	}
	if ref := d.thoseJustTold(s, a); ref != nil {
		return ref
	}
	if s.Index == 0 || d.lastSpeaker(s, a.Verb, func(o *SourceRef) bool { return d.standsForSpeaker(s, a.Speaker, o.Speaker) }) != nil {
		return nil
	}
	for i := s.Index - 1; i >= 0 && i >= s.Index-told; i-- {
		o := &d.Sents[i]
		if i < s.Index-1 && (o.Unit != s.Unit || !d.PersonPronoun(s, a.Speaker)) {
			break
		}
		if ref := fitting(o, d.subjectBefore(o, len(o.Words))); ref != nil {
			return ref
		}
	}
	return nil
}

// thoseJustTold returns the people, or the person by name, of whom the sentence before tells on
// nobody's word, for a pronoun that speaks: "…, officials said. The villagers are angry. They say …".
func (d *Document) thoseJustTold(s *syntax.Sentence, a Attribution) *SourceRef {
	if s.Index == 0 || d.Sents[s.Index-1].Unit != s.Unit || a.Kind != Says && a.Kind != Accuses {
		return nil
	}
	o := &d.Sents[s.Index-1]
	h := d.subjectBefore(o, len(o.Words))
	if h < 0 || len(d.AttributionsOf(o)) > 0 || o.Quoted[h] || o.Rel(h) == "nsubj:pass" || !d.somebody(o, h) || !o.Is(h, "PROPN") && s.Words[a.Speaker].Feat("Number") != "Plur" {
		return nil
	}
	if ref := d.namedSpeaker(o, h); ref != nil && d.standsForSpeaker(s, a.Speaker, ref.Speaker) {
		return ref
	}
	return nil
}

// told is how many sentences before "she says" the one may stand of whom a paragraph tells:
// "Ann Lee sits by the road. Militiamen came to Kiri. They killed her brother, she says".
const told = 3

// subjectBefore returns the last subject before a word that can speak and is
// no pronoun, of a clause that makes no attribution, or -1.
func (d *Document) subjectBefore(s *syntax.Sentence, before int) int {
	found := -1
	for i := 0; i < before; i++ {
		if syntax.BaseRel(s.Rel(i)) == "nsubj" && s.Is(i, "NOUN", "PROPN") {
			if sp, _ := d.speakerAt(s, i); sp.Kind != "" && sp.Kind != PartySpeaker && d.canSpeak(s, i) {
				found = i
			}
		}
	}
	return found
}

// namedSpeaker describes the phrase headed by a word as a source.
func (d *Document) namedSpeaker(s *syntax.Sentence, h int) *SourceRef {
	sp, name := d.speakerAt(s, h)
	if sp.refers {
		return nil
	}
	f, l := s.NounPhrase(h)
	ref := &SourceRef{Sentence: s, Speaker: sp, At: []syntax.Span{s.Span(f, l)}, Rule: "source.anaphora"}
	ref.Source.Name, ref.Source.Canonical = name, sp.Party.Canonical
	return ref
}

// surname tells a proper noun alone, which may be short for a name told in
// full before.
func (d *Document) surname(s *syntax.Sentence, h int) bool {
	return s.Is(h, "PROPN") && !d.InName(s, h) && s.Child(h, "flat", "compound", "amod", "nmod", "det") < 0
}

// surnameAfter returns the one word of a name behind a title, by which somebody is called who was
// named in full before: "Lt. Col. [Basse] said", « le préfet [Souley] »; -1 where there is none.
func (d *Document) surnameAfter(s *syntax.Sentence, h int) int {
	k := h
	switch {
	case s.Is(h, "NOUN") && d.Parties.PersonNoun(s.Words[h]), s.Is(h, "PROPN") && s.Child(h, "flat") == h+1 && d.Parties.PersonNoun(s.Words[h]):
		k = h + 1
	case !s.Is(h, "PROPN") || s.Child(h, "nmod:desc") != h-1:
		return -1
	}
	if k >= len(s.Words) || !s.Is(k, "PROPN") || k+1 < len(s.Words) && s.Is(k+1, "PROPN") || s.Words[k].Head != h && k != h {
		return -1
	}
	return k
}

// namedBeside tells whether a name stands beside the noun by which somebody was called:
// "a military spokesman, Brigadier Ann Lee, said".
func (r *SourceRef) namedBeside(name string) bool {
	s := r.Sentence
	if s == nil || len(r.At) == 0 {
		return false
	}
	first, last := s.WordsOf(r.At[0])
	if first < 0 {
		return false
	}
	const longest = 9
	for i := last + 1; i < len(s.Words) && i <= last+longest; i++ {
		switch {
		case i == last+1 && s.Lower[i] != "," && !s.Is(i, "PROPN"):
			return false
		case i > last+1 && s.Lower[i] == ",":
			return false
		case s.Is(i, "PROPN") && s.Words[i].Form == name:
			return true
		}
	}
	return false
}

// sameSort tells whether a speaker whom only a general word names may be one told before: "the
// official", of a police officer, "the spokesman", of him who spoke for a group.
func sameSort(sp, before Speaker) bool {
	state := func(k SpeakerKind) bool { return k == OfficeSpeaker || k == ForceSpeaker }
	return sp.Kind == before.Kind || state(sp.Kind) && state(before.Kind) && before.Human || sp.Spokes && before.Spokes
}

// calledSo tells whether the words for somebody name him by a noun: "Ann Lee, the mayor of
// Kouma, said", of "the mayor".
func (r *SourceRef) calledSo(noun string) bool {
	s := r.Sentence
	if s == nil || len(r.At) == 0 {
		return false
	}
	first, last := s.WordsOf(r.At[0])
	for i := range s.Words {
		of := i
		for steps := 0; steps < 3 && of >= 0 && (of < first || of > last); steps++ {
			of = s.Words[of].Head
		}
		if first >= 0 && of >= first && of <= last && s.Is(i, "NOUN", "PROPN") && strings.EqualFold(s.Lemma[i], noun) {
			return true
		}
	}
	return false
}

// BareDefinite tells a definite noun without any complement ("the official").
func (d *Document) BareDefinite(s *syntax.Sentence, h int) bool {
	if k := s.Child(h, "amod"); k >= 0 && !d.Grammar.Set("same").Word(s, k) { // « le même groupe »
		return false
	}
	return s.Is(h, "NOUN") && d.Grammar.Definite(s, h, "det") &&
		s.Child(h, "compound", "nmod", "appos", "acl", "nummod", "flat") < 0
}

// lastSpeaker returns the nearest fitting speaker before a word of a
// sentence, within six sentences.
func (d *Document) lastSpeaker(s *syntax.Sentence, before int, fits func(*SourceRef) bool) *SourceRef {
	d.readSpeakers(s.Index)
	for i := s.Index; i >= 0 && i >= s.Index-6; i-- {
		atts := d.AttributionsOf(&d.Sents[i])
		if i >= len(d.refs) {
			continue
		}
		for k := len(d.refs[i]) - 1; k >= 0; k-- {
			ref := d.refs[i][k]
			if ref == nil || ref.Speaker.Kind == UnnamedSpeaker && ref.Source.Name == "" || i == s.Index && atts[k].Verb >= before {
				continue
			}
			if fits(ref) {
				return ref
			}
		}
	}
	return nil
}

func anySpeaker(*SourceRef) bool { return true }

// PersonPronoun tells "him" and "her", which stand for persons alone.
func (d *Document) PersonPronoun(s *syntax.Sentence, w int) bool {
	return s.Is(w, "PRON") && d.Grammar.Set("person-pronoun").Word(s, w)
}
