/** Makes something of every value that is stored; of a dictionary, only of those added since it was asked last. */
export function ofEach<Value, Made>(make: (value: Value) => Made): (values: readonly Value[]) => Made[] {
  let [from, made]: [readonly Value[] | undefined, Made[]] = [undefined, []];
  return (values) => {
    if (values !== from) [from, made] = [values, []];
    for (let index = made.length; index < values.length; index += 1) made.push(make(values[index] as Value));
    return made;
  };
}
