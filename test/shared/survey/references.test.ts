import { expect, it } from 'vitest'
import { references } from '#shared/survey/references.ts'

it('the references are full citations: author, year, title, place', () => {
  // Standards and manuals have no year of their own, or have it in their number.
  const { iso9001, spssAlgorithms, ...literature } = references
  const citation = /^\p{L}[^()]*(?: \(Eds?\.\)\.)? \(\d{4}\)\. .{10,}\. .{4,}\.$/u
  expect(Object.values(literature).filter((text) => !citation.test(text))).toEqual([])
  for (const text of [iso9001, spssAlgorithms]) expect(text).toMatch(/^(ISO|IBM) .+\.$/)
})
