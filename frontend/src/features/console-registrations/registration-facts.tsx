import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Registration } from '@/api/client';
import { languageNames } from '@/lib/languages';
import { formatNumber } from '@/lib/number';
import { formatMoment } from '@/lib/time';
import { routeName } from '@/lib/words';
import { GroupName } from '@/ui/group-name';
import { LocalText } from '@/ui/local-text';
import { AnswerText, answered } from '@/ui/registration/answer-text';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import { RouteNumber } from '@/ui/route-line';
import { routeOf, type SeminarParts } from '@/ui/seminar-parts';
import { useClusters } from '@/ui/use-shown-clusters';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import classes from './registration-facts.module.css';

/** What it is called, what it is, and its key where two may be called alike. */
type Fact = [label: string, value: ReactNode, key?: string];

/** All that is known of a registration. What was left empty is left out. */
export function RegistrationFacts({ registration, parts }: { registration: Registration; parts: SeminarParts }) {
  const { t } = useLingui();
  const language = useLanguage();
  const pathTo = useWorkspacePath();
  const { id: seminarId, startsOn, timeZone, categories } = useSeminar();
  const { questions } = useRegistrationForm(seminarId);
  const regions = useRegions(startsOn);
  const category = categories.find(({ code }) => code === registration.categoryCode);
  const moment = (at: string | undefined) => at && formatMoment(at, timeZone, language);
  const { groupId } = registration;
  const wishes = registration.preferences.flatMap((id) => routeOf(parts, id) ?? []);
  const clusters = useClusters(registration.clusterWishes);
  const facts: Fact[] = [
    [
      t`E-mail`,
      <a key="mail" href={`mailto:${registration.email}`}>
        {registration.email}
      </a>,
    ],
    [
      t`Phone`,
      registration.phone && (
        <a key="phone" href={`tel:${registration.phone}`}>
          {registration.phone}
        </a>
      ),
    ],
    [t`Region`, regions.nameOf(registration.regionCode)],
    [t`Category`, category ? <LocalText key="category" value={category.name} /> : registration.categoryCode],
    [t`Place of work`, registration.workplace],
    [t`Position`, registration.position],
    [
      t`Wishes`,
      clusters.length > 0 ? (
        <ol key="clusters" className={classes.wishes}>
          {clusters.map(({ id, name }) => (
            <li key={id}>
              <LocalText value={name} />
            </li>
          ))}
        </ol>
      ) : wishes.length > 0 ? (
        <ol key="wishes" className={classes.wishes}>
          {wishes.map((route) => (
            <li key={route.id}>
              <RouteNumber route={route} size="xs" /> {routeName(route, language)}
            </li>
          ))}
        </ol>
      ) : (
        t`left to the organizer`
      ),
    ],
    [
      t`Group`,
      groupId && (
        <span key="group" className={classes.group}>
          <GroupName parts={parts} groupId={groupId} />
          <Link to={pathTo(`division?person=${registration.id}`)}>
            <Trans>Why this group?</Trans>
          </Link>
        </span>
      ),
    ],
    ...answered(questions, registration.answers, language).map(
      ({ label, ...one }): Fact => [
        label,
        <AnswerText key={one.code} seminarId={seminarId} {...one} />,
        `answers.${one.code}`,
      ],
    ),
    [t`Access without steps`, registration.stepFreeAccess && t`needed`],
    [t`Language of letters`, languageNames[registration.language]],
    [t`Note of the participant`, registration.note],
    [t`Registered on`, moment(registration.registeredAt)],
    [t`Priority on the waiting list`, registration.priority !== 0 && formatNumber(registration.priority, language)],
    [t`Place offered on`, moment(registration.offeredAt)],
    [
      registration.status === 'CANCELLED' ? t`The offer ran out on` : t`The place is kept until`,
      moment(registration.offerExpiresAt),
    ],
    [t`Confirmed on`, moment(registration.confirmedAt)],
    [t`Withdrawn on`, moment(registration.cancelledAt)],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([label, value, key = label]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
