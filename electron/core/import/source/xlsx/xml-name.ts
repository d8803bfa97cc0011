/** Start of `hashByte` over the bytes of a name (FNV-1a, 32 bits). */
export const hashStart = 0x811c9dc5

/** One step of the hash by which the scanner tells names apart without making texts of them. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/**
 * The number that stands for an element's local name.
 *
 * @example xmlName('row') === xmlName('sheetData') // false
 */
export function xmlName(name: string): number {
  let hash = hashStart
  for (let index = 0; index < name.length; index++) hash = hashByte(hash, name.charCodeAt(index))
  return hash
}
