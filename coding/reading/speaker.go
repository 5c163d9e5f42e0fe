package reading

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/syntax"
	"attest/party"
)

var speakerKindOf = map[party.SpeakerKind]SpeakerKind{
	party.PartySpeaker: PartySpeaker, party.ForceSpeaker: ForceSpeaker, party.OfficeSpeaker: OfficeSpeaker,
	party.MedicSpeaker: MedicSpeaker, party.MonitorSpeaker: MonitorSpeaker, party.WitnessSpeaker: WitnessSpeaker,
	party.MediaSpeaker: MediaSpeaker, party.UnnamedSpeaker: UnnamedSpeaker,
	party.FirmSpeaker: FirmSpeaker,
}

// canSpeak tells whether a phrase can be a source.
func (d *Document) canSpeak(s *syntax.Sentence, h int) bool {
	if d.Grammar.Set("statement").Word(s, h) || s.Is(h, "PRON") || d.Grammar.Set("vessel").Word(s, h) && s.Child(h, "flat") >= 0 { // "the tanker Cape Ann"
		return true
	}
	if s.Is(h, "NOUN") && d.Grammar.Set("figure-word").Word(s, h) && s.Child(h, "nummod") >= 0 { // « a fait 11 morts, portant le bilan à 24 »
		return false
	}
	if th := d.Thing(s, h); th.Class == WeaponClass || th.Class == EventClass || th.Class == TimeClass || th.Class == ObjectClass {
		kind, _ := d.Parties.Speaker(d.Names, d.Parsed, s.Index, h, d.Context(""))
		return kind != party.NoSpeaker && th.Class == ObjectClass
	}
	kind, _ := d.Parties.Speaker(d.Names, d.Parsed, s.Index, h, d.Context(""))
	return kind != party.NoSpeaker || s.Is(h, "PROPN")
}

