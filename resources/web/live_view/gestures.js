// Fingers, mouse and wheel on the picture: drag moves, pinch and wheel enlarge, a short touch chooses.

const TOUCH_PX = 6;
const WHEEL = 0.0015;
const TWICE_MS = 320;

/** @param {{onTouch: (x: number, y: number) => void, onTwice: () => void, onChange: () => void}} listener */
export function followGestures(canvas, view, listener) {
  const down = new Map();
  let moved = false;
  let touchedAt = 0;

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (down.size === 0) moved = false;
    down.set(event.pointerId, placeOf(event));
  });

  canvas.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const place = placeOf(event);
    if (!moved && down.size === 1 && distance(before, place) < TOUCH_PX) return;
    moved = true;
    const old = span(down);
    down.set(event.pointerId, place);
    const fresh = span(down);
    view.move(fresh.x - old.x, fresh.y - old.y);
    if (old.length > 0 && fresh.length > 0) view.zoomAt(fresh.length / old.length, fresh.x, fresh.y);
    listener.onChange();
  });

  const up = (event) => {
    const known = down.delete(event.pointerId);
    if (!known || moved || down.size > 0 || event.type === "pointercancel") return;
    const place = placeOf(event);
    if (event.timeStamp - touchedAt < TWICE_MS) listener.onTwice();
    else listener.onTouch(place.x, place.y);
    touchedAt = event.timeStamp;
  };
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);

  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const place = placeOf(event);
      view.zoomAt(Math.exp(-event.deltaY * WHEEL), place.x, place.y);
      listener.onChange();
    },
    { passive: false },
  );
}

function placeOf(event) {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

// Middle of the fingers, and how far two of them are apart.
function span(down) {
  const places = [...down.values()];
  const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
  const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
  return { x, y, length: places.length > 1 ? distance(places[0], places[1]) : 0 };
}
