/** Registering costs nothing here: the host tells every event, and the client drops those it has no handler for. */
export function registrations(
  events: readonly string[],
  others: readonly string[] = [],
): Readonly<Record<string, () => null>> {
  const names = [
    ...events.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`]),
    ...others.flatMap((name) => [`_RegisterEvent${name}`, `_UnregisterEvent${name}`]),
  ];
  return Object.fromEntries(names.map((name) => [name, () => null]));
}
