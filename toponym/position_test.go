package toponym

import "testing"

// TestPositions holds how names stand to the words of position, kind and
// holding around them.
func TestPositions(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "A tanker was boarded sixty nautical miles south of Lomé in Togo.", "Lomé=Lomé/TGO/district/side; Togo=Togo/TGO/country"},
		{"en", "Shots were fired some twenty-five kilometres west of Goma.", "Goma=Goma/COD/near/side"},
		{"fr", "Un convoi a sauté à une vingtaine de kilomètres au nord de Gao.", "Gao=Gao/MLI/near/side"},
		{"fr", "Un car a été attaqué sur la route de Gao à Ansongo, au Mali.", "Gao=/MLI/district/between; Ansongo=/MLI/district/between; Mali=Mali/MLI/country"},
		{"fr", "Deux morts sur le tronçon Kongoussi-Djibo.", "Kongoussi=/BFA/district/between; Djibo=/BFA/district/between"},
		{"fr", "Des tirs entre Gao et Tinjambane, au Mali.", "Gao=Gao/MLI/near/between; Tinjambane=//near/between; Mali=Mali/MLI/country"},
		{"en", "Villagers fled Nkoro, Macomia district, in Cabo Delgado.", "Nkoro=//town; Macomia=Macomia/MOZ/town; Cabo Delgado=Cabo Delgado/MOZ/province"},
		{"en", "Six died in the Gorokali area of Syria.", "Gorokali=//town; Syria=Syria/SYR/country"},
		{"en", "Raiders came to Gorokali, on the shore of Lake Chad.", "Gorokali=//town; Lake Chad=Lake Chad//near/near"},
		{"fr", "Le maire de Gorokali a fui.", "Gorokali=//town"},
		{"en", "22 October – Relatives block the highway near Gao.", "Gao=Gao/MLI/near/near"},
		{"fr", "Six paysans ont été tués à Gouroum, au Burkina Faso.", "Gouroum=//town; Burkina Faso=Burkina Faso/BFA/country"},
		{"en", "A bomb went off in central Kabul.", "Kabul=Kabul/AFG/town/part"},
		{"en", "Men fired on the Karim mosque in Kaduna, Nigeria.", "Karim=//exact; Kaduna=Kaduna/NGA/town; Nigeria=Nigeria/NGA/country"},
		{"fr", "Des hommes armés ont brûlé le village de Koura Bara au Mali.", "Koura Bara=//town; Mali=Mali/MLI/country"},
		{"fr", "Le massacre de Gandurama a fait cent morts au Nigeria.", "Gandurama=//town; Nigeria=Nigeria/NGA/country"},
		{"en", "Rebels burnt the village of Kafr Sabra in Syria.", "Kafr Sabra=//town; Syria=Syria/SYR/country"},
		{"fr", "Les rebelles se sont emparés de Bunagana, au Congo.", "Bunagana=Bunagana/COD/town; Congo=Democratic Republic of the Congo/COD/country"},
		{"fr", "Un camion a sauté sur une mine à Gorom-Gorom.", "Gorom-Gorom=Gorom-Gorom/BFA/town"},
		{"fr", "Quatre paysans tués dans le cercle de Bankass.", "Bankass=Bankass/MLI/district"},
		{"fr", "Une bombe dans le 11e arrondissement de Paris.", "Paris=Paris/FRA/town"},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, model(t, c.lang).Parse(c.text), nil)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
