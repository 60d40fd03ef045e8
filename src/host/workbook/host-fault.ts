/** An error as Excel answers it: `code` is one of `Excel.ErrorCodes`. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostFault';
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostFault => new HostFault('InvalidArgument', message);

export const itemNotFound = (): HostFault =>
  new HostFault('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (message = 'A resource with the same name or identifier already exists.') =>
  new HostFault('ItemAlreadyExists', message);

export const accessDenied = (message = 'You cannot perform the requested operation.') =>
  new HostFault('AccessDenied', message);

export const invalidOperation = (message: string): HostFault => new HostFault('InvalidOperation', message);

export const notImplemented = (member: string): HostFault =>
  new HostFault('NotImplemented', `${member} is not implemented by this host.`);
