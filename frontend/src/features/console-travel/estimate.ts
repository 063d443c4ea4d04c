import type { TravelSettings } from '@/api/client';

const STEP = 5;

/** As the service estimates a way: the straight line made longer, at one speed, and getting on and off; up to 5 minutes. */
export function estimate(kilometres: number, by: Pick<TravelSettings, 'speedKmh' | 'detourFactor' | 'extraMinutes'>) {
  const driving = Math.ceil((kilometres * by.detourFactor * 60) / by.speedKmh - 1e-9);
  return Math.ceil((driving + by.extraMinutes) / STEP) * STEP;
}
