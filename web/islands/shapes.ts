import type { Map as MapLibre } from "maplibre-gl";
import type { Palette } from "./basestyle";

const size = 18;
const ratio = 2;

type Path = (g: CanvasRenderingContext2D) => void;

const middle = size / 2;
const circle: Path = (g) => g.arc(middle, middle, 5.5, 0, 2 * Math.PI);
const square: Path = (g) => g.rect(middle - 5, middle - 5, 10, 10);
const triangle: Path = (g) => polygon(g, [[0, -6], [6, 5], [-6, 5]]);
const diamond: Path = (g) => polygon(g, [[0, -7], [7, 0], [0, 7], [-7, 0]]);

/** The shape of each status, the same as in the list; only what is attested from more than one side is full. */
const shapes: Record<string, { path: Path; full: boolean }> = {
  disputed: { path: diamond, full: false },
  corroborated: { path: circle, full: true },
  acknowledged: { path: square, full: true },
  reported: { path: circle, full: false },
  claimed: { path: triangle, full: false },
};

/** Gives the map the shapes of the statuses, those of areas with a broken edge, the hatching of areas and the dot of a town. */
export function addShapes(m: MapLibre, c: Palette): void {
  const add = (name: string, image: ImageData) => m.hasImage(name) || m.addImage(name, image, { pixelRatio: ratio });
  for (const [status, shape] of Object.entries(shapes)) {
    add(status, draw(size, (g) => outline(g, shape.path, shape.full, c)));
    add(
      `${status}-area`,
      draw(size, (g) => {
        g.setLineDash([2.5, 2]);
        outline(g, shape.path, false, c);
      }),
    );
  }
  add("hatch", draw(10, (g) => hatching(g, 10, c.accent)));
  add(
    "town",
    draw(4, (g) => {
      g.fillStyle = c.name;
      g.arc(2, 2, 1.5, 0, 2 * Math.PI);
      g.fill();
    }),
  );
}

function outline(g: CanvasRenderingContext2D, path: Path, full: boolean, c: Palette): void {
  g.beginPath();
  path(g);
  g.closePath();
  g.fillStyle = full ? c.accent : c.paper;
  g.fill();
  g.strokeStyle = c.accent;
  g.lineWidth = 2;
  g.stroke();
}

/** Lines aslant, which join where squares of the side lie beside one another. */
function hatching(g: CanvasRenderingContext2D, side: number, color: string): void {
  g.strokeStyle = color;
  g.globalAlpha = 0.22;
  g.lineWidth = 1;
  for (const x of [-side, 0, side]) {
    g.moveTo(x, side);
    g.lineTo(x + side, 0);
  }
  g.stroke();
}

function draw(side: number, f: (g: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side * ratio;
  const g = canvas.getContext("2d")!;
  g.scale(ratio, ratio);
  f(g);
  return g.getImageData(0, 0, canvas.width, canvas.height);
}

function polygon(g: CanvasRenderingContext2D, corners: [number, number][]): void {
  for (const [x, y] of corners) g.lineTo(middle + x, middle + y);
}
