/** The mark: a small porch lantern. Decorative; the name beside it is what is read aloud. */
export function LampMark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 40" width="32" height="40" aria-hidden="true" focusable="false">
      <path
        d="M16 1v4M9 12l7-7 7 7M7 12h18l-2.5 22h-13L7 12ZM11 39h10M16 34v5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M16 17c3.4 3.6 4.6 5.7 4.6 8.2a4.6 4.6 0 0 1-9.2 0c0-2.5 1.2-4.6 4.6-8.2Z" fill="#e59a2f" />
    </svg>
  );
}
