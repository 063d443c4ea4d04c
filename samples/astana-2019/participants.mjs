// Sample people: every one of them is invented. The same seed always gives the same people. Their addresses end in
// .invalid, which never exists, so the service writes to none of them.

import { fullName, mulberry32, pick, shuffle } from '../invented.mjs';

const SEED = 20190214;

/** The 17 regions of February 2019 and about how many methodology rooms of each send somebody. */
const REGIONS = [
  ['KZ-11', 44, 'Ақмола', 'Акмолинская', 'Akmola'],
  ['KZ-15', 36, 'Ақтөбе', 'Актюбинская', 'Aktobe'],
  ['KZ-19', 52, 'Алматы', 'Алматинская', 'Almaty'],
  ['KZ-23', 20, 'Атырау', 'Атырауская', 'Atyrau'],
  ['KZ-27', 34, 'Батыс Қазақстан', 'Западно-Казахстанская', 'West Kazakhstan'],
  ['KZ-31', 32, 'Жамбыл', 'Жамбылская', 'Zhambyl'],
  ['KZ-35', 50, 'Қарағанды', 'Карагандинская', 'Karaganda'],
  ['KZ-39', 48, 'Қостанай', 'Костанайская', 'Kostanay'],
  ['KZ-43', 22, 'Қызылорда', 'Кызылординская', 'Kyzylorda'],
  ['KZ-47', 18, 'Маңғыстау', 'Мангистауская', 'Mangystau'],
  ['KZ-55', 36, 'Павлодар', 'Павлодарская', 'Pavlodar'],
  ['KZ-59', 38, 'Солтүстік Қазақстан', 'Северо-Казахстанская', 'North Kazakhstan'],
  ['KZ-61', 46, 'Түркістан', 'Туркестанская', 'Turkistan'],
  ['KZ-63', 54, 'Шығыс Қазақстан', 'Восточно-Казахстанская', 'East Kazakhstan'],
  ['KZ-71', 30, 'Астана', 'Астана', 'Astana'],
  ['KZ-75', 26, 'Алматы қаласы', 'город Алматы', 'Almaty city'],
  ['KZ-79', 14, 'Шымкент', 'Шымкент', 'Shymkent'],
];
const CITIES = new Set(['KZ-71', 'KZ-75', 'KZ-79']);

const WORKPLACE = {
  kk: (region, level) => `${region}: ${{ REGIONAL: 'облыстық', DISTRICT: 'аудандық', CITY: 'қалалық' }[level]} әдістемелік кабинет (үлгі дерек)`,
  ru: (region, level) => `${region}: ${{ REGIONAL: 'областной', DISTRICT: 'районный', CITY: 'городской' }[level]} методический кабинет (пример)`,
  en: (region, level) => `${region}: ${{ REGIONAL: 'regional', DISTRICT: 'district', CITY: 'city' }[level]} methodology room (sample)`,
};
const POSITION = { kk: 'Кабинет меңгерушісі', ru: 'Заведующий кабинетом', en: 'Head of the room' };

/**
 * Six hundred registrations, ready to be sent but for the ids of the routes, which are given as route numbers.
 * Wishes are skewed: two routes are wanted by far more people than can travel them, and some people wish for nothing.
 */
export function participants() {
  const random = mulberry32(SEED);
  const people = REGIONS.flatMap((region) => Array.from({ length: region[1] }, () => region));
  shuffle(people, random);
  return people.map((region, index) => person(index + 1, region, random));
}

function person(number, [regionCode, , kk, ru, en], random) {
  const language = pick(random, [['kk', 60], ['ru', 35], ['en', 5]]);
  const categoryCode = CITIES.has(regionCode) ? pick(random, [['CITY', 90], ['REGIONAL', 10]]) : pick(random, [['DISTRICT', 78], ['CITY', 16], ['REGIONAL', 6]]);
  return {
    fullName: fullName(random),
    email: `participant-${String(number).padStart(3, '0')}@sample.invalid`,
    workplace: WORKPLACE[language]({ kk, ru, en }[language], categoryCode),
    position: POSITION[language],
    regionCode,
    categoryCode,
    language,
    preferences: wishes(random),
    stepFreeAccess: random() < 0.02,
    consent: true,
  };
}

function wishes(random) {
  const howMany = pick(random, [[0, 8], [1, 17], [2, 30], [3, 25], [4, 20]]);
  const weights = new Map([[1, 42], [3, 31], [4, 16], [2, 11]]);
  const ranked = [];
  while (ranked.length < howMany) {
    const route = pick(random, [...weights]);
    ranked.push(route);
    weights.delete(route);
  }
  return ranked;
}
