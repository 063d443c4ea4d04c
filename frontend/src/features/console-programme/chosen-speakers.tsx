import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';
import classes from './chosen-speakers.module.css';
import { useOrganizationNames } from './use-organization-names';
import { useProgrammeParts } from './use-programme-parts';

/** Who was chosen: what they are, and where. */
export function ChosenSpeakers({ speakers: ids }: { speakers: readonly string[] }) {
  const language = useLanguage();
  const { speakers } = useProgrammeParts();
  const chosen = ids.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);
  const organizationName = useOrganizationNames(chosen.map(({ organizationId }) => organizationId));
  if (chosen.length === 0) return null;
  return (
    <ul className={classes.list}>
      {chosen.map(({ id, name, role, organizationId }) => (
        <li key={id}>
          <strong>{plainText(name, language)}</strong>
          {[plainText(role, language), organizationId ? organizationName(organizationId) : '']
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}
