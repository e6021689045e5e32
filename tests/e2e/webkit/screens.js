// A screen that nobody sees for each worker, for as long as the tests run.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { SCREEN, why } from "./machine.js";

async function screen() {
  // It takes a number that is free, and tells it.
  const child = spawn(SCREEN, ["-displayfd", "3", "-screen", "0", "1000x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(child.stdio[3], "data");
  return { child, name: `:${String(number).trim()}` };
}

export default async function ({ workers }) {
  if (why) {
    console.log(why);
    return undefined;
  }
  const screens = await Promise.all(Array.from({ length: workers }, screen));
  process.env.WEBKIT_SCREENS = screens.map(({ name }) => name).join();
  return () => Promise.all(screens.map(({ child }) => {
    const ended = once(child, "exit");
    child.kill();
    return ended;
  }));
}
