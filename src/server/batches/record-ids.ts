const randomSize = 8;

/** SmartBilling IDs of one batch: opaque, unique, and in the order they were made, so that pages follow creation. */
export function recordIds(at: Date, randomBytes: (size: number) => Buffer): () => string {
  const batch = `${at.getTime().toString(36).padStart(9, '0')}${randomBytes(randomSize).toString('hex')}`;
  let made = 0;
  return () => {
    made += 1;
    return `${batch}${made.toString(36).padStart(4, '0')}`;
  };
}
