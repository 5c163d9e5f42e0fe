package ledger

import (
	"bytes"
	"testing"
)

func FuzzPack(f *testing.F) {
	f.Add([]byte(""))
	f.Add(bytes.Repeat([]byte("abc"), 200))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := unpack(pack(b))
		if err != nil || !bytes.Equal(got, b) {
			t.Errorf("%q: %q %v", b, got, err)
		}
		_, _ = unpack(b) // whatever the bytes, it must not panic
	})
}

func FuzzSearchable(f *testing.F) {
	f.Add("Œuvre مُقَاوَمة \x00")
	f.Add("\xf0ǰ")
	f.Fuzz(func(t *testing.T, s string) {
		if once := searchable(s); searchable(once) != once {
			t.Errorf("%q folds to %q and that to %q", s, once, searchable(once))
		}
	})
}
