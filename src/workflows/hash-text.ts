import { sha256 } from '../smartbilling/csv-package/sha256';

/** The SHA-256 of a text's UTF-8 bytes in hexadecimal. */
export const hashText = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
