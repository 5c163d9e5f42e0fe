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
  id?: string;
  precision?: string;
  radius_km?: number;
  status?: string;
  label?: string;
}

/** The precisions that make an event a point; any other is an area. */
const points = ["exact", "town"];

export function isArea(f: Feature): boolean {
  return f.count === 1 && !points.includes(f.precision ?? "") && (f.radius_km ?? 0) > 0;
}

/** The points to draw, with the words that a click on them shows. */
export function features(found: Found, say: Shared["say"], lang: string): FeatureCollection<Point> {
  const compact = new Intl.NumberFormat(lang, { notation: "compact", maximumFractionDigits: 1 });
  return {
    type: "FeatureCollection",
    features: found.features.map((f) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [f.lon, f.lat] },
      properties:
        f.count > 1
          ? { count: f.count, text: compact.format(f.count) }
          : {
              icon: `${f.status}${isArea(f) ? "-area" : ""}`,
              label: f.label ?? f.id,
              href: `/events/${encodeURIComponent(f.id ?? "")}`,
              line: say(isArea(f) ? "map.area" : "map.point", {
                status: say(`status.${f.status}`),
                precision: say(`precision.${f.precision}`),
                km: Math.round(f.radius_km ?? 0),
              }),
            },
    })),
  };
}
