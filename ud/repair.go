package ud

// repair mends what a greedy parser cannot help but no tree should have:
// words that hang on punctuation. They hang on its head instead; when the
// punctuation is the root, the first of them becomes the root.
func repair(words []Word) {
	for i := range words {
		if words[i].Head < 0 && words[i].UPOS == "PUNCT" {
			moveRoot(words, i)
			break
		}
	}
	for i := range words {
		for h := words[i].Head; h >= 0 && words[h].UPOS == "PUNCT" && words[h].Head >= 0; h = words[i].Head {
			words[i].Head = words[h].Head
		}
	}
}

// moveRoot makes the first word that hangs on the punctuation and is none
// itself the root.
func moveRoot(words []Word, punct int) {
	root := -1
	for i := range words {
		if words[i].Head == punct && words[i].UPOS != "PUNCT" {
			root = i
			break
		}
	}
	if root < 0 {
		return
	}
	for i := range words {
		if words[i].Head == punct {
			words[i].Head = root
		}
	}
	words[root].Head, words[root].Rel = -1, "root"
	words[punct].Head, words[punct].Rel = root, "punct"
}
