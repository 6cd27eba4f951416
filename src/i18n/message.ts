/** How a language writes several values in one place. */
export interface Listing {
  readonly separator: string;
}

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/**
 * The template with its placeholders filled: `{cells}` by `data.cells`, a value of several lines as a list.
 * @throws when the data lack a placeholder: the types of the sentences do not let that happen.
 */
export function format(template: string, data: Readonly<Record<string, string>>, { separator }: Listing): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No value for {${name}} in: ${template}`);
    return value.split("\n").join(separator);
  });
}

/** Names of the placeholders in a template, each once. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name))];
}
