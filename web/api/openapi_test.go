package api

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestDocumentDescribesEachRoute(t *testing.T) {
	m := newMade(t, 5)
	var d struct {
		OpenAPI    string
		Paths      map[string]map[string]struct{ OperationID string }
		Components struct{ Schemas map[string]any }
	}
	m.get("/openapi.json", &d)
	if d.OpenAPI != "3.1.0" {
		t.Error(d.OpenAPI)
	}
	ids := map[string]bool{}
	for _, r := range (&api{}).routes() {
		op, ok := d.Paths[Prefix+r.path][strings.ToLower(r.method)]
		if !ok || op.OperationID == "" || ids[op.OperationID] {
			t.Errorf("%s %s: %+v", r.method, r.path, op)
		}
		ids[op.OperationID] = true
	}
}

// TestAnswersFitTheDocument holds each answer against its schema.
func TestAnswersFitTheDocument(t *testing.T) {
	m := newMade(t, 200)
	var document map[string]any
	m.get("/openapi.json", &document)
	var events Events
	m.get("/events", &events)
	report := strings.Split(string(events.Events[0].Claims[0]), ":")[0]
	var copies Copies
	m.get("/copies", &copies)
	ids := map[string]string{"/events/{id}": events.Events[0].ID, "/events/{id}/why": events.Events[0].ID, "/claims/{id}": report + ":c1", "/reports/{id}": report, "/reports/{id}/trace": report, "/copies/{id}": copies.Groups[0].Reports[0]}
	for _, r := range (&api{}).routes() {
		if r.method != http.MethodGet || r.result == nil {
			continue
		}
		w := m.do(httptest.NewRequest(http.MethodGet, Prefix+strings.Replace(r.path, "{id}", ids[r.path], 1), nil))
		var answer any
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
			t.Fatal(r.path, w.Code, err)
		}
		schema := at(document, "paths", Prefix+r.path, "get", "responses", "200", "content", "application/json", "schema")
		fits(t, document, schema, answer, r.path)
	}
}

func at(v any, keys ...string) any {
	for _, k := range keys {
		v = v.(map[string]any)[k]
	}
	return v
}

// fits checks a value against a schema, with the keywords that the document uses.
func fits(t *testing.T, document, schema, value any, where string) {
	t.Helper()
	s := schema.(map[string]any)
	if ref, ok := s["$ref"].(string); ok {
		fits(t, document, at(document, strings.Split(strings.TrimPrefix(ref, "#/"), "/")...), value, where)
		return
	}
	if options, ok := s["anyOf"].([]any); ok {
		if value != nil {
			fits(t, document, options[0], value, where)
		}
		return
	}
	if words, ok := s["enum"].([]any); ok {
		found := false
		for _, w := range words {
			found = found || w == value
		}
		if !found {
			t.Errorf("%s: %v is none of %v", where, value, words)
		}
	}
	ok := true
	switch s["type"] {
	case "string":
		_, ok = value.(string)
	case "boolean":
		_, ok = value.(bool)
	case "integer":
		var n float64
		n, ok = value.(float64)
		ok = ok && n == float64(int64(n))
	case "number":
		_, ok = value.(float64)
	case "array":
		var items []any
		if items, ok = value.([]any); ok {
			for _, v := range items {
				fits(t, document, s["items"], v, where+"[]")
			}
		}
	case "object":
		var members map[string]any
		if members, ok = value.(map[string]any); ok {
			fitsObject(t, document, s, members, where)
		}
	}
	if !ok {
		t.Errorf("%s: %v is no %v", where, value, s["type"])
	}
}

func fitsObject(t *testing.T, document any, s, members map[string]any, where string) {
	t.Helper()
	required, _ := s["required"].([]any)
	for _, name := range required {
		if _, ok := members[name.(string)]; !ok {
			t.Errorf("%s: %v is missing", where, name)
		}
	}
	properties, _ := s["properties"].(map[string]any)
	for name, v := range members {
		switch {
		case properties[name] != nil:
			fits(t, document, properties[name], v, where+"."+name)
		case s["additionalProperties"] != nil:
			fits(t, document, s["additionalProperties"], v, where+"."+name)
		default:
			t.Errorf("%s: %s is not in the document", where, name)
		}
	}
}

// TestPageOfTheAPI holds docs/api.md to the routes and their parameters.
func TestPageOfTheAPI(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "docs", "api.md"))
	if err != nil {
		t.Fatal(err)
	}
	page := string(raw)
	known := map[string]bool{Prefix + "/openapi.json": true}
	for _, r := range (&api{}).routes() {
		known[Prefix+r.path] = true
		if !strings.Contains(page, "`"+r.method+" "+r.path+"`") {
			t.Errorf("docs/api.md does not tell of %s %s", r.method, r.path)
		}
		for _, p := range r.parameters {
			if p.Name != "id" && !strings.Contains(page, "`"+p.Name+"`") {
				t.Errorf("docs/api.md does not tell of the parameter %s", p.Name)
			}
		}
	}
	for _, m := range regexp.MustCompile("`(?:GET|POST) (/[^`?]*)").FindAllStringSubmatch(page, -1) {
		if !known[Prefix+m[1]] {
			t.Errorf("docs/api.md tells of %s, which is not there", m[1])
		}
	}
}
