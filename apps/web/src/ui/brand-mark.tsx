import css from './brand-mark.module.css';

/** The product's sign; its name stands beside it. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg className={css.mark} viewBox="0 0 26 26" width={size} height={size} aria-hidden>
      <rect width="26" height="26" rx="6" fill="var(--lam-fill)" />
      <path
        d="M7 20v-4M12.2 20v-7M17.4 20v-9"
        stroke="var(--on-fill)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d="m20.1 3.8 1 2 2.2.3-1.6 1.6.4 2.2-2-1.1-2 1.1.4-2.2-1.6-1.6 2.2-.3z" fill="var(--on-fill)" />
    </svg>
  );
}
