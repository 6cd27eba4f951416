import { CHART_SETS } from "./chart-sets";
import { TABLE_SETS } from "./table-sets";

/**
 * The requirement set in which each member of Excel's classes came, after Microsoft's reference
 * (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets): set, then members.
 * A bare number is a version of `ExcelApi`. Members that the stand-in lacks are listed too: above the chosen level
 * their absence is what Excel would say.
 */
const SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    "1.1": "calculate calculationMode",
    "1.6": "suspendApiCalculationUntilNextSync",
    "1.9": "calculationEngineVersion calculationState iterativeCalculation suspendScreenUpdatingUntilNextSync",
    "1.11": "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
    "ExcelApiDesktop 1.1": "activeWindow checkSpelling enterEditingMode union windows",
  },
  Workbook: {
    "1.1": "application bindings getSelectedRange names tables worksheets",
    "1.2": "functions onSelectionChanged",
    "1.3": "pivotTables",
    "1.4": "settings",
    "1.5": "customXmlParts",
    "1.7": "dataConnections getActiveCell name properties protection styles",
    "1.8": "readOnly",
    "1.9": "autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed",
    "1.10": "comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles",
    "1.11": "close save",
    "1.13": "insertWorksheetsFromBase64 onActivated",
    "1.14": "queries",
    "1.16": "getLinkedEntityCellValue",
    "1.18": "notes",
    "1.19": "getActiveShape getActiveShapeOrNullObject linkedEntityDataDomains",
    "ExcelApiDesktop 1.1": "focus",
    "ExcelApiOnline 1.1": "linkedWorkbooks",
  },
  WorkbookProtection: {
    "1.7": "protect protected unprotect",
  },
  Worksheet: {
    "1.1": "activate charts delete getCell getRange getUsedRange id name position tables visibility",
    "1.2": "protection",
    "1.3": "pivotTables",
    "1.4": "getUsedRangeOrNullObject names",
    "1.5": "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    "1.6": "calculate",
    "1.7": "copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor",
    "1.8": "onCalculated showGridlines showHeadings",
    "1.9": "autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks",
    "1.10": "comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers",
    "1.11": "onRowHiddenChanged",
    "1.12": "customProperties",
    "1.13": "onFormulaChanged",
    "1.14": "onProtectionChanged tabId",
    "1.17": "onNameChanged onVisibilityChanged",
    "1.18": "notes",
    "1.19": "showDataTypeIcons",
    "ExcelApiDesktop 1.1": "checkSpelling clearArrows evaluate",
    "ExcelApiOnline 1.1": "namedSheetViews",
  },
  AutoFilter: {
    "1.9": "apply clearCriteria criteria enabled getRange getRangeOrNullObject isDataFiltered reapply remove",
    "1.14": "clearColumnCriteria",
  },
  WorksheetCollection: {
    "1.1": "add getActiveWorksheet getItem items",
    "1.4": "getCount getItemOrNullObject",
    "1.5": "getFirst getLast",
    "1.7": "onActivated onAdded onDeactivated onDeleted",
    "1.8": "onCalculated",
    "1.9": "onChanged onFormatChanged onSelectionChanged",
    "1.10": "onColumnSorted onRowSorted onSingleClicked",
    "1.11": "onRowHiddenChanged",
    "1.13": "onFormulaChanged",
    "1.14": "onProtectionChanged",
    "1.17": "onMoved onNameChanged onVisibilityChanged",
  },
  WorksheetCustomProperty: {
    "1.12": "delete key value",
  },
  WorksheetCustomPropertyCollection: {
    "1.12": "add getCount getItem getItemOrNullObject items",
  },
  WorksheetFreezePanes: {
    "1.7": "freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze",
  },
  WorksheetProtection: {
    "1.2": "options protect protected",
    "1.7": "unprotect",
    "ExcelApiOnline 1.1": "allowEditRanges canPauseProtection checkPassword isPasswordProtected isPaused pauseProtection resumeProtection savedOptions setPassword updateOptions",
  },
  PageLayout: {
    "1.9": "blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom",
    "ExcelApiDesktop 1.1": "alignMarginsHeaderFooter printQuality",
  },
  PageBreak: {
    "1.9": "columnIndex delete getCellAfterBreak rowIndex",
  },
  PageBreakCollection: {
    "1.9": "add getCount getItem items removePageBreaks",
  },
  HeaderFooterGroup: {
    "1.9": "defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale",
  },
  HeaderFooter: {
    "1.9": "centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader",
    "ExcelApiDesktop 1.1": "centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture",
  },
  Range: {
    "1.1": "address addressLocal cellCount clear columnCount columnIndex delete format formulas formulasLocal getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow getUsedRange insert numberFormat rowCount rowIndex select text valueTypes values worksheet",
    "1.2": "columnHidden formulasR1C1 getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden sort unmerge",
    "1.3": "getVisibleView",
    "1.4": "getIntersectionOrNullObject getUsedRangeOrNullObject",
    "1.6": "calculate conditionalFormats",
    "1.7": "getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style",
    "1.8": "dataValidation",
    "1.9": "autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties",
    "1.10": "group height hideGroupDetails left showGroupDetails top ungroup width",
    "1.11": "moveTo",
    "1.12": "getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray",
    "1.13": "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    "1.14": "getPrecedents",
    "1.15": "getDependents",
    "1.16": "valuesAsJson valuesAsJsonLocal",
    "1.18": "clearOrResetContents control",
    "1.19": "getDisplayedCellProperties",
    "ExcelApiDesktop 1.1": "checkSpelling formulaArray showDependents showPrecedents",
  },
  RangeCollection: {
    "1.9": "getCount getItemAt items",
  },
  RangeAreas: {
    "1.9": "address addressLocal areaCount areas calculate cellCount clear conditionalFormats convertDataTypeToText convertToLinkedDataType copyFrom dataValidation format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject isEntireColumn isEntireRow setDirty style worksheet",
    "1.18": "clearOrResetContents select",
  },
  RangeAreasCollection: {
    "1.12": "getCount getItemAt items",
  },
  RangeFormat: {
    "1.1": "borders fill font horizontalAlignment verticalAlignment wrapText",
    "1.2": "autofitColumns autofitRows columnWidth protection rowHeight",
    "1.7": "textOrientation useStandardHeight useStandardWidth",
    "1.9": "autoIndent indentLevel readingOrder shrinkToFit",
    "1.11": "adjustIndent",
  },
  RangeFill: {
    "1.1": "clear color",
    "1.9": "pattern patternColor patternTintAndShade tintAndShade",
  },
  RangeFont: {
    "1.1": "bold color italic name size underline",
    "1.9": "strikethrough subscript superscript tintAndShade",
  },
  RangeBorder: {
    "1.1": "color sideIndex style weight",
    "1.9": "tintAndShade",
  },
  RangeBorderCollection: {
    "1.1": "count getItem getItemAt items",
    "1.9": "tintAndShade",
  },
  FormatProtection: {
    "1.2": "formulaHidden locked",
  },
  DataValidation: {
    "1.8": "clear errorAlert ignoreBlanks prompt rule type valid",
    "1.9": "getInvalidCells getInvalidCellsOrNullObject",
  },
  ConditionalFormat: {
    "1.6": "cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject delete getRange getRangeOrNullObject iconSet iconSetOrNullObject id preset presetOrNullObject priority stopIfTrue textComparison textComparisonOrNullObject topBottom topBottomOrNullObject type",
    "1.9": "getRanges",
    "1.17": "changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges",
  },
  ConditionalFormatCollection: {
    "1.6": "add clearAll getCount getItem getItemAt items",
    "1.14": "getItemOrNullObject",
  },
  ConditionalFormatRule: {
    "1.6": "formula formulaLocal formulaR1C1",
  },
  CustomConditionalFormat: {
    "1.6": "format rule",
  },
  CellValueConditionalFormat: {
    "1.6": "format rule",
  },
  DataBarConditionalFormat: {
    "1.6": "axisColor axisFormat barDirection lowerBoundRule negativeFormat positiveFormat showDataBarOnly upperBoundRule",
  },
  ConditionalDataBarPositiveFormat: {
    "1.6": "borderColor fillColor gradientFill",
  },
  ConditionalDataBarNegativeFormat: {
    "1.6": "borderColor fillColor matchPositiveBorderColor matchPositiveFillColor",
  },
  ColorScaleConditionalFormat: {
    "1.6": "criteria threeColorScale",
  },
  ConditionalRangeFormat: {
    "1.6": "borders fill font numberFormat",
    "1.17": "clearFormat",
  },
  ConditionalRangeFont: {
    "1.6": "bold clear color italic strikethrough underline",
  },
  ConditionalRangeFill: {
    "1.6": "clear color",
  },
  ConditionalRangeBorder: {
    "1.6": "color sideIndex style",
  },
  ConditionalRangeBorderCollection: {
    "1.6": "bottom count getItem getItemAt items left right top",
  },
  ...CHART_SETS,
  ...TABLE_SETS,
  NamedItem: {
    "1.1": "getRange name type value visible",
    "1.4": "comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject",
    "1.7": "arrayValues formula",
    "1.16": "valueAsJson valueAsJsonLocal",
  },
  NamedItemCollection: {
    "1.1": "getItem items",
    "1.4": "add addFormulaLocal getCount getItemOrNullObject",
  },
  Setting: {
    "1.4": "delete key value",
  },
  SettingCollection: {
    "1.4": "add getCount getItem getItemOrNullObject items onSettingsChanged",
  },
  DocumentProperties: {
    "1.7": "author category comments company creationDate custom keywords lastAuthor manager revisionNumber subject title",
  },
  CustomProperty: {
    "1.7": "delete key type value",
  },
  CustomPropertyCollection: {
    "1.7": "add deleteAll getCount getItem getItemOrNullObject items",
  },
  CustomXmlPart: {
    "1.5": "delete getXml id namespaceUri setXml",
  },
  CustomXmlPartCollection: {
    "1.5": "add getByNamespace getCount getItem getItemOrNullObject items",
  },
  CustomXmlPartScopedCollection: {
    "1.5": "getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject items",
  },
  Runtime: {
    "1.8": "enableEvents",
  },
};

const SET_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SETS).flatMap(([name, sets]) =>
    Object.entries(sets).flatMap(([set, members]) => members.split(" ").map((member) => [`${name}.${member}`, set] as const)),
  ),
);

/** The requirement set of a member as `1.9` or `ExcelApiOnline 1.1`; undefined for one that Microsoft does not list. */
export function requirementOf(className: string, member: string): string | undefined {
  return SET_OF.get(`${className}.${member}`);
}

/** Whether an Excel of this `ExcelApi` level has what came in `requirement`. Online-only sets belong to no level. */
export function levelHas(level: string, requirement: string): boolean {
  if (!/^\d+\.\d+$/.test(requirement)) return false;
  const [major = 0, minor = 0] = level.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = requirement.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
