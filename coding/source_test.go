package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestOnWhoseWord codes short reports and compares, claim by claim, the
// stance, the source's role and the source's name.
func TestOnWhoseWord(t *testing.T) {
	cases := []struct {
		language, publisher, text string
		want                      []string // stance role: name, one for each claim
	}{
		{"en", "", "Rebels attacked a market near Lice on Monday, said the governor's office in Diyarbakir.", []string{"asserted authority: governor's office"}},
		{"en", "", "Five farmers were shot dead in Midsayap on Saturday, Senior Supt. Juan Ruiz, the district police director, said yesterday.", []string{"asserted authority: Senior Supt. Juan Ruiz"}},
		{"fr", "", "Cinq paysans ont été tués samedi à Ségou par des rebelles, a dit le Cdt. Jean Ruiz, de la gendarmerie.", []string{"asserted authority: Cdt. Jean Ruiz"}},
		{"en", "", "Twenty boys were conscripted at gunpoint by the M23 at Rugari on Sunday, a local child-protection network reports.", []string{"asserted monitor: local child-protection network"}},
		{"en", "", "Rebels attacked a police station in Sula on Saturday, local media report; nobody was hurt.", []string{"asserted media: local media"}},
		{"en", "", "By the army's own account, its men shot five farmers in Arawa on Monday.", []string{"asserted perpetrator: army"}},
		{"en", "", "The village head, Sunday Abba, lamented that gunmen had killed eleven men in Jos on Monday.", []string{"asserted witness: village head"}},
		{"en", "", "Rebels blew up a pipeline at Yala on Monday, the state oil company reported. In March, the same front kidnapped three soldiers; it released two of them a week later.", []string{"asserted target: state oil company", "asserted report: ", "asserted report: "}},
		{"en", "", "Rebels ambushed a convoy near Gao on Tuesday. The movement claimed to have killed nine soldiers.", []string{"asserted report: ", "asserted perpetrator: movement"}},
		// Role by the sides of the act.
		{"en", "", "Gunmen killed six soldiers in an ambush near Diffa on Tuesday, security sources told Reuters.", []string{"asserted target: security sources"}},
		{"en", "", "The Taliban killed ten policemen in Helmand on Monday, a provincial official said on condition of anonymity.", []string{"asserted target: provincial official"}},
		{"en", "", "Police arrested five suspects in Nairobi on Monday, the interior ministry said.", []string{"asserted perpetrator: interior ministry"}},
		{"en", "", "The United Nations said rebels had abducted 11 peacekeepers near Goma.", []string{"asserted target: United Nations"}},
		{"en", "", "Ukraine's military said it had shot down 20 of 25 drones on Monday.", []string{"asserted perpetrator: Ukraine's military"}},
		{"en", "", "ISIS said on its Amaq website that its fighters had killed seven soldiers near Kirkuk.", []string{"asserted perpetrator: ISIS"}},
		{"fr", "", "Une grenade a été lancée dimanche à Ngozi. Le parti au pouvoir accuse les opposants, qui rejettent toute implication.", []string{"asserted report: ", "asserted authority: parti au pouvoir", "denied perpetrator: opposants"}},
		{"fr", "", "La télévision publique a rapporté que des rebelles avaient bombardé dimanche l'aéroport de Damas.", []string{"asserted media: télévision publique"}},
		{"fr", "", "L'ONU accuse les rebelles d'avoir enlevé onze casques bleus près de Goma.", []string{"asserted target: ONU"}},
		{"en", "", "The prosecutor said six soldiers had killed eleven villagers in Tumbura on Sunday.", []string{"asserted authority: prosecutor"}},
		{"en", "", "The oil company said a bomb had damaged its pipeline near Warri on Sunday.", []string{"asserted target: oil company"}},
		{"en", "", "The town of Bunagana fell to the M23 on Sunday, the army acknowledged.", []string{"asserted target: army"}},
		{"fr", "", "L'opposition accuse la garde d'avoir enlevé lundi deux cadres à Conakry. « Pure invention », rétorque la présidence.", []string{"asserted authority: opposition", "denied perpetrator: présidence"}},
		{"fr", "", "Le gouvernement accuse le M23 d'avoir tué six civils lundi à Kiwanja. Le mouvement dément.", []string{"asserted authority: gouvernement", "denied perpetrator: M23"}},
		{"fr", "", "Le gouvernement accuse le M23 d'avoir tué six civils lundi à Kiwanja. Les rebelles s'en défendent.", []string{"asserted authority: gouvernement", "denied perpetrator: M23"}},
		{"fr", "", "Le gouvernement accuse le M23 d'avoir tué six civils lundi à Kiwanja, ce que les rebelles réfutent.", []string{"asserted authority: gouvernement", "denied perpetrator: M23"}},
		{"fr", "", "Des miliciens ont tué six civils lundi à Kiwanja, selon le gouvernement. Leur chef conteste.", []string{"asserted authority: gouvernement", "denied perpetrator: chef"}},
		{"fr", "", "Les talibans ont assuré n'être pour rien dans l'attaque de l'hôpital de Kaboul.", []string{"denied perpetrator: talibans"}},
		{"fr", "", "L'État islamique a affirmé être à l'origine de l'attentat contre la mosquée de Kunduz.", []string{"asserted perpetrator: État islamique"}},
		{"fr", "", "Pour le gouverneur de Diffa, c'est Boko Haram qui a enlevé lundi onze pêcheurs à Bosso.", []string{"asserted authority: gouverneur de Diffa"}},
		{"fr", "", "L'attaque du village de Kouma a fait neuf morts, selon le gouverneur. Les rescapés, eux, parlent de quatorze tués.", []string{"asserted authority: gouverneur", "asserted witness: rescapés"}},
		{"fr", "", "La milice, accusée d'avoir tué six éleveurs à Ansongo, a été bombardée mardi par l'aviation malienne.", []string{"unconfirmed report: ", "asserted report: "}},
		{"en", "", "Two men accused of killing a judge in Jos were arrested on Friday, police said.", []string{"unconfirmed authority: police", "asserted perpetrator: police"}},
		{"fr", "", "Explosion près d'une mosquée à Quetta : trois blessés", []string{"asserted report: "}},
		{"fr", "", "La MINUSMA a indiqué qu'un de ses convois avait été attaqué dimanche près d'Aguelhok.", []string{"asserted target: MINUSMA"}},
		{"fr", "", "Le mouvement confirme que son chef a été tué dimanche dans un raid aérien à Kidal.", []string{"asserted target: mouvement"}},
		{"en", "", "The mayor said soldiers had shot dead three youths in Tunja on Sunday.", []string{"asserted authority: mayor"}},
		{"fr", "", "Le ministère russe de la défense affirme que trois drones navals ukrainiens ont été détruits dimanche au large de Sébastopol.",
			[]string{"asserted perpetrator: ministère russe de la défense"}},
		{"en", "", "An anonymous caller speaking for the Baloch Liberation Army said the group had attacked a train near Sibi on Sunday.",
			[]string{"asserted perpetrator: anonymous caller"}},
		{"en", "", "CJTF-OIR officials said five airstrikes had been conducted against ISIS near Mosul on Sunday.", []string{"asserted perpetrator: CJTF-OIR officials"}},
		// Owned and disowned in plain words.
		{"en", "", "Gunmen killed three teachers in Yala on Sunday. \"It was us,\" a BRN spokesman said.", []string{"asserted report: ", "asserted perpetrator: BRN spokesman"}},
		{"en", "", "A man blew himself up at a mosque in Kuwait City on Sunday. The group said it was behind the bombing.", []string{"asserted report: ", "asserted perpetrator: group"}},
		{"en", "", "Gunmen killed three teachers in Yala on Sunday. \"It was the Rangers who did it,\" a BRN spokesman said.", []string{"asserted report: ", "asserted rival: BRN spokesman"}},
		{"en", "", "Gunmen killed three teachers in Yala on Sunday. \"That was not our work,\" a BRN spokesman said.", []string{"asserted report: ", "denied perpetrator: BRN spokesman"}},
		{"en", "", "Gunmen raped two nuns in Kavumu on Sunday, a nurse said. The ruling party calls the story an invention.", []string{"asserted authority: nurse", "denied authority: ruling party"}},
		{"en", "", "Eight villagers were shot dead in Sudur on Sunday. The mayor holds the ARSA responsible.", []string{"asserted report: ", "asserted authority: mayor"}},
		{"en", "", "Eight herders were shot dead in Jos on Sunday. The farmers' union has distanced its members from the killings.", []string{"asserted report: ", "denied monitor: farmers' union"}},
		{"en", "", "A mortar shell killed two men in Darayya on Sunday. A commander reached by telephone denied any involvement and accused \"army-backed gangs\".", []string{"asserted report: ", "denied perpetrator: commander"}},
		{"en", "", "Sarin killed forty people in Zamalka on Sunday. Damascus said the rebels had staged the incident.", []string{"asserted report: ", "denied perpetrator: Damascus"}},
		// Where the attribution stands.
		{"en", "", "An army spokesman denied on Monday that soldiers had shelled the camp at Kitgum.", []string{"denied perpetrator: army spokesman"}},
		{"fr", "", "Six soldats ont été tués mardi dans une embuscade près de Diffa, a-t-on appris de source sécuritaire.", []string{"asserted target: source sécuritaire"}},
		{"fr", "", "Douze villageois ont été tués lundi à Djugu par des miliciens, ont indiqué mardi des sources locales.", []string{"asserted witness: sources locales"}},
		{"fr", "", "Des miliciens ont tué quatorze villageois à Djugu lundi, a-t-on appris mardi auprès de la société civile locale.", []string{"asserted monitor: société civile locale"}},
		{"en", "", "Two soldiers were wounded by a roadside bomb in Mosul on Sunday, the army said in a statement. It said three insurgents were arrested later.",
			[]string{"asserted target: army", "asserted perpetrator: army"}},
		{"en", "", "Israeli jets struck targets near Damascus overnight, Syrian state media said, citing a military source.", []string{"asserted target: military source"}},
		{"fr", "", "BAGDAD : Un soldat tué dimanche, annonce le commandement.", []string{"asserted target: commandement"}},
		{"en", "", "A column of army vehicles was ambushed near Gardez on Sunday, says a Taliban aide.", []string{"asserted perpetrator: Taliban aide"}},
		{"fr", "", "Huit civils ont été tués dimanche dans les bombardements d'Alep, d'après un décompte établi par la Croix-Rouge.", []string{"asserted monitor: Croix-Rouge"}},
		// Doubt, denial, what is to come.
		{"en", "", "There were unconfirmed reports that a drone had hit a refinery in Ryazan on Monday.", []string{"unconfirmed unnamed: "}},
		{"fr", "", "Un drone aurait frappé lundi une raffinerie à Riazan.", []string{"unconfirmed report: "}},
		{"en", "", "The minister said the army would launch an offensive in Idlib next week.", []string{"threatened perpetrator: minister"}},
		{"fr", "", "Le ministre a déclaré que l'armée lancerait une offensive à Idleb la semaine prochaine.", []string{"threatened perpetrator: ministre"}},
		{"fr", "", "L'armée a démenti que ses soldats aient tué des civils à Kaduna.", []string{"denied perpetrator: armée"}},
		{"en", "", "Nobody claimed responsibility for the bombing in Quetta on Tuesday, which killed nine people.", []string{"asserted report: "}},
		// One act on several words.
		{"en", "", "A car bomb exploded in Mogadishu on Monday, killing five people. Al-Shabaab claimed responsibility for the attack.",
			[]string{"asserted report: ", "asserted perpetrator: Al-Shabaab"}},
		{"en", "", "Gunmen killed five farmers near Mopti on Tuesday. The army said that was untrue.", []string{"asserted report: ", "denied authority: army"}},
		{"en", "", "Two soldiers were killed near Gao on Monday, the Anadolu news agency reports.", []string{"asserted media: Anadolu news agency"}},
		{"fr", "", "BAGDAD : Des miliciens ont attaqué quatre mosquées, rapporte la police.", []string{"asserted authority: police"}},
		{"en", "", "Gunmen killed five farmers near Mopti on Tuesday. A senior officer said the rebels were behind it.", []string{"asserted report: ", "asserted authority: senior officer"}},
		{"fr", "", "Un missile russe a frappé une école vendredi à Kharkiv, a écrit le gouverneur régional sur Telegram. Moscou a démenti avoir visé l'école.",
			[]string{"asserted target: gouverneur régional", "denied perpetrator: Moscou"}},
		{"en", "", "Ankara rejected claims that it had sent fighters to the front.", nil},
		{"en", "", "The Kosovo police said masked men had killed an officer in Banjska on Sunday. Serbia denied any involvement.",
			[]string{"asserted authority: Kosovo police", "denied perpetrator: Serbia"}},
		{"en", "", "Azerbaijan's defence ministry accused Armenian forces of shelling its positions near Kalbajar on Tuesday, a charge that Yerevan denied.",
			[]string{"asserted target: Azerbaijan's defence ministry", "denied perpetrator: Yerevan"}},
		{"en", "", "The army denied shelling the village of Bura on Monday.", []string{"denied perpetrator: army"}},
		{"en", "", "A mortar round was fired at the barracks in Rosslea on Thursday. It missed its target, a police inspector said.", []string{"asserted target: police inspector"}},
		// Who goes on speaking.
		{"en", "", "The army said on Tuesday it had killed 15 militants in Sambisa. Troops also seized 12 rifles.",
			[]string{"asserted perpetrator: army", "asserted perpetrator: army"}},
		{"en", "", "Marines killed two gunmen at a farm near Reynosa on Tuesday, the navy said. A boy was taken into custody.",
			[]string{"asserted perpetrator: navy", "asserted perpetrator: navy"}},
		{"fr", "", "Le gouverneur a annoncé lundi que des bandits avaient tué douze paysans à Maru. Ils avaient aussi enlevé sept femmes à Bena.",
			[]string{"asserted authority: gouverneur", "asserted authority: gouverneur"}},
		{"en", "", "Press Secretary Ann Lee said troops had retaken the town of Hawija on Monday. In Tal Afar, the press secretary said, troops captured 12 fighters on Tuesday.",
			[]string{"asserted perpetrator: Press Secretary Ann Lee", "asserted perpetrator: Press Secretary Ann Lee"}},
		{"en", "", "Bangassou: three traders killed by armed men on Monday.", []string{"asserted report: "}},
		{"fr", "", "À en croire les riverains, deux roquettes sont tombées lundi sur un quartier de Goma.", []string{"asserted witness: riverains"}},
		{"fr", "", "Le Polisario assure avoir bombardé lundi des positions marocaines à Mahbès.", []string{"asserted perpetrator: Polisario"}},
		{"en", "", "The governor said on Monday that bandits had killed 12 farmers in Maru.", []string{"asserted authority: governor"}},
		{"en", "", "The insurgents killed ten soldiers near Jolo on Friday, a military official who asked not to be named told reporters.",
			[]string{"asserted target: military official"}},
		{"fr", "", "Le chef de canton de Banibangou, enlevé début janvier par des hommes armés, a été tué lundi, d'après sa famille.",
			[]string{"asserted report: ", "asserted witness: famille"}},
		{"en", "", "Soldiers fired on demonstrators in Conakry on Monday, killing three, residents said. The government put the number of dead at one.",
			[]string{"asserted witness: residents", "asserted perpetrator: government"}},
		{"en", "", "Coalition forces conducted six airstrikes in Iraq and Syria on Monday, CJTF-OIR officials reported.\n\nIraq\nBomber and fighter aircraft conducted two airstrikes in Iraq:\n-- Near Sinjar, an airstrike destroyed an ISIL bunker.",
			[]string{"asserted perpetrator: CJTF-OIR officials", "asserted perpetrator: CJTF-OIR officials"}},
		{"fr", "", "Des rebelles ont attaqué lundi le camp de Bria, selon un responsable militaire à l'AFP.", []string{"asserted target: responsable militaire"}},
		{"en", "", "A medical source said shells hit a market in Goma on Monday. Houses were looted in Sake on Sunday, the same source said.",
			[]string{"asserted authority: medical source", "asserted authority: medical source"}},
		{"fr", "", "Selon un témoin, des obus sont tombés lundi sur le marché de Goma. Des maisons ont été pillées dimanche à Sake, selon la même source.",
			[]string{"asserted witness: témoin", "asserted witness: témoin"}},
		{"en", "", "Four soldiers were killed near Tyre on Monday, Reuters quoted a military source as saying.", []string{"asserted target: military source"}},
		{"en", "", "Hamas said five of its fighters had died when Israeli planes hit a tunnel in Rafah on Monday.", []string{"asserted target: Hamas"}},
		{"en", "", "The rebels rejected government claims that they had shelled a hospital in Taiz on Monday.",
			[]string{"denied perpetrator: rebels", "asserted authority: government"}},
		{"en", "", "BEIRUT, Lebanon (AP) _ A car packed with explosives blew up Monday near a market in east Beirut, police said.", []string{"asserted authority: police"}},
		{"en", "", "The army spokesman made light of Islamabad's contention that Indian guns shelled Athmuqam on Monday. \"Not a single round was fired across the line this week,\" he said.",
			[]string{"asserted target: Islamabad", "denied authority: army spokesman"}},
		{"fr", "", "Six personnes ont été tuées lundi dans le pilonnage de Goma par l'armée, selon le maire ; onze, d'après des habitants.",
			[]string{"asserted authority: maire", "asserted witness: habitants"}},
		{"fr", "", "Le ministre a été interrogé sur le rapport d'une ligue, selon laquelle deux paysans auraient été tués lundi à Goma.",
			[]string{"unconfirmed monitor: ligue"}},
		{"fr", "", "Un porte-parole dément l'enlèvement de douze hommes à Bagdad lundi et promet des élections.", []string{"denied authority: porte-parole"}},
		// The voice of a release.
		{"en", "", "COMMUNIQUE No. 12\nFront for the Liberation of Azawad\n\nOur forces attacked the garrison of Menaka on Monday.",
			[]string{"asserted perpetrator: Front for the Liberation of Azawad"}},
		{"fr", "", "COMMUNIQUÉ N° 12\nMouvement national de libération de l'Azawad\n\nNos forces ont attaqué lundi la garnison de Ménaka.",
			[]string{"asserted perpetrator: Mouvement national de libération de l'Azawad"}},
		{"fr", "Front de libération de l'Azawad", "Un frère a lancé lundi une voiture piégée contre le camp militaire de Léré. Le groupe dément être l'auteur du massacre de vingt villageois dont l'accuse la junte à Dioura.",
			[]string{"asserted perpetrator: Front de libération de l'Azawad", "denied perpetrator: Front de libération de l'Azawad", "asserted authority: junte"}},
		{"fr", "", "Des obus sont tombés lundi sur Bujumbura et Gitega. Au Sénégal, une charrette a sauté lundi sur une mine près de Sindian, précise la gendarmerie.",
			[]string{"asserted report: ", "asserted report: ", "asserted authority: gendarmerie"}},
		{"en", "CENTCOM", "On Monday, U.S. forces conducted a strike near Shaddadi, Syria.", []string{"asserted perpetrator: CENTCOM"}},
		{"en", "Tribunal Wire", "Rebels attacked a barracks near Goma on Monday.", []string{"asserted report: "}},
		{"fr", "ÉTAT-MAJOR DES ARMÉES – OPÉRATION BARKHANE", "Samedi, au sud de Ménaka, un véhicule blindé a sauté sur une mine.",
			[]string{"asserted target: ÉTAT-MAJOR DES ARMÉES – OPÉRATION BARKHANE"}},
		{"en", "The Plains Gazette", "Rebels attacked a barracks near Goma on Monday.", []string{"asserted report: "}},
		{"en", "", "The governor said rebels had burned a school in Sula on Monday; two teachers were abducted in Yala.", []string{"asserted authority: governor", "asserted authority: governor"}},
		{"en", "", "Rights groups say police shot at marchers in Sula on Monday; the police chief says his men used only tear gas.", []string{"asserted monitor: Rights groups", "asserted perpetrator: police chief"}},
		{"en", "", "A man who called himself a commander telephoned the BBC to say his men had blown up a bridge near Sula on Monday.", []string{"asserted witness: man"}},
		{"en", "", "The army said on Monday it had retaken Sula. The M23 said it still held the town.", []string{"asserted perpetrator: army", "denied target: M23"}},
		{"en", "", "Rebels shelled a camp near Sula on Monday, killing nine people, the camp committee said.", []string{"asserted witness: camp committee"}},
		{"en", "", "A report by the monitors, according to which soldiers killed nine farmers at Sula on Monday, was rejected by the army.", []string{"asserted monitor: monitors", "denied perpetrator: army"}},
		{"en", "", "Gunmen killed nine people in Sula on Monday, the governor said. The M23 said its men had not been in the area.", []string{"asserted authority: governor", "denied perpetrator: M23"}},
		{"en", "", "Rebels took Sula on Monday, residents said. The army said it had no troops there.", []string{"asserted witness: residents"}},
		{"en", "", "Asked about Monday's raid on Sula, in which nine people were killed, the rebel spokesman said his men were not there.", []string{"asserted report: ", "denied perpetrator: rebel spokesman"}},
		{"en", "", "Drones hit a depot in Tokmak on Monday.\n\nKyiv: \"We did not fire on Tokmak.\"", []string{"asserted report: ", "denied perpetrator: Kyiv"}},
		{"en", "", "Border guards detained a farmer near Sula on Monday, the State Security Service said, and let him go on Tuesday.", []string{"asserted perpetrator: State Security Service", "asserted perpetrator: State Security Service"}},
		{"en", "", "Smoke rises over Khan Younis on Monday after an air strike that medics said killed three brothers.", []string{"asserted report: ", "asserted authority: medics"}},
		{"en", "", "The kidnapping of six nuns in Sula by armed men on Sunday was condemned by the bishop.", []string{"asserted report: "}},
		{"en", "", "The police reported two dead among their ranks in an ambush near Kani on Sunday.", []string{"asserted target: police"}},
		{"en", "", "The front admitted the deaths of two of its men in the ambush near Kani on Sunday.", []string{"asserted target: front"}},
		{"fr", "", "Le gouvernement ivoirien concède deux tués dans ses rangs après l'attaque dimanche du poste de Grabo.", []string{"asserted target: gouvernement ivoirien"}},
		{"en", "", "A local elected official said soldiers had shot three herders dead near Sula on Sunday.", []string{"asserted authority: local elected official"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: tc.language, Publisher: tc.publisher, Published: "2024-02-06"})
		var got []string
		for _, cl := range res.Coded.Claims {
			got = append(got, string(cl.Stance)+" "+string(cl.Source.Role)+": "+cl.Source.Name)
		}
		if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
			t.Errorf("%s\n got %q\nwant %q", tc.text, got, tc.want)
		}
	}
}
