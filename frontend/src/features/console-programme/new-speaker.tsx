import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createSpeaker } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { problemWords, violationWords } from '@/lib/problem-words';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { PlusIcon } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { OrganizationPicker } from '@/ui/pickers/organization-picker';
import { useFocusNext } from '@/ui/use-focus-next';
import { useSeminar } from '@/ui/use-seminar';
import classes from './new-speaker.module.css';
import { speakerValues, toWriteSpeaker } from './speaker-values';
import { nameRule } from './stage-values';
import { showsProgramme } from './use-programme-parts';

interface NewSpeakerProps {
  /** Told whether there is something written that is not added yet. */
  onWrite: (written: boolean) => void;
  onMade: (id: string) => void;
}

/** Makes a speaker in the middle of a session's form, and chooses them there. */
export function NewSpeaker({ onWrite, onMade }: NewSpeakerProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { id: seminarId } = useSeminar();
  const [opened, setOpened] = useState(false);
  const form = useForm({ mode: 'controlled', initialValues: speakerValues(), validate: { name: nameRule } });
  const written = opened && form.isDirty();
  useEffect(() => onWrite(written), [onWrite, written]);
  const { box, focusNext } = useFocusNext<HTMLDivElement>();
  const turn = (open: boolean) => {
    setOpened(open);
    focusNext(open ? 'input' : 'button');
  };
  const mutation = useMutation({
    mutationFn: () => {
      const body = toWriteSpeaker(form.getValues());
      return once(body, (headers) => createSpeaker({ path: { seminarId }, body, headers }));
    },
    onSuccess: async ({ data }) => {
      await queryClient.invalidateQueries(showsProgramme);
      onMade(data.id);
      form.reset();
      turn(false);
    },
    onError: (problem) =>
      form.setErrors(Object.fromEntries(problem.violations.map((each) => [each.field, violationWords(each)]))),
  });
  const add = () => {
    if (!form.validate().hasErrors) mutation.mutate();
  };
  if (!opened) {
    return (
      <div ref={box}>
        <Button variant="default" size="xs" leftSection={<PlusIcon />} onClick={() => turn(true)}>
          <Trans>New speaker</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div
      ref={box}
      role="presentation"
      onKeyDown={(event) => {
        // the form around this one is of the session
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.defaultPrevented) return;
        event.preventDefault();
        if (event.target.getAttribute('aria-haspopup') === null) add();
      }}
    >
      <div role="group" aria-label={t`New speaker`} className={classes.speaker}>
        {mutation.error && <Notice tone="danger">{problemWords(mutation.error)}</Notice>}
        <LocalizedInput name="name" label={t`Full name`} form={form} required maxLength={200} />
        <LocalizedInput name="role" label={t`Position`} form={form} maxLength={300} />
        <OrganizationPicker
          {...form.getInputProps('organizationId')}
          id="new-speaker-organization"
          label={t`Organization`}
        />
        <div className={classes.buttons}>
          <Button size="sm" loading={mutation.isPending} onClick={add}>
            <Trans>Add the speaker</Trans>
          </Button>
          <Button size="sm" variant="default" onClick={() => turn(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}
