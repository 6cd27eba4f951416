/**
 * A workbook as the stand-in Excel keeps and exchanges it: what `engine/` loads and hands out, and what `xlsx/` reads
 * from and writes to a file. Plain JSON, so that it crosses a frame, a worker or a test boundary unchanged.
 *
 * Rows and columns are 0-based everywhere; addresses in strings are A1.
 */
export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  /** Shared by all cells; a cell refers to one by its index. */
  readonly styles: readonly StyleDocument[];
  readonly names: readonly NameDocument[];
  readonly customXmlParts: readonly string[];
  /** `Office.context.document.settings` and `workbook.settings` of this add-in. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly protection?: { readonly password?: string };
  /** What the file held and this model cannot keep (charts, pictures, notes …), for the message on opening. */
  readonly lost: readonly string[];
}

export interface SheetDocument {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Sparse: `cells[row][column]`. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, CellDocument>>>>;
  readonly merges: readonly AreaDocument[];
  readonly columns: Readonly<Record<number, LineDocument>>;
  readonly rows: Readonly<Record<number, LineDocument>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: PageDocument;
  readonly protection?: { readonly password?: string; readonly options: Readonly<Record<string, boolean | string>> };
  readonly validations: readonly ValidationDocument[];
  readonly conditionalFormats: readonly ConditionalFormatDocument[];
  readonly hyperlinks: readonly { readonly area: AreaDocument; readonly address?: string; readonly location?: string; readonly tip?: string }[];
  /** Absent when there are none. */
  readonly charts?: readonly ChartDocument[];
  /** `worksheet.customProperties`; saved in the file as sheet custom properties are not, so kept in a custom XML part. */
  readonly customProperties: Readonly<Record<string, string>>;
}

export interface AreaDocument {
  readonly top: number;
  readonly left: number;
  /** Inclusive. */
  readonly bottom: number;
  /** Inclusive. */
  readonly right: number;
}

export interface CellDocument {
  /** The value, or the cached result of `formula`. Error values are `{ error: "#DIV/0!" }`. */
  readonly value?: string | number | boolean | { readonly error: string };
  /** With the leading `=`. */
  readonly formula?: string;
  /** Index into `WorkbookDocument.styles`. */
  readonly style?: number;
}

/** Width or height in points (a column of width 64 px is 48 pt); `hidden` lines keep their size. */
export interface LineDocument {
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface StyleDocument {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly color?: string;
  };
  /** `#RRGGBB` of a solid fill. */
  readonly fill?: string;
  readonly borders?: Partial<Readonly<Record<"top" | "bottom" | "left" | "right", BorderDocument>>>;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface BorderDocument {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface NameDocument {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  /** Name of the sheet it is scoped to; workbook scope when absent. */
  readonly sheet?: string;
  readonly visible: boolean;
  readonly comment?: string;
}

/** Names and units as `Excel.PageLayout` has them; margins in points. */
export interface PageDocument {
  readonly orientation?: "Portrait" | "Landscape";
  /** `Excel.PaperType`, e.g. `A4`. */
  readonly paperSize?: string;
  readonly zoom?: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly margins?: Partial<Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>>;
  readonly printArea?: AreaDocument;
  readonly printTitleRows?: { readonly top: number; readonly bottom: number };
  readonly printTitleColumns?: { readonly left: number; readonly right: number };
  readonly printGridlines?: boolean;
  readonly blackAndWhite?: boolean;
  /** Rows that begin a new page by a break set by hand, ascending. */
  readonly rowBreaks?: readonly number[];
  readonly headersFooters?: Partial<Readonly<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>>;
}

/** `rule` as `Excel.DataValidationRule`, alerts and prompt as the API names them. */
export interface ValidationDocument {
  readonly areas: readonly AreaDocument[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
}

/** A clustered bar chart (`BarClustered`) of one series over cells of its own sheet. */
export interface ChartDocument {
  readonly name: string;
  readonly title: string;
  /** The cells it lies over. */
  readonly area: AreaDocument;
  /** One column; absent once its cells are deleted. */
  readonly values?: AreaDocument;
  readonly categories?: AreaDocument;
  readonly series: string;
  /** Room between two bars in percent of one. */
  readonly gapWidth: number;
  readonly hasLegend: boolean;
  readonly valueAxis: { readonly minimum?: number; readonly maximum?: number; readonly format?: string };
  /** Whether the first category is on top. */
  readonly isReversed: boolean;
}

/** `type` as `Excel.ConditionalFormatType`; `rule` and `format` as the API names their parts. */
export interface ConditionalFormatDocument {
  readonly areas: readonly AreaDocument[];
  readonly type: "Custom" | "CellValue" | "DataBar" | "ColorScale";
  readonly rule: Readonly<Record<string, unknown>>;
  readonly format?: StyleDocument;
  readonly stopIfTrue?: boolean;
  readonly priority: number;
}
