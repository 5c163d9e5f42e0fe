import type { FeatureCollection, Polygon } from "geojson";
import type { LngLatBounds } from "maplibre-gl";
import { isArea, type Found } from "./found";

/** West, south, east and north, in degrees; west is greater than east across the date line. */
export type BBox = [number, number, number, number];

const earth = 6371; // km, the mean radius

export function parseBBox(text: string | null): BBox | undefined {
  const parts = (text ?? "").split(",").map(Number);
  return text && parts.length === 4 && parts.every(Number.isFinite) ? (parts as BBox) : undefined;
}

/** The part of the world in sight. */
export function bboxOf(bounds: LngLatBounds): BBox {
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const across = east - west >= 360 ? [-180, 180] : [wrap(west), wrap(east)];
  return [across[0]!, Math.max(-90, bounds.getSouth()), across[1]!, Math.min(90, bounds.getNorth())].map(round) as BBox;
}

function wrap(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** The part of a that lies in b; all of b where they do not meet, or lie across the date line. */
export function clipped(a: BBox, b: BBox | undefined): BBox {
  if (!b) return a;
  const out: BBox = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return a[0] > a[2] || b[0] > b[2] || out[0] >= out[2] || out[1] >= out[3] ? b : out;
}

/** A rectangle for the map; none where there is no box. */
export function rectangle(box: BBox | undefined): FeatureCollection<Polygon> {
  if (!box) return collection([]);
  const [west, south, east, north] = [box[0], box[1], box[2] < box[0] ? box[2] + 360 : box[2], box[3]];
  return collection([[[west, south], [east, south], [east, north], [west, north], [west, south]]]);
}

/** Circles around the events that are known to an area, of its radius. */
export function areas(found: Found): FeatureCollection<Polygon> {
  return collection(found.features.filter(isArea).map((f) => circle(f.lon, f.lat, f.radius_km ?? 0)));
}

function circle(lon: number, lat: number, km: number): number[][] {
  const corners = 48;
  const [d, φ] = [km / earth, (lat * Math.PI) / 180];
  return Array.from({ length: corners + 1 }, (_, i) => {
    const θ = (2 * Math.PI * (i % corners)) / corners;
    const φ2 = Math.asin(Math.sin(φ) * Math.cos(d) + Math.cos(φ) * Math.sin(d) * Math.cos(θ));
    const Δλ = Math.atan2(Math.sin(θ) * Math.sin(d) * Math.cos(φ), Math.cos(d) - Math.sin(φ) * Math.sin(φ2));
    return [lon + (Δλ * 180) / Math.PI, (φ2 * 180) / Math.PI];
  });
}

function collection(rings: number[][][]): FeatureCollection<Polygon> {
  return {
    type: "FeatureCollection",
    features: rings.map((ring) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } })),
  };
}
