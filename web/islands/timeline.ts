import { brush } from "./brush";
import { day, utc } from "./dates";
import { change, onView, set } from "./view";
import { lang, say } from "./words";

/** A period of the timeline, as /api/v1/timeline gives it: days, both included. */
interface Bucket {
  from: string;
  to: string;
  count: number;
  by_status: Record<string, number>;
}

interface Timeline {
  buckets: Bucket[];
  unit: string;
}

const height = 96;
const axis = 18;
const svg = "http://www.w3.org/2000/svg";

/**
 * Bars of the events by period, over the whole of time that the other filters
 * leave, with a brush that chooses a part of it.
 */
export function timeline(element: HTMLElement): void {
  let shown: Timeline = { buckets: [], unit: "" };
  let latest: AbortController | undefined;
  const draw = () => element.replaceChildren(...chart(shown, element.clientWidth));
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
  });
}

function chart({ buckets, unit }: Timeline, width: number): Element[] {
  if (buckets.length === 0 || width === 0) return [];
  const first = buckets[0]!;
  const last = buckets[buckets.length - 1]!;
  const total = buckets.reduce((sum, b) => sum + b.count, 0);
  const picture = node("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  picture.setAttribute("aria-label", say("timeline.label", { count: Math.round(total), from: day(first.from), to: day(last.to) }));
  picture.append(...bars(buckets, width), ...ticks(buckets, unit, width));
  return [
    picture,
    brush(
      buckets.map((b) => ({ from: b.from, to: b.to })),
      (from, to) =>
        change((query) => {
          set(query, "from", from);
          set(query, "to", to);
        }),
    ),
  ];
}

function bars(buckets: Bucket[], width: number): Element[] {
  const most = Math.max(...buckets.map((b) => b.count), 1);
  const step = width / buckets.length;
  const gap = step > 4 ? 1 : 0;
  return buckets.map((b, i) => {
    const h = b.count && Math.max(1, (b.count / most) * (height - axis - 4));
    const bar = node("rect", { class: "bar", x: i * step, y: height - axis - h, width: step - gap, height: h });
    const title = node("title", {});
    title.textContent = `${period(b)}: ${parts(b)}`;
    bar.append(title);
    return bar;
  });
}

function parts(b: Bucket): string {
  const all = Object.entries(b.by_status).filter(([, n]) => n > 0);
  const each = all.map(([status, n]) => `${say(`status.${status}`)} ${n.toLocaleString(lang)}`).join(", ");
  return say("timeline.events", { count: Math.round(b.count) }) + (each && ` (${each})`);
}

function period(b: Bucket): string {
  return b.from === b.to ? day(b.from) : `${day(b.from)} – ${day(b.to)}`;
}

/** A year, month or day under the axis wherever one begins and there is room. */
function ticks(buckets: Bucket[], unit: string, width: number): Element[] {
  const step = width / buckets.length;
  const out = [node("line", { class: "axis", x1: 0, x2: width, y1: height - axis, y2: height - axis })];
  let free = 0;
  let before = "";
  for (const [i, b] of buckets.entries()) {
    const name = label(b.from, unit, before);
    if (i * step >= free && i * step < width - 40) {
      const tick = node("text", { class: "tick", x: i * step, y: height - 4 });
      tick.textContent = name;
      out.push(node("line", { class: "axis", x1: i * step, x2: i * step, y1: height - axis, y2: height - axis + 4 }), tick);
      free = i * step + name.length * 7 + 24;
      before = b.from;
    }
  }
  return out;
}

/** The shortest name that tells the period from the one labelled before it. */
function label(from: string, unit: string, before: string): string {
  const date = utc(from);
  if (unit === "year" || unit === "decade") return String(date.getUTCFullYear());
  const year: Intl.DateTimeFormatOptions = from.slice(0, 4) === before.slice(0, 4) ? {} : { year: "numeric" };
  const dayOf: Intl.DateTimeFormatOptions = unit === "month" || unit === "quarter" ? {} : { day: "numeric" };
  return date.toLocaleDateString(lang, { ...year, ...dayOf, month: "short", timeZone: "UTC" });
}

function node(name: string, attributes: Record<string, string | number>): SVGElement {
  const e = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, String(value));
  return e;
}
