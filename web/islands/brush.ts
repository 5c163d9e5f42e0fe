import { day } from "./dates";
import { query } from "./view";
import { say } from "./words";

interface Period {
  from: string;
  to: string;
}

/**
 * A brush over a row of periods: drawn with a pointer, or moved at either end
 * with the arrow keys. It calls choose with the first and the last day, or with
 * empty strings when all is chosen.
 */
export function brush(periods: Period[], choose: (from: string, to: string) => void): HTMLElement {
  const layer = document.createElement("div");
  layer.className = "brush";
  const last = periods.length - 1;
  let [start, end] = chosen(periods);

  const band = document.createElement("div");
  band.className = "band";
  const handles = [handle("brush.from"), handle("brush.to")] as const;
  layer.append(band, ...handles);

  const all = () => start === 0 && end === last;
  const place = () => {
    const [left, right] = [(start / periods.length) * 100, ((end + 1) / periods.length) * 100];
    layer.classList.toggle("all", all());
    band.style.left = `${left}%`;
    band.style.width = `${right - left}%`;
    handles[0].style.left = `${left}%`;
    handles[1].style.left = `${right}%`;
    for (const [i, [at, date]] of ([[start, periods[start]!.from], [end, periods[end]!.to]] as const).entries()) {
      const h = handles[i]!;
      h.setAttribute("aria-valuemin", "0");
      h.setAttribute("aria-valuemax", String(last));
      h.setAttribute("aria-valuenow", String(at));
      h.setAttribute("aria-valuetext", day(date));
    }
  };
  const done = () => (all() ? choose("", "") : choose(periods[start]!.from, periods[end]!.to));
  const at = (event: PointerEvent) => {
    const box = layer.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - box.left) / box.width) * periods.length)));
  };

  layer.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    const anchor = event.target === handles[0] ? end : event.target === handles[1] ? start : at(event);
    const grow = (e: PointerEvent) => {
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
      const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -last, End: last }[event.key];
      if (event.key === "Escape") choose("", "");
      if (step === undefined) return;
      event.preventDefault();
      if (i === 0) start = Math.max(0, Math.min(end, start + step));
      else end = Math.min(last, Math.max(start, end + step));
      place();
    });
    h.addEventListener("keyup", (event) => {
      if (/^(Arrow|Page|Home|End)/.test(event.key)) done();
    });
  }
  place();
  return layer;
}

function handle(key: string): HTMLElement {
  const e = document.createElement("div");
  e.className = "handle";
  e.tabIndex = 0;
  e.setAttribute("role", "slider");
  e.setAttribute("aria-label", say(key));
  return e;
}

/** The periods that the view's from and to take in, by index; all when there are none. */
function chosen(periods: Period[]): [number, number] {
  const from = query().get("from") ?? "";
  const to = query().get("to") ?? "";
  const start = from ? periods.findIndex((p) => p.to >= from) : 0;
  const end = to ? periods.findLastIndex((p) => p.from <= to) : periods.length - 1;
  return start < 0 || end < start ? [0, periods.length - 1] : [start, end];
}
