package toponym

import (
	"strings"
	"testing"
)

// report is about 300 words, of the kind that is read.
var report = strings.Repeat(`Gunmen attacked a military post near the town of Djibo in northern Burkina Faso on Tuesday, killing at least 14 soldiers, two security sources said.
The attack took place 15 km north of Djibo, on the road between Djibo and Baraboulé, close to the border with Mali. A convoy from Ouagadougou had passed shortly before.
In a statement, the army said the wounded had been taken to Kaya and that reinforcements were sent from the base in Dori. Captain Ousmane Traoré denied that the village of Koutougou had fallen.
`, 3)

func BenchmarkFind(b *testing.B) {
	r := recognizer(b, "en")
	sents := plainSentences(report)
	b.ReportAllocs()
	for b.Loop() {
		r.Find(report, sents, nil)
	}
}
