/** Which runs a client knew of when it opened its own: what others wrote since is not overwritten unseen. */
export const seenRuns = `
ALTER TABLE runs ADD COLUMN sees text[];
`;
