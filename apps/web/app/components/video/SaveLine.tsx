import { Check, LoaderCircle } from 'lucide-react';

import { Button } from '~/components/ui/Button';
import type { FieldDraft } from '~/hooks/useFieldDraft';
import { texts } from '~/lib/texts';

/** Beside a field's name: save and cancel while it is changed, then a small word on how that went. */
export function SaveLine<T>({ field }: { readonly field: FieldDraft<T> }) {
  const { state, dirty } = field;
  return (
    <span className="flex items-center gap-1.5 text-xs">
      <span role="status" className="text-ink-mute flex items-center gap-1">
        {state.kind === 'saving' && (
          <>
            <LoaderCircle size={13} aria-hidden className="animate-spin motion-reduce:animate-none" />
            {texts.publish.saving}
          </>
        )}
        {state.kind === 'saved' && (
          <>
            <Check size={13} aria-hidden className="text-done" />
            {texts.publish.saved}
          </>
        )}
      </span>
      {state.kind === 'saved' && (
        <Button size="small" look="quiet" className="h-6 px-1.5" onClick={field.undo}>
          {texts.publish.undo}
        </Button>
      )}
      {dirty && state.kind === 'idle' && (
        // A press must not blur the field first: leaving it saves, and "cancel" would come too late.
        <span className="flex gap-1" onPointerDown={(event) => event.preventDefault()}>
          <Button size="small" look="quiet" className="h-6 px-2" onClick={field.discard}>
            {texts.publish.cancel}
          </Button>
          <Button size="small" look="primary" className="h-6 px-2" onClick={() => field.save()}>
            {texts.publish.save}
          </Button>
        </span>
      )}
    </span>
  );
}

/** Under a field that could not be saved: why, and the two ways on. */
export function SaveFailure<T>({ field }: { readonly field: FieldDraft<T> }) {
  const { state } = field;
  if (state.kind !== 'failed') return null;
  return (
    <div role="alert" className="bg-failed-soft mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-card px-2.5 py-1.5 text-xs">
      <span className="text-failed font-medium">{texts.publish.notSaved}</span>
      <span className="text-ink flex-1">
        {state.reason} {state.code !== null && <span className="text-ink-soft">{texts.problem.code(state.code)}</span>}
      </span>
      <Button size="small" look="quiet" className="h-6" onClick={field.discard}>
        {texts.publish.discard}
      </Button>
      <Button size="small" className="h-6" onClick={() => field.save()}>
        {texts.publish.tryAgain}
      </Button>
    </div>
  );
}
