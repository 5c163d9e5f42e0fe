package party

import (
	"strings"
	"testing"

	"attest/ud"
)

// The list of actors must hang together: parents and speakers exist, years
// run forward, no two actors share a canonical name.
func TestActorsHangTogether(t *testing.T) {
	l := lexicon(t, "en")
	names := map[string]string{}
	for i := range l.actors {
		a := &l.actors[i]
		if other := names[a.Canonical]; other != "" {
			t.Errorf("%s and %s are both %q", other, a.ID, a.Canonical)
		}
		names[a.Canonical] = a.ID
		if a.Parent != "" && l.byID[a.Parent] == nil {
			t.Errorf("%s: no parent %q", a.ID, a.Parent)
		}
		if a.Last != 0 && a.First > a.Last {
			t.Errorf("%s: from %d to %d", a.ID, a.First, a.Last)
		}
		for _, c := range append([]string{a.Country}, a.Theatre...) {
			if _, ok := l.nations.byISO[c]; c != "" && !ok && c != "HKG" {
				t.Errorf("%s: no country %q", a.ID, c)
			}
		}
	}
	for _, a := range l.aliases {
		for _, side := range strings.Split(a.speaker, "+") {
			if _, ok := l.nations.byISO[side]; side != "" && !ok && l.byID[side] == nil {
				t.Errorf("%s: no speaker %q", l.actors[a.actor].ID, side)
			}
		}
	}
}

// A general word means who is meant by default in a country and year.
func TestGeneralWords(t *testing.T) {
	l := lexicon(t, "en")
	for _, c := range []struct {
		word, country string
		year          int
		want          string
	}{
		{"rebels/rebel", "SYR", 2013, "Syrian opposition"},
		{"rebels/rebel", "LKA", 1995, "Liberation Tigers of Tamil Eelam"},
		{"rebels/rebel", "COL", 1995, ""}, // several
		{"coalition/coalition", "IRQ", 2005, "Multi-National Force – Iraq"},
		{"coalition/coalition", "IRQ", 2016, "Combined Joint Task Force – Operation Inherent Resolve"},
		{"peacekeepers/peacekeeper", "BIH", 1993, "United Nations Protection Force"},
		{"peacekeepers/peacekeeper", "CAF", 2016, "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic (MINUSCA)"},
		{"Maoists/maoist", "NPL", 2003, "Communist Party of Nepal (Maoist)"},
		{"army/army", "ZAF", 1987, "South African Defence Force"},
		{"army/army", "ZAF", 2005, "South African National Defence Force"},
		{"army/army", "MWI", 2000, "Malawi Defence Force"},
		{"policemen/policeman", "VUT", 2000, "Vanuatuan Police"},
		{"junta/junta", "MMR", 2022, "Government of Myanmar"},
	} {
		form, lemma, _ := strings.Cut(c.word, "/")
		sents := []ud.Sentence{{End: len(form), Words: []ud.Word{{Form: form, Lemma: lemma, UPOS: "NOUN", Head: -1, Rel: "root", End: len(form)}}}}
		d := l.Describe(l.Names(form, sents), sents, 0, 0, Context{Country: c.country, Year: c.year})
		if d.Canonical != c.want {
			t.Errorf("%s in %s, %d: got %q, want %q", form, c.country, c.year, d.Canonical, c.want)
		}
	}
}

// Adjectives that are also ranks name no owner.
func TestAdjectivesAreNoOwners(t *testing.T) {
	for _, c := range []struct{ lang, sentence string }{
		{"en", "a/DET/3/det private/ADJ/3/amod school/NOUN/0/root"},
		{"en", "the/DET/3/det general/ADJ/3/amod hospital/NOUN/0/root"},
		{"fr", "le/DET/2/det hôpital/NOUN/0/root général/ADJ/2/amod"},
	} {
		l := lexicon(t, c.lang)
		text, sents := parsed(t, c.sentence)
		head := 2
		if c.lang == "fr" {
			head = 1
		}
		if d := l.Describe(l.Names(text, sents), sents, 0, head, Context{Country: "SYR", Year: 2014}); d.Class != Object || d.Owner != "" {
			t.Errorf("%s is %s of %q", text, d.Class, d.Owner)
		}
	}
}
