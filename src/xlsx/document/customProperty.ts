/** Custom properties of the workbook are kept among its other properties, under this beginning. */
export const CUSTOM_PROPERTY = "custom.";
