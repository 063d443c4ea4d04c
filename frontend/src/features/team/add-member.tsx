import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addTeamMember, type Person, type TeamMember } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { violationWords } from '@/lib/problem-words';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { PersonPicker } from './person-picker';
import { teamRoleWords } from './role-words';
import classes from './team-page.module.css';

export const showsTeam = operations('listTeam', 'listHistory');

/** A picked person is taken into the team; afterwards the form stands ready for the next. */
export function AddMember({ members }: { members: readonly TeamMember[] }) {
  const [round, setRound] = useState(0);
  return <AddMemberForm key={round} members={members} onAdded={() => setRound(round + 1)} />;
}

interface AddMemberFormProps {
  members: readonly TeamMember[];
  onAdded: () => void;
}

interface Values {
  subject: string;
  role: TeamMember['role'];
}

function AddMemberForm({ members, onAdded }: AddMemberFormProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const once = useIdempotency();
  const [person, setPerson] = useState<Person>();
  const labels = { subject: t`Person`, role: t`Role in the team` };
  const controller = useSaveForm<Values, unknown>({
    initial: { values: { subject: '', role: 'ORGANIZER' } },
    validate: { subject: (value) => (value ? null : violationWords({ code: 'required' })) },
    save: async ({ role }) => {
      if (!person) return;
      const { subject, name, email } = person;
      const body = { subject, name, email, role };
      await once(body, (headers) => addTeamMember({ path: { seminarId }, body, headers }));
    },
    onSaved: () => {
      const name = person?.name;
      toast(<Trans>In the team: {name}.</Trans>);
      void queryClient.invalidateQueries(showsTeam);
      onAdded();
    },
  });
  const { form } = controller;
  const choose = (chosen: Person | undefined) => {
    setPerson(chosen);
    form.setFieldValue('subject', chosen?.subject ?? '');
  };
  return (
    <form onSubmit={controller.submit} noValidate aria-labelledby="add-member" className={classes.add}>
      <h3 id="add-member">
        <Trans>Take somebody into the team</Trans>
      </h3>
      <FormProblem controller={controller} fields={labels} />
      <div className={classes.fields}>
        <PersonPicker
          id={fieldId('subject')}
          label={labels.subject}
          error={form.errors.subject}
          value={person}
          without={members.map(({ subject }) => subject)}
          onChange={choose}
        />
        <NativeSelect
          id={fieldId('role')}
          label={labels.role}
          data={Object.entries(teamRoleWords()).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('role')}
        />
      </div>
      <div>
        <Button type="submit" loading={controller.saving}>
          <Trans>Add</Trans>
        </Button>
      </div>
    </form>
  );
}
