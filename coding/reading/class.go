package reading

// Class says what sort of thing a noun phrase names, as far as roles need it.
type Class uint8

const (
	NoClass       Class = iota
	CivilianClass       // persons without arms, crowds
	ArmedClass          // armed persons and groups that are no state's
	ForceClass          // soldiers, police and other forces of a state
	OfficialClass       // governments, ministers, states as actors
	WeaponClass         // weapons and what they are fired from
	MilitaryClass       // bases, convoys, tanks: things of a force
	ObjectClass         // houses, bridges, buses: other things
	PlaceClass          // named places
	TimeClass           // time expressions and distances
	EventClass          // nouns that tell acts
)

// Person tells classes of people.
func (c Class) Person() bool {
	return c == CivilianClass || c == ArmedClass || c == ForceClass || c == OfficialClass
}

// Armed tells whether the class can fight.
func (c Class) Armed() bool { return c == ArmedClass || c == ForceClass }

// Thing tells whether the class is a physical thing that can be hit.
func (c Class) Thing() bool { return c == MilitaryClass || c == ObjectClass }

// CanAct tells whether the class can be an actor.
func (c Class) CanAct() bool { return c.Person() }

// CanSuffer tells whether the class can be a target.
func (c Class) CanSuffer() bool { return c.Person() || c.Thing() }
