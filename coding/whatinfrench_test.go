package coding

import "testing"

// TestWhatIsToldInFrench codes passages of French dispatches and compares which acts they tell.
func TestWhatIsToldInFrench(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"comment s'est passée une attaque", "fr", "Deux casques bleus ont été tués vendredi au Mali par l'explosion d'une mine. L'incident s'est produit près de Gao, lorsque leur véhicule a sauté sur l'engin.", "explosion"},
		{"comment un kamikaze a fait", "fr", "Un kamikaze a fait exploser son véhicule lundi à Gao en fonçant sur un poste de contrôle.", "suicide-bombing"},
		{"des troupes", "fr", "Sept soldats des troupes fédérales ont été tués lundi à Yala. Les positions des troupes ont été la cible de tirs des rebelles.", "armed-attack, armed-attack"},
		{"une banque, un directeur", "fr", "Des rebelles ont attaqué la ville de Bunagana lundi. Une banque a été pillée sous les yeux du directeur. La scène a été filmée.", "armed-attack, destruction"},
		{"troops whose sending is announced", "fr", "Le ministre a annoncé lundi l'envoi de 300 soldats à Goma.", "deployment threatened"},
		{"troops ordered, English", "en", "The president ordered on Monday the deployment of 300 soldiers to Goma.", "deployment threatened"},
		{"a passive of what is to come", "fr", "Le chef de l'armée a fait savoir lundi que deux bataillons seraient envoyés à Goma.", "deployment threatened"},
		{"a passive of what is said to last", "fr", "La Croix-Rouge a indiqué lundi que trois soldats seraient détenus par les rebelles à Sula.", "abduction unconfirmed"},
		{"reinforcements that are awaited", "fr", "Des renforts partis de Lomé sont attendus mardi à Sula.", "deployment threatened"},
		{"who waits for troops", "fr", "Les rebelles ont pris Sula lundi. Les habitants attendaient une colonne de l'armée.", "territory-change"},
		{"an ultimatum with if not", "fr", "Le groupe a fait savoir lundi qu'il exécuterait l'otage si le chef n'était pas libéré.", "killing threatened"},
		{"the ambush is no massacre", "fr", "Au moins 55 civils ont été tués samedi à Sula. Une colonne de l'armée a été attaquée mardi près de Bani. Aucun groupe n'a revendiqué la tuerie, que le gouvernement impute à l'État islamique.", "killing, armed-attack, killing"},
		{"the attack is no part of it", "fr", "Vingt touristes ont été tués mercredi dans l'attaque d'un musée de Tunis. Un soldat a été fauché par une rafale. L'attaque a été revendiquée jeudi par le groupe État islamique.", "killing, armed-attack, killing"},
		{"hostages held, then the taking of them", "fr", "Des hommes armés ont retenu lundi vingt clients dans une banque de Tripoli. La prise d'otages a duré six heures.", "abduction"},
		{"an assault that puts an end to it", "fr", "Des rebelles ont pris vingt clients en otage lundi à Tripoli. L'assaut a mis fin à la prise d'otages.", "abduction"},
		{"bombs dropped by those without aircraft", "fr", "Le M23 a largué lundi quatre bombes sur le camp de Sula, tuant cinq personnes.", "shelling"},
		{"taken along by gendarmes", "fr", "Trois notables ont été emmenés lundi de leur domicile par des gendarmes à Sula. Deux élèves ont été emmenés de force mardi par des soldats à Bani.", "arrest, abduction"},
		{"soldiers held by no state", "fr", "Le 10e Front dit détenir huit soldats pris vendredi près de Sula.", "abduction"},
		{"a company sent there", "fr", "Des rebelles ont attaqué Sula lundi. Le gouverneur a dépêché une compagnie sur place. Les FARDC ont envoyé des hommes à Bani.", "armed-attack, deployment, deployment"},
		{"an answer with nothing of its own", "fr", "Le poste de Sula a été attaqué lundi par des rebelles. La riposte énergique des Forces de défense et de sécurité a permis de repousser l'ennemi.", "armed-attack"},
		{"an answer and its toll", "fr", "Le poste de Sula a été attaqué lundi par des rebelles. L'armée a riposté. Huit assaillants ont été tués.", "armed-attack, armed-attack"},
		{"the losses of each side", "fr", "Le poste de Sula a été attaqué lundi par des rebelles.\nCôté ami : quatre militaires décédés, neuf blessés.\nCôté ennemi : 17 terroristes neutralisés, 12 motos détruites.", "armed-attack"},
		{"the fight that was it", "fr", "Le poste de Sula a été attaqué lundi par des rebelles. Le combat, d'une rare violence, a duré trois heures.", "armed-attack"},
		{"the toll of that attack", "fr", "Des hommes armés ont attaqué lundi le village de Bani, a indiqué le gouverneur. Le bilan de cette attaque est de 22 morts, a-t-il ajouté.", "killing"},
		{"whom they killed there", "fr", "\"Des hommes armés ont attaqué lundi le village de Bani. Ils ont tué deux personnes dont le chef du village\", a indiqué une source policière.", "killing"},
		{"the toll that had been given", "fr", "Sept soldats ont été tués lundi dans une embuscade à Bani. Un premier bilan obtenu de sources locales faisait état de six soldats tués et un blessé.", "armed-attack"},
		{"forces that went there", "fr", "Sept soldats ont été tués lundi dans une embuscade à Bani. Les forces de défense se sont déportées sur les lieux.", "armed-attack"},
		{"what a region suffers", "fr", "Deux gendarmes ont été tués lundi à Bani. Le département demeure la cible de nombreuses attaques terroristes.", "armed-attack"},
		{"contrary to what others say", "fr", "Contrairement à ce qu'affirme une association d'éleveurs, l'armée n'a pas bombardé de mariage lundi près de Bani.", "shelling, shelling denied"},
		{"contrary to claims", "en", "Contrary to claims by the rebels, no shell was fired by the army at Kibati on Monday.", "shelling denied"},
	})
}
