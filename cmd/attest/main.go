// Command attest reads news reports about armed conflict and tells who says
// that who did what to whom, where, when, with what and to what effect.
//
// This package is the only place that wires the others together, and the only
// one that looks at the clock, the environment and the terminal; what they say
// is handed to commands as an env.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/term"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	status := run(ctx, surroundings(), os.Args[1:])
	stop()
	os.Exit(status)
}

// surroundings is the env of the process.
func surroundings() *env {
	e := &env{in: os.Stdin, out: os.Stdout, err: os.Stderr, program: os.Args[0], getenv: os.Getenv, now: time.Now}
	e.outTerminal = term.IsTerminal(int(os.Stdout.Fd()))
	e.errTerminal = term.IsTerminal(int(os.Stderr.Fd()))
	if e.outTerminal {
		if columns, _, err := term.GetSize(int(os.Stdout.Fd())); err == nil {
			e.width = columns
		}
	}
	return e
}
