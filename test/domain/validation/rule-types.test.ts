import { defineAmountRule } from "../../../src/domain/validation";

const meta = { id: "typed", category: "form", severity: "error", fixable: "no", messages: { wrong: ["label", "figure"] } } as const;
const at = { row: 0, column: 0 };

/** Held by the compiler: an expectation below that no longer is an error is itself one. */
describe("the types of rules", () => {
  it("let through what fits the messages, with the id as it is written", () => {
    const rule = defineAmountRule({
      meta,
      *check() {
        yield { messageId: "wrong", at, data: { label: "合计", figure: "1" } };
      },
    });
    const id: "typed" = rule.meta.id;
    expect(id).toBe("typed");
  });

  it("refuse an unknown message, a missing placeholder, a value that is no text, a reason without its facts", () => {
    const rules = [
      defineAmountRule({
        meta,
        // @ts-expect-error no such message
        *check() {
          yield { messageId: "other", at, data: { label: "合计", figure: "1" } };
        },
      }),
      defineAmountRule({
        meta,
        // @ts-expect-error figure is missing
        *check() {
          yield { messageId: "wrong", at, data: { label: "合计" } };
        },
      }),
      defineAmountRule({
        meta,
        // @ts-expect-error a figure is a text
        *check() {
          yield { messageId: "wrong", at, data: { label: "合计", figure: 1 } };
        },
      }),
      defineAmountRule({
        meta,
        *check({ notChecked }) {
          // @ts-expect-error the reason needs its cells
          notChecked("not-calculated", {});
          yield { messageId: "wrong", at, data: { label: "合计", figure: "1" } };
        },
      }),
    ];
    expect(rules).toHaveLength(4);
  });
});
