/** Rows that neither a key nor a natural key tells are found by their content. */
export const rowHashes = `
CREATE INDEX row_keys_by_hash ON row_keys (tenant, entity, row_hash) WHERE alias_of IS NULL;
`;
