package coding

import (
	"slices"
	"testing"

	"attest"
)

// TestInstruments reads what an act was done with.
func TestInstruments(t *testing.T) {
	cases := []struct {
		language, text string
		want           []attest.InstrumentKind
	}{
		{"en", "Rebels and soldiers fought with rifles, mortars and heavy artillery around the town of Sake on Monday.", []attest.InstrumentKind{attest.SmallArms, attest.Mortar, attest.Artillery}},
		{"fr", "Une bombe a fauché neuf soldats vendredi dans une caserne de Goma.", []attest.InstrumentKind{attest.Bomb}},
		{"fr", "L'armée a abattu six combattants vendredi lors d'un ratissage près de Goma.", nil},
		{"fr", "Un instituteur a été abattu vendredi devant chez lui à Goma.", []attest.InstrumentKind{attest.SmallArms}},
		{"en", "Rebels attacked the barracks with machine guns and mortars at Goma on Monday.", []attest.InstrumentKind{attest.SmallArms, attest.Mortar}},
		{"en", "Two policemen were wounded by a bomb hidden in a dustbin in Goma on Monday.", []attest.InstrumentKind{attest.IED}},
		{"fr", "Une charge enfouie sous la chaussée près de Goma a tué deux soldats lundi.", []attest.InstrumentKind{attest.IED}},
		{"en", "Tanks shelled a ridge near Goma on Monday, killing two rebels.", []attest.InstrumentKind{attest.Tank}},
		{"en", "Troops backed by tanks and attack helicopters stormed the town of Sake on Monday.", []attest.InstrumentKind{attest.Tank, attest.Aircraft}},
		{"fr", "Trente rebelles ont attaqué un poste lundi à Goma. Au cours de cette action, menée au mortier et à la roquette, neuf soldats ont été tués.", []attest.InstrumentKind{attest.Mortar, attest.Rocket}},
		{"en", "Police recovered a carbine and two grenades from slain rebels at Goma on Monday.", []attest.InstrumentKind{attest.SmallArms, attest.Grenade}},
		{"en", "Troops seized a rocket launcher and twelve grenades at Goma on Monday.", []attest.InstrumentKind{attest.Rocket, attest.Grenade}},
		{"fr", "Les démineurs ont neutralisé une bombe-ventouse fixée sous une voiture lundi à Goma.", []attest.InstrumentKind{attest.IED}},
		{"en", "Masked men stormed a depot near Goma on Monday and set two sheds ablaze.", []attest.InstrumentKind{attest.Fire}},
		{"en", "Soldiers killed forty patients with bayonets and clubs at Goma on Monday.", []attest.InstrumentKind{attest.Blade, attest.OtherMeans}},
		{"fr", "Un homme a précipité sa Fiat bourrée de TNT contre un commissariat lundi à Goma, tuant deux policiers.", []attest.InstrumentKind{attest.VehicleBomb}},
		{"en", "Coalition forces conducted five airstrikes near Ramadi on Monday using fighter and remotely piloted aircraft.", []attest.InstrumentKind{attest.Aircraft, attest.Drone}},
		{"en", "A grenade was tossed into a bar in Goma on Monday. It went off under a table, killing two.", []attest.InstrumentKind{attest.Grenade}},
		{"en", "Rebels shelled a depot near Goma on Monday with mortars: two silos burned.", []attest.InstrumentKind{attest.Mortar}},
		{"en", "Rebels dynamited a pipeline near Goma on Monday.", []attest.InstrumentKind{attest.Bomb}},
		{"fr", "Des inconnus ont plastiqué lundi la villa du préfet près de Corte.", []attest.InstrumentKind{attest.Bomb}},
		{"en", "Rioters stoned cars in Goma on Monday.", []attest.InstrumentKind{attest.OtherMeans}},
		{"en", "An explosive device went off under a patrol car in Goma on Monday.", []attest.InstrumentKind{attest.IED}},
		{"en", "Youths tossed an explosive device at a police station in Goma on Monday.", []attest.InstrumentKind{attest.Bomb}},
		{"fr", "Un véhicule de l'armée a heurté lundi un engin explosif près de Gao, tuant deux soldats.", []attest.InstrumentKind{attest.IED}},
		{"en", "Gunmen armed with assault rifles attacked a post at Goma on Monday.", []attest.InstrumentKind{attest.SmallArms}},
		{"en", "A suicide bomber drove a truck into a base in Goma on Monday.", []attest.InstrumentKind{attest.VehicleBomb}},
		{"en", "Rebels attacked Beni on Monday. They went from hut to hut with machetes.", []attest.InstrumentKind{attest.Blade}},
		{"en", "Troops defused two explosive devices on the road to Goma on Monday.", []attest.InstrumentKind{attest.IED}},
		{"fr", "Des tirs d'artillerie ont touché Sake lundi. Un porte-parole des rebelles a accusé l'armée d'avoir utilisé des drones.", []attest.InstrumentKind{attest.Artillery}},
		{"en", "Rebels fired rocket-propelled grenades at a post near Goma on Monday.", []attest.InstrumentKind{attest.Rocket}},
		{"en", "Rebels attacked a post near Goma on Monday with machine guns and rocket-propelled grenades.", []attest.InstrumentKind{attest.SmallArms, attest.Rocket}},
		{"fr", "Des hélicoptères du régime ont largué des barils d'explosifs sur Saraqeb jeudi.", []attest.InstrumentKind{attest.Bomb, attest.Aircraft}},
		{"fr", "L'armée a saisi jeudi à Goma quatre fusils et un lot de munitions.", []attest.InstrumentKind{attest.SmallArms}},
		{"en", "Two policemen died in a shootout with robbers in Goma on Monday.", []attest.InstrumentKind{attest.SmallArms}},
		{"fr", "Un échange de tirs a opposé lundi des policiers à des bandits à Goma.", []attest.InstrumentKind{attest.SmallArms}},
		{"en", "Pirates boarded and hijacked a tanker off Socotra on Tuesday. Automatic rifles were used.", []attest.InstrumentKind{attest.SmallArms}},
		{"en", "A mortar shell filled with chlorine landed on a hamlet near Ramadi on Monday.", []attest.InstrumentKind{attest.Mortar, attest.Chemical}},
		{"fr", "Un missile est tombé lundi sur la ville de Goma ; l'engin a tué deux civils.", []attest.InstrumentKind{attest.Missile}},
		{"en", "Rebels wiped out a patrol of nine soldiers by means of a roadside bomb near Goma on Monday.", []attest.InstrumentKind{attest.IED}},
		{"en", "A suicide bomber drove a lorry packed with TNT into a police station in Goma on Monday.", []attest.InstrumentKind{attest.VehicleBomb}},
		{"en", "A woman wearing an explosives belt blew herself up in a mosque in Goma on Monday.", []attest.InstrumentKind{attest.SuicideVest}},
		{"en", "A girl strapped with explosives blew herself up in a market in Goma on Monday.", []attest.InstrumentKind{attest.SuicideVest}},
		{"en", "A sniper killed two policemen in Goma on Monday.", []attest.InstrumentKind{attest.SmallArms}},
		{"fr", "Un engin explosif a explosé lundi au passage d'une patrouille à Goma.", []attest.InstrumentKind{attest.IED}},
		{"fr", "Un rebelle a été abattu lundi par l'armée à Goma. Cette opération a permis la récupération d'un fusil et d'une grenade.", nil},
		{"fr", "L'armée a mené lundi plusieurs raids contre des positions rebelles, en représailles à des tirs de roquettes sur Goma.", nil},
		{"fr", "Une jeep bourrée d'explosifs a explosé lundi devant la caserne de Goma.", []attest.InstrumentKind{attest.VehicleBomb}},
		{"fr", "Un tireur embusqué a tué deux policiers lundi à Goma.", []attest.InstrumentKind{attest.SmallArms}},
		{"en", "Rebels attacked a camp near Goma on Monday with tanks and artillery pieces.", []attest.InstrumentKind{attest.Tank, attest.Artillery}},
		{"en", "An air strike near Goma on Monday hit a patrol, destroying two machine guns.", nil},
		{"en", "The army carried out four airstrikes near Goma on Monday with no word of the losses.", nil},
		{"en", "A suicide bomber rammed his car into the gate of a barracks in Goma on Monday.", []attest.InstrumentKind{attest.VehicleBomb}},
		{"en", "The mission recorded the killing of a nurse in Goma on Monday, rocket fire on Sake and a mine blast in Beni.", nil},
		{"fr", "Le bilan comprend le meurtre d'une infirmière à Goma, des tirs de mortier sur Sake et l'explosion d'une mine à Beni.", nil},
		{"fr", "Le rapport cite le massacre de lundi à Goma, des tirs de roquettes sur Sake et un bombardement aérien de Beni.", nil},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Published: "2024-02-06"})
		if len(res.Coded.Claims) == 0 {
			t.Errorf("%s: no claim", tc.text)
			continue
		}
		var got []attest.InstrumentKind
		for _, n := range res.Coded.Claims[0].Instruments {
			got = append(got, n.Kind)
		}
		slices.Sort(got)
		slices.Sort(tc.want)
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: instruments are %v, not %v", tc.text, got, tc.want)
		}
	}
}
