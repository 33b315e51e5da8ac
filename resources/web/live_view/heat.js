// The heat map over the picture: where defects were seen lately.

// From little to much: readable without telling colours apart, as it also grows lighter and denser.
const STEPS = [
  [0.0, 60, 20, 120, 0.0],
  [0.08, 110, 30, 140, 0.35],
  [0.35, 200, 50, 90, 0.55],
  [0.7, 250, 140, 40, 0.7],
  [1.0, 255, 232, 40, 0.85],
];
const LARGEST_GRID = 512;

let painted = null;

/** Paint the grid around the cladding of this message; one of another end face is not shown. */
export function drawHeat(context, heatMap, message) {
  const face = message.end_face;
  if (!face || heatMap.end_face_number !== message.end_face_number) return;
  const tile = tileOf(heatMap);
  if (!tile) return;
  const { width, height } = halfExtent(face.cladding);
  const [x, y] = [width * heatMap.half_side, height * heatMap.half_side];
  context.imageSmoothingEnabled = true;
  context.drawImage(tile, face.cladding.cx - x, face.cladding.cy - y, 2 * x, 2 * y);
}

// Half width and height of the upright box around the ellipse.
function halfExtent({ a, b, angle_deg: angle }) {
  const turn = (angle * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return { width: Math.hypot(a * c, b * s), height: Math.hypot(a * s, b * c) };
}

function tileOf(heatMap) {
  if (painted?.heatMap !== heatMap) painted = { heatMap, tile: paint(heatMap) };
  return painted.tile;
}

function paint({ counts, most }) {
  const rows = counts?.length ?? 0;
  const columns = counts?.[0]?.length ?? 0;
  if (!(most > 0) || rows === 0 || columns === 0 || Math.max(rows, columns) > LARGEST_GRID) return null;
  const tile = document.createElement("canvas");
  tile.width = columns;
  tile.height = rows;
  const context = tile.getContext("2d");
  const pixels = context.createImageData(columns, rows);
  counts.forEach((row, y) => row.forEach((count, x) => pixels.data.set(colorOf(count / most), 4 * (y * columns + x))));
  context.putImageData(pixels, 0, 0);
  return tile;
}

function colorOf(share) {
  const value = Math.min(1, Math.max(0, share)) ** 0.6; // seldom ones are to be seen as well
  const above = Math.max(1, STEPS.findIndex((step) => step[0] >= value));
  const [low, high] = [STEPS[above - 1], STEPS[above]];
  const part = (value - low[0]) / (high[0] - low[0]);
  const mix = (place) => low[place] + (high[place] - low[place]) * part;
  return [mix(1), mix(2), mix(3), 255 * mix(4)];
}
