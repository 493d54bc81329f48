export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden className="shrink-0">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M9 9.5v8.2a.8.8 0 0 0 1.22.68l6.6-4.1a.8.8 0 0 0 0-1.36l-6.6-4.1A.8.8 0 0 0 9 9.5Z"
        className="fill-on-accent"
      />
      <path d="M9 23.5h14M19 18.5h4" className="stroke-on-accent" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
