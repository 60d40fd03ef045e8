/** Makes something of every value that is stored; of a dictionary, only of those added since it was asked last. */
export function ofEach<Value, Made>(
  make: (value: Value) => Made,
): (values: readonly Value[]) => readonly Made[] {
  let [from, made, count]: [readonly Value[] | undefined, Made[], number] = [undefined, [], 0];
  return (values) => {
    if (values !== from) [from, made, count] = [values, new Array<Made>(values.length), 0];
    for (; count < values.length; count += 1) made[count] = make(values[count] as Value);
    return made;
  };
}
