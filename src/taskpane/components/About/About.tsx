import { useTexts } from "../../TextsContext";

/** What the product is and promises. */
export function About() {
  const { about } = useTexts();
  return (
    <>
      <p>{about.text}</p>
      <p>{about.privacy}</p>
      <p>{about.formulas}</p>
    </>
  );
}
