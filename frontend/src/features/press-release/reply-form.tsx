import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Reply } from '@/api/client';
import { sendReply } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { beginning } from '@/lib/localized';
import { isProblem, Problem } from '@/lib/problem';
import { violationWords } from '@/lib/problem-words';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { forgetReplyDraft, keepReplyDraft, readReplyDraft } from './reply-draft';
import classes from './reply-form.module.css';
import { ReplyProof } from './reply-proof';
import { useProof } from './use-proof';

interface ReplyFormProps {
  path: { seminarId: string; releaseId: string };
  /** The reply that is answered; none where it is the release. */
  parent?: Reply;
  /** Whether the form has been asked for just now. */
  focus: boolean;
  onWrite: () => void;
  onSent: () => void;
  onClose: () => void;
}

const nothingYet = { author: '', email: '', text: '' };

const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));

export function ReplyForm({ path, parent, focus, onWrite, onSent, onClose }: ReplyFormProps) {
  const { t } = useLingui();
  const once = useIdempotency();
  const proof = useProof(path);
  const { releaseId } = path;
  const parentId = parent?.id;
  const [{ author, email, text }] = useState(() => readReplyDraft(releaseId) ?? nothingYet);

  const send = async (values: { author: string; email: string; text: string }) => {
    const body = { ...values, parentId, proof: await proof.take() };
    return once(body, (headers) => sendReply({ path, body, headers }));
  };
  const controller = useSaveForm({
    initial: { values: { author, email, text } },
    validate: { author: required, email: required, text: required },
    save: async (values) => {
      try {
        return await send(values);
      } catch (error) {
        if (isProblem(error, 'illegal-state')) throw new Problem('replies-closed', error.status, '');
        if (!isProblem(error, 'proof-rejected')) throw error;
        // It may have waited too long, or served for an answer that was lost on the way.
        proof.discard();
        return send(values);
      }
    },
    onSaved: () => {
      forgetReplyDraft(releaseId);
      onSent();
    },
  });
  const { form } = controller;
  const { values } = form;
  useEffect(() => keepReplyDraft(releaseId, { ...values, parentId }), [releaseId, values, parentId]);
  useEffect(() => {
    if (focus) document.getElementById(fieldId('author'))?.focus();
  }, [focus]);

  const title = parent ? t`Answer to ${parent.author}` : t`Your reply`;
  const labels = {
    author: t`Your name`,
    email: t`E-mail`,
    text: t`Text`,
    parentId: t`The reply that you answer`,
    proof: t`Check against automatic sending`,
  };
  const props = (name: 'author' | 'email' | 'text') => ({
    ...form.getInputProps(name),
    id: fieldId(name),
    name,
    label: labels[name],
    size: 'md',
    required: true,
  });
  return (
    <form onSubmit={controller.submit} onInput={onWrite} noValidate className={classes.form} aria-label={title}>
      <p className={classes.title}>{title}</p>
      {parent && <blockquote className={classes.quote}>{beginning(parent.text, 140)}</blockquote>}
      <FormProblem controller={controller} fields={labels} />
      <div className={classes.pair}>
        <TextInput {...props('author')} autoComplete="name" maxLength={100} />
        <TextInput
          {...props('email')}
          type="email"
          autoComplete="email"
          maxLength={200}
          description={t`Never published: only the moderators of this seminar see it.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <Textarea {...props('text')} rows={6} resize="vertical" maxLength={4000} />
      <ReplyProof state={proof.state} />
      <div className={classes.actions}>
        <Button type="submit" size="md" loading={controller.saving}>
          <Trans>Send</Trans>
        </Button>
        <Button variant="default" size="md" onClick={onClose} disabled={controller.saving}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </form>
  );
}
