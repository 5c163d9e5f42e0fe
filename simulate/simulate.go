package simulate

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"time"
	"unicode/utf8"

	"attest"
)

// Options say what to make.
type Options struct {
	Reports int
	Seed    uint64
}

// Truth says which claims tell one incident and which reports are copies.
type Truth struct {
	Events []TrueEvent `json:"events"`
	Copies [][]string  `json:"copies"`
}

// TrueEvent is an incident with the claims that tell it.
type TrueEvent struct {
	ID     string            `json:"id"`
	Claims []attest.ClaimRef `json:"claims"`
}

// incidentsADay keeps the density of events the same in ledgers of any size.
const incidentsADay = 40

// Reports makes reports in the order in which they would be published. Truth is
// complete when they are through. Of ten incidents some six have copies: a
// dispatch that others print with a credit, cut, or with a paragraph more.
func Reports(o Options, truth *Truth) iter.Seq[attest.CodedReport] {
	return func(yield func(attest.CodedReport) bool) {
		r := rand.New(rand.NewPCG(o.Seed, 0x61747465))
		w := newWorld(r)
		m := maker{w: w, r: r, left: o.Reports, truth: truth, yield: yield}
		first := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
		for id := 0; m.left > 0; id++ {
			m.tell(w.happen(r, id, first.AddDate(0, 0, id/incidentsADay)))
		}
	}
}

type maker struct {
	w     *world
	r     *rand.Rand
	n     int
	left  int
	truth *Truth
	yield func(attest.CodedReport) bool
}

// tell makes the reports of one incident: one to four accounts, some of which
// are printed by others too.
func (m *maker) tell(in incident) {
	event := TrueEvent{ID: fmt.Sprintf("i%d", in.id)}
	for range 1 + m.r.IntN(3) {
		copies := 0
		if m.r.IntN(3) == 0 {
			copies = 1 + m.r.IntN(4)
		}
		agency := m.outlet()
		v := m.w.voice(m.r, in)
		quote := fmt.Sprintf("Fighters or soldiers %s in %s", in.verb, in.town.name)
		lead := quote
		if v.name != "" {
			lead += ", " + v.name + " said"
		}
		body := m.paragraphs(2 + m.r.IntN(4))
		claim := in.claim(m.r, v, quote, 0)
		var group []string
		for k := range 1 + copies {
			if m.left <= 0 {
				break
			}
			text, publisher := lead+". "+body, agency
			if k > 0 {
				publisher = m.outlet()
				text = m.edit(lead, body, agency)
			}
			id := m.emit(in, publisher, text, claim)
			if id == "" {
				return
			}
			group = append(group, id)
			event.Claims = append(event.Claims, attest.ClaimRef(id+":c1"))
		}
		if len(group) > 1 {
			m.truth.Copies = append(m.truth.Copies, group)
		}
	}
	if len(event.Claims) > 0 {
		m.truth.Events = append(m.truth.Events, event)
	}
}

func (m *maker) emit(in incident, publisher, text string, claim attest.Claim) string {
	r := attest.Report{ID: fmt.Sprintf("s%07d", m.n), Publisher: publisher, Language: "en",
		Published: in.day.AddDate(0, 0, m.r.IntN(2)).Format(time.DateOnly), Text: text}
	m.n++
	m.left--
	if !m.yield(attest.CodedReport{Report: r, Claims: []attest.Claim{claim}}) {
		m.left = 0
		return ""
	}
	return r.ID
}

func (m *maker) outlet() string { return m.w.outlets[m.r.IntN(len(m.w.outlets))] }

// edit is what another outlet makes of a dispatch.
func (m *maker) edit(lead, body, agency string) string {
	text := lead + ". " + body
	switch m.r.IntN(3) {
	case 0: // as it is, with a credit
	case 1: // cut
		text = lead + ". " + cut(body, utf8.RuneCountInString(body)*3/5)
	default: // with a paragraph more
		text += "\n\n" + m.paragraphs(1)
	}
	return text + "\n\n(" + agency + ")"
}

func cut(s string, runes int) string {
	words := strings.Fields(s)
	var b strings.Builder
	for _, w := range words {
		if b.Len() > runes {
			break
		}
		b.WriteString(w + " ")
	}
	return strings.TrimSpace(b.String())
}

// paragraphs makes text of made-up words: nobody else has the same.
func (m *maker) paragraphs(n int) string {
	var out []string
	for range n {
		var b strings.Builder
		for range 3 {
			for k := range 12 + m.r.IntN(10) {
				if k > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(m.w.vocab[m.r.IntN(len(m.w.vocab))])
			}
			b.WriteString(". ")
		}
		out = append(out, strings.TrimSpace(b.String()))
	}
	return strings.Join(out, "\n\n")
}
