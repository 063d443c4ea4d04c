import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { Seminar } from '@/api/client';
import { formatDays } from '@/lib/time';
import { levelWords } from '@/lib/words';
import { CalendarIcon, PlaceIcon } from '@/ui/icons';
import { LifecycleBadge } from '@/ui/lifecycle-badge';
import { LocalText } from '@/ui/local-text';
import { useLanguage } from '@/ui/use-language';
import classes from './seminar-card.module.css';

export function SeminarCard({ seminar }: { seminar: Seminar }) {
  useLingui();
  const language = useLanguage();
  return (
    <article className={classes.card}>
      <div className={classes.marks}>
        <LifecycleBadge lifecycle={seminar.lifecycle} />
        <span className={classes.level}>{levelWords()[seminar.level]}</span>
      </div>
      <h3 className={classes.title}>
        <Link to={`/${language}/seminars/${seminar.slug}`}>
          <LocalText value={seminar.title} />
        </Link>
      </h3>
      <ul className={classes.facts}>
        <li>
          <CalendarIcon /> {formatDays(seminar.startsOn, seminar.endsOn, language)}
        </li>
        {seminar.venue && (
          <li>
            <PlaceIcon /> <LocalText value={seminar.venue} />
          </li>
        )}
      </ul>
    </article>
  );
}
