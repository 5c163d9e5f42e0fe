package party

import (
	"strings"
	"testing"
)

func TestIntroducedAbbreviations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Baloch Liberation Army (BLA) said so.", "bla=Baloch Liberation Army"},
		{"Dans la nuit, la CMA, Coordination des mouvements de l'Azawad, a pris le camp.", "cma=Coordination des mouvements de l'Azawad"},
		{"Fighters of the Riverine Freedom Front (RFF) withdrew.", "rff=Riverine Freedom Front"},
		{"He joined the force (see map).", ""},
		{"The minister, a member of the ruling party (UPT), resigned.", ""},
	} {
		list := atoms(c.text)
		got := ""
		for k, s := range introduce(c.text, list) {
			got = k + "=" + c.text[list[s[0]].start:list[s[1]].end]
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestAbbreviationsOfTheText(t *testing.T) {
	l := lexicon(t, "en")
	text, sents := parsed(t, `the/DET/4/det Riverine/PROPN/4/compound Freedom/PROPN/4/compound Front/PROPN/8/nsubj (/PUNCT/6/punct RFF/PROPN/4/appos )/PUNCT/6/punct struck/VERB/0/root
the/DET/2/det RFF/PROPN/3/nsubj left/VERB/0/root`)
	n := l.Names(text, sents)
	if d := l.Describe(n, sents, 1, 1, Context{}); d.Class != Armed || d.Canonical != "Riverine Freedom Front" || d.Name != "RFF" {
		t.Errorf("RFF is %+v", d)
	}
}

// named lists the actors that a text in plain tokens names.
func named(t *testing.T, code, sentence string, ctx Context) string {
	l := lexicon(t, code)
	text, sents := parsed(t, sentence)
	n := l.Names(text, sents)
	var out []string
	for _, m := range n.sentences[0] {
		name := "-"
		if a := l.reader(n, sents, 0, ctx).resolve(&m); a != nil {
			name = a.Canonical
		}
		out = append(out, name)
	}
	return strings.Join(out, "; ")
}

func TestNamesInTheirCountry(t *testing.T) {
	for _, c := range []struct {
		lang, sentence string
		ctx            Context
		want           string
	}{
		{"en", "the/DET/2/det khawarij/NOUN/3/nsubj fled/VERB/0/root", Context{Country: "PAK", Year: 2024, Speaker: "Government of Pakistan"}, "Tehrik-i-Taliban Pakistan"},
		{"en", "the/DET/2/det khawarij/NOUN/3/nsubj fled/VERB/0/root", Context{Country: "YEM", Year: 2024}, "-"},
		{"en", "the/DET/2/det terrorists/NOUN/3/nsubj fled/VERB/0/root", Context{Country: "LKA", Year: 2000, Speaker: "Government of Sri Lanka"}, "Liberation Tigers of Tamil Eelam"},
		{"en", "the/DET/2/det terrorists/NOUN/3/nsubj fled/VERB/0/root", Context{Country: "LKA", Year: 2020, Speaker: "Government of Sri Lanka"}, "-"}, // they are no more
		{"en", "the/DET/2/det terrorists/NOUN/3/nsubj fled/VERB/0/root", Context{Country: "NGA", Year: 2024, Speaker: "Nigerian Army"}, "-"},           // of several
		{"en", "the/DET/3/det occupation/NOUN/3/compound forces/NOUN/4/nsubj fired/VERB/0/root", Context{Country: "PSE", Year: 2022, Speaker: "Hamas"}, "Israel Defense Forces"},
		{"fr", "l'/DET/2/det ennemi/NOUN/4/nsubj israélien/ADJ/2/amod tire/VERB/0/root", Context{Country: "LBN", Year: 2024, Speaker: "Hezbollah"}, "Israel Defense Forces"},
		{"en", "the/DET/3/det vigilante/NOUN/3/compound movement/NOUN/4/nsubj fled/VERB/0/root", Context{Country: "HTI", Year: 2024}, "Bwa Kale"},
		{"en", "the/DET/3/det vigilante/NOUN/3/compound movement/NOUN/4/nsubj fled/VERB/0/root", Context{Country: "MLI", Year: 2024}, "-"}, // so called elsewhere
		{"en", "Houthi/ADJ/2/amod rebels/NOUN/3/nsubj fled/VERB/0/root", Context{Country: "MLI", Year: 2024}, "Houthis"},
		{"en", "the/DET/2/det PKK/PROPN/3/nsubj fled/VERB/0/root", Context{Country: "TUR", Year: 1995}, "Kurdistan Workers' Party"},
		{"fr", "la/DET/2/det Minusma/PROPN/3/nsubj part/VERB/0/root", Context{Country: "MLI", Year: 2023}, "United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)"},
	} {
		if got := named(t, c.lang, c.sentence, c.ctx); got != c.want {
			t.Errorf("%s: got %s, want %s", c.sentence, got, c.want)
		}
	}
}

func TestSpeaker(t *testing.T) {
	for _, c := range []struct {
		lang, sentence string
		head           int
		ctx            Context
		want           string // kind | name | canonical
	}{
		{"en", "a/DET/3/det police/NOUN/3/compound spokesman/NOUN/0/root", 3, Context{Country: "MLI"}, "force | police spokesman | Malian National Police"},
		{"en", "a/DET/2/det spokesman/NOUN/0/root for/ADP/5/case the/DET/5/det Taliban/PROPN/2/nmod", 2, Context{Country: "AFG", Year: 2010}, "party | spokesman for the Taliban | Taliban"},
		{"en", "Col./PROPN/0/root Steve/PROPN/1/flat Holt/PROPN/1/flat ,/PUNCT/6/punct coalition/NOUN/6/compound spokesman/NOUN/1/appos", 1, Context{Country: "IRQ", Year: 2016}, "force | Col. Steve Holt | Combined Joint Task Force – Operation Inherent Resolve"},
		{"en", "residents/resident/NOUN/0/root", 1, Context{}, "witness | residents | "},
		{"en", "hospital/NOUN/2/compound sources/source/NOUN/0/root", 2, Context{}, "medic | hospital sources | "},
		{"en", "sources/source/NOUN/0/root", 1, Context{}, "unnamed | sources | "},
		{"en", "Moscow/PROPN/0/root", 1, Context{}, "office | Moscow | Government of Russia"},
		{"en", "governor/NOUN/0/root Anders/PROPN/1/flat Holt/PROPN/1/flat", 1, Context{}, "office | governor Anders Holt | "},
		{"fr", "le/DET/2/det ministère/NOUN/0/root russe/ADJ/2/amod de/ADP/6/case la/DET/6/det défense/NOUN/2/nmod", 2, Context{}, "force | ministère russe de la défense | Ministry of Defence of the Russian Federation"},
	} {
		l := lexicon(t, c.lang)
		text, sents := parsed(t, c.sentence)
		kind, d := l.Speaker(l.Names(text, sents), sents, 0, c.head-1, c.ctx)
		if got := string(kind) + " | " + d.Name + " | " + d.Canonical; got != c.want {
			t.Errorf("%s\n got %s\nwant %s", text, got, c.want)
		}
	}
}
