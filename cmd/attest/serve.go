package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"attest"
	"attest/coding"
	"attest/gazetteer"
	"attest/intake"
	"attest/ledger"
	"attest/web"
	"attest/web/api"

	"github.com/spf13/cobra"
)

// serveFlags say where the pages are served and what they may do.
type serveFlags struct {
	listen   string
	hosts    []string
	open     bool
	readOnly bool
}

func (f *serveFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.listen, "listen", "127.0.0.1:8480", "`address` to listen on; beyond this machine a token is asked for")
	cmd.Flags().StringSliceVar(&f.hosts, "host", nil, "`name` by which others reach the server, such as ledger.example.org")
	cmd.Flags().BoolVar(&f.open, "open", false, "open the pages in the browser")
	cmd.Flags().BoolVar(&f.readOnly, "read-only", false, "show the ledger and write nothing")
}

func newServeCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var f serveFlags
	cmd := &cobra.Command{
		Use:     "serve",
		GroupID: groupLedger,
		Short:   "Open the ledger in a browser",
		Long: `Serve the pages of the ledger: events on a list, a map and a time line, the claims
side by side, reports with their words marked; review, figures, sources.

It listens on this machine alone unless --listen says otherwise. Beyond it, who
comes must know a token: ATTEST_TOKEN (16 characters or more), else one that is
made and printed at the start. Put a proxy with TLS before it: the token and the
ledger go over the wire as they are.`,
		Example: `  attest serve --open
  attest serve --ledger archive.db --read-only
  attest serve --listen 0.0.0.0:8480 --host ledger.example.org`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.serve(cmd.Context(), e, &book) },
	}
	book.add(cmd)
	f.add(cmd)
	return cmd
}

// serve serves the pages of a ledger until the context ends. Reports that are
// given are entered first.
func (f *serveFlags) serve(ctx context.Context, e *env, book *ledgerFlags, first ...intake.Item) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	token, err := f.token(e)
	if err != nil {
		return err
	}
	path, err := book.file(e)
	if err != nil {
		return err
	}
	port, err := f.port(ctx)
	if err != nil {
		return err
	}
	defer port.Close()
	g, err := openGazetteer(e)
	if err != nil {
		return err
	}
	version, err := codingVersion(e)
	if err != nil {
		return err
	}
	o := web.Options{Code: coder{coding.With(g)}.explain, Places: placesOf(g), Token: token, Hosts: f.hosts, Version: programVersion, Now: e.now,
		Log: slog.New(slog.NewTextHandler(e.err, nil))}
	k := newKeeping(e, book, o.Log)
	up := uploads{e: e, coder: coder{coding.With(g)}, version: version, write: k.write}
	if !f.readOnly {
		o.Write, o.Add = k.write, up.add
		if len(first) == 0 && !book.exists(e) {
			fmt.Fprintf(e.err, "there was no ledger; %s is a new one\n", path)
		}
		// A ledger that is not there is made, and events of an older version are
		// derived anew.
		if err := k.write(ctx, func(*ledger.Ledger) error { return nil }); err != nil {
			return err
		}
	}
	if len(first) > 0 {
		if err := up.enter(ctx, slices.Values(first), web.Adding{}, func(web.Adding) {}); err != nil {
			return err
		}
	}
	if o.Ledger, err = ledger.Open(ctx, path, ledger.Options{}); err != nil {
		return err
	}
	var under sync.WaitGroup
	under.Go(func() { k.run(ctx) })
	err = f.site(ctx, e, port, o)
	stop()
	under.Wait()
	return errors.Join(err, o.Ledger.Close())
}

// site makes the pages and the API of an open ledger and serves them.
func (f *serveFlags) site(ctx context.Context, e *env, port net.Listener, o web.Options) error {
	var err error
	o.API, err = api.New(api.Options{Ledger: o.Ledger, Write: o.Write, Code: o.Code, Version: o.Version, Log: o.Log})
	if err != nil {
		return err
	}
	site, err := web.New(o)
	if err != nil {
		return err
	}
	defer site.Close()
	return f.announce(ctx, e, port, site)
}

// serveSamples serves a passing ledger of sample reports.
func (f *serveFlags) serveSamples(ctx context.Context, e *env, samples []intake.Item) error {
	folder, err := os.MkdirTemp("", "attest-demo-")
	if err != nil {
		return err
	}
	for i := range samples {
		samples[i].Raw = []byte(samples[i].Report.Text)
	}
	err = f.serve(ctx, e, &ledgerFlags{path: filepath.Join(folder, "ledger.db")}, samples...)
	return errors.Join(err, os.RemoveAll(folder))
}

// port opens the port of the pages, before anything is written.
func (f *serveFlags) port(ctx context.Context) (net.Listener, error) {
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", f.listen)
	if op := new(net.OpError); errors.As(err, &op) {
		err = op.Err // it says "listen" and the address once more
	}
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", f.listen, err)
	}
	return l, nil
}

// announce says where the pages are and serves them.
func (f *serveFlags) announce(ctx context.Context, e *env, l net.Listener, site *web.Server) error {
	url := "http://" + l.Addr().String() + "/"
	fmt.Fprintf(e.err, "serving %s  (Ctrl-C ends it)\n", url)
	if f.open {
		if err := openBrowser(ctx, url); err != nil {
			fmt.Fprintf(e.err, "no browser could be opened: %v\n", err)
		}
	}
	return web.Serve(ctx, l, site)
}

// shortestToken is the least number of characters of a token that nobody guesses.
const shortestToken = 16

// token is what a reader beyond this machine must know; "" when the pages are
// for this machine alone.
func (f *serveFlags) token(e *env) (string, error) {
	host, _, err := net.SplitHostPort(f.listen)
	if err != nil {
		return "", usagef("--listen %s is no address such as 127.0.0.1:8480", f.listen)
	}
	given := e.getenv("ATTEST_TOKEN")
	if given != "" && len(given) < shortestToken {
		return "", usagef("ATTEST_TOKEN has fewer than %d characters", shortestToken)
	}
	ip := net.ParseIP(host)
	if given != "" || host == "localhost" || ip != nil && ip.IsLoopback() {
		return given, nil
	}
	made := rand.Text()
	fmt.Fprintf(e.err, "beyond this machine a token is asked for: %s\n", made)
	return made, nil
}

// openBrowser opens an address with what the system has for it.
func openBrowser(ctx context.Context, url string) error {
	command := []string{"xdg-open", url}
	switch runtime.GOOS {
	case "darwin":
		command = []string{"open", url}
	case "windows":
		command = []string{"rundll32", "url.dll,FileProtocolHandler", url}
	}
	return exec.CommandContext(ctx, command[0], command[1:]...).Start()
}

// mostPlaces is how many places of a name a person is given to choose from.
const mostPlaces = 12

// placesOf returns what looks up the places that a name can mean.
func placesOf(g *gazetteer.Gazetteer) func(string) []attest.Place {
	return func(name string) []attest.Place {
		var out []attest.Place
		for _, c := range g.Lookup(name) {
			p := attest.Place{Name: name, GazetteerID: c.ID, Canonical: c.Name, Country: c.Country, Admin1: c.Admin1, Precision: c.Precision}
			if c.HasPoint {
				p.Lat, p.Lon = &c.Lat, &c.Lon
			}
			if out = append(out, p); len(out) == mostPlaces {
				break
			}
		}
		return out
	}
}
