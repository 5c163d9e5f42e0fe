package toponym

import "testing"

func TestHamletsAbroadStayOpen(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "Miners blocked roads in Potosí, Sucre and Oruro, Bolivia. Soldiers cleared La Cumbre, where two died. The Mexican president condemned it.", "Potosí=Potosí/BOL/town; Sucre=Sucre/BOL/town; Oruro=Oruro/BOL/town; Bolivia=Bolivia/BOL/country; La Cumbre=//town; Mexican=Mexico/MEX/country"},
		{"fr", "Des combats ont eu lieu à La Capilla, à une dizaine de kilomètres de Guasdualito, au Venezuela.", "La Capilla=//town; Guasdualito=Guasdualito/VEN/near/near; Venezuela=Venezuela/VEN/country"},
		{"en", "ASUNCION, Paraguay: Two men were shot near Santa Rosa del Mbarete.", "ASUNCION=Asunción/PRY/town; Paraguay=Paraguay/PRY/country; Santa Rosa del Mbarete=//near/near"},
		{"en", "Clashes broke out in Louisville, Kentucky, 30 miles south of Austin, Indiana.", "Louisville=Louisville/USA/town; Kentucky=Kentucky/USA/province; Austin=Austin/USA/district/side; Indiana=Indiana/USA/province"},
		{"en", "Mortars were fired from the ridge above Glabovik.", "Glabovik=//near/near"},
		{"fr", "Une roquette est tombée au-dessus de Glabovik.", "Glabovik=//near/near"},
	} {
		if got := show(recognizer(t, c.lang).Find(c.text, model(t, c.lang).Parse(c.text), nil)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestUnknownNamesInCapitals(t *testing.T) {
	text := "MANAGUA, AUG 19 -- REBELS FIRED ON A TRUCK NEAR CALISTRO. THREE MEN WERE SHOT IN KORANDI, POLICE SAID. ONE LEADER LIVES IN EXILE."
	want := "MANAGUA=Managua/NIC/town; CALISTRO=//near/near; KORANDI=//town"
	if got := show(recognizer(t, "en").Find(text, model(t, "en").Parse(text), nil)); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
