package coding

import "testing"

// TestNothingIsTold codes reports in which words for acts tell none, or no more than one.
func TestNothingIsTold(t *testing.T) {
	testWhatIsTold(t, []whatCase{
		{"what no group says", "en", "Gunmen kidnapped a priest in Jos on Monday. No group said it was holding him.", "abduction"},
		{"the slug of a dispatch", "en", "LEBANON-FIGHTING, 2ND LEAD\n\nSIDON, LEBANON, NOV 12 -- ISRAELI WARPLANES ROCKETED A GUERRILLA BASE EAST OF THIS PORT CITY WEDNESDAY.", "air-strike"},
		{"arms taken up", "fr", "« Nous avons pris les armes contre une injustice », a dit le sergent lundi à Bouaké.", ""},
		{"a headline with one of its wounded", "fr", "Nuit bleue : trois charges, un gendarme blessé, une revendication\n\nUne bombe a explosé mardi devant une villa à Calvi.", "explosion"},
		{"a war of prices", "en", "Fares war goes on in Leeds\n\nFirst Coaches opened hostilities in April with a bombardment of cheap tickets. Its rival retaliated in May. The shares fell 9 per cent. Analysts expect a truce. Passengers in Leeds do not complain. The drivers do.", ""},
	})
}
