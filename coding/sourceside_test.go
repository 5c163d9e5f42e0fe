package coding

import "testing"

// TestWhoseSide codes short reports and compares on whose side their sources are.
func TestWhoseSide(t *testing.T) {
	checkSources(t, []sourceCase{
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
		// Verbs of saying, some of which are blows elsewhere.
		{"fr", "", "Le gouverneur a martelé que des hommes armés avaient tué trois paysans lundi près d'Ansongo.", []string{"asserted authority: gouverneur"}},
		{"fr", "", "Des hommes armés ont tué trois paysans lundi près d'Ansongo, a accusé le gouverneur.", []string{"asserted authority: gouverneur"}},
		{"en", "", "The governor submitted that gunmen had killed three farmers near Ansongo on Monday.", []string{"asserted authority: governor"}},
	})
}
