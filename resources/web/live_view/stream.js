// What came in: keeps the newest of each kind and nothing else, and pairs each picture with the message of its frame.

import { now } from "./clock.js";

const FRAME = "dscope.live/1";
const HEAT_MAP = "dscope.heat_map/1";
const NOTICE = "dscope.notice/1";
const DROPPED = "dscope.dropped/1";
const PICTURE = "dscope.picture/1";
const LATELY = 60;
const PICTURE_IS_LATE_S = 1.5;
const GREETING = 2; // whoever connects is told at once the last frame and that of the last picture, however old

export class Stream {
  constructor() {
    this.latest = null; // {message, at}
    this.shown = null; // {message, at, bitmap, header}
    this.frozen = null; // what `view` shows instead
    this.heatMap = null;
    this.notices = new Map();
    this.lost = 0;
    this.frames = 0; // since the connection was opened
    this.isAgeKnown = false; // of the newest frame
    this.lately = [];
    this.unreadable = 0;
    this.announced = null; // header of the binary frame that comes next
    this.waiting = null; // {header, blob} whose message comes next
    this.next = null; // pair to decode
    this.decoding = false;
    this.onPicture = () => {};
  }

  onText(text) {
    try {
      this.#take(JSON.parse(text));
    } catch {
      this.unreadable += 1;
    }
  }

  onBinary(blob) {
    const header = this.announced;
    this.announced = null;
    // Nobody looks at a page in the background, and nothing is drawn there: keep no pictures.
    if (header && !document.hidden) this.waiting = { header, blob };
  }

  onHealth(health) {
    const parts = Array.isArray(health.parts) ? health.parts : [];
    for (const part of parts) this.#note(part);
  }

  /** A new connection counts anew. */
  restart() {
    this.announced = this.waiting = this.next = null;
    this.notices.clear();
    this.lost = this.frames = 0;
    this.lately = [];
  }

  /** What is to be seen now: the frozen frame, else the newest picture, else the newest message without a picture. */
  get view() {
    if (this.frozen) return this.frozen;
    const { shown, latest } = this;
    if (shown && latest && latest.at - shown.at > PICTURE_IS_LATE_S) return { ...latest, bitmap: null, header: null };
    return shown ?? (latest && { ...latest, bitmap: null, header: null });
  }

  /** What verdict and table speak of. */
  get told() {
    return this.frozen ?? this.latest;
  }

  /** The newest frame was taken since the connection stands. */
  get isFresh() {
    return this.frames > GREETING;
  }

  /** A lost camera is told of at once: its last frame is old from then on. */
  get hasCamera() {
    return !this.notices.has("camera");
  }

  freeze() {
    const view = this.view;
    this.frozen = view && { ...view, frozenAt: now() };
  }

  thaw() {
    const { bitmap } = this.frozen ?? {};
    this.frozen = null;
    if (bitmap && bitmap !== this.shown?.bitmap) bitmap.close();
  }

  #take(message) {
    if (message.schema === FRAME) this.#takeFrame(message);
    else if (message.schema === PICTURE) this.announced = message;
    else if (message.schema === HEAT_MAP) this.heatMap = message;
    else if (message.schema === NOTICE) this.#note(message);
    else if (message.schema === DROPPED) this.lost = Number(message.total) || 0;
  }

  #takeFrame(message) {
    if (!Array.isArray(message.defects) || typeof message.verdict !== "object") throw new TypeError("no frame");
    const isKnown = this.latest?.message.frame_id === message.frame_id && this.latest.message.utc === message.utc;
    this.frames += 1;
    this.isAgeKnown = this.isFresh || (isKnown && this.isAgeKnown);
    this.latest = { message, at: isKnown ? this.latest.at : now() };
    this.lately.push(answerOf(message));
    if (this.lately.length > LATELY) this.lately.shift();
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting?.header.frame_id !== message.frame_id) return;
    this.next = { ...waiting, ...this.latest };
    this.#decode();
  }

  #note(part) {
    if (typeof part?.part !== "string") return;
    if (part.state === "ok" || part.state === "off") this.notices.delete(part.part);
    else this.notices.set(part.part, part);
  }

  // One picture at a time; of those that come meanwhile only the newest is kept.
  async #decode() {
    if (this.decoding) return;
    this.decoding = true;
    while (this.next) {
      const { blob, header, message, at } = this.next;
      this.next = null;
      try {
        this.#show({ bitmap: await createImageBitmap(blob), header, message, at });
      } catch {
        this.unreadable += 1;
      }
    }
    this.decoding = false;
  }

  #show(pair) {
    const old = this.shown?.bitmap;
    if (old && old !== this.frozen?.bitmap) old.close();
    this.shown = pair;
    this.onPicture();
  }
}

/** pass, fail or not_inspectable; whatever is not surely a pass is none. */
export function answerOf(message) {
  const { status } = message.verdict;
  if (status === "fail") return "fail";
  const sure = status === "pass" && message.pass === true && message.end_face?.geometry !== "remembered";
  return sure ? "pass" : "not_inspectable";
}
