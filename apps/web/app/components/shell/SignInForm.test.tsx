import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { show } from '../../../test/page';
import { SignInForm } from './SignInForm';

const session = vi.hoisted(() => ({ now: { status: 'out', ended: true } }));
vi.mock('~/lib/session', () => ({ currentSession: () => session.now, onSessionChange: () => () => undefined }));

test('whose session has ended is told so', async () => {
  session.now = { status: 'out', ended: true };
  await show(<SignInForm />);
  expect(screen.getByRole('status')).toHaveTextContent('You were signed out. Sign in again.');
});

test('who comes for the first time, or signed out, is told nothing', async () => {
  session.now = { status: 'out', ended: false };
  await show(<SignInForm />);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
