import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Popover, TextInput } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { LinkIcon } from '@/ui/icons';
import { linkAddress } from './link-address';
import classes from './link-control.module.css';

/** Asks where the chosen words are to lead. */
export function LinkControl({ editor }: { editor: Editor | null }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const active = useEditorState({ editor, selector: ({ editor: now }) => now?.isActive('link') ?? false });
  const open = () => {
    setTyped((editor?.getAttributes('link').href as string | undefined) ?? '');
    setRefused(false);
    setOpened(true);
  };
  const apply = () => {
    const href = linkAddress(typed);
    if (!href) return setRefused(true);
    setOpened(false);
    const chain = editor?.chain().focus().extendMarkRange('link');
    // without chosen words, the address stands for itself
    if (editor?.state.selection.empty && !active) chain?.insertContent(linked(typed.trim(), href)).run();
    else chain?.setLink({ href }).run();
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus shadow="md" position="bottom-start">
      <Popover.Target>
        <RichTextEditor.Control aria-label={t`Link`} title={t`Link`} active={active ?? false} onClick={open}>
          <LinkIcon className={classes.icon} />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Link`} className={classes.dropdown}>
        <TextInput
          label={t`Web address or e-mail`}
          placeholder="https://"
          value={typed}
          error={refused && <Trans>Write the whole address, such as https://school.example.kz</Trans>}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            apply();
          }}
        />
        <Button size="xs" onClick={apply}>
          <Trans>Set the link</Trans>
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function linked(text: string, href: string) {
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] };
}
