import '@mantine/core/styles/Typography.layer.css';
import '@mantine/tiptap/styles.layer.css';
import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Language } from '@/lib/languages';
import { useLatest } from '@/ui/use-latest';
import { LinkControl } from './link-control';
import classes from './rich-text-field.module.css';
import { textExtensions } from './text-extensions';
import { tidy } from './tidy';

export interface RichTextFieldProps {
  id: string;
  label: string;
  language: Language;
  /** What somebody wrote; blank where nobody did. */
  value: string;
  /** What stands where nobody wrote, and what one begins with. */
  generated?: string;
  onChange: (value: string) => void;
  error?: React.ReactNode;
  /** Further controls of the toolbar. */
  controls?: (editor: Editor | null) => React.ReactNode;
}

/** Text with the few forms that the service lets pass. Another section or language is another field: give it a key. */
export function RichTextField(props: RichTextFieldProps) {
  const { id, label, language, value, generated = '', onChange, error, controls } = props;
  const { t } = useLingui();
  const told = useRef(value);
  const tell = useLatest((html: string) => {
    told.current = html === tidy(generated) ? '' : html;
    onChange(told.current);
  });
  const extensions = useMemo(() => textExtensions(), []);
  const editor = useEditor(
    {
      extensions,
      content: value || generated,
      // It arrives late on a slow line: whoever writes in another field by then goes on there.
      onCreate: ({ editor: made }) => {
        if (!document.activeElement?.matches('input, textarea')) made.commands.focus('end');
      },
      editorProps: {
        attributes: {
          id,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'aria-describedby': `${id}-keys${error ? ` ${id}-error` : ''}`,
          lang: language,
        },
      },
      onUpdate: ({ editor: changed }) => tell.current(tidy(changed.getHTML())),
    },
    [],
  );
  // The text changes without the keyboard, too: it is taken back, or another one is loaded.
  useEffect(() => {
    if (!editor || value === told.current) return;
    told.current = value;
    const wanted = value || generated;
    if (tidy(wanted) !== tidy(editor.getHTML())) editor.commands.setContent(wanted, { emitUpdate: false });
  }, [editor, value, generated]);
  const labels = {
    boldControlLabel: t`Bold (Ctrl+B)`,
    italicControlLabel: t`Italic (Ctrl+I)`,
    h3ControlLabel: t`Heading (Ctrl+Alt+3)`,
    bulletListControlLabel: t`List (Ctrl+Shift+8)`,
    orderedListControlLabel: t`Numbered list (Ctrl+Shift+7)`,
    blockquoteControlLabel: t`Quotation (Ctrl+Shift+B)`,
    unlinkControlLabel: t`Remove the link`,
    clearFormattingControlLabel: t`Without bold, italic and links`,
    undoControlLabel: t`Undo (Ctrl+Z)`,
    redoControlLabel: t`Redo (Ctrl+Shift+Z)`,
  };
  return (
    <div>
      <RichTextEditor editor={editor} labels={labels} className={classes.editor} data-error={error ? true : undefined}>
        <RichTextEditor.Toolbar role="group" aria-label={t`Form of the text`} className={classes.toolbar}>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.ClearFormatting />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H3 />
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <LinkControl editor={editor} />
            <RichTextEditor.Unlink />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
          {controls?.(editor)}
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content />
      </RichTextEditor>
      <p id={`${id}-keys`} className="visually-hidden">
        {t`Ctrl+B bold, Ctrl+I italic, Ctrl+S saves. The buttons stand before the text.`}
      </p>
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
