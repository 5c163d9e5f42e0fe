package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestDraw(t *testing.T) {
	in := "\x1b[1mC1\x1b[0m  <killed> & \x1b[1;4;31mred\x1b[0m\n\nsecond\nthird\n"
	var out bytes.Buffer
	if err := draw(strings.NewReader(in), &out, "a & b", 3); err != nil {
		t.Fatal(err)
	}
	for d := xml.NewDecoder(bytes.NewReader(out.Bytes())); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, out.String())
		}
	}
	for _, want := range []string{`class="b">C1<`, "&lt;killed&gt;", `class="b u" style="fill:#ff8b8b">red<`, ">second<", "⋮"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "third") || strings.Contains(out.String(), "\x1b") {
		t.Errorf("too much in\n%s", out.String())
	}
}
