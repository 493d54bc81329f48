import { writeFile } from 'node:fs/promises';

import { expect, test } from '@playwright/test';

import { media, openWhenReady, signUp, upload } from './page';

test('a text file named .mp4 is refused in words, and nothing stays behind', async ({ page }, info) => {
  const path = info.outputPath('letter.mp4');
  await writeFile(path, 'Dear sir or madam, this is not a video.\n'.repeat(200));
  await signUp(page);
  await upload(page, path);
  await expect(page.getByRole('alert')).toContainText('This does not look like a video. Choose a video or audio recording.');
  await expect(page.locator('[data-video-id]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Dismiss letter.mp4' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your first video goes here' })).toBeVisible();
});

test('a file that is plainly no video is refused before a byte is sent', async ({ page }) => {
  await signUp(page);
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/videos/upload')) sent += 1;
  });
  await page.getByTestId('upload-input').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Notes') });
  await expect(page.getByRole('alert')).toContainText('This is not a video.');
  expect(sent).toBe(0);
});

test('a wrong password says so', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill('nobody@example.org');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('Email or password is wrong.');
});

test('a deleted video is gone, after asking', async ({ page }) => {
  await signUp(page);
  await upload(page, media('silent-320x240-8s.mp4'));
  await openWhenReady(page);
  const address = page.url();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete video' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete video' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your first video goes here' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
});
