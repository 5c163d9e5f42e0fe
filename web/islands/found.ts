import type { FeatureCollection, Point } from "geojson";
import type { Shared } from "./mapframe";

/** What /api/v1/map gives: events of the view, or groups of them. */
export interface Found {
  features: Feature[];
  total: number;
}

export interface Feature {
  lon: number;
  lat: number;
  count: number;
  id?: string; // of a single event
  precision: string; // the coarsest of the events
  radius_km: number;
  status: string; // the most frequent
  label: string; // the place, where all are at one
}

/** The precisions that make an event a point; any other is an area. */
const points = ["exact", "town"];

function isWide(f: Feature): boolean {
  return !points.includes(f.precision);
}

/** An area of which the outline can be drawn: one event, or several known to the same place. */
export function isArea(f: Feature): boolean {
  return isWide(f) && f.radius_km > 0 && f.label !== "";
}

/** The points to draw; groups have a count. */
export function features(found: Found, lang: string): FeatureCollection<Point> {
  const compact = new Intl.NumberFormat(lang, { notation: "compact", maximumFractionDigits: 1 });
  return {
    type: "FeatureCollection",
    features: found.features.map((f) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [f.lon, f.lat] },
      properties:
        f.count > 1
          ? { count: f.count, text: compact.format(f.count), wide: isWide(f) && f.precision !== "near", place: f.label }
          : { id: f.id, icon: isWide(f) ? `${f.status}-area` : f.status, radius: f.radius_km },
    })),
  };
}

/** An event, as far as a card on the map shows it. */
interface Event {
  act: string;
  status: string;
  independent_sources: number;
  place?: { name: string; canonical?: string; precision: string };
  earliest: string;
  latest: string;
}

/** What a click on an event tells, with the way to its page. */
export async function eventCard(id: string, radius: number, { say, count, day }: Shared): Promise<HTMLElement> {
  const response = await fetch(`/api/v1/events/${encodeURIComponent(id)}`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const { event: e }: { event: Event } = await response.json();
  const precision = e.place?.precision ?? "";
  const known = say(points.includes(precision) ? "map.point" : "map.area", {
    status: say(`status.${e.status}`),
    precision: say(`precision.${precision}`),
    km: Math.round(radius),
  });
  const when = e.earliest === e.latest ? day(e.earliest) : `${day(e.earliest)} – ${day(e.latest)}`;
  return card(`/events/${encodeURIComponent(id)}`, `${say(`act.${e.act}`)}, ${e.place?.canonical ?? e.place?.name ?? ""}`, when, known, count("sources", e.independent_sources));
}

/** What a click on several events at one place tells, with the way to their list. */
export function placeCard(place: string, n: number, { query, count }: Shared): HTMLElement {
  const q = query();
  q.delete("after");
  q.set("place", place);
  return card(`?${q}`, place, count("events", n));
}

function card(href: string, title: string, ...lines: string[]): HTMLElement {
  const box = document.createElement("div");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = title;
  box.append(link);
  for (const text of lines) {
    const line = document.createElement("p");
    line.textContent = text;
    box.append(line);
  }
  return box;
}
