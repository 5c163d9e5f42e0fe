package attest

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestJSONFault(t *testing.T) {
	for _, tc := range []struct{ json, want string }{
		{`{"report":{"id":5}}`, `"report.id" is a number, but must be a string`},
		{`[1]`, "a list where an object is wanted"},
		{`{"claims":{}}`, `"claims" is an object, but must be a list`},
		{`{"claims":[{"harm":{"killed":"x"}}]}`, `"claims.harm.killed" is a string, but must be an object such as {"low": 5, "high": 5}`},
		{`{"claims":[{"actor":{"suspected":"x"}}]}`, `"claims.actor.suspected" is a string, but must be true or false`},
		{`{"claims":[{"place":{"lat":true}}]}`, `"claims.place.lat" is true or false, but must be a number`},
		{`{"report":`, "broken JSON at byte 10: unexpected end of JSON input"},
		{`{"colour":1}`, `there is no field "colour"`},
	} {
		var c CodedReport
		err := json.Unmarshal([]byte(tc.json), &c)
		if err == nil {
			dec := json.NewDecoder(strings.NewReader(tc.json))
			dec.DisallowUnknownFields()
			err = dec.Decode(&c)
		}
		if got := JSONFault(err); got != tc.want {
			t.Errorf("%s: %s, want %s", tc.json, got, tc.want)
		}
	}
}
