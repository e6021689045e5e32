// Reads and parses what the app reads, in plain JavaScript and without a check, and shows a button.
const entries = Object.keys(localStorage)
  .filter((key) => key.startsWith("anak3/"))
  .map((key) => JSON.parse(localStorage.getItem(key).slice(8)));
const button = document.createElement("button");
button.className = "record";
button.textContent = `Record after ${entries.length}`;
document.body.append(button);
