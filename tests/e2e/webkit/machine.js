// What has to be on the machine, and where it is.
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const PLACES = ["/usr/lib", "/usr/libexec", ...["/usr/lib"].flatMap((folder) => list(folder).map((name) => join(folder, name)))];

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const program = (name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)).find(existsSync);

/** The browser, which is on no path: the newest of those that are there. */
export const MINI_BROWSER = PLACES.flatMap((folder) =>
  list(folder).filter((name) => name.startsWith("webkit2gtk-4")).map((name) => join(folder, name, "MiniBrowser")))
  .filter(existsSync).sort().at(-1);

export const DRIVER = program("WebKitWebDriver");
export const SCREEN = program("Xvfb");

const missing = Object.entries({ WebKitWebDriver: DRIVER, MiniBrowser: MINI_BROWSER, Xvfb: SCREEN }).filter(([, path]) => !path).map(([name]) => name);

/** Why nothing can be tested here; empty where everything is there. */
export const why = missing.length ? `WebKit is not tested: ${missing.join(", ")} not found (apt-get install webkit2gtk-driver xvfb).` : "";
