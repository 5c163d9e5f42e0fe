package coding

import "testing"

// TestWhoCame codes sentences in which a plural that few texts have stands behind "that" or
// "how", where it looks like a verb.
func TestWhoCame(t *testing.T) {
	testWhoToWhom(t, []whoCase{
		{"gendarmes", "en", "Former residents told the judge that gendarmes came to Kelo at dawn on Monday and burned some thirty houses.", []string{"destruction gendarmes > houses"}},
		{"cattle rustlers", "en", "The chief told the court that rustlers killed four herders at Kelo on Monday.", []string{"killing rustlers > herders"}},
		{"what is denied", "en", "The army denied that airmen had bombed the market of Kelo on Monday.", []string{"air-strike airmen > market of Kelo"}},
	})
}
