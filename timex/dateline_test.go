package timex

import "testing"

func TestDateline(t *testing.T) {
	for _, c := range []struct{ code, text, place, date, agency, published, body string }{
		{"en", "MULTAN, Pakistan, Oct 9 (AFP) - Raiders opened fire.", "MULTAN, Pakistan", "Oct 9", "AFP", "XXXX-10-09", "Raiders"},
		{"en", "MULTAN, Pakistan, Oct 9 - Raiders opened fire.", "MULTAN, Pakistan", "Oct 9", "", "XXXX-10-09", "Raiders"},
		{"en", "JAFFNA, Feb. 3: Two policemen were killed.", "JAFFNA", "Feb. 3", "", "XXXX-02-03", "Two"},
		{"en", "El Fasher, 17 June: Shells fell.", "", "", "", "", ""},
		{"en", "The raid of May 4: What we know", "", "", "", "", ""},
		{"en", "BEIRUT — Rockets hit a base.", "BEIRUT", "", "", "", "Rockets"},
		{"en", "BEIRUT (Reuters) - Rockets hit a base.", "BEIRUT", "", "Reuters", "", "Rockets"},
		{"en", "Title of the story\n\nKabul, May 4, 2021 (Wire) – A bomb went off.", "Kabul", "May 4, 2021", "Wire", "2021-05-04", "A bomb"},
		{"en", "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT] THE GUERRILLAS ATTACKED.", "SAN SALVADOR", "3 JAN 90", "ACAN-EFE", "1990-01-03", "THE GUERRILLAS"},
		{"en", "ANKARA, TURKEY, MARCH 8, 1988 -- IRAQ SAID TUESDAY", "ANKARA, TURKEY", "MARCH 8, 1988", "", "1988-03-08", "IRAQ SAID"},
		{"en", "New York, May 4, 2021—The group deplores it.", "New York", "May 4, 2021", "", "2021-05-04", "The group"},
		{"en", "DUBLIN, 7 March 2021 - Nothing is won.", "DUBLIN", "7 March 2021", "", "2021-03-07", "Nothing"},
		{"en", "Sahel crisis live: Monday 8 May 2023\n\n21.40 Toll climbs", "", "Monday 8 May 2023", "", "2023-05-08", "\n\n21.40"},
		{"en", "Film of the week\nPublished 12 May 2019\n\nThere is a moment", "", "12 May 2019", "", "2019-05-12", "\n\nThere"},
		{"en", "SITREP NORTH, Thursday 23 August 2007, 0900 hrs\n\nWEST\n* Troops held", "", "Thursday 23 August 2007, 0900 hrs", "", "2007-08-23T09:00:00", "\n\nWEST"},
		{"en", "CHAD: Flash Update No. 12 (as of 3 May 2022)\n\nClashes resumed", "", "as of 3 May 2022", "", "2022-05-03", "\n\nClashes"},
		{"en", "An old soldier\n\nHe was killed on October 26, 2008 in a raid that lasted one hour.", "", "", "", "", ""},
		{"en", "The army said on Friday - a day after the raid - that it had left.", "", "", "", "", ""},
		{"en", "LIVE - The war, day by day", "", "", "", "", ""},
		{"fr", "OUAGADOUGOU, 12 mars 2019 (AFP) – Deux soldats ont été tués.", "OUAGADOUGOU", "12 mars 2019", "AFP", "2019-03-12", "Deux"},
		{"fr", "Gao, le 4 mai (Reuters) — Une mine a sauté.", "Gao", "le 4 mai", "Reuters", "XXXX-05-04", "Une mine"},
		{"fr", " date 2023-12 Le groupe a annoncé ce samedi onze attaques.", "", "date 2023-12", "", "2023-12", " Le groupe"},
		{"fr", "Bulletin du mois\nPublié le 2 juillet 2019\nLe 18/06, un pont", "", "le 2 juillet 2019", "", "2019-07-02", "\nLe 18/06"},
		{"fr", "Communiqué – 4 rajab 1442 / 16 février 2021\n\nPar la grâce", "", "16 février 2021", "", "2021-02-16", "\n\nPar"},
		{"fr", "La ville qui fait semblant\nReportage – juin 2004\n\nÀ la place", "", "juin 2004", "", "2004-06", "\n\nÀ la"},
		{"fr", "EN DIRECT – Le siège : la journée du jeudi 4 mai 2023\n\n17 h 10 – Un mort", "", "la journée du jeudi 4 mai 2023", "", "2023-05-04", "\n\n17 h"},
		{"fr", "TUNIS, 6 mars 1996 (de notre correspondant). Il était tard.", "TUNIS", "6 mars 1996", "de notre correspondant", "1996-03-06", "Il était"},
		{"fr", "MINSK/VILNIUS, lundi 3 mai 2021. Le feu a cessé.", "MINSK/VILNIUS", "lundi 3 mai 2021", "", "2021-05-03", "Le feu"},
		{"fr", "2 novembre 2012. - L'armée a repris la ville.", "", "2 novembre 2012", "", "2012-11-02", "L'armée"},
		{"fr", "SOUDAN – BULLETIN HEBDOMADAIRE\nSemaine 25 | Publié le jeudi 20 juin 2024\n\nÀ retenir", "", "le jeudi 20 juin 2024", "", "2024-06-20", "\n\nÀ"},
		{"fr", "Il a été tué le 3 mars 1996 à Bastia. Antoine est mort.", "", "", "", "", ""},
		{"en", "Developments, March 22\n\nMarch 22 (2007) - Following are the events", "", "March 22", "", "2007-03-22", "Following"},
		{"en", "LIMA, NO DATE (TELEVISION PERUANA) -- [SPEECH] [TEXT] THE MINISTER SAID", "LIMA", "", "TELEVISION PERUANA", "", "THE MINISTER"},
		{"en", "DIGEST\nNo. 31, covering 4-10 July 2011. Issued Monday 11 July.\n\nText", "", "Monday 11 July", "", "2011-07-11", "\n\nText"},
		{"en", "Daily update, Tuesday 5 May 2015, 21:00 Damascus time\n\nText", "", "Tuesday 5 May 2015, 21:00", "", "2015-05-05T21:00:00", "\n\nText"},
		{"en", "BOGOTA, 16 NOV 89 (RADIO) -- [COMMUNIQUE] [ARMED FORCES] [TEXT] THE FORCES", "BOGOTA", "16 NOV 89", "RADIO", "1989-11-16", "THE FORCES"},
		{"en", "Rebels shelled Mweso on December 3. Two of them fled.", "", "", "", "", ""},
		{"fr", "Deux morts – dont un enfant – à Gao", "", "", "", "", ""},
	} {
		h, ok := load(t, c.code).Dateline(c.text)
		part := func(r Range) string { return c.text[r.Start:r.End] }
		if ok != (c.place != "" || c.date != "" || c.agency != "") || part(h.Place) != c.place || part(h.Date) != c.date || part(h.Agency) != c.agency || h.Published.String() != c.published {
			t.Errorf("%q: place %q, date %q, agency %q, published %s", c.text, part(h.Place), part(h.Date), part(h.Agency), h.Published)
		} else if ok && (h.Body > len(c.text) || len(c.text) < h.Body+len(c.body) || c.text[h.Body:h.Body+len(c.body)] != c.body) {
			t.Errorf("%q: the body begins %q, want %q", c.text, c.text[h.Body:], c.body)
		}
	}
}
