import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import type { FilePickerProps } from "./FilePicker.types";

/** A button that lets the user choose a file; choosing the same one again counts as well. */
export function FilePicker({ label, accept, onFile, disabled, testId }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
        data-testid={testId}
      />
    </>
  );
}
