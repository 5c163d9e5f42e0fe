package coding

import (
	"slices"
	"testing"

	"attest"
)

// TestWireCopy reads sentences in capitals, as wire services sent them, and
// compares who did it, to whom and with what: the quotes of each must hold the
// one wanted, "" where nobody is named.
func TestWireCopy(t *testing.T) {
	cases := []struct{ text, act, actor, target, weapon string }{
		{"TEN PEOPLE WERE KILLED IN AN ATTACK AGAINST LIBERAL PARTY COUNCILMAN PEDRO RAMIREZ SOTO IN MEDELLIN.", "killing", "", "LIBERAL PARTY COUNCILMAN PEDRO RAMIREZ SOTO", ""},
		{"THE FIRST BOMB ATTACK OCCURRED IN FRONT OF THE PLANNING MINISTRY IN LA PAZ.", "explosion", "", "PLANNING MINISTRY", "BOMB"},
		{"THE PRESIDENT IMPLICATED FOUR OFFICERS IN THE ASSASSINATION OF SIX NUNS IN SAN MIGUEL.", "killing", "OFFICERS", "NUNS", ""},
		{"GUERRILLAS THREW A BOMB AT THE HOUSE OF COLONEL JUAN PEREZ IN YALA.", "explosion", "GUERRILLAS", "HOUSE OF COLONEL JUAN PEREZ", "BOMB"},
		{"GUERRILLAS SET FIRE TO THE TELEPHONE EXCHANGE IN CORIS.", "destruction", "GUERRILLAS", "TELEPHONE EXCHANGE", "SET"},
		{"REBELS AMBUSHED AN AIR FORCE HELICOPTER NEAR LA UNION.", "armed-attack", "REBELS", "AIR FORCE HELICOPTER", ""},
		{"FIVE PEASANTS WERE KILLED BY GUNMEN IN EL PENON ON MONDAY. THE VICTIMS WERE IDENTIFIED AS JOSE RIVERA AND PEDRO CORTEZ.", "killing", "GUNMEN", "PEDRO CORTEZ", ""},
		{"LUISA MORA, MANAGER OF A BANK IN CALI, WAS KILLED ON MONDAY BY MOTORCYCLE-RIDING GUNMEN.", "killing", "MOTORCYCLE-RIDING GUNMEN", "LUISA MORA", ""},
		{"TWO TEACHERS HAVE BEEN SHOT TO DEATH BY PRESUMED ELN MEMBERS IN ARAUCA.", "killing", "PRESUMED ELN MEMBERS", "TEACHERS", "SHOT"},
		{"ALSO ON MONDAY IN BUENAVENTURA, THE LARGEST PORT ON THE COAST, JUDGE ANA DE ROJAS WAS SHOT TO DEATH BY HIRED ASSASSINS.", "killing", "HIRED ASSASSINS", "JUDGE ANA DE ROJAS", "SHOT"},
		{"THE PARTY CONDEMNED THE MURDER OF MINISTER JUAN MORENO PAZ BY PRESUMED GUERRILLAS IN YALA.", "killing", "PRESUMED GUERRILLAS", "MINISTER JUAN MORENO PAZ", ""},
		{"CARLOS GUERRA, 22, OF THE LAW SCHOOL, WHO WAS KIDNAPPED BY GUNMEN ON FRIDAY, WAS FOUND DEAD IN CALI.", "abduction", "GUNMEN", "CARLOS GUERRA", ""},
		{"THE POLICE REPORTED THE KIDNAPPING OF A FARMER, LUIS SALAS, BY GUERRILLAS IN YALA.", "abduction", "GUERRILLAS", "LUIS SALAS", ""},
		{"IN THE PORT OF PAITA, A BOMB HAD BEEN PLANTED ON MONDAY UNDER A BUS CARRYING SAILORS.", "explosion", "", "BUS", "BOMB"},
		{"A BOMB EXPLODED IN THE BATHROOM OF A CULTURAL INSTITUTE IN YALA ON MONDAY, CAUSING PANIC.", "explosion", "", "CULTURAL INSTITUTE", "A BOMB"},
		{"A VAN FULL OF DYNAMITE EXPLODED BEHIND THE TRADE MINISTRY IN LIMA ON MONDAY, KILLING ONE PERSON.", "explosion", "", "TRADE MINISTRY", "A VAN FULL OF DYNAMITE"},
		{"ONE OFFICE AND ONE BUS WERE DAMAGED BY THE EXPLOSION OF TWO BOMBS IN YALA.", "explosion", "", "OFFICE AND ONE BUS", "TWO BOMBS"},
		{"THE FARC [REVOLUTIONARY ARMED FORCES OF COLOMBIA] GUERRILLAS KIDNAPPED AN ENGINEER IN MEDELLIN.", "abduction", "FARC [REVOLUTIONARY ARMED FORCES OF COLOMBIA] GUERRILLAS", "ENGINEER", ""},
		{"THE REBELS USED EXPLOSIVES TO BLOW UP 40 METERS OF PIPELINE NEAR ARAUCA.", "explosion", "REBELS", "PIPELINE", "EXPLOSIVES"},
		{"EXPLOSIVES WERE USED TO BLOW UP A BRIDGE NEAR ARAUCA.", "explosion", "", "BRIDGE", "EXPLOSIVES"},
		{"REBELS HAVE USED DRONES TO ATTACK TWO ARMY POSTS NEAR ARAUCA.", "drone-strike", "REBELS", "ARMY POSTS", "DRONES"},
		{"REBELS DESTROYED A PYLON WITH DYNAMITE NEAR ARAUCA.", "explosion", "REBELS", "PYLON", "DYNAMITE"},
		{"THE MOVE FOLLOWS A REBEL AMBUSH OF AN ARMY PATROL NEAR ARAUCA.", "armed-attack", "REBEL", "ARMY PATROL", ""},
		{"THE AMBUSH OF AN ARMY PATROL NEAR ARAUCA ON MONDAY WAS CONDEMNED.", "armed-attack", "", "ARMY PATROL", ""},
		{"THE ATTACKS ON TWO OFFICES OF THE CIVIC UNION, WHICH IS HEADED BY MARIO PAZ, LEFT ONE GUARD WOUNDED ON MONDAY.", "armed-attack", "", "OFFICES OF THE CIVIC UNION", ""},
		{"AN AMBUSH ON THE TECOMA HIGHWAY ON MONDAY LEFT FOUR POLICEMEN DEAD.", "armed-attack", "", "POLICEMEN", ""},
		{"AN AMBUSH TOOK PLACE AT EL ROSARIO ON MONDAY; THREE SOLDIERS WERE KILLED.", "armed-attack", "", "SOLDIERS", ""},
		{"A MINE BLEW OFF THE LEGS OF TWO FARMERS NEAR ARAUCA ON MONDAY.", "explosion", "", "FARMERS", "A MINE"},
		{"THE ASSASSINATION IN TEGUCIGALPA OF LEADER MARIO PAZ WAS CONDEMNED BY THE CHURCH.", "killing", "", "LEADER MARIO PAZ", ""},
		{"FIVE POLICEMEN WERE KILLED WHEN A VEHICLE LOADED WITH EXPLOSIVES EXPLODED NEAR A POLICE STATION IN ARAUCA.", "explosion", "", "POLICE STATION", "A VEHICLE"},
		{"A BOMB PLANTED NEAR THE FRENCH EMBASSY IN LIMA WAS DEFUSED TODAY BY THE POLICE.", "interception", "POLICE", "BOMB", "A BOMB"},
		{"A BOMB THAT HAD BEEN PLACED BY TERRORISTS IN LIMA WAS ALSO DEFUSED ON MONDAY.", "interception", "", "BOMB", "A BOMB"},
		{"A GUARD WAS WOUNDED IN THE ATTACK CARRIED OUT TONIGHT BY URBAN COMMANDOS ON THE GOVERNMENT HOUSE IN LIMA.", "armed-attack", "URBAN COMMANDOS", "GOVERNMENT HOUSE", ""},
		{"FIVE FARMERS WERE KILLED BY GUNMEN NEAR CALI ON MONDAY. THEY ARE JUAN DIAZ, LUIS PAZ, AND ROSA SANZ.", "killing", "GUNMEN", "ROSA SANZ", ""},
		{"AN INSPECTOR WAS MURDERED IN CALI ON MONDAY. THE MURDERED INSPECTOR WAS IDENTIFIED AS LUIS PAZ, 22.", "killing", "", "LUIS PAZ", ""},
		{"BOGOTA, 22 APR 89 (EFE) -- [TEXT] COL RIVAS SAID THAT 55 GUERRILLAS HAVE BEEN KILLED IN ARAUCA.", "armed-attack", "", "GUERRILLAS", ""},
		{"Two men riding a motorcycle shot and killed Councilman Jose Rico in Cali on Monday.", "killing", "men", "Councilman Jose Rico", "shot"},
		{"IT WAS EVIDENT THAT THE REBELS WERE BEHIND THE BOMBING OF THE RADIO STATION IN CALI ON MONDAY.", "explosion", "REBELS", "RADIO STATION", ""},
		{"TWO OFFICERS WERE CHARGED WITH ORDERING THE MURDER OF SENATOR ANA PAZ IN CALI ON MONDAY.", "killing", "OFFICERS", "SENATOR ANA PAZ", ""},
		{"THE BISHOP SPOKE OF THE ARMY'S INVOLVEMENT IN THE MASSACRE OF NINE FARMERS IN CALI ON MONDAY.", "killing", "ARMY", "FARMERS", ""},
		{"SENATOR JUAN PEREZ WAS THE VICTIM OF AN ATTEMPT ON HIS LIFE IN CALI ON MONDAY.", "armed-attack", "", "SENATOR JUAN PEREZ", ""},
		{"ARMED MEN BURST INTO THE HOME OF UNION LEADER MARIO PAZ IN CALI ON SUNDAY AND SHOT HIM DEAD.", "killing", "ARMED MEN", "UNION LEADER MARIO PAZ", "SHOT"},
	}
	c := newCoder(t)
	for _, tc := range cases {
		res := c.Code(attest.Report{ID: "t", Text: tc.text, Language: "en", Published: "1990-01-10"})
		if len(res.Coded.Claims) == 0 {
			t.Errorf("%s: no claim", tc.text)
			continue
		}
		cl := res.Coded.Claims[0]
		if string(cl.Act) != tc.act {
			t.Errorf("%s: act is %s, not %s", tc.text, cl.Act, tc.act)
		}
		for field, want := range map[string]string{"actor": tc.actor, "target": tc.target, "instruments": tc.weapon} {
			var got []string
			for _, sel := range cl.Evidence[field] {
				got = append(got, sel.Quote)
			}
			if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
				t.Errorf("%s: %s is %q, not %q", tc.text, field, got, want)
			}
		}
	}
}

