package gazetteer

// latinVariants lists, for each plain spelling, the lower-case Latin letters
// that are written so when accents and ligatures are dropped. It follows the
// canonical decompositions of Unicode 15, with the letters that have none
// (ø, ł, ı, ɓ …) added by hand.
var latinVariants = [...]struct{ plain, letters string }{
	{"a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"},
	{"ae", "æ"},
	{"b", "ƀɓḃḅḇ"},
	{"c", "çćĉċčḉ"},
	{"d", "ðďđɖɗḋḍḏḑḓ"},
	{"e", "èéêëēĕėęěǝȅȇȩəɛḕḗḙḛḝẹẻẽếềểễệ"},
	{"f", "ƒḟ"},
	{"g", "ĝğġģǧǵɠɣḡ"},
	{"h", "ĥħȟḣḥḧḩḫẖ"},
	{"i", "ìíîïĩīĭįıǐȉȋɨḭḯỉị"},
	{"ij", "ĳ"},
	{"j", "ĵǰ"},
	{"k", "ķĸƙǩḱḳḵ"},
	{"l", "ĺļľŀłḷḹḻḽ"},
	{"m", "ḿṁṃ"},
	{"n", "ñńņňŉŋǹɲṅṇṉṋ"},
	{"o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ"},
	{"oe", "œ"},
	{"p", "ƥṕṗ"},
	{"r", "ŕŗřȑȓṙṛṝṟ"},
	{"s", "śŝşšſșṡṣṥṧṩ"},
	{"t", "ţťŧƭțṫṭṯṱẗ"},
	{"th", "þ"},
	{"u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"},
	{"v", "ʋṽṿ"},
	{"w", "ŵẁẃẅẇẉẘ"},
	{"x", "ẋẍ"},
	{"y", "ýÿŷƴȳẏẙỳỵỷỹ"},
	{"z", "źżžƶẑẓẕ"},
}
