import { expect, test } from 'vitest';
import { recommendedSettings, settingsErrors, settingsOf, sharingOf, spreadMeaning, toRequest } from './settings';

test('what is recommended is left to the engine', () => {
  const settings = { ...recommendedSettings(4), note: '  before the buses ' };

  expect(toRequest(settings)).toEqual({ note: 'before the buses' });
  expect(toRequest(recommendedSettings(4))).toEqual({});
});

test('own settings are sent whole', () => {
  const settings = { ...recommendedSettings(3), recommended: false, spreadWeight: 80 };

  expect(toRequest(settings)).toEqual({
    choiceCosts: [0, 3, 7],
    unrankedCost: 12,
    spreadWeight: 80,
    delegations: 'SPREAD',
    levelWeight: 0,
    languageWeight: 0,
    languageMust: false,
    movePrice: 0,
  });
});

test('a cost below zero, or none at all, is an error at its field', () => {
  const own = { ...recommendedSettings(3), recommended: false, choiceCosts: ['0', '-5', '7'], unrankedCost: '' };

  expect(settingsErrors(own)).toEqual({
    'choiceCosts.1': 'Write a number from 0 to 10,000',
    unrankedCost: 'Fill in this field',
  });
  expect(settingsErrors({ ...own, recommended: true })).toEqual({});
});

test('the settings of an earlier run are known again as recommended or own', () => {
  const usual = {
    choiceCosts: [0, 3, 7, 12],
    unrankedCost: 18,
    delegations: 'SPREAD' as const,
    spreadWeight: 40,
    levelWeight: 0,
    languageWeight: 0,
    languageMust: false,
    movePrice: 0,
  };

  expect(settingsOf(usual).recommended).toBe(true);
  expect(settingsOf({ ...usual, spreadWeight: 60 }).recommended).toBe(false);
  expect(settingsOf({ ...usual, choiceCosts: [0, 1], unrankedCost: 7 }).recommended).toBe(false);
  expect(settingsOf({ ...usual, delegations: 'TOGETHER' }).recommended).toBe(false);
  expect(settingsOf({ ...usual, movePrice: 2 })).toMatchObject({ recommended: false, movePrice: 2 });
});

test.each([
  [[0, 3, 7], 'shared'],
  [[0, 5, 7], 'heaped'],
  [[0, 2, 4], 'even'],
  [[0, 4], 'heaped'],
] as const)('costs %o make of disappointment something %s', (costs, sharing) => {
  expect(sharingOf(costs).sharing).toBe(sharing);
});

test('spreading takes no wish from anybody up to half its weight', () => {
  expect([0, 5, 50, 55].map(spreadMeaning)).toEqual(['none', 'tie-break', 'tie-break', 'costs-wishes']);
});
