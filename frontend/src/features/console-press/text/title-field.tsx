import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RichTextFieldProps } from '@/ui/rich-text/rich-text-field';
import { paragraphOf, plainOf } from '@/ui/rich-text/tidy';

/** Whoever begins to write has the cursor there. */
const focus = (field: HTMLElement | null) => field?.focus();

/** The title, which is one paragraph without marks: written as it is typed, and tidied when the person has done. */
export function TitleField({ id, label, language, value, generated, onChange, error }: RichTextFieldProps) {
  const [typed, setTyped] = useState<{ text: string; html: string }>();
  const original = plainOf(generated);
  const write = (text: string) => {
    const html = text.trim() === original ? '' : paragraphOf(text);
    onChange(html);
    return html;
  };
  // something else stands there when it was taken back, or loaded anew
  const shown = typed && typed.html === (value ?? '') ? typed.text : plainOf(value || generated);
  return (
    <Textarea
      id={id}
      aria-label={label}
      lang={language}
      ref={focus}
      autosize
      minRows={2}
      maxLength={300}
      value={shown}
      error={error}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value.replace(/\n/g, ' ');
        setTyped({ text, html: write(text) });
      }}
      onBlur={() => {
        if (typed) write(typed.text.trim());
        setTyped(undefined);
      }}
    />
  );
}
