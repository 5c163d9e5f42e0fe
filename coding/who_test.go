package coding

import (
	"strings"
	"testing"

	"attest"
)

// TestWhoToWhom codes short reports and compares who did it to whom, a claim a
// line: act, actor > target.
func TestWhoToWhom(t *testing.T) {
	cases := []struct {
		name, language, text string
		want                 []string
	}{
		{"a past tense behind an infinitive", "en", "Gunmen forced the passengers of a bus to get off and killed five of them near Tibu on Friday.",
			[]string{"killing Gunmen > passengers of a bus"}},
		{"what a deed did", "en", "Armed men ambushed a patrol wounding its leader near Tibu on Friday.",
			[]string{"armed-attack Armed men > patrol"}},
		{"shot and killed", "en", "Three men in a white van shot and killed a mayor in Tibu on Friday.",
			[]string{"killing men > mayor"}},
		{"it is the base", "en", "The soldiers withdrew from the base at Sula on Friday and burned it down.",
			[]string{"deployment soldiers > –", "destruction soldiers > base"}},
		{"who finds the dead", "en", "A farmer was found dead by soldiers near Tibu on Friday, his hands tied behind his back.",
			[]string{"killing – > farmer"}},
		{"a day after another act", "en", "The army shelled the hills around Sula on Friday, a day after the rebels overran a police post in Tibu.",
			[]string{"shelling army > hills", "territory-change rebels > police post"}},
		{"how sure a number is", "en", "An estimated 40 rebels attacked the post at Sula on Friday.",
			[]string{"armed-attack rebels > post"}},
		{"a passive that goes on", "en", "A farmer was stopped by militiamen and killed near Sake on Friday.",
			[]string{"killing militiamen > farmer"}},
		{"un jour collé à l'auteur", "fr", "Trois voleurs ont été interpellés par la gendarmerie samedi à Ségou.",
			[]string{"arrest gendarmerie > voleurs"}},
		{"un jour collé à la cible", "fr", "Des rebelles ont incendié dix cases dimanche à Bria.",
			[]string{"destruction rebelles > cases"}},
		{"planes act under their own name", "en", "Two warplanes bombed the market in Idlib on Friday.",
			[]string{"air-strike warplanes > market"}},
		{"planes of a state", "en", "Turkish jets bombed a tunnel near Dohuk on Friday.",
			[]string{"air-strike Turkish jets > tunnel"}},
		{"planes are not those brought down", "en", "The army said it had shot down two drones and a helicopter near Lyman on Friday.",
			[]string{"interception army > drones and a helicopter"}},
		{"who denies having done it", "en", "The army denied having shelled the market of Sake on Friday.",
			[]string{"shelling army > market of Sake"}},
		{"qui annonce une mort", "fr", "L'état-major a annoncé la mort de deux soldats dans une embuscade tendue vendredi par des bandits près de Zinder.",
			[]string{"armed-attack bandits > soldats"}},
		{"un verbe pris pour un complément", "fr", "Le parti au pouvoir accuse les opposants d'avoir tué un policier à Gitega.",
			[]string{"armed-attack opposants > policier"}},
		{"les deux côtés d'un combat", "fr", "Des combats ont opposé samedi l'armée malienne aux rebelles du FLA près de Kidal.",
			[]string{"armed-clash armée malienne > rebelles du FLA"}},
		{"one side with its helpers", "en", "Fighting between Wagner mercenaries and the CPC supported by local hunters continued on Friday at Bria.",
			[]string{"armed-clash Wagner mercenaries > CPC"}},
		{"un acte imputable", "fr", "Le massacre est imputable aux miliciens, qui ont aussi brûlé douze greniers à Bunia samedi.",
			[]string{"killing miliciens > –", "destruction miliciens > greniers"}},
		{"au passage d'un blindé", "fr", "Un engin artisanal a explosé samedi au passage d'un blindé de l'armée près de Mopti.",
			[]string{"explosion – > blindé de l'armée"}},
		{"la cour d'une école", "fr", "Deux obus sont tombés samedi dans la cour d'une école à Marioupol.",
			[]string{"shelling – > école"}},
		{"between, far from the act", "fr", "Des combats ont éclaté lundi dans les faubourgs de Paoua entre l'armée centrafricaine et les rebelles de 3R.",
			[]string{"armed-clash armée centrafricaine > rebelles de 3R"}},
		{"two in a row who agree", "fr", "Le gouvernement colombien et l'ELN ont signé une trêve de trois mois à Quito vendredi.",
			[]string{"agreement gouvernement colombien > ELN"}},
		{"a verb of opposing", "en", "Clashes raged on Friday around Tel Rifaat, pitting Turkish-backed fighters against the Syrian Democratic Forces.",
			[]string{"armed-clash Turkish-backed fighters > Syrian Democratic Forces"}},
		{"seized by those who stormed", "en", "Troops stormed a rebel camp near Goz Beida on Friday. Nine fighters were captured.",
			[]string{"armed-attack Troops > rebel camp", "arrest Troops > fighters"}},
		{"nobody carries on elsewhere", "en", "Rebels stormed a barracks in Menaka on Friday. Two farmers were beheaded in Gao on Saturday.",
			[]string{"armed-attack Rebels > barracks", "killing – > farmers"}},
		{"a mission's own patrol", "en", "UNIFIL said one of its patrols was fired on near Tibnin on Friday.",
			[]string{"armed-attack – > patrols"}},
		{"on the embassy", "en", "Thousands of people marched on the French embassy in Niamey on Friday.",
			[]string{"protest people > French embassy"}},
		{"a bomber, what he drives and who mans the post", "en", "Nine people were killed when a suicide bomber in a car rammed a checkpoint manned by Somali government forces outside Afgoye on Friday.",
			[]string{"suicide-bombing suicide bomber > checkpoint"}},
		{"raiders who set upon a bus", "en", "A band of raiders set upon a bus near Maluana on Friday.",
			[]string{"armed-attack raiders > bus"}},
		{"rifles made off with", "en", "Raiders made off with nine rifles near Maluana on Friday.",
			[]string{"interception Raiders > rifles"}},
		{"a person named behind a place", "en", "In Kano Musa Bello Ruiz, a judge of the upper court, was assassinated with his driver on Friday.",
			[]string{"killing – > Musa Bello Ruiz"}},
		{"things named behind a time", "en", "The same night two clinics in the village of Yala were put to the torch.",
			[]string{"destruction – > clinics"}},
		{"devant un siège", "fr", "Une centaine de veuves ont manifesté samedi devant le siège de la Commission électorale à Tunis.",
			[]string{"protest veuves > siège de la Commission électorale"}},
		{"who left the place", "en", "The rebels marched into Bukavu on Friday without firing a shot, the army having withdrawn.",
			[]string{"territory-change rebels > army"}},
		{"whose sons", "en", "The soldiers burned eleven houses in Duma. They shot her two sons.",
			[]string{"destruction soldiers > houses", "armed-attack soldiers > sons"}},
		{"a town, no movement", "en", "Gunmen shelled Hama on Friday.",
			[]string{"shelling Gunmen > Hama"}},
		{"a label is nobody", "en", "RAMADI - A man wearing an explosives belt blew himself up in a market on Friday, killing nine people.",
			[]string{"suicide-bombing man > market"}},
		{"thought to be from a group", "en", "Gunmen thought to be from the ADF hacked six farmers to death near Beni on Friday.",
			[]string{"killing Gunmen > farmers"}},
		{"plus au sud", "fr", "Plus au sud, à Kananga, trois femmes auraient été violées samedi par des miliciens.",
			[]string{"sexual-violence miliciens > femmes"}},
		{"taken with helpers", "en", "Government troops, with Hezbollah fighters, took the village of Hamra on Friday.",
			[]string{"territory-change Government troops > –"}},
		{"who only approves", "en", "Turkish jets conducted airstrikes near Sinjar on Friday, approved by the Iraqi government.",
			[]string{"air-strike Turkish jets > –"}},
		{"a village north of a town", "en", "A mortar shell landed in a hamlet north of Saada on Friday.",
			[]string{"shelling – > hamlet"}},
		{"they of whom a fighter speaks", "en", "Gunmen stormed Kautikari on Friday. \"They burned our barns,\" said Bukar Modu, a member of a vigilante force.",
			[]string{"armed-attack Gunmen > Kautikari", "destruction Gunmen > barns"}},
		{"cattle are taken, nobody", "en", "The raiders took 400 head of cattle near Pibor on Friday.",
			[]string{"destruction raiders > head of cattle"}},
		{"a make of car that explodes", "en", "A booby-trapped Mercedes exploded outside a mosque in Tripoli on Friday.",
			[]string{"explosion – > mosque"}},
		{"a blow in the capital that left dead", "en", "The attack on a nightclub in the capital that left five people dead was carried out by gunmen.",
			[]string{"killing gunmen > nightclub"}},
		{"him, of the verb before", "en", "Armed men dragged the mayor of Quinua from his house in Ayacucho on Friday and shot him in front of his family.",
			[]string{"armed-attack Armed men > mayor of Quinua"}},
		{"weapons looted", "en", "Rebels attacked the base at Mekele on Friday and looted its heavy weapons.",
			[]string{"armed-attack Rebels > base", "destruction Rebels > heavy weapons"}},
		{"a rocket that destroys", "en", "A rocket destroyed a house in Sderot on Friday.",
			[]string{"shelling – > house"}},
		{"an age in a name", "en", "Gunmen shot dead a 45-year-old teacher in Yala on Friday.",
			[]string{"killing Gunmen > 45-year-old teacher"}},
		{"a blow after another", "en", "Turkish artillery struck PKK positions in Zap on Friday after an attack on a border post in Cukurca in which eight soldiers died.",
			[]string{"shelling Turkish > PKK positions", "armed-attack – > border post"}},
		{"him into a van", "en", "Four gunmen pushed him into an unmarked van outside his office in Karachi on Friday.",
			[]string{"abduction gunmen > –"}},
		{"an article read as the object", "en", "The separatists said they had downed a Ukrainian Su-25 over Horlivka.",
			[]string{"interception separatists > Ukrainian Su-25"}},
		{"a movement by the head of its name", "en", "The Islamic Movement of Kano attacked a base in Gao on Friday. The Movement fired three missiles at Kidal on Saturday, an official said.",
			[]string{"armed-attack Islamic Movement of Kano > base", "shelling Islamic Movement of Kano > Kidal"}},
		{"blamed on a state", "en", "A hospital in Idlib was hit on Friday by air strikes blamed on Russia.",
			[]string{"air-strike Russia > hospital"}},
		{"un infinitif passé et son objet", "fr", "Le Pentagone a annoncé avoir tué vendredi un haut commandant d'Al-Shabab près de Jilib dans une frappe.",
			[]string{"air-strike Pentagone > haut commandant d'Al-Shabab"}},
		{"militias that somebody backs", "en", "Iran-backed militias attacked a base in Erbil on Friday.",
			[]string{"armed-attack Iran-backed militias > base"}},
		{"aux abords de", "fr", "Des rebelles ont visé lundi avec deux roquettes les abords de l'ambassade de France à Bangui.",
			[]string{"shelling rebelles > ambassade de France"}},
		{"in apposition to a number", "fr", "Quatre femmes, des infirmières, ont été tuées lundi par des rebelles à Goma.",
			[]string{"killing rebelles > femmes"}},
		{"who deplores the death of another", "fr", "Le secrétaire du parti a déploré la mort d'un commandant dans un bombardement lundi à Goma.",
			[]string{"shelling – > commandant"}},
		{"an object behind arms", "fr", "Des soldats ont passé par les armes six éleveurs lundi à la foire de Goma.",
			[]string{"killing soldats > éleveurs"}},
		{"whose release somebody gets", "fr", "L'armée a bombardé Kutum lundi. La médiation a obtenu la libération de sept otages.",
			[]string{"shelling armée > Kutum", "agreement – > otages"}},
		{"a subject on a relative pronoun", "fr", "La mission a reçu des informations selon lesquelles des soldats auraient violé deux femmes lundi à Goma.",
			[]string{"sexual-violence soldats > femmes"}},
		{"ce qu'une incise sépare", "fr", "L'armée, qui a perdu deux soldats dans l'explosion d'une mine à Ténès, a bombardé en représailles des camps rebelles.",
			[]string{"explosion – > armée", "shelling armée > camps rebelles"}},
		{"un participe entre le sujet et le verbe", "fr", "Le meurtre du notaire, survenu samedi à Beni, a provoqué la fuite de nombreux habitants.",
			[]string{"killing – > notaire"}},
		{"une tournure qui met en relief", "fr", "C'est dans une embuscade tendue lundi près de Mora que six gendarmes ont trouvé la mort.",
			[]string{"armed-attack – > gendarmes"}},
		{"la wilaya entre deux virgules", "fr", "Des gendarmes ont arrêté lundi à Bouira, wilaya du même nom, deux passeurs.",
			[]string{"arrest gendarmes > passeurs"}},
		{"des abris et des bombes", "fr", "Un détachement a détruit lundi deux casemates et cinq bombes artisanales près de Ténès.",
			[]string{"destruction détachement > casemates", "interception détachement > bombes artisanales"}},
		{"deux verbes, un objet", "fr", "Des gendarmes ont découvert et détruit lundi cinq mines artisanales et un abri près de Ténès.",
			[]string{"interception gendarmes > mines artisanales", "destruction gendarmes > abri"}},
		{"arms seized among other things", "en", "Police seized two rifles and a lorry in Jos on Friday.",
			[]string{"interception Police > rifles"}},
		{"où un engin était caché", "fr", "Deux agents ont été blessés par l'explosion d'un engin dissimulé sous un pont près de Konna.",
			[]string{"explosion – > agents"}},
		{"un drone abattu qui tombe", "fr", "Un drone, abattu par l'armée russe, s'est écrasé lundi sur un immeuble de Belgorod.",
			[]string{"interception armée russe > drone", "drone-strike – > immeuble de Belgorod"}},
		{"des tirs croisés", "fr", "Des tirs croisés entre l'armée et des miliciens ont éclaté lundi à Tripoli.",
			[]string{"armed-clash armée > miliciens"}},
		{"what people protest against", "en", "Residents marched in Jos on Friday to protest the killing of a student by soldiers.",
			[]string{"protest Residents > –", "killing soldiers > student"}},
	}
	c := newCoder(t)
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got := claimsIn(t, c, tc.language, tc.text, func(claim attest.Claim) string {
				return string(claim.Act) + " " + nameOf(claim.Actor) + " > " + nameOf(claim.Target)
			})
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("%s\n got %q\nwant %q", tc.text, got, tc.want)
			}
		})
	}
}

// nameOf writes a party's name, or a dash.
func nameOf(p *attest.Party) string {
	if p == nil {
		return "–"
	}
	return p.Name
}
