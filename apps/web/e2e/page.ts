import { fileURLToPath } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A file of the project's test media. */
export const media = (name: string): string => fileURLToPath(new URL(`../../core/src/test/resources/media/${name}`, import.meta.url));

export const screen = (name: string): string => fileURLToPath(new URL(`../test-results/screens/${name}.png`, import.meta.url));

/** A new person, signed in and looking at an empty library. */
export async function signUp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByLabel('Email').fill(`${crypto.randomUUID()}@example.org`);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Your first video goes here' })).toBeVisible();
}

export async function upload(page: Page, ...files: string[]): Promise<void> {
  await page.getByTestId('upload-input').setInputFiles(files);
}

/** Waits until the only video in the library is done, and opens it. */
export async function openWhenReady(page: Page): Promise<void> {
  const card = page.locator('[data-video-id]');
  await expect(card).toHaveCount(1);
  await expect(card).toHaveAttribute('data-status', 'COMPLETED', { timeout: 60_000 });
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/video\/\d+$/);
}

/** Times `[start, end]` of the captions the browser itself has read. */
export const cueTimes = (page: Page): Promise<[number, number][]> =>
  page.locator('video').evaluate((video) => {
    if (!(video instanceof HTMLVideoElement)) return [];
    return Array.from(video.textTracks[0]?.cues ?? [], (cue): [number, number] => [cue.startTime, cue.endTime]);
  });

/** No accessibility fault axe can find, in both themes. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(faults, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}
