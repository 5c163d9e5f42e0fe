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
}

// speaker is what is known of who speaks.
type speaker struct {
	kind    speakerKind
	party   attest.Party // whose voice it is, as far as known: canonical, kind, country
	refers  bool         // a pronoun: the last speaker of that kind goes on
	word    string       // the head's lemma, for anaphora
	inQuote bool
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
	reportSpeaker  speakerKind = "report"  // the report itself
)

// roleFor tells the source's role in a claim: its own side's deeds, its own
// side's losses, else what it is.
func roleFor(sp speaker, actor, target *filler) attest.Role {
	switch sp.kind {
	case reportSpeaker:
		return attest.ReportVoice
	case monitorSpeaker:
		if target != nil && sameParty(sp.party, target.party) {
			return attest.TargetSide
		}
		return attest.Monitor
	case mediaSpeaker:
		return attest.MediaRole
	case medicSpeaker:
		return attest.Authority
	case witnessSpeaker:
		return attest.Witness
	case unnamedSpeaker:
		return attest.Unnamed
	}
	if actor != nil && sameSide(sp.party, actor.party) {
		return attest.Perpetrator
	}
	if target != nil && sameSide(sp.party, target.party) {
		return attest.TargetSide
	}
	if sp.kind == partySpeaker {
		return attest.Rival
	}
	// In a war between states every official of the struck state speaks for
	// the target; inside a country an official is of the target's side only
	// when the state's own forces or offices were struck.
	if target != nil && sp.party.Country != "" && target.party.Country == sp.party.Country {
		foreign := actor != nil && actor.party.Country != "" && actor.party.Country != sp.party.Country && stateKind(actor.party.Kind)
		if foreign || stateKind(target.party.Kind) {
			return attest.TargetSide
		}
	}
	if actor != nil && sp.party.Country != "" && actor.party.Country == sp.party.Country && stateKind(actor.party.Kind) {
		return attest.Perpetrator
	}
	return attest.Authority
}

// stateKind tells whether a kind is of the state itself.
func stateKind(k attest.PartyKind) bool {
	return k == attest.StateForce || k == attest.Government || k == attest.Diplomatic
}

// sameSide tells whether two parties are of one side: one party, or forces
// and offices of one state.
func sameSide(a, b attest.Party) bool {
	if sameParty(a, b) {
		return true
	}
	if b.Owner != "" && (b.Owner == a.Canonical || sameName(b.Owner, a.Canonical)) {
		return true
	}
	return a.Country != "" && a.Country == b.Country && stateKind(a.Kind) && stateKind(b.Kind)
}

// sameParty tells whether two parties are one: by canonical name, else by
// name.
func sameParty(a, b attest.Party) bool {
	if a.Canonical != "" && b.Canonical != "" {
		return sameName(a.Canonical, b.Canonical)
	}
	return a.Name != "" && sameName(a.Name, b.Name)
}
