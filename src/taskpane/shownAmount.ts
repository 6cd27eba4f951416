/** An exact decimal text as people read amounts: `1349.5` as `1,349.50`, a dash for none. No digit is dropped. */
export function shownAmount(amount: string | null): string {
  if (amount === null) return "—";
  const [whole = "", fraction = ""] = amount.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction.padEnd(2, "0")}`;
}
