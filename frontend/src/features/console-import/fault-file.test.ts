import { expect, test } from 'vitest';
import { faultTable } from './fault-file';

test('faults are a table that Excel opens and in which nothing is carried out', async () => {
  const file = faultTable([
    { line: 5, column: 2, heading: 'E-mail', field: 'EMAIL', value: '=x";=y', code: 'bad-format', message: '' },
  ]);

  const text = await file.text();

  expect(text.split('\r\n')[1]).toBe('"5";"E-mail";"\'=x"";\'=y";"Write one e-mail address, such as name@example.kz"');
});
