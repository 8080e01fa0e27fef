import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isLanguage, languages, type Language } from "../../model/language";
import { useTexts } from "./useTexts";

interface LanguageSelectProps {
  readonly value: Language;
  readonly isDisabled?: boolean;
  readonly onChoose: (language: Language) => void;
}

/** A drop-down list of the available languages; the surrounding field has the label. */
export function LanguageSelect(props: LanguageSelectProps): ReactElement {
  const { value, isDisabled = false, onChoose } = props;
  const { t } = useTexts();
  return (
    <Select
      value={value}
      disabled={isDisabled}
      onChange={(_, { value: chosen }) => isLanguage(chosen) && onChoose(chosen)}
    >
      {languages.map((code) => (
        <option key={code} value={code}>
          {t(`language.${code}`)}
        </option>
      ))}
    </Select>
  );
}
