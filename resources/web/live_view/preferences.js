// What this browser remembers: theme and language.

const PREFIX = "dscope-";

export function kept(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null; // forbidden by the browser's settings: the choice lasts as long as the page
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    return;
  }
}

/** Dark or light as chosen before, else as the computer is. */
export function applyTheme() {
  const chosen = kept("theme");
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

export function changeTheme() {
  keep("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  applyTheme();
}
