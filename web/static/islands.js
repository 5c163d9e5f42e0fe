// Made from web/islands by tools/webbundle. DO NOT EDIT.

// web/islands/view.ts
var listeners = [];
function onView(f) {
  listeners.push(f);
  f(query());
}
function query() {
  return new URLSearchParams(location.search);
}
function change(edit, replace = false) {
  const next = query();
  edit(next);
  next.delete("after");
  for (const [name, value] of [...next]) if (value === "") next.delete(name, "");
  go(`?${next}`, replace);
}
function go(url, replace = false) {
  const to = new URL(url, location.href);
  if (to.search === location.search) return;
  to.hash = location.hash;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  void show();
}
function set(query2, name, value) {
  if (value) query2.set(name, value);
  else query2.delete(name);
}
var latest;
async function show() {
  latest?.abort();
  const mine = latest = new AbortController();
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
function takeParts(page) {
  document.title = page.title;
  for (const part of document.querySelectorAll("[data-part][id]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh || part.contains(document.activeElement)) continue;
    part.replaceWith(document.adoptNode(fresh));
  }
}
function refresh() {
  void show();
}
addEventListener("popstate", () => void show());

// web/islands/filters.ts
function filters(form) {
  const fields = () => [...form.elements].filter((e) => (e instanceof HTMLInputElement || e instanceof HTMLSelectElement) && e.name !== "");
  const apply = () => change((query2) => {
    for (const field2 of fields()) query2.delete(field2.name);
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && value) query2.append(name, value);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener("change", apply);
  onView((query2) => {
    for (const field2 of fields()) {
      if (field2 === document.activeElement) continue;
      if (field2 instanceof HTMLInputElement && field2.type === "checkbox") field2.checked = query2.getAll(field2.name).includes(field2.value);
      else field2.value = query2.get(field2.name) ?? "";
    }
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !link.closest("[data-part]") || link.pathname !== location.pathname || link.hash || link.target) return;
    event.preventDefault();
    go(link.search || "?");
  });
}

// web/islands/words.ts
var words = JSON.parse(document.getElementById("words")?.textContent || "{}");
function say(key, values = {}) {
  const text2 = words[key] ?? key;
  return text2.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return value === void 0 ? whole : typeof value === "number" ? value.toLocaleString(lang) : value;
  });
}
var plural = new Intl.PluralRules(document.documentElement.lang || "en");
function count(key, n, values = {}) {
  return say(`${key}.${plural.select(n) === "one" ? "one" : "other"}`, { ...values, n });
}
var lang = document.documentElement.lang || "en";

// web/islands/keys.ts
function keys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === "?") {
      event.preventDefault();
      help();
      return;
    }
    const target = shortcuts().find((e) => e.getAttribute("aria-keyshortcuts") === event.key);
    if (!target) return;
    event.preventDefault();
    if (target.matches("input:not([type=checkbox], [type=radio]), select, textarea")) target.focus();
    else target.click();
  });
}
function typing(target) {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable]");
}
function shortcuts() {
  const scope = document.querySelector("dialog[open]") ?? document;
  return [...scope.querySelectorAll("[aria-keyshortcuts]")].filter((e) => e.checkVisibility() && !e.matches(":disabled"));
}
function help() {
  if (document.querySelector("dialog[open]")) return;
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = say("keys.title");
  dialog.setAttribute("aria-labelledby", title.id);
  const list = document.createElement("dl");
  for (const e of shortcuts()) list.append(...row(e.getAttribute("aria-keyshortcuts") ?? "", nameOf(e)));
  list.append(...row("?", say("keys.help")));
  const close = document.createElement("button");
  close.textContent = say("keys.close");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, list, close);
  document.body.append(dialog);
  dialog.showModal();
}
function row(key, name) {
  const term = document.createElement("dt");
  const kbd = document.createElement("kbd");
  kbd.textContent = key;
  term.append(kbd);
  const what = document.createElement("dd");
  what.textContent = name;
  return [term, what];
}
function nameOf(e) {
  const labels = e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement ? e.labels : null;
  return (e.getAttribute("aria-label") ?? e.title) || (labels?.[0] ?? e).textContent?.trim() || "";
}

