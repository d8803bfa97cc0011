/** What SPSS takes for a name: a letter first, then letters, digits and a few signs, at most 64 bytes. */
const valid = /^[\p{L}@][\p{L}\p{N}._$#@]*$/u
const reserved = new Set(['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'])

/** Gives names that SPSS takes and that no two variables share. */
export class SavNames {
  readonly #taken = new Set<string>()

  /** The name itself where SPSS takes it, else `V12`. */
  name(wanted: string, number: number): string {
    if (isValid(wanted) && this.#claim(wanted)) return wanted
    for (let attempt = 0; ; attempt++) {
      const candidate = attempt === 0 ? `V${number}` : `V${number}_${attempt}`
      if (this.#claim(candidate)) return candidate
    }
  }

  #claim(name: string): boolean {
    const key = name.toUpperCase()
    if (this.#taken.has(key)) return false
    this.#taken.add(key)
    return true
  }
}

function isValid(name: string): boolean {
  return valid.test(name) && !/[._]$/.test(name) && Buffer.byteLength(name) <= 64 && !reserved.has(name.toUpperCase())
}

/** The name of up to 8 letters, made of the place in the file: V1 … V1JD. */
export function shortName(number: number): string {
  return `V${number.toString(36).toUpperCase()}`
}
