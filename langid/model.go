package langid

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
)

// model is a fastText classifier with a pruned and product-quantised input
// matrix and a hierarchical softmax, as its release 12 of the file format
// stores it.
type model struct {
	dim        int
	minn, maxn int // lengths of the letter n-grams, in characters
	bucket     uint32
	words      map[string]int32 // to rows of the input
	nwords     int32
	kept       map[int32]int32 // n-gram buckets that pruning kept, to rows after the words
	labels     []string
	codes      []byte // of the rows, nsubq bytes each
	rows       int
	vectors    product
	norms      []byte // code of each row's length; none when rows are not normalised
	lengths    product
	output     []float32 // a row of dim for each inner node of the tree
	tree       []node
}

// product is a product quantiser: 256 centroids for each part of a vector.
type product struct {
	parts, width, lastWidth int
	centroids               []float32
}

// node is a node of the Huffman tree of the labels; leaves have no branches.
type node struct {
	left, right int32
	count       int64
}

const (
	magic      = 793712314
	version    = 12
	supervised = 3
	softmax    = 1 // loss: hierarchical
	endOfLine  = "</s>"
)

// reader reads little-endian values and keeps the first error.
type reader struct {
	b   *bytes.Reader
	err error
}

func (r *reader) read(into any) {
	if r.err == nil {
		r.err = binary.Read(r.b, binary.LittleEndian, into)
	}
}

func (r *reader) int32() int {
	var v int32
	r.read(&v)
	return int(v)
}

func (r *reader) int64() int {
	var v int64
	r.read(&v)
	return int(v)
}

func (r *reader) bool() bool {
	var v uint8
	r.read(&v)
	return v != 0
}

// some returns n when that many values of a size can still be there.
func (r *reader) some(n, size int) int {
	if r.err == nil && (n < 0 || n > r.b.Len()/size) {
		r.err = fmt.Errorf("%d values where %d bytes are left", n, r.b.Len())
	}
	if r.err != nil {
		return 0
	}
	return n
}

func (r *reader) string() string {
	var s []byte
	for r.err == nil {
		c, err := r.b.ReadByte()
		if err != nil {
			r.err = err
		}
		if c == 0 {
			break
		}
		s = append(s, c)
	}
	return string(s)
}

func (r *reader) bytes(n int) []byte {
	b := make([]byte, r.some(n, 1))
	r.read(b)
	return b
}

func (r *reader) floats(n int) []float32 {
	raw := r.bytes(4 * r.some(n, 4))
	out := make([]float32, len(raw)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}

// load reads a model.
func load(data []byte) (*model, error) {
	r := &reader{b: bytes.NewReader(data)}
	if m, v := r.int32(), r.int32(); r.err != nil || m != magic || v != version {
		return nil, fmt.Errorf("no fastText model of version %d", version)
	}
	m := &model{}
	m.arguments(r)
	counts := m.dictionary(r)
	m.input(r)
	if r.bool() {
		return nil, fmt.Errorf("the output matrix is quantised, which this reader does not know")
	}
	rows, columns := r.int64(), r.int64()
	if rows != len(m.labels) || columns != m.dim {
		return nil, fmt.Errorf("an output matrix of %d × %d for %d labels and %d dimensions", rows, columns, len(m.labels), m.dim)
	}
	m.output = r.floats(rows * columns)
	if r.err != nil {
		return nil, fmt.Errorf("the fastText model is cut short: %w", r.err)
	}
	m.tree = huffman(counts)
	return m, nil
}

func (m *model) arguments(r *reader) {
	m.dim = r.int32()
	r.int32() // window
	r.int32() // epochs
	r.int32() // least count
	r.int32() // negatives
	grams, loss, kind := r.int32(), r.int32(), r.int32()
	m.bucket = uint32(r.int32())
	m.minn, m.maxn = r.int32(), r.int32()
	r.int32() // learning rate updates
	var threshold float64
	r.read(&threshold)
	if r.err == nil && (grams != 1 || loss != softmax || kind != supervised || m.dim < 1 || m.bucket == 0) {
		r.err = fmt.Errorf("word n-grams %d, loss %d, kind %d, which this reader does not know", grams, loss, kind)
	}
}

// dictionary reads words and labels, and returns how often each label came.
func (m *model) dictionary(r *reader) []int64 {
	size := r.some(r.int32(), 10)
	m.nwords = int32(r.int32())
	r.int32() // labels
	r.int64() // tokens
	pruned := r.some(r.int64(), 8)
	m.words = make(map[string]int32, size)
	var counts []int64
	for i := range size {
		s, count := r.string(), r.int64()
		var kind uint8
		r.read(&kind)
		if kind == 0 {
			m.words[s] = int32(i)
		} else {
			m.labels = append(m.labels, s)
			counts = append(counts, int64(count))
		}
	}
	m.kept = make(map[int32]int32, pruned)
	pairs := r.bytes(8 * pruned)
	for i := 0; i+8 <= len(pairs); i += 8 {
		m.kept[int32(binary.LittleEndian.Uint32(pairs[i:]))] = int32(binary.LittleEndian.Uint32(pairs[i+4:]))
	}
	return counts
}

func (m *model) input(r *reader) {
	if !r.bool() {
		if r.err == nil {
			r.err = fmt.Errorf("the input matrix is not quantised, which this reader does not know")
		}
		return
	}
	normalised := r.bool()
	m.rows = r.int64()
	r.int64() // columns
	m.codes = r.bytes(r.int32())
	m.vectors = m.product(r)
	if normalised {
		m.norms = r.bytes(m.rows)
		m.lengths = m.product(r)
	}
	if r.err == nil && (len(m.codes) != m.rows*m.vectors.parts || m.vectors.width*(m.vectors.parts-1)+m.vectors.lastWidth != m.dim) {
		r.err = fmt.Errorf("%d codes for %d rows of %d parts", len(m.codes), m.rows, m.vectors.parts)
	}
}

func (m *model) product(r *reader) product {
	dim := r.int32()
	p := product{parts: r.int32(), width: r.int32(), lastWidth: r.int32()}
	p.centroids = r.floats(256 * dim)
	return p
}

// centroid returns the vector of a part's code.
func (p product) centroid(part int, code byte) []float32 {
	if part == p.parts-1 {
		at := part*256*p.width + int(code)*p.lastWidth
		return p.centroids[at : at+p.lastWidth]
	}
	at := (part*256 + int(code)) * p.width
	return p.centroids[at : at+p.width]
}

// huffman builds the tree of the labels, which come in falling order of their
// counts, by the method of two queues.
func huffman(counts []int64) []node {
	n := len(counts)
	tree := make([]node, 2*n-1)
	for i := range tree {
		tree[i] = node{left: -1, right: -1, count: math.MaxInt64 / 4}
		if i < n {
			tree[i].count = counts[i]
		}
	}
	leaf, inner := n-1, n
	for i := n; i < 2*n-1; i++ {
		var least [2]int
		for j := range least {
			if leaf >= 0 && tree[leaf].count < tree[inner].count {
				least[j] = leaf
				leaf--
			} else {
				least[j] = inner
				inner++
			}
		}
		tree[i] = node{left: int32(least[0]), right: int32(least[1]), count: tree[least[0]].count + tree[least[1]].count}
	}
	return tree
}
