package main

import (
	"iter"
	"os"

	"attest"
	"attest/edtf"
	"attest/intake"
	"attest/lang"

	"github.com/spf13/cobra"
)

// inputFlags are the flags of commands that take reports.
type inputFlags struct{ report attest.Report }

// add declares the flags on a command.
func (f *inputFlags) add(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.StringVar(&f.report.Published, "published", "", "publication `date`, as coarse as 2023-12")
	fs.StringVar(&f.report.Language, "language", "", "language `code` (BCP 47); identified when not given")
	fs.StringVar(&f.report.Publisher, "publisher", "", "`name` of the publisher")
	fs.StringVar(&f.report.URL, "url", "", "`address` the report was published at")
	fs.StringVar(&f.report.Title, "title", "", "`title` of the report")
	fs.StringVar(&f.report.ID, "id", "", "report `id` (default: the file's name without its ending)")
	completeWith(cmd, "language", lang.Codes()...)
}

// check finds flags that do not go with the files, or are none.
func (f *inputFlags) check(files []string) error {
	if p := f.report.Published; p != "" {
		if _, err := edtf.Parse(p); err != nil {
			return usagef("--published %s is no date; write a day as 2023-12-09, a month as 2023-12", p)
		}
	}
	if len(files) > 1 {
		for _, one := range []struct{ name, value string }{{"id", f.report.ID}, {"title", f.report.Title}, {"url", f.report.URL}} {
			if one.value != "" {
				return usagef("--%s is for one report, but %d files are given", one.name, len(files))
			}
		}
	}
	return nil
}

// noneThere reports whether none of the files can be read.
func noneThere(files []string) bool {
	for _, name := range files {
		if info, err := os.Stat(name); name == intake.Stdin || err == nil && !info.IsDir() {
			return false
		}
	}
	return true
}

// items steps through the reports of the files.
func (f *inputFlags) items(e *env, files []string) iter.Seq[intake.Item] {
	return intake.Read(files, f.options(e))
}

// originals steps through the reports of the files, each with its bytes as received.
func (f *inputFlags) originals(e *env, files []string) iter.Seq[intake.Item] {
	o := f.options(e)
	o.KeepRaw = true
	return intake.Read(files, o)
}

func (f *inputFlags) options(e *env) intake.Options {
	return intake.Options{Stdin: e.in, Defaults: f.report, Dateline: newDatelines(f.report.Language).date}
}

// someFiles is the check of arguments that name the reports to read.
func someFiles() cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usagef("no file; name the files to read, or - for standard input")
		}
		for i, a := range args {
			if a != intake.Stdin {
				continue
			}
			for _, b := range args[i+1:] {
				if b == intake.Stdin {
					return usagef("standard input (-) is named twice")
				}
			}
		}
		return nil
	}
}
