/**
 * What the reader looks at. The query of the URL is the whole of it: list, map
 * and timeline are drawn from it, and a change to it is a step in the history.
 */
export type Change = (query: URLSearchParams) => void;

const listeners: ((query: URLSearchParams) => void)[] = [];

/** Calls f with the query now and after each change. */
export function onView(f: (query: URLSearchParams) => void): void {
  listeners.push(f);
  f(query());
}

export function query(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/**
 * Changes the view; a page of the list begins anew with it. A change that
 * replaces the one before is no step of its own in the history.
 */
export function change(edit: Change, replace = false): void {
  const next = query();
  edit(next);
  next.delete("after");
  for (const [name, value] of [...next]) if (value === "") next.delete(name, "");
  go(`?${next}`, replace);
}

/** Goes to a URL of this page. */
export function go(url: string, replace = false): void {
  const to = new URL(url, location.href);
  if (to.search === location.search) return;
  to.hash = location.hash;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  void show();
}

/** Sets a parameter, or takes it away when the value is empty. */
export function set(query: URLSearchParams, name: string, value: string): void {
  if (value) query.set(name, value);
  else query.delete(name);
}

let latest: AbortController | undefined;

/** Fetches the page of the view and takes its parts; whoever listens draws anew. */
async function show(): Promise<void> {
  latest?.abort();
  const mine = (latest = new AbortController());
  for (const f of listeners) f(query());
  document.body.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(location.href, { signal: mine.signal, headers: { Accept: "text/html" } });
    takeParts(new DOMParser().parseFromString(await response.text(), "text/html"));
  } catch (error) {
    if (!mine.signal.aborted) location.reload();
    return;
  }
  document.body.removeAttribute("aria-busy");
}

/** Replaces each part by that of the same id, unless the reader is typing in it. */
function takeParts(page: Document): void {
  document.title = page.title;
  for (const part of document.querySelectorAll<HTMLElement>("[data-part][id]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh || part.contains(document.activeElement)) continue;
    part.replaceWith(document.adoptNode(fresh));
  }
}

/** Fetches what is shown once more, as when the ledger has grown. */
export function refresh(): void {
  void show();
}

addEventListener("popstate", () => void show());
