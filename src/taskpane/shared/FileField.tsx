import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactElement } from "react";
import { useTexts } from "./useTexts";

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** File extensions, such as ".json,.csv". */
  readonly accept: string;
  readonly file: ChosenFile | null;
  readonly onChoose: (file: ChosenFile | null) => void;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
});

/** Lets the user choose a file, which is read in the browser and not uploaded. */
export function FileField(props: FileFieldProps): ReactElement {
  const { label, hint, accept, file, onChoose } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen) onChoose({ name: chosen.name, text: await chosen.text() });
  };
  return (
    <Field label={{ children: label, htmlFor: id }} {...(hint === undefined ? {} : { hint })}>
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          aria-label={label}
          hidden
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <Button
          size="small"
          aria-label={`${t("pane.chooseFile")}: ${label}`}
          onClick={() => input.current?.click()}
        >
          {t("pane.chooseFile")}
        </Button>
        {file && (
          <>
            <span className={styles.name}>{file.name}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${t("pane.removeFile")}: ${label}`}
              onClick={() => {
                if (input.current) input.current.value = "";
                onChoose(null);
              }}
            >
              {t("pane.removeFile")}
            </Button>
          </>
        )}
      </div>
    </Field>
  );
}
