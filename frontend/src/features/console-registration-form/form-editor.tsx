import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type QuestionKind, type RegistrationForm, updateRegistrationForm } from '@/api/client';
import { getRegistrationFormOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { CopyIcon, DeleteIcon, EditIcon, PlusIcon } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { moved, ReorderList } from '@/ui/reorder-list';
import { toastWithUndo } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useLatest } from '@/ui/use-latest';
import classes from './form-editor.module.css';
import { FormPreview } from './form-preview';
import { formRules } from './form-rules';
import { QuestionEditor } from './question-editor';
import { QuestionSummary } from './question-summary';
import {
  duplicateOf,
  formValues,
  MOST_QUESTIONS,
  newQuestion,
  type QuestionValues,
  toForm,
  withoutQuestion,
  withQuestionAgain,
} from './question-values';
import { kindWords } from './question-words';
import { WishesField } from './wishes-field';

interface FormEditorProps {
  form: RegistrationForm;
  readOnly: boolean;
}

/** The questions of a seminar, put together by organizers, beside what the public will see of them. */
export function FormEditor({ form: resource, readOnly }: FormEditorProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const path = { seminarId: resource.seminarId };
  const [open, setOpen] = useState<string>();
  const { controller } = useResourceEditor({
    resource,
    toValues: formValues,
    toBody: toForm,
    rules: formRules,
    create: () => Promise.resolve(),
    update: (body, headers) => updateRegistrationForm({ path, body, headers }),
    remove: () => Promise.resolve(),
    fetch: () => queryClient.fetchQuery({ ...getRegistrationFormOptions({ path }), staleTime: 0 }),
    shows: operations('getRegistrationForm'),
  });
  const { form } = controller;
  const { questions } = form.values;
  const latest = useLatest(form);
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const write = (next: QuestionValues[]) => latest.current.setFieldValue('questions', next);
  const nameOf = (question: QuestionValues, index: number) =>
    plainText(question.label, language) || t`Question ${index + 1}`;
  const insert = (question: QuestionValues, place: number) => {
    write(questions.toSpliced(place, 0, question));
    setOpen(question.code);
  };
  const remove = (question: QuestionValues, name: string) => {
    write(withoutQuestion(questions, question.code));
    toastWithUndo(<Trans>Deleted: {name}.</Trans>, async () => {
      // the form that it was in is left
      if (!mounted.current) throw new Error('left');
      write(withQuestionAgain(latest.current.getValues().questions, questions, question.code));
    });
  };
  const fields = Object.fromEntries(
    questions.map((question, index) => [`questions.${index}`, nameOf(question, index)] as const),
  );
  return (
    <div className={classes.page}>
      <ResourceForm
        controller={controller}
        label={t`Registration form`}
        fields={{ ...fields, questions: t`Questions`, wishes: t`What participants may wish for` }}
        readOnly={readOnly}
      >
        <p className={classes.about}>
          <Trans>
            Name, e-mail, region and place of work are asked at every seminar. What you add here is asked besides. A
            question that is taken away keeps the answers that it got.
          </Trans>
        </p>
        <WishesField form={form} readOnly={readOnly} />
        {questions.length === 0 && <Notice title={<Trans>No questions of your own yet.</Trans>} />}
        <ReorderList
          label={t`Questions`}
          fixed={readOnly}
          onMove={(from, to) => write(moved(questions, from, to))}
          items={questions.map((question, index) => {
            const name = nameOf(question, index);
            const isOpen = open === question.code;
            return {
              id: question.code,
              name,
              content: (
                <QuestionSummary questions={questions} index={index} name={name} errors={form.errors}>
                  {isOpen && <QuestionEditor form={form} index={index} />}
                </QuestionSummary>
              ),
              actions: !readOnly && (
                <>
                  <ActionIcon
                    variant="default"
                    size={34}
                    aria-label={t`Change: ${name}`}
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? undefined : question.code)}
                  >
                    <EditIcon />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    size={34}
                    aria-label={t`Duplicate: ${name}`}
                    disabled={questions.length >= MOST_QUESTIONS}
                    onClick={() => insert(duplicateOf(question), index + 1)}
                  >
                    <CopyIcon />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    size={34}
                    aria-label={t`Delete: ${name}`}
                    onClick={() => remove(question, name)}
                  >
                    <DeleteIcon />
                  </ActionIcon>
                </>
              ),
            };
          })}
        />
        {!readOnly && (
          <AddQuestion
            disabled={questions.length >= MOST_QUESTIONS}
            onAdd={(kind) => insert(newQuestion(kind), questions.length)}
          />
        )}
      </ResourceForm>
      <FormPreview seminarId={resource.seminarId} questions={questions} />
    </div>
  );
}

interface AddQuestionProps {
  disabled: boolean;
  onAdd: (kind: QuestionKind) => void;
}

function AddQuestion({ disabled, onAdd }: AddQuestionProps) {
  const words = kindWords();
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<PlusIcon />} disabled={disabled}>
          <Trans>Add a question</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(words) as QuestionKind[]).map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {words[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
