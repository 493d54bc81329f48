import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { useFieldDraft } from './useFieldDraft';

/** A field whose service answers when the test says so, and shows what is being written at once, as the page does. */
function field() {
  const written: string[] = [];
  const answers: { yes: () => void; no: () => void }[] = [];
  let server = 'one';
  const { result, rerender } = renderHook(() =>
    useFieldDraft(
      server,
      (a, b) => a === b,
      (value) =>
        new Promise<void>((resolve, reject) => {
          written.push(value);
          server = value;
          answers.push({ yes: resolve, no: () => reject(new Error('no')) });
        }),
    ),
  );
  const type = (value: string): void => act(() => result.current.change(value));
  const blur = (): void => {
    act(() => result.current.save());
    rerender();
  };
  const answer = async (how: 'yes' | 'no'): Promise<void> => {
    await act(async () => {
      answers.shift()?.[how]();
      await Promise.resolve();
    });
    rerender();
  };
  return { result, written, type, blur, answer };
}

test('words typed during a slow save are saved after it, when the field was left again', async () => {
  const { result, written, type, blur, answer } = field();
  type('two');
  blur();
  type('three');
  blur();
  expect(written).toEqual(['two']);
  await answer('yes');
  expect([written, result.current.state.kind]).toEqual([['two', 'three'], 'saving']);
  await answer('yes');
  expect([result.current.state.kind, result.current.value, result.current.dirty]).toEqual(['saved', 'three', false]);
});

test('the undo after two saves in a row gives the words between them back', async () => {
  const { result, written, type, blur, answer } = field();
  type('two');
  blur();
  type('three');
  blur();
  await answer('yes');
  await answer('yes');
  act(() => result.current.undo());
  expect(written).toEqual(['two', 'three', 'two']);
});

test('a field still being typed in is not called saved', async () => {
  const { result, written, type, blur, answer } = field();
  type('two');
  blur();
  type('three');
  await answer('yes');
  expect([written, result.current.state.kind, result.current.value, result.current.dirty]).toEqual([['two'], 'idle', 'three', true]);
});

test('leaving twice without new words saves once', async () => {
  const { result, written, type, blur, answer } = field();
  type('two');
  blur();
  blur();
  await answer('yes');
  expect([written, result.current.state.kind]).toEqual([['two'], 'saved']);
});

test('a refused save keeps the newest words and does not go on by itself', async () => {
  const { result, written, type, blur, answer } = field();
  type('two');
  blur();
  type('three');
  blur();
  await answer('no');
  expect([written, result.current.state.kind, result.current.value]).toEqual([['two'], 'failed', 'three']);
});

test('words given up during a save are not saved after it', async () => {
  const { written, result, type, blur, answer } = field();
  type('two');
  blur();
  type('three');
  blur();
  act(() => result.current.discard());
  await answer('yes');
  expect([written, result.current.value]).toEqual([['two'], 'two']);
});
