import { expect, test } from 'vitest';
import { readCells } from './cells';
import type { EntryColumn } from './entry-columns';
import { guessColumns } from './entry-headings';
import { answered, newRow, pasted, withSpare } from './entry-rows';

const columns: EntryColumn[] = [
  { field: 'fullName', label: 'Full name', kind: 'text', width: 20, maxLength: 200 },
  { field: 'email', label: 'E-mail', kind: 'text', width: 20, maxLength: 200 },
  { field: 'position', label: 'Position', kind: 'text', width: 20, maxLength: 200 },
  {
    field: 'categoryCode',
    label: 'Category',
    kind: 'choice',
    width: 10,
    choices: [{ value: 'teacher', label: 'Teacher', names: ['teacher', 'Мұғалім', 'Учитель', 'Teacher'] }],
  },
  { field: 'language', label: 'Language', kind: 'choice', width: 10, choices: [] },
  { field: 'stepFreeAccess', label: 'Steps', kind: 'yes', width: 5 },
];

const paste = (text: string, at: { row?: number; field?: EntryColumn['field'] } = {}, rows = [newRow('kk')]) =>
  pasted(rows, {
    cells: readCells(text),
    heading: guessColumns(readCells(text)[0] ?? []),
    row: at.row ?? 0,
    field: at.field ?? 'fullName',
    columns,
    language: 'kk',
    notUnderstood: (cell) => `? ${cell}`,
  });

test.each([
  ['№\tТегі, аты-жөні\tЛауазымы\tЭлектрондық поштасы\tСанаты', 'Мұғалім'],
  ['№ п/п\tФИО\tДолжность\tЭл. почта\tКатегория', 'учитель'],
  ['No\tFull name\tPosition\tE-mail\tCategory', 'teacher'],
])('columns go where the heading says: %s', (heading, category) => {
  const rows = paste(`${heading}\n1\tАйгүл Серікова\tәдіскер\taigul@mail.kz\t${category}\n`);

  expect(rows).toHaveLength(2);
  expect(rows[0]?.values).toMatchObject({
    fullName: 'Айгүл Серікова',
    email: 'aigul@mail.kz',
    position: 'әдіскер',
    categoryCode: 'teacher',
  });
});

test('without a heading cells go to the right and down from where they are pasted', () => {
  const rows = paste('a@mail.kz\tdirector\nb@mail.kz\tteacher', { row: 1, field: 'email' }, [
    newRow('kk'),
    newRow('kk'),
  ]);

  expect(rows.map(({ values }) => [values.email, values.position])).toEqual([
    ['', ''],
    ['a@mail.kz', 'director'],
    ['b@mail.kz', 'teacher'],
    ['', ''],
  ]);
});

test('what does not fit the table is left out, and a line break inside a cell becomes a space', () => {
  const rows = paste('"Серікова\r\nАйгүл"\taigul@mail.kz\tx\tteacher\tрусский\tда\ttoo much\r\n');

  expect(rows[0]?.values).toMatchObject({ fullName: 'Серікова Айгүл', language: 'ru', stepFreeAccess: true });
});

test('what is none of the choices is said at its cell', () => {
  const rows = paste('Айгүл\taigul@mail.kz\tx\tхудожник');

  expect(rows[0]?.values.categoryCode).toBe('');
  expect(rows[0]?.errors).toEqual({ categoryCode: '? художник' });
});

test.each([
  'Имя Фамилия\tname@mail.kz',
  'Сәуле Аманова\tдиректор\t№ 5 мектеп',
  '1\tАхметова Айгуль\tучитель\tшкола № 5',
  'Ахметова Айгүл\tқазақ тілі мұғалімі\t№5 мектеп',
  'Ахметова Айгуль\tучитель\tшкола',
  'Серік Ахметов\tруководитель организации\tвоспитатель',
  'Иван Иванов\tзаместитель директора\t+7 701 000 00 00',
])('a row of people is no heading: %s', (row) => {
  expect(guessColumns(row.split('\t'))).toBeUndefined();
});

test.each([
  'Аты-жөні\tЭлектрондық пошта\tТелефон\tЛауазымы\tЖұмыс орны\tКім ретінде қатысады\tҚалаған маршруты\tХаттардың тілі',
  'ФИО участника\tАдрес эл. почты\tКонтактный телефон\tДолжность\tМесто работы\tВ качестве кого участвует\tЖелаемый маршрут\tЯзык писем',
  'Full name\tE-mail\tPhone\tPosition\tPlace of work\tCategory\tWished route\tLanguage of letters',
])('headings are known by all of their words: %s', (row) => {
  expect(guessColumns(row.split('\t'))).toEqual([
    'fullName',
    'email',
    'phone',
    'position',
    'workplace',
    'categoryCode',
    'route',
    'language',
  ]);
});

test('surname, given name and patronymic in columns of their own are one name', () => {
  const rows = paste('Фамилия\tИмя\tОтчество\tДолжность\nАхметова\tАйгуль\t\tучитель');

  expect(rows[0]?.values).toMatchObject({ fullName: 'Ахметова Айгуль', position: 'учитель' });
});

test('whoever is registered leaves the table, whoever is refused stays with the reason at the cell', () => {
  const rows = withSpare(paste('A\ta@mail.kz\nB\tb\nC\tc@mail.kz'), 'kk');
  const sent = rows.slice(0, 3).map(({ id }) => id);
  const outcome = (row: number, kind: 'REGISTERED' | 'REFUSED', more = {}) => ({
    row,
    outcome: kind,
    violations: [],
    ...more,
  });

  const left = answered(
    rows,
    sent,
    [
      outcome(0, 'REGISTERED'),
      outcome(1, 'REFUSED', { violations: [{ field: 'members[1].email', code: 'bad-format', message: '' }] }),
      outcome(2, 'REFUSED', { problem: 'urn:bagdar:problem:seminar-full' }),
    ],
    { violation: ({ code, field }) => `${field} ${code}`, problem: ({ problem }) => problem ?? '' },
  );

  expect(left.map(({ values }) => values.fullName)).toEqual(['B', 'C', '']);
  expect(left.map(({ errors }) => errors)).toEqual([
    { email: 'email bad-format' },
    { row: 'urn:bagdar:problem:seminar-full' },
    {},
  ]);
});
