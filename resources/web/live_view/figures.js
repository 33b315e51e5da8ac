// Score, rates, location and notices beside the picture.

import { byId, made, setData, setHidden, setText } from "./dom.js";
import { age, named, number, say } from "./language.js";

const DEGREE_DECIMALS = 6;

export function showFigures(message, lost) {
  setText(byId("score"), number(message.quality_score, 1));
  const bar = byId("score-bar");
  bar.value = Number(message.quality_score) || 0;
  setText(byId("rate"), number(message.frames_per_s, 1));
  setText(byId("latency"), `${number(message.latency_ms)} ms`);
  setText(byId("not-inspected"), number(message.dropped));
  setText(byId("not-shown"), number(lost));
  setText(byId("frame"), `${number(message.frame_id)} · ${clockTime(message.utc)}`);
  setText(byId("end-face"), number(message.end_face_number));
  setText(byId("location"), placeOf(message.gps));
}

/** Who sends: station and part. */
export function showSender(message) {
  setText(byId("station"), message?.station ? String(message.station) : "D-Scope");
  setText(byId("part"), message?.part ? String(message.part) : "");
}

export function placeOf(gps) {
  if (!gps) return say("no_location");
  return say("place", {
    lat: number(gps.lat, DEGREE_DECIMALS),
    lon: number(gps.lon, DEGREE_DECIMALS),
    hdop: number(gps.hdop, 1),
    age: age(gps.age_s),
  });
}

function clockTime(utc) {
  const at = new Date(utc);
  return Number.isNaN(at.getTime()) ? "–" : at.toLocaleTimeString(document.documentElement.lang, { hourCycle: "h23" });
}

export function showNotices(notices) {
  const list = byId("notices").firstElementChild;
  setHidden(byId("notices"), notices.size === 0);
  const lines = [...notices.values()];
  while (list.children.length > lines.length) list.lastChild.remove();
  while (list.children.length < lines.length) {
    const item = made("li");
    item.append(made("b"), made("span"), made("i"));
    list.append(item);
  }
  lines.forEach((notice, place) => fillNotice(list.children[place], notice));
}

function fillNotice(item, notice) {
  const [title, text, hint] = item.children;
  setData(item, "state", notice.state === "failed" ? "failed" : "waiting");
  setText(title, `${named(notice.part, "part_")} ${named(notice.state, "state_")}`);
  setText(text, String(notice.text ?? ""));
  setText(hint, String(notice.hint ?? ""));
}
