/** Until the browser has answered what waits for it: a touch, a key, a frame to be drawn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
