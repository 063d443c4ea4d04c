/** The wishes with another route in a place; none there lets the later ones move up. */
export function withWish(wishes: readonly string[], place: number, routeId: string): string[] {
  if (routeId === '') return wishes.filter((_, index) => index !== place);
  const next = [...wishes];
  next[place] = routeId;
  return next;
}
