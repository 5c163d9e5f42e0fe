package view

// Language is the English name of a language by its BCP 47 code, else the
// code itself.
func Language(code string) string {
	return code
}
