import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { CopyButton } from './CopyButton';

const press = (): void => {
  const button = screen.getByRole('button', { name: 'Copy title' });
  button.focus();
  fireEvent.click(button);
};

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  vi.unstubAllGlobals();
});

test('a text is copied by the clipboard where the page may use it', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<CopyButton label="Copy title" text="Ask not" />);
  press();
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument();
  expect(writeText).toHaveBeenCalledWith('Ask not');
});

test('without https there is no clipboard, and the text is copied as a selection', async () => {
  vi.stubGlobal('navigator', {});
  let copied: string | null = null;
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) copied = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    },
  });
  render(<CopyButton label="Copy title" text="Ask not" />);
  press();
  const button = await screen.findByRole('button', { name: 'Copied' });
  expect([copied, document.activeElement, document.querySelector('textarea')]).toEqual(['Ask not', button, null]);
});
