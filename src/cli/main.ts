import { parseCommand, USAGE } from "./args";
import { check } from "./check";
import { merge } from "./merge";
import { rates } from "./rates";
import { EXIT, type System } from "./system";
import { template } from "./template";

export type { System } from "./system";

/** Runs one command line and gives its exit code; see `USAGE`. */
export async function main(args: readonly string[], system: System): Promise<number> {
  const parsed = parseCommand(args);
  if (!parsed.ok) {
    system.error(`${parsed.error.message}\n\n${USAGE}`);
    return EXIT.failed;
  }
  switch (parsed.value.kind) {
    case "help":
      system.out(USAGE);
      return EXIT.clean;
    case "check":
      return check(parsed.value.command, system);
    case "merge":
      return merge(parsed.value.command, system);
    case "rates":
      return rates(parsed.value.command, system);
    case "template":
      return template(parsed.value.command, system);
  }
}
