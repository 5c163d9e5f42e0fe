package ud

// featureList collects hashed features. Each has a number, so that the same
// values in another role are another feature.
type featureList struct {
	number uint64
	list   []uint64
}

func (f *featureList) clear() { f.list = f.list[:0] }

// start sets the number that the next features count from.
func (f *featureList) start(number uint64) { f.number = number }

func (f *featureList) add(x uint64) {
	f.number++
	f.list = append(f.list, mix(f.number*goldenRatio, x))
}

func (f *featureList) add2(a, b uint64)       { f.add(a*joiner + b) }
func (f *featureList) add3(a, b, c uint64)    { f.add((a*joiner+b)*joiner + c) }
func (f *featureList) add4(a, b, c, d uint64) { f.add(((a*joiner+b)*joiner+c)*joiner + d) }

// addNode adds the features of a word alone.
func (f *featureList) addNode(n *node) {
	f.add(n.form)
	f.add(n.lemma)
	f.add(n.tag)
	f.add2(n.lemma, n.tag)
	f.add2(n.suffix, n.upos)
}

// joiner is the factor that keeps values of a feature apart (Knuth's for
// linear congruence, modulo 2 to the 64th).
const joiner = 6364136223846793005
