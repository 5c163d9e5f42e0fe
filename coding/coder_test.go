package coding

import (
	"encoding/json"
	"strings"
	"testing"

	"attest"
	"attest/demo"
)

// TestRules runs the examples that stand beside the frames: what each sentence
// must give, and what it must not.
func TestRules(t *testing.T) {
	c := newCoder(t)
	for _, code := range Languages() {
		failures, run, err := c.CheckRules(code)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range failures {
			t.Errorf("%s: %s", code, f)
		}
		t.Logf("%s: %d examples", code, run)
	}
}

// TestWhoSaysWhat codes short reports and compares the claims, one line each.
func TestWhoSaysWhat(t *testing.T) {
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"an attribution", "en", "Rebels fired two rockets at the barracks in Goma on Friday, an army spokesman said.",
			[]string{"shelling asserted by target: actor=Rebels target=barracks place=Goma time=2024-02-02"}},
		{"a denial repeats what it denies", "en", "The army shelled the market of Sake on Friday, residents said. The army denied shelling the market.",
			[]string{
				"shelling asserted by witness: actor=army target=market of Sake place=Sake time=2024-02-02",
				"shelling denied by perpetrator: actor=army target=market place=Sake time=2024-02-02",
			}},
		{"a toll in the next sentence belongs to the act", "en", "A car bomb exploded outside a mosque in Baidoa on Saturday. Nine people were killed and 20 wounded.",
			[]string{"explosion asserted by report: target=mosque place=Baidoa time=2024-02-03 killed=9 wounded=20"}},
		{"damage told after a blow is its effect", "en", "Rebels shelled the market of Sake on Friday. Two trucks were destroyed.",
			[]string{"shelling asserted by report: actor=Rebels target=market of Sake place=Sake time=2024-02-02"}},
		{"what a blast destroyed is no blast of its own", "en", "A bomb went off at a police station in Goma on Friday. The blast destroyed two shops.",
			[]string{"explosion asserted by report: target=police station place=Goma time=2024-02-02"}},
		{"an attempt kills nobody", "en", "Gunmen tried to assassinate the mayor of Goma on Friday, police said.",
			[]string{"armed-attack asserted by authority: actor=Gunmen target=mayor of Goma place=Goma time=2024-02-02"}},
		{"the judge is the judge named before", "en", "Gunmen abducted judge Ana Ruiz in Goma on Friday. The judge was freed on Saturday.",
			[]string{
				"abduction asserted by report: actor=Gunmen target=judge Ana Ruiz place=Goma time=2024-02-02",
				"agreement asserted by report: actor=Gunmen target=judge Ana Ruiz time=2024-02-03",
			}},
		{"the camp is the camp named before", "en", "Rebels shelled the Kitchanga camp in Masisi on Friday, residents said. The army denied shelling the camp.",
			[]string{
				"shelling asserted by witness: actor=Rebels target=Kitchanga camp place=Kitchanga time=2024-02-02",
				"shelling denied by perpetrator: actor=army target=Kitchanga camp place=Kitchanga time=2024-02-02",
			}},
		{"a participle before the object", "en", "Militants said they attempted to assassinate outgoing governor Ali Hadi in Goma on Friday, in a statement posted on the internet.",
			[]string{"armed-attack asserted by perpetrator: actor=Militants target=outgoing governor Ali Hadi place=Goma time=2024-02-02"}},
		{"a threat is no act done", "en", "The rebels threatened to attack the airport of Goma.",
			[]string{"armed-attack threatened by perpetrator: actor=rebels target=airport of Goma place=Goma time=2024-02-06/.."}},
		{"une revendication", "fr", "Les rebelles ont affirmé avoir attaqué vendredi une caserne à Goma.",
			[]string{"armed-attack asserted by perpetrator: actor=rebelles target=caserne place=Goma time=2024-02-02"}},
		{"un bilan", "fr", "Un obus est tombé samedi sur le marché de Sake, tuant trois civils, selon des habitants.",
			[]string{"shelling asserted by witness: target=marché de Sake place=Sake time=2024-02-03 killed=3"}},
		{"who says nothing claims nothing", "en", "A drone struck the market of Sake on Friday, residents said. The army has said nothing of the strike.",
			[]string{"drone-strike asserted by witness: target=market of Sake place=Sake time=2024-02-02"}},
		{"a negative subject denies", "en", "\"Not a single rocket was fired at the town of Sake on Friday,\" an army spokesman said.",
			[]string{"shelling denied by perpetrator: target=town of Sake place=Sake time=2024-02-02"}},
		{"a weapon in capitals is no country", "en", "A HAND GRENADE WAS THROWN AT A BAR IN LIMA ON FRIDAY.",
			[]string{"grenade asserted by report: target=BAR place=LIMA time=2024-02-02"}},
		{"un sigle n'est pas un lieu", "fr", "Les rebelles ont attaqué vendredi les positions des FACA à Bangassou.",
			[]string{"armed-attack asserted by report: actor=rebelles target=positions des FACA place=Bangassou time=2024-02-02"}},
		{"workers who strike", "en", "The head of the teachers union said the strike in Lima was in its third week. Rebels shelled Ayacucho.",
			[]string{"shelling asserted by report: actor=Rebels target=Ayacucho place=Ayacucho time=2024-01-30/2024-02-06"}},
		{"each place of a list", "en", "The rebels took the towns of Gao, Kidal and Timbuktu on Friday.",
			[]string{
				"territory-change asserted by report: actor=rebels place=Gao time=2024-02-02",
				"territory-change asserted by report: actor=rebels place=Kidal time=2024-02-02",
				"territory-change asserted by report: actor=rebels place=Timbuktu time=2024-02-02",
			}},
		{"who took them lets them go", "en", "Gunmen kidnapped five teachers near Gusau on Friday. Two of them were freed on Monday.",
			[]string{
				"abduction asserted by report: actor=Gunmen target=teachers place=Gusau time=2024-02-02",
				"agreement asserted by report: actor=Gunmen target=teachers time=2024-02-05",
			}},
		{"who tells of a blow at its enemy dealt it", "en", "The army said six guerrillas had been killed near Goma on Friday.",
			[]string{"armed-attack asserted by perpetrator: actor=army target=guerrillas place=Goma time=2024-02-02 killed=6"}},
		{"un acte imputé", "fr", "Une attaque attribuée au Front Polisario a visé un convoi près de Smara vendredi.",
			[]string{"armed-attack asserted by report: actor=Front Polisario target=convoi place=Smara time=2024-02-02"}},
		{"pillé et brûlé", "fr", "Les miliciens ont incendié vingt maisons et emporté du bétail vendredi à Sake.",
			[]string{"destruction asserted by report: actor=miliciens target=maisons place=Sake time=2024-02-02"}},
		{"an attack foiled", "en", "Security forces foiled a suicide attack in Peshawar on Friday.",
			[]string{"interception asserted by report: actor=Security forces place=Peshawar time=2024-02-02"}},
		{"a mishap", "en", "A gas cylinder exploded in a restaurant in Goma on Friday, wounding the cook. Rebels shelled Sake on Friday.",
			[]string{"shelling asserted by report: actor=Rebels target=Sake place=Sake time=2024-02-02"}},
		{"a quarter of a town", "en", "El Fasher, 2 February: three air strikes by the army on the Al-Wahda quarter.",
			[]string{"air-strike asserted by report: actor=army target=Al-Wahda quarter place=El Fasher time=2024-02-02"}},
		{"a ministry's forces", "en", "Russia's defence ministry denied on Monday that its aircraft bombed Kharkiv on Friday.",
			[]string{"air-strike denied by perpetrator: actor=Russia's defence ministry target=Kharkiv place=Kharkiv time=2024-02-02"}},
		{"a superlative is no statistic", "en", "In the deadliest raid since 2003, rebels killed 40 soldiers in Goma on Friday.",
			[]string{"armed-attack asserted by report: actor=rebels target=soldiers place=Goma time=2024-02-02 killed=40"}},
		{"a figure of speech", "en", "The minister came under fire over the budget on Monday.", nil},
		{"une figure", "fr", "L'équipe a bombardé le but adverse pendant toute la seconde mi-temps.", nil},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, line)
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(tc.want, "\n\t"))
			}
		})
	}
}

