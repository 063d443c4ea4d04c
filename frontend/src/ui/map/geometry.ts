/** A place on the Earth, in degrees. */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** A place on the paper, in pixels from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

export interface Frame {
  width: number;
  height: number;
  metresPerPixel: number;
  spotOf: (point: GeoPoint) => Spot;
}

const METRES_PER_DEGREE = 111_195;
/** So that places beside each other are not torn apart as if they were in different towns. */
const LEAST_METRES = 800;

/**
 * A sheet of that width on which all the points have room, north up. Degrees of longitude are shortened as in the middle
 * of the points: over the extent of a seminar no eye sees the difference from a proper projection.
 */
export function frameOf(points: readonly GeoPoint[], width: number, margin = 56): Frame {
  const latitudes = extent(points.map(({ latitude }) => latitude));
  const longitudes = extent(points.map(({ longitude }) => longitude));
  const shortened = Math.cos((latitudes.middle * Math.PI) / 180);
  const across = Math.max(longitudes.size * METRES_PER_DEGREE * shortened, LEAST_METRES);
  const down = Math.max(latitudes.size * METRES_PER_DEGREE, LEAST_METRES / 2);
  const room = Math.max(width - 2 * margin, 80);
  const most = Math.min(width * 0.9, 560) - 2 * margin;
  const metresPerPixel = Math.max(across / room, down / Math.max(most, 120));
  const height = Math.max(down / metresPerPixel + 2 * margin, 200);
  return {
    width,
    height,
    metresPerPixel,
    spotOf: ({ latitude, longitude }) => ({
      x: width / 2 + ((longitude - longitudes.middle) * METRES_PER_DEGREE * shortened) / metresPerPixel,
      y: height / 2 - ((latitude - latitudes.middle) * METRES_PER_DEGREE) / metresPerPixel,
    }),
  };
}

function extent(numbers: readonly number[]) {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { middle: (least + most) / 2, size: most - least };
}

/** The longest round distance that is no longer on the paper than that: 1, 2 or 5 of some power of ten, in metres. */
export function roundDistance(metresPerPixel: number, pixels: number): number {
  const power = 10 ** Math.floor(Math.log10(metresPerPixel * pixels));
  const factor = [5, 2, 1].find((each) => each * power <= metresPerPixel * pixels) ?? 1;
  return factor * power;
}

/** Puts what would cover each other side by side, where they are. */
export function spread(spots: readonly Spot[], size: number): Spot[] {
  const heaps: number[][] = [];
  spots.forEach((spot, index) => {
    const heap = heaps.find(([first = 0]) => distance(spots[first] as Spot, spot) < size);
    if (heap) heap.push(index);
    else heaps.push([index]);
  });
  const placed = [...spots];
  for (const heap of heaps) {
    const { x, y } = spots[heap[0] as number] as Spot;
    heap.forEach((index, place) => {
      placed[index] = { x: x + (place - (heap.length - 1) / 2) * size, y };
    });
  }
  return placed;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
