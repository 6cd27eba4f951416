import { foldText } from "../../text";

const UNIT_NAME = /(?:局|委|委员会|办|办公室|厅|中心|所|站|队|院|校|学|馆|部|会|处|社|园|公司|政府|机关|法院|检察院|电视台|报社|银行)(?:\((?:本级|机关|本部|汇总)\)|本级|机关|本部)?$/u;

/** Whether a text reads as the name of a department or of one of its units. */
export function isUnitName(text: string): boolean {
  return UNIT_NAME.test(foldText(text));
}
