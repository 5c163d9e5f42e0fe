package gazetteer

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	"attest"
)

// file is one data file, read in place.
type file struct {
	sec     [sections]string
	lands   []land
	areaOf  []int32 // place number of each division over both files, -1 when neither holds it
	base    *file   // the file whose divisions this one refers to
	offset  int32   // added to place numbers to make them unique over both files
	nplaces int
	nblocks int
}

type land struct{ alpha2, alpha3 string }

// openFile reads a data file; base and offset are those of a local index.
func openFile(data string, base *file, offset int32) (*file, error) {
	if len(data) < headerSize || data[:len(magic)] != magic {
		return nil, fmt.Errorf("no gazetteer data file of this version (it begins with %q)", data[:min(len(data), len(magic))])
	}
	f := &file{base: base}
	for i := range f.sec {
		h := data[len(magic)+16*i:]
		at, n := get64(h), get64(h[8:])
		if at > uint64(len(data)) || n > uint64(len(data))-at {
			return nil, errShort
		}
		f.sec[i] = data[at : at+n]
	}
	if len(f.sec[secFilter]) == 0 {
		return nil, errShort
	}
	f.nplaces = len(f.sec[secRecords]) / recordSize
	f.nblocks = len(f.sec[secHeads]) / 8
	for _, line := range strings.Split(f.sec[secLands], "\n") {
		a2, a3, _ := strings.Cut(line, " ")
		f.lands = append(f.lands, land{a2, a3})
	}
	f.areaOf = make([]int32, len(f.sec[secAreas])/4)
	for i := range f.areaOf {
		f.areaOf[i] = -1
		if p := get32(f.sec[secAreas][4*i:]); p < uint32(f.nplaces) {
			f.areaOf[i] = int32(p)
		}
	}
	if base != nil {
		f.offset = offset
		f.linkAreas()
	}
	return f, nil
}

// linkAreas finds the divisions that only the base file holds.
func (f *file) linkAreas() {
	if len(f.areaOf) == 0 {
		return
	}
	inBase := map[string]int32{}
	for i, code := range strings.Split(f.base.sec[secCodes], "\n") {
		if i < len(f.base.areaOf) {
			inBase[code] = f.base.areaOf[i]
		}
	}
	for i, code := range strings.Split(f.sec[secCodes], "\n") {
		if i >= len(f.areaOf) {
			break
		}
		if p, ok := inBase[code]; ok && p >= 0 {
			f.areaOf[i] = p
		} else if f.areaOf[i] >= 0 {
			f.areaOf[i] += f.offset
		}
	}
}

// place reads the place with a number of this file.
func (f *file) place(n int32) Place {
	r := readRecord(f.sec[secRecords][int(n)*recordSize:])
	kind := kinds[min(int(r.kind), len(kinds)-1)]
	p := Place{Lat: r.lat, Lon: r.lon, HasPoint: !math.IsNaN(r.lat) && !math.IsNaN(r.lon), Kind: kind.kind, Precision: kind.precision,
		Population: r.population, RadiusKM: kind.radius, ref: n + f.offset, parent: -1}
	if !p.HasPoint {
		p.Lat, p.Lon = 0, 0
	}
	var id, radius string
	p.Name, id, p.Owner, radius = f.text(r.text)
	if km, err := strconv.ParseFloat(radius, 64); err == nil {
		p.RadiusKM = km
	}
	if r.source == SourceGeoNames {
		id = strconv.FormatUint(uint64(r.number), 10)
	}
	if int(r.source) < len(sources) {
		p.ID = sources[r.source] + id
	}
	if int(r.land) < len(f.lands) {
		p.Country = f.lands[r.land].alpha3
	}
	if int(r.parent) < len(f.areaOf) {
		p.parent = f.areaOf[r.parent]
	}
	p.Precision = settle(p)
	p.Admin1 = f.admin1(p.parent)
	return p
}

// admin1 names the first-order division at or above an area, given by its
// number over both files.
func (f *file) admin1(area int32) string {
	for range 5 {
		owner, n := f, area-f.offset
		if n < 0 && f.base != nil {
			owner, n = f.base, area
		}
		if n < 0 || n >= int32(owner.nplaces) {
			return ""
		}
		r := readRecord(owner.sec[secRecords][int(n)*recordSize:])
		if int(r.kind) < len(kinds) && kinds[r.kind].kind == "admin1" {
			name, _, _, _ := owner.text(r.text)
			return name
		}
		if int(r.parent) >= len(owner.areaOf) {
			return ""
		}
		area = owner.areaOf[r.parent]
	}
	return ""
}

