// The report of the end face under the microscope as a file: fetched with the token, saved by the browser.

const COLUMNS = [
  "id", "type", "severity", "zone", "confidence", "x_px", "y_px", "x_um", "y_um", "length_um", "width_um",
  "diameter_um", "frames_seen", "seen_share", "first_utc", "last_utc",
];
const FORMULA = /^[=+\-@\t\r]/;
const ANSWER_WITHIN_MS = 10000;

/** Fetch and save it; the name of the file. Throws with the reason where it cannot be had. */
export async function saveReport(headers, kind) {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const answer = await fetch("api/v1/report", { headers, signal, cache: "no-store" });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const report = await answer.json();
  const stamp = String(report.utc ?? "").replace(/\.\d+/, "").replace(/[^0-9TZ]/g, "");
  const name = `end_face_${Number(report.end_face_number) || 0}_${stamp}.${kind}`;
  save(name, kind === "csv" ? csvOf(report) : `${JSON.stringify(report, null, 2)}\n`, kind);
  return name;
}

function save(name, text, kind) {
  const type = kind === "csv" ? "text/csv;charset=utf-8" : "application/json";
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ANSWER_WITHIN_MS);
}

/** One line per defect, as spreadsheets read it. */
export function csvOf(report) {
  const lines = (report.defects ?? []).map((defect) => {
    const [x_px, y_px] = defect.px ?? [];
    const [x_um, y_um] = defect.centre_um ?? [];
    const fields = { ...defect, x_px, y_px, x_um, y_um };
    return COLUMNS.map((column) => cell(fields[column])).join(",");
  });
  return `\ufeff${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}

// A text that a spreadsheet would take for a formula is told to be a text.
function cell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
