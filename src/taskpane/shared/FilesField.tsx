import { Button, Field } from "@fluentui/react-components";
import { useId, useRef, type ReactElement } from "react";
import { useTexts } from "./useTexts";

interface FilesFieldProps {
  readonly label: string;
  /** File extensions, such as ".json,.csv". */
  readonly accept: string;
  readonly isSingle?: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Lets the user choose files, which are read in the browser and not uploaded. */
export function FilesField(props: FilesFieldProps): ReactElement {
  const { label, accept, isSingle = false, isDisabled, onChoose } = props;
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <Field label={{ children: label, htmlFor: id }}>
      <div>
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          multiple={!isSingle}
          disabled={isDisabled}
          aria-label={label}
          hidden
          onChange={({ target }) => {
            const files = Array.from(target.files ?? []);
            // Without this, choosing the same file again after fixing it would raise no event.
            target.value = "";
            if (files.length > 0) onChoose(files);
          }}
        />
        <Button
          size="small"
          disabled={isDisabled}
          aria-label={`${t("pane.chooseFile")}: ${label}`}
          onClick={() => input.current?.click()}
        >
          {t("pane.chooseFile")}
        </Button>
      </div>
    </Field>
  );
}
