import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import {
  createMailing,
  deleteMailing,
  getMailing,
  type LetterPlaceholder,
  type Mailing,
  updateMailing,
} from '@/api/client';
import { getMailingQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { DeleteButton } from '@/ui/delete-button';
import { FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import { useLatest } from '@/ui/use-latest';
import { useSeminar } from '@/ui/use-seminar';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { LetterFields } from '../writing/letter-fields';
import { letterFaults } from '../writing/letter-values';
import { LivePreview } from '../writing/live-preview';
import classes from '../writing/side-by-side.module.css';
import { FilterFields } from './filter-fields';
import { MailingReview } from './mailing-review';
import { type MailingValues, newFilter, toBody, toValues } from './mailing-values';
import { SentMailing } from './sent-mailing';

const showsMailings = operations('listMailings', 'getMailing', 'getMailingAudience', 'listHistory');

interface MailingDraftProps {
  /** Absent where a new one is written. */
  mailing?: Mailing;
  placeholders: readonly LetterPlaceholder[];
}

/** A letter to many while it is written: what it says, and whom it is for. It is looked at as a whole before it is sent. */
export function MailingDraft({ mailing, placeholders }: MailingDraftProps) {
  const { t } = useLingui();
  const page = useLanguage();
  const [language, setLanguage] = useState(page);
  const [reviewing, setReviewing] = useState(false);
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const to = useWorkspacePath();
  const controller = useSaveForm<MailingValues, Mailing>({
    initial: { values: toValues(mailing, newFilter(params)), revision: mailing?.revision },
    validate: (values) => letterFaults(values, placeholders, t`Fill in this field`),
    save: async (values, revision) => {
      const body = toBody(values);
      const { data } = mailing
        ? await updateMailing({ path: { seminarId, mailingId: mailing.id }, headers: ifMatch({ revision }), body })
        : await once(body, (headers) => createMailing({ path: { seminarId }, headers, body }));
      return data;
    },
    reload:
      mailing &&
      (async () => {
        const { data } = await getMailing({ path: { seminarId, mailingId: mailing.id } });
        return { values: toValues(data, {}), revision: data.revision };
      }),
    onSaved: (saved, sent) => {
      const typed = controller.form.getValues();
      const more = JSON.stringify(typed) === JSON.stringify(sent) ? undefined : typed;
      queryClient.setQueryData(getMailingQueryKey({ path: { seminarId, mailingId: saved.id } }), saved);
      void queryClient.invalidateQueries(showsMailings);
      if (!mailing) {
        const review = more ? '' : '?review=1';
        void navigate(to(`registrations/letters/mailings/${saved.id}${review}`), {
          replace: true,
          state: { typed: more },
        });
        return;
      }
      controller.standOn({ values: toValues(saved, {}), revision: saved.revision, typed: more });
      setReviewing(!more);
    },
  });
  const { form } = controller;
  useTypedMeanwhile((typed) =>
    controller.standOn({ values: toValues(mailing, {}), revision: mailing?.revision, typed }),
  );
  const isGone = mailing && mailing.state !== 'DRAFT';
  if (isGone && !form.isDirty()) return <SentMailing mailing={mailing} />;
  const shown = reviewing || params.has('review');
  if (mailing && !isGone && shown && !form.isDirty()) {
    return (
      <MailingReview
        mailing={mailing}
        onBack={() => {
          setReviewing(false);
          if (params.has('review')) void navigate('.', { replace: true });
        }}
      />
    );
  }
  return (
    <div className={classes.both}>
      <ResourceForm
        controller={controller}
        label={t`A letter to many`}
        fields={{ subject: t`Subject`, body: t`Text`, filter: t`Whom it is for` }}
        actions={
          mailing &&
          !isGone && (
            <>
              <Button variant="default" disabled={form.isDirty()} onClick={() => setReviewing(true)}>
                <Trans>Look it over and send…</Trans>
              </Button>
              <DeleteButton
                name={plainText(mailing.subject, page)}
                onDelete={() =>
                  deleteMailing({ path: { seminarId, mailingId: mailing.id }, headers: ifMatch(controller) })
                }
                onUndo={() => createMailing({ path: { seminarId }, body: toBody(form.getInitialValues()) })}
                onDeleted={() => {
                  controller.giveUp();
                  void queryClient.invalidateQueries(operations('listMailings'));
                  void navigate(to('registrations/letters'));
                }}
              />
            </>
          )
        }
      >
        {isGone && (
          <Notice tone="warning" title={<Trans>Somebody has sent this letter or called it off meanwhile.</Trans>}>
            <p>
              <Trans>
                What you have written since is not in it, and cannot be saved any more. You can copy it from here.
              </Trans>
            </p>
            <Button variant="default" size="xs" onClick={form.reset}>
              <Trans>Show the letter as it is</Trans>
            </Button>
          </Notice>
        )}
        <FormSection title={<Trans>Whom it is for</Trans>}>
          <FilterFields value={form.getValues().filter} onChange={(filter) => form.setFieldValue('filter', filter)} />
        </FormSection>
        <LetterFields
          form={form}
          language={language}
          onLanguage={setLanguage}
          placeholders={placeholders}
          readOnly={false}
        />
      </ResourceForm>
      <LivePreview kind="MAILING" values={form.getValues()} language={language} mayTest />
    </div>
  );
}

/** What was typed while a new letter was being stored comes along to the page of the stored one. */
function useTypedMeanwhile(put: (typed: MailingValues) => void) {
  const { state } = useLocation() as { state: { typed?: MailingValues } | null };
  const typed = state?.typed;
  const latest = useLatest(put);
  useEffect(() => {
    if (typed) latest.current(typed);
  }, [typed, latest]);
}
