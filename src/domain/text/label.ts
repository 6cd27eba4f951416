import { foldText } from "./fold";
import { remembered } from "./remembered";

const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}(?:[、,]|\.(?!\d)|\)))/u;
const OF_WHICH = /^其中[::,]?|^#/u;

/**
 * A row's label as it is compared: folded, without its ordinal (`一、`, `（二）`, `3.`) and without `其中：`, because
 * tables that list only the rows in use number them anew.
 */
export const foldLabel = remembered((text: string): string => {
  let label = foldText(text);
  for (;;) {
    const rest = label.replace(OF_WHICH, "").replace(ORDINAL, "");
    if (rest === label || rest === "") return label;
    label = rest;
  }
});
