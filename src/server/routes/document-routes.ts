import { z } from 'zod';
import { documentAnswer, documentName } from '../../core/push/wire';
import { digestOf, readDocument, storeDocument } from '../documents/invoice-documents';
import { ofTenant } from '../database/tenant-database';
import { route, type AnyRoute } from '../http/route';
import type { World } from '../world';

const documentParams = z.object({ id: z.string().max(100) });

const documentQuery = z.strictObject({
  fileName: documentName.meta({ description: 'Its name, ending in .pdf, without folders.' }),
});

const documentHeaders = z.object({
  digest: z.string().max(200).optional().meta({ description: 'RFC 3230: sha-256= and the base 64.' }),
});

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes of a PDF');

export function documentRoutes(world: World): readonly AnyRoute[] {
  return [
    route({
      method: 'POST',
      path: '/v1/invoices/{id}/pdf',
      id: 'storePdf',
      summary:
        'Keeps the PDF of an invoice once its bytes are those of the Digest; the same again changes nothing.',
      role: 'importer',
      params: documentParams,
      query: documentQuery,
      headers: documentHeaders,
      body: bytes,
      bodyType: 'application/pdf',
      status: 200,
      answer: documentAnswer,
      refusals: [
        'NOT_FOUND',
        'DIGEST_REQUIRED',
        'DIGEST_MISMATCH',
        'NOT_A_PDF',
        'DOCUMENT_EXISTS',
        'BAD_QUERY',
      ],
      handle: ({ actor, params, query, headers, body }) =>
        storeDocument(world, actor, params.id, {
          fileName: query.fileName,
          digest: headers.digest,
          bytes: body,
        }),
    }),
    route({
      method: 'GET',
      path: '/v1/invoices/{id}/pdf',
      id: 'readPdf',
      summary: 'The PDF of an invoice, with its Digest; HEAD answers the Digest alone.',
      role: 'reader',
      params: documentParams,
      status: 200,
      answer: z.custom<{ readonly sha256: string; readonly bytes: Buffer }>(),
      answerType: {
        type: 'application/pdf',
        headers: ({ sha256 }) => ({ Digest: digestOf(sha256) }),
        bytes: (answer) => answer.bytes,
      },
      refusals: ['NOT_FOUND'],
      handle: ({ actor, params }) =>
        readDocument(ofTenant(world.database, actor.tenant), actor.tenant, params.id),
    }),
  ];
}
