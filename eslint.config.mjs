import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test-results/", "coverage/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      // Counts every ?? and ?. as a branch: room for functions that map optional fields.
      complexity: ["error", 20],
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "TSTypeReference[typeName.right.name='FC']", message: "Write a plain function with typed props: React.FC adds nothing." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Content from a workbook is data, never HTML." },
      ],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "Date", message: "The domain has no clock." }, { name: "console", message: "The domain has no output." }],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The domain has no randomness." }],
    },
  },
  { files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["test/**/*.{ts,tsx}", "src/cli/**", "bench/**"],
    rules: {
      "max-lines-per-function": "off",
      "no-console": "off",
      // Excel.run and the ports want a promise, also from a test that awaits nothing.
      "@typescript-eslint/require-await": "off",
    },
  },
);
