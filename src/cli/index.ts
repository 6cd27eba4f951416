import { readFile } from "node:fs/promises";
import { main } from "./main";

process.exitCode = await main(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
