import type { OverallVerdict, Severity } from "../domain/validation";
import type { Locale } from "./locale";
import { paneTexts } from "./pane";

/** Words of a report over many files. */
export interface CombinedTexts {
  readonly locale: Locale;
  readonly files: { readonly sheet: string; readonly headings: readonly string[] };
  readonly findings: { readonly sheet: string; readonly headings: readonly string[]; readonly left: (count: number) => string };
  readonly verdict: Readonly<Record<OverallVerdict | "unreadable", string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly footer: string;
  readonly notWritten: (code: string) => string;
  readonly notAReport: (file: string) => string;
}

/** The words in a language. */
export function combinedTexts(locale: Locale): CombinedTexts {
  const { check, severity } = paneTexts(locale);
  return { ...TEXTS[locale], locale, severity, verdict: { ...check.verdict, unreadable: TEXTS[locale].unreadable } };
}

const TEXTS = {
  "zh-CN": {
    unreadable: "无法读取",
    files: { sheet: "文件", headings: ["序号", "文件", "结论", "错误", "警告", "提示", "已忽略", "认出的表", "未检查", "口径", "说明"] },
    findings: {
      sheet: "问题",
      headings: ["序号", "文件", "工作表", "单元格", "级别", "检查项目", "问题"],
      left: (count: number) => `另有 ${String(count)} 条没有列出，请用 --format json 或 jsonl 输出全部`,
    },
    footer: "第 &P 页，共 &N 页",
    notWritten: (code: string) => (code === "EEXIST" ? "文件已存在，没有覆盖；要覆盖请加 --force" : `无法写入（${code}）`),
    notAReport: (file: string) => `${file}: 不是检查结果（yushen check --format json 或 jsonl 的输出）`,
  },
  "en-US": {
    unreadable: "Unreadable",
    files: { sheet: "Files", headings: ["No.", "File", "Verdict", "Errors", "Warnings", "Notes", "Waived", "Tables", "Not checked", "Profile", "Remark"] },
    findings: {
      sheet: "Findings",
      headings: ["No.", "File", "Sheet", "Cell", "Severity", "Check", "Finding"],
      left: (count: number) => `${String(count)} more are not listed; use --format json or jsonl for all`,
    },
    footer: "Page &P of &N",
    notWritten: (code: string) => (code === "EEXIST" ? "the file exists and was not replaced; add --force to replace it" : `cannot be written (${code})`),
    notAReport: (file: string) => `${file}: not a report (output of yushen check --format json or jsonl)`,
  },
} as const satisfies Record<Locale, Omit<CombinedTexts, "locale" | "severity" | "verdict"> & { readonly unreadable: string }>;
