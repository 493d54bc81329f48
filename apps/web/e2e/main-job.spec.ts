import { expect, test } from '@playwright/test';

import { cueTimes, media, openWhenReady, screen, signUp, upload } from './page';

test('a video becomes everything needed to publish it', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await signUp(page);
  await page.screenshot({ path: screen('library-empty-1440') });

  await upload(page, media('speech-jfk-720x480-11s.mp4'));
  const card = page.locator('[data-video-id]');
  await expect(card).toHaveCount(1);
  await card.getByRole('link').click();
  await expect(page.getByText('Working on it').or(page.getByText('Waiting for its turn'))).toBeVisible();
  await expect(page.locator('[data-stage]')).toHaveCount(5);
  await expect(page.locator('[data-stage=probe][data-state=done]')).toBeVisible();
  await page.screenshot({ path: screen('video-working-1440') });
  await page.goBack();
  await openWhenReady(page);

  await test.step('the facts', async () => {
    const facts = page.getByLabel('About the file');
    await expect(facts.getByText('0:11')).toBeVisible();
    await expect(facts.getByText('720 × 480')).toBeVisible();
  });

  await test.step('the transcript', async () => {
    const words = page.getByRole('region', { name: 'Transcript, follows playback' });
    await expect(words).toContainText(/fellow americans/i);
    await expect(words).toContainText(/ask not/i);
    await words.getByText(/^country/i).first().click();
    await expect.poll(() => page.locator('video').evaluate((video) => (video instanceof HTMLVideoElement ? video.currentTime : 0))).toBeGreaterThan(1);
    await expect(page.locator('[data-word][data-now]')).toHaveText(/country/i);
  });

  await test.step('the captions', async () => {
    await expect.poll(async () => (await cueTimes(page)).length).toBeGreaterThan(0);
    const times = await cueTimes(page);
    const showing = await page.locator('video').evaluate((video) => (video instanceof HTMLVideoElement ? video.textTracks[0]?.mode : ''));
    expect(showing).toBe('showing');
    for (const [start, end] of times) expect(end).toBeGreaterThan(start);
    times.slice(1).forEach(([start], index) => expect(start).toBeGreaterThanOrEqual(times[index]?.[1] ?? 0));
    expect(times.at(-1)?.[1]).toBeLessThan(11.5);
  });

  await test.step('the words to publish, and an edit that stays', async () => {
    const title = page.getByLabel('Title', { exact: true });
    await expect(title).not.toHaveValue('');
    await expect(page.getByLabel('Description', { exact: true })).not.toHaveValue('');
    await expect(page.getByLabel('Show notes', { exact: true })).not.toHaveValue('');
    await expect(page.getByRole('button', { name: /^Remove tag/ }).first()).toBeVisible();
    await title.fill('What you can do for your country');
    await title.press('Enter');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(title).toHaveValue('What you can do for your country');
  });

  await test.step('the files', async () => {
    for (const name of ['Subtitles (VTT)', 'Subtitles (SRT)', 'Transcript (JSON)', 'Original video']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      expect(await (await coming).failure()).toBeNull();
    }
  });

  await expect(page.locator('[data-word]').first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: screen('video-1440') });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.screenshot({ path: screen('video-1440-dark') });
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: screen('video-390') });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);

  await page.goto('/');
  const picture = page.locator('[data-video-id] img');
  await expect.poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBeGreaterThan(0);
  await expect(page.locator('[data-video-id]')).toContainText('What you can do for your country');
  await page.screenshot({ path: screen('library-390') });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.screenshot({ path: screen('library-1440') });
  expect(refused).toEqual([]);
});
