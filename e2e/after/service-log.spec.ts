import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dataFolder } from '../support/product.ts';

const log = () => readFileSync(join(dataFolder, 'logs', 'service.log'), 'utf8').split('\n');

test("no caller's mistake left a stack trace in the service's log", () => {
  expect(log().filter((line) => /^\s+at [\w.$]+\(|^Caused by:/.test(line))).toEqual([]);
});

test("no participant's link, calendar or address is in the service's log", () => {
  expect(log().filter((line) => /my-registration#|\/calendars\/|@sample\.example/.test(line))).toEqual([]);
});
