// The WebSocket to the station: opens it, opens it again when it breaks, and says how it stands.

import { now } from "./clock.js";

const FIRST_PAUSE_S = 0.5;
const LONGEST_PAUSE_S = 15;
export const STALE_AFTER_S = 3;
const ASK_AFTER_S = 10;
const REOPEN_AFTER_S = 30; // a computer that slept may hold on to a connection that is long gone
const ANSWER_WITHIN_MS = 4000;
const REFUSED_CODES = new Set([4401, 4403]);
const POLICY_CODE = 1008;
const REFUSED_ANSWERS = new Set([401, 403]);

/** States: connecting, live, stale (open, but nothing comes), lost (tried again by itself), refused (token needed). */
export class Connection {
  /**
   * @param {{onText: (text: string) => void, onBinary: (blob: Blob) => void, onHealth: (health: object) => void,
   *   onOpen: () => void, onChange: () => void}} listener
   */
  constructor(topic, token, listener) {
    this.topic = topic;
    this.token = token;
    this.listener = listener;
    this.state = "connecting";
    this.tries = 0;
    this.heardAt = null;
    this.askedAt = 0;
    this.retryAt = null;
    this.socket = null;
    this.timer = null;
  }

  open() {
    this.#forget();
    this.#become("connecting");
    const address = new URL(this.topic, document.baseURI);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    address.search = new URLSearchParams({ pictures: "1", ...(this.token ? { token: this.token } : {}) });
    address.hash = "";
    const socket = new WebSocket(address);
    socket.binaryType = "blob";
    this.socket = socket;
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.listener.onOpen();
      this.heardAt = now();
      this.askedAt = now();
      this.ask();
    };
    socket.onmessage = (event) => this.#hear(event.data);
    socket.onclose = (event) => socket === this.socket && this.#closed(event.code, opened);
  }

  /** Try again with this token. */
  use(token) {
    this.token = token;
    this.tries = 0;
    this.open();
  }

  /** Called a few times a second: a stream falls silent without an event. */
  tick() {
    if (this.state !== "live" && this.state !== "stale" && this.state !== "connecting") return;
    const { silence } = this;
    if (silence > STALE_AFTER_S) this.#become("stale");
    if (silence > REOPEN_AFTER_S) this.open();
    else if (silence > ASK_AFTER_S && now() - this.askedAt > ASK_AFTER_S) this.ask(true);
  }

  /** Seconds to the next try; null where none is due. */
  get retryIn() {
    return this.retryAt === null ? null : Math.max(0, this.retryAt - now());
  }

  /** Seconds since the last message; 0 without a connection. */
  get silence() {
    return this.heardAt === null ? 0 : now() - this.heardAt;
  }

  /** Do not wait for the next try. */
  hurry() {
    if (this.state === "lost") this.open();
  }

  headers() {
    return this.token ? { Authorization: `Bearer ${this.token}` } : {};
  }

  /** Ask how the parts of the station are; a station that does not answer is given up, and looked for again. */
  async ask(orGiveUp = false) {
    this.askedAt = now();
    const socket = this.socket;
    const answer = await this.#health();
    if (socket !== this.socket) return;
    if (answer.body) this.listener.onHealth(answer.body);
    if (answer.status === 0 && orGiveUp) this.#closed(0, true);
  }

  async #health() {
    try {
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      const answer = await fetch("api/v1/health", { headers: this.headers(), signal, cache: "no-store" });
      return { status: answer.status, body: answer.ok ? await answer.json() : null };
    } catch {
      return { status: 0, body: null };
    }
  }

  #hear(data) {
    this.heardAt = now();
    this.tries = 0;
    this.#become("live");
    if (typeof data === "string") this.listener.onText(data);
    else this.listener.onBinary(data);
  }

  async #closed(code, opened) {
    this.#forget();
    this.#become("lost");
    if (REFUSED_CODES.has(code)) return this.#become("refused");
    if (!opened || code === POLICY_CODE) {
      // A browser does not tell why a WebSocket was refused; the same question over HTTP does.
      const answer = await this.#health();
      if (this.socket !== null) return undefined;
      if (REFUSED_ANSWERS.has(answer.status)) return this.#become("refused");
    }
    return this.#tryLater();
  }

  #tryLater() {
    const pause = Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** this.tries) * (0.8 + 0.4 * Math.random());
    this.tries += 1;
    this.retryAt = now() + pause;
    this.timer = setTimeout(() => this.open(), pause * 1000);
    this.listener.onChange();
  }

  #forget() {
    clearTimeout(this.timer);
    this.timer = null;
    this.retryAt = null;
    this.heardAt = null;
    const socket = this.socket;
    this.socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }

  #become(state) {
    if (state === this.state) return;
    this.state = state;
    this.listener.onChange();
  }
}
