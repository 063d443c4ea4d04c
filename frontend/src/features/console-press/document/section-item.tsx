import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { type Language, languageNames, languageShortNames } from '@/lib/languages';
import { fieldId } from '@/ui/forms/form-problem';
import { HtmlText } from '@/ui/html-text';
import { CheckIcon, DeleteIcon, EditIcon, EyeIcon, EyeOffIcon } from '@/ui/icons';
import { isOwn, type SectionValues, TITLE } from '../release-values';
import { Contradictions } from './contradictions';
import { FactsFold, GeneratedText } from './folds';
import { SectionEditor } from './section-editor';
import classes from './section-item.module.css';
import { sectionShape } from './section-shape';
import { sectionName } from './section-words';
import type { SectionItemProps } from './section-props';

/** One section of the release: as it is read, where it comes from, and what can be done to it. */
export function SectionItem(props: SectionItemProps) {
  const { index, values, section, language, edits, writable, editing, onEdit } = props;
  const { t } = useLingui();
  const { key, hidden, confirmed } = values;
  const shape = sectionShape(values, section, language);
  const name = sectionName(values, section, language);
  const generated = section?.generated?.[language];
  return (
    <article
      id={fieldId(`sections.${index}`)}
      tabIndex={-1}
      aria-label={name}
      className={classes.section}
      data-hidden={hidden || undefined}
    >
      <div className={classes.head}>
        <h3 className={key === TITLE ? classes.quiet : undefined}>{name}</h3>
        <Marks values={values} edited={shape.edited} />
        {writable && (
          <div className={classes.actions}>
            {(isOwn(values) || shape.leftBehind) && (
              <ActionIcon
                variant="default"
                size={34}
                aria-label={t`Remove: ${name}`}
                title={t`Remove`}
                onClick={() => edits.remove(key, name)}
              >
                <DeleteIcon />
              </ActionIcon>
            )}
            {key !== TITLE && (
              <ActionIcon
                variant="default"
                size={34}
                aria-pressed={hidden}
                aria-label={t`Leave out: ${name}`}
                title={hidden ? t`Left out of the release` : t`Leave out of the release`}
                onClick={() => edits.hide(key, !hidden)}
              >
                {hidden ? <EyeOffIcon /> : <EyeIcon />}
              </ActionIcon>
            )}
            <Button
              variant={editing ? 'filled' : 'default'}
              size="sm"
              h={34}
              leftSection={editing ? <CheckIcon /> : <EditIcon />}
              aria-label={editing ? t`Done: ${name}` : t`Edit: ${name}`}
              onClick={() => onEdit(!editing)}
            >
              {editing ? <Trans>Done</Trans> : <Trans>Edit</Trans>}
            </Button>
          </div>
        )}
      </div>
      {shape.leftBehind && (
        <p className={classes.note}>
          <Trans>The data no longer has what this section was about. It stays because somebody wrote in it.</Trans>
        </p>
      )}
      <Contradictions
        contradictions={section?.contradictions ?? []}
        kept={confirmed}
        hasGenerated={section?.generated !== undefined}
        writable={writable}
        onTake={(languages) => edits.takeGenerated(key, languages)}
        onKeep={(kept) => edits.keep(key, kept)}
        onEdit={(wanted) => onEdit(true, wanted)}
      />
      {editing ? <SectionEditor {...props} name={name} generated={generated} /> : <Reading {...props} />}
      <FactsFold facts={section?.facts ?? []} language={language} />
    </article>
  );
}

function Reading({ index, values, section, language, form }: SectionItemProps) {
  const { text } = sectionShape(values, section, language);
  const generated = section?.generated?.[language];
  const error = form.errors[`sections.${index}.edited.${language}`];
  return (
    <>
      {text ? (
        <div className={values.key === TITLE ? classes.title : undefined}>
          <HtmlText html={text.html} language={text.language} />
        </div>
      ) : (
        <p className={classes.note}>
          <Trans>Nothing is written here yet.</Trans>
        </p>
      )}
      {text && text.language !== language && (
        <p className={classes.note}>
          <Trans>There is no text in this language ({languageNames[language]}): readers get the one above.</Trans>
        </p>
      )}
      {error && <p className={classes.error}>{error}</p>}
      {values.edited[language] && generated && <GeneratedText html={generated} language={language} />}
    </>
  );
}

function Marks({ values, edited }: { values: SectionValues; edited: readonly Language[] }) {
  const own = isOwn(values);
  return (
    <>
      {own && (
        <span className={classes.mark}>
          <Trans>Your own</Trans>
        </span>
      )}
      {!own && edited.length > 0 && (
        <span className={classes.mark}>
          <Trans>Edited: {edited.map((each) => languageShortNames[each]).join(', ')}</Trans>
        </span>
      )}
      {values.hidden && (
        <span className={classes.mark} data-tone="hidden">
          <Trans>Left out</Trans>
        </span>
      )}
    </>
  );
}
