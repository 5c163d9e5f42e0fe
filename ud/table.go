package ud

import (
	"encoding/binary"
	"slices"
)

// table maps 32-bit keys to small numbers. Its slots are ordered by key, so
// that it is filled front to back from the sorted file without random access;
// a key is looked for from its proportional place onwards. Two words share a
// key once in several thousand words: that is a cost in accuracy too small to
// measure, and no word list has to be kept.
type table struct {
	shift uint
	slots []slot
}

type slot struct {
	key   uint32 // 0 when free
	value uint32
}

// newTable builds a table from sorted, unique keys.
func newTable(keys []uint32, value func(i int) uint32) table {
	if len(keys) == 0 {
		return table{}
	}
	bits := uint(8)
	for 1<<bits < len(keys)*3/2 {
		bits++
	}
	t := table{shift: 32 - bits}
	t.slots = make([]slot, 1<<bits, 1<<bits+64)
	next := 0
	for i, k := range keys {
		at := max(int(k>>t.shift), next)
		for at >= len(t.slots) {
			t.slots = append(t.slots, slot{})
		}
		t.slots[at] = slot{k, value(i)}
		next = at + 1
	}
	t.slots = append(t.slots, slot{}) // stops every search
	return t
}

// find returns the value of a key, and whether it is there.
func (t *table) find(k uint32) (uint32, bool) {
	if len(t.slots) == 0 {
		return 0, false
	}
	return t.findFrom(k, t.slots[k>>t.shift])
}

// findFrom is find for who has read the slot at the key's own place already.
func (t *table) findFrom(k uint32, s slot) (uint32, bool) {
	for i := k >> t.shift; ; {
		if s.key == k {
			return s.value, true
		}
		if s.key == 0 || s.key > k {
			return 0, false
		}
		i++
		s = t.slots[i]
	}
}

func (t *table) len() int {
	n := 0
	for _, s := range t.slots {
		if s.key != 0 {
			n++
		}
	}
	return n
}

// below tells whether all values are less than n.
func (t *table) below(n int) bool {
	for _, s := range t.slots {
		if s.key != 0 && int(s.value) >= n {
			return false
		}
	}
	return true
}

// tableOf builds a table from a map.
func tableOf(m map[uint32]uint32) table {
	keys := make([]uint32, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return newTable(keys, func(i int) uint32 { return m[keys[i]] })
}

// writeTable appends keys (as differences), then values.
func (w *writer) table(t table) {
	w.uint(uint64(t.len()))
	prev := uint32(0)
	for _, s := range t.slots {
		if s.key != 0 {
			w.uint(uint64(s.key - prev))
			prev = s.key
		}
	}
	for _, s := range t.slots {
		if s.key != 0 {
			w.uint(uint64(s.value))
		}
	}
}

func (r *reader) table() table {
	keys := r.keys(r.count())
	return newTable(keys, func(int) uint32 { return uint32(r.uint()) })
}

// writer and reader hold the model file's few forms: numbers and strings.
type writer struct{ buf []byte }

func (w *writer) uint(x uint64) { w.buf = binary.AppendUvarint(w.buf, x) }
func (w *writer) string(s string) {
	w.uint(uint64(len(s)))
	w.buf = append(w.buf, s...)
}
func (w *writer) strings(list []string) {
	w.uint(uint64(len(list)))
	for _, s := range list {
		w.string(s)
	}
}

type reader struct {
	buf []byte
	bad bool // the data ended early or held an impossible number
}

func (r *reader) uint() uint64 {
	if len(r.buf) > 0 && r.buf[0] < 0x80 { // most numbers are small
		x := r.buf[0]
		r.buf = r.buf[1:]
		return uint64(x)
	}
	x, n := binary.Uvarint(r.buf)
	if n <= 0 {
		r.bad, r.buf = true, nil
		return 0
	}
	r.buf = r.buf[n:]
	return x
}

// count is a number of things that follow, each at least one byte long.
func (r *reader) count() int {
	n := r.uint()
	if n > uint64(len(r.buf)) {
		r.bad = true
		return 0
	}
	return int(n)
}

func (r *reader) string() string { return string(r.bytes(r.count())) }

func (r *reader) bytes(n int) []byte {
	if n > len(r.buf) {
		r.bad = true
		return nil
	}
	b := r.buf[:n]
	r.buf = r.buf[n:]
	return b
}

func (r *reader) strings() []string {
	list := make([]string, r.count())
	for i := range list {
		list[i] = r.string()
	}
	return list
}

// keys reads n rising keys; repeated or falling ones mark the data as bad.
func (r *reader) keys(n int) []uint32 {
	keys := make([]uint32, n)
	prev := uint64(0)
	for i := range keys {
		d := r.uint()
		prev += d
		if d == 0 || prev > 0xFFFFFFFF {
			r.bad = true
			return nil
		}
		keys[i] = uint32(prev)
	}
	return keys
}
