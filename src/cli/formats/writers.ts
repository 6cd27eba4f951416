import { textReport } from "../../report";
import { combinedTexts } from "../../i18n/combined";
import type { Locale } from "../../i18n/locale";
import type { FileOutcome } from "../check/checkFile";
import { codeOf, type System } from "../system";
import { summaryOf, summaryWorkbook } from "./summaryWorkbook";

export const REPORT_FORMATS = ["text", "json", "jsonl", "xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface WriterOptions {
  readonly format: ReportFormat;
  readonly locale: Locale;
  /** File to write to; standard output when absent. */
  readonly out?: string;
  readonly force: boolean;
}

/** Takes outcomes in the order of the report. */
export interface ReportWriter {
  add(outcome: FileOutcome): void;
  /** Whether everything was written; what went wrong was said. */
  end(): Promise<boolean>;
}

/** A writer of the format; nothing of a run over thousands of files is kept that is already written. */
export function reportWriter(options: WriterOptions, system: System): ReportWriter {
  const sink = options.out === undefined ? outSink(system) : fileSink(options.out, options, system);
  if (options.format === "xlsx") return workbookWriter(options, sink);
  const { begin, piece, end } = STREAMS[options.format](options.locale);
  let reports = 0;
  sink.put(begin);
  return {
    add(outcome) {
      sink.put(piece(outcome, reports));
      if ("facts" in outcome) reports += 1;
    },
    end() {
      sink.put(end(reports));
      return sink.end();
    },
  };
}

interface Stream {
  readonly begin: string;
  /** `before`: how many reports were written before this one. */
  readonly piece: (outcome: FileOutcome, before: number) => string;
  readonly end: (reports: number) => string;
}

const STREAMS: Readonly<Record<Exclude<ReportFormat, "xlsx">, (locale: Locale) => Stream>> = {
  text: (locale) => ({ begin: "", piece: (outcome) => ("facts" in outcome ? textReport(outcome.facts, locale) : ""), end: () => "" }),

  jsonl: () => ({
    begin: "",
    piece: (outcome) => `${JSON.stringify("facts" in outcome ? { version: 1, ...outcome.facts } : { version: 1, file: outcome.file, error: outcome.failure })}\n`,
    end: () => "",
  }),

  json() {
    const unreadable: { readonly file: string; readonly error: string }[] = [];
    return {
      begin: '{\n  "version": 1,\n  "files": [',
      piece(outcome, before) {
        if ("failure" in outcome) {
          unreadable.push({ file: outcome.file, error: outcome.failure });
          return "";
        }
        return `${before === 0 ? "\n" : ",\n"}${indented(outcome.facts, "    ")}`;
      },
      end: (reports) => `${reports > 0 ? "\n  " : ""}],\n  "unreadable": ${indented(unreadable, "  ").trimStart()}\n}\n`,
    };
  },
};

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, by);
}

function workbookWriter({ locale }: WriterOptions, sink: Sink): ReportWriter {
  const outcomes: ReturnType<typeof summaryOf>[] = [];
  return {
    add: (outcome) => void outcomes.push(summaryOf(outcome)),
    async end() {
      sink.put(await summaryWorkbook(outcomes, combinedTexts(locale)));
      return sink.end();
    },
  };
}

interface Sink {
  put(piece: string | Uint8Array): void;
  end(): Promise<boolean>;
}

function outSink(system: System): Sink {
  return {
    put(piece) {
      if (piece.length > 0) system.out(piece);
    },
    end: () => Promise.resolve(true),
  };
}

function fileSink(file: string, { force, locale }: WriterOptions, system: System): Sink {
  const pieces: Uint8Array[] = [];
  return {
    put: (piece) => void pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece),
    async end() {
      try {
        await system.writeFile(file, Buffer.concat(pieces), { overwrite: force });
        return true;
      } catch (cause) {
        system.error(`${file}: ${combinedTexts(locale).notWritten(codeOf(cause))}\n`);
        return false;
      }
    },
  };
}