// web/islands/live.ts
function live(notice) {
  const url = notice.dataset.source;
  if (!url) return;
  const stream = new EventSource(url);
  const tell = () => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say("live.show");
    button.addEventListener("click", () => {
      notice.replaceChildren();
      refresh();
    });
    notice.replaceChildren(say("live.new"), " ", button);
  };
  stream.addEventListener("change", tell);
  addEventListener("pagehide", () => stream.close());
}

// web/islands/dates.ts
function day(iso) {
  return utc(iso).toLocaleDateString(lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}
function utc(iso) {
  return /* @__PURE__ */ new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

// web/islands/mapframe.ts
var shared = { change, onView, query, set, say, count, day, lang };
function mapframe(element) {
  const { script, sheet } = element.dataset;
  if (!script || !sheet) return;
  const sight = new IntersectionObserver(async (entries) => {
    if (!entries.some((e) => e.isIntersecting)) return;
    sight.disconnect();
    try {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = sheet;
      document.head.append(link);
      const { map } = await import(script);
      map(element, shared);
    } catch (error) {
      console.error(error);
      element.textContent = say("map.unable");
    }
  });
  sight.observe(element);
}

// web/islands/text.ts
function text(element) {
  const form = document.getElementById(element.dataset.form ?? "");
  if (!(form instanceof HTMLFormElement)) return;
  element.tabIndex = 0;
  document.addEventListener("selectionchange", () => {
    const range = selected(element);
    if (range) fill(form, element, range);
  });
  element.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === void 0 || event.ctrlKey || event.altKey || event.metaKey) {
      if (event.key === "Escape") getSelection()?.removeAllRanges();
      return;
    }
    event.preventDefault();
    const forward = getComputedStyle(element).direction === "rtl" ? -step : step;
    move(element, forward, event.shiftKey);
  });
}
function selected(element) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return void 0;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : void 0;
}
function fill(form, element, range) {
  const quote = range.toString();
  const start = points(before(element, range));
  field(form, "start", String(start));
  field(form, "end", String(start + points(quote)));
  field(form, "quote", quote);
  const shown = form.querySelector("[data-quote]");
  if (shown) shown.textContent = say("text.marked", { quote });
}
function field(form, name, value) {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
}
function before(element, range) {
  const lead = document.createRange();
  lead.setStart(element, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  return lead.toString();
}
function points(s) {
  let n = 0;
  for (const _ of s) n++;
  return n;
}
function words2(s) {
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(s);
  return [...segments].filter((w) => w.isWordLike).map((w) => [w.index, w.index + w.segment.length]);
}
function move(element, step, extend) {
  const all = words2(element.textContent ?? "");
  const selection = getSelection();
  if (!selection || all.length === 0) return;
  const range = selected(element);
  let first = -1;
  let last = -1;
  if (range) {
    const start2 = before(element, range).length;
    const end2 = start2 + range.toString().length;
    first = all.findIndex(([, e]) => e > start2);
    last = all.findLastIndex(([s]) => s < end2);
  }
  if (extend && first >= 0) last = Math.max(first, Math.min(all.length - 1, last + step));
  else first = last = Math.max(0, Math.min(all.length - 1, (step > 0 ? last : first) + step));
  const [start] = all[first] ?? [0];
  const [, end] = all[last] ?? [0, 0];
  const next = document.createRange();
  next.setStart(...position(element, start));
  next.setEnd(...position(element, end));
  selection.removeAllRanges();
  selection.addRange(next);
  next.endContainer.parentElement?.scrollIntoView({ block: "nearest" });
}
function position(element, offset) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node2 = null;
  while (node2 = walker.nextNode()) {
    const length = node2.textContent?.length ?? 0;
    if (offset <= length) return [node2, offset];
    offset -= length;
  }
  return [element, element.childNodes.length];
}

