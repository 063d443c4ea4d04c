// Sample people: every one of them is invented. The same seed always gives the same people. Their addresses end in
// .invalid, which never exists, so the service writes to none of them.

import { fullName, mulberry32, pick, shuffle } from '../invented.mjs';

const SEED = 20270318;

/** Regions, and how many come from each: most from the city and from around it. */
const REGIONS = [
  ['KZ-79', 46, 'Шымкент', 'Шымкент', 'Shymkent'],
  ['KZ-61', 34, 'Түркістан', 'Туркестанская', 'Turkistan'],
  ['KZ-31', 18, 'Жамбыл', 'Жамбылская', 'Zhambyl'],
  ['KZ-43', 12, 'Қызылорда', 'Кызылординская', 'Kyzylorda'],
  ['KZ-75', 6, 'Алматы қаласы', 'город Алматы', 'Almaty city'],
  ['KZ-71', 4, 'Астана', 'Астана', 'Astana'],
];

const WORKPLACE = {
  kk: (region, kind) => `${region}: ${{ SCHOOL: 'мектеп', KINDERGARTEN: 'балабақша', COLLEGE: 'колледж' }[kind]} (үлгі дерек)`,
  ru: (region, kind) => `${region}: ${{ SCHOOL: 'школа', KINDERGARTEN: 'детский сад', COLLEGE: 'колледж' }[kind]} (пример)`,
  en: (region, kind) => `${region}: ${{ SCHOOL: 'school', KINDERGARTEN: 'kindergarten', COLLEGE: 'college' }[kind]} (sample)`,
};
const POSITION = { kk: 'Әдіскер', ru: 'Методист', en: 'Methodologist' };

/** Which routes each kind of people wishes: kindergartens the second, colleges the third, schools the first and others. */
const WISHES = {
  SCHOOL: [[1, 55], [2, 25], [3, 20]],
  KINDERGARTEN: [[2, 80], [1, 12], [3, 8]],
  COLLEGE: [[3, 65], [1, 30], [2, 5]],
};

/** 120 registrations, ready to be sent but for the ids of the routes, which are given as route numbers. */
export function participants() {
  const random = mulberry32(SEED);
  const people = REGIONS.flatMap((region) => Array.from({ length: region[1] }, () => region));
  shuffle(people, random);
  return people.map((region, index) => person(index + 1, region, random));
}

function person(number, [regionCode, , kk, ru, en], random) {
  const language = pick(random, [['kk', 65], ['ru', 30], ['en', 5]]);
  const categoryCode = pick(random, [['SCHOOL', 55], ['KINDERGARTEN', 25], ['COLLEGE', 20]]);
  return {
    fullName: fullName(random),
    email: `shymkent-${String(number).padStart(3, '0')}@sample.invalid`,
    workplace: WORKPLACE[language]({ kk, ru, en }[language], categoryCode),
    position: POSITION[language],
    regionCode,
    categoryCode,
    language,
    preferences: wishes(categoryCode, random),
    stepFreeAccess: random() < 0.04,
    consent: true,
  };
}

function wishes(categoryCode, random) {
  const howMany = pick(random, [[0, 10], [1, 35], [2, 35], [3, 20]]);
  const weights = new Map(WISHES[categoryCode]);
  const ranked = [];
  while (ranked.length < howMany) {
    const route = pick(random, [...weights]);
    ranked.push(route);
    weights.delete(route);
  }
  return ranked;
}
