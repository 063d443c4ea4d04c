import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from './words.ts';

type Text = Record<Language, string>;

interface Sample {
  seminar: {
    slug: string;
    title: Text;
    venue: Text;
    purpose: Text;
    audience: Text;
    heldWithin: Text;
    organizers: string[];
    directions: Text[];
  };
  organizations: { key: string; name: Text }[];
  clusters: { key: string; name: Text }[];
  speakers: { key: string; name: Text; role: Text }[];
  stages: { name: Text; sessions: { title: Text }[] }[];
  routes: { number: number; stops: string[]; clusters: string[]; topics: Text[]; group: Bounds }[];
}

interface Bounds {
  minSize: number;
  maxSize: number;
}

/** The seminar of 2019 as it was loaded. */
export const sample: Sample = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../samples/astana-2019/seminar.json'), 'utf8'),
);

export const seminarPath = (language: Language, slug = sample.seminar.slug) => `/${language}/seminars/${slug}`;
