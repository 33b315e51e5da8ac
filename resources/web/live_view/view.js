// Which part of the frame is seen on the canvas, and how large.

const LARGEST = 40;
const SMALLEST = 0.5;
const STEP = 1.25;
const AIR = 1.06;

/** Coordinates: frame pixels with the origin at the centre of the top left one, canvas in CSS pixels. */
export class View {
  constructor() {
    this.size = { width: 1, height: 1 };
    this.frame = { width: 1, height: 1 };
    this.whole();
  }

  whole() {
    this.zoom = 1;
    this.middle = null;
  }

  /** Tell how large canvas and frame are; a frame of another size is shown whole. */
  fit(width, height, frame) {
    this.size = { width, height };
    if (frame.width !== this.frame.width || frame.height !== this.frame.height) this.whole();
    this.frame = frame;
  }

  /** CSS pixels per frame pixel. */
  get scale() {
    return this.zoom * Math.min(this.size.width / this.frame.width, this.size.height / this.frame.height);
  }

  get center() {
    return this.middle ?? { x: (this.frame.width - 1) / 2, y: (this.frame.height - 1) / 2 };
  }

  toCanvas(x, y) {
    const { scale, center, size } = this;
    return { x: size.width / 2 + (x - center.x) * scale, y: size.height / 2 + (y - center.y) * scale };
  }

  toFrame(x, y) {
    const { scale, center, size } = this;
    return { x: center.x + (x - size.width / 2) / scale, y: center.y + (y - size.height / 2) / scale };
  }

  /** Enlarge, leaving what lies at this place of the canvas where it is. */
  zoomAt(factor, x = this.size.width / 2, y = this.size.height / 2) {
    const fixed = this.toFrame(x, y);
    this.zoom = Math.min(LARGEST, Math.max(SMALLEST, this.zoom * factor));
    const scale = this.scale;
    this.middle = { x: fixed.x - (x - this.size.width / 2) / scale, y: fixed.y - (y - this.size.height / 2) / scale };
    this.#keepInSight();
  }

  larger() {
    this.zoomAt(STEP);
  }

  smaller() {
    this.zoomAt(1 / STEP);
  }

  move(dx, dy) {
    const { center, scale } = this;
    this.middle = { x: center.x - dx / scale, y: center.y - dy / scale };
    this.#keepInSight();
  }

  /** Show all within this distance of a point. */
  show(x, y, radius) {
    const whole = Math.min(this.size.width / this.frame.width, this.size.height / this.frame.height);
    const wanted = Math.min(this.size.width, this.size.height) / (2 * radius * AIR);
    this.zoom = Math.min(LARGEST, Math.max(SMALLEST, wanted / whole));
    this.middle = { x, y };
  }

  isSeen(x, y) {
    const at = this.toCanvas(x, y);
    return at.x >= 0 && at.y >= 0 && at.x <= this.size.width && at.y <= this.size.height;
  }

  bringToSight(x, y) {
    if (!this.isSeen(x, y)) this.middle = { x, y };
  }

  #keepInSight() {
    const { width, height } = this.frame;
    this.middle.x = Math.min(width, Math.max(0, this.middle.x));
    this.middle.y = Math.min(height, Math.max(0, this.middle.y));
  }
}
