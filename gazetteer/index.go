package gazetteer

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"attest"
)

// A local index is a folder with a data file for each table that was added.
const indexSuffix = ".gaz"

// OpenWith opens the embedded gazetteer with the local index in a folder
// beside it; a folder that is not there is an empty index. The files stay open
// as long as the program runs.
func OpenWith(folder string) (*Gazetteer, error) {
	g, err := Open()
	if err != nil {
		return nil, err
	}
	paths, err := filepath.Glob(filepath.Join(folder, "*"+indexSuffix))
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	base := g.files[0]
	out := &Gazetteer{files: []*file{base}}
	offset := int32(base.nplaces)
	for _, p := range paths {
		data, err := mapFile(p)
		if err != nil {
			return nil, err
		}
		f, err := openFile(data, base, offset)
		if err != nil {
			return nil, fmt.Errorf("%s: %w; add the table again", p, err)
		}
		out.files = append(out.files, f)
		offset += int32(f.nplaces)
	}
	return out, nil
}

// Added tells what AddFile did.
type Added struct {
	Index    string // the file that was written
	Lines    int
	Places   int
	Skipped  int              // features of no use to reports, such as streams
	Bad      int              // lines that could not be read
	Problems []attest.Problem // the first of them
}

const maxProblems = 20

// AddFile takes a table into the local index in a folder: a GeoNames dump
// (19 columns without a header, such as allCountries.txt) or a table with the
// columns of facilities.tsv. The table is read as a stream and memory stays
// bounded whatever its length. Adding a table of the same name again replaces
// it. Progress, which may be nil, is called now and then with the number of
// lines read.
func AddFile(table, folder string, progress func(lines int)) (Added, error) {
	in, err := os.Open(table)
	if err != nil {
		return Added{}, err
	}
	defer in.Close()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return Added{}, err
	}
	tmp, err := os.MkdirTemp(folder, ".adding")
	if err != nil {
		return Added{}, err
	}
	defer os.RemoveAll(tmp)
	g, err := Open()
	if err != nil {
		return Added{}, err
	}
	b, err := NewBuilder(tmp, strings.Split(g.files[0].sec[secLands], "\n"))
	if err != nil {
		return Added{}, err
	}
	defer b.Close()
	a := &adder{base: g.files[0], b: b, file: filepath.Base(table), progress: progress}
	if err := a.read(in); err != nil {
		return a.done, fmt.Errorf("%s: %w", table, err)
	}
	if a.done.Places == 0 {
		return a.done, fmt.Errorf("%s: no line of it is a place; it should be a GeoNames dump or have the columns of facilities.tsv", table)
	}
	a.done.Index = filepath.Join(folder, strings.TrimSuffix(filepath.Base(table), filepath.Ext(table))+indexSuffix)
	return a.done, a.write(tmp)
}

// adder reads a table into a builder.
type adder struct {
	base     *file
	b        *Builder
	file     string
	header   []string // of a facilities table
	done     Added
	progress func(int)
}

func (a *adder) read(in io.Reader) error {
	lines := bufio.NewReaderSize(in, 1<<20)
	for {
		line, err := lines.ReadString('\n')
		if line != "" {
			a.done.Lines++
			if err := a.line(strings.TrimRight(line, "\r\n")); err != nil {
				return err
			}
			if a.progress != nil && a.done.Lines%100000 == 0 {
				a.progress(a.done.Lines)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// line takes in one line; only a failing disk is an error.
func (a *adder) line(line string) error {
	if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
		return nil
	}
	col := strings.Split(strings.TrimPrefix(line, "\ufeff"), "\t")
	if a.header == nil && a.done.Places+a.done.Bad+a.done.Skipped == 0 && slices.Contains(col, "id") && slices.Contains(col, "lat") {
		a.header = col
		return nil
	}
	e, err := a.entry(col)
	if err != nil {
		a.done.Bad++
		if len(a.done.Problems) < maxProblems {
			a.done.Problems = append(a.done.Problems, attest.Problem{File: a.file, Line: a.done.Lines, Message: err.Error()})
		}
		return nil
	}
	if e.Kind == "" {
		a.done.Skipped++
		return nil
	}
	e.Names = slices.DeleteFunc(e.Names, func(n string) bool { return !UsableName(n) })
	e.Events = a.base.eventsNear(e.Lat, e.Lon)
	a.done.Places++
	return a.b.Add(e)
}

func (a *adder) entry(col []string) (Entry, error) {
	if a.header == nil {
		return GeoNamesEntry(col)
	}
	row := map[string]string{}
	for i, name := range a.header {
		if i < len(col) {
			row[name] = strings.TrimSpace(col[i])
		}
	}
	e, err := FacilityEntry(row)
	if err != nil {
		return e, err
	}
	if len(e.Land) == 3 {
		for _, l := range a.base.lands {
			if l.alpha3 == e.Land {
				e.Land = l.alpha2
			}
		}
	}
	e.Area = e.Land
	return e, nil
}

// write puts the finished file in its place at one stroke.
func (a *adder) write(tmp string) error {
	f, err := os.CreateTemp(tmp, "index")
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	if err := a.b.Write(w); err != nil {
		f.Close()
		return err
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), a.done.Index)
}
