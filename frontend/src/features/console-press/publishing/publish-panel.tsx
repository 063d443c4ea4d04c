import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type PressRelease, publishPressRelease } from '@/api/client';
import { getDraftChangesOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch, useIdempotency } from '@/api/headers';
import { type Language, languageNames, languages } from '@/lib/languages';
import { compactLocalized } from '@/lib/localized';
import { isProblem } from '@/lib/problem';
import { FormProblem } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { localizedValues } from '@/ui/forms/localized-values';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { SidePanel } from '@/ui/side-panel';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { releaseQuery, showsRelease } from '../press-query';
import { compareEditions } from '../versions/compare';
import { Differences } from '../versions/differences';
import { draftEdition } from '../versions/edition';
import { useReaders } from '../versions/use-readers';
import classes from './publish-panel.module.css';

interface PublishPanelProps {
  release: PressRelease;
  unsaved: boolean;
  opened: boolean;
  onClose: () => void;
}

/** Says what readers will get, before they get it. */
export function PublishPanel({ opened, onClose, ...rest }: PublishPanelProps) {
  const { t } = useLingui();
  return (
    <SidePanel opened={opened} title={t`Publish the press release`} onClose={onClose}>
      {rest.unsaved ? (
        <Notice tone="warning" title={<Trans>There are unsaved changes.</Trans>}>
          <Trans>Save your changes first.</Trans>
        </Notice>
      ) : (
        <PublishForm {...rest} onDone={onClose} />
      )}
    </SidePanel>
  );
}

type PublishFormProps = Omit<PublishPanelProps, 'opened' | 'unsaved' | 'onClose'> & { onDone: () => void };

function PublishForm({ release, onDone }: PublishFormProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const path = { seminarId: release.seminarId, releaseId: release.id };
  // what is shown below changes as others work; whoever writes a note may not have noticed
  const [seen, setSeen] = useState(release.revision);
  const reread = async () => {
    await queryClient.invalidateQueries(showsRelease);
    const fresh = queryClient.getQueryData(releaseQuery(release.seminarId).queryKey)?.items[0];
    if (fresh) setSeen(fresh.revision);
  };
  const controller = useSaveForm({
    initial: { values: { note: localizedValues(undefined) } },
    save: async ({ note }) => {
      const body = { note: compactLocalized(note) };
      // the same note twice is two publications where something else is published
      try {
        return await once({ ...body, seen }, (key) =>
          publishPressRelease({ path, body, headers: { ...ifMatch({ revision: seen }), ...key } }),
        );
      } catch (problem) {
        // what is shown below is looked at anew, and can then be published with the same note
        if (isProblem(problem, 'stale-revision')) await reread();
        throw problem;
      }
    },
    onSaved: () => {
      onDone();
      toast(t`Published.`);
      void queryClient.invalidateQueries(showsRelease);
    },
  });
  const note = t`Note for everyone`;
  const contradicting = release.sections.filter(({ contradictions }) => (contradictions ?? []).length > 0).length;
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Publish the press release`}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={{ note }} />
      {contradicting > 0 && (
        <Notice tone="warning">
          <Plural
            value={contradicting}
            one="# section says what the data no longer says."
            other="# sections say what the data no longer says."
          />
        </Notice>
      )}
      {release.factsChanged ? (
        <Notice tone="warning">
          <Trans>The data of the seminar has changed since this was written.</Trans>
        </Notice>
      ) : (
        <DraftChanges />
      )}
      <LocalizedInput name="note" label={note} form={controller.form} long maxLength={2000} />
      <div>
        <Button type="submit" loading={controller.saving}>
          <Trans>Publish</Trans>
        </Button>
      </div>
      <Changes release={release} />
    </form>
  );
}

/** The release is written from the programme as its team works on it, so that readers learn here what is still a draft. */
function DraftChanges() {
  const { id: seminarId, lifecycle } = useSeminar();
  const enabled = lifecycle !== 'DRAFT';
  const { data } = useQuery({ ...getDraftChangesOptions({ path: { seminarId } }), staleTime: 0, enabled });
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="warning">
      <Plural
        value={count}
        one="Readers will also read # draft change of the programme, which is not published yet."
        other="Readers will also read # draft changes of the programme, which are not published yet."
      />
    </Notice>
  );
}

/** What becomes different for readers, in each language in which something does. */
function Changes({ release }: { release: PressRelease }) {
  const { t } = useLingui();
  const page = useLanguage();
  const { edition } = useReaders(release);
  if (!edition || release.state !== 'PUBLISHED') {
    return (
      <p className={classes.told}>
        <Trans>Everybody can then read it on the page of the seminar, and as a PDF.</Trans>
      </p>
    );
  }
  const draft = draftEdition(release);
  const moved = (language: Language) =>
    compareEditions(edition, draft, language).some(({ change }) => change !== 'SAME');
  const ordered = [page, ...languages.filter((language) => language !== page)].filter(moved);
  return (
    <>
      <h3>
        <Trans>What changes for readers</Trans>
      </h3>
      {ordered.map((language) => (
        <section key={language} className={classes.language}>
          <h4>{languageNames[language]}</h4>
          <Differences
            label={t`What changes for readers, ${languageNames[language]}`}
            before={edition}
            after={draft}
            language={language}
          />
        </section>
      ))}
    </>
  );
}
