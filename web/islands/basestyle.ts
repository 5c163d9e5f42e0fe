import type { FeatureCollection, GeoJsonObject } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Layers = Record<string, GeoJsonObject>;

/** The base map's layers, with the names of countries in the reader's language. */
export async function baseMap(url: string, lang: string): Promise<Layers> {
  const topology: Topology = await (await fetch(url)).json();
  const layers = Object.fromEntries(Object.entries(topology.objects).map(([name, o]) => [name, feature(topology, o)]));
  const names = new Intl.DisplayNames(lang, { type: "region" });
  const countries = feature(topology, topology.objects.countries as GeometryCollection<{ rank: number; name: string }>);
  for (const f of countries.features) f.properties.name = names.of(String(f.id)) ?? "";
  return { ...layers, countries };
}

/** The colours of the map, which the style sheet sets for light and dark. */
export interface Palette {
  land: string;
  water: string;
  province: string;
  border: string;
  name: string;
  ink: string;
  paper: string;
  accent: string;
}

export function palette(element: HTMLElement): Palette {
  const computed = getComputedStyle(element);
  const of = (name: string) => computed.getPropertyValue(`--map-${name}`).trim() || "#888";
  return {
    land: of("land"),
    water: of("water"),
    province: of("province"),
    border: of("border"),
    name: of("name"),
    ink: of("ink"),
    paper: of("paper"),
    accent: of("accent"),
  };
}

const font = ["system-ui", "sans-serif"];
const empty: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Names and numbers are drawn with the reader's own fonts: no glyphs are fetched. */
export function style(base: Layers, c: Palette): StyleSpecification {
  const data = (d: GeoJsonObject) => ({ type: "geojson" as const, data: d as FeatureCollection, maxzoom: 8, tolerance: 0.3 });
  const round = { "line-join": "round", "line-cap": "round" } as const;
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(Object.entries(base).map(([name, d]) => [name, data(d)])),
      areas: data(empty),
      chosen: data(empty),
      found: data(empty),
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": c.water } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": c.land, "fill-outline-color": c.border } },
      { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": c.water } },
      {
        id: "provinces",
        type: "line",
        source: "provinces",
        minzoom: 3.5,
        layout: round,
        paint: { "line-color": c.province, "line-width": ["interpolate", ["linear"], ["zoom"], 3.5, 0.3, 8, 1] },
      },
      {
        id: "borders",
        type: "line",
        source: "borders",
        layout: round,
        paint: { "line-color": c.border, "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.5, 8, 1.6] },
      },
      {
        id: "disputed",
        type: "line",
        source: "disputed",
        paint: {
          "line-color": c.border,
          "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.5, 8, 1.6],
          "line-dasharray": [3, 2.5],
        },
      },
      { id: "areas", type: "fill", source: "areas", paint: { "fill-pattern": "hatch" } },
      { id: "area-edges", type: "line", source: "areas", paint: { "line-color": c.accent, "line-width": 1, "line-opacity": 0.7, "line-dasharray": [2, 2] } },
      { id: "chosen", type: "line", source: "chosen", paint: { "line-color": c.accent, "line-width": 2 } },
      {
        id: "countries",
        type: "symbol",
        source: "countries",
        filter: ["<", ["get", "rank"], ["step", ["zoom"], 90, 2, 150, 4, 200, 5, 999]],
        layout: {
          "text-field": ["get", "name"],
          "text-font": font,
          "text-size": ["interpolate", ["linear"], ["zoom"], 1, 9, 6, 14],
          "text-max-width": 7,
          "text-letter-spacing": 0.08,
          "text-padding": 4,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": c.name, "text-opacity": 0.75, "text-halo-color": c.land, "text-halo-width": 1.2 },
      },
      {
        id: "towns",
        type: "symbol",
        source: "towns",
        minzoom: 4,
        filter: ["<", ["get", "rank"], ["step", ["zoom"], 150, 5, 600, 6, 1500, 7, 9999]],
        layout: {
          "icon-image": "town",
          "text-field": ["get", "name"],
          "text-font": font,
          "text-size": 11,
          "text-variable-anchor": ["left", "right", "top", "bottom"],
          "text-radial-offset": 0.4,
          "text-max-width": 8,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": c.name, "text-halo-color": c.land, "text-halo-width": 1.2 },
      },
      {
        id: "clusters",
        type: "circle",
        source: "found",
        filter: ["has", "count"],
        paint: {
          "circle-color": ["case", ["get", "wide"], c.paper, c.accent],
          "circle-opacity": 0.88,
          "circle-stroke-color": ["case", ["get", "wide"], c.accent, c.paper],
          "circle-stroke-width": ["case", ["get", "wide"], 1.5, 1],
          "circle-radius": ["interpolate", ["linear"], ["ln", ["get", "count"]], 0.7, 9, 4, 13, 10, 26],
        },
      },
      {
        id: "counts",
        type: "symbol",
        source: "found",
        filter: ["has", "count"],
        layout: { "text-field": ["get", "text"], "text-font": font, "text-size": 11, "text-allow-overlap": true, "text-ignore-placement": true },
        paint: { "text-color": ["case", ["get", "wide"], c.accent, c.paper] },
      },
      {
        id: "events",
        type: "symbol",
        source: "found",
        filter: ["has", "icon"],
        layout: { "icon-image": ["get", "icon"], "icon-allow-overlap": true },
      },
    ],
  };
}