// web/islands/brush.ts
function brush(choose) {
  let periods = [];
  let [start, end] = [0, 0];
  const last = () => periods.length - 1;
  const layer = document.createElement("div");
  layer.className = "brush";
  const band = document.createElement("div");
  band.className = "band";
  const handles = [handle("brush.from"), handle("brush.to")];
  layer.append(band, ...handles);
  const all = () => start === 0 && end === last();
  const place = () => {
    const [left, right] = [start / periods.length * 100, (end + 1) / periods.length * 100];
    layer.classList.toggle("all", all());
    band.style.left = `${left}%`;
    band.style.width = `${right - left}%`;
    for (const [h, percent, at2, date] of [
      [handles[0], left, start, periods[start].from],
      [handles[1], right, end, periods[end].to]
    ]) {
      h.style.left = `${percent}%`;
      h.setAttribute("aria-valuemin", "0");
      h.setAttribute("aria-valuemax", String(last()));
      h.setAttribute("aria-valuenow", String(at2));
      h.setAttribute("aria-valuetext", day(date));
    }
  };
  const done = () => all() ? choose("", "") : choose(periods[start].from, periods[end].to);
  const at = (event) => {
    const box = layer.getBoundingClientRect();
    return Math.max(0, Math.min(last(), Math.floor((event.clientX - box.left) / box.width * periods.length)));
  };
  layer.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    const anchor = event.target === handles[0] ? end : event.target === handles[1] ? start : at(event);
    const grow = (e) => {
      [start, end] = [Math.min(anchor, at(e)), Math.max(anchor, at(e))];
      place();
    };
    const stop = () => {
      layer.removeEventListener("pointermove", grow);
      done();
    };
    grow(event);
    layer.addEventListener("pointermove", grow);
    layer.addEventListener("pointerup", stop, { once: true });
  });
  layer.addEventListener("dblclick", () => choose("", ""));
  for (const [i, h] of handles.entries()) {
    h.addEventListener("keydown", (event) => {
      if (event.key === "Escape") choose("", "");
      const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -last(), End: last() }[event.key];
      if (step === void 0) return;
      event.preventDefault();
      if (i === 0) start = Math.max(0, Math.min(end, start + step));
      else end = Math.min(last(), Math.max(start, end + step));
      place();
    });
    h.addEventListener("keyup", (event) => {
      if (/^(Arrow|Page|Home|End)/.test(event.key)) done();
    });
  }
  const show2 = (now) => {
    periods = now;
    layer.hidden = periods.length === 0;
    if (layer.hidden) return;
    [start, end] = chosen(periods);
    place();
  };
  return { layer, show: show2 };
}
function handle(key) {
  const e = document.createElement("div");
  e.className = "handle";
  e.tabIndex = 0;
  e.setAttribute("role", "slider");
  e.setAttribute("aria-label", say(key));
  return e;
}
function chosen(periods) {
  const from = query().get("from") ?? "";
  const to = query().get("to") ?? "";
  const start = from ? periods.findIndex((p) => p.to >= from) : 0;
  const end = to ? periods.findLastIndex((p) => p.from <= to) : periods.length - 1;
  return start < 0 || end < start ? [0, periods.length - 1] : [start, end];
}

