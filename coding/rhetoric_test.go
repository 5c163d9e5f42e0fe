package coding

import (
	"slices"
	"testing"

	"attest"
)

// ledes tell one act each, so that what follows stands in a report about conflict.
var ledes = map[string]string{
	"en": "Gunmen killed nine soldiers near Kona on Monday, the army said.\n\n",
	"fr": "Des hommes armés ont tué neuf soldats lundi près de Kona, a annoncé l'armée.\n\n",
}

// claimsBehind codes a sentence behind a lede and returns the acts that it tells.
func claimsBehind(code *Coder, language, text string) []attest.Act {
	lede := ledes[language]
	first := len([]rune(lede))
	var acts []attest.Act
	for _, c := range code.Code(attest.Report{Text: lede + text, Language: language, Published: "2021-05-20"}).Coded.Claims {
		if slices.ContainsFunc(c.Evidence["act"], func(s attest.Selector) bool { return s.Start >= first }) {
			acts = append(acts, c.Act)
		}
	}
	return acts
}

// TestWordsOnly codes what speakers, lawyers and traders say in words of war, in a report about a
// war: none of it is an act.
func TestWordsOnly(t *testing.T) {
	cases := []struct{ name, language, text string }{
		{"a battle with no army", "en", "The hardest battle was with the mud."},
		{"a battle of things", "en", "The battle of the timetables has only begun, the stationmaster said."},
		{"an offensive against want", "en", "The queen announced an offensive against illiteracy."},
		{"a debt", "en", "The pension debt is a time bomb, the auditor said."},
		{"requests", "en", "The envoy bombarded two ministries with petitions for visas."},
		{"the opposition", "en", "The chancellor came under fire from all sides in the Commons over the levy."},
		{"a foe of fields", "en", "Locusts attacked the millet in two counties."},
		{"a theory", "en", "It was a plan killed by bureaucracy."},
		{"a score", "en", "Wanderers slaughtered the champions five-nil."},
		{"prices", "en", "Diesel prices are shooting up again."},
		{"a resolve", "en", "The movement is bent on carrying out attacks on capitals in the West."},
		{"talk", "en", "Generals played down talk of a winter offensive."},
		{"a currency", "en", "The rand is under attack on the markets again."},
		{"a title", "en", "The retrospective, \"Shooting Stars\", opens in March."},
		{"pensions", "en", "Pensions for the widows of soldiers who fell are paid late."},
		{"any person", "en", "The bill calls the abduction of any person terrorism."},
		{"a speech", "en", "The sermon was a direct attack on the army."},
		{"any attack", "en", "The fleet is prepared to repel any attack that the rebels may launch."},
		{"what they can do", "en", "The rebels are capable of striking airfields with drones."},
		{"those who do it", "en", "A government that has murdered priests cannot speak of peace."},
		{"deeds in a row", "en", "The envoys closed their eyes to the arrests, the bombings and the harassment of poets."},
		{"deeds in a row at large", "en", "Those men answer for the kidnappings and murders in our land."},
		{"what ought to be done", "en", "It is necessary to launch an assault against the hideouts of the cartel."},
		{"ready for peace", "en", "The league is ready to make peace with all who want justice."},
		{"an aim", "en", "The first priority is the cessation of hostilities."},
		{"what a campaign cost", "en", "The bank has measured the impact of the current offensive on cocoa."},
		{"for whom they die", "en", "The army is dying for the motherland."},
		{"an illness", "en", "A stroke robbed her of her hope."},
		{"a bid for votes", "en", "The party launched an offensive to win over the undecided."},
		{"what is made", "fr", "L'atelier fabrique des engins explosifs artisanaux."},
		{"les accusés", "fr", "Les trois accusés, détenus depuis quatre ans, comparaissent libres."},
		{"la route", "fr", "Onze passagers ont été tués lorsqu'un autocar a percuté un camion à Zinder."},
		{"une bataille de choses", "fr", "La bataille du rail a repris à la compagnie."},
		{"une dette", "fr", "« Une bombe à retardement », écrit le quotidien."},
		{"des courriers", "fr", "Les riverains bombardent la mairie de courriers."},
		{"des mouettes", "fr", "Le ferry repart, attaqué par des goélands."},
		{"le change", "fr", "La livre est attaquée sur les marchés."},
		{"une panne", "fr", "La cérémonie a été sabotée par les pannes de courant."},
		{"la première cause", "fr", "Les mines restent la première cause de décès des bergers."},
		{"un blocus", "fr", "Les artisans étranglés par le blocus ferment boutique."},
		{"des otages d'une loi", "fr", "Le sénateur accuse le gouvernement de prendre en otage les lycéens."},
		{"sous les bombes", "fr", "Une rentrée sous les bombes, avec des classes sans toit !"},
		{"ce dont on est capable", "fr", "La secte serait capable de commettre un attentat à Kampala."},
		{"des paroles", "fr", "Son allocution est une attaque directe contre l'armée."},
		{"ce que d'autres veulent", "fr", "« On veut nous décapiter », dit la syndicaliste."},
	}
	code := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			if acts := claimsBehind(code, tc.language, tc.text); len(acts) > 0 {
				t.Errorf("%s: %v", tc.text, acts)
			}
		})
	}
}

// TestWordsOfDeeds codes sentences that look like those and tell an act.
func TestWordsOfDeeds(t *testing.T) {
	cases := []struct {
		name, language, text string
		act                  attest.Act
	}{
		{"a time bomb", "en", "A time bomb exploded in a bus at Gao on Tuesday.", attest.Explosion},
		{"a battle for a town", "en", "Forty men were killed in the battle of the bridge at Gao.", attest.ArmedClash},
		{"any involvement", "en", "The rebels denied any attack on the convoy at Gao.", attest.ArmedAttack},
		{"an army that did it", "en", "An army that has killed forty villagers at Gao cannot speak of peace.", attest.Killing},
		{"a widow", "en", "Families of the eleven soldiers who were killed at Gao on Tuesday want an inquiry.", attest.Killing},
		{"a minister under fire", "en", "The minister's convoy came under fire from rebels near Gao on Tuesday.", attest.ArmedAttack},
		{"deeds in a row, in a province", "en", "The governor condemned the attacks and kidnappings in Zamfara.", attest.ArmedAttack},
		{"sounds in a row", "en", "Explosions and gunfire were heard near the palace in Gao.", attest.Explosion},
		{"a bus and a bomb", "en", "A bus crashed into a lorry at Gao after a bomb killed its driver.", attest.Killing},
		{"des otages", "fr", "Les rebelles ont pris en otage onze lycéens mardi à Gao.", attest.Abduction},
		{"sous un feu nourri", "fr", "Le convoi du ministre a été attaqué mardi près de Gao par des rebelles.", attest.ArmedAttack},
	}
	code := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			if acts := claimsBehind(code, tc.language, tc.text); len(acts) == 0 {
				t.Errorf("%s: no %s", tc.text, tc.act)
			}
		})
	}
}
