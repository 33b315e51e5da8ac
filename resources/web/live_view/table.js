// The table of defects: sorted as the reader likes, rows kept from frame to frame so that nothing jumps or blinks.

import { byId, made, setHidden, setText } from "./dom.js";
import { named, number, say } from "./language.js";

const MOST_ROWS = 200;
const RANK = { high: 0, medium: 1, low: 2 };
const SHAPES = { high: "▲", medium: "◆", low: "●" };
const SHARE = 100;
const GPS_DECIMALS = 6;
const MM_DECIMALS = 4;

const COLUMNS = [
  { name: "id", order: (one) => Number(String(one.id).replace(/\D/g, "")) || 0, text: (one) => String(one.id) },
  { name: "type", order: (one) => named(one.type, "type_"), text: typeText },
  { name: "zone", order: (one) => named(one.zone, "zone_"), text: (one) => named(one.zone, "zone_") },
  { name: "severity", order: (one) => RANK[one.severity] ?? RANK.low, text: severityText },
  { name: "size", order: (one) => -largest(one), text: sizeText },
  { name: "confidence", order: (one) => -one.confidence, text: (one) => `${number(one.confidence * SHARE)} %` },
  { name: "frames_seen", order: (one) => -one.frames_seen, text: (one) => number(one.frames_seen) },
  { name: "mm", order: (one) => one.mm?.[0] ?? Infinity, text: (one) => pair(one.mm, MM_DECIMALS) },
  { name: "gps", order: (one) => one.gps?.lat ?? Infinity, text: gpsText },
];

/** @param {{onChoose: (id: string | null) => void, onPoint: (id: string | null) => void}} listener */
export class DefectTable {
  constructor(listener) {
    this.listener = listener;
    this.sorted = { column: "severity", turned: false };
    this.rows = new Map();
    this.body = document.querySelector("#found tbody");
    this.heads = document.querySelector("#found thead tr");
    this.body.addEventListener("pointerover", (event) => listener.onPoint(idOf(event.target)));
    this.body.addEventListener("pointerleave", () => listener.onPoint(null));
    this.body.addEventListener("click", (event) => listener.onChoose(idOf(event.target)));
    this.body.addEventListener("keydown", (event) => {
      if (event.key === "Enter") listener.onChoose(idOf(event.target));
    });
    this.translate();
  }

  translate() {
    this.heads.replaceChildren(...COLUMNS.map((column) => this.#head(column)));
    this.#markSorted();
  }

  /** Ids in the order of the rows. */
  get order() {
    return [...this.body.children].map((row) => row.dataset.id);
  }

  /** @param {?string} answer of the frame; where it was not inspected, no defects mean nothing */
  show(defects, chosen, answer) {
    const listed = this.#inOrder(defects).slice(0, MOST_ROWS);
    this.#keepOnly(new Set(listed.map((one) => String(one.id))));
    listed.forEach((defect, place) => this.#place(this.#row(defect), place));
    const rest = defects.length - listed.length;
    setText(byId("count"), number(defects.length) + (rest > 0 ? ` · ${say("more_defects", { count: rest })}` : ""));
    setHidden(byId("none-found"), defects.length > 0 || answer === null);
    setText(byId("none-found"), say(answer === "not_inspectable" ? "none_inspected" : "none_found"));
    this.body.parentElement.classList.toggle("no-mm", !defects.some((one) => one.mm));
    this.body.parentElement.classList.toggle("no-gps", !defects.some((one) => one.gps));
    this.mark(chosen, defects);
  }

  /** Mark the row of what was chosen, and tell everything about it below the table. */
  mark(chosen, defects) {
    for (const [id, row] of this.rows) {
      if ((row.getAttribute("aria-selected") === "true") !== (id === chosen)) {
        row.setAttribute("aria-selected", String(id === chosen));
      }
    }
    const defect = defects.find((one) => String(one.id) === chosen);
    setHidden(byId("chosen"), !defect);
    if (defect) setText(byId("chosen"), detailText(defect));
  }

  bringToSight(id) {
    this.rows.get(id)?.scrollIntoView({ block: "nearest" });
  }

  #head({ name }) {
    const cell = made("th", { className: name });
    const button = made("button", { text: say(name) });
    button.type = "button";
    button.title = say("sort_by", { column: say(name) });
    button.addEventListener("click", () => this.#sortBy(name));
    cell.append(button);
    cell.scope = "col";
    return cell;
  }

  #sortBy(column) {
    this.sorted = { column, turned: this.sorted.column === column && !this.sorted.turned };
    this.#markSorted();
    this.listener.onSort();
  }

  #markSorted() {
    COLUMNS.forEach(({ name }, place) => {
      const way = this.sorted.turned ? "descending" : "ascending";
      this.heads.children[place].setAttribute("aria-sort", name === this.sorted.column ? way : "none");
    });
  }

  #inOrder(defects) {
    const { order } = COLUMNS.find((column) => column.name === this.sorted.column);
    const way = this.sorted.turned ? -1 : 1;
    const byColumn = (a, b) => way * compare(order(a), order(b));
    const bySeverity = (a, b) => compare(RANK[a.severity] ?? RANK.low, RANK[b.severity] ?? RANK.low);
    return [...defects].sort((a, b) => byColumn(a, b) || bySeverity(a, b) || compare(-largest(a), -largest(b)));
  }

