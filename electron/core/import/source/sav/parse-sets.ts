/** A multiple response set as the record has it, names not yet matched. */
export interface RawSet {
  readonly name: string
  readonly label: string
  readonly counted: string | null
  /** The options are called by the label of the counted value, not by that of the variable. */
  readonly byCountedLabel: boolean
  readonly variables: readonly string[]
}

/**
 * Reads records 7/7 and 7/19: one set a line, `$name=D1 1 5 label var var`; a set of categories has `C` and no counted
 * value, an extended one `E 1 ` or `E 11 `. Lengths count bytes. A line of another form is passed over.
 *
 * @param decode reads the file's encoding
 */
export function parseSets(data: Buffer, decode: (bytes: Buffer) => string): RawSet[] {
  const sets: RawSet[] = []
  let from = 0
  while (from < data.length) {
    const newline = data.indexOf(0x0a, from)
    const end = newline < 0 ? data.length : newline
    const set = parseSet(data.subarray(from, end), decode)
    if (set !== null) sets.push(set)
    from = end + 1
  }
  return sets
}

function parseSet(line: Buffer, decode: (bytes: Buffer) => string): RawSet | null {
  const equals = line.indexOf(0x3d)
  if (line[0] !== 0x24 || equals < 0) return null
  const name = decode(line.subarray(1, equals))
  const rest = line.subarray(equals + 1)
  const head = /^(?:D|C ?|E (1|11) )/.exec(rest.subarray(0, 8).toString('latin1'))
  if (head === null) return null
  const kind = head[0][0]
  const first = kind === 'C' ? null : counted(rest, head[0].length)
  if (kind !== 'C' && first === null) return null
  const label = counted(rest, first?.end ?? head[0].length)
  if (label === null) return null
  const variables = decode(rest.subarray(label.end))
    .split(' ')
    .filter((variable) => variable.trim() !== '')
  return {
    name,
    label: decode(label.bytes),
    counted: first === null ? null : decode(first.bytes).trimEnd(),
    byCountedLabel: head[1] === '1',
    variables: variables.map((variable) => variable.trim()),
  }
}

/** A length in digits, a space, so many bytes, and the space behind them. */
function counted(bytes: Buffer, from: number): { readonly bytes: Buffer; readonly end: number } | null {
  const digits = /^\d{1,6}(?= )/.exec(bytes.subarray(from, from + 7).toString('latin1'))?.[0]
  if (digits === undefined) return null
  const start = from + digits.length + 1
  const end = start + Number(digits)
  if (end > bytes.length) return null
  return { bytes: bytes.subarray(start, end), end: bytes[end] === 0x20 ? end + 1 : end }
}
