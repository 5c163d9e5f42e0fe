package coding

import "testing"

// TestNothingIsTold codes reports in which words for acts tell none, or no more than one.
func TestNothingIsTold(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"what the hospitals count", "en", "Israeli warplanes struck a base near Sidon on Monday, security sources said. Hospitals in the city admitted nine wounded.", "air-strike, air-strike"},
		{"carried off in a car", "fr", "Quatre hommes armés ont abattu un logisticien mardi près de Birao, avant de disparaître avec la voiture.", "killing, destruction"},
		{"an attack of words", "en", "The defence minister came under attack from the left in parliament on Tuesday.", ""},
		{"what it was", "en", "Shots were heard in Mbelu on Friday night. It was a clash between the army and Mai-Mai militiamen, the army said.", "armed-clash"},
		{"a bomb told twice", "fr", "Deux soldats sont morts dimanche soir dans l'explosion d'une bombe près de Dellys. Un engin artisanal a explosé au passage d'un camion de l'armée au lieu-dit Tifra, entre Dellys et Tigzirt.", "explosion"},
		{"the other explosion", "en", "A suicide attacker rammed into a police patrol in Baghdad on Saturday. The other explosion took place at a bus stop in Mosul.", "suicide-bombing, explosion"},
		{"what no group says", "en", "Gunmen kidnapped a priest in Jos on Monday. No group said it was holding him.", "abduction"},
		{"the slug of a dispatch", "en", "LEBANON-FIGHTING, 2ND LEAD\n\nSIDON, LEBANON, NOV 12 -- ISRAELI WARPLANES ROCKETED A GUERRILLA BASE EAST OF THIS PORT CITY WEDNESDAY.", "air-strike"},
		{"arms taken up", "fr", "« Nous avons pris les armes contre une injustice », a dit le sergent lundi à Bouaké.", ""},
		{"a headline with one of its wounded", "fr", "Nuit bleue : trois charges, un gendarme blessé, une revendication\n\nUne bombe a explosé mardi devant une villa à Calvi.", "explosion"},
		{"a war of prices", "en", "Fares war goes on in Leeds\n\nFirst Coaches opened hostilities in April with a bombardment of cheap tickets. Its rival retaliated in May. The shares fell 9 per cent. Analysts expect a truce. Passengers in Leeds do not complain. The drivers do.", ""},
	})
}
