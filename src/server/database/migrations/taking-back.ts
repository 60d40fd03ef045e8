/** What runs overwrote, kept so that a run can be taken back; and which records SmartBilling holds for good. */
export const takingBack = `
-- Runs opened before this cannot be taken back: nobody knows what they overwrote.
ALTER TABLE runs ADD COLUMN keeps_prior boolean NOT NULL DEFAULT false;
ALTER TABLE runs ADD COLUMN rolled_back_at timestamptz;

CREATE TABLE run_writes (
  tenant text NOT NULL,
  run text NOT NULL,
  entity text NOT NULL,
  record_id text NOT NULL,
  row_key text NOT NULL,
  -- The version this write made, or under which its values came back when a later run was taken back.
  version integer NOT NULL,
  -- Of what was there before; null where the write created the record.
  prior_version integer,
  prior jsonb,
  prior_hash text,
  -- Set when the run was taken back.
  outcome text CHECK (outcome IN ('deleted', 'restored')),
  PRIMARY KEY (tenant, entity, record_id, version),
  FOREIGN KEY (tenant, run) REFERENCES runs
);
CREATE INDEX run_writes_of_run ON run_writes (tenant, run);

CREATE TABLE posted_records (
  tenant text NOT NULL,
  entity text NOT NULL,
  record_id text NOT NULL,
  posted_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, entity, record_id)
);
`;
