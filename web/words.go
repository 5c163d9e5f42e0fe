package web

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

//go:embed words/*.tsv
var wordFiles embed.FS

// words are the texts of the pages in one language. A file in web/words is a
// language: its name is the code, each line a key and a text after a tab. In a
// text {name} stands for a value; keys that count end in the plural category of
// the number (.one, .many, .other).
type words struct {
	tag     language.Tag
	texts   map[string]string
	printer *message.Printer
}

// languages are all that the pages are in; the first is the one for readers who
// ask for none of them.
type languages struct {
	list    []*words
	matcher language.Matcher
}

const fallbackLanguage = "en"

func loadLanguages() (*languages, error) {
	names, err := fs.Glob(wordFiles, "words/*.tsv")
	if err != nil {
		return nil, err
	}
	l := &languages{}
	for _, name := range names {
		w, err := loadWords(name)
		if err != nil {
			return nil, err
		}
		if w.code() == fallbackLanguage {
			l.list = append([]*words{w}, l.list...)
		} else {
			l.list = append(l.list, w)
		}
	}
	tags := make([]language.Tag, len(l.list))
	for i, w := range l.list {
		tags[i] = w.tag
	}
	l.matcher = language.NewMatcher(tags)
	return l, nil
}

func loadWords(name string) (*words, error) {
	data, err := wordFiles.ReadFile(name)
	if err != nil {
		return nil, err
	}
	tag, err := language.Parse(strings.TrimSuffix(path.Base(name), ".tsv"))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	w := &words{tag: tag, texts: map[string]string{}, printer: message.NewPrinter(tag)}
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, text, ok := strings.Cut(line, "\t")
		if _, twice := w.texts[key]; !ok || text == "" || twice {
			return nil, fmt.Errorf("%s:%d: want a key of its own, a tab and a text", name, i+1)
		}
		w.texts[key] = text
	}
	return w, nil
}

// choose returns the language that fits best what the reader asks for, in order
// of the wishes: codes, or values of Accept-Language.
func (l *languages) choose(wishes ...string) *words {
	_, i := language.MatchStrings(l.matcher, wishes...)
	return l.list[i]
}

func (w *words) code() string { return w.tag.String() }

// name is the language's name in itself.
func (w *words) name() string { return w.texts["language"] }

// say returns the text under a key, with the values that follow as pairs of
// name and value put in. A key without a text stands for itself: such is a word
// that the ledger has and the pages do not know.
func (w *words) say(key string, pairs ...any) (string, error) {
	text, ok := w.texts[key]
	if !ok {
		return key[strings.LastIndexByte(key, '.')+1:], nil
	}
	if len(pairs)%2 != 0 {
		return "", errors.New("want pairs of name and value after " + key)
	}
	for i := 0; i < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, "{"+fmt.Sprint(pairs[i])+"}", w.value(pairs[i+1]))
	}
	return text, nil
}

// count returns the text under a key for a number, {n} in it.
func (w *words) count(key string, n int) (string, error) {
	return w.say(key+"."+w.category(n), "n", n)
}

// category is the plural category of a number in the language.
func (w *words) category(n int) string {
	form := plural.Cardinal.MatchPlural(w.tag, n, 0, 0, 0, 0)
	if form == plural.One {
		return "one"
	}
	return "other"
}

// value writes a value as the language does.
func (w *words) value(v any) string {
	if n, ok := v.(int); ok {
		return w.printer.Sprintf("%d", n)
	}
	return fmt.Sprint(v)
}
