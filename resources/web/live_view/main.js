// The live view: joins connection, stream, picture and panels.

import { now } from "./clock.js";
import { Connection, STALE_AFTER_S } from "./connection.js";
import { showConnection, showTokenForm } from "./connection_line.js";
import { byId, setHidden, setText } from "./dom.js";
import { showFigures, showNotices, showSender } from "./figures.js";
import { followGestures } from "./gestures.js";
import { fillHelp, followKeys, leaveClickedButtons } from "./keys.js";
import { age, nextLanguage, say, translatePage } from "./language.js";
import { defectAt, drawPicture } from "./picture.js";
import { applyTheme, changeTheme } from "./preferences.js";
import { saveReport } from "./report.js";
import { answerOf, Stream } from "./stream.js";
import { DefectTable } from "./table.js";
import { keepToken, knownToken } from "./token.js";
import { showLately, showVerdict } from "./verdict.js";
import { View } from "./view.js";

const TICK_MS = 250;
const PANELS_MS = 120;
const TABLE_MS = 300;
const SAID_MS = 8000;
const FINGER_PX = 22;
const SHARPEST = 2;

const stream = new Stream();
const view = new View();
const look = { outlines: true, heat: false, chosen: null, pointed: null };
const canvas = byId("picture");
const context = canvas.getContext("2d", { alpha: false });
let asked = false;
const wanted = { picture: true, panels: true, table: true };
const doneAt = { panels: 0, table: 0 };

const topic = document.querySelector("meta[name=dscope-topic]").content;
const connection = new Connection(topic, knownToken(), {
  onText: (text) => (stream.onText(text), redrawTexts()),
  onBinary: (blob) => stream.onBinary(blob),
  onHealth: (health) => (stream.onHealth(health), redraw()),
  onOpen: () => stream.restart(),
  onChange: changed,
});
const table = new DefectTable({ onChoose: choose, onPoint: point, onSort: redraw });
stream.onPicture = redraw;

// Drawing: at most once per frame of the screen, text less often, nothing in the background.

function redraw() {
  Object.keys(wanted).forEach((name) => (wanted[name] = true));
  schedule();
}

// The picture is drawn when one comes; without any, what was found is drawn alone.
function redrawTexts() {
  wanted.panels = wanted.table = true;
  if (!stream.view?.bitmap) wanted.picture = true;
  schedule();
}

function schedule() {
  if (asked || document.hidden) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}

function draw() {
  const at = performance.now();
  if (wanted.picture) drawStage();
  if (wanted.panels && at - doneAt.panels >= PANELS_MS) {
    drawPanels();
    doneAt.panels = at;
  }
  if (wanted.table && at - doneAt.table >= TABLE_MS) {
    drawTable();
    doneAt.table = at;
  }
}

function drawStage() {
  wanted.picture = false;
  const ratio = Math.min(SHARPEST, devicePixelRatio || 1);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) Object.assign(canvas, { width: across, height: down });
  const seen = stream.view;
  if (seen) view.fit(width, height, seen.message.picture);
  const ground = getComputedStyle(canvas).getPropertyValue("--ground");
  drawPicture(context, view, ratio, seen, { ...look, heatMap: look.heat ? stream.heatMap : null, ground });
  setHidden(byId("waiting"), Boolean(seen?.bitmap));
  if (seen) canvas.dataset.frame = seen.message.frame_id;
  canvas.dataset.zoom = view.zoom.toFixed(2);
  canvas.dataset.layers = [look.outlines && "outlines", look.heat && "heat"].filter(Boolean).join(" ");
}

function isCurrent() {
  const seen = connection.state === "live" && stream.frozen === null && stream.isFresh && stream.hasCamera;
  return seen && silence() < STALE_AFTER_S;
}

function silence() {
  return stream.told ? now() - stream.told.at : 0;
}

function drawPanels() {
  wanted.panels = false;
  const { told } = stream;
  const current = isCurrent();
  showVerdict(told, current, stream.isAgeKnown ? silence() : null);
  showLately(stream.lately, Math.min(SHARPEST, devicePixelRatio || 1));
  showSender(told?.message);
  if (told) showFigures(told.message, stream.lost);
  showNotices(stream.notices);
  showConnection(connection);
  document.body.classList.toggle("old", !current && !stream.frozen);
  setHidden(byId("frozen"), !stream.frozen);
  if (stream.frozen) setText(byId("frozen"), say("frozen", { age: age(Math.floor(now() - stream.frozen.frozenAt)) }));
  const face = told?.message.end_face;
  const remembered = face?.geometry === "remembered" && !stream.frozen;
  setHidden(byId("remembered"), !remembered);
  if (remembered) setText(byId("remembered"), say("remembered_short", { age: age(face.age_s) }));
  nameEverything(told, current);
}

function nameEverything(told, current) {
  const verdict = told && current ? say(answerOf(told.message)) : say("none");
  const count = told?.message.defects.length ?? 0;
  canvas.setAttribute("aria-label", say("picture_label", { verdict, count }));
  const title = `${told && current ? verdict : "…"} – ${told?.message.station ?? "D-Scope"}`;
  if (document.title !== title) document.title = title;
}

