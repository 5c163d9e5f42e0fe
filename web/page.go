package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"attest/keeper"
)

//go:embed templates/*.html
var templateFiles embed.FS

// layout is the file of what all pages have: head, navigation, foot.
const layout = "templates/layout.html"

// pages are the templates, by language and name.
type pages struct {
	languages *languages
	templates map[*words]map[string]*template.Template
}

func loadPages(a *assets) (*pages, error) {
	l, err := loadLanguages()
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		return nil, err
	}
	p := &pages{l, map[*words]map[string]*template.Template{}}
	for _, w := range l.list {
		p.templates[w] = map[string]*template.Template{}
		for _, name := range names {
			if name == layout || strings.HasPrefix(path.Base(name), "_") {
				continue
			}
			t, err := template.New(path.Base(layout)).Funcs(functions(w, a)).ParseFS(templateFiles, layout, "templates/_*.html", name)
			if err != nil {
				return nil, fmt.Errorf("read template: %w", err)
			}
			p.templates[w][strings.TrimSuffix(path.Base(name), ".html")] = t
		}
	}
	return p, nil
}

// page is what the layout shows around the data of a view.
type page struct {
	Lang, Theme string
	Title, Name string // key of the page's name, or the name itself
	Nav         []choice
	Here        string // path and query, to come back to
	Version     string
	Writable    bool
	HasMap      bool
	Stale       bool              // the events are not yet those of all that was entered
	Reader      string            // the name that the reader decides under
	Islands     map[string]string // words for what runs in the browser
	Languages   []choice
	Themes      []choice
	Data        any
}

// choice is one of several things that a reader can choose.
type choice struct {
	Value, Name string
	Chosen      bool
}

// themes are the colours that a reader can choose; "" is what the browser asks for.
var themes = []string{"", "light", "dark"}

// render writes a page.
func (s *Server) render(w http.ResponseWriter, r *http.Request, v view) {
	lang := s.language(r)
	p := page{
		Lang: lang.code(), Theme: theme(r), Title: v.title, Name: v.name, Nav: s.navigation(r.URL.Path), Here: r.URL.RequestURI(), Version: s.options.Version,
		Writable: s.options.Write != nil, HasMap: s.assets.hasMap(), Reader: reader(r), Islands: lang.islands(), Data: v.data,
	}
	if fresh, err := keeper.Fresh(r.Context(), s.options.Ledger); err == nil && s.options.Write != nil {
		p.Stale = !fresh
	}
	for _, l := range s.pages.languages.list {
		p.Languages = append(p.Languages, choice{l.code(), l.name(), l == lang})
	}
	for _, t := range themes {
		name, err := lang.say("theme." + t)
		if err != nil {
			name = t
		}
		p.Themes = append(p.Themes, choice{t, name, t == p.Theme})
	}
	var out bytes.Buffer
	if err := s.pages.templates[lang][v.template].Execute(&out, p); err != nil {
		s.options.Log.Error("page failed", "path", r.URL.Path, "error", err)
		http.Error(w, "This page failed.", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", lang.code())
	h.Add("Vary", "Accept-Language, Cookie")
	if v.status != 0 {
		w.WriteHeader(v.status)
	}
	// The reader may be gone; there is nobody to tell.
	_, _ = out.WriteTo(w)
}

// islandKeys are the beginnings of the keys of words that the browser needs.
var islandKeys = []string{"act.", "brush.", "events.", "keys.", "live.", "map.", "precision.", "sources.", "status.", "text.", "timeline."}

// islands are the words for what runs in the browser.
func (w *words) islands() map[string]string {
	out := map[string]string{}
	for key, text := range w.texts {
		for _, begin := range islandKeys {
			if strings.HasPrefix(key, begin) {
				out[key] = text
			}
		}
	}
	return out
}

// navigation lists the rooms of the site; those that write are left out where
// nothing can be written.
func (s *Server) navigation(path string) []choice {
	rooms := []choice{{Value: "/", Name: "nav.events"}, {Value: "/reports", Name: "nav.reports"}, {Value: "/sources", Name: "nav.sources"},
		{Value: "/pace", Name: "nav.pace"}, {Value: "/checks", Name: "nav.checks"}}
	if s.options.Write != nil {
		rooms = append(rooms, choice{Value: "/review", Name: "nav.review"})
	}
	rooms = append(rooms, choice{Value: "/decisions", Name: "nav.decisions"})
	if s.options.Write != nil && s.options.Add != nil {
		rooms = append(rooms, choice{Value: "/add", Name: "nav.add"})
	}
	for i := range rooms {
		rooms[i].Chosen = rooms[i].Value == path || rooms[i].Value != "/" && strings.HasPrefix(path, rooms[i].Value+"/")
	}
	return rooms
}
