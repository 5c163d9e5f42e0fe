package main

import (
	"errors"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// nothingMore is the check of arguments of a command that takes none.
func nothingMore(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%q is too much: it takes flags alone", args[0])
	}
	return nil
}

// these is the check of arguments of a command that takes so many, each named
// for people: "the folder to write into".
func these(names ...string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) < len(names):
			return usagef("%s is missing", names[len(args)])
		case len(args) > len(names):
			return usagef("%q is too much", args[len(names)])
		}
		return nil
	}
}

// atLeast is the check of arguments of a command that takes several of a kind.
func atLeast(n int, missing string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) < n {
			return usagef("%s", missing)
		}
		return nil
	}
}

// atMost is the check of arguments of a command that can do without.
func atMost(n int) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > n {
			return usagef("%q is too much", args[n])
		}
		return nil
	}
}

// flagFault says what is wrong with a flag.
func flagFault(_ *cobra.Command, err error) error {
	invalid := new(pflag.InvalidValueError)
	if !errors.As(err, &invalid) {
		return err
	}
	flag := invalid.GetFlag()
	if flag.Value.Type() == "form" {
		return usagef("--%s %s %v", flag.Name, invalid.GetValue(), invalid.Unwrap())
	}
	is := map[string]string{"int": "whole number", "float64": "number"}[flag.Value.Type()]
	if is == "" {
		return err
	}
	return usagef("--%s %q is no %s", flag.Name, invalid.GetValue(), is)
}
