/** An exact integer: a number while it is safe (below 2⁵³), a bigint beyond. */
export type Integer = number | bigint;

const narrow = (value: bigint): Integer => {
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : value;
};

export const addIntegers = (a: Integer, b: Integer): Integer => {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return narrow(BigInt(a) + BigInt(b));
};

export const multiplyIntegers = (a: Integer, b: Integer): Integer => {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return narrow(BigInt(a) * BigInt(b));
};

export const negateInteger = (a: Integer): Integer => (a === 0 ? 0 : -a);

export const compareIntegers = (a: Integer, b: Integer): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** Digits any number of which is a safe integer. */
export const safeDigits = 15;

export const parseInteger = (digits: string): Integer =>
  digits.length <= safeDigits ? Number(digits) : narrow(BigInt(digits));

/** Quotient towards zero and remainder with the sign of the dividend; the divisor is never 0. */
export const divideIntegers = (a: Integer, b: Integer): { quotient: Integer; remainder: Integer } => {
  if (typeof a === 'number' && typeof b === 'number') {
    const remainder = a % b;
    return { quotient: (a - remainder) / b + 0, remainder: remainder + 0 };
  }
  return { quotient: narrow(BigInt(a) / BigInt(b)), remainder: narrow(BigInt(a) % BigInt(b)) };
};
