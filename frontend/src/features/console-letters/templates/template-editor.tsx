import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getLetterTemplate, type LetterTemplate, resetLetterTemplate, updateLetterTemplate } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { ResourceForm } from '@/ui/forms/resource-form';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { LetterFields } from '../writing/letter-fields';
import { letterFaults, type LetterValues } from '../writing/letter-values';
import { LivePreview } from '../writing/live-preview';
import classes from '../writing/side-by-side.module.css';
import { BuiltInButton } from './built-in-button';
import { toBody, toValues } from './template-values';

const showsTemplates = operations('listLetterTemplates', 'getLetterTemplate', 'listHistory');

export function TemplateEditor({ template }: { template: LetterTemplate }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { mayChange } = useSeminarAccess();
  const mayWrite = mayChange('registrations:write');
  const [language, setLanguage] = useState(useLanguage());
  const path = { seminarId: template.seminarId, kind: template.kind };
  const store = async (values: LetterValues, revision: number) => {
    const headers = ifMatch({ revision });
    const body = toBody(values, template);
    const { data } = body
      ? await updateLetterTemplate({ path, headers, body })
      : await resetLetterTemplate({ path, headers });
    return data;
  };
  const controller = useSaveForm<LetterValues, LetterTemplate>({
    initial: { values: toValues(template), revision: template.revision },
    validate: (values) => letterFaults(values, template.placeholders, t`Fill in this field`),
    save: store,
    reload: async () => {
      const { data } = await getLetterTemplate({ path });
      return { values: toValues(data), revision: data.revision };
    },
    onSaved: (saved, sent) => {
      toast(<Trans>Saved. Letters have these words from now on.</Trans>);
      standOn(saved, sent);
    },
  });
  const standOn = (saved: LetterTemplate, sent?: LetterValues) => {
    const typed = controller.form.getValues();
    const more = sent && JSON.stringify(typed) !== JSON.stringify(sent) ? typed : undefined;
    controller.standOn({ values: toValues(saved), revision: saved.revision, typed: more });
    void queryClient.invalidateQueries(showsTemplates);
  };
  const values = controller.form.getValues();
  return (
    <div className={classes.both}>
      <ResourceForm
        controller={controller}
        label={t`Wording of the letter`}
        fields={{ subject: t`Subject`, body: t`Text` }}
        readOnly={!mayWrite}
        actions={
          template.edited && (
            <BuiltInButton
              reset={async () => {
                const { data } = await resetLetterTemplate({ path, headers: ifMatch(controller) });
                standOn(data);
              }}
            />
          )
        }
      >
        <LetterFields
          form={controller.form}
          language={language}
          onLanguage={setLanguage}
          placeholders={template.placeholders}
          readOnly={!mayWrite}
        />
      </ResourceForm>
      <LivePreview
        kind={template.kind}
        toContact={template.toContact}
        values={values}
        language={language}
        mayTest={mayWrite}
      />
    </div>
  );
}
