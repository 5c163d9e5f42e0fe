package coding

import "attest"

// Trace is the account of how a report was coded: for each claim the steps
// that filled its fields, for each trigger word that made no claim why, and
// the words that no frame has.
type Trace struct {
	Steps   []Step
	Untaken []Untaken
	Silent  []Silent // by Explain alone
}

// Step is one decision: which rule gave a field its value, from which words,
// and what else was considered.
type Step struct {
	Claim    string            `json:"claim"`         // id of the claim or statistic
	Field    string            `json:"field"`         // act, actor, place, …
	Value    string            `json:"value"`         // as a person reads it
	Rule     string            `json:"rule"`          // id of the rule, such as en/attack or place.of-target
	Why      string            `json:"why,omitempty"` // of a place: which one its name is taken for, and why; of a frame: its words, where they are several
	Words    []attest.Selector `json:"words,omitempty"`
	Rejected []Rejected        `json:"rejected,omitempty"`
}

// Rejected is a candidate that lost, and why.
type Rejected struct {
	Value string `json:"value"`
	Why   string `json:"why"`
}

// Untaken is a trigger word that made no claim.
type Untaken struct {
	Words attest.Selector `json:"words"`
	Act   attest.Act      `json:"act"`  // the act it could have told
	Rule  string          `json:"rule"` // id of the frame
	Why   string          `json:"why"`  // such as "fiction", "an exercise"
}
