import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import { rareExamples, rareRefusals } from './examples-rare.ts'
import { refusalOf } from './refusal-of.ts'
import { codes } from './run.ts'

describe('an analysis of answers that hardly any survey has', () => {
  it.each(rareExamples)('$id says $code', ({ code, id, options, table }) => {
    expect(codes(findAnalysis(id).run(table, options))).toContain(code)
  })

  it.each(rareRefusals)(
    '$id refuses with $code and names what it is about',
    ({ code, id, options, table, details }) => {
      const refusal = refusalOf(() => findAnalysis(id).run(table, options))
      expect(refusal).toMatchObject({ code, details })
    },
  )
})
