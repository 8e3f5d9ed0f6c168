// Hears from the server that a seat's chat has changed, and keeps listening when the line drops.

export type Line = { addEventListener(type: string, heard: () => void): void; close(): void; readonly readyState: number };
export type Listener = { changed(): void; connected(yes: boolean): void };

const closed = 2;
const longest = 15_000;

/**
 * Calls `changed` at each event and after each new connection, since something may have been missed between.
 * A browser reconnects by itself unless the server refused; then we do, waiting longer each time.
 * Returns how to stop.
 */
export function listen(
  url: string,
  listener: Listener,
  open: (url: string) => Line = (address) => new EventSource(address),
): () => void {
  let wait = 1_000;
  let line: Line;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = () => {
    line = open(url);
    line.addEventListener('open', () => {
      wait = 1_000;
      listener.connected(true);
      listener.changed();
    });
    line.addEventListener('changed', () => listener.changed());
    line.addEventListener('error', () => {
      listener.connected(false);
      if (line.readyState !== closed) return;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longest);
    });
  };
  connect();
  return () => {
    clearTimeout(timer);
    line.close();
  };
}
