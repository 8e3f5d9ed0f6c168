import { beforeEach, expect, test, vi } from 'vitest';
import { submitForm, type Answer } from '../src/api';
import { Forms } from '../src/forms';

vi.mock('../src/api', () => ({ submitForm: vi.fn() }));

const form = (title: string, body: object[] = []) => ({
  title,
  card: {
    type: 'AdaptiveCard', version: '1.5',
    body: [...body, { type: 'Input.Text', id: 'answer', label: 'Your answer' }],
    actions: [{ type: 'Action.Submit', title: 'Send', data: { form: 'write' } }],
  },
});
const strip = { type: 'TextBlock', text: 'Your answer is not saved yet.' };
const back = vi.fn();
const told = vi.fn();
let behind: HTMLElement;
let forms: Forms;

beforeEach(() => {
  vi.clearAllMocks();
  behind = document.createElement('div');
  forms = new Forms(behind, told);
  document.body.replaceChildren(behind, forms.element);
  forms.sit('amina');
  forms.show(form('Write without your name'), { seat: 'amina', message: '7', back });
});

const field = () => forms.element.querySelector('input')!;
const write = (words: string) => {
  field().value = words;
  field().dispatchEvent(new Event('input'));
};
async function send(answer: Answer | Error) {
  const answered = answer instanceof Error ? vi.mocked(submitForm).mockRejectedValueOnce(answer) : vi.mocked(submitForm).mockResolvedValueOnce(answer);
  const click = Object.defineProperty(new MouseEvent('click'), 'cancelBubble', { writable: true, value: false });
  forms.element.querySelector('.ac-pushButton')!.dispatchEvent(click);
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  await new Promise((done) => setTimeout(done));
}

test('takes the focus, and nothing behind it can be reached', () => {
  expect(document.activeElement).toBe(field());
  expect(behind.inert).toBe(true);
});

test('sends the data of the button together with what was typed, and closes', async () => {
  write('He may belong.');
  await send({ close: true, notice: 'Kept.' });
  expect(submitForm).toHaveBeenCalledWith('amina', '7', { form: 'write', answer: 'He may belong.' });
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ notice: 'Kept.' }));
  expect(forms.element.hidden).toBe(true);
  expect(behind.inert).toBe(false);
  expect(back).toHaveBeenCalledOnce();
});

test('keeps the words when the answer is the form again, with what to mend', async () => {
  write('He may belong.');
  await send({ dialog: form('Not saved yet', [strip]) });
  expect(forms.element.textContent).toContain('Your answer is not saved yet.');
  expect(forms.element.querySelector('h2')!.textContent).toBe('Not saved yet');
  expect(field().value).toBe('He may belong.');
});

test.each([{ error: 'The bot did not answer.' }, new Error('offline')])('stays open with the words when sending failed', async (failure) => {
  write('He may belong.');
  await send(failure);
  expect(field().value).toBe('He may belong.');
  expect(forms.element.hidden).toBe(false);
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ error: expect.any(String) }));
});

test('Escape closes it and the focus goes back', () => {
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(forms.element.hidden).toBe(true);
  expect(back).toHaveBeenCalledOnce();
});

test('each seat keeps its own open form with its words', () => {
  write('Half a senten');
  forms.sit('priya');
  expect(forms.element.hidden).toBe(true);
  forms.sit('amina');
  expect(forms.element.hidden).toBe(false);
  expect(field().value).toBe('Half a senten');
});
