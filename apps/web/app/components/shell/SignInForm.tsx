import { useMutation } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';

import { Button } from '~/components/ui/Button';
import { useSession } from '~/hooks/useSession';
import { sentence } from '~/lib/problems';
import { signIn, signUp } from '~/lib/session';
import { texts } from '~/lib/texts';

import { BrandMark } from './Brand';

/** One form for coming in and for a new account. Where to go afterwards is the route's business. */
export function SignInForm() {
  const session = useSession();
  const [isNew, setIsNew] = useState(false);
  const submit = useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) => {
      if (isNew) return signUp(email, password);
      await signIn(email, password);
      return true;
    },
  });

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, password] = [form.get('email'), form.get('password')];
    if (typeof email === 'string' && typeof password === 'string') submit.mutate({ email: email.trim(), password });
  };

  return (
    <main className="flex min-h-dvh items-center justify-center px-4 py-10">
      <div className="w-full max-w-sm">
        <div className="mb-7 flex flex-col items-center text-center">
          <BrandMark size={44} />
          <h1 className="mt-4 text-xl font-semibold tracking-[-0.015em]">{texts.app}</h1>
          <p className="text-ink-mute mt-1 text-sm text-balance">{texts.signIn.tagline}</p>
        </div>
        {session.status === 'out' && session.ended && (
          <p role="status" className="bg-waiting-soft text-ink-soft mb-4 rounded-card px-3 py-2 text-sm">
            {texts.signIn.ended}
          </p>
        )}
        <form onSubmit={onSubmit} className="bg-surface border-line space-y-4 rounded-xl border p-5">
          <Field label={texts.signIn.email} name="email" type="email" autoComplete="email" />
          <Field
            label={texts.signIn.password}
            name="password"
            type="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            minLength={isNew ? 8 : undefined}
            hint={isNew ? texts.signIn.passwordHint : undefined}
          />
          {submit.isError && (
            <p role="alert" className="bg-failed-soft text-failed rounded-card px-3 py-2 text-sm">
              {sentence(submit.error)}
            </p>
          )}
          {submit.data === false && (
            <p role="status" className="bg-done-soft text-done rounded-card px-3 py-2 text-sm">
              {texts.signIn.confirmEmail}
            </p>
          )}
          <Button type="submit" look="primary" disabled={submit.isPending} className="w-full">
            {submit.isPending ? texts.signIn.working : isNew ? texts.signIn.signUp : texts.signIn.signIn}
          </Button>
        </form>
        <p className="text-ink-mute mt-4 text-center text-sm">
          {isNew ? texts.signIn.haveAccount : texts.signIn.newHere}{' '}
          <button
            type="button"
            onClick={() => {
              setIsNew(!isNew);
              submit.reset();
            }}
            className="text-accent-strong rounded font-medium hover:underline"
          >
            {isNew ? texts.signIn.toSignIn : texts.signIn.toSignUp}
          </button>
        </p>
        <p className="text-ink-mute mt-8 flex items-center justify-center gap-1.5 text-center text-xs">
          <Lock size={12} aria-hidden />
          {texts.signIn.private}
        </p>
      </div>
    </main>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly type: 'email' | 'password';
  readonly autoComplete: string;
  readonly minLength?: number | undefined;
  readonly hint?: string | undefined;
}

function Field({ label, name, type, autoComplete, minLength, hint }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        minLength={minLength}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="border-line-strong bg-surface h-10 w-full rounded-card border px-3 text-base focus-visible:outline-offset-0"
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-mute mt-1 text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}
