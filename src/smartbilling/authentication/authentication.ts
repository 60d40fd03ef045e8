/** Who asks, as headers of a request. What is secret lives in its closure: never in a profile, a workbook or a log. */
export interface Authentication {
  headers(): Promise<Readonly<Record<string, string>>>;
  /** Gets another token after a 401; false where there is none to be had. */
  renew?(): Promise<boolean>;
}

export const fixedHeaders = (headers: Readonly<Record<string, string>>): Authentication => ({
  headers: () => Promise.resolve(headers),
});

export const bearer = (token: string): Authentication => fixedHeaders({ Authorization: `Bearer ${token}` });

/** RFC 7617 with UTF-8. */
export function basicCredentials(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
