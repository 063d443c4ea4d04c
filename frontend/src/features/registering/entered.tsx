import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { MyRegistration, Programme } from '@/api/client';
import { asParticipant } from '@/api/headers';
import { languageNames } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';
import { AnswerText, answered } from '@/ui/registration/answer-text';
import { useRegistrationForm } from '@/ui/registration/use-registration-form';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import classes from './register-page.module.css';
import { useFieldLabels } from './registration-fields';

interface EnteredProps {
  mine: MyRegistration;
  token: string;
  /** Absent until it is loaded: the names of categories and routes stand in it. */
  programme: Programme | undefined;
}

/** All that somebody has said of themselves, in the order it was asked. */
export function Entered({ mine: { registration, seminar }, token, programme }: EnteredProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const labels = useFieldLabels();
  const regions = useRegions(seminar.startsOn);
  const { questions } = useRegistrationForm(seminar.id);
  const { categoryCode } = registration;
  const category = programme?.seminar.categories.find(({ code }) => code === categoryCode);
  const wishes = registration.preferences.flatMap((id) => {
    const route = programme?.routes.find((one) => one.id === id);
    return route ? [routeName(route, language)] : [];
  });
  const clusters = registration.clusterWishes.flatMap((id) => {
    const cluster = programme?.clusters.find((one) => one.id === id);
    return cluster ? [plainText(cluster.name, language)] : [];
  });
  const answers = answered(questions, registration.answers, language).map(({ label, ...one }): [string, ReactNode] => [
    label,
    <AnswerText key={one.code} seminarId={seminar.id} headers={asParticipant(token)} {...one} />,
  ]);
  const rows: [string, ReactNode][] = [
    [labels.fullName, registration.fullName],
    [labels.email, registration.email],
    [labels.phone, registration.phone],
    [labels.workplace, registration.workplace],
    [labels.position, registration.position],
    [labels.regionCode, regions.nameOf(registration.regionCode)],
    [labels.categoryCode, plainText(category?.name, language) || categoryCode],
    [labels.preferences, wishes.join(' → ')],
    [labels.clusterWishes, clusters.join(' → ')],
    ...answers,
    [labels.stepFreeAccess, registration.stepFreeAccess ? t`needed` : ''],
    [labels.note, registration.note],
    [labels.language, languageNames[registration.language]],
  ];
  return (
    <dl className={classes.facts}>
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
