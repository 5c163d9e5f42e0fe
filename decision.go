package attest

// Decision is what a person rules about events: appended to the ledger, never
// changed, honoured by every rebuild, and taken back only by a further
// decision (kind Undo).
type Decision struct {
	ID     string       `json:"id"`
	Kind   DecisionKind `json:"kind"`
	Claims []ClaimRef   `json:"claims,omitempty"` // what it is about; "report:*" is all claims of a report
	Apart  []ClaimRef   `json:"apart,omitempty"`  // split: the claims that Claims are kept apart from
	Field  string       `json:"field,omitempty"`  // correct: dotted path in the claim, such as "place.name"
	Value  string       `json:"value,omitempty"`  // correct: the new value as JSON; empty takes the field out
	Words  []Selector   `json:"words,omitempty"`  // correct: the words of the report that say so
	Undoes string       `json:"undoes,omitempty"` // undo: id of the decision taken back
	By     string       `json:"by"`
	Why    string       `json:"why"`
	At     string       `json:"at"` // RFC 3339
}

// DecisionKind is what a decision does.
type DecisionKind string

const (
	Merge   DecisionKind = "merge"   // these claims are one event
	Split   DecisionKind = "split"   // these claims are another event than those
	Reject  DecisionKind = "reject"  // these claims are not to be used
	Correct DecisionKind = "correct" // a field of a claim is to be read otherwise
	Accept  DecisionKind = "accept"  // these claims were looked at and hold; without effect on events
	Note    DecisionKind = "note"    // a remark, without effect
	Undo    DecisionKind = "undo"    // an earlier decision no longer holds
)

// DecisionKinds lists the kinds of decision.
var DecisionKinds = []DecisionKind{Merge, Split, Reject, Correct, Accept, Note, Undo}
