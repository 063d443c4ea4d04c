import { expect, test } from 'vitest';
import { aQuestion } from '@/test/samples';
import { answerRules, toAnswers } from './answer-values';
import { askedQuestions, type TypedAnswers } from './asked-questions';

const option = (code: string) => ({ code, label: { en: code } });
const lodging = aQuestion({ code: 'lodging', kind: 'CHOICE', options: ['hotel', 'none'].map(option) });
const nights = aQuestion({
  code: 'nights',
  kind: 'NUMBER',
  required: true,
  max: 5,
  showWhen: { question: 'lodging', answers: ['hotel'] },
});
const meals = aQuestion({ code: 'meals', kind: 'CHOICES', options: ['fish', 'meat'].map(option) });
const cook = aQuestion({ code: 'cook', showWhen: { question: 'meals', answers: ['fish'] } });
const photos = aQuestion({ code: 'photos', kind: 'CONSENT' });
const why = aQuestion({ code: 'why', showWhen: { question: 'photos', answers: ['false'] } });
const late = aQuestion({ code: 'late', showWhen: { question: 'nights', answers: ['2'] } });
const school = aQuestion({ code: 'school', categoryCodes: ['TEACHER'] });
const form = [lodging, nights, meals, cook, photos, why, late, school];

const asked = (answers: TypedAnswers, category = '') => askedQuestions(form, answers, category).map(({ code }) => code);

test('a question is asked when the earlier answer says so', () => {
  expect(asked({})).toEqual(['lodging', 'meals', 'photos', 'why']);
  expect(asked({ lodging: 'hotel', photos: true })).toEqual(['lodging', 'nights', 'meals', 'photos']);
  expect(asked({ meals: ['meat', 'fish'] })).toContain('cook');
  expect(asked({}, 'TEACHER')).toContain('school');
});

test('nothing follows from a question that is not asked', () => {
  const questions = [nights, { ...cook, showWhen: { question: 'nights', answers: ['2'] } }];

  expect(askedQuestions(questions, { nights: '2' }, '')).toEqual([]);
});

test('what is hidden is not sent, and what the form asks no more is sent as it was before, or not at all', () => {
  const typed = { lodging: 'none', nights: '3', bus: 'yes', photos: true, why: 'No', cook: '  ' };

  expect(toAnswers(form, typed, '')).toEqual({ lodging: 'none', photos: true });
  expect(toAnswers(form, typed, '', { tram: 'no' })).toEqual({ tram: 'no', lodging: 'none', photos: true });
});

test('numbers are sent as numbers, with a decimal comma too', () => {
  expect(toAnswers(form, { lodging: 'hotel', nights: ' 1 200,5 ' }, '')).toMatchObject({ nights: 1200.5 });
  expect(toAnswers(form, { lodging: 'hotel', nights: 2 }, '')).toMatchObject({ nights: 2 });
});

test('what is asked is required, what is not asked is not', () => {
  const rules = answerRules(form);
  const check = (answers: TypedAnswers) => rules.nights?.(answers.nights, { answers, categoryCode: '' });

  expect(check({ lodging: 'none' })).toBeNull();
  expect(check({ lodging: 'hotel' })).toBe('Fill in this field');
  expect(check({ lodging: 'hotel', nights: '9' })).toMatch(/Write a number/);
  expect(check({ lodging: 'hotel', nights: '2' })).toBeNull();
});
