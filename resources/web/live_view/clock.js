// A clock that never goes back, and that goes on while the computer sleeps.

let atTick = performance.now();
let atWall = Date.now();
let passed = 0;

/** Seconds. The wall clock may be set back and the browser's own may stand still in sleep: the faster one counts. */
export function now() {
  const tick = performance.now();
  const wall = Date.now();
  passed += Math.max(tick - atTick, wall - atWall, 0);
  atTick = tick;
  atWall = wall;
  return passed / 1000;
}
