package coding

import (
	"fmt"
	"strings"
	"testing"

	"attest"
)

// TestStatistics holds which figures of a sentence are statistics: measure,
// bounds or change.
func TestStatistics(t *testing.T) {
	cases := []struct{ name, language, text, want string }{
		{"an active verb before its victims", "en", "Since the start of the year, gunmen have kidnapped 312 villagers in Zamfara, the police said.", "captured 312-312"},
		{"from a day to this", "en", "From 5 January to this day 41 members of the party have been arrested on false charges.", "captured 41-41"},
		{"du 5 janvier à ce jour", "fr", "Du 5 janvier à ce jour, 41 militants ont été arrêtés dans le district.", "captured 41-41"},
		{"who kill are not killed", "en", "For two months now the 40 gangs of the city have been killing each other.", ""},
		{"a month, a country and no doer", "en", "131 civilians were killed and 268 injured in Afghanistan in May, the mission said.", "killed 131-131, wounded 268-268"},
		{"as against", "en", "The monitor has recorded 212 deaths in the province since 1 May, as against 160 in the two preceding months.", "killed 212-212, killed 160-160"},
		{"two tolls of one verb", "en", "A total of 47 civilians were killed and 112 injured in the region between January and March, the UN mission said.", "killed 47-47, wounded 112-112"},
		{"a record of a month", "en", "The Office documented 1,348 civilian casualties in May: 217 killed and 1,131 injured.", "killed 217-217, wounded 1131-1131"},
		{"a toll that goes on with a count", "en", "Settlers have attacked villages in the hills 254 times since October, the Office says. Eight people were killed by settlers.", "count 254-254, killed 8-8"},
		{"from what to what", "en", "Attacks on schools fell from 120 in 2022 to 84 in 2023.", "count 120-120, count 84-84"},
		{"since when, behind an aside", "en", "More than 900 people have been killed in the two northern districts, where most farmers speak Kanuri, since March 2011.", "killed 900-"},
		{"depuis quand, derrière une incise", "fr", "Plus de 900 personnes ont été tuées dans les deux districts du nord, où la plupart des habitants sont éleveurs, depuis mars 2011.", "killed 900-"},
		{"since Monday, behind an aside", "en", "Two people have been killed in Yala, where rebels are active, since Monday.", ""},
		{"a factor", "en", "The number of kidnappings has doubled since last year.", "change 100"},
		{"a share", "en", "Attacks on convoys fell by a third in the second quarter.", "change -33"},
		{"a count with its change", "en", "The monitor recorded 214 air strikes in June, a 17% decrease compared with May.", "count 214-214, change -17"},
		{"a part of the dead", "en", "More than 6,000 people, 2,100 of them children, have been killed in the enclave since 7 October.", "killed 6000-, killed 2100-2100"},
		{"a toll since an event", "en", "The death toll since the offensive began has reached 11,240, the health ministry said.", "killed 11240-11240"},
		{"things destroyed", "en", "Since March 2022, 7,123 drones and 9,312 tanks have been destroyed, the Defence Ministry said.", "count 7123-7123, count 9312-9312"},
		{"a list of losses", "en", "Enemy losses from 24 February to 9 May: about 25,650 personnel, 1,145 tanks.", "killed 25650-25650, count 1145-1145"},
		{"a war's dead", "en", "The civil war, which ended in 1990, claimed 150,000 lives.", "killed 150000-150000"},
		{"an ordinal", "en", "It was the 14th attack on a health facility since January.", "count 14-14"},
		{"who is freed is not taken", "en", "The army has dismantled 23 camps and freed 140 hostages since the operation was launched in April.", "count 23-23"},
		{"a number that only compares", "en", "There were 63 fewer attacks than in the same period last year.", ""},
		{"prices are no attacks", "en", "Food prices rose by 30 per cent after the attacks.", ""},
		{"nor are the displaced victims", "en", "The conflict has displaced 2.4 million people since 2019.", ""},
		{"a plague", "en", "The epidemic has killed 300 people since June.", ""},
		{"a total brought to", "en", "Twelve people were killed on Tuesday, bringing to 230 the number of people killed since the start of the month.", "killed 230-230"},
		{"losses brought to", "en", "Two soldiers were killed in the blast, taking the force's losses this year to 44.", "killed 44-44"},
		{"a reporting period", "en", "Our teams recorded 37 security incidents during the reporting period.", "count 37-37"},
		{"a table's signs", "en", "Attacks on markets stood at 52 (+18%) in the second quarter.", "count 52-52, change 18"},
		{"a list under its period", "en", "Totals since 5 February:\n- 14 drivers killed\n- 9 depots looted", "killed 14-14, count 9-9"},
		{"the deadliest since", "en", "The bombing, which killed 12 people on Friday, was the deadliest since 2015.", ""},
		{"dont une partie", "fr", "Plus de 6 000 personnes, dont 2 100 enfants, ont été tuées dans l'enclave depuis le 7 octobre.", "killed 6000-, killed 2100-2100"},
		{"le nombre n'est pas une quantité", "fr", "Le nombre d'enlèvements a doublé depuis l'an dernier.", "change 100"},
		{"divisé par deux", "fr", "Le nombre de tirs de roquettes a été divisé par deux en dix jours.", "change -50"},
		{"multipliés par quatre", "fr", "Les enlèvements ont été multipliés par quatre depuis le coup d'État.", "change 300"},
		{"en recul", "fr", "Les pillages sont en recul de 40 % par rapport au mois précédent.", "change -40"},
		{"porter à", "fr", "Sa mort porte à 31 le nombre de journalistes assassinés dans l'État depuis 2000.", "killed 31-31"},
		{"des semaines", "fr", "Les affrontements ont fait 61 morts en six semaines.", "killed 61-61"},
		{"deux verbes", "fr", "Les forces de sécurité ont tué 1 043 combattants et en ont arrêté 2 219 au cours des six premiers mois de l'année.", "killed 1043-1043, captured 2219-2219"},
		{"le bilan du mois", "fr", "Le bilan du mois s'établit à 83 morts et 140 blessés.", "killed 83-83, wounded 140-140"},
		{"une année et sa hausse", "fr", "L'an dernier, 318 personnes sont mortes dans 96 attaques, soit une hausse de 21 % par rapport à 2022.", "killed 318-318, count 96-96, change 21"},
		{"held against the week before", "en", "Aid groups reported 41 incidents in Bentiu this week against 27 the week before.", "count 41-41, count 27-27"},
		{"down from and to", "en", "Raids on herders were cut from 31 in February to 14 in May.", "count 31-31, count 14-14"},
		{"dead of two years", "en", "Sixteen park guards died in Kivu last year, compared with eleven in 2022.", "killed 16-16, killed 11-11"},
		{"many acts of a month", "en", "In April, 64 drone attacks were reported along the river.", "count 64-64"},
		{"two months", "en", "Gunmen killed 58 farmers in April and May.", "killed 58-58"},
		{"weeks of fighting", "en", "Five weeks of clashes have left 43 people dead in Wau.", "killed 43-43"},
		{"four days of fighting", "en", "In April 2016, four days of fighting left 130 dead.", ""},
		{"lives claimed", "en", "The insurgency has claimed the lives of some 820 people in the past year.", "killed 820-820"},
		{"murders count the dead", "en", "Some 2,140 murders were recorded in the country in 2023.", "killed 2140-2140"},
		{"events of violence", "en", "The project logged 1,730 violent events in the Sahel last year.", "count 1730-1730"},
		{"since a day far back", "en", "Four students have been shot dead since the protests began on 12 May.", "killed 4-4"},
		{"since a day of this week", "en", "Four students have been shot dead since the protests began on Monday.", ""},
		{"tolls of acts just counted", "en", "The centre counted 190 ambushes in Mali in 2023. They killed 410 soldiers.", "count 190-190, killed 410-410"},
		{"captives who died", "en", "Three hostages have died since January.", "killed 3-3"},
		{"a number in brackets", "en", "From January to March the mission documented 204 civilian casualties (66 killed, 138 wounded).", "killed 66-66, wounded 138-138"},
		{"contre", "fr", "Les ONG ont signalé 41 incidents cette semaine contre 29 la semaine précédente.", "count 41-41, count 29-29"},
		{"homicides", "fr", "L'institut a dénombré 2 140 homicides dans l'État depuis mars.", "killed 2140-2140"},
		{"quatre cette semaine", "fr", "L'observatoire a recensé quatre attaques cette semaine.", ""},
		{"des fois", "fr", "Les rebelles ont attaqué 26 fois la ville au cours des six derniers mois.", "count 26-26"},
		{"depuis cette date", "fr", "Depuis cette date, plus de 300 tirs de mortier ont été comptabilisés.", "count 300-"},
		{"en ont blessé", "fr", "Les mines ont tué 75 civils et en ont blessé 210 de janvier à mai.", "killed 75-75, wounded 210-210"},
		{"fell to", "en", "Mortar attacks on the camp fell to 14 in April, a drop of 60 per cent on March.", "count 14-14, change -60"},
		{"climbed to", "en", "Killings doubled to 3,100 last year.", "change 100, killed 3100-3100"},
		{"the sixth in a month", "en", "It was the sixth such raid in a month.", "count 6-6"},
		{"the third in a month", "en", "It was the third such raid in a month.", ""},
		{"a trend over months", "en", "Ambushes of army convoys have multiplied since March, the general said.", "change"},
		{"a spike", "en", "The army has seen a spike in raids on its posts over the past two months.", "change"},
		{"a trend without its time", "en", "Ambushes of army convoys have multiplied, the general said.", ""},
		{"violence at large", "en", "Violence has surged in the delta since March.", ""},
		{"shares of acts", "en", "Since March the union has logged 61 raids on fishing boats, of which 40 are laid to the navy and 21 to pirates.", "count 61-61, count 40-40, count 21-21"},
		{"who they say was held is no toll", "en", "The report rests on more than 90 testimonies of former detainees since April 2022.", ""},
		{"where they died", "en", "Some 17 herders were killed in four incidents during the reporting period.", "killed 17-17"},
		{"each other", "en", "The two halves of what was one gang have been killing each other for three months.", ""},
		{"held as of a day", "en", "As of 12 June, 64 fishermen were being held by the pirates.", "captured 64-64"},
		{"prices beside the dead", "en", "Rebels stormed a barracks near Goma on Monday and killed six soldiers. Army jets bombed rebel camps in the hills, and artillery shelled a village that the rebels hold.\n\nMore than 900 people have died since the truce collapsed on 11 May. Bread prices have soared and the budget deficit grew.", "killed 900-"},
		{"une recrudescence", "fr", "Le préfet constate une recrudescence des attaques contre les bergers depuis quelques semaines.", "change"},
		{"tirés depuis un pays", "fr", "L'armée a compté quelque 240 roquettes tirées depuis la Syrie pendant le week-end.", ""},
		{"des actes racistes", "fr", "Les actes et menaces racistes ont augmenté de 31 % entre janvier et avril.", "change 31"},
		{"soit le nombre", "fr", "214, soit le nombre de gardes tués dans le parc depuis janvier, selon l'institut.", "killed 214-214"},
		{"a third more", "en", "There were a third more attacks in May than in April.", "change 33"},
		{"fire of one kind", "en", "Artillery fire has dropped by three quarters over the past month.", "change -75"},
		{"in one month alone", "en", "In May alone, 13 miners were killed and five injured in attacks by the militia.", "killed 13-13, wounded 5-5"},
		{"a part with its day", "en", "Fourteen soldiers have died in the region in the past month, six of them in Tuesday's attack.", "killed 14-14"},
		{"jailed since", "en", "About 900 opposition supporters have been jailed since the election.", "captured 900-900"},
		{"a quarterly report", "en", "According to the quarterly report, 52 civilians were killed.", "killed 52-52"},
		{"the deadliest month", "en", "May was the deadliest month of the year, with 640 civilians killed and 1,300 wounded.", "killed 640-640, wounded 1300-1300"},
		{"one massacre of a year", "en", "The 2015 massacre at the college left 148 dead.", ""},
		{"mine accidents", "en", "Some 65 mine accidents were recorded in the first quarter, up 30 per cent.", "count 65-65, change 30"},
		{"not those driven out beside", "fr", "L'insurrection a tué 2 500 civils et chassé un million de personnes depuis sept ans.", "killed 2500-2500"},
		{"le meurtre de", "fr", "L'ONG a documenté le meurtre de 230 villageois entre novembre et février.", "killed 230-230"},
		{"les deux chambres", "fr", "Depuis le coup du 5 avril, quand il fit arrêter les présidents des deux chambres, la ville se tait.", ""},
		{"payé de leur vie", "fr", "Neuf journalistes ont payé de leur vie leur travail depuis le début de l'année.", "killed 9-9"},
		{"à tant", "fr", "Le nombre de morts liées aux violences a progressé de 22 % au premier trimestre, à 1 109.", "change 22, killed 1109-1109"},
		{"a toll of many acts", "en", "Civilian harm: 96 killed, 130 injured and 35 abducted in 58 incidents.", "killed 96-96, wounded 130-130, captured 35-35"},
		{"a few in a year", "en", "Five of the group's leaders have been killed in drone strikes in the past year.", "killed 5-5"},
		{"reports of acts", "en", "The bureau received 31 reports of piracy in the first quarter, against 24 in the same period of 2023.", "count 31-31, count 24-24"},
		{"one act beside", "en", "Some 60 people have been killed in the camp since October, after Thursday's raid, in which two men died.", "killed 60-60"},
		{"deux années", "fr", "Le pays a connu 38 attentats en 2016 et 13 en 2017.", "count 38-38, count 13-13"},
		{"plusieurs, récemment", "fr", "Plusieurs attaques contre des marchés ont eu lieu récemment dans la région.", ""},
	}
	c := newCoder(t)
	said := c.Code(attest.Report{ID: "t", Text: "Violent incidents recorded in the province rose by 18 per cent in three weeks.", Language: "en", Published: "2024-06-20"})
	if st := said.Coded.Statistics; len(st) != 1 || st[0].Source.Role != attest.ReportVoice {
		t.Errorf("18 per cent is said by %+v", st)
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2024-06-20"})
			checkCoded(t, res)
			if got := statisticLine(res.Coded.Statistics); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

// TestStatisticIsNoClaim holds that what a statistic states makes no claim, and
// that an act told beside it does.
func TestStatisticIsNoClaim(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"Since the start of the year, gunmen have kidnapped 312 villagers in Zamfara.", nil},
		{"Twelve people were killed on Tuesday, bringing to 230 the number of people killed since the start of the month.", []string{"killing"}},
		{"In April 2014, Boko Haram abducted 276 schoolgirls from their dormitory in Chibok.", []string{"abduction"}},
		{"Gunmen burned the town hall of Kaya on Friday, the seventh attack on the town since May.", []string{"armed-attack"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		var got []string
		for _, cl := range c.Code(attest.Report{ID: "t", Text: tc.text, Language: "en", Published: "2024-06-20"}).Coded.Claims {
			got = append(got, string(cl.Act))
		}
		if strings.Join(got, " ") != strings.Join(tc.want, " ") {
			t.Errorf("%q: got %v, want %v", tc.text, got, tc.want)
		}
	}
}

func statisticLine(all []attest.Statistic) string {
	var out []string
	for _, s := range all {
		if s.Measure == attest.RateChange {
			change := "change"
			if s.ChangePercent != nil {
				change = fmt.Sprintf("change %g", *s.ChangePercent)
			}
			out = append(out, change)
			continue
		}
		bound := func(n *int) string {
			if n == nil {
				return ""
			}
			return fmt.Sprint(*n)
		}
		out = append(out, fmt.Sprintf("%s %s-%s", s.Measure, bound(s.Value.Low), bound(s.Value.High)))
	}
	return strings.Join(out, ", ")
}
