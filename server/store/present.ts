/** The record without its absent properties: neither engine stores undefined, and the store never writes null. */
export function present<Item>(record: Readonly<Record<string, Item | undefined>>): Record<string, Item> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, Item] => entry[1] !== undefined),
  );
}
