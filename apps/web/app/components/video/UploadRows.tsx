import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, FileVideo, RotateCw, X } from 'lucide-react';

import { IconButton } from '~/components/ui/Button';
import { ProgressBar } from '~/components/ui/ProgressBar';
import { useUpload } from '~/hooks/useUpload';
import { bytes, span, speed } from '~/lib/format';
import { texts } from '~/lib/texts';
import { unhandled } from '~/lib/unhandled';
import { secondsLeft, type UploadItem } from '~/lib/uploads';

export function UploadRows({ items }: { readonly items: readonly UploadItem[] }) {
  return (
    <ul className="divide-line divide-y">
      {items.map((item) => (
        <UploadRow key={item.id} item={item} />
      ))}
    </ul>
  );
}

function UploadRow({ item }: { readonly item: UploadItem }) {
  const { cancel, dismiss, retry } = useUpload();
  const { id, file, state, result } = item;
  const ended = state === 'accepted' || state === 'refused';
  return (
    <li data-upload-state={state} className="flex items-center gap-3 px-3 py-2.5">
      <Mark state={state} />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <span className="truncate text-sm font-medium">{file.name}</span>
          <span className="text-ink-mute ml-auto shrink-0 text-xs tabular-nums">{state === 'sending' ? rate(item) : bytes(file.size)}</span>
        </p>
        {state === 'sending' && (
          <ProgressBar tone="accent" label={texts.upload.progress(file.name)} percent={(item.sentBytes / file.size) * 100} className="my-1.5" />
        )}
        <Line item={item} />
      </div>
      {result !== null && (
        <Link to="/video/$videoId" params={{ videoId: result.video_id }} onClick={() => dismiss(id)} className="text-accent text-sm font-medium hover:underline">
          {texts.upload.open}
        </Link>
      )}
      {state === 'refused' && item.code !== null && (
        <IconButton small label={texts.upload.retry} onClick={() => retry(id)}>
          <RotateCw size={15} aria-hidden />
        </IconButton>
      )}
      <IconButton small label={ended ? texts.upload.dismiss(file.name) : texts.upload.cancel(file.name)} onClick={() => (ended ? dismiss(id) : cancel(id))}>
        <X size={16} aria-hidden />
      </IconButton>
    </li>
  );
}

function Mark({ state }: { readonly state: UploadItem['state'] }) {
  switch (state) {
    case 'accepted':
      return <CircleCheck size={18} aria-hidden className="text-done shrink-0" />;
    case 'refused':
      return <CircleAlert size={18} aria-hidden className="text-failed shrink-0" />;
    case 'queued':
    case 'sending':
      return <FileVideo size={18} aria-hidden className="text-ink-mute shrink-0" />;
    default:
      return unhandled(state);
  }
}

function Line({ item }: { readonly item: UploadItem }) {
  switch (item.state) {
    case 'queued':
      return <p className="text-ink-mute text-xs">{texts.upload.queued}</p>;
    case 'sending':
      return <p className="text-ink-mute text-xs tabular-nums">{item.sentBytes >= item.file.size ? texts.upload.finishing : progress(item)}</p>;
    case 'accepted':
      return (
        <p role="status" className="text-ink-mute text-xs">
          {texts.upload.accepted}
        </p>
      );
    case 'refused':
      return (
        <p role="alert" className="text-failed text-xs">
          {item.reason}
          {item.code !== null && <span className="text-ink-mute"> {texts.problem.code(item.code)}</span>}
        </p>
      );
    default:
      return unhandled(item.state);
  }
}

const rate = ({ bytesPerSecond }: UploadItem): string => (bytesPerSecond === null ? '' : speed(bytesPerSecond));

function progress(item: UploadItem): string {
  const left = secondsLeft(item);
  const sent = texts.upload.sent(bytes(item.sentBytes), bytes(item.file.size));
  return left === null ? sent : `${sent} · ${texts.upload.left(span(left))}`;
}
