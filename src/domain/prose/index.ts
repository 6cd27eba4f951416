export * from "./quoted-values";
export * from "./shared-words";
