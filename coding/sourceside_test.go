package coding

import "testing"

// TestWhoseSide codes short reports and compares on whose side their sources are.
func TestWhoseSide(t *testing.T) {
	checkSources(t, []sourceCase{
		// A watchman is no policeman, peacekeepers are of no state, a convoy of cars is no army's.
		{"en", "", "Police reported that a bomb exploded at a bank in Goma on Monday, injuring a night watchman.", []string{"asserted authority: Police"}},
		{"en", "", "Two peacekeepers were wounded when a car bomb went off in Bangui on Monday, the police commander said.", []string{"asserted authority: police commander"}},
		{"fr", "", "Un convoi de véhicules civils est tombé lundi dans une embuscade près de Komanda, d'après l'administrateur du territoire.", []string{"asserted authority: administrateur du territoire"}},
		{"en", "", "The navy's base at Warri was attacked on Monday, a naval source said.", []string{"asserted target: naval source"}},
		// From where an office speaks tells whose it is.
		{"en", "", "In Honduras, army sources said that about 60 Nicaraguan troops raided a rebel camp near Danli on Friday.", []string{"asserted authority: army sources"}},
		{"en", "", "In Ankara, the defence ministry said a Turkish soldier was killed by shell fire in Idlib on Monday.", []string{"asserted target: defence ministry"}},
		{"fr", "", "Un soldat français a été tué samedi à Man, selon l'armée à Paris.", []string{"asserted target: armée"}},
		{"fr", "", "Des soldats français ont riposté samedi à Man et tué une dizaine de rebelles, selon l'état-major à Paris.", []string{"asserted perpetrator: état-major"}},
		// Who no list knows.
		{"fr", "", "Trois roquettes ont visé dimanche la base turque de Bachiqa, selon la défense turque.", []string{"asserted target: défense turque"}},
		{"fr", "", "Deux obus se sont abattus mardi sur une boulangerie de Tsorona, selon l'inspection générale.", []string{"asserted authority: inspection générale"}},
		{"fr", "", "Un prêtre a été enlevé dimanche près de Kaga-Bandoro, a annoncé l'évêché.", []string{"asserted monitor: évêché"}},
		{"en", "", "Gunmen seized three students at a hostel in Lafia on Monday, the university said.", []string{"asserted target: university"}},
		{"en", "", "Gunmen killed four villagers at Dutse on Monday, DSP Musa Idris said.", []string{"asserted authority: DSP Musa Idris"}},
		{"en", "", "Army troops shot dead three militants at Lolab on Sunday, the PRO Defence at Srinagar said.", []string{"asserted perpetrator: PRO Defence"}},
		{"en", "", "A bomb killed six passengers near Bela on Tuesday, the district officer informed journalists.", []string{"asserted authority: district officer"}},
		// A name by itself is who the report said he was.
		{"en", "", "Gen. Paul Ruto commands the 4th Brigade in Wau. Rebels ambushed a patrol near Raga on Monday and killed two soldiers, Ruto said.", []string{"asserted target: Gen. Paul Ruto"}},
		// Parties without arms.
		{"en", "", "Opposition leaders said soldiers had shot dead nine protesters in Conakry on Monday.", []string{"asserted rival: Opposition leaders"}},
		{"en", "", "Two activists of the party were seized by plainclothes police in Harare on Friday, the party said.", []string{"asserted target: party"}},
		{"fr", "", "Des soldats ont tué deux manifestants lundi à Sokodé, a dénoncé la coalition de l'opposition.", []string{"asserted rival: coalition de l'opposition"}},
		// The group's spokesman is the group's.
		{"en", "", "Al-Shabaab fighters attacked the base at Baidoa on Monday and killed 20 soldiers, the group's spokesman Ali Dhere said.", []string{"asserted perpetrator: group's spokesman Ali Dhere"}},
		{"en", "", "Al-Shabaab fighters attacked the base at Baidoa on Monday and killed 20 soldiers, its spokesman Ali Dhere said.", []string{"asserted perpetrator: spokesman Ali Dhere"}},
		{"fr", "", "Les shebab ont attaqué lundi la base de Baidoa et tué 20 soldats, a affirmé Ali Dhere, porte-parole du groupe.", []string{"asserted perpetrator: Ali Dhere"}},
		// Who stands behind a title, a place or a quotation of several sentences.
		{"en", "", "The Police Public Relations Officer of the State Command (PPRO) Ann Lee said gunmen had killed two traders in Jos on Monday.", []string{"asserted authority: Ann Lee"}},
		{"en", "", "“Our ward received the bodies of two soldiers shot dead on Friday,” an official at a hospital in Lulimba, a village south of Baraka, told AFP.", []string{"asserted authority: official at a hospital"}},
		{"en", "", "“Troops on patrol near Chibok were ambushed on Monday. They fought back. Four soldiers lost their lives,” said the army.", []string{"asserted target: army"}},
		{"en", "", "An aid worker said rebels had ambushed soldiers near Kalongo on Thursday and burned their truck.", []string{"asserted monitor: aid worker", "asserted monitor: aid worker"}},
		{"fr", "", "Deux rebelles ont été tués jeudi près de Kiwanja, a indiqué le lieutenant-colonel Paul Bassé, porte-parole militaire de la Monusco.", []string{"asserted monitor: lieutenant-colonel Paul Bassé"}},
		{"en", "", "Gunmen killed four soldiers near Kalma on Friday, said Capt. Ann Bell, a spokeswoman for the UN mission. They had fled before dawn, Capt. Bell said.", []string{"asserted monitor: Capt. Ann Bell"}},
		{"fr", "", "Un habitant a dit avoir vu des soldats abattre trois hommes mardi à Moura.", []string{"asserted witness: habitant"}},
		{"fr", "", "Douze civils ont été tués mardi à Kishishe, a affirmé un membre de la société civile.", []string{"asserted monitor: membre de la société civile"}},
		// Whose side in a fight across a border, or beside allies.
		{"en", "", "Palestinian militants fired six rockets at Ashkelon on Monday, Israeli police said.", []string{"asserted target: Israeli police"}},
		{"en", "", "The Israeli military said a teenager had thrown a firebomb at soldiers near Nablus on Monday.", []string{"asserted target: Israeli military"}},
		{"en", "", "Saudi air defences shot down a missile over Najran on Monday, the Saudi-led coalition said.", []string{"asserted perpetrator: Saudi-led coalition"}},
		{"en", "", "Gunmen killed the mayor of Temixco on Monday, the state prosecutor's office said.", []string{"asserted authority: state prosecutor's office"}},
		// Fights and blows of which a force names no more than this.
		{"fr", "", "La gendarmerie a fait état de deux accrochages dimanche près d'Ankazoabo.", []string{"asserted perpetrator: gendarmerie"}},
		{"en", "", "The army said rebels had opened fire near Kalongo on Thursday.", []string{"asserted target: army"}},
		{"en", "", "The Rwandan army denied that any of its soldiers had been killed near Macomia on Friday.", []string{"denied target: Rwandan army"}},
		// Verbs of saying, some of which are blows elsewhere.
		{"fr", "", "Le gouverneur a martelé que des hommes armés avaient tué trois paysans lundi près d'Ansongo.", []string{"asserted authority: gouverneur"}},
		{"fr", "", "Des hommes armés ont tué trois paysans lundi près d'Ansongo, a accusé le gouverneur.", []string{"asserted authority: gouverneur"}},
		{"en", "", "The governor submitted that gunmen had killed three farmers near Ansongo on Monday.", []string{"asserted authority: governor"}},
	})
}

