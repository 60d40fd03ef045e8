/** The files a source may be, as a file chooser is told. */
export const sourceFileTypes = '.csv,.txt,.tsv,.xlsx';
