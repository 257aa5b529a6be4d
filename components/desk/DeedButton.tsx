import look from '@/components/public/form.module.css';

/** A deed that needs nothing but the pressing. */
export function DeedButton({ action, label }: { action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <button className={look.quiet} type="submit">
        {label}
      </button>
    </form>
  );
}
