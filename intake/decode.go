package intake

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

var (
	bom     = []byte("\uFEFF")
	utf16LE = []byte{0xFF, 0xFE}
	utf16BE = []byte{0xFE, 0xFF}
)

// decode makes a string of the bytes of a text and says on the item what it
// changed and what a reader may not see.
func decode(data []byte, item *Item) string {
	if s, ok := fromUTF16(data); ok {
		item.note("is UTF-16 and was read as such; offsets count characters, not bytes")
		inspect(s, item)
		return s
	}
	if bytes.HasPrefix(data, bom) {
		data = data[len(bom):]
		item.note("begins with a byte order mark, which was dropped")
	}
	s := valid(data, item)
	inspect(s, item)
	return s
}

// valid replaces bytes that are no UTF-8 by U+FFFD, each run of them once.
func valid(data []byte, item *Item) string {
	at := firstInvalid(data)
	if at < 0 {
		return string(data)
	}
	where := ""
	if item.Line == 0 {
		where = lineOf(data, at) + ", "
	}
	item.problem("not UTF-8 (%sbyte %d is %#02x): read with U+FFFD in its stead; mend it with: iconv -f WINDOWS-1252 -t UTF-8", where, at+1, data[at])
	return strings.ToValidUTF8(string(data), "\uFFFD")
}

// firstInvalid is the offset of the first byte that is no UTF-8, or -1.
func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// isUTF16 reports whether a text begins with a UTF-16 byte order mark.
func isUTF16(data []byte) bool {
	return bytes.HasPrefix(data, utf16LE) || bytes.HasPrefix(data, utf16BE)
}

// fromUTF16 decodes text that begins with a UTF-16 byte order mark.
func fromUTF16(data []byte) (string, bool) {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, utf16LE):
		order = binary.LittleEndian
	case bytes.HasPrefix(data, utf16BE):
		order = binary.BigEndian
	default:
		return "", false
	}
	data = data[2:]
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units)), true
}

// inspect says what a text holds that nobody sees when looking at it. It stays
// in the text.
func inspect(s string, item *Item) {
	if i := strings.IndexByte(s, 0); i >= 0 {
		item.problem("NUL character (character %d): kept; check that the file is text (tr -d '\\000' takes them out)", utf8.RuneCountInString(s[:i])+1)
	}
	if i := strings.IndexAny(s, "\u202D\u202E"); i >= 0 {
		item.problem("direction override %U (character %d): kept, but the text may look other than it reads; take it out if it is not meant", first(s[i:]), utf8.RuneCountInString(s[:i])+1)
	}
	if i := strings.IndexAny(s, "\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2068\u2069"); i >= 0 {
		item.note("holds right-to-left marks (first: %U, character %d); they are kept, and offsets and quotes count them", first(s[i:]), utf8.RuneCountInString(s[:i])+1)
	}
	if strings.Contains(s, "\r\n") {
		item.note("lines end in CR LF; they are kept, and offsets count both characters")
	}
}

func first(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// lineOf says on which line of a file an offset is.
func lineOf(data []byte, at int) string {
	return "line " + strconv.Itoa(bytes.Count(data[:at], []byte("\n"))+1)
}