// speakerAt describes the speaker that a phrase names. A pronoun or a bare
// word for a statement stands for a speaker told before.
func (d *Document) speakerAt(s *syntax.Sentence, h int) (Speaker, string) {
	if k := d.issuer(s, h); k >= 0 {
		sp, name := d.speakerAt(s, k)
		if k == d.signatory(s, h) && (!sp.known || s.Quoted[k] && sp.Party.Canonical == "") { // a group of no list
			sp.Kind, sp.Party, sp.known, sp.Alone = PartySpeaker, attest.Party{Name: name, Kind: attest.UnknownParty}, true, false
		}
		return sp, name
	}
	kind, desc, placed := d.describeSpeaker(s, h)
	if k := d.mouthpieceOf(s, h); k >= 0 { // the organ of an armed group is that group
		side, whose, there := d.describeSpeaker(s, k)
		kind, placed, desc.Canonical, desc.Kind, desc.Country = side, there, whose.Canonical, whose.Kind, whose.Country
	}
	if k := d.sourceWithin(s, h, kind); k >= 0 {
		sp, _ := d.speakerAt(s, k)
		first, _ := s.NounPhrase(h)
		for first < h && s.Is(first, "DET") {
			first++
		}
		_, last := s.NounPhrase(k)
		sp.Word, sp.Body = s.Lemma[h], d.bodySpokenFor(s, h)
		return sp, d.Text[s.Words[first].Start:s.Words[last].End]
	}
	if s.Is(h, "PROPN") && (kind == party.NoSpeaker || kind == party.WitnessSpeaker) {
		if k, title := d.titleOf(s, h); k != party.NoSpeaker {
			kind, desc.Canonical, desc.Kind, desc.Country = k, title.Canonical, title.Kind, title.Country
			desc.Name = ""
		}
	}
	if kind == party.ForceSpeaker && desc.Canonical == "" {
		if k, whose, ok := d.commandOf(s, h); ok {
			kind, desc.Canonical, desc.Kind, desc.Country = k, whose.Canonical, whose.Kind, whose.Country
			if desc.Last < whose.Last {
				desc.Name = d.Text[s.Words[desc.First].Start:s.Words[whose.Last].End]
			}
		}
	}
	if kind == party.PartySpeaker && desc.Canonical == "" && !Irregular(desc.Kind) && d.commandsPost(s, h) {
		kind, desc.Kind = party.ForceSpeaker, attest.StateForce
	}
	if kind == party.MonitorSpeaker && desc.Kind == attest.Government { // "president of the civil society" presides over no state
		desc.Canonical, desc.Kind = "", ""
	}
	sp := Speaker{
		Kind:  speakerKindOf[kind],
		Party: attest.Party{Name: desc.Name, Canonical: desc.Canonical, Kind: desc.Kind, Country: desc.Country},
		Word:  s.Lemma[h],
		known: kind != party.NoSpeaker, placed: placed,
	}
	th := d.Thing(s, h)
	sp.Someone, sp.Spokes = d.someone(s, h), d.Grammar.Set("spokesperson").Word(s, h)
	sp.Person = s.Is(h, "PROPN") || s.Child(h, "flat", "appos") >= 0
	sp.Alone = d.NamePart(s, h) || sp.Spokes
	sp.state = th.Nation || th.Class == PlaceClass
	sp.Human = sp.Person && desc.Actor == nil || s.Is(h, "NOUN") && s.Words[h].Feat("Number") == "Sing" && d.Parties.PersonNoun(s.Words[h])
	sp.plural, sp.gender = s.Words[h].Feat("Number") == "Plur", s.Words[h].Feat("Gender")
	switch {
	case s.Is(h, "PRON", "DET") && !d.InName(s, h) || d.Grammar.Set("statement").Word(s, h) && (sp.Kind == "" || d.BareDefinite(s, h)):
		sp.refers = true
		return sp, ""
	case (sp.Kind == "" || sp.Kind == WitnessSpeaker && desc.Person) && s.Is(h, "PROPN") && d.Own != nil && (d.Own.Speaker.Kind == ForceSpeaker || d.Own.Speaker.Kind == OfficeSpeaker):
		sp.Kind, sp.Party = d.Own.Speaker.Kind, d.Own.Speaker.Party // whom a party's release quotes is of the party
	case sp.Kind == "":
		sp.Kind = d.unlisted(s, h)
	}
	sp.sideless = d.Grammar.Set("spokesperson").Word(s, h) && s.Child(h, "nmod", "compound", "amod", "appos", "acl") < 0
	for _, w := range append(s.Children(h, "nmod:desc"), h) { // "its spokesman Ann Lee"
		if k := s.Child(w, "nmod:poss", "det"); k >= 0 && s.Words[k].Feat("Poss") == "Yes" {
			sp.OfActor = true
		}
	}
	sp.elected = sp.Kind == OfficeSpeaker && d.holdsElected(s, h)
	sp.politician = d.speaksForParty(s, h, sp)
	sp.vessel = slices.ContainsFunc(append(s.Children(h, "compound", "nmod:desc", "amod"), h), func(k int) bool { return d.Grammar.Set("vessel").Word(s, k) })
	sp.accused = d.Grammar.Set("defendant").Word(s, h)
	sp.judicial = sp.Kind == OfficeSpeaker && slices.ContainsFunc(append(s.Children(h, "nmod:poss"), h), func(k int) bool { return d.Grammar.Set("judicial").Word(s, k) })                     // "the prosecutor's office"
	if own := d.Own; own != nil && own.Release && !sp.placed && (sp.Kind == OfficeSpeaker || sp.Kind == ForceSpeaker) && own.Speaker.Party.Country != "" && own.Speaker.Kind != PartySpeaker { // "the minister", in a state's release
		sp.Party.Country, sp.Party.Canonical, sp.placed = own.Speaker.Party.Country, "", true
	}
	if sp.Kind == ForceSpeaker || sp.Kind == OfficeSpeaker {
		if nation := d.nationBeside(s, h); nation != "" && !sp.placed { // « la capitainerie géorgienne »
			sp.Party.Country, sp.placed = nation, true
		}
		sp.Ministry = sp.Kind == ForceSpeaker && desc.Kind == attest.Government
		sp = sp.ofState(d.countryOfPhrase(s, h))
		sp = d.allegiance(sp, s, h)
	}
	sp.Body = d.bodySpokenFor(s, h)
	sp.watchdog = sp.Kind == MonitorSpeaker && d.Grammar.Set("ombudsman").Word(s, h)
	sp.apart = sp.apart || sp.watchdog && d.standsApart(s, h, "")
	name := desc.Name
	if name == "" {
		f, l := s.NounPhrase(h)
		name = d.Text[s.Words[f].Start:s.Words[l].End]
	}
	if _, last := s.NounPhrase(h); sp.Kind == MonitorSpeaker || sp.Kind == MediaSpeaker { // « l'ONG Viasna », the name hung on beside its noun
		if k := s.Child(h, "appos"); k == last+1 && s.Is(k, "PROPN") && strings.HasSuffix(name, s.Words[last].Form) {
			_, end := s.NounPhrase(k)
			name += d.Text[s.Words[last].End:s.Words[end].End]
		}
	}
	if k := d.nameGiven(s, h, sp.Kind == PartySpeaker); k >= 0 && s.Is(h, "NOUN") && sp.Party.Canonical == "" {
		at := d.nameSpan(s, k)
		name = d.Text[at.Start:at.End]
		sp.Party.Name = name
	}
	return sp, d.withoutDay(s, h, d.withoutAge(s, h, d.withoutElided(s, h, name)))
}