  #keepOnly(ids) {
    for (const [id, row] of this.rows) {
      if (ids.has(id)) continue;
      row.remove();
      this.rows.delete(id);
    }
  }

  #row(defect) {
    const id = String(defect.id);
    const row = this.rows.get(id) ?? this.#newRow(id);
    row.className = RANK[defect.severity] === undefined ? "low" : defect.severity;
    row.classList.toggle("excluded", Boolean(defect.excluded));
    COLUMNS.forEach(({ text }, place) => setText(row.children[place], text(defect)));
    return row;
  }

  #newRow(id) {
    const row = made("tr");
    row.dataset.id = id;
    row.tabIndex = 0;
    row.append(...COLUMNS.map(({ name }) => made("td", { className: name })));
    this.rows.set(id, row);
    return row;
  }

  #place(row, place) {
    const there = this.body.children[place];
    if (there !== row) this.body.insertBefore(row, there ?? null);
  }
}

function idOf(target) {
  return target.closest("tr")?.dataset.id ?? null;
}

function compare(a, b) {
  if (typeof a === "string") return a.localeCompare(b);
  return a === b ? 0 : a < b ? -1 : 1;
}

function largest(defect) {
  return isLine(defect) ? (defect.length_um ?? defect.diameter_px) : (defect.diameter_um ?? defect.diameter_px);
}

function isLine({ type }) {
  return type === "scratch" || type === "crack";
}

/** Lines by length and width, all others by their enclosing circle; in pixels where there is no scale. */
export function sizeText(defect) {
  if (defect.diameter_um === null || defect.diameter_um === undefined) return `${number(defect.diameter_px, 1)} px`;
  if (isLine(defect)) return `${number(defect.length_um, 1)} × ${number(defect.width_um, 1)} µm`;
  return `⌀ ${number(defect.diameter_um, 1)} µm`;
}

function typeText({ type, excluded }) {
  const name = named(type, "type_");
  return excluded ? `${name} (${say("own_dirt")})` : name;
}

function severityText(defect) {
  return `${SHAPES[defect.severity] ?? SHAPES.low} ${named(defect.severity, "severity_")}`;
}

function pair(values, decimals) {
  return Array.isArray(values) ? values.map((value) => number(value, decimals)).join(" / ") : "–";
}

function gpsText({ gps }) {
  return gps ? `${number(gps.lat, GPS_DECIMALS)}, ${number(gps.lon, GPS_DECIMALS)}` : "–";
}

function detailText(defect) {
  const parts = [String(defect.id), ...COLUMNS.slice(1, 5).map(({ text }) => text(defect))];
  if (defect.centre_um) {
    parts.push(say("at_um", { x: number(defect.centre_um[0], 1), y: number(defect.centre_um[1], 1) }));
  }
  if (defect.mm) parts.push(`${say("mm")}: ${pair(defect.mm, MM_DECIMALS)}`);
  if (defect.gps) parts.push(`${say("gps")}: ${gpsText(defect)}`);
  return parts.join(" · ");
}
