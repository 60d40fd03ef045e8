/** The product's icon as in the ribbon: rows of a sheet on their way. */
export function ProductMark() {
  return (
    <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#0b5c6b" />
      <path d="M2 3h4v2H2zM2 7h4v2H2zM2 11h4v2H2z" fill="#fff" />
      <path d="M7 7h3V4l4 4-4 4V9H7z" fill="#7fe0a8" />
    </svg>
  );
}
