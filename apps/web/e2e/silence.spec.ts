import { expect, test } from '@playwright/test';

import { media, openWhenReady, screen, signUp, upload } from './page';

for (const name of ['silent-320x240-8s.mp4', 'music-only-320x240-8s.mp4', 'music-vp8-720x480-8s.webm']) {
  test(`${name} is finished without a word invented, and says why`, async ({ page }) => {
    await signUp(page);
    await upload(page, media(name));
    await openWhenReady(page);
    await expect(page.getByRole('heading', { name: 'No speech in this one' })).toBeVisible();
    await expect(page.getByText(/^Reason: \S+/)).toBeVisible();
    await expect(page.locator('[data-word]')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Subtitles (VTT)' })).toHaveCount(0);
    await page.screenshot({ path: screen(name) });
  });
}
