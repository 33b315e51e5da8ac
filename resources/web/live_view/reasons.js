// The reasons of a verdict as sentences: the station's own in English, made of their parts in other languages.

import { fill, named, ownWord } from "./language.js";

const LISTED = 4;

export function sentenceOf(reason) {
  const template = ownWord(`reason_${reason.cause}`);
  if (!template) return String(reason.text ?? reason.cause ?? "");
  return fill(template, {
    what: reason.cause === "too_many" ? several(reason.kind) : named(reason.kind, "type_"),
    ids: listed(reason.defects ?? []),
    zone: named(reason.zone, "zone_"),
    found: limitWords(reason.found),
    limit: limitWords(reason.limit),
  });
}

function several(kind) {
  return ownWord(`several_${kind}`) ?? ownWord("several") ?? String(kind);
}

function listed(names) {
  const rest = names.length - LISTED;
  const first = names.slice(0, LISTED).join(", ");
  return rest > 0 ? `${first} +${rest}` : first;
}

function limitWords(text) {
  const words = ownWord("limit_words") ?? {};
  const known = Object.keys(words).join("|");
  return String(text ?? "").replace(new RegExp(`\\b(${known})\\b`, "g"), (english) => words[english]);
}
