import type { StandCondition, Stands } from '../../charts/stands.ts'

interface Reversing {
  readonly reverse: readonly string[]
}

/** Those who answer every one of these variables. */
export function answeredAll(variables: Iterable<string>): StandCondition[] {
  return [...new Set(variables)].map((answered) => ({ answered }))
}

/** Those who have this value of a variable, as the analysis reads it: items it turns round have turned values. */
export function hasValue(variable: string, value: string | number, options: Reversing): StandCondition {
  return { variable, values: [value], ...turned(variable, options) }
}

/** Those whose answer is read as this name. */
export function hasName(variable: string, named: string, options: Reversing): StandCondition {
  return { variable, named, ...turned(variable, options) }
}

/** Those who answer an item, and the variables along with it that a case needs to be used. */
export function answersTo(item: string, along: readonly string[] = []): Stands {
  // In the same order for every item, so that it can be said once of several.
  return { all: answeredAll(along.includes(item) ? along : [item, ...along]), items: [item] }
}

/** The variables along with each of which a case has to be complete: all of them with listwise deletion, else none. */
export function alongWith({ missing }: { readonly missing: string }, variables: readonly string[]): readonly string[] {
  return missing === 'listwise' ? variables : []
}

export function turned(variable: string, { reverse }: Reversing): { turned?: true } {
  return reverse.includes(variable) ? { turned: true } : {}
}

/**
 * Who stands behind points that are known by name only, such as those of one month: none where two points are called the
 * same.
 */
export function standsOfPoints(
  points: readonly { readonly name: string }[],
  key: string | null,
  along: readonly string[],
): ({ stands: Stands } | undefined)[] {
  const times = Map.groupBy(points, ({ name }) => name)
  return points.map(({ name }) =>
    key === null || times.get(name)?.length !== 1
      ? undefined
      : { stands: { all: [{ variable: key, named: name }, ...answeredAll(along)] } },
  )
}
