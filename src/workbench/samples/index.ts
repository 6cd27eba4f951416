import type { Sample } from "./sample";
import beidaihe from "./beidaihe-2021.json";
import execution from "./tangshan-execution-2023.json";
import tangshan from "./tangshan-2022.json";
import zhangjiakou from "./zhangjiakou-disclosure-2023.json";
import zunhua from "./zunhua-2025.json";

export type { Sample } from "./sample";
export { toDocument } from "./toDocument";

/** A file's JSON as a sample: widens what the compiler infers from the file, and checks it against the type. */
const sample = (file: JsonSample): Sample => file as Sample;

type JsonSample = Omit<Sample, "sheets"> & { readonly sheets: readonly JsonSheet[] };
type JsonSheet = Omit<Sample["sheets"][number], "orientation"> & { readonly orientation: string };

const disclosure = sample(zhangjiakou);
const executed = sample(execution);

/** The workbooks of the workbench's menu, by name; the first is the one that opens. */
export const samples: Readonly<Record<SampleName, Sample>> = {
  "zhangjiakou-2023": {
    title: "部门预算公开 2023 年（含项目预算执行）",
    source: `${disclosure.source}；${executed.source}`,
    sheets: [...disclosure.sheets, ...executed.sheets],
  },
  "zhangjiakou-disclosure-2023": disclosure,
  "tangshan-execution-2023": executed,
  "beidaihe-2021": sample(beidaihe),
  "tangshan-2022": sample(tangshan),
  "zunhua-2025": sample(zunhua),
};

export type SampleName =
  | "zhangjiakou-2023"
  | "zhangjiakou-disclosure-2023"
  | "tangshan-execution-2023"
  | "beidaihe-2021"
  | "tangshan-2022"
  | "zunhua-2025";
