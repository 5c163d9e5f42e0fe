package authoring

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"attest"
)

const sample = `id: x-1
language: fr
published: 1996-05-08
---
BATANGAFO, 8 mai – L’armée a pilonné mardi le village de Kambakota, tuant au moins cinq civils, selon un prêtre.
L’armée nie avoir pilonné Kambakota.
---
@army: L’armée = Central African Armed Forces; state-force CAF
@kamba: Kambakota; CAF/Ouham; town 7.2 17.9

c1 shelling
act a pilonné
actor @army
target village; civilian CAF
harm killed 5- < au moins cinq
means artillery
place @kamba
time 1996-05-07 < mardi
source witness prêtre

c2 like c1 denied
act nie avoir pilonné
harm -
target -
means -
source perpetrator L’armée = Central African Armed Forces
`

func TestCompile(t *testing.T) {
	got, err := Compile("x.txt", sample)
	if err != nil {
		t.Fatal(err)
	}
	c1, c2 := got.Claims[0], got.Claims[1]
	if c1.Act != attest.Shelling || *c1.Harm.Killed.Low != 5 || c1.Harm.Killed.High != nil || c1.Time.Earliest != "1996-05-07" || c1.Time.Text != "mardi" {
		t.Errorf("c1: %+v", c1)
	}
	if a := c1.Evidence["actor"][0]; a.Start != 19 || a.Quote != "L’armée" {
		t.Errorf("the actor nearest to the act: %+v", a)
	}
	if c2.Stance != attest.Denied || c2.Harm != nil || c2.Target != nil || c2.Place.Admin1 != "Ouham" || c2.Source.Role != attest.Perpetrator {
		t.Errorf("c2: %+v", c2)
	}
	if a := c2.Evidence["actor"][0]; a.Start <= c1.Evidence["actor"][0].Start {
		t.Errorf("the copied actor stays at the first act: %+v", a)
	}
	if bad := attest.Validate(got); bad != nil {
		t.Error(bad)
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	for _, c := range []struct{ name, from, to, want string }{
		{"quote not there", "act a pilonné", "act a bombardé", `x.txt:12: "a bombardé" is not in the text`},
		{"act twice in the text", "act a pilonné", "act pilonné", `x.txt:12: "pilonné" stands in the text 2 times`},
		{"undefined", "actor @army", "actor @navy", "x.txt:13: @navy is not defined"},
		{"act", "c1 shelling", "c1 pounding", "x.txt:11: c1 act:"},
		{"order", "c2 like c1", "c3 like c1", "x.txt:21: c3 where c2 is next"},
		{"kind", "village; civilian", "village; peasant", `x.txt:14: "peasant"`},
		{"day", "1996-05-07", "1996-02-30", `x.txt:18: "1996-02-30" is no day`},
		{"field", "means artillery", "weapon artillery", `x.txt:16: "weapon" is no field`},
		{"metadata", "language: fr", "lang: fr", `x.txt:2: "lang: fr" is no metadata`},
		{"summary", "source witness prêtre", "source witness prêtre\npart c7", "x.txt:11: c1 is part of c7"},
	} {
		_, err := Compile("x.txt", strings.Replace(sample, c.from, c.to, 1))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

func TestTimes(t *testing.T) {
	for _, c := range []struct{ in, edtf, earliest, latest, precision string }{
		{"2001-02", "2001-02", "2001-02-01", "2001-02-28", "month"},
		{"1999", "1999", "1999-01-01", "1999-12-31", "year"},
		{"2001-02-03T04:30:00", "2001-02-03T04:30:00", "2001-02-03", "2001-02-03", "hour"},
		{"2001-02-26/2001-03-04 week", "2001-02-26/2001-03-04", "2001-02-26", "2001-03-04", "week"},
		{"2001-02-27/..", "2001-02-27/..", "2001-02-27", "2001-03-06", "range"},
		{"2001-02-27/.. until 2001-03-31", "2001-02-27/..", "2001-02-27", "2001-03-31", "range"},
		{"[2023-12-01,2023-12-08]", "[2023-12-01,2023-12-08]", "2023-12-01", "2023-12-08", "day"},
		{"XXXX-01-08", "XXXX-01-08", "0001-01-01", "9999-12-31", "day"},
	} {
		got, err := when(c.in)
		if err != nil || got.EDTF != c.edtf || got.Earliest != c.earliest || got.Latest != c.latest || string(got.Precision) != c.precision {
			t.Errorf("%s: %+v, %v", c.in, got, err)
		}
	}
}

func TestCodingApartFromTheReport(t *testing.T) {
	parts := strings.SplitN(sample, "\n---\n", 3)
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	write("report.txt", parts[0]+"\n---\n"+parts[1]+"\n")
	got, err := compileFile(write("coding.txt", "report: report.txt\n---\n"+parts[2]))
	if err != nil {
		t.Fatal(err)
	}
	want, err := Compile("x.txt", sample)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	broken := write("broken.txt", "report: report.txt\n---\nc1 shelling\nact a bombardé\n")
	if _, err := compileFile(broken); err == nil || !strings.HasPrefix(err.Error(), broken+":4: ") {
		t.Errorf("got %v, want line 4 named", err)
	}
	if _, err := compileFile(write("lost.txt", "report: nowhere.txt\n---\n")); err == nil || !strings.Contains(err.Error(), "nowhere.txt") {
		t.Errorf("got %v, want the missing file named", err)
	}
}
