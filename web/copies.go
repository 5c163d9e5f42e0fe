package web

import (
	"context"

	"attest"
)

// tree is a report of a group of copies, with those that follow it.
type tree struct {
	attest.Copy
	Publisher, Published, Title, Language string
	Children                              []tree
}

// tree reads a group of copies as a tree from its first publication.
func (s *Server) tree(ctx context.Context, g attest.CopyGroup) (tree, error) {
	children := map[string][]attest.Copy{}
	for _, c := range g.Copies[1:] {
		children[c.Of] = append(children[c.Of], c)
	}
	var grow func(attest.Copy) (tree, error)
	grow = func(c attest.Copy) (tree, error) {
		t := tree{Copy: c}
		stored, ok, err := s.options.Ledger.Report(ctx, c.Report)
		if err != nil || !ok {
			return t, err
		}
		r := stored.Report
		t.Publisher, t.Published, t.Title, t.Language = r.Publisher, r.Published, r.Title, r.Language
		for _, child := range children[c.Report] {
			next, err := grow(child)
			if err != nil {
				return t, err
			}
			t.Children = append(t.Children, next)
		}
		return t, nil
	}
	return grow(g.Copies[0])
}
