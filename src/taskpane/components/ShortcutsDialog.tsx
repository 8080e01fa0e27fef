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
import { useTexts } from "../hooks/useTexts";
import { Shortcuts } from "./Shortcuts";

/** The list of shortcuts, once it was asked for. */
export interface OpenKeys {
  readonly isOpen: boolean;
  /** Where the keyboard was: a key opened the dialog, not a button that Fluent would know. */
  readonly from: Element | null;
}

interface ShortcutsDialogProps extends OpenKeys {
  readonly onClose: () => void;
}

/** What "?" opens. It stays when it is closed: Fluent then shows the rest to screen readers again. */
export function ShortcutsDialog({ isOpen, from, onClose }: ShortcutsDialogProps): ReactElement {
  const { t } = useTexts();
  useEffect(() => {
    if (!isOpen && from instanceof HTMLElement) from.focus();
  }, [isOpen, from]);
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.shortcuts")}</DialogTitle>
          <DialogContent>
            <Shortcuts />
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
