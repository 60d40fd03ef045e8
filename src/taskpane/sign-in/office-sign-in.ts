import { CodedError } from '../../core/kernel/coded-error';
import type { SignInDoor } from '../../workflows/sign-in';

const notShown = (detail: number): CodedError =>
  new CodedError('SIGN_IN_NOT_SHOWN', 'notDone', 'The sign-in window could not be shown.', { detail });

type Told = { readonly message: string; readonly origin: string | undefined } | { readonly error: number };

/** What the dialog page tells; undefined for what is none of ours. */
const addressIn = (told: Told, redirectUrl: string): string | undefined =>
  'message' in told && told.message.startsWith(`${redirectUrl}?`) ? told.message : undefined;

/** The sign-in window of Office (DialogApi 1.1). */
export function officeSignIn(page: string): SignInDoor {
  const redirectUrl = new URL(page, window.location.href).href;
  const show = (url: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const start = `${redirectUrl}#${encodeURIComponent(url)}`;
      Office.context.ui.displayDialogAsync(start, { height: 60, width: 40 }, ({ status, value, error }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          reject(notShown(error.code));
          return;
        }
        value.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
          const address = addressIn(told, redirectUrl);
          if (address === undefined) return;
          value.close();
          resolve(address);
        });
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          reject(new CodedError('SIGN_IN_REFUSED', 'notDone', 'The sign-in window was closed.'));
        });
      });
    });
  return { redirectUrl, show };
}
