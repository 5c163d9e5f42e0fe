package gazetteer

import (
	"bufio"
	"container/heap"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
)

// dictionaryParts are the sections that make names searchable.
type dictionaryParts struct {
	names                   *os.File
	heads, headKeys, filter []byte
}

// dictionary merges the sorted runs into blocks.
func (b *Builder) dictionary() (dictionaryParts, error) {
	b.spill()
	if b.err != nil {
		return dictionaryParts{}, b.err
	}
	out, err := os.CreateTemp(b.dir, "names")
	if err != nil {
		return dictionaryParts{}, err
	}
	b.files = append(b.files, out)
	w := &blockWriter{out: bufio.NewWriterSize(out, 1<<20)}
	filter, err := b.newFilter()
	if err != nil {
		return dictionaryParts{}, err
	}
	var cur nameEntry
	var places []uint32
	err = b.merge(func(e nameEntry) {
		if e.folded != cur.folded && len(places) > 0 {
			w.add(cur, places)
			places = places[:0]
		}
		if len(places) == 0 || places[len(places)-1] != e.place {
			places = append(places, e.place)
		}
		cur = e
		filter.add(e.folded)
		filter.add(" " + e.skeleton)
	})
	if err != nil {
		return dictionaryParts{}, err
	}
	if len(places) > 0 {
		w.add(cur, places)
	}
	if err := w.out.Flush(); err != nil {
		return dictionaryParts{}, err
	}
	return dictionaryParts{names: out, heads: w.heads, headKeys: w.keys, filter: filter}, nil
}

// bloom is a Bloom filter of three bits a key.
type bloom []byte

func (f bloom) add(key string) {
	for _, bit := range filterBits(key, uint64(len(f))*8) {
		f[bit/8] |= 1 << (bit % 8)
	}
}

// newFilter makes a filter with about twelve bits for each different key.
func (b *Builder) newFilter() (bloom, error) {
	keys := 0
	var last nameEntry
	err := b.merge(func(e nameEntry) {
		if e.folded != last.folded {
			keys++
		}
		if e.skeleton != last.skeleton {
			keys++
		}
		last = e
	})
	return make(bloom, max(64, keys*12/8)), err
}

// blockWriter front-codes names in blocks.
type blockWriter struct {
	out   *bufio.Writer
	size  uint64
	n     int
	last  string
	heads []byte
	keys  []byte
	buf   []byte
}

func (w *blockWriter) add(e nameEntry, places []uint32) {
	shared := 0
	if w.n%blockSize == 0 {
		w.heads = binary.LittleEndian.AppendUint32(w.heads, uint32(w.size))
		w.heads = binary.LittleEndian.AppendUint32(w.heads, uint32(len(w.keys)))
		w.keys = append(w.keys, e.skeleton...)
	} else {
		for shared < min(len(w.last), len(e.folded), 255) && w.last[shared] == e.folded[shared] {
			shared++
		}
	}
	w.buf = append(w.buf[:0], byte(shared), byte(len(e.folded)-shared))
	w.buf = append(w.buf, e.folded[shared:]...)
	w.buf = binary.AppendUvarint(w.buf, uint64(len(places)))
	last := uint32(0)
	for _, p := range places {
		w.buf = binary.AppendUvarint(w.buf, uint64(p-last))
		last = p
	}
	w.out.Write(w.buf)
	w.size += uint64(len(w.buf))
	w.last = e.folded
	w.n++
}

// merge calls f for all names in order.
func (b *Builder) merge(f func(nameEntry)) error {
	var h runHeap
	for _, file := range b.runs {
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return err
		}
		r := &run{lines: bufio.NewScanner(bufio.NewReaderSize(file, 1<<18))}
		ok, err := r.next()
		if err != nil {
			return err
		}
		if ok {
			h = append(h, r)
		}
	}
	heap.Init(&h)
	for len(h) > 0 {
		f(h[0].head)
		ok, err := h[0].next()
		if err != nil {
			return err
		}
		if ok {
			heap.Fix(&h, 0)
		} else {
			heap.Pop(&h)
		}
	}
	return nil
}

type run struct {
	lines *bufio.Scanner
	head  nameEntry
}

func (r *run) next() (bool, error) {
	if !r.lines.Scan() {
		return false, r.lines.Err()
	}
	skeleton, rest, _ := strings.Cut(r.lines.Text(), "\t")
	folded, number, _ := strings.Cut(rest, "\t")
	n, err := strconv.ParseUint(number, 10, 32)
	if err != nil {
		return false, fmt.Errorf("temporary file is damaged: %w", err)
	}
	r.head = nameEntry{skeleton, folded, uint32(n)}
	return true, nil
}

type runHeap []*run

func (h runHeap) Len() int           { return len(h) }
func (h runHeap) Less(i, j int) bool { return compareNames(h[i].head, h[j].head) < 0 }
func (h runHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *runHeap) Push(x any)        { *h = append(*h, x.(*run)) }
func (h *runHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = slices.Delete(*h, len(*h)-1, len(*h))
	return last
}
