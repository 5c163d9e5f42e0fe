package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestWhen holds which time of a text each of its acts is dated by.
func TestWhen(t *testing.T) {
	cases := []struct{ name, language, text, want string }{
		{"freed, abducted before", "en", "Militants who abducted 27 students from a school in Kagara freed them on Saturday, the governor said.", "abduction 2022-06-06/2022-06-13 | agreement 2022-06-11"},
		{"arrested for what they did before", "en", "Police on Saturday arrested two men who had attacked a church in Jos.", "arrest 2022-06-11 | armed-attack 2022-06-06/2022-06-13"},
		{"a day after the attack", "en", "A truck bombing in Mogadishu killed 87 people, the health minister said Sunday, a day after the attack.", "explosion 2022-06-11"},
		{"within minutes, on Tuesday", "en", "Two car bombs exploded within minutes of each other Tuesday in Lahore, killing 11 cadets.", "explosion 2022-06-07"},
		{"still holding, freed before", "en", "The rebels freed 14 of the hostages on Wednesday but are still holding eight others.", "agreement 2022-06-08 | abduction 2022-06-08"},
		{"the year of a coup", "en", "Prosecutors in Ankara ordered the arrest of 63 soldiers over alleged links to the 2016 coup attempt.", "arrest 2022-06-06/2022-06-13"},
		{"the fourteenth of them", "en", "In Karachi, a doctor was gunned down on Sunday, the 14th surgeon to die in the city since January.", "killing 2022-06-12"},
		{"said through a channel", "en", "The group said through its channel on 11 June that its fighters had taken the town of Palma.",
			"territory-change 2022-06-06/2022-06-13"},
		{"said somewhere on a day", "en", "Six soldiers were killed on Friday when rebels overran a post at Boni, the army said in Bamako on Sunday. A day earlier gunmen had burned a bus in Hombori.",
			"armed-attack 2022-06-10 | territory-change 2022-06-10 | destruction 2022-06-09"},
		{"in a clause on who speaks", "en", "The mayor, who was freed on Thursday, spoke to reporters in Kaduna on Friday.", "agreement 2022-06-09"},
		{"a part of the day in a numbered item", "en", "DAILY INCIDENT SUMMARY – NORTHERN REGION, 12 JUNE 2022\n\n1. Goma – A driver was abducted by rebels on 3 May.\n2. Beni – Two farmers were shot dead by soldiers in the morning.\n3. Sake – Gunmen burned a taxi.",
			"abduction 2022-05-03 | killing 2022-06-12 | destruction 2022-06-12"},
		{"the day before somebody said it", "en", "The army said on Wednesday that rebels had burned a mosque in Palma two days earlier.", "destruction 2022-06-06"},
		{"la veille de ce qu'on en dit", "fr", "L'armée a déclaré mercredi avoir tué la veille douze rebelles à Palma.", "armed-attack 2022-06-07"},
		{"une date derrière l'acte d'où l'on compte", "fr", "Six bergers ont été tués le 3 mai à Goma, un an après le massacre de douze villageois, en mars 2021.",
			"killing 2022-05-03 | killing 2021-03"},
		{"the deed behind the arrest", "en", "Police on Friday arrested three men over the killing of a teacher in Beni last month.", "arrest 2022-06-10 | killing 2022-05"},
		{"le meurtre et l'arrestation", "fr", "Mercredi, la police a arrêté trois hommes pour le meurtre d'un enseignant le mois dernier à Beni.", "arrest 2022-06-08 | killing 2022-05"},
		{"what they march against", "en", "Thousands marched in Goma on Friday to protest against the killing of a student on Tuesday.", "protest 2022-06-10 | killing 2022-06-07"},
		{"a raid since which they count", "en", "Violence has claimed 2,300 lives since the raid on an army camp in Yala on Jan 4, 2014, in which four soldiers died.", "armed-attack 2014-01-04"},
		{"a first sentence with its date", "en", "Rebels shelled Sake on May 12. Two of them fled.", "shelling 2022-05-12"},
		{"they, elsewhere and later", "en", "Gunmen attacked Djibo on Friday. They attacked Sebba on Sunday.", "armed-attack 2022-06-10 | armed-attack 2022-06-12"},
		{"a list of days", "en", "Rebels shelled Sake on Tuesday and again on Thursday.", "shelling 2022-06-07 | shelling 2022-06-09"},
		{"une liste de jours", "fr", "Les rebelles ont pilonné Sake dimanche soir puis lundi à l'aube.", "shelling 2022-06-12 | shelling 2022-06-13"},
		{"one toll for two days", "en", "Twelve people were killed in fighting in Sake on Tuesday and Wednesday.", "armed-clash 2022-06-07/2022-06-08"},
		{"an aside on another day", "en", "The ambush on Friday, which came a day after a truce was signed, killed six soldiers near Djibo.", "armed-attack 2022-06-10 | agreement 2022-06-09"},
		{"trois jours après un enlèvement", "fr", "Des hommes armés ont attaqué Djibo vendredi, trois jours après l'enlèvement de deux prêtres à Sebba.", "armed-attack 2022-06-10 | abduction 2022-06-07"},
		{"à la nuit tombée", "fr", "Les assaillants sont arrivés à la nuit tombée vendredi à Beni et ont tué neuf personnes.", "killing 2022-06-10"},
		{"said somewhere on a day, with no other", "en", "Rebels killed 13 farmers in the village of Ovejas, army sources said in Cartagena on Saturday.", "killing 2022-06-06/2022-06-13"},
		{"years over the entries of a chronicle", "en", "THE WAR IN DATES\n\n1996\n12 March. Rebels killed ten soldiers at Yala.\n\n1998\nIn May, gunmen abducted a judge in Kobu. 4 June. A mine killed two in Sake.",
			"armed-attack 1996-03-12 | abduction 1998-05 | explosion 1998-06-04"},
		{"an entry with its year", "fr", "2004 : Le 6 novembre, l'aviation a bombardé un camp à Bouar.\n2007 : Le 29 juin, des rebelles ont attaqué un poste à Bria.",
			"air-strike 2004-11-06 | armed-attack 2007-06-29"},
		{"of that year", "en", "Troops stormed a temple in Amritsar on 6 June 1984. That October, two guards abducted a judge in Delhi.", "armed-attack 1984-06-06 | abduction 1984-10"},
		{"in a statement of a day", "fr", "Dans un message diffusé dimanche, le groupe affirme avoir attaqué un poste près de Gao.",
			"armed-attack 2022-06-06/2022-06-13"},
		{"behind an aside, before who says so", "en", "Jets bombed a mountain base of the rebels at Sula, some 10 km inside northern Iraq, on Friday, the state-run agency reported.",
			"air-strike 2022-06-10"},
		{"one of several times", "en", "Rebels blew up the pipeline for the fifth time this year at dawn on Wednesday near Arauca.",
			"explosion 2022-06-08"},
		{"a bracket with an act of its own", "fr", "Au lendemain d'un attentat (40 morts, mercredi, dans l'explosion de deux voitures à Sadr), des miliciens ont attaqué vendredi trois mosquées de Bagdad.",
			"explosion 2022-06-08 | armed-attack 2022-06-10"},
		{"when it was claimed", "fr", "Des hommes ont attaqué un camp vendredi à Djibo. L'attaque a été revendiquée dimanche par le Front.",
			"armed-attack 2022-06-10 | armed-attack 2022-06-10"},
		{"the sharper of two side by side", "fr", "Il y a trente ans, le 4 mai 1992, une bombe explosait dans un café d'Oran.",
			"explosion 1992-05-04"},
		{"a state has an onset", "fr", "Le groupe armé retient depuis mercredi douze chauffeurs à Tine.",
			"abduction 2022-06-08"},
		{"deeds fill the stretch", "fr", "Depuis mercredi, vingt personnes ont été arrêtées à Bria par la police.",
			"arrest 2022-06-08/2022-06-13"},
		{"a day beats a stretch", "fr", "Des habitants en colère contre les groupes qui contrôlent le nord depuis trois mois ont manifesté aujourd'hui à Bamako.",
			"protest 2022-06-13"},
		{"a part of the sentence", "fr", "Dimanche, à Bria, des hommes armés ont enlevé six bergers ; la veille, un poste de police de Bouar a été incendié par des inconnus.",
			"abduction 2022-06-12 | destruction 2022-06-11"},
		{"what a sentence between names", "fr", "Des rebelles ont attaqué un poste à Bria jeudi. La nuit de samedi à dimanche a été agitée. À Bouar, un convoi a été attaqué par des inconnus.",
			"armed-attack 2022-06-09 | armed-attack 2022-06-11/2022-06-12"},
		{"a day after another act", "en", "The army shelled Kutum on Friday, a day after the rebels overran a police post in Tine, killing nine policemen.",
			"shelling 2022-06-10 | armed-attack 2022-06-09"},
		{"which gives the day of the other", "en", "Rebels burned a convoy near Tine, a week after soldiers had killed a preacher in Kutum on 2 June.",
			"destruction 2022-06-09 | killing 2022-06-02"},
		{"hours after another act", "en", "Hours after the bombing of the market in Taiz on Friday, rebels shelled the airport.",
			"explosion 2022-06-10 | shelling 2022-06-10"},
		{"au lendemain d'un acte", "fr", "L'armée a bombardé Kidal jeudi, au lendemain d'une attaque contre un convoi à Aguelhok.",
			"shelling 2022-06-09 | armed-attack 2022-06-08"},
		{"trois jours après un acte", "fr", "Trois jours après l'assassinat du préfet à Djibo, une mine a tué deux soldats vendredi près de Tongomayel.",
			"killing 2022-06-07 | explosion 2022-06-10"},
		{"when it was judged", "en", "A court in Goma sentenced a militia leader to life in prison on Friday for the rape of two women in Kavumu between 2013 and 2016.",
			"sexual-violence 2013-01-01/2016-12-31"},
		{"counted from another act", "en", "Two days after the bombing of the market in Mubi, soldiers arrested six men on Sunday in Yola.",
			"explosion 2022-06-10 | arrest 2022-06-12"},
		{"the days a bulletin covers", "en", "SECURITY DIGEST\nNo. 7, covering 6-12 June 2022\n\nGunmen raided the market at Bangadi on Monday. A patrol was ambushed by rebels near Dungu.",
			"armed-attack 2022-06-06 | armed-attack 2022-06-06"},
		{"an undated item of it", "fr", "BULLETIN DE SÉCURITÉ\nPériode du 1er au 10 juin 2022\n\n• Rapt de trois pêcheurs à Darak par des inconnus.",
			"abduction 2022-06-01/2022-06-10"},
		{"a report on one day", "en", "CIVIL WATCH – DAILY SUMMARY, MONDAY 13 JUNE 2022\n\nGao: two shells fell on the market.\n\nKidal: gunmen killed a teacher on Saturday.",
			"shelling 2022-06-13 | killing 2022-06-11"},
		{"a log with clock times of four digits", "en", "0710 KIDAL – Rebels attacked a police post.\n\n1340 GAO – Two shells fell on the market.",
			"armed-attack 2022-06-13 | shelling 2022-06-13"},
		{"a chronology by years", "en", "THE WAR IN DATES\n\n1996\n4 March. Rebels ambush a convoy near Gulu.\nTroops shell Pader.\n\n1997: Rebels raided Kitgum on 3 April.",
			"armed-attack 1996-03-04 | shelling 1996-03-04 | armed-attack 1997-04-03"},
		{"clock times are no years", "en", "1945 – Two shells fell on Gulu.\n\n2130 – Rebels raided Pader.", "shelling 2022-06-13 | armed-attack 2022-06-13"},
		{"what a stretch began with", "fr", "Samedi, des soldats ont tué deux rebelles à Bria. C'est le premier accrochage depuis le début de l'opération, en mars.",
			"armed-clash 2022-06-11"},
		{"a month goes to no other place", "fr", "En mars, des rebelles ont attaqué un poste de police à Bria.\n\nÀ Bouar, des inconnus ont tué deux bergers.",
			"armed-attack 2022-03 | killing 2022-06-06/2022-06-13"},
		{"days as headings", "fr", "RAPPORT HEBDOMADAIRE\n\nJeudi 9 juin\n\n• Des chars ont bombardé le camp de Khan Younès.\n\nSamedi 11 juin\n\n• Des soldats ont abattu un berger à Rafah.",
			"shelling 2022-06-09 | killing 2022-06-11"},
		{"a story that goes on into the next year", "fr", "Le 3 novembre 2020, des rebelles ont tué trois soldats à Goma. Le 25 janvier, une bombe a tué un soldat à Goma.",
			"armed-attack 2020-11-03 | explosion 2021-01-25"},
		{"when somebody had left", "fr", "Le convoi, parti de Gao samedi, a sauté sur une mine près de Kidal.",
			"explosion 2022-06-06/2022-06-13"},
		{"un jour d'avant l'histoire", "fr", "Les rebelles et l'armée se sont affrontés samedi à Goma. Ils s'étaient déjà affrontés lundi à Lusenda.",
			"armed-clash 2022-06-11 | armed-clash 2022-06-06"},
		{"le jour où l'on revendique", "fr", "Des hommes armés ont tué sept soldats jeudi à Gao. Le groupe EIGS a revendiqué cette attaque samedi, affirmant avoir tué trente soldats.",
			"armed-attack 2022-06-09 | armed-attack 2022-06-09"},
		{"plus tôt dans la journée", "fr", "Mercredi soir, des gangs ont attaqué un commissariat à Goma. Plus tôt dans la journée, des bandits avaient incendié dix maisons.",
			"armed-attack 2022-06-08 | destruction 2022-06-08"},
		{"quand il fit ce dont on le soupçonne", "fr", "L'armée a arrêté à Ersal un homme soupçonné d'avoir pris part à une attaque en 2014 contre un poste de police.",
			"arrest 2022-06-06/2022-06-13 | armed-attack 2014"},
		{"le jour de ce qui est démenti", "fr", "« Nous sommes partis », a affirmé un porte-parole du CPC, Ali Saleh, démentant que le CPC ait été chassé de Bria dimanche soir.",
			"territory-change 2022-06-12"},
		{"what they are accused of was not on that day", "fr", "Deux soldats accusés d'avoir tué un berger à Bambari ont été arrêtés samedi.",
			"killing 2022-06-06/2022-06-13 | arrest 2022-06-11"},
		{"items with heads", "fr", "Gao : des inconnus ont attaqué un convoi mercredi.\n\nKidal : des hommes armés ont attaqué un poste de l'armée.",
			"armed-attack 2022-06-08 | armed-attack 2022-06-06/2022-06-13"},
		{"the day of what is claimed", "en", "The group claimed responsibility for the attack on a police convoy in Palma on 14 May, which killed 40 officers.", "armed-attack 2022-05-14"},
		{"since when an aside holds", "en", "Gunmen killed two men in Yala, one of the provinces that have been plagued by violence since a revolt began seven years ago.", "killing 2022-06-06/2022-06-13"},
		{"the day before the attack told", "en", "A bomb killed two men in Palma on Friday. The attack came a day after gunmen shot dead two policemen in the town.", "explosion 2022-06-10 | armed-attack 2022-06-09"},
		{"soon in the past", "en", "A car stopped in Palma on Friday. Soldiers soon opened fire at a man.", "armed-attack 2022-06-10"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2022-06-13"})
			var got []string
			for _, cl := range res.Coded.Claims {
				got = append(got, string(cl.Act)+" "+cl.Time.EDTF)
			}
			if line := strings.Join(got, " | "); line != tc.want {
				t.Errorf("got  %s\nwant %s", line, tc.want)
			}
		})
	}
}
