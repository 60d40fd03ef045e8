/** Of one invoice PDF, unless the server says otherwise (domain.md 3.22). */
export const mostPdfBytes = 10 * 1024 * 1024;
