package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"attest"
	"attest/edtf"
)

// formError is the key of what is wrong with a form.
type formError string

func (e formError) Error() string { return string(e) }

// received is a form with reports, its files in a folder.
type received struct {
	files  []string
	report attest.Report // what the form says of each report
}

func (f received) check() error {
	if len(f.files) == 0 {
		return formError("add.nothing")
	}
	if r := f.report; len(f.files) > 1 && (r.ID != "" || r.Title != "" || r.URL != "") {
		return formError("add.one")
	}
	if f.report.Published != "" {
		if _, err := edtf.Parse(f.report.Published); err != nil {
			return formError("add.date")
		}
	}
	return nil
}

// receive reads a form part by part, so that no file is held in memory.
func receive(r *http.Request, folder string) (received, error) {
	var f received
	parts, err := r.MultipartReader()
	if err != nil {
		return f, err
	}
	for {
		p, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return f, nil
		}
		if err != nil {
			return f, err
		}
		if err := f.take(p, folder); err != nil {
			return f, err
		}
	}
}

func (f *received) take(p *multipart.Part, folder string) error {
	switch p.FormName() {
	case "file":
		if p.FileName() == "" {
			return nil // the field was left empty
		}
		return f.save(p, folder, fileName(p.FileName()))
	case "text":
		return f.paste(p, folder)
	}
	value, err := io.ReadAll(io.LimitReader(p, smallForm))
	if err != nil {
		return err
	}
	text := strings.TrimSpace(string(value))
	switch p.FormName() {
	case "title":
		f.report.Title = text
	case "publisher":
		f.report.Publisher = text
	case "published":
		f.report.Published = text
	case "url":
		f.report.URL = text
	case "language":
		f.report.Language = text
	case "id":
		f.report.ID = text
	}
	return nil
}

// paste keeps a pasted text, under a name made of it: two texts are two reports.
func (f *received) paste(p io.Reader, folder string) error {
	text, err := io.ReadAll(p)
	if err != nil {
		return err
	}
	// A form sends line ends as CR LF, whatever they were.
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	if len(bytes.TrimSpace(text)) == 0 {
		return nil
	}
	sum := sha256.Sum256(text)
	return f.save(bytes.NewReader(text), folder, "pasted-"+hex.EncodeToString(sum[:6])+".txt")
}

// save keeps a part as a file, each in a folder of its own since several can
// have one name. An empty part is none.
func (f *received) save(p io.Reader, folder, name string) error {
	dir := filepath.Join(folder, strconv.Itoa(len(f.files)))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	path := filepath.Join(dir, name)
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	n, err := io.Copy(file, p)
	if err = errors.Join(err, file.Close()); err == nil && n > 0 {
		f.files = append(f.files, path)
	}
	return err
}

// longestName is how many characters of a file's name are kept.
const longestName = 100

// fileName is the name of a file as the reader's machine has it, without what
// could lead out of a folder or upset a terminal.
func fileName(name string) string {
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	name = strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || unicode.Is(unicode.Cf, c) || strings.ContainsRune(`<>:"|?*`, c) {
			return '_'
		}
		return c
	}, strings.ToValidUTF8(name, "_"))
	if runes := []rune(name); len(runes) > longestName {
		name = string(runes[len(runes)-longestName:]) // its ending tells its kind
	}
	if strings.Trim(name, ". ") == "" {
		return "file.txt"
	}
	return name
}