function drawTable() {
  wanted.table = false;
  const { told } = stream;
  table.show(told?.message.defects ?? [], look.chosen, told && answerOf(told.message));
}

function changed() {
  showTokenForm(connection);
  wanted.panels = true;
  doneAt.panels = 0;
  schedule();
}

// What the reader does.

function choose(id) {
  look.chosen = id === look.chosen ? null : id;
  const defects = stream.told?.message.defects ?? [];
  const defect = defects.find((one) => one.id === look.chosen);
  if (defect) view.bringToSight(defect.px[0], defect.px[1]);
  table.mark(look.chosen, defects);
  redraw();
}

function point(id) {
  if (look.pointed === id) return;
  look.pointed = id;
  redraw();
}

function step(by) {
  const ids = table.order;
  if (ids.length === 0) return;
  const place = ids.indexOf(look.chosen);
  const next = place < 0 ? (by > 0 ? 0 : ids.length - 1) : (place + by + ids.length) % ids.length;
  look.chosen = null;
  choose(ids[next]);
  table.bringToSight(ids[next]);
}

function touch(x, y) {
  const message = stream.view?.message;
  const defect = message ? defectAt(view, message, x, y, FINGER_PX) : null;
  choose(defect ? defect.id : look.chosen);
  if (defect) table.bringToSight(defect.id);
}

function toggle(name) {
  look[name] = !look[name];
  byId(name).setAttribute("aria-pressed", String(look[name]));
  setHidden(byId("heat-key"), !look.heat);
  redraw();
}

function freeze() {
  if (stream.frozen) stream.thaw();
  else stream.freeze();
  byId("freeze").setAttribute("aria-pressed", String(stream.frozen !== null));
  doneAt.panels = doneAt.table = 0;
  redraw();
}

function fitEndFace() {
  const message = stream.view?.message;
  const cladding = message?.end_face?.cladding;
  if (!cladding) return;
  const outer = Math.max(1, ...(message.zones ?? []).map((zone) => zone.outer));
  view.show(cladding.cx, cladding.cy, Math.max(cladding.a, cladding.b) * Math.min(outer, 2.2));
  redraw();
}

function zoom(step) {
  return () => (step.call(view), redraw());
}

function changeLanguage() {
  nextLanguage();
  translate();
}

function translate() {
  translatePage();
  fillHelp();
  table.translate();
  changed();
  doneAt.table = 0;
  redraw();
}

function theme() {
  changeTheme();
  changed();
  redraw();
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

async function save(kind) {
  try {
    tell(say("report_saved", { name: await saveReport(connection.headers(), kind) }));
  } catch (fault) {
    const why = fault.message.startsWith("HTTP") ? fault.message : say("no_answer");
    tell(say("report_failed", { why }));
  }
}

let saidTimer = 0;
function tell(text) {
  clearTimeout(saidTimer);
  setText(byId("said"), text);
  setHidden(byId("said"), false);
  saidTimer = setTimeout(() => setHidden(byId("said"), true), SAID_MS);
}

const actions = {
  " ": freeze,
  h: () => toggle("heat"),
  o: () => toggle("outlines"),
  e: fitEndFace,
  0: zoom(view.whole),
  "+": zoom(view.larger),
  "-": zoom(view.smaller),
  arrowdown: () => step(1),
  arrowup: () => step(-1),
  escape: () => choose(look.chosen),
  j: () => save("json"),
  c: () => save("csv"),
  f: fullScreen,
  t: theme,
  l: changeLanguage,
  "?": () => byId("help-text").showModal(),
};
const buttons = {
  freeze: " ", heat: "h", outlines: "o", fit: "e", whole: "0", larger: "+", smaller: "-", "save-json": "j",
  "save-csv": "c", screen: "f", theme: "t", language: "l", help: "?",
};

for (const [id, key] of Object.entries(buttons)) byId(id).addEventListener("click", actions[key]);
byId("reconnect").addEventListener("click", () => connection.hurry());
byId("ask-token").addEventListener("submit", (event) => {
  event.preventDefault();
  const token = byId("token").value.trim();
  keepToken(token, byId("keep-token").checked);
  connection.use(token);
});
followKeys(actions);
leaveClickedButtons();
followGestures(canvas, view, { onTouch: touch, onTwice: actions[0], onChange: redraw });
// On a phone the verdict may be scrolled away: then a small one stands in the header.
new IntersectionObserver(([seen]) => setHidden(byId("verdict-small"), seen.isIntersecting)).observe(byId("verdict"));
new ResizeObserver(redraw).observe(canvas);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (applyTheme(), redraw()));
addEventListener("online", () => connection.hurry());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    document.title = "D-Scope"; // which nobody keeps up to date in the background
    return;
  }
  asked = false;
  connection.tick();
  connection.hurry();
  changed();
  redraw();
});
setInterval(() => {
  connection.tick();
  if (!isCurrent()) doneAt.panels = 0;
  wanted.panels = true;
  schedule();
}, TICK_MS);

applyTheme();
translate();
connection.open();
