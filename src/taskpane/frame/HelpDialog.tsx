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

/** The help, once it was asked for. */
export interface OpenHelp {
  readonly isOpen: boolean;
  /** Where the keyboard was: a key opened the dialog, not a button that Fluent would know. */
  readonly from: Element | null;
}

interface HelpDialogProps extends OpenHelp {
  readonly onClose: () => void;
}

/** What "?" opens. It stays when it is closed: Fluent then shows the rest to screen readers again. */
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
          {/* Long enough to be scrolled, by keyboard too. */}
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
