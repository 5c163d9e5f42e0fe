package gazetteer

import (
	"encoding/binary"
	"errors"
	"math"
)

// The data file is a header and sections, read in place.
//
//	header   magic, then offset and length (uint64) of each section
//	records  24 bytes a place, see record
//	texts    what a record points to: name, id, owner, radius, tab-separated, after their length (uvarint)
//	names    blocks of 16 names in order of (skeleton, folded form), front-coded, each with the places it can mean
//	heads    for each block: offset in names, offset in headkeys (uint32 each)
//	headkeys skeleton of each block's first name
//	filter   Bloom filter over folded forms and skeletons: most words of a text are no names
//	areas    place number of each division, uint32; noArea when it is in the base file
//	codes    code of each division ("SY.09.4901"), newline-separated
//	lands    "SY SYR" a line: the countries in order of their numbers
//	density  conflict events on a grid of 0.1 degree: latitude, longitude (int16 tenths), events (uint16)
const (
	magic      = "attestg2"
	recordSize = 24
	blockSize  = 16
	noArea     = math.MaxUint32
	noParent   = 1<<24 - 1
)

const (
	secRecords = iota
	secTexts
	secNames
	secHeads
	secHeadKeys
	secFilter
	secAreas
	secCodes
	secLands
	secDensity
	sections
)

const headerSize = len(magic) + sections*16

// record is a place in the file.
type record struct {
	lat, lon   float64 // NaN when there is no point
	population int
	number     uint32 // of its source
	text       uint32 // offset in texts
	parent     uint32 // number in areas, noParent for none
	kind       uint8
	land       uint8 // number in lands, 255 for none
	prior      uint8 // sixteenths
	source     uint8
}

// sources of places: what the ids of each begin with. Append only.
var sources = [...]string{"geonames:", "attest:", "icao:", "iso3166:", "geonames-area:", "natural-earth:", "user:"}

// Where an entry comes from; it decides how its id begins.
const (
	SourceGeoNames = iota
	SourceFacilities
	SourceAirports
	SourceCountries
	SourceAreas
	SourceNaturalEarth
	SourceUser
)

func put24(b []byte, v uint32) { b[0], b[1], b[2] = byte(v), byte(v>>8), byte(v>>16) }
func get24(s string) uint32    { return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 }
func get32(s string) uint32    { return get24(s) | uint32(s[3])<<24 }
func get64(s string) uint64    { return uint64(get32(s)) | uint64(get32(s[4:]))<<32 }

const noPoint = 1<<24 - 1

// degrees are kept in 1/46000 (some 2.4 m).
func packDegree(d, offset float64) uint32 {
	if math.IsNaN(d) {
		return noPoint
	}
	return uint32(math.Round((d + offset) * 46000))
}

func unpackDegree(v uint32, offset float64) float64 {
	if v == noPoint {
		return math.NaN()
	}
	return math.Round((float64(v)/46000-offset)*1e5) / 1e5
}

// population is kept as eleven bits times a power of two.
func packPopulation(n int) uint16 {
	e := 0
	for n >= 1<<11 && e < 31 {
		n = (n + 1) >> 1
		e++
	}
	return uint16(e<<11 | min(n, 1<<11-1))
}

func unpackPopulation(v uint16) int { return int(v&(1<<11-1)) << (v >> 11) }

func (r record) append(b []byte) []byte {
	var x [recordSize]byte
	put24(x[0:], packDegree(r.lat, 90))
	put24(x[3:], packDegree(r.lon, 180))
	binary.LittleEndian.PutUint16(x[6:], packPopulation(r.population))
	binary.LittleEndian.PutUint32(x[8:], r.number)
	binary.LittleEndian.PutUint32(x[12:], r.text)
	put24(x[16:], r.parent)
	x[19], x[20], x[21], x[22] = r.kind, r.land, r.prior, r.source
	return append(b, x[:]...)
}

func readRecord(s string) record {
	return record{
		lat: unpackDegree(get24(s), 90), lon: unpackDegree(get24(s[3:]), 180),
		population: unpackPopulation(uint16(s[6]) | uint16(s[7])<<8),
		number:     get32(s[8:]), text: get32(s[12:]), parent: get24(s[16:]),
		kind: s[19], land: s[20], prior: s[21], source: s[22],
	}
}

var errShort = errors.New("file is cut short or damaged")

// uvarint reads a number from s; a damaged file gives zero width, which the
// callers take for the end.
func uvarint(s string) (uint64, int) {
	var v uint64
	for i := 0; i < len(s) && i < 10; i++ {
		c := s[i]
		v |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			return v, i + 1
		}
	}
	return 0, 0
}

// filterBits are the three bits of a key in a Bloom filter of n bits.
func filterBits(key string, n uint64) [3]uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	h := uint64(offset)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint64(key[i])) * prime
	}
	h ^= h >> 29
	g := (h>>32)*0x9E3779B97F4A7C15 | 1
	return [3]uint64{h % n, (h + g) % n, (h + 2*g) % n}
}
