package gazetteer

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
)

// Entry is a place to be put into a data file.
type Entry struct {
	Source     int    // SourceGeoNames …
	Number     uint32 // of a GeoNames place
	ID         string // of any other
	Name       string
	Names      []string // other names
	Land       string   // ISO 3166-1 alpha-2
	Area       string   // code of the division it lies in: "SY.09"
	Code       string   // its own code, when it is a division or country
	Kind       Kind
	Lat, Lon   float64 // NaN when unknown
	Population int
	Events     int     // of armed conflict nearby
	Seat       float64 // weight of an administrative seat
	RadiusKM   float64 // 0: that of the kind
	Owner      string
}

// Builder writes a data file. It keeps names in memory up to a bound and
// spills sorted runs to a temporary folder, so that a table of any length can
// be taken in.
type Builder struct {
	dir      string
	texts    *bufio.Writer
	records  *bufio.Writer
	files    []*os.File
	textSize uint64
	places   uint32
	areas    map[string]uint32
	codes    []string
	areaOf   []uint32
	lands    []string // "SY SYR"
	landOf   map[string]uint8
	density  []byte
	names    []nameEntry
	bytes    int
	runs     []*os.File
	err      error
}

// runBytes bounds the names held in memory between two spills.
const runBytes = 96 << 20

type nameEntry struct {
	skeleton, folded string
	place            uint32
}

// NewBuilder makes a builder that spills into a folder; lands are lines "SY SYR".
func NewBuilder(dir string, lands []string) (*Builder, error) {
	b := &Builder{dir: dir, areas: map[string]uint32{}, landOf: map[string]uint8{}, lands: lands}
	for i, l := range lands {
		a2, _, _ := strings.Cut(l, " ")
		b.landOf[a2] = uint8(i)
	}
	for _, w := range []**bufio.Writer{&b.texts, &b.records} {
		f, err := os.CreateTemp(dir, "part")
		if err != nil {
			return nil, err
		}
		b.files = append(b.files, f)
		*w = bufio.NewWriterSize(f, 1<<20)
	}
	return b, nil
}

// SetDensity adds the grid of conflict events.
func (b *Builder) SetDensity(grid []byte) { b.density = grid }

// Add puts in a place.
func (b *Builder) Add(e Entry) error {
	if b.err != nil {
		return b.err
	}
	kind, ok := kindNumber[e.Kind]
	if !ok {
		return fmt.Errorf("place %q: unknown kind %q", e.Name, e.Kind)
	}
	land, ok := b.landOf[e.Land]
	if !ok {
		land = 255
	}
	r := record{lat: e.Lat, lon: e.Lon, population: e.Population, number: e.Number, text: uint32(b.textSize), parent: noParent,
		kind: uint8(kind), land: land, source: uint8(e.Source),
		prior: uint8(min(255, math.Round(16*prior(e.Kind, e.Population, e.Events, e.Seat))))}
	if e.Area != "" {
		r.parent = b.area(e.Area)
	}
	if e.Code != "" {
		b.areaOf[b.area(e.Code)] = b.places
	}
	b.text(e)
	b.record(r)
	seen := map[string]bool{}
	for _, name := range append([]string{e.Name}, e.Names...) {
		folded := Fold(name)
		if folded == "" || seen[folded] || len(folded) > 255 {
			continue
		}
		seen[folded] = true
		b.addName(nameEntry{skeletonOf(spelled(folded)), folded, b.places})
	}
	b.places++
	return b.err
}

func (b *Builder) area(code string) uint32 {
	if n, ok := b.areas[code]; ok {
		return n
	}
	n := uint32(len(b.codes))
	b.areas[code] = n
	b.codes = append(b.codes, code)
	b.areaOf = append(b.areaOf, noArea)
	return n
}

// known returns the place that a division's code stands for; a division that no
// list has ("US.CT.170", newer than the list) stands for the one that holds it.
func (b *Builder) known(code string) uint32 {
	for {
		if n, ok := b.areas[code]; ok && b.areaOf[n] != noArea {
			return b.areaOf[n]
		}
		dot := strings.LastIndexByte(code, '.')
		if dot < 0 {
			return noArea
		}
		code = code[:dot]
	}
}

