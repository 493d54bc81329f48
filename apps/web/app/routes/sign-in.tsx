import { createFileRoute, redirect, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import * as z from 'zod/mini';

import { SignInForm } from '~/components/shell/SignInForm';
import { useSession } from '~/hooks/useSession';
import { useTitle } from '~/hooks/useTitle';
import { settledSession } from '~/lib/session';
import { texts } from '~/lib/texts';

/** Only a path of this page may follow signing in, never another site's address. */
const path = z.catch(z.optional(z.string().check(z.regex(/^\/(?![/\\])/))), undefined);

export const Route = createFileRoute('/sign-in')({
  validateSearch: z.object({ then: path }),
  beforeLoad: async ({ search }) => {
    if ((await settledSession()).status === 'in') throw redirect({ href: search.then ?? '/' });
  },
  component: SignIn,
});

function SignIn() {
  const session = useSession();
  const router = useRouter();
  const { then = '/' } = Route.useSearch();
  useTitle(texts.signIn.signIn);
  useEffect(() => {
    if (session.status === 'in') router.history.push(then);
  }, [session.status, router, then]);
  return <SignInForm />;
}
