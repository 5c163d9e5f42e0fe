package coding

import "attest"

// sourceRef is who vouches for a telling, before its role for the act is
// known.
type sourceRef struct {
	source  attest.Source
	voice   voice
	speaker speaker
	at      []span
	rule    string
	s       *sentence
	blamed  *filler // with accuse or suspect: who is said to have done it
	release bool    // the text is the speaker's own
	disowns bool    // denies a part in the act, not the act ("denied any involvement")
}

// speaker is what is known of who speaks.
type speaker struct {
	kind     speakerKind
	party    attest.Party // whose voice it is, as far as known: canonical, kind, country
	refers   bool         // a pronoun: the last speaker of that kind goes on
	word     string       // the head's lemma, for anaphora
	state    bool         // a country or its capital: "Islamabad"
	plural   bool         // several, who are no "he" and no "it"
	gender   string       // of the noun, where the language gives it one
	placed   bool         // its words say of which country it is
	known    bool         // its words say what sort of source it is
	sideless bool         // a spokesman of nobody named: of the side that the act is about
	ofActor  bool         // "its minister": of the party that the sentence is about
	ministry bool         // an office that speaks for forces, as a ministry of defence does
	elected  bool         // holds a local elected office, and speaks for no force
	judicial bool         // a court or prosecutor, who judges deeds and does none
}

// speakerKind is the class of a speaker; with the act's parties it gives the
// role (codebook, section 8).
type speakerKind string

const (
	partySpeaker   speakerKind = "party"   // an armed group or a known party
	forceSpeaker   speakerKind = "force"   // army, police, officials of forces
	officeSpeaker  speakerKind = "office"  // governments and their officials
	medicSpeaker   speakerKind = "medic"   // hospitals, rescuers
	monitorSpeaker speakerKind = "monitor" // observatories, UN, NGOs
	witnessSpeaker speakerKind = "witness" // residents, local sources
	mediaSpeaker   speakerKind = "media"   // other outlets
	unnamedSpeaker speakerKind = "unnamed" // "sources", "reports"
	firmSpeaker    speakerKind = "firm"    // companies, operators
	reportSpeaker  speakerKind = "report"  // the report itself
)
