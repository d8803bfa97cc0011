import { expect, it } from 'vitest'
import { profiles } from '#core/import/profiles/index.ts'
import { importProfileTexts } from '#shared/messages/app/import-profiles.ts'

it('has a name in both languages for every kind of export', () => {
  expect(Object.keys(importProfileTexts).sort()).toEqual(profiles.map(({ id }) => id).sort())
})
