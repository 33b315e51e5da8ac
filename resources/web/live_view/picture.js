// Draws a frame with what was found on it.

import { drawHeat } from "./heat.js";

const LINES = {
  high: { color: "#ff4d42", width: 2.6, dash: [] },
  medium: { color: "#ffb000", width: 2.2, dash: [7, 4] },
  low: { color: "#6ec3ff", width: 2, dash: [2, 4] },
};
const EDGE = "#2f8fd8";
const RING = "rgba(47, 143, 216, 0.8)";
const CHOSEN = "#ffffff";
const SHADE = "rgba(0, 0, 0, 0.65)";
const MOST_OUTLINES = 600;
const MOST_LABELS = 80;
const LABEL_PX = 13;
const ROOM_PX = 480; // on a narrower picture only what matters has its number
const TINY_PX = 14;
const TINY_RING_PX = 9;
const FULL_TURN = 2 * Math.PI;

/** Draw everything; `look` says what: outlines, heatMap or null, chosen and pointed (ids), ground (colour). */
export function drawPicture(context, view, ratio, seen, look) {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = look.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  if (!seen) return;
  const { message, bitmap, header } = seen;
  intoFrame(context, view, ratio);
  if (bitmap) drawBitmap(context, view, bitmap, header);
  if (look.heatMap) drawHeat(context, look.heatMap, message);
  if (!look.outlines) return;
  drawRings(context, view, message);
  const defects = gravestFirst(message.defects.filter(isPlaced)).slice(0, MOST_OUTLINES);
  for (const defect of [...defects].reverse()) drawOutline(context, view, defect);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawLabels(context, view, defects, look);
  const marked = defects.find((one) => one.id === look.chosen) ?? defects.find((one) => one.id === look.pointed);
  if (marked) drawMark(context, view, marked);
}

/** The defect at this place of the canvas, or the nearest within reach of a finger. */
export function defectAt(view, message, x, y, reach) {
  const near = message.defects.filter(isPlaced).map((defect) => {
    const at = view.toCanvas(defect.px[0], defect.px[1]);
    const gap = isInside(view.toFrame(x, y), defect.bbox_px) ? 0 : Math.hypot(at.x - x, at.y - y);
    return { defect, gap, size: defect.bbox_px[2] * defect.bbox_px[3] };
  });
  near.sort((a, b) => a.gap - b.gap || a.size - b.size);
  return near.length > 0 && near[0].gap <= reach ? near[0].defect : null;
}

function gravestFirst(defects) {
  const ranks = Object.keys(LINES);
  return [...defects].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
}

function isPlaced(defect) {
  return Array.isArray(defect.px) && defect.px.every(Number.isFinite) && Array.isArray(defect.bbox_px);
}

function isInside(point, [left, top, width, height]) {
  return point.x >= left && point.y >= top && point.x <= left + width && point.y <= top + height;
}

// From here on one unit is a frame pixel, and whole numbers are the centres of pixels.
function intoFrame(context, view, ratio) {
  const origin = view.toCanvas(0, 0);
  const scale = view.scale * ratio;
  context.setTransform(scale, 0, 0, scale, origin.x * ratio, origin.y * ratio);
}

function drawBitmap(context, view, bitmap, header) {
  const [x, y] = header.px_per_px;
  context.imageSmoothingEnabled = view.scale * x < 3; // further in, people want to see the pixels themselves
  context.drawImage(bitmap, -0.5, -0.5, header.width * x, header.height * y);
}

function drawRings(context, view, message) {
  const face = message.end_face;
  if (!face) return;
  const px = 1 / view.scale;
  const dash = face.geometry === "remembered" ? [8 * px, 6 * px] : [];
  const radii = new Set((message.zones ?? []).flatMap((zone) => [zone.inner, zone.outer]));
  for (const radius of radii) {
    if (radius > 0) ring(context, scaled(face.cladding, radius), RING, 1.2 * px, dash);
  }
  ring(context, face.cladding, EDGE, 2 * px, dash);
  if (face.core && !radii.has(face.core.a / face.cladding.a)) ring(context, face.core, RING, px, dash);
}

function scaled(ellipse, factor) {
  return { ...ellipse, a: ellipse.a * factor, b: ellipse.b * factor };
}

function ring(context, { cx, cy, a, b, angle_deg: angle }, color, width, dash) {
  context.beginPath();
  context.ellipse(cx, cy, Math.abs(a), Math.abs(b), (angle * Math.PI) / 180, 0, FULL_TURN);
  context.setLineDash(dash);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
}

