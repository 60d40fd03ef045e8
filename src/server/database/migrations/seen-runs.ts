/** Which runs a client knew of when it opened its own: what others wrote since is not overwritten unseen. */
export const seenRuns = `
ALTER TABLE runs ADD COLUMN sees text[];

-- Versions a run did not write and found just as it sent them: it has seen them as well.
CREATE TABLE run_sightings (
  tenant text NOT NULL,
  entity text NOT NULL,
  record_id text NOT NULL,
  version integer NOT NULL,
  run text NOT NULL,
  PRIMARY KEY (tenant, entity, record_id, version, run)
);
`;
