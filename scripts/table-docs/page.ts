import { catalogue, profiles, type TableSpec } from "../../src/domain";
import { amountChapters } from "./amounts";
import { otherWordings } from "./markdown";
import { evaluationChapters, targetChapters, textChapters } from "./others";
import { tieChapter } from "./ties";

/** The page of every table of the catalogue, by file name below docs/tables. */
export function tablePages(): ReadonlyMap<string, string> {
  return new Map(catalogue.map((spec) => [`${spec.id}.md`, pageOf(spec)]));
}

function pageOf(spec: TableSpec): string {
  const requiring = profiles.filter(({ requiredTables }) => requiredTables.includes(spec.id));
  return `${[
    `# ${spec.title[0]}`,
    `*${spec.id.replaceAll("-", " ")} – ${KINDS[spec.shape].english}*`,
    `编号 \`${spec.id}\` · ${KINDS[spec.shape].chinese}`,
    ...("source" in spec ? [`出处：${spec.source}`] : []),
    ...("page" in spec ? [`页面：A4 ${spec.page === "landscape" ? "横向" : "纵向"}`] : []),
    `同样识别的表名：${otherWordings(spec.title)}`,
    `要求此表的口径：${requiring.length === 0 ? "无" : requiring.map(({ name }) => name).join("、")}`,
    ...chaptersOf(spec),
    "---",
    "本页由目录数据生成（`npm run docs:tables`），不要手改。",
  ].join("\n\n")}\n`;
}

const KINDS: Readonly<Record<TableSpec["shape"], { readonly chinese: string; readonly english: string }>> = {
  amounts: { chinese: "金额表", english: "a table of amounts" },
  targets: { chinese: "绩效目标表，有几种版式，由口径选定一种生成，全部识别", english: "the performance targets of a project" },
  texts: { chinese: "文字表", english: "a table of texts" },
  evaluation: { chinese: "绩效自评表", english: "the self-evaluation of a project" },
};

function chaptersOf(spec: TableSpec): readonly string[] {
  switch (spec.shape) {
    case "amounts":
      return [...amountChapters(spec), ...tieChapter(spec)];
    case "targets":
      return targetChapters(spec);
    case "texts":
      return textChapters(spec);
    case "evaluation":
      return evaluationChapters(spec);
  }
}
