import type { EvaluationTableSpec, FirstLevelSpec, TargetTableSpec, TargetVariantSpec, TextBlockSpec, TextTableSpec } from "../../src/domain";
import { columnTable } from "./columns";
import { markdownTable, otherWordings } from "./markdown";

const fieldTable = (fields: readonly { readonly labels: readonly [string, ...string[]] }[]): string =>
  markdownTable(["名称", "同样识别的写法"], fields.map(({ labels }) => [labels[0], otherWordings(labels)]));

/** Chapters of the 项目绩效目标表: one for each printed form. */
export function targetChapters({ variants, extras, numberHeaders }: TargetTableSpec): readonly string[] {
  return [
    ...variants.flatMap(variantChapter),
    "## 其他地方另有的栏目",
    `只识别，不生成。“指标值”也可以横跨运算符号、数值和计量单位几格：数值一格的表头为${numberHeaders.map((header) => `“${header}”`).join("、")}，或者没有表头。`,
    columnTable(extras),
  ];
}

function variantChapter({ id, source, head, levels, columns }: TargetVariantSpec): readonly string[] {
  return [
    `## 版式 \`${id}\``, `出处：${source}`,
    "### 表头信息", fieldTable(head),
    "### 指标栏目", columnTable(columns),
    "### 指标层级", levelTable(levels),
  ];
}

function levelTable(levels: readonly FirstLevelSpec[]): string {
  return markdownTable(
    ["一级指标", "二级指标", "同样识别的写法"],
    levels.flatMap((level) => level.second.map(({ labels }) => [level.labels[0], labels[0], [...level.labels.slice(1), ...labels.slice(1)].join("；") || "—"])),
  );
}

/** Chapters of a table of texts. */
export function textChapters({ body }: TextTableSpec): readonly string[] {
  if (body.kind === "rows") return ["## 栏目", columnTable(body.columns), "## 行", `每个单位一行；空白表留 ${String(body.blankRows)} 行。`];
  return ["## 段落", markdownTable(["标题", "内容", "同样识别的标题"], body.blocks.map((block) => [block.headings[0], contentOf(block), otherWordings(block.headings)]))];
}

function contentOf(block: TextBlockSpec): string {
  if (block.content === "prose") return `文字，空白表留 ${String(block.blankRows)} 行`;
  return `每个项目一段：序号和项目名称，然后是${block.fields.map(({ labels }) => labels[0]).join("、")}`;
}

/** Chapters of the 项目支出绩效自评表. */
export function evaluationChapters({ head, money, goals, indicators, totalLabels }: EvaluationTableSpec): readonly string[] {
  const parts = money.lines[0].sum?.map((key) => money.lines.find((line) => line.key === key)?.labels[0] ?? key) ?? [];
  return [
    "## 表头信息", fieldTable(head),
    `## ${money.labels[0]}`, columnTable(money.columns), fieldTable(money.lines),
    `## ${goals.labels[0]}`, columnTable(goals.columns),
    `## ${indicators.labels[0]}`, columnTable(indicators.columns), levelTable(indicators.levels),
    "## 表内勾稽",
    [
      ...(parts.length === 0 ? [] : [`- ${money.lines[0].labels[0]} = ${parts.join(" + ")}`]),
      "- 执行率 = 全年执行数 ÷ 全年预算数；执行率得分 = 执行率（不超过 100%）× 分值",
      `- ${totalLabels[0]} = 执行率得分 + 各项指标得分`,
    ].join("\n"),
  ];
}