// web/islands/timeline.ts
var height = 110;
var axis = 18;
var lanes = 3;
var lane = 4;
var floor = height - axis - lanes * lane;
var svg = "http://www.w3.org/2000/svg";
function timeline(element) {
  let shown = { buckets: [], bands: [] };
  let latest2;
  const { layer, show: show2 } = brush(
    (from, to) => change((query2) => {
      set(query2, "from", from);
      set(query2, "to", to);
    })
  );
  const frame = document.createElement("div");
  element.replaceChildren(frame, layer);
  show2([]);
  const draw = () => frame.replaceChildren(...chart(shown, element.clientWidth));
  new ResizeObserver(draw).observe(element);
  onView(async (query2) => {
    latest2?.abort();
    const mine = latest2 = new AbortController();
    query2.delete("from");
    query2.delete("to");
    query2.delete("after");
    try {
      const response = await fetch(`${element.dataset.source}?${query2}`, { signal: mine.signal });
      if (!response.ok) return;
      shown = await response.json();
    } catch {
      return;
    }
    draw();
    show2(shown.buckets);
    element.dataset.shown = String(shown.buckets.length);
  });
}
function chart({ buckets, bands }, width) {
  if (buckets.length === 0 || width === 0) return [];
  const first = buckets[0];
  const last = buckets[buckets.length - 1];
  const total = buckets.reduce((sum, b) => sum + b.count, 0);
  const picture = node("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  picture.setAttribute("aria-label", count("timeline.label", Math.round(total), { from: day(first.from), to: day(last.to) }));
  picture.append(...bars(buckets, width), ...drawBands(bands, buckets, width), ...ticks(buckets, width));
  return [picture];
}
function bars(buckets, width) {
  const most = Math.max(...buckets.map((b) => b.count), 1);
  const step = width / buckets.length;
  const gap = step > 4 ? 1 : 0;
  return buckets.map((b, i) => {
    const tall = (n) => n && Math.max(1, n / most * (floor - 4));
    const both = node("g", {});
    const place = { x: i * step, width: step - gap };
    both.append(
      titled(`${period(b)}: ${parts(b)}`),
      node("rect", { class: "bar may", ...place, y: floor - tall(b.count), height: tall(b.count) }),
      node("rect", { class: "bar", ...place, y: floor - tall(b.certain), height: tall(b.certain) })
    );
    return both;
  });
}
function drawBands(bands, buckets, width) {
  const step = width / buckets.length;
  const taken = Array.from({ length: lanes }, () => []);
  return bands.toSorted((a, b) => b.events - a.events).flatMap((b) => {
    const first = buckets.findIndex((k) => k.to >= b.from);
    const last = buckets.findLastIndex((k) => k.from <= b.to);
    const free = taken.findIndex((spans) => spans.every(([from, to]) => last < from || first > to));
    if (free < 0 || first < 0 || last < first) return [];
    taken[free].push([first, last]);
    const band = node("rect", { class: "span", x: first * step + 1, width: (last - first + 1) * step - 2, y: floor + free * lane + 1, height: lane - 2 });
    band.append(titled(`${period(b)}: ${count("events", b.events)}`));
    return [band];
  });
}
function titled(text2) {
  const title = node("title", {});
  title.textContent = text2;
  return title;
}
function parts(b) {
  const all = Object.entries(b.by_status).filter(([, n]) => n > 0);
  const each = all.map(([status, n]) => `${say(`status.${status}`)} ${Math.round(n).toLocaleString(lang)}`).join(", ");
  return count("events", Math.round(b.count)) + (each && ` (${each})`);
}
function period(b) {
  return b.from === b.to ? day(b.from) : `${day(b.from)} – ${day(b.to)}`;
}
var steps = [
  { of: (d) => d.toISOString(), as: { day: "numeric", month: "short" } },
  { of: (d) => d.getUTCFullYear() * 12 + d.getUTCMonth(), as: { month: "short", year: "numeric" } },
  { of: (d) => d.getUTCFullYear() * 4 + Math.floor(d.getUTCMonth() / 3), as: { month: "short", year: "numeric" } },
  { of: (d) => d.getUTCFullYear(), as: { year: "numeric" } },
  { of: (d) => Math.floor(d.getUTCFullYear() / 5), as: { year: "numeric" } },
  { of: (d) => Math.floor(d.getUTCFullYear() / 10), as: { year: "numeric" } }
];
function ticks(buckets, width) {
  const room = 72;
  const dates = buckets.map((b) => utc(b.from));
  const x = (i) => i * width / buckets.length;
  const begins = (of) => dates.flatMap((d, i) => i === 0 || of(d) !== of(dates[i - 1]) ? [i] : []);
  const step = steps.find(({ of }) => begins(of).length <= width / room) ?? steps[steps.length - 1];
  const out = [node("line", { class: "axis", x1: 0, x2: width, y1: height - axis, y2: height - axis })];
  const at = begins(step.of);
  for (const [k, i] of at.entries()) {
    const crowded = k === 0 && at.length > 1 && x(at[1]) < room;
    const name = dates[i].toLocaleDateString(lang, { ...step.as, timeZone: "UTC" });
    if (crowded || x(i) + 7 * name.length > width) continue;
    const tick = node("text", { class: "tick", x: x(i) + 3, y: height - 4 });
    tick.textContent = name;
    out.push(node("line", { class: "axis", x1: x(i), x2: x(i), y1: height - axis, y2: height - 4 }), tick);
  }
  return out;
}
function node(name, attributes) {
  const e = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, String(value));
  return e;
}

// web/islands/islands.ts
var islands = {
  filters: (e) => filters(e),
  live,
  map: mapframe,
  text,
  timeline
};
for (const element of document.querySelectorAll("[data-island]")) islands[element.dataset.island ?? ""]?.(element);
keys();
