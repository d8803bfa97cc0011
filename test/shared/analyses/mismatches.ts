/**
 * Where a result differs from what a case expects; empty when it passes. Lists are matched by name, value or pair, numbers
 * within the relative tolerance; keys that the case does not name are not looked at.
 */
export function mismatches(actual: unknown, expected: unknown, tolerance: number, path = ''): string[] {
  if (expected === null || expected === undefined) return []
  if (typeof expected === 'number') {
    const close =
      typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * Math.max(1e-3, Math.abs(expected))
    return close ? [] : [`${path}: expected ${expected}, got ${JSON.stringify(actual)}`]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: expected a list, got ${JSON.stringify(actual)}`]
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
  const key = 'name' in wanted ? 'name' : 'count' in wanted && (wanted['value'] ?? null) !== null ? 'value' : null
  if (key === null) return list[index]
  return list.find((item) => isRecord(item) && String(item[key]) === String(wanted[key]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
