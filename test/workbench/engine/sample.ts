import type { WorkbookDocument } from "../../../src/xlsx/document/model";

/** A workbook with something of everything that a document can hold. */
export const SAMPLE: WorkbookDocument = {
  sheets: [
    {
      name: "预算 2025",
      visibility: "Visible",
      tabColor: "#FF8800",
      showGridlines: false,
      cells: {
        0: { 0: { value: "部门预算", style: 0 } },
        1: { 0: { value: "007", style: 1 }, 1: { value: 12.5, style: 2 }, 2: { value: true }, 3: { value: { error: "#N/A" } }, 4: { style: 3 } },
        2: { 1: { value: 25, formula: "=B2*2" }, 2: { value: { error: "#REF!" }, formula: "=没有!A1" }, 3: { value: "合计", formula: '="合"&"计"' } },
        1500: { 40: { value: "远" } },
      },
      merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
      columns: { 0: { size: 120 }, 2: { size: 60, hidden: true } },
      rows: { 0: { size: 30 }, 4: { hidden: true } },
      freeze: { rows: 2, columns: 1 },
      page: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, printArea: { top: 0, left: 0, bottom: 9, right: 4 } },
      protection: { password: "pw", options: { allowFormatCells: true } },
      validations: [{ areas: [{ top: 1, left: 1, bottom: 9, right: 1 }], rule: { decimal: { formula1: 0, operator: "GreaterThan" } }, ignoreBlanks: true }],
      conditionalFormats: [
        { areas: [{ top: 1, left: 1, bottom: 9, right: 1 }], type: "Custom", rule: { formula: "=$B2>100" }, format: { fill: "#FFFF00" }, priority: 0 },
        { areas: [{ top: 1, left: 2, bottom: 9, right: 2 }], type: "CellValue", rule: { formula1: "=0", operator: "LessThan" }, stopIfTrue: true, priority: 1 },
        { areas: [{ top: 1, left: 3, bottom: 9, right: 3 }], type: "DataBar", rule: { showDataBarOnly: false, positiveFormat: { fillColor: "#00B050" } }, priority: 2 },
        {
          areas: [{ top: 1, left: 4, bottom: 9, right: 4 }],
          type: "ColorScale",
          rule: { criteria: { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#FF0000" } } },
          priority: 3,
        },
      ],
      hyperlinks: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, location: "'决算'!A1", tip: "去决算" }],
      customProperties: { "yushen.spec": "three-public" },
    },
    {
      name: "决算",
      visibility: "VeryHidden",
      showGridlines: true,
      cells: {},
      merges: [],
      columns: {},
      rows: {},
      validations: [],
      conditionalFormats: [],
      hyperlinks: [],
      customProperties: {},
    },
  ],
  activeSheet: 0,
  styles: [
    { font: { name: "方正小标宋简体", size: 18, bold: true, color: "#C00000" }, horizontal: "CenterAcrossSelection", vertical: "Center" },
    { numberFormat: "@", indent: 2, locked: false },
    {
      numberFormat: "#,##0.00",
      fill: "#DDEEFF",
      borders: { top: { style: "Continuous", weight: "Thin", color: "#000000" }, bottom: { style: "Double", weight: "Thick", color: "#FF0000" } },
      horizontal: "Right",
      wrapText: true,
    },
    { font: { italic: true, underline: true, strikethrough: true }, vertical: "Distributed", formulaHidden: true },
  ],
  names: [
    { name: "总额", formula: "='预算 2025'!$B$3", visible: true, comment: "说明" },
    { name: "局部", formula: "='预算 2025'!$A$1", sheet: "预算 2025", visible: false },
  ],
  customXmlParts: ["<a/>"],
  settings: { profile: { place: "hebei" } },
  properties: { title: "部门预算" },
  protection: { password: "book" },
  lost: ["图表 1"],
};
