type Options = Readonly<Record<string, unknown>>

/**
 * The options of an analysis with one group of a split as one more condition: the group is that part of the chosen sample
 * where the variable has the value. Filters and subsets that are there stay.
 *
 * @example withGroup({ variables: ['Q1'] }, '门店', '东店') // { variables: ['Q1'], filter: [{ variable: '门店', in: ['东店'] }] }
 */
export function withGroup(options: Options, variable: string, value: string | number): Record<string, unknown> {
  const filter: unknown = options['filter']
  return { ...options, filter: [...(Array.isArray(filter) ? filter : []), { variable, in: [value] }] }
}
