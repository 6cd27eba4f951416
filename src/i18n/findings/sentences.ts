import type { ReasonId } from "../../domain/validation";
import type { rules } from "../../domain/rules";

type RuleOf = (typeof rules)[number];

/** A rule's name and one sentence for each of its messages. */
export type RuleSentences = {
  readonly [R in RuleOf as R["meta"]["id"]]: {
    readonly title: string;
    readonly messages: { readonly [I in keyof R["meta"]["messages"]]: string };
  };
};

/** Everything that a language says about findings; a missing rule, message or reason is a compile error. */
export interface FindingSentences {
  readonly listSeparator: string;
  readonly rules: RuleSentences;
  readonly notChecked: { readonly [R in ReasonId]: string };
}
