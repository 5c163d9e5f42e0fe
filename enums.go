package attest

// Act is what was done (codebook, section 4).
type Act string

const (
	ArmedAttack     Act = "armed-attack"
	ArmedClash      Act = "armed-clash"
	Shelling        Act = "shelling"
	AirStrike       Act = "air-strike"
	DroneStrike     Act = "drone-strike"
	Explosion       Act = "explosion"
	SuicideBombing  Act = "suicide-bombing"
	GrenadeAttack   Act = "grenade"
	ChemicalAttack  Act = "chemical-attack"
	Killing         Act = "killing"
	Abduction       Act = "abduction"
	SexualViolence  Act = "sexual-violence"
	Arrest          Act = "arrest"
	Interception    Act = "interception"
	Destruction     Act = "destruction"
	TerritoryChange Act = "territory-change"
	Deployment      Act = "deployment"
	Agreement       Act = "agreement"
	Protest         Act = "protest"
	Riot            Act = "riot"
)

// Acts lists the twenty acts in the codebook's order.
var Acts = []Act{ArmedAttack, ArmedClash, Shelling, AirStrike, DroneStrike, Explosion, SuicideBombing,
	GrenadeAttack, ChemicalAttack, Killing, Abduction, SexualViolence, Arrest, Interception, Destruction,
	TerritoryChange, Deployment, Agreement, Protest, Riot}

// Family is a group of acts that can tell one event (codebook, section 9).
type Family string

const (
	AttackFamily         Family = "attack"
	CustodyFamily        Family = "custody"
	SexualViolenceFamily Family = "sexual-violence"
	InterceptionFamily   Family = "interception"
	DestructionFamily    Family = "destruction"
	TerritoryFamily      Family = "territory"
	AgreementFamily      Family = "agreement"
	UnrestFamily         Family = "unrest"
)

// Family returns the act's family, or "" for a word that is no act.
func (a Act) Family() Family {
	switch a {
	case ArmedAttack, ArmedClash, Shelling, AirStrike, DroneStrike, Explosion, SuicideBombing, GrenadeAttack, ChemicalAttack, Killing:
		return AttackFamily
	case Abduction, Arrest:
		return CustodyFamily
	case SexualViolence:
		return SexualViolenceFamily
	case Interception:
		return InterceptionFamily
	case Destruction:
		return DestructionFamily
	case TerritoryChange, Deployment:
		return TerritoryFamily
	case Agreement:
		return AgreementFamily
	case Protest, Riot:
		return UnrestFamily
	}
	return ""
}

// Stance is how the source holds the claim.
type Stance string

const (
	Asserted    Stance = "asserted"
	Denied      Stance = "denied"
	Unconfirmed Stance = "unconfirmed"
	Threatened  Stance = "threatened"
)

// PartyKind is the sort of actor or target.
type PartyKind string

const (
	StateForce     PartyKind = "state-force"
	Rebel          PartyKind = "rebel"
	Militia        PartyKind = "militia"
	Civilian       PartyKind = "civilian"
	Government     PartyKind = "government"
	Diplomatic     PartyKind = "diplomatic"
	Peacekeeper    PartyKind = "peacekeeper"
	Aid            PartyKind = "aid"
	MediaParty     PartyKind = "media"
	Religious      PartyKind = "religious"
	Infrastructure PartyKind = "infrastructure"
	Criminal       PartyKind = "criminal"
	UnknownParty   PartyKind = "unknown"
)

// PartyKinds lists the kinds in the codebook's order.
var PartyKinds = []PartyKind{StateForce, Rebel, Militia, Civilian, Government, Diplomatic, Peacekeeper, Aid,
	MediaParty, Religious, Infrastructure, Criminal, UnknownParty}

// OfState reports whether a kind is of the state itself.
func (k PartyKind) OfState() bool { return k == StateForce || k == Government || k == Diplomatic }

// InstrumentKind is the sort of weapon or means.
type InstrumentKind string

const (
	SmallArms   InstrumentKind = "small-arms"
	Rocket      InstrumentKind = "rocket"
	Missile     InstrumentKind = "missile"
	Mortar      InstrumentKind = "mortar"
	Artillery   InstrumentKind = "artillery"
	Drone       InstrumentKind = "drone"
	Aircraft    InstrumentKind = "aircraft"
	Bomb        InstrumentKind = "bomb"
	IED         InstrumentKind = "ied"
	Landmine    InstrumentKind = "landmine"
	VehicleBomb InstrumentKind = "vehicle-bomb"
	SuicideVest InstrumentKind = "suicide-vest"
	Grenade     InstrumentKind = "grenade"
	Chemical    InstrumentKind = "chemical"
	Blade       InstrumentKind = "blade"
	Fire        InstrumentKind = "fire"
	Vehicle     InstrumentKind = "vehicle"
	Tank        InstrumentKind = "tank"
	OtherMeans  InstrumentKind = "other"
)

// InstrumentKinds lists the kinds in the codebook's order.
var InstrumentKinds = []InstrumentKind{SmallArms, Rocket, Missile, Mortar, Artillery, Drone, Aircraft, Bomb, IED,
	Landmine, VehicleBomb, SuicideVest, Grenade, Chemical, Blade, Fire, Vehicle, Tank, OtherMeans}

// Effect is what became of the blow.
type Effect string

const (
	Hit         Effect = "hit"
	Missed      Effect = "missed"
	Intercepted Effect = "intercepted"
	Damage      Effect = "damage"
	NoDamage    Effect = "no-damage"
)

// Precision is how finely a place is known.
type Precision string

const (
	Exact    Precision = "exact"
	Town     Precision = "town"
	Near     Precision = "near"
	District Precision = "district"
	Province Precision = "province"
	CountryP Precision = "country"
	RegionP  Precision = "region"
)

// TimePrecision is how finely a time is known.
type TimePrecision string

const (
	Hour  TimePrecision = "hour"
	Day   TimePrecision = "day"
	Week  TimePrecision = "week"
	Month TimePrecision = "month"
	Year  TimePrecision = "year"
	Range TimePrecision = "range"
)

// Role is the part of the source in what it tells (codebook, section 8).
type Role string

const (
	Perpetrator Role = "perpetrator"
	TargetSide  Role = "target"
	Authority   Role = "authority"
	Rival       Role = "rival"
	Monitor     Role = "monitor"
	Witness     Role = "witness"
	MediaRole   Role = "media"
	Unnamed     Role = "unnamed"
	ReportVoice Role = "report"
)

// Measure is what a statistic counts.
type Measure string

const (
	CountMeasure    Measure = "count"
	RateChange      Measure = "rate-change"
	KilledMeasure   Measure = "killed"
	WoundedMeasure  Measure = "wounded"
	CapturedMeasure Measure = "captured"
)
