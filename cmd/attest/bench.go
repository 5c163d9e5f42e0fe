package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"attest"
	"attest/intake"

	"github.com/spf13/cobra"
)

func newBenchCommand(e *env) *cobra.Command {
	var input inputFlags
	var b bench
	cmd := &cobra.Command{
		Use:     "bench FILE…",
		GroupID: groupInspect,
		Short:   "Measure how fast reports are coded on this machine",
		Long: `Code the reports of the files and measure: reports and words a second by number
of workers, time from the start of the program to the first coded report, and
peak memory. Nothing is printed of the claims. Let the machine be idle meanwhile.`,
		Example: `  attest bench archive.jsonl
  attest bench archive.jsonl --growth
  attest bench archive.jsonl --workers 2 --format jsonl`,
		Args: someFiles(),
		RunE: func(cmd *cobra.Command, files []string) error {
			var items []intake.Item
			var wrong problems
			for it := range input.items(e, files) {
				wrong.add(it.Problems, nil, it.Err)
				if it.Report != nil {
					items = append(items, it)
				}
			}
			wrong.print(e.err)
			if len(items) == 0 {
				return errSaid
			}
			f, err := b.measure(cmd.Context(), e, items)
			if err != nil {
				return err
			}
			if b.asJSON {
				return json.NewEncoder(e.out).Encode(f)
			}
			_, err = fmt.Fprint(e.out, f)
			return err
		},
	}
	input.add(cmd)
	cmd.Flags().IntVar(&b.workers, "workers", runtime.GOMAXPROCS(0), "largest `number` of workers to measure")
	cmd.Flags().DurationVar(&b.least, "time", 2*time.Second, "least time to measure each figure for")
	cmd.Flags().BoolVar(&b.grow, "growth", false, "measure how time grows with the length of one report, too")
	textOrJSON(cmd, &b.asJSON)
	return cmd
}

type bench struct {
	workers int
	least   time.Duration
	grow    bool
	asJSON  bool
}

// speeds is what a bench found.
type speeds struct {
	Reports int     `json:"reports"`
	Words   int     `json:"words"`
	Bytes   int     `json:"bytes"`
	Claims  int     `json:"claims"`
	Start   float64 `json:"start_to_first_report_s"` // from the start of the program
	// ByWorkers is the rate by number of workers.
	ByWorkers []rate   `json:"by_workers"`
	Growth    []growth `json:"growth,omitempty"`
	// Peak is the peak of the program's resident memory in bytes; 0 where the
	// system does not tell.
	Peak int64 `json:"peak_memory_bytes"`
}

type rate struct {
	Workers int     `json:"workers"`
	Reports float64 `json:"reports_per_s"`
	Words   float64 `json:"words_per_s"`
}

// growth is the time to code one report of a length.
type growth struct {
	Bytes        int     `json:"bytes"`
	Milliseconds float64 `json:"ms"`
}

func (b bench) measure(ctx context.Context, e *env, items []intake.Item) (speeds, error) {
	f := speeds{Reports: len(items)}
	for _, it := range items {
		f.Words += len(strings.Fields(it.Report.Text))
		f.Bytes += len(it.Report.Text)
	}
	start, err := e.firstReport(ctx, items[0].Report)
	if err != nil {
		return f, err
	}
	f.Start = start.Seconds()
	c, err := newCoder(e)
	if err != nil {
		return f, err
	}
	for n := 1; n <= b.workers; n *= 2 {
		spent, rounds, claims, err := b.rounds(ctx, e, c, items, n)
		if err != nil {
			return f, err
		}
		f.Claims = claims / rounds
		f.ByWorkers = append(f.ByWorkers, rate{n, float64(f.Reports*rounds) / spent.Seconds(), float64(f.Words*rounds) / spent.Seconds()})
	}
	f.Peak = peakMemory()
	if b.grow {
		f.Growth = b.growth(e, c, items)
	}
	return f, nil
}

// rounds codes all reports again and again for the least time; the first round,
// which loads what is loaded when needed, is not counted.
func (b bench) rounds(ctx context.Context, e *env, c coder, items []intake.Item, workers int) (spent time.Duration, rounds, claims int, err error) {
	for first := true; first || spent < b.least; first = false {
		began := e.now()
		n := 0
		err = inOrder(ctx, slices.Values(items), workers, c.item, func(d coded) error {
			n += len(d.Coded.Claims)
			return nil
		})
		if err != nil {
			return 0, 0, 0, err
		}
		if !first || e.now().Sub(began) > b.least {
			spent += e.now().Sub(began)
			rounds++
			claims += n
		}
	}
	return spent, rounds, claims, nil
}

// growthBytes are the lengths of one report whose coding is timed.
var growthBytes = []int{1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10}

// growth times reports made of the others' texts, one after the other.
func (b bench) growth(e *env, c coder, items []intake.Item) []growth {
	var text strings.Builder
	for i := 0; text.Len() < growthBytes[len(growthBytes)-1]; i++ {
		text.WriteString(items[i%len(items)].Report.Text + "\n\n")
	}
	var out []growth
	for _, n := range growthBytes {
		r := attest.Report{ID: "growth", Language: items[0].Report.Language, Published: items[0].Report.Published,
			Text: strings.ToValidUTF8(text.String()[:n], "")}
		began := e.now()
		c.report(r)
		out = append(out, growth{n, float64(e.now().Sub(began).Microseconds()) / 1000})
	}
	return out
}

// firstReport is the time from the start of the program to its first coded
// report, the median of three starts.
func (e *env) firstReport(ctx context.Context, r *attest.Report) (time.Duration, error) {
	line, err := json.Marshal(r)
	if err != nil {
		return 0, err
	}
	var times []time.Duration
	for range 3 {
		cmd := exec.CommandContext(ctx, e.program, "read", "--format", "jsonl", "--workers", "1", intake.Stdin)
		cmd.Stdin = bytes.NewReader(line)
		began := e.now()
		if err := cmd.Run(); err != nil {
			return 0, fmt.Errorf("start %s: %w", e.program, err)
		}
		times = append(times, e.now().Sub(began))
	}
	slices.Sort(times)
	return times[1], nil
}

// peakMemory reads the peak of the resident memory where the system tells it.
func peakMemory() int64 {
	data, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(data), "VmHWM:")
	fields := strings.Fields(after)
	if len(fields) == 0 {
		return 0
	}
	kB, err := strconv.ParseInt(fields[0], 10, 64)
	if err != nil {
		return 0
	}
	return kB << 10
}

// String lays the figures out for people.
func (f speeds) String() string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s, %d words, %d kB: %s\n\n", plural(f.Reports, "report"), f.Words, f.Bytes>>10, plural(f.Claims, "claim"))
	fmt.Fprintf(&s, "start to first report  %6.2f s\n", f.Start)
	if f.Peak > 0 {
		fmt.Fprintf(&s, "peak memory            %6d MB\n", f.Peak>>20)
	}
	fmt.Fprintf(&s, "\nworkers   reports/s     words/s\n")
	for _, r := range f.ByWorkers {
		fmt.Fprintf(&s, "%7d   %9.1f   %9.0f\n", r.Workers, r.Reports, r.Words)
	}
	if len(f.Growth) > 0 {
		fmt.Fprintf(&s, "\none report of      takes     per kB\n")
	}
	for _, g := range f.Growth {
		fmt.Fprintf(&s, "%10d kB  %7.1f ms  %6.2f ms\n", g.Bytes>>10, g.Milliseconds, g.Milliseconds/float64(g.Bytes>>10))
	}
	return s.String()
}
