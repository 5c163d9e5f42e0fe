package view

import (
	"strconv"
	"strings"
)

// color is a colour of the terminal's own palette, so that the reader's theme
// holds; 0 is the terminal's text colour.
type color int

const (
	red     color = 31
	green   color = 32
	yellow  color = 33
	blue    color = 34
	magenta color = 35
	cyan    color = 36
)

// look is how a piece of text looks.
type look struct {
	color                color
	bold, dim, underline bool
}

// The looks of the table. A field's value and the words that say it share one.
var (
	labelLook  = look{dim: true}
	titleLook  = look{bold: true}
	actorLook  = look{color: red}
	targetLook = look{color: blue}
	placeLook  = look{color: green}
	timeLook   = look{color: yellow}
	meansLook  = look{color: magenta}
	harmLook   = look{color: magenta, bold: true}
	sourceLook = look{color: cyan}
	fieldLook  = map[string]look{
		"actor": actorLook, "target": targetLook, "place": placeLook, "places": placeLook, "time": timeLook,
		"instruments": meansLook, "effect": meansLook, "harm": harmLook, "killed": harmLook, "wounded": harmLook,
		"captured": harmLook, "source": sourceLook, "count": {bold: true},
	}
)

// sequence is the terminal's order for a look.
func (l look) sequence() string {
	var codes []string
	for _, c := range []struct {
		on   bool
		code int
	}{{l.bold, 1}, {l.dim, 2}, {l.underline, 4}, {l.color != 0, int(l.color)}} {
		if c.on {
			codes = append(codes, strconv.Itoa(c.code))
		}
	}
	return "\x1b[" + strings.Join(codes, ";") + "m"
}

// paint turns cells into a string; without colour looks are dropped.
func paint(line []cell, colors bool) string {
	var b strings.Builder
	now := look{}
	for _, c := range line {
		if colors && c.look != now {
			if now != (look{}) {
				b.WriteString("\x1b[0m")
			}
			if c.look != (look{}) {
				b.WriteString(c.look.sequence())
			}
			now = c.look
		}
		if c.text == "\u00A0" {
			b.WriteByte(' ') // its work, to hold a line together, is done
			continue
		}
		b.WriteString(c.text)
	}
	if now != (look{}) {
		b.WriteString("\x1b[0m")
	}
	return b.String()
}