// withoutAge returns the name of a phrase without the end of an age that the tokens cut at a hyphen: "54-year-[old
// Salman] said".
func (d *Document) withoutAge(s *syntax.Sentence, h int, name string) string {
	for w := 2; w < h; w++ {
		if s.Lower[w-1] == "-" && d.Grammar.Set("time-unit").Word(s, w-2) {
			name = strings.TrimPrefix(name, d.Text[s.Words[w].Start:s.Words[w+1].Start])
		}
	}
	return name
}

// withoutElided returns the name of a phrase without an article that an apostrophe joins to it:
// « l'Élysée ».
func (d *Document) withoutElided(s *syntax.Sentence, h int, name string) string {
	if f, _ := s.NounPhrase(h); f < h && s.Is(f, "DET") && d.Grammar.Set("definite").Word(s, f) && s.Words[f].End == s.Words[f+1].Start {
		return strings.TrimPrefix(name, s.Words[f].Form)
	}
	return name
}

// holdsElected tells an office that is elected, by its noun, its adjective or the title
// before a name: "the mayor", "a local elected official", "lawmaker Ann Lee".
func (d *Document) holdsElected(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(append(s.Children(h, "amod", "compound", "nmod:desc"), h), func(k int) bool {
		return k <= h && d.Grammar.Set("elected").Word(s, k)
	})
}

// commandOf returns the force or armed group that a command or staff is of: "the General
// Command of the Arakan Army", "the Arakan Army's headquarters".
func (d *Document) commandOf(s *syntax.Sentence, h int) (party.SpeakerKind, party.Description, bool) {
	for _, k := range s.Children(h, "nmod", "nmod:poss") {
		if th := d.Thing(s, k); th.Nation || th.Class == PlaceClass || s.Rel(k) == "nmod" && !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		if kind, desc, _ := d.describeSpeaker(s, k); desc.Canonical != "" && (kind == party.PartySpeaker && Irregular(desc.Kind) || kind == party.ForceSpeaker) {
			return kind, desc, true
		}
	}
	return party.NoSpeaker, party.Description{}, false
}

// commandsPost tells who is in command of a post of a state's forces: "the commander of the
// barracks", « le commandant de la base ».
func (d *Document) commandsPost(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(s.Children(h, "nmod", "compound", "nmod:desc"), func(k int) bool {
		th, p := d.Thing(s, k), s.Preposition(k)
		return th.Class == MilitaryClass && th.Party.Kind == attest.StateForce && (p == "" || d.Grammar.Set("genitive-preposition").HasPrep(p))
	})
}

// withoutDay returns the name of a phrase without a day that stands before it: "On 3 May
// the Solidarity Group said".
func (d *Document) withoutDay(s *syntax.Sentence, h int, name string) string {
	first, _ := s.NounPhrase(h)
	if !s.IsTimed(first) {
		return name
	}
	for first < h && (s.IsTimed(first) || s.Is(first, "DET", "PUNCT")) {
		first++
	}
	if at := strings.Index(name, s.Words[first].Form); at > 0 {
		return name[at:]
	}
	return name
}

