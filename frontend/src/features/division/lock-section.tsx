import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createLock, type Assignment, type GroupLock } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { groupName } from '@/lib/words';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { GroupName } from '@/ui/group-name';
import { LockIcon } from '@/ui/icons';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './lock-section.module.css';
import { personName } from './person-link';
import { UnlockButton } from './unlock-button';

interface LockSectionProps {
  assignment: Assignment;
  lock: GroupLock | undefined;
  parts: SeminarParts;
  mayLock: boolean;
}

/** Fixing a person to a group, whatever the wishes; it counts from the next run on. */
export function LockSection({ assignment, lock, parts, mayLock }: LockSectionProps) {
  return (
    <section className={classes.section}>
      <h3>
        <LockIcon />
        {lock ? <Trans>Locked</Trans> : <Trans>Lock to a group</Trans>}
      </h3>
      {lock ? (
        <>
          <p className={classes.locked}>
            <GroupName parts={parts} groupId={lock.groupId} />
            {lock.reason && <span>{lock.reason}</span>}
          </p>
          {mayLock && <UnlockButton lock={lock} name={personName(assignment.fullName)} />}
        </>
      ) : (
        <LockForm assignment={assignment} parts={parts} />
      )}
      <p className={classes.note}>
        <Trans>Locks count from the next run on; this division stays as it is.</Trans>
      </p>
    </section>
  );
}

function LockForm({ assignment, parts }: Pick<LockSectionProps, 'assignment' | 'parts'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { registrationId } = assignment;
  const controller = useSaveForm({
    initial: { values: { groupId: assignment.groupId, reason: '' } },
    save: async ({ groupId, reason }) => {
      const body = { registrationId, groupId, ...(reason.trim() ? { reason: reason.trim() } : {}) };
      return once(body, (headers) => createLock({ path: { seminarId }, body, headers }));
    },
    onSaved: () => queryClient.invalidateQueries(operations('listLocks', 'listHistory')),
  });
  const { form } = controller;
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form}>
      <FormProblem controller={controller} fields={{ groupId: t`Group`, reason: t`Reason` }} />
      <NativeSelect
        id={fieldId('groupId')}
        label={t`Group`}
        data={parts.groups.map((group) => ({ value: group.id, label: groupName(group, language) }))}
        {...form.getInputProps('groupId')}
      />
      <TextInput
        id={fieldId('reason')}
        label={t`Reason`}
        description={t`The team sees it beside the lock.`}
        maxLength={300}
        {...form.getInputProps('reason')}
      />
      <Button type="submit" variant="default" leftSection={<LockIcon />} loading={controller.saving}>
        <Trans>Lock</Trans>
      </Button>
    </form>
  );
}
