package events

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"strings"
)

const (
	permutations = 128
	bands        = 32
	rows         = permutations / bands
	shingleWords = 3
)

// Print is the MinHash of a text: 128 permutations over shingles of three
// folded words (Broder, "On the resemblance and containment of documents",
// 1997). Size is the number of different shingles.
type Print struct {
	Size int
	Min  [permutations]uint32
}

// multipliers of the permutations: multiply-shift hashing (Dietzfelbinger and
// others, 1997) with constants from splitmix64, the same on every machine.
var multipliers, increments = func() (m, a [permutations]uint64) {
	seed := uint64(0x9e3779b97f4a7c15)
	next := func() uint64 {
		seed += 0x9e3779b97f4a7c15
		z := seed
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		return z ^ z>>31
	}
	for i := range m {
		m[i], a[i] = next()|1, next()
	}
	return
}()

func fingerprint(text string) Print {
	w := words(text)
	var p Print
	for i := range p.Min {
		p.Min[i] = ^uint32(0)
	}
	seen := map[uint64]bool{}
	for i := 0; i < len(w); i++ {
		end := min(i+shingleWords, len(w))
		if end-i < shingleWords && i > 0 {
			break // a text shorter than a shingle is one shingle
		}
		h := hash64(strings.Join(w[i:end], " "))
		if seen[h] {
			continue
		}
		seen[h] = true
		for k := range p.Min {
			if v := uint32((h*multipliers[k] + increments[k]) >> 32); v < p.Min[k] {
				p.Min[k] = v
			}
		}
	}
	p.Size = len(seen)
	return p
}

func hash64(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}

// jaccard estimates the share of shingles that two texts have in common among
// those of both; its standard error is at most 0.044.
func jaccard(a, b *Print) float64 {
	if a.Size == 0 || b.Size == 0 {
		return 0
	}
	same := 0
	for i := range a.Min {
		if a.Min[i] == b.Min[i] {
			same++
		}
	}
	return float64(same) / permutations
}

// contained estimates the share of the shorter text that is in the longer one.
func contained(a, b *Print) float64 {
	j := jaccard(a, b)
	small := min(a.Size, b.Size)
	if small == 0 {
		return 0
	}
	return min(1, j/(1+j)*float64(a.Size+b.Size)/float64(small))
}

// bandKey returns the key of a band under which near-copies meet.
func (p *Print) bandKey(b int) uint64 {
	h := uint64(b) + 1
	for _, v := range p.Min[b*rows : (b+1)*rows] {
		h = (h ^ uint64(v)) * 0x100000001b3
		h ^= h >> 29
	}
	return h
}

// MarshalText writes a print as base64, 688 characters.
func (p Print) MarshalText() ([]byte, error) {
	buf := make([]byte, 4+4*permutations)
	binary.LittleEndian.PutUint32(buf, uint32(p.Size))
	for i, v := range p.Min {
		binary.LittleEndian.PutUint32(buf[4+4*i:], v)
	}
	return base64.StdEncoding.AppendEncode(nil, buf), nil
}

// UnmarshalText reads what MarshalText wrote.
func (p *Print) UnmarshalText(text []byte) error {
	buf, err := base64.StdEncoding.AppendDecode(nil, text)
	if err != nil {
		return fmt.Errorf("read a text's print: %w", err)
	}
	if len(buf) != 4+4*permutations {
		return fmt.Errorf("read a text's print: %d bytes where %d belong", len(buf), 4+4*permutations)
	}
	p.Size = int(binary.LittleEndian.Uint32(buf))
	for i := range p.Min {
		p.Min[i] = binary.LittleEndian.Uint32(buf[4+4*i:])
	}
	return nil
}
