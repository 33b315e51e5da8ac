// Keys: each does what a button of the page does.

import { made } from "./dom.js";
import { say } from "./language.js";

/** @param {Object<string, () => void>} actions by key, in small letters */
export function followKeys(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
    if (document.querySelector("dialog[open]") || (event.key === " " && event.target.closest("button"))) return;
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/** A button that was clicked, not reached by keys, gives the keys back: the space bar freezes, whatever was clicked. */
export function leaveClickedButtons() {
  document.addEventListener("click", (event) => {
    if (event.detail > 0) event.target.closest("button")?.blur();
  });
}

function isTyped(target) {
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}

export function fillHelp() {
  const rows = [
    [say("key_space"), "freeze_title"],
    ["H", "heat_title"],
    ["O", "outlines_title"],
    ["E", "fit_title"],
    ["0", "whole_title"],
    ["+  −", "larger_title"],
    ["↑  ↓", "help_arrows"],
    ["Esc", "help_escape"],
    ["J  C", "save_json_title"],
    ["F", "screen_title"],
    ["T", "theme_title"],
    ["L", "language_title"],
    [say("key_drag"), "help_drag"],
    ["▲ ◆ ●", "help_sign"],
  ].map(([key, words]) => {
    const row = made("tr");
    row.append(made("th", { text: key }), made("td", { text: say(words).replace(/ \([^)]*\)$/, "") }));
    return row;
  });
  document.querySelector("#help-text tbody").replaceChildren(...rows);
}
