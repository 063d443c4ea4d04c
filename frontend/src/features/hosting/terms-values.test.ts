import { describe, expect, it } from 'vitest';
import type { HostedStop } from '@/api/client';
import { termsRules, termsValues, toTerms } from './terms-values';

const stop = {
  hostGroupLimit: 1,
  opensAt: '10:00:00',
  closesAt: '16:00:00',
  breaks: [{ from: '13:00:00', to: '14:00:00' }],
  languages: ['kk', 'en'],
  stepFreeAccess: false,
  shown: { kk: 'Сабақ' },
} as HostedStop;

describe('what a host says of a visit', () => {
  it('is sent whole, as it stood', () => {
    expect(toTerms(termsValues(stop))).toEqual({
      hostGroupLimit: 1,
      hostPeopleLimit: undefined,
      opensAt: '10:00',
      closesAt: '16:00',
      breaks: [{ from: '13:00', to: '14:00' }],
      languages: ['kk', 'en'],
      stepFreeAccess: false,
      shown: { kk: 'Сабақ' },
    });
  });

  it('leaves out what is not known', () => {
    expect(toTerms(termsValues({ ...stop, stepFreeAccess: undefined, opensAt: undefined, shown: undefined }))).toEqual(
      expect.objectContaining({ stepFreeAccess: undefined, opensAt: undefined, shown: undefined }),
    );
  });

  it('has no break without a beginning', () => {
    expect(termsRules.breaks.from('')).not.toBeNull();
    expect(termsRules.breaks.from('13:00')).toBeNull();
  });
});
