package main

import (
	"errors"

	"github.com/spf13/cobra"
)

// textOrJSON declares the flags of a command that prints for people or, as JSON lines, for
// machines: --format as the other commands have it, and --json, an older way to say it.
func textOrJSON(cmd *cobra.Command, asJSON *bool) {
	cmd.Flags().Var((*form)(asJSON), "format", "`form` of the output: text or jsonl")
	completeWith(cmd, "format", "text", "jsonl")
	cmd.Flags().BoolVar(asJSON, "json", false, "the same as --format jsonl")
	if err := cmd.Flags().MarkHidden("json"); err != nil {
		panic(err) // the flag was declared just before
	}
}

// form is a flag's value: whether the output is JSON lines.
type form bool

func (f *form) String() string {
	if *f {
		return "jsonl"
	}
	return "text"
}

// Set reads the name of a form.
func (f *form) Set(name string) error {
	switch name {
	case "text":
		*f = false
	case "jsonl":
		*f = true
	default:
		return errors.New("is none of text, jsonl")
	}
	return nil
}

// Type tells flagFault that what Set says of a value is for people.
func (f *form) Type() string { return "form" }
