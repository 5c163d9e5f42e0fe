package api

import (
	"net/http"
	"reflect"
	"strconv"
	"strings"

	"attest/web/query"
)

// object is a JSON object of the document.
type object = map[string]any

// openAPI makes the document of some routes (OpenAPI 3.1.0).
func openAPI(routes []route, version string) (object, error) {
	s := newSchemas()
	paths := object{}
	for _, r := range routes {
		operation, err := s.operation(r)
		if err != nil {
			return nil, err
		}
		item, ok := paths[Prefix+r.path].(object)
		if !ok {
			item = object{}
			paths[Prefix+r.path] = item
		}
		item[strings.ToLower(r.method)] = operation
	}
	return object{
		"openapi": "3.1.0",
		"info": object{"title": "attest", "version": version,
			"description": "Who says that who did what to whom, where and when: the events, claims and reports of a ledger. Answers carry an ETag; with If-None-Match an unchanged answer is 304. Errors are application/problem+json."},
		"paths":      paths,
		"components": object{"schemas": s.components},
	}, nil
}

func (s *schemas) operation(r route) (object, error) {
	operation := object{"summary": r.summary, "operationId": operationID(r)}
	if len(r.parameters) > 0 {
		parameters := make([]any, len(r.parameters))
		for i, p := range r.parameters {
			parameters[i] = parameter(p, strings.Contains(r.path, "{"+p.Name+"}"))
		}
		operation["parameters"] = parameters
	}
	if r.body != nil {
		body, err := s.of(r.body)
		if err != nil {
			return nil, err
		}
		operation["requestBody"] = object{"required": true, "content": object{"application/json": object{"schema": body}}}
	}
	content := object{r.media: object{"schema": object{"type": "string"}}}
	if r.result != nil {
		result, err := s.of(r.result)
		if err != nil {
			return nil, err
		}
		content = object{"application/json": object{"schema": result}}
	}
	fault, err := s.of(typeOf[problem]())
	if err != nil {
		return nil, err
	}
	status := http.StatusOK
	if r.method == http.MethodPost {
		status = http.StatusCreated
	}
	operation["responses"] = object{
		strconv.Itoa(status): object{"description": r.summary, "content": content},
		"default":            object{"description": "an error", "content": object{"application/problem+json": object{"schema": fault}}},
	}
	return operation, nil
}

// operationID is the path in words: getEventsCsv, postDecisions.
func operationID(r route) string {
	out := strings.ToLower(r.method)
	for _, w := range strings.FieldsFunc(r.path, func(c rune) bool { return strings.ContainsRune("/.{}", c) }) {
		out += strings.ToUpper(w[:1]) + w[1:]
	}
	return out
}

func parameter(p query.Parameter, inPath bool) object {
	schema := object{"type": "string"}
	if p.Words != nil {
		schema["enum"] = p.Words
	}
	if p.Several() {
		schema = object{"type": "array", "items": schema}
	}
	out := object{"name": p.Name, "in": "query", "description": p.Means, "schema": schema}
	if inPath {
		out["in"], out["required"] = "path", true
	}
	return out
}

// schemas makes JSON Schemas of Go types as encoding/json writes them. Each
// struct is a component of its name.
type schemas struct {
	components object
	types      map[string]reflect.Type // of the components
}

func newSchemas() *schemas { return &schemas{object{}, map[string]reflect.Type{}} }
