package web

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// patience is how long a client may take. Who is slower is cut off, so that many
// slow ones cannot use up the connections.
type patience struct{ header, read, write, idle time.Duration }

var usual = patience{header: 10 * time.Second, read: 30 * time.Second, write: time.Minute, idle: 2 * time.Minute}

// endTime is for the answers under way when the server ends.
const endTime = 5 * time.Second

// Serve answers the connections of a listener until the context ends.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error { return serve(ctx, l, h, usual) }

func serve(ctx context.Context, l net.Listener, h http.Handler, p patience) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &http.Server{
		Handler: h, ReadHeaderTimeout: p.header, ReadTimeout: p.read, WriteTimeout: p.write, IdleTimeout: p.idle,
		MaxHeaderBytes: 64 << 10, BaseContext: func(net.Listener) context.Context { return ctx },
	}
	done := make(chan error, 1)
	go func() { done <- s.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	end, stop := context.WithTimeout(context.WithoutCancel(ctx), endTime)
	defer stop()
	err := s.Shutdown(end)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.Close() // a stream that its reader holds open
	}
	return errors.Join(err, ended(<-done))
}

// ended is how Serve of net/http ends when it was told to: without an error.
func ended(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
