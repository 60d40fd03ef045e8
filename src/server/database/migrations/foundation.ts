/** Tables that do not depend on the entities. Keys of rows and batches are kept for good. */
export const foundation = `
CREATE TABLE tenants (
  tenant text PRIMARY KEY,
  name text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE tokens (
  tenant text NOT NULL REFERENCES tenants,
  token_id text PRIMARY KEY,
  role text NOT NULL CHECK (role IN ('reader', 'importer', 'administrator')),
  token_hash text NOT NULL UNIQUE,
  origin text NOT NULL CHECK (origin IN ('start', 'given')),
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);

CREATE TABLE runs (
  tenant text NOT NULL REFERENCES tenants,
  run text NOT NULL,
  name text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('commit', 'dryRun')),
  expected jsonb NOT NULL,
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (tenant, run)
);

CREATE TABLE batches (
  tenant text NOT NULL,
  run text NOT NULL,
  batch_key text NOT NULL,
  body_hash text NOT NULL,
  entity text NOT NULL,
  mode text NOT NULL,
  counts jsonb,
  answer json,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, run, batch_key),
  FOREIGN KEY (tenant, run) REFERENCES runs
);

CREATE TABLE row_keys (
  tenant text NOT NULL,
  entity text NOT NULL,
  row_key text NOT NULL,
  record_id text NOT NULL,
  row_hash text NOT NULL,
  version integer NOT NULL,
  -- Set for a second Row Id of a record: the one it is known by.
  alias_of text,
  PRIMARY KEY (tenant, entity, row_key)
);

CREATE TABLE rehearsed_rows (
  tenant text NOT NULL,
  run text NOT NULL,
  entity text NOT NULL,
  reference text NOT NULL,
  row jsonb NOT NULL
);
CREATE INDEX rehearsed_rows_of_run ON rehearsed_rows (tenant, run, entity, reference);

CREATE TABLE audit (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant text NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  details jsonb NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to';
END $$;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
