// Command termsvg draws what a program prints on a terminal as an SVG picture,
// for the documentation: it reads text with ANSI colours from standard input
// and writes the picture to standard output.
//
//	attest demo --color always | go run ./tools/termsvg -title "attest demo" > docs/demo.svg
package main

import (
	"bufio"
	"flag"
	"fmt"
	"html"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"
)

// Sizes in pixels: of a character cell, and of the frame around the text.
const (
	cellWidth, cellHeight = 8.43, 19.0
	margin, titleBar      = 20.0, 34.0
)

// colors are those of the terminal's palette, by their ANSI code.
var colors = map[int]string{31: "#ff8b8b", 32: "#9ad68b", 33: "#e8c66a", 34: "#8fb8ff", 35: "#dba3f0", 36: "#76d3d6"}

func main() {
	title := flag.String("title", "", "title of the window")
	lines := flag.Int("lines", 0, "number of lines to draw; 0 draws all")
	flag.Parse()
	if err := draw(os.Stdin, os.Stdout, *title, *lines); err != nil {
		fmt.Fprintln(os.Stderr, "termsvg:", err)
		os.Exit(1)
	}
}

func draw(in io.Reader, out io.Writer, title string, limit int) error {
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	lines := strings.Split(strings.TrimRight(string(data), "\n"), "\n")
	if limit > 0 && len(lines) > limit {
		lines = append(lines[:limit:limit], "\x1b[2m      ⋮\x1b[0m")
	}
	columns := 80
	width := float64(columns)*cellWidth + 2*margin
	height := float64(len(lines))*cellHeight + titleBar + 1.5*margin
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img" aria-label="%s">`+"\n",
		width, height, width, height, html.EscapeString("Output of "+title))
	fmt.Fprint(w, `<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;fill:#d8dee6;white-space:pre}.b{font-weight:700}.d{fill:#8a94a3}.u{text-decoration:underline}</style>`+"\n")
	fmt.Fprintf(w, `<rect width="%.0f" height="%.0f" rx="9" fill="#161b22"/>`+"\n", width, height)
	for i, c := range []string{"#ff5f57", "#febc2e", "#28c840"} {
		fmt.Fprintf(w, `<circle cx="%.0f" cy="17" r="5.5" fill="%s"/>`, margin+float64(i)*18, c)
	}
	fmt.Fprintf(w, `<text x="%.0f" y="22" text-anchor="middle" class="d">%s</text>`+"\n", width/2, html.EscapeString(title))
	for i, line := range lines {
		drawLine(w, line, titleBar+margin/2+float64(i+1)*cellHeight-5)
	}
	fmt.Fprintln(w, "</svg>")
	return w.Flush()
}

var order = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// drawLine draws a line; each run of one look stands at its own column, so
// that the columns hold whatever font the reader has.
func drawLine(w io.Writer, line string, y float64) {
	column, codes := 0, ""
	for line != "" {
		text := line
		at := order.FindStringSubmatchIndex(line)
		next, rest := codes, ""
		if at != nil {
			text, next, rest = line[:at[0]], line[at[2]:at[3]], line[at[1]:]
		}
		if strings.TrimSpace(text) != "" {
			lead := len(text) - len(strings.TrimLeft(text, " "))
			n := uniseg.StringWidth(text)
			x := margin + float64(column+lead)*cellWidth
			fmt.Fprintf(w, `<text x="%.2f" y="%.1f" textLength="%.2f" lengthAdjust="spacingAndGlyphs"%s>%s</text>`+"\n",
				x, y, float64(n-lead)*cellWidth, looks(codes), html.EscapeString(strings.ReplaceAll(text[lead:], " ", "\u00A0")))
		}
		column += uniseg.StringWidth(text)
		line, codes = rest, next
	}
}

// looks turns ANSI codes into attributes of a text.
func looks(codes string) string {
	var classes []string
	fill := ""
	for _, c := range strings.Split(codes, ";") {
		switch n, _ := strconv.Atoi(c); n {
		case 1:
			classes = append(classes, "b")
		case 2:
			classes = append(classes, "d")
		case 4:
			classes = append(classes, "u")
		default:
			fill = colors[n]
		}
	}
	s := ""
	if len(classes) > 0 {
		s = fmt.Sprintf(` class="%s"`, strings.Join(classes, " "))
	}
	if fill != "" {
		s += fmt.Sprintf(` style="fill:%s"`, fill)
	}
	return s
}
