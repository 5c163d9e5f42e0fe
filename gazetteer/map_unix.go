//go:build unix

package gazetteer

import (
	"fmt"
	"os"
	"syscall"
	"unsafe"
)

// mapFile maps a file into memory, so that an index of any size opens at once.
// It is never unmapped: places point into it.
func mapFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	if info.Size() == 0 {
		return "", nil
	}
	b, err := syscall.Mmap(int(f.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	return unsafe.String(&b[0], len(b)), nil
}
