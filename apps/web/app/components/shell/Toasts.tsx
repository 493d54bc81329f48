import { Toaster } from 'sonner';

/** Short words about what happened out of sight. */
export function Toasts() {
  return (
    <Toaster
      position="bottom-right"
      offset={16}
      mobileOffset={{ bottom: 76 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'bg-raised border-line text-ink shadow-float flex w-full items-center gap-3 rounded-xl border px-4 py-3 text-sm sm:w-[356px]',
          title: 'font-medium',
          actionButton: 'ml-auto shrink-0 text-accent-strong font-medium rounded px-1 hover:underline',
          success: '[&_[data-icon]]:text-done',
          error: '[&_[data-icon]]:text-failed',
        },
      }}
    />
  );
}
