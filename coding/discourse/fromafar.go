package discourse

import (
	"attest"
	"attest/coding/telling"
)

// FromAfar tells a blow by aircraft, drones, missiles or guns.
func FromAfar(m *telling.Mention) bool {
	return m.Act == attest.AirStrike || m.Act == attest.DroneStrike || m.Act == attest.Shelling
}
