package coding

import "testing"

// TestPastWhatStandsBetween codes sentences in which circumstances, asides or quotation marks part a verb from
// its subject or its object.
func TestPastWhatStandsBetween(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"an aside behind the subject", "en", "In north Lagos a bus driver, a father of four, was murdered at the wheel on Monday by two men.",
			[]string{"killing men > bus driver"}},
		{"of two vehicles", "fr", "Onze passagers d’un autocar et d’un camion sont égorgés lundi près de Médéa par un groupe armé.",
			[]string{"killing groupe armé > passagers d’un autocar et d’un camion"}},
		{"a place and a day", "fr", "L’état-major prétend avoir capturé à Bourem, mardi dernier, un de nos lieutenants.",
			[]string{"arrest état-major > lieutenants"}},
		{"quoted", "fr", "L’armée colombienne dit avoir abattu, près de Tibú, quatre « terroristes vénézuéliens ».",
			[]string{"armed-attack armée colombienne > terroristes vénézuéliens"}},
		{"for hours", "fr", "Les rebelles ont pris en otage pendant dix heures des paysans venus à une noce à Kaboul mardi.",
			[]string{"abduction rebelles > paysans"}},
		{"the object of a blow", "fr", "L’artillerie rebelle a pilonné jeudi, pour le troisième jour d’affilée, la ville assiégée de Kuito.",
			[]string{"shelling artillerie rebelle > ville"}},
		{"a date before the verb", "en", "Boko Haram 11 June overran an army post at Geidam.",
			[]string{"territory-change Boko Haram > army post"}},
		{"a drone by its long name", "en", "Naval forces also shot down two Houthi one-way attack uncrewed aerial vehicles (UAVs) over the Red Sea on Monday.",
			[]string{"interception Naval forces > uncrewed aerial vehicles"}},
		{"captives of before", "en", "Fighters executed nine villagers they had taken captive near Sinjar on Friday.",
			[]string{"killing Fighters > villagers"}},
	})
}
