package main

import (
	"fmt"
	"strings"
	"time"
)

// progress is a bar on standard error. It shows only where a person watches,
// and only when the work is long.
type progress struct {
	e           *env
	total, done int64
	began, last time.Time
	shown       bool
	reports     int
}

// progressAfter is how long work goes on before a bar is shown, and
// progressEvery how often it moves.
const progressAfter, progressEvery = 2 * time.Second, 200 * time.Millisecond

func newProgress(e *env, total int64) *progress {
	now := e.now()
	return &progress{e: e, total: total, began: now, last: now}
}

// step moves the bar by a report of some bytes.
func (p *progress) step(bytes int) {
	p.done += int64(bytes)
	p.reports++
	if !p.e.errTerminal || p.e.outTerminal { // what is printed there shows the progress
		return
	}
	now := p.e.now()
	if now.Sub(p.began) < progressAfter || now.Sub(p.last) < progressEvery {
		return
	}
	p.last, p.shown = now, true
	fmt.Fprintf(p.e.err, "\r\x1b[K%s", p.line(now.Sub(p.began)))
}

// line is the bar with the number of reports, their rate and the time left.
func (p *progress) line(spent time.Duration) string {
	rate := fmt.Sprintf("%d reports, %.0f/s", p.reports, float64(p.reports)/spent.Seconds())
	if p.total <= 0 || p.done > p.total {
		return rate
	}
	const columns = 30
	share := float64(p.done) / float64(p.total)
	full := int(share * columns)
	left := time.Duration(float64(spent) * (1 - share) / share).Round(time.Second)
	return fmt.Sprintf("%s%s %3.0f %%  %s, %v left", strings.Repeat("█", full), strings.Repeat("░", columns-full), 100*share, rate, left)
}

// clear takes the bar away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.e.err, "\r\x1b[K")
	}
}
