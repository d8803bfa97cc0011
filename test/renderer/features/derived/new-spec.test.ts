import { expect, test } from 'vitest'
import { compileDerivation } from '#shared/derive/derivation/compile-derivation.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { newSpec } from '../../../../renderer/features/derived/new-spec.ts'
import { readValues } from '../../../../renderer/features/derived/read-values.ts'

const item = (name: string): Variable => ({
  name,
  label: '',
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
})

test.each(['mean', 'reverse', 'bands', 'recode'] as const)(
  'a new %s begins as a definition that can be computed',
  (kind) => {
    const variables = [item('Q1'), item('Q2'), item('Q3'), item('Q4')]
    const { name, derivation } = newSpec(kind, variables)
    const codebook = new Map(variables.map((variable) => [variable.name, variable]))
    expect(() => compileDerivation(name, derivation, codebook)).not.toThrow()
  },
)

test('a new definition takes a name that no variable has', () => {
  const variables = [item('Q1'), item('Q1_R'), item('Q1_R2')]
  expect(newSpec('reverse', variables).name).toBe('Q1_R3')
})

test('values in a line are parted by commas of any width, and are numbers where they can be', () => {
  expect(readValues('1，2、 很满意 ,,', true)).toEqual([1, 2, '很满意'])
  expect(readValues('1, 2', false)).toEqual(['1', '2'])
})