// TestNoActsOfWar reads sentences whose words of violence tell no act.
func TestNoActsOfWar(t *testing.T) {
	c := newCoder(t)
	for _, text := range []string{
		"THE MINISTER CALLED ON THE REBELS TO REFRAIN FROM ATTACKING POLITICAL LEADERS OF THE GOVERNMENT.",
		"Tuer un civil est un crime de guerre, a dit le juge.",
		"Serbia lodged an official protest with its neighbour on Monday.",
		"The two countries signed an agreement on Monday to increase trade by half.",
		"The president said he is willing to withdraw his troops from the valley.",
		"The rebels, who attack the poor, fear the army, the colonel said.",
		"The guerrillas have sabotaged the economy, the colonel said.",
		"The colonel said the neighbours were sending weapons to the rebels.",
		"The war has left more than 70,000 dead, the army said.",
		"The army said its patrols carried out operations in the valley.",
		"Some 40 stolen cars were seized in Campos on Monday during an operation conducted by the federal police.",
		"The army is conducting an operation in the valley, the colonel said.",
		"Three soldiers were injured in a traffic accident near Arauca on Monday.",
		"Two policemen were killed in a helicopter crash near Arauca on Monday.",
		"The first-aid brigades go on with their work in Arauca, the mayor said.",
		"The missiles are used to attack a port from across an ocean.",
	} {
		res := c.Code(attest.Report{ID: "t", Text: text, Language: "en", Published: "1990-01-10"})
		for _, cl := range res.Coded.Claims {
			t.Errorf("%s: told as %s", text, cl.Act)
		}
	}
}
