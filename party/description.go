package party

import "attest"

// Class says what sort of thing a noun phrase names, as far as roles need it.
type Class string

const (
	NoClass  Class = ""         // not known
	Civilian Class = "civilian" // persons without arms, crowds
	Armed    Class = "armed"    // armed persons and groups that are no state's, or whose is not said
	Force    Class = "force"    // soldiers, police, peacekeepers: any force of a state or states
	Official Class = "official" // governments, ministers, states as actors
	Weapon   Class = "weapon"   // weapons and what they are fired from
	Military Class = "military" // bases, convoys, tanks, checkpoints: things of a force
	Object   Class = "object"   // houses, bridges, buses, markets: other things
)

// persons tells whether the class is of persons or bodies of persons.
func (c Class) persons() bool {
	return c == Civilian || c == Armed || c == Force || c == Official
}

// things tells whether the class is of physical things other than weapons.
func (c Class) things() bool { return c == Military || c == Object }

// Description is what a noun phrase names. The zero value names nothing known.
type Description struct {
	Class       Class
	Name        string // as in the text, without leading articles and numbers, relative clauses, appositions
	First, Last int    // the words of Name in the sentence, both included
	Canonical   string // neutral name in English, "" when none is known
	Kind        attest.PartyKind
	Country     string // ISO 3166-1 alpha-3 of the party, or of the owner of a thing
	AtHome      bool   // the words name no country: Country is only the one that the text is about
	Owner       string // canonical name of the party that a thing belongs to
	Actor       *Actor // when a listed actor is named in the phrase
	Nation      bool   // the head is a country or a nationality
	Person      bool   // names persons
	Collective  bool   // persons without a number of their own: "the population"
	Instrument  attest.InstrumentKind
	Launched    bool // a weapon that flies and comes down
}

// Context is what the report tells beside the phrase.
type Context struct {
	Country string // ISO 3166-1 alpha-3 of the country that the text is mainly about, or ""
	Year    int    // of the report, 0 when not known
	Speaker string // canonical name of who speaks, for names that only one side uses
}

// SpeakerKind says what a phrase is as a source.
type SpeakerKind string

const (
	NoSpeaker      SpeakerKind = ""        // cannot speak
	PartySpeaker   SpeakerKind = "party"   // an armed group
	ForceSpeaker   SpeakerKind = "force"   // army, police, security sources, their spokesmen
	OfficeSpeaker  SpeakerKind = "office"  // government, ministry, mayor, prosecutor
	MedicSpeaker   SpeakerKind = "medic"   // hospital, doctors, rescuers
	MonitorSpeaker SpeakerKind = "monitor" // observatory, UN body, NGO, civil society
	WitnessSpeaker SpeakerKind = "witness" // residents, relatives, local sources
	MediaSpeaker   SpeakerKind = "media"   // outlets and agencies
	UnnamedSpeaker SpeakerKind = "unnamed" // "sources", "reports"
	FirmSpeaker    SpeakerKind = "firm"    // a company, an operator
)
