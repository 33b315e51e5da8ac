// The token: comes in the address after #token=, is taken out of it at once, and is never part of a logged address.

const NAME = "dscope-token";

export function knownToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    history.replaceState(null, "", location.pathname + location.search);
    keepToken(given, false);
    return given;
  }
  return read(sessionStorage) || read(localStorage) || "";
}

/** @param {boolean} onThisDevice also after the browser was closed */
export function keepToken(token, onThisDevice) {
  write(sessionStorage, token);
  write(localStorage, onThisDevice ? token : "");
}

function read(storage) {
  try {
    return storage.getItem(NAME);
  } catch {
    return null; // forbidden by the browser's settings: the token lives as long as the page
  }
}

function write(storage, token) {
  try {
    if (token) storage.setItem(NAME, token);
    else storage.removeItem(NAME);
  } catch {
    return;
  }
}
