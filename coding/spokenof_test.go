package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestDeedsSpokenOf codes reports that speak of a deed for another reason than to tell it: who
// is charged with it, what will be done about it. A claim a line: act, stance, actor > target.
func TestDeedsSpokenOf(t *testing.T) {
	c := newCoder(t)
	for _, tc := range []whoCase{
		{"to be investigated", "en", "The government will investigate the massacre of 12 peasants in Beni on 4 May.",
			[]string{"killing asserted – > peasants"}},
		{"to be debated, as its subject", "en", "The killing of nine miners in Kono on Monday will not go unpunished, the bishop said.",
			[]string{"killing asserted – > miners"}},
		{"those responsible, to be found", "en", "A commission will be sent to find those responsible for the murder of two nuns in Goma on Monday.",
			[]string{"killing asserted – > nuns"}},
		{"soldiers involved, to be punished", "en", "The army will punish the soldiers involved in the killing of nine miners in Kono on Monday.",
			[]string{"killing asserted soldiers > miners"}},
		{"an attack still to come", "en", "The rebels said their fighters will carry out the attack on the barracks in Kono on Monday.",
			[]string{"armed-attack threatened rebels > barracks"}},
		{"students charged are no mob", "en", "Four students have been charged with the murder of two nuns in Goma in May.",
			[]string{"killing unconfirmed students > nuns"}},
		{"men charged and freed", "en", "Four men charged with the murder of two nuns in Goma on Monday were released.",
			[]string{"killing unconfirmed men > nuns", "agreement asserted – > men"}},
		{"he has been charged", "en", "Police arrested Jules Sow on Friday. He has been charged with masterminding the murder of Judge Ada Mwangi in Goma on Monday.",
			[]string{"arrest asserted Police > Jules Sow", "killing unconfirmed Jules Sow > Judge Ada Mwangi"}},
		{"blamed on somebody, in a relative clause", "en", "The massacre of 12 peasants in Beni on 4 May, which the opposition has blamed on army units, will be investigated.",
			[]string{"killing asserted – > peasants", "killing asserted army units > peasants"}},
		{"blamed on somebody, before the verb", "en", "The bombing of the union hall in Goma on Tuesday, which the opposition has blamed on the army, killed nine people.",
			[]string{"explosion asserted – > union hall", "explosion asserted army > union hall"}},
		{"held responsible for a deed", "en", "The mayor held the Red Front responsible for the murder of Judge Ada Mwangi in Goma on Monday.",
			[]string{"killing asserted Red Front > Judge Ada Mwangi"}},
		{"a gerund with its possessor", "en", "Police attributed the bishop's killing in Goma on Friday to the Red Front.",
			[]string{"killing asserted Red Front > bishop"}},
		{"blamed for a bomb that did something", "en", "Traffickers are blamed for the bomb that wrecked a bank in Goma on Monday.",
			[]string{"explosion asserted Traffickers > bank"}},
		{"believed by nobody named", "en", "It is believed that the Red Front killed Judge Ada Mwangi in Goma on Monday.",
			[]string{"killing unconfirmed Red Front > Judge Ada Mwangi"}},
		{"not ruled out", "en", "Judge Ada Mwangi was shot dead in Goma on Monday. The minister did not rule out that traffickers had committed the murder.",
			[]string{"killing asserted – > Judge Ada Mwangi", "killing unconfirmed traffickers > Judge Ada Mwangi"}},
		{"suspected to have done it", "en", "Judge Ada Mwangi was shot dead in Goma on Monday. Police suspect that smugglers did it.",
			[]string{"killing asserted – > Judge Ada Mwangi", "killing unconfirmed smugglers > Judge Ada Mwangi"}},
		{"tenu pour responsable", "fr", "Le maire tient le M23 pour responsable du meurtre de la juge Ada Mwangi lundi à Goma.",
			[]string{"killing asserted M23 > juge Ada Mwangi"}},
		{"n'exclut pas que", "fr", "La juge Ada Mwangi a été abattue lundi à Goma. La police n'exclut pas que des trafiquants aient commis le meurtre.",
			[]string{"killing asserted – > juge Ada Mwangi", "killing unconfirmed trafiquants > juge Ada Mwangi"}},
		{"no part in it", "en", "The army played no part in the killing of nine miners in Kono on Monday, the defence minister said.",
			[]string{"killing asserted – > miners", "killing denied army > miners"}},
		{"aucun rôle", "fr", "Les rebelles n'ont joué aucun rôle dans le meurtre d'Ali Sow lundi à Goma, a assuré leur chef.",
			[]string{"killing asserted – > Ali Sow", "killing denied rebelles > Ali Sow"}},
		{"whose attack it was", "en", "Gunmen attacked a ferry near Kindu on Monday. The prefect said that the Mai-Mai militia carried out the attack on the ferry.",
			[]string{"armed-attack asserted Gunmen > ferry", "armed-attack asserted Mai-Mai militia > ferry"}},
		{"nobody before", "en", "A ferry was attacked near Kindu on Monday. The prefect said that the Mai-Mai militia carried out the attack.",
			[]string{"armed-attack asserted Mai-Mai militia > ferry"}},
		{"de qui c'était l'attaque", "fr", "Des inconnus armés ont attaqué un bac près de Kindu lundi. Selon l'armée, les ADF sont derrière l'attaque.",
			[]string{"armed-attack asserted inconnus armés > bac", "armed-attack asserted ADF > bac"}},
		{"a mené l'attaque", "fr", "Des hommes armés ont attaqué un bac près de Kindu lundi. Le préfet a affirmé que la milice Maï-Maï avait mené l'attaque.",
			[]string{"armed-attack asserted hommes armés > bac", "armed-attack asserted milice Maï-Maï > bac"}},
		{"when it was", "en", "Gunmen attacked a ferry near Kindu on Monday. The prefect said the attack was carried out at dawn.",
			[]string{"armed-attack asserted Gunmen > ferry"}},
		{"believed to be hired", "en", "Two men shot dead a notary in Goma on Monday. Police believe that the murderers were hired assassins.",
			[]string{"killing asserted men > notary", "killing unconfirmed hired assassins > notary"}},
		{"believed to belong to a group", "en", "Two gunmen shot dead a notary in Yala on Monday, police said. They think that the killers belong to a separatist group, but nobody has owned up to the murder.",
			[]string{"killing asserted gunmen > notary", "killing unconfirmed separatist group > notary"}},
		{"pensent que les auteurs appartiennent", "fr", "Un notaire a été abattu à Bastia lundi. Les enquêteurs pensent que les auteurs appartiennent au FLNC.",
			[]string{"killing asserted – > notaire", "killing unconfirmed FLNC > notaire"}},
		{"believed to have fled", "en", "Two men shot dead a notary in Goma on Monday. Police believe that the murderers fled by boat.",
			[]string{"killing asserted men > notary"}},
		{"why the group struck", "en", "Rebels raided a barracks in Arauca on Monday. Ana Ruiz, a spokeswoman for the ELN, said the raid was a punishment for the garrison.",
			[]string{"armed-attack asserted Rebels > barracks", "armed-attack asserted ELN > barracks"}},
		{"pourquoi le groupe a frappé", "fr", "Des rebelles ont attaqué un poste de police à Gao lundi. Un porte-parole du MNLA a affirmé que l'attaque était une réponse aux exactions de l'armée.",
			[]string{"armed-attack asserted rebelles > poste de police", "armed-attack asserted MNLA > poste de police"}},
		{"why the foe struck", "en", "Army jets bombed a camp near Gao on Monday. A spokesman for the JNIM said the raid was a reprisal for the loss of a helicopter.",
			[]string{"air-strike asserted Army > camp"}},
		{"what a governor calls it", "en", "Gunmen attacked a barracks in Beni on Monday. The governor said the attack was a warning.",
			[]string{"armed-attack asserted Gunmen > barracks"}},
		{"a fight that there was none", "en", "Two weavers were killed in a fake encounter near Sopore on Monday, their brothers said.",
			[]string{"killing asserted – > weavers"}},
		{"un faux accrochage", "fr", "Deux tisserands ont été tués par l'armée lors d'un faux accrochage à Sopore lundi.",
			[]string{"killing asserted armée > tisserands"}},
		{"a thing that no list knows", "en", "Police blamed the rebels for the burning of two backhoes in Goma on Monday.",
			[]string{"destruction asserted rebels > backhoes"}},
		{"a thing's destruction", "en", "The hotel's destruction on Monday in Goma occurred four hours after the curfew began.",
			[]string{"destruction asserted – > hotel"}},
		{"une enquête à venir", "fr", "Le gouvernement enquêtera sur le massacre de douze paysans à Gao le 4 mai.",
			[]string{"killing asserted – > paysans"}},
		{"ne restera pas impuni", "fr", "Le massacre de douze paysans à Gao lundi ne restera pas impuni, a promis le ministre.",
			[]string{"killing asserted – > paysans"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string {
				return string(claim.Act) + " " + string(claim.Stance) + " " + nameOf(claim.Actor) + " > " + nameOf(claim.Target)
			})
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("%s\n got %q\nwant %q", tc.text, got, tc.want)
			}
		})
	}
}
