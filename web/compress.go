package web

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"
)

// compress sends texts gzipped to who takes them so.
func compress(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept-Encoding")
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") || r.Header.Get("Range") != "" || r.Method == http.MethodHead {
			h.ServeHTTP(w, r)
			return
		}
		c := &compressor{ResponseWriter: w}
		defer c.close()
		h.ServeHTTP(c, r)
	})
}

// zippers are kept for reuse: each holds some 800 kB of tables.
var zippers = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}

// compressor decides with the header whether the body is worth it: texts are,
// a stream of what is new must not wait in a buffer.
type compressor struct {
	http.ResponseWriter
	zip   *gzip.Writer
	begun bool
}

func (c *compressor) WriteHeader(status int) {
	if !c.begun && status >= http.StatusOK {
		c.begun = true
		h := c.Header()
		kind, _, _ := strings.Cut(h.Get("Content-Type"), ";")
		plain := status == http.StatusNoContent || status == http.StatusNotModified || h.Get("Content-Encoding") != ""
		if !plain && isText(kind) {
			h.Set("Content-Encoding", "gzip")
			h.Del("Content-Length")
			if tag := h.Get("ETag"); tag != "" && !strings.HasPrefix(tag, "W/") {
				h.Set("ETag", "W/"+tag) // the bytes are others than those it names
			}
			c.zip = zippers.Get().(*gzip.Writer)
			c.zip.Reset(c.ResponseWriter)
		}
	}
	c.ResponseWriter.WriteHeader(status)
}

func isText(kind string) bool {
	switch kind {
	case "text/event-stream", "":
		return false
	case "image/svg+xml", "application/json", "application/problem+json", "application/geo+json", "application/openapi+json":
		return true
	}
	return strings.HasPrefix(kind, "text/")
}

func (c *compressor) Write(b []byte) (int, error) {
	if !c.begun {
		c.WriteHeader(http.StatusOK)
	}
	if c.zip != nil {
		return c.zip.Write(b)
	}
	return c.ResponseWriter.Write(b)
}

func (c *compressor) close() {
	if c.zip == nil {
		return
	}
	// The reader may be gone; what is lost then is lost to nobody.
	_ = c.zip.Close()
	zippers.Put(c.zip)
}

// Unwrap gives http.ResponseController the connection's own writer.
func (c *compressor) Unwrap() http.ResponseWriter { return c.ResponseWriter }

// Flush sends what is written so far.
func (c *compressor) Flush() {
	if c.zip != nil {
		if err := c.zip.Flush(); err != nil {
			return // the reader is gone
		}
	}
	_ = http.NewResponseController(c.ResponseWriter).Flush()
}
