package main

import (
	"io"
	"time"
)

// env is the world as a command sees it. Commands touch nothing of the process
// but through it, so that a test can hand them another world.
type env struct {
	in       io.Reader
	out, err io.Writer
	program  string // the program itself, to start it anew
	getenv   func(string) string
	now      func() time.Time
	// outTerminal and errTerminal tell whether a person watches.
	outTerminal, errTerminal bool
	width                    int // columns of the terminal; 0 when there is none
}
