package telling

import "math"

// kilometres is the great-circle distance of two points given in degrees, by
// the haversine formula on a sphere of 6,371 km.
func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	const radius = 6371
	rad := math.Pi / 180
	dLat, dLon := (lat2-lat1)*rad, (lon2-lon1)*rad
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin(dLon/2), 2)
	return 2 * radius * math.Asin(math.Min(1, math.Sqrt(h)))
}
