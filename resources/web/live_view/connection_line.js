// How the connection stands, in one line; and the question for the token.

import { byId, setData, setHidden, setSign, setText } from "./dom.js";
import { age, number, say } from "./language.js";

export function showConnection(connection) {
  const box = byId("connection");
  setData(box, "state", connection.state);
  setSign(box.querySelector("use"), `link-${connection.state}`);
  setText(byId("connection-text"), textOf(connection));
  setHidden(byId("reconnect"), connection.retryIn === null);
}

function textOf({ state, silence, retryIn }) {
  if (state === "stale") return say("stale", { age: age(Math.floor(silence)) });
  if (state !== "lost") return say(state);
  return retryIn === null ? say("lost_now") : say("lost", { seconds: number(Math.ceil(retryIn)) });
}

/** Shown as long as the station refuses; a token that was refused is told to be wrong. */
export function showTokenForm(connection) {
  const form = byId("ask-token");
  const needed = connection.state === "refused";
  if (needed === !form.hidden) return;
  setHidden(form, !needed);
  if (!needed) return;
  byId("token-why").dataset.words = connection.token ? "token_wrong" : "token_why";
  setText(byId("token-why"), say(byId("token-why").dataset.words));
  byId("token").value = "";
  byId("token").focus();
}
