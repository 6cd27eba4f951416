import { readFile } from "node:fs/promises";
import { main } from "./main";
import { writeFileAtomically } from "./writeFileAtomically";

process.exitCode = await main(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  writeFile: writeFileAtomically,
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
