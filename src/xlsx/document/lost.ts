import type { XlsxParts } from "../openParts";
import type { WorkbookIndex } from "../workbookIndex";
import { child, children, type XmlElement } from "../xml";
import { isLostRule } from "./conditionalFormats";
import { hasPassword } from "./protection";
import type { FileStyles } from "./readStyles";

/** A sheet as far as this module asks. */
export interface LostSheet {
  /** Root of the sheet's part, without its cells. */
  readonly frame: XmlElement;
  readonly hasRichText: boolean;
  readonly hasArrays: boolean;
}

/** In Chinese, what the file holds and the model cannot keep: for the message on opening. Each kind is named once. */
export function listLost(parts: XlsxParts, index: WorkbookIndex, styles: FileStyles, sheets: readonly LostSheet[]): readonly string[] {
  const byPart = PARTS.filter(([, pattern]) => parts.paths.some((path) => pattern.test(path))).map(([name]) => name);
  const bySheet = SHEETS.filter(([, isThere]) => sheets.some(isThere)).map(([name]) => name);
  const byBook = [
    ...(styles.hasPatterns ? ["图案填充与渐变填充"] : []),
    ...(styles.hasDiagonals ? ["单元格斜线"] : []),
    ...(hasPassword(child(index.workbook, "workbookProtection")) ? ["工作簿保护密码"] : []),
  ];
  // A drawing part holds the frames of charts and pictures too; named alone it is a shape.
  const shapes = byPart.some((name) => DRAWN.includes(name)) ? [] : parts.paths.some((path) => /^xl\/drawings\/drawing/.test(path)) ? ["形状"] : [];
  return [...byPart, ...shapes, ...bySheet, ...byBook];
}

const DRAWN = ["图表", "图片", "SmartArt 图形"];

const PARTS: readonly (readonly [string, RegExp])[] = [
  ["图表", /^xl\/charts?(?:Ex)?\//],
  ["图表工作表", /^xl\/chartsheets\//],
  ["图片", /^xl\/media\//],
  ["SmartArt 图形", /^xl\/diagrams\//],
  ["批注", /^xl\/(?:comments|threadedComments)/],
  ["数据透视表", /^xl\/pivot(?:Tables|Cache)\//],
  ["切片器与日程表", /^xl\/(?:slicers|timelines)\//],
  ["表格（列表对象）", /^xl\/tables\//],
  ["宏", /^xl\/vbaProject\.bin$|^xl\/macrosheets\//],
  ["对话框工作表", /^xl\/dialogsheets\//],
  ["外部工作簿链接", /^xl\/externalLinks\//],
  ["嵌入对象", /^xl\/embeddings\//],
  ["控件", /^xl\/(?:activeX|ctrlProps)\//],
  ["数据连接与查询", /^xl\/(?:connections\.xml$|queryTables\/)/],
  ["数据模型", /^xl\/model\//],
  ["数字签名", /^_xmlsignatures\//],
  ["打印机设置", /^xl\/printerSettings\//],
];

const SHEETS: readonly (readonly [string, (sheet: LostSheet) => boolean])[] = [
  ["单元格内的局部文字格式", ({ hasRichText }) => hasRichText],
  ["数组公式（按普通公式保存）", ({ hasArrays }) => hasArrays],
  ["自动筛选", ({ frame }) => child(frame, "autoFilter") !== undefined],
  ["手动垂直分页符", ({ frame }) => (child(frame, "colBreaks")?.children.length ?? 0) > 0],
  ["分级显示（组合）", ({ frame }) => Number(child(frame, "sheetFormatPr")?.attributes["outlineLevelRow"] ?? 0) > 0
    || children(child(frame, "cols"), "col").some(({ attributes }) => Number(attributes["outlineLevel"] ?? 0) > 0)],
  ["图标集等条件格式", ({ frame }) => children(frame, "conditionalFormatting").some((block) => children(block, "cfRule").some(isLostRule))],
  ["迷你图", ({ frame }) => children(child(frame, "extLst"), "ext").some((extension) => child(extension, "sparklineGroups") !== undefined)],
  ["引用其他工作表的数据验证", ({ frame }) => children(child(frame, "extLst"), "ext").some((extension) => child(extension, "dataValidations") !== undefined)],
  ["首页或奇偶页不同的页眉页脚", ({ frame }) => ["firstHeader", "firstFooter", "evenHeader", "evenFooter"]
    .some((name) => child(child(frame, "headerFooter"), name) !== undefined)],
  ["拆分窗格", ({ frame }) => children(child(frame, "sheetViews"), "sheetView").some((view) => {
    const pane = child(view, "pane");
    return pane !== undefined && !["frozen", "frozenSplit"].includes(pane.attributes["state"] ?? "");
  })],
  ["工作表保护密码", ({ frame }) => hasPassword(child(frame, "sheetProtection"))],
  ["允许编辑区域", ({ frame }) => child(frame, "protectedRanges") !== undefined],
  ["背景图片", ({ frame }) => child(frame, "picture") !== undefined],
];
