import { mappingProfileSchema } from '../../../src/core/mapping/mapping-profile';
import { openSource } from '../../../src/workflows/open-source';
import type { SourceTable } from '../../../src/core/mapping/source-table';

/** A profile of two columns, and extracts for it. */
export const namesProfile = mappingProfileSchema.parse({
  version: 1,
  name: 'names',
  entities: [
    {
      entity: 'customer',
      fields: {
        legacyId: { from: 'column', column: 'Code' },
        accountName: { from: 'column', column: 'Name' },
      },
    },
  ],
});

type Names = readonly (readonly [string, string])[];

const csvOf = (names: Names): string => ['Code,Name', ...names.map((row) => row.join(',')), ''].join('\n');

/** jsdom's files cannot be read. */
export function readableFile(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
  });
}

export const namesFile = (name: string, names: Names): File => readableFile(name, csvOf(names));

export const namesSource = (name: string, names: Names): Promise<SourceTable> =>
  openSource(new TextEncoder().encode(csvOf(names)), name);
