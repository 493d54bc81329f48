import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';

import { texts } from '~/lib/texts';

import { IconButton } from './Button';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

export function CopyButton({ label, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), 1_800);
    return () => window.clearTimeout(timer);
  }, [copied]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      toast.error(texts.publish.notCopied);
    }
  };

  return (
    <IconButton small label={copied ? texts.publish.copied : label} onClick={() => void copy()} disabled={text === ''}>
      {copied ? <Check size={15} aria-hidden className="text-done" /> : <Copy size={15} aria-hidden />}
    </IconButton>
  );
}
