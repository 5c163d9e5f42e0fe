package main

import "strings"

// countryCode returns the code of a country (ISO 3166-1 alpha-3) that is given by it or by its
// name, in any language of the gazetteer.
func countryCode(e *env, s string) (string, error) {
	g, err := openGazetteer(e)
	if err != nil {
		return "", err
	}
	if code := strings.ToUpper(s); g.Countries()[code].Name != "" {
		return code, nil
	}
	for _, c := range g.Lookup(s) {
		if c.Kind == "country" {
			return c.Country, nil
		}
	}
	return "", usagef("--country %s is no country; write its name, or three letters such as SYR", s)
}
