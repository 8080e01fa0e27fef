import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { ScaleRules } from "../shared/ScaleRules";
import { Shortcuts } from "../shared/Shortcuts";

/** The state of the help dialog after it was first opened. */
export interface OpenHelp {
  readonly isOpen: boolean;
  /** The element that had the focus; Fluent cannot restore it, because a key opened the dialog. */
  readonly from: Element | null;
}

interface HelpDialogProps extends OpenHelp {
  readonly onClose: () => void;
}

/**
 * The dialog that "?" opens. It stays mounted when closed, so that Fluent reveals the rest to
 * screen readers again.
 */
export function HelpDialog({ isOpen, from, onClose }: HelpDialogProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  useEffect(() => {
    if (!isOpen && from instanceof HTMLElement) from.focus();
  }, [isOpen, from]);
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.help")}</DialogTitle>
          {/* Focusable, because the text can be long enough to need scrolling by keyboard. */}
          <DialogContent
            className={view.view}
            role="region"
            aria-label={t("pane.help")}
            tabIndex={0}
          >
            <section className={view.section}>
              <h3 className={view.heading}>{t("scale.rules")}</h3>
              <ScaleRules />
            </section>
            <section className={view.section}>
              <h3 className={view.heading}>{t("pane.shortcuts")}</h3>
              <Shortcuts />
            </section>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t("pane.close")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
