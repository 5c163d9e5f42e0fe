package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// The seal is a small file beside the ledger with the SHA-256 of the ledger's
// bytes. The chain of the log shows that what was entered is unchanged; the
// seal shows it of every byte, the derived tables and the unused parts of
// pages too. While something writes, and after it was killed in between, the
// seal says "open".
const (
	sealSuffix = ".seal"
	sealOpen   = "open\n"
)

// SealState is what the seal says about a ledger's file.
type SealState string

const (
	Sealed   SealState = "sealed"   // every byte is as it was left
	Unsealed SealState = "unsealed" // a write is going on, or was cut off: the log alone vouches
	Broken   SealState = "broken"   // bytes were changed by something else
	NoSeal   SealState = "no-seal"  // the seal's file is gone
)

// seal hashes the file and writes the seal. Nobody else may write meanwhile.
func seal(path string) error {
	sum, err := fileHash(path)
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	return writeSeal(path, sum+"\n")
}

// leftOpen reports whether a write that was cut off left the seal open.
func leftOpen(path string) bool {
	old, err := os.ReadFile(path + sealSuffix)
	return err == nil && string(old) == sealOpen
}

// breakSeal marks that the file is about to change.
func breakSeal(path string) error {
	if leftOpen(path) {
		return nil
	}
	return writeSeal(path, sealOpen)
}

func writeSeal(path, text string) error {
	part := path + sealSuffix + ".part"
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	_, err = f.WriteString(text)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(part, path+sealSuffix)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("seal: %w", err), ignoreNone(os.Remove(part)))
	}
	return nil
}

func ignoreNone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// checkSeal compares the file with its seal.
func checkSeal(path string) (SealState, error) {
	text, err := os.ReadFile(path + sealSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return NoSeal, nil
	}
	if err != nil {
		return "", fmt.Errorf("read seal: %w", err)
	}
	if string(text) == sealOpen {
		return Unsealed, nil
	}
	sum, err := fileHash(path)
	if err != nil {
		return "", err
	}
	if strings.TrimSuffix(string(text), "\n") != sum || len(text) != len(sum)+1 {
		return Broken, nil
	}
	return Sealed, nil
}

func fileHash(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
