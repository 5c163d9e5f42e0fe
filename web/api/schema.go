package api

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"attest"
	"attest/trend"
)

// enumerations are the words that values of a type can have.
var enumerations = map[reflect.Type]any{
	typeOf[attest.Act]():            attest.Acts,
	typeOf[attest.Status]():         attest.Statuses,
	typeOf[attest.PartyKind]():      append([]attest.PartyKind{""}, attest.PartyKinds...),
	typeOf[attest.InstrumentKind](): attest.InstrumentKinds,
	typeOf[attest.DecisionKind]():   attest.DecisionKinds,
	typeOf[attest.EventKind]():      []attest.EventKind{attest.Incident, attest.Summary},
	typeOf[attest.Stance]():         []attest.Stance{attest.Asserted, attest.Denied, attest.Unconfirmed, attest.Threatened},
	typeOf[trend.Word]():            []trend.Word{trend.Consistent, trend.NotConsistent, trend.CannotTell},
	typeOf[trend.Every]():           []trend.Every{trend.Daily, trend.Weekly, trend.Monthly, trend.Yearly},
}

// of returns the schema of a type.
func (s *schemas) of(t reflect.Type) (object, error) {
	if t == typeOf[json.RawMessage]() {
		return object{}, nil // any value
	}
	switch t.Kind() {
	case reflect.String:
		out := object{"type": "string"}
		if words := enumerations[t]; words != nil {
			out["enum"] = words
		}
		return out, nil
	case reflect.Bool:
		return object{"type": "boolean"}, nil
	case reflect.Int, reflect.Int64:
		return object{"type": "integer"}, nil
	case reflect.Float64:
		return object{"type": "number"}, nil
	case reflect.Slice:
		items, err := s.of(t.Elem())
		return object{"type": "array", "items": items}, err
	case reflect.Map:
		values, err := s.of(t.Elem())
		return object{"type": "object", "additionalProperties": values}, err
	case reflect.Pointer:
		return s.of(t.Elem())
	case reflect.Struct:
		return s.ref(t)
	}
	return nil, fmt.Errorf("no schema for %s", t)
}

// ref returns a reference to the component of a struct.
func (s *schemas) ref(t reflect.Type) (object, error) {
	name := strings.ToUpper(t.Name()[:1]) + t.Name()[1:]
	ref := object{"$ref": "#/components/schemas/" + name}
	if known, ok := s.types[name]; ok {
		if known != t {
			return nil, fmt.Errorf("two types are called %s: %s and %s", name, known, t)
		}
		return ref, nil
	}
	s.types[name] = t
	properties, required := object{}, []string{}
	if err := s.fields(t, properties, &required); err != nil {
		return nil, err
	}
	component := object{"type": "object", "properties": properties}
	if len(required) > 0 {
		component["required"] = required
	}
	s.components[name] = component
	return ref, nil
}

// fields adds the properties of a struct, those of embedded structs included.
func (s *schemas) fields(t reflect.Type, properties object, required *[]string) error {
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" {
			if err := s.fields(f.Type, properties, required); err != nil {
				return err
			}
			continue
		}
		if name == "-" || !f.IsExported() {
			continue
		}
		if name == "" {
			name = f.Name
		}
		property, err := s.of(f.Type)
		if err != nil {
			return fmt.Errorf("%s.%s: %w", t, f.Name, err)
		}
		optional := strings.Contains(options, "omitempty")
		if f.Type.Kind() == reflect.Pointer && !optional {
			property = object{"anyOf": []any{property, object{"type": "null"}}}
		}
		properties[name] = property
		if !optional {
			*required = append(*required, name)
		}
	}
	return nil
}
