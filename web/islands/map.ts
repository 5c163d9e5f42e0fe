import "maplibre-gl/dist/maplibre-gl.css";
import { LngLatBounds, Map as MapLibre, NavigationControl, Popup, ScaleControl, setWorkerUrl, type GeoJSONSource, type LngLat } from "maplibre-gl";
import { areas, bboxOf, clipped, parseBBox, rectangle } from "./area";
import { baseMap, palette, style } from "./basestyle";
import { drawing } from "./draw";
import { eventCard, features, placeCard, type Found } from "./found";
import type { Shared } from "./mapframe";
import { addShapes } from "./shapes";

/**
 * The map of the view's events. The server groups them for the part of the world
 * in sight; the base map is in the bundle. Where the map is stands in the URL
 * after "#map=", as zoom/latitude/longitude.
 */
export async function map(element: HTMLElement, shared: Shared): Promise<void> {
  const { say, count, change, onView, query, set, lang } = shared;
  setWorkerUrl(new URL(element.dataset.worker ?? "", location.href).href);
  const frame = document.createElement("div");
  frame.className = "map-frame";
  const tools = document.createElement("div");
  tools.className = "map-tools";
  element.replaceChildren(tools, frame);

  const base = await baseMap(element.dataset.basemap ?? "", lang);
  const placed = location.hash.startsWith("#map=");
  const chosen = parseBBox(query().get("bbox"));
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const m = new MapLibre({
    container: frame,
    style: style(base, palette(element)),
    hash: "map",
    center: [20, 20],
    zoom: 1,
    minZoom: 0,
    maxZoom: 10,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    fadeDuration: still ? 0 : 150,
    attributionControl: { compact: true, customAttribution: say("map.attribution") },
    locale: { "Map.Title": say("map.label"), "NavigationControl.ZoomIn": say("map.zoomin"), "NavigationControl.ZoomOut": say("map.zoomout"), "Popup.Close": say("keys.close") },
  });
  m.touchZoomRotate.disableRotation();
  m.keyboard.disableRotation();
  m.addControl(new NavigationControl({ showCompass: false }));
  m.addControl(new ScaleControl({ unit: "metric" }));
  const { follow, inSight } = drawing(m, tools, say, (box, replace) => change((q) => set(q, "bbox", box ? box.join(",") : ""), replace));
  m.on("style.load", () => addShapes(m, palette(element)));
  await m.once("load");

  let fitted = placed;
  if (chosen && !placed) {
    m.fitBounds(chosen, { padding: 20, animate: false });
    fitted = true;
  }

  let latest: AbortController | undefined;
  const load = async () => {
    latest?.abort();
    const mine = (latest = new AbortController());
    frame.setAttribute("aria-busy", "true");
    const q = query();
    const box = clipped(bboxOf(m.getBounds()), parseBBox(q.get("bbox")));
    q.delete("after");
    q.set("bbox", box.join(","));
    q.set("zoom", String(Math.round(m.getZoom())));
    let found: Found;
    try {
      const response = await fetch(`${element.dataset.source}?${q}`, { signal: mine.signal });
      if (!response.ok) return;
      found = await response.json();
    } catch {
      return; // a newer view, or no server: the list says so
    }
    show(found);
    if (!fitted) fit(found);
  };
  const show = (found: Found) => {
    source(m, "found").setData(features(found, lang));
    source(m, "areas").setData(areas(found));
    frame.dataset.shown = String(found.total);
    inSight.textContent = count("map.shown", found.total);
    void m.once("idle").then(() => frame.removeAttribute("aria-busy"));
  };
  const fit = (found: Found) => {
    fitted = true;
    const bounds = new LngLatBounds();
    for (const f of found.features) bounds.extend([f.lon, f.lat]);
    if (!bounds.isEmpty()) m.fitBounds(bounds, { padding: 50, maxZoom: 6, animate: false });
  };

  const outline = () => {
    const box = follow() ? undefined : parseBBox(query().get("bbox"));
    source(m, "chosen").setData(rectangle(box));
  };
  m.on("moveend", () => void load());
  onView(() => {
    outline();
    void load();
  });

  const tell = (at: LngLat, content: HTMLElement) => new Popup({ maxWidth: "20rem" }).setLngLat(at).setDOMContent(content).addTo(m);
  m.on("click", "clusters", (e) => {
    const group = e.features?.[0]?.properties;
    if (!group) return;
    if (group.place) tell(e.lngLat, placeCard(group.place, group.count, shared));
    else m.easeTo({ center: e.lngLat, zoom: m.getZoom() + 2, animate: !still });
  });
  m.on("click", "events", async (e) => {
    const event = e.features?.[0]?.properties;
    if (event) tell(e.lngLat, await eventCard(event.id, event.radius, shared));
  });
  for (const layer of ["clusters", "events"]) {
    m.on("mouseenter", layer, () => (m.getCanvas().style.cursor = "pointer"));
    m.on("mouseleave", layer, () => (m.getCanvas().style.cursor = ""));
  }

  const recolour = () => {
    m.setStyle(style(base, palette(element)), { diff: false });
    m.once("style.load", () => {
      outline();
      void load();
    });
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
}

function source(m: MapLibre, name: string): GeoJSONSource {
  return m.getSource<GeoJSONSource>(name)!;
}
