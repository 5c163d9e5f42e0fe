package coding

import (
	"fmt"
	"strings"
	"testing"

	"attest"
)

// A paradigm varies one part of a sentence whose reading is known, and nothing else of
// what is read may change. Parsers that read long sentences well stumble over such small
// words: "killed up to 20 soldiers", « ont tué plus de 20 soldats ».
type paradigm struct {
	name, language, sentence string // with % where the parts go
	parts                    []string
	want                     string
}

func TestParadigms(t *testing.T) {
	english := []string{"20", "at least 20", "more than 20", "up to 20", "nearly 20", "close to 20", "about 20", "some 20", "as many as 20", "no fewer than 20", "between 10 and 20", "10 to 20", "over 20", "another 20", "an estimated 20", "two dozen", "in excess of 20", "twenty", "at the very least 20"}
	french := []string{"20", "au moins 20", "plus de 20", "jusqu'à 20", "près de 20", "environ 20", "quelque 20", "vingt", "pas moins de 20", "entre 10 et 20", "10 à 20", "au total 20", "autour de 20"}
	speakers := []string{"%, police said.", "Police said %.", "%, according to police.", "According to police, %.", "\"%,\" said police spokesman John Banda.", "%, the police spokesman, John Banda, said.", "%, police told reporters on Saturday."}
	agents := []string{"rebels", "suspected rebels", "heavily armed rebels", "a group of rebels", "dozens of rebels on motorbikes", "rebels wearing army fatigues", "rebels loyal to a former governor", "rebels of the Red Spear"}
	rebelles := []string{"des rebelles", "des rebelles présumés", "les rebelles", "un groupe de rebelles", "des dizaines de rebelles à moto", "des rebelles lourdement armés", "des rebelles fidèles à un ancien gouverneur"}
	const killed, tués = "rebels > soldiers in Gao", "rebelles > soldats in Gao"
	c := newCoder(t)
	for _, p := range []paradigm{
		{"number of the object", "en", "Rebels killed % soldiers in Gao on Friday.", english, killed},
		{"number behind a perfect", "en", "Rebels have kidnapped % soldiers in Gao.", english, killed},
		{"number of the subject", "en", "% soldiers were killed by rebels in Gao on Friday.", english, killed},
		{"number of those left dead", "en", "An attack by rebels in Gao on Friday left % soldiers dead.", english, killed},
		{"speaker", "en", "", spoken(speakers, "rebels shot dead six teachers in Gao on Friday"), "rebels > teachers in Gao by police"},
		{"doer", "en", "On Friday morning, % gunned down six teachers in Gao.", agents, "rebels > teachers in Gao"},
		{"doer of a passive", "en", "Six teachers were abducted by % in Gao last week.", agents, "rebels > teachers in Gao"},
		{"doer of a noun", "en", "An attack by % in Gao on Friday left six teachers dead.", agents, "rebels > teachers in Gao"},
		{"nombre de l'objet", "fr", "Les rebelles ont tué % soldats vendredi à Gao.", french, tués},
		{"nombre derrière le jour", "fr", "Les rebelles ont tué vendredi soir % soldats à Gao.", french, tués},
		{"nombre du sujet", "fr", "% soldats ont été tués par des rebelles vendredi à Gao.", french, tués},
		{"nombre et détail", "fr", "% soldats, dont deux officiers, ont été enlevés par des rebelles à Gao.", french, tués},
		{"auteur", "fr", "Vendredi matin, % ont abattu six enseignants à Gao.", rebelles[:3], "rebelles > enseignants in Gao"},
		{"auteur du passif", "fr", "Six enseignants ont été enlevés à Gao par %.", rebelles, "rebelles > enseignants in Gao"},
	} {
		t.Run(p.name, func(t *testing.T) { p.check(t, c) })
	}
}

// spoken puts a clause into the sentences of those who tell it.
func spoken(frames []string, clause string) []string {
	var out []string
	for _, f := range frames {
		out = append(out, strings.Replace(f, "%", clause, 1))
	}
	return out
}

func (p paradigm) check(t *testing.T, c *Coder) {
	t.Helper()
	for _, part := range p.parts {
		text := part
		if p.sentence != "" {
			text = strings.Replace(p.sentence, "%", part, 1)
		}
		text = strings.ToUpper(text[:1]) + text[1:]
		coded := c.Code(attest.Report{ID: "p", Text: text, Language: p.language, Published: "2024-02-05"}).Coded
		got := fmt.Sprintf("%d claims", len(coded.Claims))
		if len(coded.Claims) == 1 {
			got = inBrief(coded.Claims[0])
		}
		if !strings.HasPrefix(got, p.want) {
			t.Errorf("%s\n\t got %s\n\twant %s", text, got, p.want)
		}
	}
}

// inBrief gives the heads of a claim's values.
func inBrief(c attest.Claim) string {
	head := func(p *attest.Party) string {
		if p == nil {
			return "–"
		}
		name := strings.ToLower(p.Name)
		for _, word := range []string{"rebels", "rebelles", "soldiers", "soldats", "teachers", "enseignants"} {
			if strings.Contains(name, word) {
				return word
			}
		}
		return p.Name
	}
	place := "–"
	if c.Place != nil {
		place = c.Place.Name
	}
	return fmt.Sprintf("%s > %s in %s by %s", head(c.Actor), head(c.Target), place, strings.ToLower(c.Source.Name))
}
