import { z } from 'zod';

const keyPair = z.strictObject({
  /** Heading of the file joined to. */
  column: z.string().min(1),
  /** Heading of the joined file. */
  joined: z.string().min(1),
});

/** Another file whose rows belong to those of the source by key; `unmatched` rows of it become rows of their own or are only listed. */
const join = z.strictObject({
  /** Name of the file, which is looked for beside the source. */
  file: z.string().min(1),
  on: z.array(keyPair).min(1),
  unmatched: z.enum(['list', 'keep']).default('list'),
});

/** The files a source is put together from, as the `source` of a profile keeps them for the next extract. */
export const sourceFiles = {
  /** Files of the same headings, whose rows follow those of the source. */
  stack: z.array(z.string().min(1)).optional(),
  joins: z.array(join).optional(),
};

export type KeyPair = z.infer<typeof keyPair>;
export type Join = z.infer<typeof join>;
