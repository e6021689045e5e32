// The colours of style/tokens.css in each theme: text at 4.5 to 1, what else has to be seen at 3 to 1.
import { expect, show, test } from "./support.js";

const TEXT = [
  ...["ground", "surface"].flatMap((under) => ["ink", "ink-soft", "accent", "stop", "caution", "done", "plain"].map((text) => [text, under])),
  ...["stop", "caution", "done", "plain"].flatMap((kind) => [[kind, `${kind}-soft`], ["ink", `${kind}-soft`]]),
  ["ink", "accent-soft"], ["accent-ink", "accent"], ["ground", "ink"],
  ...[0, 1, 2, 3].map((rest) => [`rest-${rest}-ink`, `rest-${rest}`]),
];
/** Edges of fields and spots, lines of charts, marks. */
const GRAPHICS = [
  ...["ground", "surface"].flatMap((under) => ["line-strong", "accent", "stop", "caution", "done", "plain", "ink-soft"].map((mark) => [mark, under])),
  ["line-strong", "skin"], ["ink", "skin"], ["accent", "accent-soft"], ["plain", "plain-soft"], ["stop", "plain-soft"], ["accent", "plain-soft"],
];

for (const colorScheme of ["light", "dark"]) {
  test(`colours can be told apart in the ${colorScheme} theme`, async ({ page }) => {
    await show(page, colorScheme);
    await page.goto("./");
    const contrasts = (pairs) =>
      page.evaluate((pairs) => {
        const probe = document.body.appendChild(document.createElement("i"));
        const luminance = (token) => {
          if (!getComputedStyle(probe).getPropertyValue(`--${token}`)) return NaN;
          probe.style.setProperty("color", `var(--${token})`);
          const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const all = pairs.map(([one, other]) => {
          const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
          return [`${one} on ${other}`, Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100];
        });
        probe.remove();
        return all;
      }, pairs);
    expect((await contrasts(TEXT)).filter(([, contrast]) => !(contrast >= 4.5))).toEqual([]);
    expect((await contrasts(GRAPHICS)).filter(([, contrast]) => !(contrast >= 3))).toEqual([]);
    // A token that is not there has no contrast at all.
    expect(await contrasts([["nothing", "ink"]])).toEqual([["nothing on ink", NaN]]);
  });
}
