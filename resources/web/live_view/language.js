// Words in the reader's language; everything that comes from the station goes in as text, never as markup.

import en from "./words_en.js";
import de from "./words_de.js";
import es from "./words_es.js";
import { kept, keep } from "./preferences.js";

const WORDS = { en, de, es };
const NAMES = Object.keys(WORDS);
const DASH = "–";
const MINUTE_S = 60;
const HOUR_S = 3600;

let language = NAMES.includes(kept("language")) ? kept("language") : ofTheBrowser();

function ofTheBrowser() {
  const wanted = (navigator.languages ?? [navigator.language]).map((name) => name.slice(0, 2).toLowerCase());
  return wanted.find((name) => NAMES.includes(name)) ?? "en";
}

export function languageName() {
  return language;
}

export function nextLanguage() {
  language = NAMES[(NAMES.indexOf(language) + 1) % NAMES.length];
  keep("language", language);
}

/** The words for a key, with `{name}`s filled in; a key that this language lacks is told in English. */
export function say(key, fields = {}) {
  return fill(word(key) ?? key, fields);
}

/** The word for a name that the station sent, or the name itself where it is one of its own. */
export function named(name, prefix) {
  return (typeof name === "string" && word(prefix + name)) || String(name ?? DASH);
}

/** The word for a key in this very language, or null. */
export function ownWord(key) {
  return Object.hasOwn(WORDS[language], key) ? WORDS[language][key] : null;
}

function word(key) {
  return ownWord(key) ?? (Object.hasOwn(en, key) ? en[key] : null);
}

export function fill(template, fields) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(fields, name) ? String(fields[name]) : whole));
}

/** A number with so many decimals, or a dash for what is none. */
export function number(value, decimals = 0) {
  if (typeof value !== "number" || !Number.isFinite(value)) return DASH;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false };
  return value.toLocaleString(language, digits);
}

export function age(seconds) {
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) return DASH;
  if (seconds < MINUTE_S) return say("age_s", { n: number(seconds, Number.isInteger(seconds) || seconds >= 10 ? 0 : 1) });
  if (seconds < HOUR_S) return say("age_min", { n: number(Math.floor(seconds / MINUTE_S)) });
  return say("age_h", { n: number(seconds / HOUR_S, 1) });
}

/** Write the words of everything on the page that has some of its own. */
export function translatePage() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-words]")) element.textContent = say(element.dataset.words);
  for (const element of document.querySelectorAll("[data-title]")) {
    element.title = say(element.dataset.title);
    element.setAttribute("aria-label", element.title);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
  document.getElementById("language-name").textContent = language.toUpperCase();
}
