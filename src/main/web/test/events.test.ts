import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../src/events';

class Line extends EventTarget {
  readyState = 1;
  close = vi.fn();
  happens(type: string, readyState = 1) {
    this.readyState = readyState;
    this.dispatchEvent(new Event(type));
  }
}

let lines: Line[];
const open = () => {
  lines.push(new Line());
  return lines.at(-1)!;
};
const heard = { changed: vi.fn(), connected: vi.fn() };

beforeEach(() => {
  lines = [];
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => void vi.useRealTimers());

test('tells of each change, and of each new connection since something may have been missed', () => {
  listen('events', heard, open);
  lines[0]!.happens('open');
  lines[0]!.happens('changed');
  expect(heard.changed).toHaveBeenCalledTimes(2);
  expect(heard.connected).toHaveBeenLastCalledWith(true);
});

test('leaves reconnecting to the browser while it tries', () => {
  listen('events', heard, open);
  lines[0]!.happens('error', 0);
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(1);
  expect(heard.connected).toHaveBeenLastCalledWith(false);
});

test('connects again when the server refused, waiting longer each time, at most fifteen seconds', () => {
  listen('events', heard, open);
  const waits = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000];
  waits.forEach((wait, i) => {
    lines[i]!.happens('error', 2);
    vi.advanceTimersByTime(wait - 1);
    expect(lines).toHaveLength(i + 1);
    vi.advanceTimersByTime(1);
    expect(lines).toHaveLength(i + 2);
  });
});

test('waits briefly again after a connection that held', () => {
  listen('events', heard, open);
  lines[0]!.happens('error', 2);
  vi.advanceTimersByTime(1_000);
  lines[1]!.happens('open');
  lines[1]!.happens('error', 2);
  vi.advanceTimersByTime(1_000);
  expect(lines).toHaveLength(3);
});

test('a stopped listener neither hears nor reconnects', () => {
  const stop = listen('events', heard, open);
  lines[0]!.happens('error', 2);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.close).toHaveBeenCalled();
});
