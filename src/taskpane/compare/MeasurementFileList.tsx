import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GivenFile } from "../../app/opening/givenFile";
import type { FilePreview } from "../../app/measurements/importFiles";
import { useTexts, type Texts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { ProblemList } from "../shared/ProblemList";
import { useCompareStyles } from "./compareStyles";

interface MeasurementFileListProps {
  readonly files: readonly GivenFile[];
  /** Names of excluded files. */
  readonly left: ReadonlySet<string>;
  readonly previews: readonly FilePreview[];
  readonly isDisabled: boolean;
  readonly onLeave: (name: string, isLeft: boolean) => void;
}

/** A hostile file can have thousands of errors; users fix the first ones and try again. */
const mostShown = 50;

/** Each file with what it would add, and its errors and warnings by row and column. */
export function MeasurementFileList(props: MeasurementFileListProps): ReactElement {
  const { files, left, previews, isDisabled, onLeave } = props;
  const styles = useCompareStyles();
  const view = useViewStyles();
  const texts = useTexts();
  const { t } = texts;
  return (
    <ul className={styles.list}>
      {files.map(({ name }) => {
        const preview = previews.find((one) => one.name === name);
        const { problems } = preview?.outcome ?? { problems: [] };
        const more = problems.length - mostShown;
        return (
          <li key={name}>
            <Checkbox
              className={styles.name}
              label={preview ? `${name}: ${summary(preview, texts)}` : name}
              checked={!left.has(name)}
              disabled={isDisabled}
              onChange={(_, { checked }) => onLeave(name, checked !== true)}
            />
            {problems.length > 0 && (
              <details>
                <summary>{t("pane.measurements.toSee", { count: problems.length })}</summary>
                <ProblemList problems={problems.slice(0, mostShown)} />
                {more > 0 && (
                  <p className={view.quiet}>{t("pane.measurements.more", { count: more })}</p>
                )}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function summary({ outcome }: FilePreview, { t }: Texts): string {
  if (!outcome.ok) return t("pane.measurements.refused");
  const { fresh, duplicates, faulty } = outcome.value;
  const counts = { new: fresh.length, known: duplicates.length, faulty };
  return (["new", "known", "faulty"] as const)
    .filter((kind) => kind === "new" || counts[kind] > 0)
    .map((kind) => t(`pane.measurements.${kind}`, { count: counts[kind] }))
    .join(", ");
}
