const most = 5000;

/** Remembers the answers for the first few thousand distinct values: most columns of an extract have few. */
export function remember<Key, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const answer = make(key);
    if (known.size < most) known.set(key, answer);
    return answer;
  };
}
