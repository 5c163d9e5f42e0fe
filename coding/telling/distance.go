package telling

import (
	"math"
	"slices"

	"attest"
	"attest/coding/reading"
)

// besideKM is how far from a town something can be that still happens by it.
const besideKM = 100

// onlyFarFrom tells a town from which a place named beside it is said to be far, which
// serves to find that on a map: "in Cauca province, some 500 km south of Bogota".
func (d *Teller) onlyFarFrom(p reading.PlaceRef, others []reading.PlaceRef) bool {
	if p.Index < 0 || d.Toponyms[p.Index].DistanceKM < besideKM {
		return false
	}
	return slices.ContainsFunc(others, func(q reading.PlaceRef) bool {
		return q.Index >= 0 && q.Index != p.Index && d.Toponyms[q.Index].DistanceKM == 0 && q.Place.Country == p.Place.Country &&
			reading.Fineness(q.Place.Precision) >= reading.Fineness(attest.Province)
	})
}

// kilometres is the great-circle distance of two points given in degrees, by
// the haversine formula on a sphere of 6,371 km.
func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	const radius = 6371
	rad := math.Pi / 180
	dLat, dLon := (lat2-lat1)*rad, (lon2-lon1)*rad
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin(dLon/2), 2)
	return 2 * radius * math.Asin(math.Min(1, math.Sqrt(h)))
}
