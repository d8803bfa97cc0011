import { expect, it } from 'vitest'
import { assembleReport, printReport } from '#core/report/index.ts'
import type { Logo } from '#shared/survey/logo.ts'
import { png } from '../project/support/picture.ts'
import { fontsFolder } from './draw.ts'
import { sampleInput } from './sample-input.ts'

const input = sampleInput()
const print = (logo: Logo | null) =>
  printReport(assembleReport({ ...input, logo }, 'zh-CN'), {
    ...{ settings: input.settings, language: 'zh-CN', fontsFolder, softwareVersion: '0.1.0' },
    createdAt: new Date('2026-04-10T08:00:00Z'),
  })
const images = (bytes: Uint8Array) =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/<<[^>]*\/Subtype \/Image[^>]*>>/g),
  ].map(([object]) => object)

it('the logo is one picture in the PDF, with all of its pixels', async () => {
  const [picture, ...others] = images(await print({ mediaType: 'image/png', data: png(120, 40).toString('base64') }))
  expect(others).toEqual([])
  expect(picture).toContain('/Width 120')
  expect(picture).toContain('/Height 40')
})

it('a report without a logo holds no picture', async () => {
  expect(images(await print(null))).toEqual([])
})