func (b *Builder) text(e Entry) {
	s := e.Name
	if e.Source != SourceGeoNames || e.Owner != "" || e.RadiusKM > 0 {
		s += "\t" + e.ID + "\t" + e.Owner + "\t"
		if e.RadiusKM > 0 {
			s += strconv.FormatFloat(e.RadiusKM, 'f', -1, 64)
		}
	}
	s = strings.TrimRight(s, "\t")
	head := binary.AppendUvarint(nil, uint64(len(s)))
	b.textSize += uint64(len(head) + len(s))
	if b.textSize > math.MaxUint32 {
		b.err = fmt.Errorf("more than 4 GB of names")
		return
	}
	b.texts.Write(head)
	b.texts.WriteString(s)
}

func (b *Builder) record(r record) {
	if _, err := b.records.Write(r.append(nil)); err != nil && b.err == nil {
		b.err = err
	}
}

func (b *Builder) addName(e nameEntry) {
	b.names = append(b.names, e)
	b.bytes += len(e.skeleton) + len(e.folded) + 48
	if b.bytes > runBytes {
		b.spill()
	}
}

func compareNames(a, c nameEntry) int {
	return cmp.Or(strings.Compare(a.skeleton, c.skeleton), strings.Compare(a.folded, c.folded), cmp.Compare(a.place, c.place))
}

// spill writes the names in memory as a sorted run.
func (b *Builder) spill() {
	slices.SortFunc(b.names, compareNames)
	f, err := os.CreateTemp(b.dir, "run")
	if err != nil {
		b.err = err
		return
	}
	w := bufio.NewWriterSize(f, 1<<20)
	for _, e := range b.names {
		fmt.Fprintf(w, "%s\t%s\t%d\n", e.skeleton, e.folded, e.place)
	}
	if err := w.Flush(); err != nil {
		b.err = err
	}
	b.runs = append(b.runs, f)
	b.names, b.bytes = b.names[:0], 0
}

// Close removes the temporary files.
func (b *Builder) Close() {
	for _, f := range append(b.files, b.runs...) {
		f.Close()
		os.Remove(f.Name())
	}
	b.files, b.runs = nil, nil
}

// Write ends the building and writes the file.
func (b *Builder) Write(out io.Writer) error {
	if b.err != nil {
		return b.err
	}
	dict, err := b.dictionary()
	if err != nil {
		return err
	}
	var areas []byte
	for _, code := range b.codes {
		areas = binary.LittleEndian.AppendUint32(areas, b.known(code))
	}
	parts := [sections]section{
		secRecords: {file: b.files[1]}, secTexts: {file: b.files[0]},
		secNames: {file: dict.names}, secHeads: {data: dict.heads}, secHeadKeys: {data: dict.headKeys}, secFilter: {data: dict.filter},
		secAreas: {data: areas}, secCodes: {data: []byte(strings.Join(b.codes, "\n"))},
		secLands: {data: []byte(strings.Join(b.lands, "\n"))}, secDensity: {data: b.density},
	}
	if err := b.texts.Flush(); err != nil {
		return err
	}
	if err := b.records.Flush(); err != nil {
		return err
	}
	return writeSections(out, parts)
}

type section struct {
	data []byte
	file *os.File
}

func writeSections(out io.Writer, parts [sections]section) error {
	head := []byte(magic)
	at := uint64(headerSize)
	for i := range parts {
		n := uint64(len(parts[i].data))
		if f := parts[i].file; f != nil {
			end, err := f.Seek(0, io.SeekEnd)
			if err != nil {
				return err
			}
			n = uint64(end)
		}
		head = binary.LittleEndian.AppendUint64(head, at)
		head = binary.LittleEndian.AppendUint64(head, n)
		at += n
	}
	if _, err := out.Write(head); err != nil {
		return err
	}
	for _, p := range parts {
		var r io.Reader = bytes.NewReader(p.data)
		if p.file != nil {
			if _, err := p.file.Seek(0, io.SeekStart); err != nil {
				return err
			}
			r = p.file
		}
		if _, err := io.Copy(out, r); err != nil {
			return err
		}
	}
	return nil
}
