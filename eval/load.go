package eval

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"attest"
)

// Load reads coded reports from a file of JSON lines. Empty lines are passed
// over; an error names file and line.
func Load(path string) ([]attest.CodedReport, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("load coded reports: %w", err)
	}
	defer f.Close()
	return read(f, path)
}

func read(r io.Reader, name string) ([]attest.CodedReport, error) {
	var reports []attest.CodedReport
	lines := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := lines.ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("load coded reports: %w", err)
		}
		if strings.TrimSpace(line) != "" {
			var coded attest.CodedReport
			if err := json.Unmarshal([]byte(line), &coded); err != nil {
				return nil, fmt.Errorf("%s:%d: not a coded report: %s", name, n, attest.JSONFault(err))
			}
			reports = append(reports, coded)
		}
		if err != nil {
			return reports, nil
		}
	}
}
