package ledger

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"attest"
)

// Order is the order in which events are listed.
type Order string

const (
	Oldest       Order = ""       // by date, the default
	Newest       Order = "newest" // by date, the last first
	LeastCertain Order = "least-certain"
)

// Orders lists the orders.
var Orders = []Order{Oldest, Newest, LeastCertain}

// ErrCursor says that a cursor is none of the filter's order.
var ErrCursor = errors.New("this is no place in the list")

// sortKeys are the columns that an order sorts by; the last is always the id, so
// that no two events have the same keys.
type sortKeys struct {
	columns    []string
	descending bool
}

// undated puts events of which nobody knows when they were behind the others (attest.Dated).
const undated = "(earliest <= '0001-01-01' OR latest >= '9999')"

// doubt ranks a status, what needs a second look most first.
const doubt = "CASE status WHEN 'disputed' THEN 0 WHEN 'claimed' THEN 1 WHEN 'reported' THEN 2 WHEN 'acknowledged' THEN 3 ELSE 4 END"

var doubtOf = map[attest.Status]int{attest.Disputed: 0, attest.Claimed: 1, attest.Reported: 2, attest.Acknowledged: 3, attest.Corroborated: 4}

func (o Order) keys() sortKeys {
	switch o {
	case Newest:
		return sortKeys{[]string{"earliest", "latest", "id"}, true}
	case LeastCertain:
		return sortKeys{[]string{doubt, "independent", "earliest", "latest", "id"}, false}
	}
	return sortKeys{[]string{undated, "earliest", "latest", "id"}, false}
}

// numbers is how many of the first keys are numbers; the others are texts.
func (o Order) numbers() int {
	switch o {
	case Oldest:
		return 1
	case LeastCertain:
		return 2
	}
	return 0
}

func (k sortKeys) orderBy() string {
	if k.descending {
		return strings.Join(k.columns, " DESC, ") + " DESC"
	}
	return strings.Join(k.columns, ", ")
}

// cursorMark stands between the keys of a cursor; no date and no id has it.
const cursorMark = "~"

// Cursor names an event's place in the order: its sort keys. It stays good when
// the event itself is gone.
func (o Order) Cursor(e attest.Event) string {
	keys := []string{e.Earliest, e.Latest, e.ID}
	switch o {
	case Oldest:
		behind := "0"
		if !attest.Dated(e.Earliest, e.Latest) {
			behind = "1"
		}
		keys = slices.Concat([]string{behind}, keys)
	case LeastCertain:
		keys = slices.Concat([]string{strconv.Itoa(doubtOf[e.Status]), strconv.Itoa(e.IndependentSources)}, keys)
	}
	return strings.Join(keys, cursorMark)
}

// after returns the condition that an event comes after a cursor.
func (o Order) after(cursor string) (string, []any, error) {
	keys := o.keys()
	values := strings.Split(cursor, cursorMark)
	if len(values) != len(keys.columns) {
		return "", nil, fmt.Errorf("%w: %q", ErrCursor, cursor)
	}
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = v
		if i < o.numbers() {
			n, err := strconv.Atoi(v)
			if err != nil {
				return "", nil, fmt.Errorf("%w: %q", ErrCursor, cursor)
			}
			args[i] = n
		}
	}
	sign := ">"
	if keys.descending {
		sign = "<"
	}
	return fmt.Sprintf("(%s) %s (%s)", strings.Join(keys.columns, ", "), sign, marks(len(args))), args, nil
}
