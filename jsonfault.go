package attest

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// JSONFault says in plain words what is wrong with JSON that could not be read, by
// the error of encoding/json.
func JSONFault(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("broken JSON at byte %d: %v", syntax.Offset, err)
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Sprintf("%s where %s is wanted", article(kind.Value), wanted(kind.Type))
	case errors.As(err, &kind):
		return fmt.Sprintf("%q is %s, but must be %s", kind.Field, article(kind.Value), wanted(kind.Type))
	}
	message := strings.TrimPrefix(err.Error(), "json: ")
	if name, unknown := strings.CutPrefix(message, "unknown field "); unknown {
		return "there is no field " + name
	}
	return message
}

// article puts an article before the JSON type that was found.
func article(found string) string {
	switch found, _, _ = strings.Cut(found, " "); found { // "number 1.5"
	case "array":
		return "a list"
	case "object":
		return "an object"
	case "bool":
		return "true or false"
	}
	return "a " + found
}

// wanted names the JSON form of a Go type.
func wanted(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Pointer:
		return wanted(t.Elem())
	case reflect.String:
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice, reflect.Array:
		return "a list"
	case reflect.Struct, reflect.Map:
		if t == reflect.TypeFor[Quantity]() {
			return `an object such as {"low": 5, "high": 5}`
		}
		return "an object"
	}
	return "a number"
}
