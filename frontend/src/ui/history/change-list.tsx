import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Change } from '@/api/client';
import { plainText } from '@/lib/localized';
import { Moment } from '../moment';
import { useLanguage } from '../use-language';
import { useRegions } from '../use-regions';
import { useSeminar } from '../use-seminar';
import { useWorkspacePath } from '../use-workspace-path';
import { type ChangeGroup, changeGroups, MANY } from './change-groups';
import classes from './change-list.module.css';
import { DifferenceList } from './difference-list';
import { differenceLines } from './difference-words';
import { fieldWords } from './field-words';
import { actorWords, changeKindWords, partOf, resourceWords } from './resource-words';
import { useNames } from './use-names';
import { isLocalized } from './value-words';

interface ChangeListProps {
  changes: readonly Change[];
  /** Within one thing: what it is need not be said each time. */
  ofOneThing?: boolean;
}

/** Who changed what and when, newest first. */
export function ChangeList({ changes, ofOneThing = false }: ChangeListProps) {
  return (
    <ol className={classes.list}>
      {changeGroups(changes).map((group) => (
        <li key={group.key} className={classes.entry}>
          {group.cause.length > 0 && <OneByOne changes={group.cause} ofOneThing={ofOneThing} />}
          {group.changes.length >= MANY ? (
            <ManyChanges group={group} />
          ) : (
            <OneByOne changes={group.changes} ofOneThing={ofOneThing} />
          )}
        </li>
      ))}
    </ol>
  );
}

function OneByOne({ changes, ofOneThing }: Required<ChangeListProps>) {
  useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const regions = useRegions(seminar.startsOn);
  const nameOfThing = useNames(seminar.id, changes);
  const categoryName = (code: string) =>
    plainText(seminar.categories.find((category) => category.code === code)?.name, language) || undefined;
  const nameOf = (id: string) =>
    nameOfThing(id) ?? regions.choices.find(({ value }) => value === id)?.label ?? categoryName(id);
  const context = { language, timeZone: seminar.timeZone, nameOf };
  return changes.map((change) => {
    const lines = differenceLines(change, context);
    return (
      <article key={change.cursor} className={classes.change}>
        <p className={classes.head}>
          {!ofOneThing && <Thing change={change} name={nameOfThing(change.resourceId)} />}
          <KindBadge kind={change.kind} />
          <ByAndAt change={change} />
        </p>
        {lines.length > 0 && <DifferenceList lines={lines} />}
      </article>
    );
  });
}

function Thing({ change, name }: { change: Change; name: string | undefined }) {
  const language = useLanguage();
  const pathTo = useWorkspacePath();
  const { resourceType, resourceId, kind, differences } = change;
  const written = differences.title ?? differences.name;
  const called =
    name ?? [written?.to, written?.from].flatMap((value) => (isLocalized(value) ? plainText(value, language) : []))[0];
  const words = resourceWords()[resourceType] ?? resourceType;
  const part = kind === 'DELETED' ? undefined : partOf(resourceType, resourceId);
  // In its own history the seminar need not be called by its long title.
  const text = called && resourceType !== 'seminar' ? `${words}: ${called}` : words;
  return part ? (
    <Link to={pathTo(part)} className={classes.thing}>
      {text}
    </Link>
  ) : (
    <span className={classes.thing}>{text}</span>
  );
}

function KindBadge({ kind }: Pick<Change, 'kind'>) {
  return (
    <span className={classes.kind} data-kind={kind}>
      {changeKindWords()[kind]}
    </span>
  );
}

function ByAndAt({ change: { actor, at } }: { change: Change }) {
  const { timeZone } = useSeminar();
  return (
    <span className={classes.by}>
      {actorWords(actor)}, <Moment at={at} timeZone={timeZone} />
    </span>
  );
}

/** Told in one line; the names of everybody are asked for only when they are wanted. */
function ManyChanges({ group: { changes } }: { group: ChangeGroup }) {
  useLingui();
  const [open, setOpen] = useState(false);
  const [first] = changes;
  if (!first) return null;
  const fields = Object.keys(first.differences).map((field) => fieldWords(first.resourceType, field));
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className={classes.many}>
      <summary>
        <span className={classes.thing}>
          {resourceWords()[first.resourceType] ?? first.resourceType} ×{changes.length}
        </span>
        <KindBadge kind={first.kind} />
        <ByAndAt change={first} />
        <span className={classes.what}>
          {first.kind === 'UPDATED' && fields.length <= 4 ? (
            fields.join(', ')
          ) : (
            <Plural value={changes.length} one="# change made at once" other="# changes made at once" />
          )}
        </span>
        <span className={classes.open}>{open ? <Trans>Hide them</Trans> : <Trans>Show each</Trans>}</span>
      </summary>
      {open && <OneByOne changes={changes} ofOneThing={false} />}
    </details>
  );
}
