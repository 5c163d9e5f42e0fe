package attest

// Report is one published text: a wire story, a communiqué, a situation
// report, a page of a live blog.
type Report struct {
	ID        string `json:"id"`
	URL       string `json:"url,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Title     string `json:"title,omitempty"`
	Language  string `json:"language,omitempty"`  // BCP 47
	Published string `json:"published,omitempty"` // EDTF, as coarse as 2023-12
	Text      string `json:"text"`
}

// CodedReport is a report with what was found in it; one JSON object of this
// form a line is the machine-readable output (docs/codebook.md, schema.json).
type CodedReport struct {
	Report     Report      `json:"report"`
	Claims     []Claim     `json:"claims"`
	Statistics []Statistic `json:"statistics,omitempty"`
}

// Problem is bad data that did not stop the work: where it is, what is wrong,
// and how to mend it.
type Problem struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"` // 1-based; 0 when the whole file is meant
	Report  string `json:"report,omitempty"`
	Message string `json:"message"`
}