// TestOddInput codes what is hardly a report. There must be an answer, and one
// that follows the contract.
func TestOddInput(t *testing.T) {
	c := newCoder(t)
	for _, text := range []string{"", " \n\n ", ".", "\x00", "\xff\xfe killed", "\x81Rebels attacked Goma. \x81 Rebels attacked Goma.", "a\u0301\u200b\u00a0killed 3", strings.Repeat("killed ", 3000), "—•— « » ‘’", "Ａｒｍｙ killed ５ rebels."} {
		checkCoded(t, c.Code(attest.Report{ID: "odd", Text: text, Language: "en"}))
		checkCoded(t, c.Code(attest.Report{ID: "odd", Text: text}))
	}
	res := c.Code(attest.Report{ID: "t", Text: "Rebels attacked Goma.", Language: "en", Published: "yesterday"})
	if len(res.Problems) != 1 || !strings.Contains(res.Problems[0].Message, "2023-12-09") || res.Coded.Report.Published != "" {
		t.Errorf("a date that is none: %v", res.Problems)
	}
}

// TestSameBytes codes the sample reports twice with coders of their own.
func TestSameBytes(t *testing.T) {
	a, b := newCoder(t), newCoder(t)
	for _, r := range demo.Reports() {
		first, second := asJSON(t, a.Code(r).Coded), asJSON(t, b.Code(r).Coded)
		if first != second {
			t.Errorf("%s was coded in two ways", r.ID)
		}
	}
}

