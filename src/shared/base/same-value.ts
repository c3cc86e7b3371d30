/** The same value, whatever the order of its names; a name left out is a name without a value. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const values = new Map<string, unknown>(Object.entries(one));
  const others = new Map<string, unknown>(Object.entries(other));
  const names = new Set([...values.keys(), ...others.keys()]);
  return [...names].every((name) => isSameValue(values.get(name), others.get(name)));
}
