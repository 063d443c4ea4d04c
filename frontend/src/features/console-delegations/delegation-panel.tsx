import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Delegation } from '@/api/client';
import { getDelegationOptions } from '@/api/client/@tanstack/react-query.gen';
import { updateDelegation } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { languageNames } from '@/lib/languages';
import { type DelegationValues, missingInDelegation, toDelegation } from '@/ui/delegation/delegation-values';
import { MemberCounts } from '@/ui/delegation/member-counts';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { Notice } from '@/ui/notice';
import { SidePanel } from '@/ui/side-panel';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { DeleteDelegation } from './delete-delegation';
import { DelegationFields } from './delegation-fields';
import { DelegationLink } from './delegation-link';
import { DelegationMembers } from './delegation-members';
import { EraseContact } from './erase-contact';
import classes from './delegations.module.css';
import { showsDelegations } from './delegations-query';
import { ReplaceOne } from './replace-one';
import { panelParams, usePanelAddress } from './use-panel-address';

/** One delegation, beside the list it came from. */
export function DelegationPanel({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const { openId, isEditing, replaceId, close } = usePanelAddress();
  const { data, error, refetch } = useQuery({
    ...getDelegationOptions({ path: { seminarId, delegationId: openId ?? '' } }),
    enabled: Boolean(openId),
  });
  const delegation = data?.id === openId ? data : undefined;
  return (
    <SidePanel opened={Boolean(openId)} onClose={close} openBy={panelParams} title={delegation?.name ?? t`Delegation`}>
      {delegation && isEditing && mayWrite ? (
        <EditDelegation key={delegation.id} delegation={delegation} />
      ) : delegation && replaceId && mayWrite ? (
        <ReplaceOne key={replaceId} delegation={delegation} registrationId={replaceId} />
      ) : delegation ? (
        <Details key={delegation.id} delegation={delegation} mayWrite={mayWrite} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[40, 100, 80, 90, 70]} />
      )}
    </SidePanel>
  );
}

function Details({ delegation, mayWrite }: { delegation: Delegation; mayWrite: boolean }) {
  const { t } = useLingui();
  const { startsOn } = useSeminar();
  const regions = useRegions(startsOn);
  const { edit } = usePanelAddress();
  const { mayErase } = useSeminarAccess();
  const facts = [
    [t`Region`, regions.nameOf(delegation.regionCode)],
    [t`Contact`, delegation.contactErasedAt ? t`erased` : delegation.contactName],
    [
      t`E-mail of the contact`,
      !delegation.contactErasedAt && (
        <a key="mail" href={`mailto:${delegation.contactEmail}`}>
          {delegation.contactEmail}
        </a>
      ),
    ],
    [t`Phone of the contact`, delegation.contactPhone],
    [t`Language of letters`, languageNames[delegation.language]],
    [t`People`, <MemberCounts key="people" byStatus={delegation.byStatus} />],
  ] as const;
  return (
    <div className={classes.details}>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {mayWrite && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={edit}>
            <Trans>Change</Trans>
          </Button>
          <DeleteDelegation delegation={delegation} />
        </div>
      )}
      <DelegationMembers delegation={delegation} mayWrite={mayWrite} />
      {mayWrite && !delegation.contactErasedAt && <DelegationLink delegation={delegation} />}
      {mayErase && !delegation.contactErasedAt && <EraseContact delegation={delegation} />}
    </div>
  );
}

function EditDelegation({ delegation }: { delegation: Delegation }) {
  const queryClient = useQueryClient();
  const { stopEditing } = usePanelAddress();
  const path = { seminarId: delegation.seminarId, delegationId: delegation.id };
  const asRead = getDelegationOptions({ path });
  const unlessErased = (rule: (value: string) => ReactNode) => (value: string, values: DelegationValues) =>
    delegation.contactErasedAt && namesNobody(values) ? null : rule(value);
  const shown = (one: Delegation) => ({ values: valuesOf(one), revision: one.revision });
  const controller = useSaveForm<DelegationValues, unknown>({
    initial: shown(delegation),
    validate: {
      ...missingInDelegation,
      contactName: unlessErased(missingInDelegation.contactName),
      contactEmail: unlessErased(missingInDelegation.contactEmail),
    },
    save: (values, revision, filled) => {
      // as it was read last: the contact may have been erased since the form was filled
      const present = queryClient.getQueryData(asRead.queryKey) ?? delegation;
      const written = leavesContact(present, values, filled) ? withContactOf(present, values) : values;
      return updateDelegation({ path, body: toDelegation(written), headers: ifMatch({ revision }) });
    },
    reload: async () => shown(await queryClient.fetchQuery({ ...asRead, staleTime: 0 })),
    onSaved: () => {
      toast(<Trans>Saved.</Trans>);
      void queryClient.invalidateQueries(showsDelegations).then(stopEditing);
    },
  });
  return (
    <DelegationFields controller={controller} save={<Trans>Save</Trans>} onCancel={stopEditing}>
      {delegation.contactErasedAt && (
        <Notice title={<Trans>The contact is erased</Trans>}>
          <Trans>Leave the three fields empty, or name somebody who takes over.</Trans>
        </Notice>
      )}
    </DelegationFields>
  );
}

/** What stands for a contact who was erased is for nobody to read or to write on. */
const valuesOf = (delegation: Delegation): DelegationValues => {
  const { name, regionCode, language, contactErasedAt } = delegation;
  const values = { name, regionCode, language, contactName: '', contactEmail: '', contactPhone: '' };
  return contactErasedAt ? values : withContactOf(delegation, values);
};

const withContactOf = (delegation: Delegation, values: DelegationValues): DelegationValues => ({
  ...values,
  contactName: delegation.contactName,
  contactEmail: delegation.contactEmail,
  contactPhone: delegation.contactPhone ?? '',
});

const namesNobody = ({ contactName, contactEmail, contactPhone }: DelegationValues) =>
  !(contactName.trim() || contactEmail.trim() || contactPhone.trim());

/**
 * Whether the contact is left as it stands by now: whoever was erased stays so unless the e-mail of somebody who takes
 * over was typed. Another name or phone beside the e-mail that the form was filled with is still the one erased.
 */
function leavesContact(present: Delegation, values: DelegationValues, filled: DelegationValues): boolean {
  const untouched = values.contactEmail.trim().toLowerCase() === filled.contactEmail.toLowerCase();
  if (present.contactErasedAt) return untouched || namesNobody(values);
  // erased when the form was opened, and somebody has taken over meanwhile
  return untouched && namesNobody(filled);
}
