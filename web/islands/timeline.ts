import { brush } from "./brush";
import { day, utc } from "./dates";
import { change, onView, set } from "./view";
import { count, lang, say } from "./words";

/** A period of the timeline, as /api/v1/timeline gives it: days, both included. */
interface Bucket {
  from: string;
  to: string;
  count: number; // events by the share of their days that falls into the period
  by_status: Record<string, number>;
  certain: number; // of these, events of this period alone
}

/** Events that can have been in any of several periods. */
interface Band {
  from: string;
  to: string;
  events: number;
}

interface Timeline {
  buckets: Bucket[];
  bands: Band[];
}

const height = 110;
const axis = 18;
const lanes = 3; // for bands, between bars and axis
const lane = 4;
const floor = height - axis - lanes * lane;
const svg = "http://www.w3.org/2000/svg";

/**
 * Bars of the events by period, over the whole of time that the other filters
 * leave, with a brush that chooses a part of it.
 */
export function timeline(element: HTMLElement): void {
  let shown: Timeline = { buckets: [], bands: [] };
  let latest: AbortController | undefined;
  const { layer, show } = brush((from, to) =>
    change((query) => {
      set(query, "from", from);
      set(query, "to", to);
    }),
  );
  const frame = document.createElement("div");
  element.replaceChildren(frame, layer);
  show([]);
  const draw = () => frame.replaceChildren(...chart(shown, element.clientWidth));
  new ResizeObserver(draw).observe(element);
  onView(async (query) => {
    latest?.abort();
    const mine = (latest = new AbortController());
    query.delete("from");
    query.delete("to");
    query.delete("after");
    try {
      const response = await fetch(`${element.dataset.source}?${query}`, { signal: mine.signal });
      if (!response.ok) return;
      shown = await response.json();
    } catch {
      return; // a newer view, or no server: the list says so
    }
    draw();
    show(shown.buckets);
    element.dataset.shown = String(shown.buckets.length);
  });
}

function chart({ buckets, bands }: Timeline, width: number): Element[] {
  if (buckets.length === 0 || width === 0) return [];
  const first = buckets[0]!;
  const last = buckets[buckets.length - 1]!;
  const total = buckets.reduce((sum, b) => sum + b.count, 0);
  const picture = node("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  picture.setAttribute("aria-label", count("timeline.label", Math.round(total), { from: day(first.from), to: day(last.to) }));
  picture.append(...bars(buckets, width), ...drawBands(bands, buckets, width), ...ticks(buckets, width));
  return [picture];
}

/** A bar for each period: dark what is known to be of it, light what may be. */
function bars(buckets: Bucket[], width: number): Element[] {
  const most = Math.max(...buckets.map((b) => b.count), 1);
  const step = width / buckets.length;
  const gap = step > 4 ? 1 : 0;
  return buckets.map((b, i) => {
    const tall = (n: number) => n && Math.max(1, (n / most) * (floor - 4));
    const both = node("g", {});
    const place = { x: i * step, width: step - gap };
    both.append(
      titled(`${period(b)}: ${parts(b)}`),
      node("rect", { class: "bar may", ...place, y: floor - tall(b.count), height: tall(b.count) }),
      node("rect", { class: "bar", ...place, y: floor - tall(b.certain), height: tall(b.certain) }),
    );
    return both;
  });
}

/**
 * Bands under the bars for events whose day is not known to the period, those of
 * the most events first; what finds no room shows in the bars alone.
 */
function drawBands(bands: Band[], buckets: Bucket[], width: number): Element[] {
  const step = width / buckets.length;
  const taken: [number, number][][] = Array.from({ length: lanes }, () => []);
  return bands
    .toSorted((a, b) => b.events - a.events)
    .flatMap((b) => {
      const first = buckets.findIndex((k) => k.to >= b.from);
      const last = buckets.findLastIndex((k) => k.from <= b.to);
      const free = taken.findIndex((spans) => spans.every(([from, to]) => last < from || first > to));
      if (free < 0 || first < 0 || last < first) return [];
      taken[free]!.push([first, last]);
      const band = node("rect", { class: "span", x: first * step + 1, width: (last - first + 1) * step - 2, y: floor + free * lane + 1, height: lane - 2 });
      band.append(titled(`${period(b)}: ${count("events", b.events)}`));
      return [band];
    });
}

function titled(text: string): Element {
  const title = node("title", {});
  title.textContent = text;
  return title;
}

function parts(b: Bucket): string {
  const all = Object.entries(b.by_status).filter(([, n]) => n > 0);
  const each = all.map(([status, n]) => `${say(`status.${status}`)} ${Math.round(n).toLocaleString(lang)}`).join(", ");
  return count("events", Math.round(b.count)) + (each && ` (${each})`);
}

function period(b: { from: string; to: string }): string {
  return b.from === b.to ? day(b.from) : `${day(b.from)} – ${day(b.to)}`;
}

/** The steps of the axis, from fine to coarse: what begins with a day, and how it is written. */
const steps: { of: (d: Date) => string | number; as: Intl.DateTimeFormatOptions }[] = [
  { of: (d) => d.toISOString(), as: { day: "numeric", month: "short" } },
  { of: (d) => d.getUTCFullYear() * 12 + d.getUTCMonth(), as: { month: "short", year: "numeric" } },
  { of: (d) => d.getUTCFullYear() * 4 + Math.floor(d.getUTCMonth() / 3), as: { month: "short", year: "numeric" } },
  { of: (d) => d.getUTCFullYear(), as: { year: "numeric" } },
  { of: (d) => Math.floor(d.getUTCFullYear() / 5), as: { year: "numeric" } },
  { of: (d) => Math.floor(d.getUTCFullYear() / 10), as: { year: "numeric" } },
];

/** Where the steps of the axis begin, in the finest that has room. */
function ticks(buckets: Bucket[], width: number): Element[] {
  const room = 72; // pixels that a date takes
  const dates = buckets.map((b) => utc(b.from));
  const x = (i: number) => (i * width) / buckets.length;
  const begins = (of: (d: Date) => string | number) => dates.flatMap((d, i) => (i === 0 || of(d) !== of(dates[i - 1]!) ? [i] : []));
  const step = steps.find(({ of }) => begins(of).length <= width / room) ?? steps[steps.length - 1]!;
  const out = [node("line", { class: "axis", x1: 0, x2: width, y1: height - axis, y2: height - axis })];
  const at = begins(step.of);
  for (const [k, i] of at.entries()) {
    const crowded = k === 0 && at.length > 1 && x(at[1]!) < room;
    const name = dates[i]!.toLocaleDateString(lang, { ...step.as, timeZone: "UTC" });
    if (crowded || x(i) + 7 * name.length > width) continue;
    const tick = node("text", { class: "tick", x: x(i) + 3, y: height - 4 });
    tick.textContent = name;
    out.push(node("line", { class: "axis", x1: x(i), x2: x(i), y1: height - axis, y2: height - 4 }), tick);
  }
  return out;
}

function node(name: string, attributes: Record<string, string | number>): SVGElement {
  const e = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, String(value));
  return e;
}
