/** The mark: two links of a chain. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 14" width="24" height="14" aria-hidden="true" focusable="false">
      <rect x="1.4" y="1.4" width="13" height="11.2" rx="4.6" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <rect x="9.6" y="1.4" width="13" height="11.2" rx="4.6" fill="none" stroke="var(--primary)" strokeWidth="2.4" />
    </svg>
  );
}
