import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createInvitation, type CreateInvitation } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { violationWords } from '@/lib/problem-words';
import { FormProblem, fieldId } from '@/ui/forms/form-problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import classes from './invite-form.module.css';
import { invitedRoleWords } from './invitation-words';

export function InviteForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const required = (value: string) => (value.trim() ? null : violationWords({ code: 'required' }));
  const controller = useSaveForm<CreateInvitation, unknown>({
    initial: { values: { name: '', email: '', role: 'organizer' } },
    validate: { name: required, email: required },
    save: ({ name, email, role }) => {
      const body = { name: name.trim(), email: email.trim(), role };
      return once(body, (headers) => createInvitation({ body, headers }));
    },
    onSaved: () => {
      toast(<Trans>Invited. The account is made in a moment.</Trans>);
      void queryClient.invalidateQueries(operations('listInvitations'));
      onDone();
    },
  });
  const { form } = controller;
  const roles = invitedRoleWords();
  const labels = { name: t`Full name`, email: t`E-mail`, role: t`Role` };
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form}>
      <FormProblem controller={controller} fields={labels} />
      <TextInput
        id={fieldId('name')}
        label={labels.name}
        required
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <TextInput
        id={fieldId('email')}
        label={labels.email}
        description={t`The letter with which the person chooses a password goes there.`}
        required
        type="email"
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <Radio.Group label={labels.role} {...form.getInputProps('role')}>
        <div className={classes.roles}>
          <Radio
            id={fieldId('role')}
            value="organizer"
            label={roles.organizer}
            description={t`Makes seminars, and changes those in whose team they are.`}
          />
          <Radio
            value="reader"
            label={roles.reader}
            description={t`Looks at the seminars in whose team they are, and changes nothing.`}
          />
        </div>
      </Radio.Group>
      <div>
        <Button type="submit" loading={controller.saving}>
          <Trans>Invite</Trans>
        </Button>
      </div>
    </form>
  );
}
