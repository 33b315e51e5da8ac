// The verdict, readable from across the room; an old one is grey and says how old it is.

import { byId, setData, setHidden, setLines, setSign, setText } from "./dom.js";
import { age, say } from "./language.js";
import { sentenceOf } from "./reasons.js";
import { answerOf } from "./stream.js";

const REASONS = 3;
const SIGNS = { pass: "✔", fail: "✖", not_inspectable: "⚠", none: "–" };
const HEIGHTS = { pass: 0.35, not_inspectable: 0.65, fail: 1 };

/**
 * @param told the frame that is spoken of, or null
 * @param {boolean} current false: the stream is silent, lost or frozen
 * @param {?number} old seconds since it came; null: nobody knows, it was there before the connection
 */
export function showVerdict(told, current, old) {
  const box = byId("verdict");
  const answer = told ? answerOf(told.message) : "none";
  for (const element of [box, byId("verdict-small")]) {
    setData(element, "verdict", answer);
    setData(element, "current", current ? "yes" : "no");
  }
  setText(byId("verdict-small"), current ? `${SIGNS[answer]} ${say(answer)}` : "…");
  setSign(byId("verdict-sign"), current || !told ? `sign-${answer}` : "sign-old");
  setText(byId("verdict-word"), say(answer));
  setData(box, "length", lengthOf(say(answer)));
  setText(byId("verdict-age"), ageLine(told, current, old));
  setText(byId("verdict-remark"), told ? remark(told.message) : "");
  setLines(byId("reasons"), told ? reasonLines(told.message) : []);
}

// So that every language's word fills the card.
function lengthOf(word) {
  if (word.length <= 5) return "short";
  return word.length <= 9 ? "middle" : "long";
}

function ageLine(told, current, old) {
  if (!told) return say("no_frame_yet");
  if (current) return "";
  if (old === null && !told.frozenAt) return say("unsure_verdict");
  return say(told.frozenAt ? "frozen_verdict" : "old_verdict", { age: age(Math.floor(old)) });
}

function remark({ verdict, end_face: face }) {
  if (face?.geometry === "remembered") return say("remembered", { age: age(face.age_s) });
  if (verdict.ask) return say("ask");
  return verdict.conditional ? say("conditional") : "";
}

function reasonLines({ verdict }) {
  const sentences = (verdict.reasons ?? []).map(sentenceOf).filter(Boolean);
  const rest = sentences.length - REASONS;
  return rest > 0 ? [...sentences.slice(0, REASONS), say("more_reasons", { count: rest })] : sentences;
}

/** The answers of the last frames as a row of bars: low for a pass, high for a fail, in between for no verdict. */
export function showLately(answers, ratio) {
  const canvas = byId("lately");
  setHidden(canvas.parentElement, answers.length === 0);
  const passed = answers.filter((answer) => answer === "pass").length;
  const text = say("lately", { passed, frames: answers.length });
  setText(byId("lately-text"), text);
  canvas.setAttribute("aria-label", text);
  const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  const colors = getComputedStyle(canvas);
  const step = width / 60;
  context.clearRect(0, 0, width, height);
  answers.forEach((answer, place) => {
    context.fillStyle = colors.getPropertyValue(`--${answer}`);
    const tall = Math.max(1, height * HEIGHTS[answer]);
    context.fillRect(place * step, height - tall, Math.max(1, step - ratio), tall);
  });
}
