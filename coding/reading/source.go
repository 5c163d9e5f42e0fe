package reading

import (
	"attest"
	"attest/coding/syntax"
)

// SourceRef is who vouches for a telling, before its role for the act is
// known.
type SourceRef struct {
	Source   attest.Source
	Voice    Voice
	Speaker  Speaker
	At       []syntax.Span
	Rule     string
	Sentence *syntax.Sentence
	Blamed   *Filler // with accuse or suspect: who is said to have done it
	Cleared  *Filler // of the denier's own, who are said to have had no part in it
	Release  bool    // the text is the speaker's own
	Disowns  bool    // denies a part in the act, not the act ("denied any involvement")
}

// Speaker is what is known of who speaks.
type Speaker struct {
	Kind       SpeakerKind
	Party      attest.Party // whose voice it is, as far as known: canonical, kind, country
	Body       string       // whom a spokesman or commander speaks for, as the text names it
	refers     bool         // a pronoun: the last speaker of that kind goes on
	Word       string       // the head's lemma, for anaphora
	state      bool         // a country or its capital: "Islamabad"
	plural     bool         // several, who are no "he" and no "it"
	gender     string       // of the noun, where the language gives it one
	placed     bool         // its words say of which country it is
	known      bool         // its words say what sort of source it is
	sideless   bool         // a spokesman of nobody named: of the side that the act is about
	Someone    bool         // one person, by an indefinite noun: "an army officer"
	Person     bool         // a person by name: "Captain Ann Lee"
	Human      bool         // one person, by name or by what he is: "the governor"
	Spokes     bool         // a spokesman
	Alone      bool         // one person, by name or as spokesman
	OfActor    bool         // "its minister": of the party that the sentence is about
	Ministry   bool         // an office that speaks for forces, as a ministry of defence does
	elected    bool         // holds a local elected office, and speaks for no force
	accused    bool         // stands accused of a deed: "the defendant"
	vessel     bool         // a ship, whose crew speaks
	apart      bool         // authorities that hold a state's land and are none of that state's
	occupier   bool         // put where it is by another state, whose it is
	watchdog   bool         // a state's own guardian of rights: an ombudsman
	politician bool         // speaks for a party without arms, or the opposition
	judicial   bool         // a court or prosecutor, who judges deeds and does none
}

// SpeakerKind is the class of a speaker; with the act's parties it gives the
// role (codebook, section 8).
type SpeakerKind string

const (
	PartySpeaker   SpeakerKind = "party"   // an armed group or a known party
	ForceSpeaker   SpeakerKind = "force"   // army, police, officials of forces
	OfficeSpeaker  SpeakerKind = "office"  // governments and their officials
	MedicSpeaker   SpeakerKind = "medic"   // hospitals, rescuers
	MonitorSpeaker SpeakerKind = "monitor" // observatories, UN, NGOs
	WitnessSpeaker SpeakerKind = "witness" // residents, local sources
	MediaSpeaker   SpeakerKind = "media"   // other outlets
	UnnamedSpeaker SpeakerKind = "unnamed" // "sources", "reports"
	FirmSpeaker    SpeakerKind = "firm"    // companies, operators
	ReportSpeaker  SpeakerKind = "report"  // the report itself
)

// Many tells several speakers, of whom none is "he".
func (sp Speaker) Many() bool { return sp.plural }

// State tells whether a state speaks by its own name: "Kenya said".
func (sp Speaker) State() bool { return sp.state }

// Placed tells whether a speaker's words say of which country he is.
func (sp Speaker) Placed() bool { return sp.placed }
