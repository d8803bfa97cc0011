/**
 * Where a result differs from what a case expects; empty when it passes. Lists are matched by name, value or pair, numbers
 * within the relative tolerance; keys that the case does not name are not looked at.
 */
export function mismatches(actual: unknown, expected: unknown, tolerance: number, path = ''): string[] {
  if (expected === undefined) return []
  if (expected === null) return actual === null ? [] : [`${path}: expected null, got ${JSON.stringify(actual)}`]
  if (typeof expected === 'number') {
    const close =
      typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * Math.max(1e-3, Math.abs(expected))
    return close ? [] : [`${path}: expected ${expected}, got ${JSON.stringify(actual)}`]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: expected a list, got ${JSON.stringify(actual)}`]
    if (path.endsWith('loadings') && rowsOf(expected)) return loadingMismatches(actual, expected, tolerance, path)
    return expected.flatMap((item: unknown, i) => {
      const partner = partnerOf(actual, item, i)
      return mismatches(partner, item, tolerance, `${path}[${i}]`)
    })
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${path}: expected an object, got ${JSON.stringify(actual)}`]
    return Object.keys(expected).flatMap((key) => mismatches(actual[key], expected[key], tolerance, `${path}.${key}`))
  }
  return String(actual) === String(expected) ? [] : [`${path}: expected ${String(expected)}, got ${String(actual)}`]
}

function partnerOf(list: readonly unknown[], wanted: unknown, index: number): unknown {
  if (!isRecord(wanted)) return list[index]
  const keys = keysOf(wanted)
  if (keys.length === 0) return list[index]
  const find = (names: readonly string[]) =>
    list.find((item) => isRecord(item) && keys.every((key, i) => String(item[names[i] ?? key]) === String(wanted[key])))
  return find(keys) ?? (keys[0] === 'a' ? turned(find(['b', 'a'])) : undefined)
}

/** What an entry of a list is known by; nothing: its place. */
function keysOf(wanted: Record<string, unknown>): string[] {
  if ('row' in wanted) return ['row', 'column']
  if ('a' in wanted) return ['a', 'b']
  if ('factor' in wanted && 'name' in wanted) return ['factor', 'name']
  if ('name' in wanted) return ['name']
  return 'count' in wanted && (wanted['value'] ?? null) !== null ? ['value'] : []
}

/** A pair the other way round: its difference and interval change their sign. */
function turned(pair: unknown): unknown {
  if (!isRecord(pair) || typeof pair['difference'] !== 'number') return pair
  const ci = pair['ci']
  const interval = isRecord(ci) ? { ci: { ...ci, lower: -Number(ci['upper']), upper: -Number(ci['lower']) } } : {}
  return { ...pair, difference: -pair['difference'], ...interval }
}

interface LoadingRow {
  readonly name: unknown
  readonly values: readonly number[]
}

function rowsOf(list: readonly unknown[]): LoadingRow[] | null {
  const rows = list.flatMap((row) => {
    const values = isRecord(row) ? row['values'] : null
    return isRecord(row) && Array.isArray(values) ? [{ name: row['name'], values: values.map(Number) }] : []
  })
  return rows.length > 0 && rows.length === list.length ? rows : null
}

/** Factors are defined up to order and sign: each expected column is matched with the closest one that is left. */
function loadingMismatches(
  actual: readonly unknown[],
  expected: readonly unknown[],
  tolerance: number,
  path: string,
): string[] {
  const wanted = rowsOf(expected) ?? []
  const all = rowsOf(actual) ?? []
  const rows = wanted.map((row) => all.find((candidate) => String(candidate.name) === String(row.name)))
  const left = new Set(rows[0]?.values.keys())
  return (wanted[0]?.values ?? []).flatMap((_, factor) => {
    let error = Number.POSITIVE_INFINITY
    let closest = -1
    for (const column of left) {
      for (const sign of [1, -1]) {
        const errors = wanted.map((row, i) =>
          Math.abs((row.values[factor] ?? 0) - sign * (rows[i]?.values[column] ?? Number.NaN)),
        )
        if (Math.max(...errors) < error) {
          error = Math.max(...errors)
          closest = column
        }
      }
    }
    left.delete(closest)
    return error <= tolerance ? [] : [`${path}: factor ${factor + 1} is off by ${error}`]
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
