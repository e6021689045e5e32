// Stands in for `fetch` in the generated scripts. They ask for the parts of the program by the names that the split
// tool gave them; here a part is found under the name, and taken with the hash, that `finish.mjs` has written down.
import parts from "./parts.json";

export const fetch = (address, ...options) => {
  const part = address instanceof URL && parts[address.pathname.split("/").at(-1)];
  return part
    ? globalThis.fetch(new URL(part.url, address), { integrity: part.integrity })
    : globalThis.fetch(address, ...options);
};
