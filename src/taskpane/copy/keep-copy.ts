/**
 * Hands the workbook as it is now to the person, as a file with `remark` in its name, and answers that name.
 * Throws COPY_NOT_KEPT where the host does not give its file.
 */
export type KeepCopy = (remark: string) => Promise<string>;
