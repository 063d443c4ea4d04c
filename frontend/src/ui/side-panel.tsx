import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { LeaveGuarded, useLeaveQuestion } from './leave-guard';
import classes from './side-panel.module.css';

interface SidePanelProps {
  opened: boolean;
  title: ReactNode;
  /** For whoever gives the title the focus. */
  titleRef?: Ref<HTMLHeadingElement>;
  onClose: () => void;
  /** The search parameters that open it: where one of them changes, as by the browser's Back, it is closed too. */
  openBy?: readonly string[];
  children: ReactNode;
}

/** One thing out of a list, opened beside the list; on a phone it takes the whole screen. What was typed is not closed away unasked. */
export function SidePanel({ opened, title, titleRef, onClose, openBy, children }: SidePanelProps) {
  const { t } = useLingui();
  const { guard, question } = useLeaveQuestion(openBy);
  return (
    <LeaveGuarded guard={guard}>
      <Drawer.Root
        opened={opened}
        // the stroke of Esc that closes a question asked above the panel is heard by both
        onClose={() => isAlone() && guard.leave(onClose)}
        position="right"
        size="min(100vw, 34rem)"
      >
        <Drawer.Overlay />
        <Drawer.Content data-side-panel="">
          {/* Mantine's own head would be a second banner of the page. */}
          <div className={classes.head}>
            <Drawer.Title ref={titleRef} tabIndex={-1} className={classes.title}>
              {title}
            </Drawer.Title>
            <Drawer.CloseButton aria-label={t`Close`} />
          </div>
          <div className={classes.body}>{children}</div>
        </Drawer.Content>
      </Drawer.Root>
      {question}
    </LeaveGuarded>
  );
}

function isAlone() {
  return document.querySelectorAll('[aria-modal="true"]').length <= 1;
}
