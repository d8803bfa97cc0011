import { expect, it } from 'vitest'
import { listText } from '#shared/messages/list-text.ts'

it('listText parts names as each language does, and leaves one alone', () => {
  expect(listText(['东店', '西店', 3], 'zh-CN')).toBe('东店、西店、3')
  expect(listText(['East', 'West', 3], 'en')).toBe('East, West, 3')
  expect(listText(['East'], 'en')).toBe('East')
  expect(listText([], 'zh-CN')).toBe('')
})
