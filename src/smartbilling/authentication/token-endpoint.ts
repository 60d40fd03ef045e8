import axios from 'axios';
import { z } from 'zod';
import { CodedError } from '../../core/kernel/coded-error';
import { lostRequest } from '../request-failure';

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  token_type: z.string().optional(),
  refresh_token: z.string().optional(),
});
export type Tokens = z.infer<typeof tokenAnswer>;

const errorAnswer = z.object({ error: z.string() });

/**
 * Asks a token endpoint (RFC 6749 3.2) with a form; throws UNAUTHORIZED with the `error` word where it refuses. The
 * form, which holds secrets, is in no error.
 */
export async function askForTokens(
  tokenUrl: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Tokens> {
  try {
    const { status, data } = await axios.post<unknown>(tokenUrl, new URLSearchParams(form), {
      headers,
      maxRedirects: 0,
      timeout: 60_000,
      validateStatus: () => true,
    });
    const tokens = tokenAnswer.safeParse(data);
    if (status < 300 && tokens.success) return tokens.data;
    const refusal = errorAnswer.safeParse(data).data?.error ?? '';
    throw new CodedError('UNAUTHORIZED', 'notDone', 'The sign-in server gave no token.', { status, refusal });
  } catch (error) {
    throw error instanceof CodedError ? error : lostRequest(error, 'reads');
  }
}
