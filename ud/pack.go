package ud

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"io"
)

// A model file is a gzip file of several members, each of which tells its own
// length in its header's extra field, so that they can be unpacked side by
// side; gunzip reads it like any other.
var lengthField = []byte{'A', 'T', 8, 0}

// The extra field begins after the fixed header and its own length.
const extraAt = 12

// pack makes a gzip member.
func pack(plain []byte) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	z.Extra = append(bytes.Clone(lengthField), make([]byte, 8)...)
	if _, err := z.Write(plain); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	member := b.Bytes()
	binary.LittleEndian.PutUint64(member[extraAt+len(lengthField):], uint64(len(member)))
	return member, nil
}

// members cuts a file into its members.
func members(data []byte) ([][]byte, error) {
	var out [][]byte
	for len(data) > 0 {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		if len(z.Extra) != len(lengthField)+8 || !bytes.HasPrefix(z.Extra, lengthField) {
			return nil, errors.New("a part does not tell its length")
		}
		n := binary.LittleEndian.Uint64(z.Extra[len(lengthField):])
		if n < extraAt+8 || n > uint64(len(data)) {
			return nil, errors.New("a part is cut off")
		}
		out = append(out, data[:n])
		data = data[n:]
	}
	return out, nil
}

func unpack(member []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(member))
	if err != nil {
		return nil, err
	}
	// The trailer has the length of what was packed: no copying while reading.
	const most = 1 << 28
	n := binary.LittleEndian.Uint32(member[len(member)-4:])
	b := bytes.NewBuffer(make([]byte, 0, min(n, most)+bytes.MinRead))
	_, err = io.Copy(b, z)
	return b.Bytes(), err
}