// settle mends the precision of a region that is no wider than a province.
func settle(p Place) attest.Precision {
	if p.Kind != "region" {
		return p.Precision
	}
	switch {
	case p.Country == "" || p.RadiusKM > 450:
		return attest.RegionP
	case p.RadiusKM > 40:
		return attest.Province
	default:
		return attest.District
	}
}

func (f *file) text(at uint32) (name, id, owner, radius string) {
	if uint64(at) >= uint64(len(f.sec[secTexts])) {
		return "", "", "", ""
	}
	s := f.sec[secTexts][at:]
	n, w := uvarint(s)
	if w == 0 || n > uint64(len(s)-w) {
		return "", "", "", ""
	}
	name, rest, _ := strings.Cut(s[w:w+int(n)], "\t")
	id, rest, _ = strings.Cut(rest, "\t")
	owner, radius, _ = strings.Cut(rest, "\t")
	return name, id, owner, radius
}

func (f *file) priorOf(n int32) float64 {
	return float64(f.sec[secRecords][int(n)*recordSize+21]) / 16
}

// has reports whether a key may be in the file; it errs only towards yes.
func (f *file) has(key string) bool {
	filter := f.sec[secFilter]
	for _, bit := range filterBits(key, uint64(len(filter))*8) {
		if filter[bit/8]&(1<<(bit%8)) == 0 {
			return false
		}
	}
	return true
}

func (f *file) headKey(block int) string {
	h := f.sec[secHeads][8*block:]
	end := uint32(len(f.sec[secHeadKeys]))
	if block+1 < f.nblocks {
		end = get32(h[12:])
	}
	from := get32(h[4:])
	if from > end || end > uint32(len(f.sec[secHeadKeys])) {
		return ""
	}
	return f.sec[secHeadKeys][from:end]
}

// headName is the first name of a block.
func (f *file) headName(block int) string {
	at := get32(f.sec[secHeads][8*block:])
	names := f.sec[secNames]
	if uint64(at)+2 > uint64(len(names)) {
		return ""
	}
	n := int(names[at+1])
	if int(at)+2+n > len(names) {
		return ""
	}
	return names[at+2 : int(at)+2+n]
}

// names calls f with each name from a block on, and what it can mean, until f
// returns false.
func (f *file) names(block int, visit func(folded []byte, places []int32) bool) {
	if block >= f.nblocks {
		return
	}
	at := get32(f.sec[secHeads][8*block:])
	if uint64(at) > uint64(len(f.sec[secNames])) {
		return
	}
	s := f.sec[secNames][at:]
	name := make([]byte, 0, 64)
	var places []int32
	for len(s) > 2 {
		shared, n := int(s[0]), int(s[1])
		if shared > len(name) || 2+n > len(s) {
			return
		}
		name = append(name[:shared], s[2:2+n]...)
		s = s[2+n:]
		count, w := uvarint(s)
		if w == 0 || count > uint64(f.nplaces) {
			return
		}
		s = s[w:]
		places = places[:0]
		last := uint64(0)
		for range count {
			d, w := uvarint(s)
			if w == 0 {
				return
			}
			s = s[w:]
			last += d
			if last >= uint64(f.nplaces) {
				return
			}
			places = append(places, int32(last))
		}
		if !visit(name, places) {
			return
		}
	}
}

// exact returns the numbers of the places with the folded name.
func (f *file) exact(folded, skeleton string) []int32 {
	if !f.has(folded) {
		return nil
	}
	block := sort.Search(f.nblocks, func(i int) bool {
		if k := f.headKey(i); k != skeleton {
			return k > skeleton
		}
		return f.headName(i) > folded
	}) - 1
	if block < 0 {
		return nil
	}
	var found []int32
	left := blockSize
	f.names(block, func(name []byte, places []int32) bool {
		left--
		if string(name) == folded {
			found = places
			return false
		}
		return left > 0
	})
	return found
}

// similar calls visit for each name with the skeleton.
func (f *file) similar(skeleton string, visit func(folded string, places []int32)) {
	if !f.has(" " + skeleton) {
		return
	}
	block := max(0, sort.Search(f.nblocks, func(i int) bool { return f.headKey(i) >= skeleton })-1)
	before := true
	f.names(block, func(name []byte, places []int32) bool {
		s := string(name)
		k := skeletonOf(spelled(s))
		if k == skeleton {
			before = false
			visit(s, places)
			return true
		}
		return before && k < skeleton
	})
}
