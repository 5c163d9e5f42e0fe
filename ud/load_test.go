package ud

import (
	"os"
	"testing"
)

func BenchmarkLoad(b *testing.B) {
	for _, lang := range []string{"en", "fr"} {
		b.Run(lang, func(b *testing.B) {
			data, err := os.ReadFile("../lang/" + lang + "/model.ud.gz")
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := Load(data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
