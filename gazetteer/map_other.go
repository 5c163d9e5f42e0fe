//go:build !unix

package gazetteer

import "os"

func mapFile(path string) (string, error) {
	b, err := os.ReadFile(path)
	return string(b), err
}
