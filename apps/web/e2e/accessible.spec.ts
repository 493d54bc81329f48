import { expect, test } from '@playwright/test';

import { expectAccessible, media, openWhenReady, signUp, upload } from './page';

test('every page is free of faults axe can find, in both themes', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await signUp(page);
  await expectAccessible(page);
  await upload(page, media('speech-jfk-720x480-11s.mp4'));
  await expect(page.locator('[data-video-id]')).toHaveCount(1);
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/');
  await openWhenReady(page);
  await expect(page.locator('[data-word]').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/');
  await expect(page.locator('[data-video-id]')).toHaveCount(1);
  await expectAccessible(page);
});

test('the library and the player can be worked by keyboard alone', async ({ page }) => {
  await signUp(page);
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search your videos')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/dashboard$/);
});