// someone tells one person whom an indefinite noun brings in: "an army officer".
func (d *Document) someone(s *syntax.Sentence, h int) bool {
	det := s.Child(h, "det", "nummod")
	return s.Is(h, "NOUN") && s.Words[h].Feat("Number") == "Sing" && det >= 0 && d.Parties.PersonNoun(s.Words[h]) && !d.Grammar.Set("definite").Word(s, det)
}

// describeSpeaker describes a phrase as a source, and tells whether its own
// words, a place among them, say of which country it is: "the police" are of the
// country that the text is about only for want of a better one.
func (d *Document) describeSpeaker(s *syntax.Sentence, h int) (party.SpeakerKind, party.Description, bool) {
	ctx := d.Context("")
	kind, desc := d.Parties.Speaker(d.Names, d.Parsed, s.Index, h, ctx)
	if desc.Country != ctx.Country {
		return kind, desc, desc.Country != ""
	}
	ctx.Country = ""
	if own, bare := d.Parties.Speaker(d.Names, d.Parsed, s.Index, h, ctx); bare.Country != "" { // « l'armée à Paris »
		return own, bare, true
	}
	ctx.Country = d.countryOfPhrase(s, h)
	if ctx.Country == "" && kind == party.ForceSpeaker {
		ctx.Country = d.soldiersBeside(s, h)
	}
	if ctx.Country == "" || ctx.Country == d.Country {
		return kind, desc, ctx.Country != ""
	}
	kind, desc = d.Parties.Speaker(d.Names, d.Parsed, s.Index, h, ctx)
	return kind, desc, true
}

// titleOf returns what the title or apposition of a person's name tells of
// whom the person speaks for ("Press Secretary Ann Lee").
func (d *Document) titleOf(s *syntax.Sentence, h int) (party.SpeakerKind, party.Description) {
	heads := s.Children(h, "nmod:desc", "compound", "nmod", "appos", "amod")
	for k := h - 1; k >= 0 && h-k <= 3 && s.Is(k, "NOUN", "PROPN", "ADJ"); k-- { // wherever the parser hung the title before the name
		heads = append(heads, k)
	}
	if up := s.Words[h].Head; syntax.BaseRel(s.Rel(h)) == "appos" && up >= 0 {
		heads = append(heads, up)
	} else if k := h - 1; k > 0 && s.Lower[k] == "," && s.Is(k-1, "NOUN") { // "an official, Ann Lee, said"
		heads = append(heads, s.HeadIn(max(0, k-3), k-1))
	}
	heads = append(heads, d.officeBefore(s, h)...)
	for _, v := range s.Children(h, "acl:relcl") { // "Ann Lee, who heads a war monitor"
		if d.Grammar.Set("heads-verb").Word(s, v) {
			heads = append(heads, s.VerbArguments(v).Object...)
		}
	}
	for _, k := range heads {
		if !s.Is(k, "NOUN", "PROPN") && !(s.Is(k, "ADJ") && k == h-1) { // "police official Ann Lee"
			continue
		}
		kind, desc := d.Parties.Speaker(d.Names, d.Parsed, s.Index, k, d.Context(""))
		if kind != party.NoSpeaker && kind != party.WitnessSpeaker && kind != party.MediaSpeaker && !desc.Nation {
			return kind, desc
		}
	}
	return party.NoSpeaker, party.Description{}
}

// officeBefore returns the head of a long title that the parser took for a subject of its own
// right before the name: "[the spokesman of the state police command] Ann Lee said".
func (d *Document) officeBefore(s *syntax.Sentence, h int) []int {
	v := s.Words[h].Head
	if v < 0 {
		return nil
	}
	first, _ := s.NounPhrase(h)
	end := first - 1
	if end > 0 && s.Lower[end] == ")" { // "… Command (PPRO) Ann Lee"
		for end > 0 && s.Lower[end] != "(" {
			end--
		}
		end--
	}
	return slices.DeleteFunc(s.Children(v, "nsubj"), func(k int) bool {
		_, last := s.Subtree(k)
		return k >= h || last < end || last >= first
	})
}

