import { afterEach, describe, expect, it } from 'vitest'
import { localDay } from '#shared/survey/local-day.ts'

describe('localDay', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  it('is the day where the reader is, not that of UTC', () => {
    process.env['TZ'] = 'Asia/Shanghai'
    expect(localDay(new Date('2026-07-14T23:30:00Z'))).toBe('2026-07-15')
    process.env['TZ'] = 'America/New_York'
    expect(localDay(new Date('2026-01-01T03:00:00Z'))).toBe('2025-12-31')
  })
})