// TestWhoGoesOn codes short passages and compares whose word each act stands on: that of who
// tells of it in the next sentence, or of who has told of the same people in the one before.
func TestWhoGoesOn(t *testing.T) {
	checkSources(t, []sourceCase{
		// What the next sentence tells of those in it.
		{"en", "", "Gunmen attacked a village near Bokkos on Saturday night. They came on motorcycles, a resident said.", []string{"asserted witness: resident"}},
		{"en", "", "Gunmen seized eight fishermen near Koulfoua on Sunday. Two of them are still missing, the prefect said.", []string{"asserted authority: prefect"}},
		{"en", "", "A bomb went off at a bus stop in Pattani on Tuesday. Yala hospital received two bodies and nine wounded.", []string{"asserted authority: Yala hospital"}},
		{"fr", "", "Mardi, une bombe a explosé sur le marché de Poso. L'hôpital central a reçu un mort et douze blessés.", []string{"asserted authority: hôpital central"}},
		{"fr", "", "Mardi, une bombe a explosé sur le marché de Poso. L'engin était dissimulé dans une poubelle, d'après les enquêteurs.", []string{"asserted authority: enquêteurs"}},
		{"fr", "", "Dimanche, des pirates ont enlevé huit pêcheurs au large de Bakassi. Six d'entre eux n'ont pas reparu, s'alarme le sous-préfet.", []string{"asserted authority: sous-préfet"}},
		{"fr", "", "Samedi, des hommes armés ont attaqué le village de Dabo. Le chef du village déplore neuf morts.", []string{"asserted witness: chef du village"}},
		{"en", "", "Soldiers took away seventeen men from Guria on Friday. Eleven women told a midwife that they had hidden in the hills.", []string{"asserted report: "}},
		// What goes on with those told of before.
		{"en", "", "According to witnesses, about fifteen men abducted four teachers from a house in Karoi on Monday. The men then torched the house.", []string{"asserted witness: witnesses", "asserted witness: witnesses"}},
		{"en", "", "Police said gunmen killed two traders at Kisima on Monday. The attackers abducted a third.", []string{"asserted authority: Police", "asserted authority: Police"}},
		{"en", "", "Gunmen attacked a farm near Arauca on Saturday and shot a foreman, the army said. A day earlier its sappers had defused a bomb at Saravena.", []string{"asserted authority: army", "asserted perpetrator: army"}},
		{"fr", "", "Le sous-préfet a déclaré que des rebelles avaient attaqué lundi la ville de Boali. Les rebelles ont pillé la pharmacie et la mission.", []string{"asserted authority: sous-préfet", "asserted authority: sous-préfet"}},
		{"fr", "", "Le maire a indiqué que cinq villageois avaient été tués lundi à Loma. Six autres ont été enlevés.", []string{"asserted authority: maire", "asserted authority: maire"}},
		{"en", "", "The army said its planes had bombed a rebel camp near Loma on Monday. In Wau, rebels freed three nurses.", []string{"asserted perpetrator: army", "asserted report: "}},
	})
}