// ofState gives a state's speaker its kind, and the country where the party
// data leave it open.
func (sp Speaker) ofState(country string) Speaker {
	sp.Party.Kind = attest.Government
	if sp.Kind == ForceSpeaker {
		sp.Party.Kind = attest.StateForce
	}
	if sp.Party.Country == "" {
		sp.Party.Country = country
	}
	return sp
}

// soldiersBeside returns the country of the only soldiers whom the sentence names by their
// nation before a force that speaks, or "": "two Turkish soldiers were killed in Syria, the
// defence ministry said".
func (d *Document) soldiersBeside(s *syntax.Sentence, h int) string {
	home := ""
	for i := range h {
		t := d.Thing(s, i)
		if t.Class != ForceClass || t.Nation || t.Party.Country == "" {
			continue
		}
		nation := slices.ContainsFunc(s.Children(i, "amod", "compound"), func(k int) bool {
			_, ok := d.Parties.Nation(s.Words[k].Form)
			return ok
		})
		if !nation || home != "" && home != t.Party.Country {
			return ""
		}
		home = t.Party.Country
	}
	return home
}

// carrier returns the medium that a speaker was told to ("told AFP"), or "".
func (d *Document) carrier(a Attribution) string {
	s := a.Sentence
	var heads []int
	for _, k := range s.Children(a.Speaker, "nmod") { // « selon un responsable à l'AFP »
		if d.Grammar.Set("to-preposition").HasPrep(s.Preposition(k)) {
			heads = append(heads, k)
		}
	}
	for k := a.Speaker + 1; k > 0 && k < len(s.Words); k++ { // "a source quoted by Reuters"
		if k != a.Verb && s.Is(k, "VERB") && d.Grammar.Set("citing").Word(s, k) {
			heads = append(heads, s.Children(k, "obl:agent")...)
		}
	}
	if s.Is(a.Verb, "VERB", "AUX") {
		va := s.VerbArguments(a.Verb)
		heads = append(heads, va.Object...)
		for _, o := range va.Oblique {
			heads = append(heads, o.Head)
		}
	}
	for _, h := range heads {
		if h == a.Speaker {
			continue
		}
		if kind, desc := d.Parties.Speaker(d.Names, d.Parsed, s.Index, h, d.Context("")); kind == party.MediaSpeaker && desc.Name != "" && d.namedMedium(s, h) {
			return desc.Name
		}
	}
	return ""
}

// namedMedium tells a medium with a name from "reporters".
func (d *Document) namedMedium(s *syntax.Sentence, h int) bool {
	first, last := s.NounPhrase(h)
	for i := first; i <= last; i++ {
		if s.Is(i, "PROPN") || d.InName(s, i) {
			return true
		}
	}
	return false
}

// bodySpokenFor returns the name of the party in whose name a person speaks, beside him or beside
// what he is: "a spokesman for [the front]", "[Police] chief John Doku", "[the militia]'s spokesman,
// Ali Noor"; "" where the words name none.
func (d *Document) bodySpokenFor(s *syntax.Sentence, h int) string {
	posts := append([]int{h}, s.Children(h, "appos", "nmod:desc", "flat", "compound")...)
	if up := s.Words[h].Head; up >= 0 && (syntax.BaseRel(s.Rel(h)) == "appos" || s.Rel(h) == "flat" || s.Rel(h) == "nmod:desc") {
		posts = append(posts, up)
	}
	for _, post := range posts {
		if !s.Is(post, "NOUN") || !d.Grammar.Set("chieftain").Word(s, post) && !d.Grammar.Set("spokesperson").Word(s, post) {
			continue
		}
		for _, k := range s.Children(post, "nmod", "nmod:poss", "compound", "amod") {
			th := d.Thing(s, k)
			if !th.Class.Armed() || s.Is(k, "PRON", "DET") {
				continue
			}
			first, last := s.NounPhrase(k)
			for first < k && s.Is(first, "DET", "ADP") {
				first++
			}
			if k < post { // "[army] spokesman", "[Boko Haram]'s spokesman"
				last = slices.Max(append(s.Children(k, "flat"), k))
			}
			at := s.Span(first, last)
			return d.Text[at.Start:at.End]
		}
	}
	return ""
}
