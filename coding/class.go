package coding

// class says what sort of thing a noun phrase names, as far as roles need it.
type class uint8

const (
	noClass       class = iota
	civilianClass       // persons without arms, crowds
	armedClass          // armed persons and groups that are no state's
	forceClass          // soldiers, police and other forces of a state
	officialClass       // governments, ministers, states as actors
	weaponClass         // weapons and what they are fired from
	militaryClass       // bases, convoys, tanks: things of a force
	objectClass         // houses, bridges, buses: other things
	placeClass          // named places
	timeClass           // time expressions
	eventClass          // nouns that tell acts
)

// person tells classes of people.
func (c class) person() bool {
	return c == civilianClass || c == armedClass || c == forceClass || c == officialClass
}

// armed tells whether the class can fight.
func (c class) armed() bool { return c == armedClass || c == forceClass }

// thing tells whether the class is a physical thing that can be hit.
func (c class) thing() bool { return c == militaryClass || c == objectClass }

// canAct tells whether the class can be an actor.
func (c class) canAct() bool { return c.person() }

// canSuffer tells whether the class can be a target.
func (c class) canSuffer() bool { return c.person() || c.thing() }
