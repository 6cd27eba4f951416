import type { AmountTableSpec, Arrangement, LineSpec, RowsSpec, SectionSpec } from "../../src/domain";
import { columnTable } from "./columns";
import { markdownTable, otherWordings } from "./markdown";

/** Chapters of a table of amounts: the laid-out arrangement, the others that are recognised, the note of an empty table. */
export function amountChapters(spec: AmountTableSpec): readonly string[] {
  return [
    ...arrangementOf(spec.sections, "##"),
    ...(spec.alternatives ?? []).flatMap(alternative),
    ...(spec.emptyNote === undefined ? [] : ["## 空表说明", `没有数字的表下面写：“${spec.emptyNote}”`]),
  ];
}

function alternative({ source, sections }: Arrangement): readonly string[] {
  return ["## 另一种排法", `只识别，不生成。出处：${source}`, ...arrangementOf(sections, "###")];
}

function arrangementOf(sections: readonly SectionSpec[], level: string): readonly string[] {
  return sections.flatMap((section) => {
    const of = section.heading === undefined ? "" : `（${section.heading[0]}）`;
    return [
      ...(section.heading === undefined || section.heading.length === 1 ? [] : [`${of}栏组的表头也写作：${otherWordings(section.heading)}`]),
      `${level} 栏目${of}`, columnTable(section.columns),
      `${level} 行${of}`, ...rowsOf(section.rows, section),
      `${level} 表内勾稽${of}`, identitiesOf(section),
    ];
  });
}

function rowsOf(rows: RowsSpec, section: SectionSpec): readonly string[] {
  switch (rows.kind) {
    case "codes": {
      const levels = rows.classification === "functional" ? "支出功能分类的类、款、项（3、5、7 位编码）" : "部门预算支出经济分类的类、款（3、5 位编码）";
      return [`按${levels}列行，另有一行合计；合计行也写作：${otherWordings(rows.totalLabels)}`];
    }
    case "lines":
      return [markdownTable(["行", "行名", "同样识别的行名"], rows.lines.map(({ labels, indent }, index) => [String(index + 1), `${"　".repeat(indent ?? 0)}${labels[0]}`, otherWordings(labels)]))];
    case "items":
      return [`自由行，每行一项（${nameOf(section, rows.item)}），按“${nameOf(section, rows.groupBy)}”分组，每组一行小计，另有一行合计；合计行也写作：${otherWordings(rows.totalLabels)}`];
  }
}

function identitiesOf(section: SectionSpec): string {
  const across = section.identities.map(({ total, of }) => `每行：${nameOf(section, total)} = ${of.map((key) => nameOf(section, key)).join(" + ")}`);
  const found = [...across, ...downwards(section.rows)];
  return found.length === 0 ? "无。" : found.map((text) => `- ${text}`).join("\n");
}

function downwards(rows: RowsSpec): readonly string[] {
  switch (rows.kind) {
    case "codes":
      return [rows.classification === "functional" ? "每个金额栏：类 = 所属各款之和，款 = 所属各项之和，合计 = 各类之和" : "每个金额栏：类 = 所属各款之和，合计 = 各类之和"];
    case "items":
      return ["每个金额栏：小计 = 本组各行之和，合计 = 各组之和"];
    case "lines":
      return rows.lines.flatMap((line) => lineIdentities(line, rows.lines));
  }
}

function lineIdentities(line: LineSpec, lines: readonly LineSpec[]): readonly string[] {
  const label = (key: string): string => lines.find((one) => one.key === key)?.labels[0] ?? key;
  return [
    ...(line.sum === undefined ? [] : [`每个金额栏：${line.labels[0]} = ${line.sum.map(label).join(" + ")}`]),
    ...(line.partOf === undefined ? [] : [`${line.labels[0]} ≤ ${label(line.partOf)}`]),
  ];
}

function nameOf({ columns }: SectionSpec, key: string): string {
  return columns.find((column) => column.key === key)?.headers[0] ?? key;
}