// FuzzCode looks for texts that break the coder or the contract.
func FuzzCode(f *testing.F) {
	for _, r := range demo.Reports() {
		f.Add(r.Text, r.Language, r.Published)
	}
	f.Add("on,among them a t", "en", "") // a relative word that hangs on nothing
	f.Add("Most are in the town.", "en", "")
	c := newCoder(f)
	f.Fuzz(func(t *testing.T, text, language, published string) {
		if len(text) > 4000 {
			text = text[:4000]
		}
		checkCoded(t, c.Code(attest.Report{ID: "fuzz", Text: text, Language: language, Published: published}))
	})
}

func BenchmarkCode(b *testing.B) {
	c, reports := newCoder(b), demo.Reports()
	for i := range reports {
		c.Code(reports[i])
	}
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		c.Code(reports[i%len(reports)])
	}
}

func newCoder(tb testing.TB) *Coder {
	tb.Helper()
	c, err := New()
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// claimsIn codes a text, checks what comes out, and writes each claim.
func claimsIn(t *testing.T, c *Coder, language, text string, write func(attest.Claim) string) []string {
	t.Helper()
	res := c.Code(attest.Report{ID: "t", Text: text, Language: language, Published: "2024-02-06"})
	checkCoded(t, res)
	var out []string
	for _, claim := range res.Coded.Claims {
		out = append(out, write(claim))
	}
	return out
}

func checkCoded(t *testing.T, res Result) {
	t.Helper()
	for _, fault := range attest.Validate(res.Coded) {
		t.Errorf("%.60q: %s", res.Coded.Report.Text, fault)
	}
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// line writes a claim in one line: what was told, by whom, and the slots that
// are filled.
func line(c attest.Claim) string {
	out := string(c.Act) + " " + string(c.Stance) + " by " + string(c.Source.Role) + ":"
	for _, field := range []string{"actor", "target", "place"} {
		if v := fieldText(c, field); v != "" {
			out += " " + field + "=" + v
		}
	}
	if c.Time.EDTF != "" {
		out += " time=" + c.Time.EDTF
	}
	for _, field := range []string{"killed", "wounded"} {
		if v := fieldText(c, field); v != "" {
			out += " " + field + "=" + v
		}
	}
	return out
}

// BenchmarkLongParagraph codes one paragraph of 100 kB in which every few words could tell an
// act: what is asked of its sentences must be asked once a sentence, not once a word.
func BenchmarkLongParagraph(b *testing.B) {
	c := newCoder(b)
	for _, words := range []string{"left dead ", "killed and ", "tués et "} {
		r := attest.Report{ID: "long", Language: "en", Text: strings.Repeat(words, 100_000/len(words))}
		if strings.Contains(words, "é") {
			r.Language = "fr"
		}
		b.Run(strings.TrimSpace(words), func(b *testing.B) {
			b.SetBytes(int64(len(r.Text)))
			for b.Loop() {
				c.Code(r)
			}
		})
	}
}
