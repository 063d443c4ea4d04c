/** Seen apart in both colour schemes and by colour-blind eyes; white on each of them has a contrast of 4.5 or more. */
const routeColours = ['#0f5f5e', '#a3480b', '#3d4fa8', '#8c2463', '#4d6a0f', '#6b4a2b', '#0a6185', '#7a2f9c'];

export function routeColour(route: { number: number; colour?: string | null }): string {
  return route.colour ?? (routeColours[(route.number - 1) % routeColours.length] as string);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** White or near-black, whichever reads better on a colour that an organizer has chosen. */
export function inkOn(hex: string): string {
  return luminance(hex) > 0.19 ? '#10201f' : '#ffffff';
}