// On a dark edge, so that it stands out on dark and light glass alike.
function stroke(context, color, width, dash) {
  context.lineJoin = "round";
  context.setLineDash([]);
  context.strokeStyle = SHADE;
  context.lineWidth = width * 1.9;
  context.stroke();
  context.setLineDash(dash);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
}

function drawOutline(context, view, defect) {
  const line = LINES[defect.severity] ?? LINES.low;
  const px = 1 / view.scale;
  context.beginPath();
  for (const [x, y] of defect.outline_px ?? []) context.lineTo(x, y);
  context.closePath();
  if (isTiny(view, defect)) addRing(context, defect.px, TINY_RING_PX * px);
  stroke(context, line.color, line.width * px, line.dash.map((length) => length * px));
}

// Hardly to be seen as it is: a ring shows where to look.
function isTiny(view, { bbox_px: [, , width, height] }) {
  return Math.max(width, height) * view.scale < TINY_PX;
}

function addRing(context, [x, y], radius) {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, FULL_TURN);
}

function drawLabels(context, view, defects, look) {
  context.font = `600 ${LABEL_PX}px system-ui, sans-serif`;
  context.textBaseline = "middle";
  const taken = [];
  const boxes = defects.slice(0, MOST_LABELS).map((defect) => boxOf(view, defect));
  const first = defects.filter((one) => one.id === look.chosen);
  const hasRoom = view.size.width * view.zoom >= ROOM_PX;
  const others = defects.filter((one) => one.id !== look.chosen && (hasRoom || one.severity !== "low"));
  for (const defect of [...first, ...others].slice(0, MOST_LABELS)) {
    const text = `${SHAPES[defect.severity] ?? SHAPES.low} ${String(defect.id).slice(0, 12)}`;
    const places = placesBeside(view, defect, context.measureText(text).width + 8);
    const box =
      places.find((place) => isFree(place, view, [...taken, ...boxes])) ??
      places.find((place) => isFree(place, view, taken));
    if (!box) continue;
    taken.push(box);
    drawLabel(context, text, box, LINES[defect.severity] ?? LINES.low);
  }
}

const SHAPES = { high: "▲", medium: "◆", low: "●" };

function drawLabel(context, text, box, line) {
  context.fillStyle = "rgba(10, 14, 18, 0.82)";
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, 4);
  context.fill();
  context.fillStyle = line.color;
  context.fillText(text, box.x + 4, box.y + box.height / 2 + 0.5);
}

// Beside the defect where its outline reaches farthest: right, up, left or down.
function placesBeside(view, defect, width) {
  const outline = (defect.outline_px ?? [defect.px]).map(([x, y]) => view.toCanvas(x, y));
  const farthest = (reach) => outline.reduce((best, point) => (reach(point) > reach(best) ? point : best), outline[0]);
  const [right, up] = [farthest((point) => point.x), farthest((point) => -point.y)];
  const [left, down] = [farthest((point) => -point.x), farthest((point) => point.y)];
  const height = LABEL_PX + 6;
  const gap = isTiny(view, defect) ? TINY_RING_PX + 4 : 6;
  return [
    [right.x + gap, right.y - height / 2],
    [up.x - width / 2, up.y - height - gap],
    [left.x - width - gap, left.y - height / 2],
    [down.x - width / 2, down.y + gap],
  ].map(([x, y]) => ({ x, y, width, height }));
}

function boxOf(view, { bbox_px: [left, top, w, h] }) {
  const from = view.toCanvas(left, top);
  return { ...from, width: w * view.scale, height: h * view.scale };
}

function isFree(box, view, taken) {
  if (box.x < 2 || box.y < 2 || box.x + box.width > view.size.width || box.y + box.height > view.size.height) return false;
  return !taken.some(
    (other) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height,
  );
}

// Four corners around what was chosen.
function drawMark(context, view, defect) {
  const [left, top, w, h] = defect.bbox_px;
  const from = view.toCanvas(left, top);
  const to = view.toCanvas(left + w, top + h);
  const [x0, y0, x1, y1] = [from.x - 9, from.y - 9, to.x + 9, to.y + 9];
  const arm = Math.min(14, (x1 - x0) / 2.5, (y1 - y0) / 2.5);
  context.beginPath();
  for (const [x, y, dx, dy] of [[x0, y0, 1, 1], [x1, y0, -1, 1], [x0, y1, 1, -1], [x1, y1, -1, -1]]) {
    context.moveTo(x + dx * arm, y);
    context.lineTo(x, y);
    context.lineTo(x, y + dy * arm);
  }
  stroke(context, CHOSEN, 2.5, []);
}
